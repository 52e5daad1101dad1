#include "store/likeness.h"

#include <stdlib.h>

#include "base/unicode.h"

/* All words of these tables are written as unicode_fold leaves them (y is i). A phrase is taken
 * out of a name, or put for what means the same. Longer phrases stand first. */
static const struct {
    struct str phrase, becomes;
} same_meaning[] = {
    { STR_INIT("bhit"), STR_INIT("bao hiem i te") },
    { STR_INIT("bhxh"), STR_INIT("bao hiem xa hoi") },
    { STR_INIT("ntm"), STR_INIT("nong thon moi") },
    { STR_INIT("htx"), STR_INIT("hop tac xa") },
    { STR_INIT("gdp"), STR_INIT("tong san pham") },
    { STR_INIT("grdp"), STR_INIT("tong san pham") },
    { STR_INIT("thcs"), STR_INIT("trung hoc co so") },
    { STR_INIT("thpt"), STR_INIT("trung hoc pho thong") },
    { STR_INIT("bao phu bao hiem"), STR_INIT("bao hiem") },
    { STR_INIT("tham gia bao hiem"), STR_INIT("bao hiem") },
    { STR_INIT("nguoi dan"), { 0 } },
    { STR_INIT("dan so"), { 0 } },
    { STR_INIT("tren dia ban"), { 0 } },
    { STR_INIT("hang nam"), { 0 } },
    { STR_INIT("hang nam,"), { 0 } },
    { STR_INIT("thoi ki"), { 0 } },
    { STR_INIT("giai doan"), { 0 } },
    { STR_INIT("so voi"), { 0 } },
    { STR_INIT("dau nguoi"), STR_INIT("nguoi") },
    { STR_INIT("toan huien"), { 0 } },
    { STR_INIT("toan xa"), { 0 } },
    { STR_INIT("toan tinh"), { 0 } },
    { STR_INIT("duoc"), { 0 } },
    { STR_INIT("dat"), { 0 } },
    { STR_INIT("co"), { 0 } },
    { STR_INIT("la"), { 0 } },
    { STR_INIT("cua"), { 0 } },
    { STR_INIT("cac"), { 0 } },
    { STR_INIT("va"), { 0 } },
    { STR_INIT("giam"), { 0 } },
    { STR_INIT("tang"), { 0 } },
    { STR_INIT("dui tri"), { 0 } },
    { STR_INIT("nam"), { 0 } },
    { STR_INIT("den"), { 0 } },
    { STR_INIT("tong so"), { 0 } },
    { STR_INIT("so"), { 0 } },
};

/* Blanks stand at both ends so that only whole words are found. */
static struct str with_phrases(struct arena *a, struct str s)
{
    for (size_t i = 0; i < sizeof same_meaning / sizeof same_meaning[0]; i++) {
        struct str phrase = str_printf(a, " %.*s ", STR_ARGS(same_meaning[i].phrase));
        const char *at;
        while ((at = str_find(s, phrase)))
            s = str_printf(a, "%.*s%s%.*s%.*s", (int)(at - s.at), s.at,
                           same_meaning[i].becomes.n ? " " : "", (int)same_meaning[i].becomes.n,
                           same_meaning[i].becomes.n ? same_meaning[i].becomes.at : "",
                           (int)(str_end(s) - at - phrase.n + 1), at + phrase.n - 1);
    }
    return s;
}

static bool is_word(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '%';
}

/* Folded, punctuation made blanks, one blank at each end. */
static struct str plain(struct arena *a, struct str s)
{
    struct str fold = unicode_fold(a, s);
    char *out = arena_alloc(a, fold.n + 3), *o = out;

    *o++ = ' ';
    for (size_t i = 0; i < fold.n; i++)
        if (is_word((unsigned char)fold.at[i]))
            *o++ = fold.at[i];
        else if (o[-1] != ' ')
            *o++ = ' ';
    if (o[-1] != ' ') *o++ = ' ';
    return str_between(out, o);
}

static bool is_year(struct str w)
{
    return w.n == 4 && (str_starts(w, STR("19")) || str_starts(w, STR("20"))) && w.at[2] >= '0' &&
           w.at[2] <= '9' && w.at[3] >= '0' && w.at[3] <= '9';
}

