#include <string.h>

#include "base/limits.h"
#include "base/unicode.h"
#include "http/http.h"

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool equal_ci(struct str a, struct str b)
{
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.at[i]) != lower(b.at[i])) return false;
    return true;
}

static struct str find_pair(const struct pair *at, size_t n, struct str name)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(at[i].name, name)) return at[i].value;
    return (struct str){ 0 };
}

struct str req_query(const struct req *r, const char *name)
{
    return find_pair(r->query.at, r->query.n, str_c(name));
}

struct str req_header(const struct req *r, const char *name)
{
    return find_pair(r->headers.at, r->headers.n, str_c(name));
}

static int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* %XX and, in a query, + for a space. Refuses what is not text: broken escapes, control
 * characters, bytes that are not UTF-8. */
static bool decode(struct arena *a, struct str raw, bool plus, struct str *out, struct err *e)
{
    char *to = arena_alloc(a, raw.n + 1);
    size_t n = 0;

    for (size_t i = 0; i < raw.n; i++, n++) {
        to[n] = plus && raw.at[i] == '+' ? ' ' : raw.at[i];
        if (raw.at[i] == '%') {
            int high = i + 2 < raw.n ? hex(raw.at[i + 1]) : -1;
            int low = high >= 0 ? hex(raw.at[i + 2]) : -1;
            if (low < 0) return err_fail(e, ERR_USAGE, "địa chỉ có dấu %% sai");
            to[n] = (char)(high * 16 + low);
            i += 2;
        }
        if ((unsigned char)to[n] < 0x20 || to[n] == 0x7f)
            return err_fail(e, ERR_USAGE, "địa chỉ có ký tự điều khiển");
    }
    *out = (struct str){ to, n };
    return utf8_valid(*out) || err_fail(e, ERR_USAGE, "địa chỉ không phải chữ UTF-8");
}

/* A path is a name of ours, never a way through folders. */
static bool plain_path(struct str path)
{
    for (size_t i = 0; i < path.n; i++) {
        if (path.at[i] == '\\') return false;
        if (path.at[i] != '/') continue;
        struct str rest = str_from(path, i + 1);
        if (rest.n && (rest.at[0] == '/' || rest.at[0] == '.')) return false;
    }
    return path.n && path.at[0] == '/';
}

static bool take_query(struct req *r, struct str raw, struct err *e)
{
    while (raw.n) {
        struct str value = str_until(&raw, '&');
        if (!value.n) continue;
        struct str name = str_until(&value, '=');
        struct pair p;
        if (r->query.n == LIMIT_QUERY_FIELDS)
            return err_fail(e, ERR_USAGE, "địa chỉ có quá nhiều tham số");
        if (!decode(r->a, name, true, &p.name, e) || !decode(r->a, value, true, &p.value, e))
            return false;
        if (find_pair(r->query.at, r->query.n, p.name).at)
            return err_fail(e, ERR_USAGE, "tham số “%.*s” có hai lần", STR_ARGS(p.name));
        p.value = unicode_nfc(r->a, p.value);
        *LIST_ADD(r->a, &r->query) = p;
    }
    return true;
}

bool req_take_target(struct req *r, struct str raw, struct err *e)
{
    struct str query = raw;
    struct str path = str_until(&query, '?');

    if (!decode(r->a, path, false, &r->path, e)) return false;
    if (!plain_path(r->path)) return err_fail(e, ERR_USAGE, "địa chỉ không hợp lệ");
    return take_query(r, query, e);
}

static bool visible(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (((unsigned char)s.at[i] < 0x20 && s.at[i] != '\t') || s.at[i] == 0x7f) return false;
    return true;
}

bool req_take_header(struct req *r, struct str name, struct str value, struct err *e)
{
    char *low = arena_alloc(r->a, name.n + 1);

    for (size_t i = 0; i < name.n; i++) low[i] = lower(name.at[i]);
    if (!visible(name) || !visible(value))
        return err_fail(e, ERR_USAGE, "phần đầu yêu cầu có ký tự điều khiển");
    *LIST_ADD(r->a, &r->headers) =
        (struct pair){ { low, name.n }, str_trim(str_copy(r->a, value)) };
    return true;
}

