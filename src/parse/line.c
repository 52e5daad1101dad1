#include "parse/line.h"

#include "base/unicode.h"
#include "parse/low.h"

enum {
    LAYOUT_LINES = 64, /* a stretch */
    TEXT_WIDTH = 40,   /* a line of this width is running text, not a title or a cell */
    WRAP_WIDTH = 140,  /* no page of A4 is set wider */
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* the bytes of white space at *s: space, tab, CR, NBSP, U+2000 … U+200B, BOM; 0: none */
static size_t white(struct str s)
{
    const unsigned char *p = (const unsigned char *)s.at;

    if (!s.n) return 0;
    if (*p == ' ' || (*p >= '\t' && *p <= '\r')) return 1;
    if (s.n >= 2 && p[0] == 0xC2 && p[1] == 0xA0) return 2;
    if (s.n >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x80 && p[2] <= 0x8B) return 3;
    return s.n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF ? 3 : 0;
}

static struct str trim(struct str s, uint32_t *indent)
{
    size_t n;

    *indent = 0;
    while ((n = white(s))) s = str_from(s, n), *indent += (uint32_t)n;
    while (s.n) {
        size_t last = s.n - 1;
        while (last && ((unsigned char)s.at[last] & 0xC0) == 0x80) last--;
        if (!white(str_from(s, last))) break;
        s.n = last;
    }
    return s;
}

static bool raw_next(struct lines *l, struct line *out)
{
    out->blanks = 0;
    while (l->rest.n) {
        struct str s = str_until(&l->rest, '\n');
        out->kept = trim(s, &out->indent);
        if (!out->kept.n) {
            out->blanks++;
            continue;
        }
        out->points = (uint32_t)utf8_count(out->kept);
        out->number = l->n++;
        return true;
    }
    return false;
}

bool line_ends(struct str s)
{
    while (s.n && strchr("*_ \")", s.at[s.n - 1])) s.n--;
    while (str_ends(s, STR("”"))) s.n -= 3;
    return s.n && strchr(".;:!?", s.at[s.n - 1]);
}

bool line_starts_small(struct str s)
{
    while (s.n && strchr("*_(\"", s.at[0])) s = str_from(s, 1);
    if (str_starts(s, STR("“"))) s = str_from(s, 3);
    return s.n && letter_case(s.at, s.n) < 0;
}

bool line_is_capitals(struct str s)
{
    size_t letters = 0;

    for (size_t i = 0; i < s.n; i++) {
        int c = letter_case(s.at + i, s.n - i);
        if (c < 0) return false;
        letters += c > 0;
        while (i + 1 < s.n && ((unsigned char)s.at[i + 1] & 0xC0) == 0x80) i++;
    }
    return letters > 1;
}

struct count {
    uint32_t text, wide, width; /* lines of running text, those over WRAP_WIDTH, the widest other */
    uint32_t broken, blank;     /* breaks inside sentences; those with a blank line */
};

static void count_lines(struct str kept, struct count *c)
{
    struct lines l = { .rest = kept };
    struct line line, before = { 0 };

    while (raw_next(&l, &line)) {
        struct count *at = &c[line.number / LAYOUT_LINES];
        if (line.points > WRAP_WIDTH)
            at->wide++;
        else if (line.points > at->width)
            at->width = line.points;
        at->text += line.points >= TEXT_WIDTH;
        if (before.points >= TEXT_WIDTH && before.points <= WRAP_WIDTH &&
            line_starts_small(line.kept) && !line_ends(before.kept)) {
            at->broken++;
            at->blank += line.blanks > 0;
        }
        before = line;
    }
}

/* A stretch is judged with its two neighbours, so that a short one is not judged alone. */
static struct layout judge(const struct count *c, size_t n, size_t i)
{
    struct count sum = { 0 };

    for (size_t k = i ? i - 1 : 0; k <= i + 1 && k < n; k++) {
        sum.text += c[k].text;
        sum.wide += c[k].wide;
        sum.broken += c[k].broken;
        sum.blank += c[k].blank;
        if (c[k].width > sum.width) sum.width = c[k].width;
    }
    return (struct layout){
        .wrapped = sum.broken >= 3 && sum.wide * 8 <= sum.text && sum.broken * 5 >= sum.text,
        .spaced = sum.blank >= 3 && sum.blank * 2 > sum.broken,
        .full = sum.width * 4 / 5,
    };
}

void lines_open(struct str kept, struct arena *a, struct lines *out)
{
    size_t newlines = 1;

    for (const char *p = kept.at, *end = str_end(kept);
         p && p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
        newlines++;
    *out = (struct lines){ .rest = kept, .layouts = newlines / LAYOUT_LINES + 1 };
    struct count *c = NEW_ARRAY(a, struct count, out->layouts);
    out->layout = NEW_ARRAY(a, struct layout, out->layouts);
    count_lines(kept, c);
    for (size_t i = 0; i < out->layouts; i++) out->layout[i] = judge(c, out->layouts, i);
}

const struct layout *lines_layout(const struct lines *l, const struct line *at)
{
    return &l->layout[at->number / LAYOUT_LINES];
}

/* page -> [ "-" | "Trang" ] number [ "-" | "/" number ]; a number that goes on from the page
 * before: a lone number may be the cell of a table. "1." is the mark of an item whose text stands
 * on the next line. */
static bool is_page(struct lines *l, struct str s)
{
    int64_t page = 0;

    while (s.n && strchr("-*_ ", s.at[0])) s = str_from(s, 1);
    if (str_take(&s, STR("Trang ")) || str_take(&s, STR("trang "))) {}
    size_t n = 0;
    while (n < s.n && n < 4 && is_digit(s.at[n])) page = page * 10 + (s.at[n++] - '0');
    if (!n) return false;
    s = str_from(s, n);
    while (s.n && strchr("-*_ /", s.at[0])) s = str_from(s, 1);
    while (s.n && is_digit(s.at[0])) s = str_from(s, 1);
    while (s.n && strchr("-*_ ", s.at[0])) s = str_from(s, 1);
    if (s.n || (l->page && (page <= l->page || page > l->page + 4))) return false;
    l->page = page;
    return true;
}

bool lines_next(struct lines *l, struct line *out)
{
    uint32_t blanks = 0;

    while (raw_next(l, out)) {
        blanks += out->blanks;
        out->blanks = blanks;
        if (!l->cells && out->points < 16 && is_page(l, out->kept)) continue;
        return true;
    }
    return false;
}