static int by_bytes(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static struct str sorted_words(struct arena *a, struct str s)
{
    struct strs words = { 0 };
    struct str rest = with_phrases(a, plain(a, s));
    struct buf b = { 0 };

    while (rest.n) {
        struct str w = str_until(&rest, ' ');
        if (w.n && !is_year(w)) *LIST_ADD(a, &words) = w;
    }
    if (words.n) qsort(words.at, words.n, sizeof *words.at, by_bytes);
    for (size_t i = 0; i < words.n; i++) {
        if (i && str_eq(words.at[i], words.at[i - 1])) continue;
        if (b.n) buf_put_char(&b, ' ');
        buf_put(&b, words.at[i]);
    }
    struct str out = b.n ? str_copy(a, buf_str(&b)) : STR("");
    buf_close(&b);
    return out;
}

/* Units ------------------------------------------------------------------------------------ */

static const struct {
    struct str unit, base;
    int power;
} units[] = {
    { STR_INIT("dong"), STR_INIT("dong"), 0 },
    { STR_INIT("nghin dong"), STR_INIT("dong"), 3 },
    { STR_INIT("ngan dong"), STR_INIT("dong"), 3 },
    { STR_INIT("trieu dong"), STR_INIT("dong"), 6 },
    { STR_INIT("ti dong"), STR_INIT("dong"), 9 },
    { STR_INIT("nghin ti dong"), STR_INIT("dong"), 12 },
    { STR_INIT("ngan ti dong"), STR_INIT("dong"), 12 },
    { STR_INIT("trieu dong/nguoi"), STR_INIT("dong/nguoi"), 6 },
    { STR_INIT("trieu dong/nguoi/nam"), STR_INIT("dong/nguoi"), 6 },
    { STR_INIT("kg"), STR_INIT("tan"), -3 },
    { STR_INIT("ta"), STR_INIT("tan"), -1 },
    { STR_INIT("tan"), STR_INIT("tan"), 0 },
    { STR_INIT("nghin tan"), STR_INIT("tan"), 3 },
    { STR_INIT("ngan tan"), STR_INIT("tan"), 3 },
    { STR_INIT("trieu tan"), STR_INIT("tan"), 6 },
    { STR_INIT("nghin ha"), STR_INIT("ha"), 3 },
    { STR_INIT("ngan ha"), STR_INIT("ha"), 3 },
    { STR_INIT("hecta"), STR_INIT("ha"), 0 },
    { STR_INIT("m"), STR_INIT("m"), 0 },
    { STR_INIT("km"), STR_INIT("m"), 3 },
    { STR_INIT("phan tram"), STR_INIT("%"), 0 },
    { STR_INIT("htx"), STR_INIT("hop tac xa"), 0 },
    { STR_INIT("%/nam"), STR_INIT("%"), 0 },
};

struct unit_scale unit_scale_of(struct arena *a, struct str unit)
{
    struct str fold = unit.n ? unicode_fold(a, unit) : STR("");

    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (str_eq(units[i].unit, fold))
            return (struct unit_scale){ units[i].base, units[i].power };
    return (struct unit_scale){ fold, 0 };
}

struct dec unit_convert(struct arena *a, struct dec d, struct str from, struct str to)
{
    struct unit_scale x = unit_scale_of(a, from), y = unit_scale_of(a, to);

    if (!d.given || !str_eq(x.base, y.base)) return (struct dec){ 0 };
    return x.power == y.power ? d : dec_shift(d, x.power - y.power);
}

/* Likeness ------------------------------------------------------------------------------- */

/* "2010" of "giá so sánh năm 2010"; the words where no year is named ("giá hiện hành"). */
static struct str price_key(struct arena *a, struct str s)
{
    for (size_t i = 0; i + 4 <= s.n; i++)
        if (is_year((struct str){ s.at + i, 4 })) return (struct str){ s.at + i, 4 };
    return s.n ? unicode_fold(a, s) : STR("");
}

/* "cân nặng/tuổi" and "chiều cao/tuổi" are two measures; by which standard or against what a
 * number is told makes no other measure. */
static void put_qualifiers(struct arena *a, struct buf *b, const struct strs *q, struct str price)
{
    for (size_t i = 0; i < q->n; i++) {
        struct str fold = unicode_fold(a, q->at[i]);
        if (str_eq(q->at[i], price) || str_starts(fold, STR("theo ")) ||
            str_starts(fold, STR("so voi ")) || str_starts(fold, STR("ke ca ")))
            continue;
        buf_put_char(b, ' ');
        buf_put(b, q->at[i]);
    }
}

static bool is_percent(struct str unit_base) { return str_eq(unit_base, STR("%")); }

/* A rate by its name: its change in % or points is of the rate itself. */
static bool names_rate(struct str fold)
{
    static const struct str rates[] = { STR_INIT("ti le "), STR_INIT("ti trong "),
                                        STR_INIT("toc do "), STR_INIT("do che phu ") };

    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++)
        if (str_starts(fold, rates[i])) return true;
    return false;
}

