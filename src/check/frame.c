/* frame.c - the document's own frame: numbers of headings, dates of the documents it names. */
#include "base/unicode.h"
#include "check/rules.h"

/* What comes after what: the letters of a list follow the Vietnamese alphabet (NĐ 30/2020). */
static const char *const letters[] = { "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                       "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y" };
static const struct {
    char letter;
    int value;
} romans[] = { { 'I', 1 }, { 'V', 5 }, { 'X', 10 }, { 'L', 50 }, { 'C', 100 } };

static int roman_digit(char c)
{
    for (size_t i = 0; i < sizeof romans / sizeof romans[0]; i++)
        if (romans[i].letter == c) return romans[i].value;
    return 0;
}

static int roman(struct str s)
{
    int sum = 0;

    for (size_t i = 0; i < s.n; i++) {
        int digit = roman_digit(s.at[i]), next = i + 1 < s.n ? roman_digit(s.at[i + 1]) : 0;
        if (!digit) return 0;
        sum += digit < next ? -digit : digit;
    }
    return sum;
}

static int arabic(struct str s)
{
    int n = 0;

    for (size_t i = 0; i < s.n; i++) {
        if (s.at[i] < '0' || s.at[i] > '9' || n > 10000) return 0;
        n = n * 10 + (s.at[i] - '0');
    }
    return n;
}

enum style { STYLE_ROMAN, STYLE_ARABIC, STYLE_LETTER };

struct ordinal {
    enum style style;
    int n; /* 0: no number that we know */
};

static struct ordinal ordinal(struct str number)
{
    const char *dot = number.n ? memrchr(number.at, '.', number.n) : NULL;
    struct str last = dot ? str_between(dot + 1, str_end(number)) : number;
    int n;

    if ((n = arabic(last))) return (struct ordinal){ STYLE_ARABIC, n };
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (str_eq(last, str_c(letters[i]))) return (struct ordinal){ STYLE_LETTER, (int)i + 1 };
    return (struct ordinal){ STYLE_ROMAN, roman(last) };
}

struct sibling {
    const struct heading *heading; /* the last one of this level, NULL after a new parent */
    struct ordinal ordinal;
};

static void compare_siblings(struct checking *c, const struct sibling *before,
                             const struct heading *h, struct ordinal o)
{
    const struct heading *b = before->heading;
    struct finding *f = NULL;

    /* A 1 begins a new list, whatever stood before. */
    if (!b || o.n <= 1 || b->part != h->part || before->ordinal.style != o.style) return;
    if (o.n <= before->ordinal.n) {
        f = check_raise(c, "Số mục lặp lại hoặc lùi: “%.*s. %.*s” rồi “%.*s. %.*s”",
                        STR_ARGS(b->number), STR_ARGS(b->title), STR_ARGS(h->number),
                        STR_ARGS(h->title));
    } else if (o.n > before->ordinal.n + 1) {
        f = check_raise(c, "Thiếu số mục giữa “%.*s” và “%.*s”", STR_ARGS(b->number),
                        STR_ARGS(h->number));
        f->severity = SEVERITY_INFO;
    }
    if (!f) return;
    check_point(c, f, b->source);
    check_point(c, f, h->source);
}

void numbering(struct checking *c)
{
    enum { LEVELS = 12 };
    struct sibling last[LEVELS] = { 0 };

    for (size_t i = 0; i < c->plan->headings.n; i++) {
        const struct heading *h = &c->plan->headings.at[i];
        struct ordinal o = ordinal(h->number);
        if (!o.n || h->level < 0 || h->level >= LEVELS) continue;
        compare_siblings(c, &last[h->level], h, o);
        for (size_t k = (size_t)h->level + 1; k < LEVELS; k++) last[k].heading = NULL;
        last[h->level] = (struct sibling){ h, o };
    }
}

/* "07/2020/NQ-HĐND": legal documents carry the year in the number. */
static int year_in_number(struct str number)
{
    struct str rest = number, part;

    str_until(&rest, '/');
    part = str_until(&rest, '/');
    return part.n == 4 && rest.n ? arabic(part) : 0;
}

static struct finding *implausible(struct checking *c, const struct reference *r)
{
    struct date own = c->plan->document.date;
    int in_number = year_in_number(r->number);
    struct buf b = { 0 };

    date_put_vi(&b, r->date);
    struct str day = str_copy(c->a, buf_str(&b));
    buf_close(&b);
    /* A yearly plan is passed at the end of the year before, or later; never two years before. */
    if (r->about_year && r->date.year < r->about_year - 1)
        return check_raise(c, "%.*s %.*s về kế hoạch năm %d lại ghi ngày %.*s", STR_ARGS(r->type),
                           STR_ARGS(r->number), (int)r->about_year, STR_ARGS(day));
    if (in_number && in_number != r->date.year)
        return check_raise(c, "%.*s %.*s lại ghi ngày %.*s", STR_ARGS(r->type), STR_ARGS(r->number),
                           STR_ARGS(day));
    if (own.year && date_cmp(r->date, own) > 0)
        return check_raise(c, "%.*s %.*s ghi ngày %.*s, sau ngày của chính văn bản này",
                           STR_ARGS(r->type), STR_ARGS(r->number), STR_ARGS(day));
    return NULL;
}

void reference_date(struct checking *c)
{
    for (size_t i = 0; i < c->plan->references.n; i++) {
        const struct reference *r = &c->plan->references.at[i];
        struct finding *f = r->date.year ? implausible(c, r) : NULL;
        if (f) check_point(c, f, r->source);
    }
}