static size_t count_headers(const struct req *r, struct str name)
{
    size_t n = 0;

    for (size_t i = 0; i < r->headers.n; i++) n += str_eq(r->headers.at[i].name, name);
    return n;
}

static bool all_digits(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.at[i] < '0' || s.at[i] > '9') return false;
    return s.n > 0 && s.n < 16;
}

/* Two readers that see two different ends of one request are how requests are smuggled past a
 * proxy (RFC 9112, 6.3): what can be read in two ways is refused. The headers that decide who
 * asks and what for may stand once only, for the same reason. */
bool req_check_head(struct req *r, struct err *e)
{
    static const char *const once[] = { "host",         "origin",   "cookie",
                                        "content-type", "if-match", "idempotency-key",
                                        "authorization" };
    size_t lengths = count_headers(r, STR("content-length"));
    size_t codings = count_headers(r, STR("transfer-encoding"));

    if (lengths + codings > 1 || (lengths && !all_digits(req_header(r, "content-length"))) ||
        (codings && !equal_ci(req_header(r, "transfer-encoding"), STR("chunked"))))
        return err_fail(e, ERR_USAGE, "độ dài nội dung không rõ ràng");
    for (size_t i = 0; i < sizeof once / sizeof once[0]; i++)
        if (count_headers(r, str_c(once[i])) > 1)
            return err_fail(e, ERR_USAGE, "phần đầu “%s” có hai lần", once[i]);
    return req_header(r, "host").n || err_fail(e, ERR_USAGE, "thiếu phần đầu “Host”");
}

struct str req_cookie(const struct req *r, const char *name)
{
    struct str rest = req_header(r, "cookie");

    while (rest.n) {
        struct str value = str_until(&rest, ';');
        struct str key = str_trim(str_until(&value, '='));
        if (str_eq(key, str_c(name))) return str_trim(value);
    }
    return (struct str){ 0 };
}

/* The weight of one "de;q=0.5" in thousandths; 1000 without a q, 0 for one that is broken. */
static int quality(struct str *item)
{
    struct str rest = *item;
    int q = 0, unit = 1000;

    *item = str_trim(str_until(&rest, ';'));
    rest = str_trim(rest);
    if (!rest.n) return 1000;
    if (!str_take(&rest, STR("q="))) return 0;
    for (size_t i = 0; i < rest.n && unit; i++) {
        if (rest.at[i] == '.') continue;
        if (rest.at[i] < '0' || rest.at[i] > '9') return 0;
        q += (rest.at[i] - '0') * unit;
        unit /= 10;
    }
    return q > 1000 ? 1000 : q;
}

enum lang lang_accepted(struct str header)
{
    int vi = 0, en = 0;

    while (header.n) {
        struct str item = str_until(&header, ',');
        int q = quality(&item);
        struct str first = str_first(item, 2);
        if (item.n > 2 && item.at[2] != '-') continue;
        if (equal_ci(first, STR("vi")) && q > vi) vi = q;
        if (equal_ci(first, STR("en")) && q > en) en = q;
    }
    return en > vi ? LANG_EN : LANG_VI;
}

bool gzip_accepted(struct str header)
{
    while (header.n) {
        struct str item = str_until(&header, ',');
        int q = quality(&item);
        if (equal_ci(item, STR("gzip"))) return q > 0;
    }
    return false;
}

bool etag_listed(struct str list, struct str etag)
{
    while (list.n) {
        struct str item = str_trim(str_until(&list, ','));
        str_take(&item, STR("W/"));
        if (str_eq(item, etag) || str_eq(item, STR("*"))) return true;
    }
    return false;
}

struct str req_last_item(const struct req *r, const char *name)
{
    struct str last = { 0 };

    for (size_t i = 0; i < r->headers.n; i++) {
        struct str list = r->headers.at[i].value;
        if (!str_eq(r->headers.at[i].name, str_c(name))) continue;
        while (list.n) last = str_trim(str_until(&list, ','));
    }
    return last;
}

bool origin_is_host(struct str origin, struct str host)
{
    if (!str_take(&origin, STR("http://")) && !str_take(&origin, STR("https://"))) return false;
    return origin.n && equal_ci(origin, host);
}
