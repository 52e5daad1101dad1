/* Reading foreign bytes: every encoding gives one text, every unpleasant file an honest answer,
 * and the child that reads can do nothing else. */
#include "text/text.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/unicode.h"
#include "test.h"
#include "text/sandbox.h"

static struct arena a;

static void encodings(void)
{
    static const struct {
        struct str bytes;
        const char *text; /* NULL: refused */
    } rows[] = {
        { STR_INIT("Ngày\n1"), "Ngày\n1" },
        { STR_INIT("\xEF\xBB\xBFNgày\r\n1\r2"), "Ngày\n1\n2" },
        { STR_INIT("Nga\xCC\x80y"), "Ngày" },
        { STR_INIT("\xFF\xFEN\0g\0\xE0\0y\0\r\0\n\0"), "Ngày\n" },
        { STR_INIT("\xFE\xFF\0N\0g\0\xE0\0y"), "Ngày" },
        { STR_INIT(""), NULL },
        { STR_INIT(" \n\t\n"), NULL },
        { STR_INIT("\xFF\xFEN"), NULL },
        { STR_INIT("Nga\xE0y"), NULL },
        { STR_INIT("a\0b"), NULL },
        { STR_INIT("%PDF-1.7"), NULL },
        { STR_INIT("PK\x03\x04zip"), NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct err e = { 0 };
        struct text t;
        bool ok = text_read_bytes(rows[i].bytes, "thử.txt", &a, &t, &e);
        if (!EXPECT_OF(ok == (rows[i].text != NULL), e.text) || !ok) continue;
        EXPECT_STR(t.all, str_c(rows[i].text));
        EXPECT(t.points == utf8_count(t.all));
    }
}

static void places(void)
{
    struct buf b = { 0 };
    struct text t;

    for (int i = 0; i < 300; i++) buf_put(&b, i % 3 ? STR("ế") : STR("x"));
    text_index(buf_str(&b), &a, &t);
    const char *p = t.all.at;
    for (size_t n = 0; n < 300; n++) {
        struct str one = text_slice(&t, n, n + 1);
        EXPECT(one.at == p && text_point(&t, p) == n);
        utf8_next(&p, str_end(t.all));
        EXPECT(str_end(one) == p);
    }
    EXPECT(text_slice(&t, 299, 400).n == 3 && text_slice(&t, 300, 301).n == 0);
    buf_close(&b);
}

static bool opens_a_file(struct str bytes, const char *name, struct arena *in, struct str *out,
                         struct err *e)
{
    (void)bytes, (void)name, (void)in, (void)e;
    *out = STR("out");
    return open("/etc/passwd", O_RDONLY) >= 0;
}

static bool opens_a_socket(struct str bytes, const char *name, struct arena *in, struct str *out,
                           struct err *e)
{
    (void)bytes, (void)name, (void)in, (void)e;
    *out = STR("out");
    return socket(AF_INET, SOCK_STREAM, 0) >= 0;
}

static bool crashes(struct str bytes, const char *name, struct arena *in, struct str *out,
                    struct err *e)
{
    (void)bytes, (void)name, (void)in, (void)out, (void)e;
    abort();
}

static bool takes_much(struct str bytes, const char *name, struct arena *in, struct str *out,
                       struct err *e)
{
    (void)bytes, (void)name, (void)in, (void)e;
    size_t n = (size_t)40 << 20;
    *out = (struct str){ calloc(1, n), n };
    return true;
}

static bool answers(struct str bytes, const char *name, struct arena *in, struct str *out,
                    struct err *e)
{
    (void)name, (void)e;
    *out = str_printf(in, "%zu", bytes.n);
    return true;
}

static bool cuts(struct str bytes, const char *name, struct arena *in, struct str *out,
                 struct err *e)
{
    (void)name, (void)in, (void)e;
    *out = str_from(bytes, 2);
    return true;
}

static void locked_in(void)
{
    sandbox_reader *const bad[] = { opens_a_file, opens_a_socket, crashes, takes_much };
    struct str out = { 0 };
    struct err e = { 0 };

    EXPECT(sandbox_read(answers, STR("four"), "thử", &a, &out, &e));
    EXPECT_STR(out, STR("4"));
    struct str four = STR("four");
    EXPECT(sandbox_read(cuts, four, "thử", &a, &out, &e) && out.at == four.at + 2 && out.n == 2);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        e = (struct err){ 0 };
        EXPECT(!sandbox_read(bad[i], STR("x"), "thử", &a, &out, &e) && e.text[0]);
    }
}

int main(void)
{
    encodings();
    places();
    locked_in();
    arena_close(&a);
    return test_end("text");
}
