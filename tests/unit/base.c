/* Numbers, days and texts: the ground that everything printed stands on (R11, R22). */
#include "base/date.h"
#include "base/dec.h"
#include "base/hash.h"
#include "base/unicode.h"
#include "test.h"

static struct arena a;

static struct str shown(struct dec d, bool vietnamese)
{
    struct buf b = { 0 };

    if (vietnamese)
        dec_put_vi(&b, d);
    else
        dec_put(&b, d);
    struct str s = str_copy(&a, buf_str(&b));
    buf_close(&b);
    return s;
}

static void numbers(void)
{
    static const struct {
        const char *typed, *kept, *printed; /* kept NULL: refused */
    } rows[] = {
        { "14.066.000", "14066000", "14.066.000" },
        { "74,57", "74.57", "74,57" },
        { "14.066.000,5", "14066000.5", "14.066.000,5" },
        { "1.234,5", "1234.5", "1.234,5" },
        { "1234,5", "1234.5", "1.234,5" },
        { "01", "1", "1" },
        { "0,3", "0.3", "0,3" },
        { "0,05", "0.05", "0,05" },
        { "-3", "-3", "-3" },
        { " 0 ", "0", "0" },
        { "999.999.999.999.999", "999999999999999", "999.999.999.999.999" },
        { "1.000.000.000.000.000", NULL, NULL },
        { "1.5", NULL, NULL },
        { "1,2,3", NULL, NULL },
        { "12.34.567", NULL, NULL },
        { "", NULL, NULL },
        { "-", NULL, NULL },
        { "5,", NULL, NULL },
        { "12a", NULL, NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct err e = { 0 };
        struct dec d;
        bool ok = dec_parse_vi(str_c(rows[i].typed), &d, &e);
        if (!EXPECT_OF(ok == (rows[i].kept != NULL), rows[i].typed) || !ok) continue;
        EXPECT_STR(shown(d, false), str_c(rows[i].kept));
        EXPECT_STR(shown(d, true), str_c(rows[i].printed));
    }
}

static struct dec dec(const char *s)
{
    struct err e = { 0 };
    struct dec d = { 0 };

    dec_parse(str_c(s), &d, &e);
    return d;
}

static void sums(void)
{
    struct dec d;

    EXPECT(dec_cmp(dec("74.57"), dec("74.570")) == 0);
    EXPECT(dec_cmp(dec("8.1"), dec("8")) > 0);
    EXPECT(dec_cmp(dec("-0.3"), dec("0.3")) < 0);
    EXPECT(dec_add(dec("0.1"), dec("0.2"), &d) && dec_cmp(d, dec("0.3")) == 0);
    EXPECT(dec_sub(dec("1"), dec("0.99"), &d) && dec_cmp(d, dec("0.01")) == 0);
    EXPECT(dec_div(dec("9002.5"), dec("24000"), 2, 2, &d));
    EXPECT_STR(shown(d, true), STR("37,51"));
    EXPECT(dec_div(dec("7109"), dec("7105"), 2, 2, &d));
    EXPECT_STR(shown(d, true), STR("100,06"));
    EXPECT(!dec_div(dec("1"), dec("0"), 0, 2, &d));
    EXPECT_STR(shown(dec_shift(dec("79.575"), 3), false), STR("79575"));
    EXPECT_STR(shown(dec_shift(dec("79575"), -3), false), STR("79.575"));
    EXPECT_STR(shown(dec_round(dec("2.345"), 2), false), STR("2.35"));
    EXPECT_STR(shown(dec_round(dec("-2.345"), 2), false), STR("-2.35"));
}

static void days(void)
{
    struct date d;
    struct err e = { 0 };
    struct buf b = { 0 };

    EXPECT(date_parse(STR("2024-02-29"), &d, &e));
    EXPECT(!date_parse(STR("2023-02-29"), &d, &e));
    EXPECT(!date_parse(STR("2023-2-9"), &d, &e));
    for (int32_t n = -100000; n < 100000; n += 37) EXPECT(date_number(date_from_number(n)) == n);
    EXPECT(date_weekday((struct date){ 2024, 12, 14 }) == 6);
    EXPECT(date_weekday((struct date){ 1969, 12, 31 }) == 3);
    EXPECT(date_cmp(date_add_months((struct date){ 2024, 1, 31 }, 1),
                    (struct date){ 2024, 2, 29 }) == 0);
    EXPECT(date_cmp(date_add_months((struct date){ 2024, 1, 15 }, -1),
                    (struct date){ 2023, 12, 15 }) == 0);
    moment_put(&b, 1719766800123);
    EXPECT_STR(buf_str(&b), STR("2024-07-01T00:00:00.123+07:00"));
    buf_close(&b);
}

static void composed_line_by_line(void)
{
    struct str plain = STR("tỷ lệ ≥ 5%\nđến 2025");

    EXPECT(unicode_nfc(&a, plain).at == plain.at);
    EXPECT_STR(unicode_nfc(&a, STR("Mỹ\nTha\xCC\x81p ≥\n\nMu\xCC\x9Bo\xCC\x9B\xCC\x80i\n")),
               STR("Mỹ\nTháp ≥\n\nMười\n"));
    EXPECT_STR(unicode_nfc(&a, STR("\n\xCC\x81 a\n\xCC\x81")), STR("\n\xCC\x81 a\n\xCC\x81"));
}

/* broken bytes at every place of a text of letters of one, two and three bytes */
static void broken_bytes(void)
{
    static const char *const broken[] = { "\x80",         "\xC1\xBF",         "\xC3",
                                          "\xE1\xBB",     "\xE0\x9F\xBF",     "\xED\xA0\x80",
                                          "\xE1\x80\x41", "\xF4\x90\x80\x80", "\xFF" };
    static const char *const whole[] = { "", "a", "đ", "ộ", "\xED\x9F\xBF", "\xF0\x9F\x98\x80" };

    for (size_t w = 0; w < sizeof whole / sizeof whole[0]; w++) {
        EXPECT(utf8_valid(str_c(whole[w])));
        for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
            EXPECT_OF(!utf8_valid(str_printf(&a, "%s%s", whole[w], broken[i])), broken[i]);
            EXPECT_OF(!utf8_valid(str_printf(&a, "%s%s%s", whole[w], broken[i], whole[w])),
                      broken[i]);
        }
    }
}