struct likeness likeness_of(struct arena *a, const struct target *t, struct str price_base,
                            const struct likeness *whole)
{
    struct str name = target_full_name(a, t->series, t->indicator);
    struct likeness l = { .unit = unit_scale_of(a, t->unit).base,
                          .price = price_key(a, price_base) };
    struct buf b = { 0 };

    buf_put(&b, name);
    put_qualifiers(a, &b, &t->qualifiers, price_base);
    l.name = sorted_words(a, b.n ? buf_str(&b) : STR(""));
    buf_close(&b);
    if (whole) l.name = str_printf(a, "%.*s < %.*s", STR_ARGS(l.name), STR_ARGS(whole->name));
    l.any_unit = (t->change == CHANGE_INCREASE || t->change == CHANGE_DECREASE) &&
                 is_percent(l.unit) && !names_rate(unicode_fold(a, name));
    return l;
}

struct likeness likeness_of_result(struct arena *a, const struct result *r)
{
    return (struct likeness){ .name = sorted_words(a, r->indicator),
                              .unit = unit_scale_of(a, r->unit).base,
                              .price = STR("") };
}

/* Of these less is better. */
static const struct str burdens[] = {
    STR_INIT("ngheo"),     STR_INIT("sui dinh duong"), STR_INIT("toi pham"),
    STR_INIT("tai nan"),   STR_INIT("that nghiep"),    STR_INIT("tu vong"),
    STR_INIT("chet"),      STR_INIT("bo hoc"),         STR_INIT("te nan"),
    STR_INIT("thiet hai"), STR_INIT("no dong"),        STR_INIT("no xau"),
    STR_INIT("o nhiem"),   STR_INIT("that thoat"),     STR_INIT("mac benh"),
    STR_INIT("nhiem hiv"), STR_INIT("sinh con thu"),   STR_INIT("tao hon"),
    STR_INIT("vi pham"),   STR_INIT("ton dong"),
};

/* What is done about a burden: of this more is better. */
static const struct str remedies[] = {
    STR_INIT("giai quiet"), STR_INIT("kham pha"), STR_INIT("phong"),     STR_INIT("chong"),
    STR_INIT("xu li"),      STR_INIT("thoat"),    STR_INIT("khac phuc"), STR_INIT("thu hoi"),
};

static bool names_one_of(struct arena *a, struct str name, const struct str *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_find(name, str_printf(a, " %.*s ", STR_ARGS(words[i])))) return true;
    return false;
}

enum polarity polarity_proposed(struct arena *a, const struct target *t)
{
    struct str name = plain(a, target_full_name(a, t->series, t->indicator));
    bool level = t->change == CHANGE_LEVEL || t->change == CHANGE_MAINTAIN;

    if (level && (t->comparator == CMP_LE || t->comparator == CMP_LT)) return POLARITY_LOWER;
    if (level && (t->comparator == CMP_GE || t->comparator == CMP_GT)) return POLARITY_HIGHER;
    if (names_one_of(a, name, remedies, sizeof remedies / sizeof remedies[0]))
        return POLARITY_HIGHER;
    return names_one_of(a, name, burdens, sizeof burdens / sizeof burdens[0]) ? POLARITY_LOWER
                                                                              : POLARITY_HIGHER;
}

enum indicator_kind kind_proposed(struct arena *a, struct str unit)
{
    struct str base = unit_scale_of(a, unit).base;

    if (!base.n) return IND_MILESTONE;
    return is_percent(base) || str_find(base, STR("/")) ? IND_RATE : IND_FLOW;
}

enum over_orgs over_orgs_proposed(enum indicator_kind kind)
{
    static const enum over_orgs of[INDICATOR_KINDS] = {
        [IND_FLOW] = OVER_SUM,
        [IND_STOCK] = OVER_SUM,
        [IND_RATE] = OVER_RATIO,
        [IND_MILESTONE] = OVER_NONE,
    };

    return of[kind];
}
