/* The reading of requests apart from any connection, in tables; and the seeds of its fuzz target.
 */
#include <dirent.h>

#include "../../fuzz/api_json.c"
#include "base/file.h"
#include "test.h"

static struct arena arena;

static void targets(void)
{
    static const struct {
        const char *raw, *path; /* NULL: refused */
    } rows[] = {
        { "/", "/" },
        { "/api/v1/users?limit=1", "/api/v1/users" },
        { "/a%20b", "/a b" },
        { "/%C4%91", "/đ" },
        { "/a+b", "/a+b" },
        { "/..", NULL },
        { "/a/../b", NULL },
        { "/%2e%2e/b", NULL },
        { "/a%2f..%2fb", NULL },
        { "/.git", NULL },
        { "//evil.example", NULL },
        { "/a\\b", NULL },
        { "/%00", NULL },
        { "/%0a", NULL },
        { "/%", NULL },
        { "/%4", NULL },
        { "/%zz", NULL },
        { "/%ff", NULL },
        { "/%c0%af", NULL },
        { "", NULL },
        { "*", NULL },
        { "http://localhost/", NULL },
        { "/a?x=1&x=2", NULL },
        { "/a?x=%00", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct req r = { .a = &arena };
        struct err e = { .lang = LANG_EN };
        bool ok = req_take_target(&r, str_c(rows[i].raw), &e);
        EXPECT_OF(ok == (rows[i].path != NULL), rows[i].raw);
        if (ok && rows[i].path) EXPECT_STR(r.path, str_c(rows[i].path));
    }
}

static void queries(void)
{
    struct req r = { .a = &arena };
    struct err e = { .lang = LANG_EN };

    EXPECT(req_take_target(&r, STR("/a?q=thu+nh%E1%BA%ADp&empty=&&b%3D=c%26d&alone"), &e));
    EXPECT_STR(req_query(&r, "q"), STR("thu nhập"));
    EXPECT_STR(req_query(&r, "b="), STR("c&d"));
    EXPECT(req_query(&r, "empty").at && !req_query(&r, "empty").n);
    EXPECT(req_query(&r, "alone").at && !req_query(&r, "none").at);
    struct buf many = { 0 };
    buf_put_z(&many, "/?");
    for (int i = 0; i < 40; i++) buf_printf(&many, "n%d=1&", i);
    EXPECT(!req_take_target(&r, buf_str(&many), &e));
    buf_close(&many);
}

static void heads(void)
{
    static const struct {
        const char *head; /* lines */
        bool ok;
    } rows[] = {
        { "Host: a", true },
        { "Host: a\nContent-Length: 5", true },
        { "Host: a\nTransfer-Encoding: Chunked", true },
        { "Content-Length: 5", false },
        { "Host: a\nHost: a", false },
        { "Host: a\nhOST: a", false },
        { "Host: a\nContent-Length: 5\nContent-Length: 5", false },
        { "Host: a\nContent-Length: 5\nTransfer-Encoding: chunked", false },
        { "Host: a\nTransfer-Encoding: identity", false },
        { "Host: a\nTransfer-Encoding: chunked, chunked", false },
        { "Host: a\nContent-Length: -1", false },
        { "Host: a\nContent-Length: 0x10", false },
        { "Host: a\nContent-Length: ", false },
        { "Host: a\nContent-Length: 9999999999999999", false },
        { "Host: a\nOrigin: x\nOrigin: y", false },
        { "Host: a\nX: \x01", false },
        { "Host: a\nX: tab\tis fine", true },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct req r = { .a = &arena };
        struct err e = { .lang = LANG_EN };
        struct str rest = str_c(rows[i].head);
        bool ok = true;
        while (ok && rest.n) {
            struct str value = str_until(&rest, '\n');
            struct str name = str_until(&value, ':');
            ok = req_take_header(&r, name, value, &e);
        }
        EXPECT_OF((ok && req_check_head(&r, &e)) == rows[i].ok, rows[i].head);
    }
}

static void languages(void)
{
    static const struct {
        const char *header;
        enum lang want;
    } rows[] = {
        { "", LANG_VI },
        { "en", LANG_EN },
        { "en-GB,en;q=0.9", LANG_EN },
        { "vi-VN,vi;q=0.9,en;q=0.8", LANG_VI },
        { "en;q=0.8, vi;q=0.9", LANG_VI },
        { "fr", LANG_VI },
        { "fr,en;q=0.1", LANG_EN },
        { "en;q=0", LANG_VI },
        { "enm", LANG_VI },
        { "EN", LANG_EN },
        { "en;q=abc", LANG_VI },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        EXPECT_OF(lang_accepted(str_c(rows[i].header)) == rows[i].want, rows[i].header);
}

static void lists(void)
{
    EXPECT(gzip_accepted(STR("gzip")) && gzip_accepted(STR("br, GZIP;q=0.2")));
    EXPECT(!gzip_accepted(STR("gzip;q=0")) && !gzip_accepted(STR("gzip;q=0.000")));
    EXPECT(!gzip_accepted(STR("br")) && !gzip_accepted(STR("")) && !gzip_accepted(STR("gzipx")));
    EXPECT(etag_listed(STR("\"a\", W/\"b\""), STR("\"b\"")) && etag_listed(STR("*"), STR("\"x\"")));
    EXPECT(!etag_listed(STR("\"ab\""), STR("\"a\"")) && !etag_listed(STR(""), STR("\"a\"")));
    EXPECT(origin_is_host(STR("https://Plans.example:443"), STR("plans.example:443")));
    EXPECT(!origin_is_host(STR("https://plans.example.evil"), STR("plans.example")));
    EXPECT(!origin_is_host(STR("null"), STR("null")) && !origin_is_host(STR("https://"), STR("")));
}

static void seeds(void)
{
    static const char folder[] = "fuzz/seeds/api_json";
    DIR *d = opendir(folder);
    struct dirent *one;
    int n = 0;

    while (d && (one = readdir(d))) {
        struct err e = { .lang = LANG_EN };
        struct str bytes;
        if (one->d_name[0] == '.') continue;
        struct str path = str_printf(&arena, "%s/%s", folder, one->d_name);
        if (EXPECT_OF(file_read(&arena, str_z(&arena, path), 1 << 20, &bytes, &e), one->d_name))
            n += LLVMFuzzerTestOneInput((const unsigned char *)bytes.at, bytes.n) == 0;
    }
    if (d) closedir(d);
    EXPECT(n >= 9);
}

int main(void)
{
    targets();
    queries();
    heads();
    languages();
    lists();
    seeds();
    arena_close(&arena);
    return test_end("request");
}