static void order_and_search(void)
{
    static const char *const sorted[] = { "Dân số", "Đốc Binh Kiều", "Hiệp Mỹ", "Thạnh Lợi",
                                          "Thanh Mỹ" };
    static const char *const same[][2] = {
        { "thap muoi", "Tháp Mười" }, { "hoà", "hòa" },   { "Mỹ Quý", "Mỹ Quí" },
        { "Tha\xCC\x81p", "tháp" },   { "ĐỒNG", "dong" }, { "a  b\n c", "a b c" },
    };
    for (size_t i = 1; i < sizeof sorted / sizeof sorted[0]; i++)
        EXPECT_OF(str_cmp(unicode_sort_key(&a, str_c(sorted[i - 1])),
                          unicode_sort_key(&a, str_c(sorted[i]))) < 0,
                  sorted[i]);
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++)
        EXPECT_STR(unicode_fold(&a, str_c(same[i][0])), unicode_fold(&a, str_c(same[i][1])));
    EXPECT_STR(unicode_nfc(&a, STR("Tha\xCC\x81p")), STR("Tháp"));
    EXPECT(!utf8_valid(STR("\xC0\x80")) && !utf8_valid(STR("\xED\xA0\x80")) &&
           utf8_valid(STR("đ\xEF\xBF\xBD")));
    EXPECT(uid_valid(uid_new(&a, 1719766800123)) && !uid_valid(STR("ABC")));
}

int main(void)
{
    numbers();
    sums();
    days();
    composed_line_by_line();
    broken_bytes();
    order_and_search();
    arena_close(&a);
    return test_end("base");
}
