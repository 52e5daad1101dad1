/* period.c - the years that a document plans for, among all the years that it prints. */
#include "parse/frame.h"

static int take_year(struct str *s)
{
    int y = 0;

    for (size_t i = 0; i < 4; i++) {
        if (i >= s->n || s->at[i] < '0' || s->at[i] > '9') return 0;
        y = y * 10 + (s->at[i] - '0');
    }
    if ((s->n > 4 && s->at[4] >= '0' && s->at[4] <= '9') || y < 1975 || y > 2100) return 0;
    *s = str_from(*s, 4);
    return y;
}

/* span -> year ("-" | "–" | "đến" | "đến năm") year */
static bool take_years(struct str *s, int *from, int *to)
{
    static const struct str joints[] = { STR_INIT("-"), STR_INIT("–"), STR_INIT("đến năm"),
                                         STR_INIT("đến") };
    struct str t = *s;

    if (!(*from = take_year(&t))) return false;
    t = str_trim(t);
    for (size_t i = 0; i < 4; i++)
        if (str_take(&t, joints[i])) {
            t = str_trim(t);
            if (!(*to = take_year(&t)) || *to <= *from) return false;
            *s = t;
            return true;
        }
    return false;
}

/* What a year behind these words is of: "tháng 3" is a month, "ngày 5 tháng 3" and the blank
 * "ngày … tháng …" a day; "6 tháng" is neither. */
enum year_of { OF_NOTHING, OF_MONTH, OF_DAY };

static struct str without_number(struct str s)
{
    for (size_t n = 0; n != s.n;) {
        n = s.n;
        while (s.n && strchr(" .0123456789", s.at[s.n - 1])) s.n--;
        if (str_ends(s, STR("…"))) s.n -= STR("…").n;
    }
    return s;
}

static enum year_of year_of(struct str before)
{
    struct str month = without_number(before), day;

    if (!str_ends(month, STR("tháng"))) return OF_NOTHING;
    month.n -= STR("tháng").n;
    day = without_number(month);
    if (str_ends(day, STR("ngày"))) return OF_DAY;
    return month.n + STR("tháng").n < before.n ? OF_MONTH : OF_NOTHING;
}

/* A year behind "tháng 3 năm" or in "ngày 13/10/2022" is a day's; one behind "đến năm" an end. */
struct period_words years_said(struct str low)
{
    struct period_words w = { 0 };
    struct str all = low, s = low;

    while (s.n) {
        const char *start = s.at;
        struct str before = str_trim(str_between(all.at, start));
        int from, to, y;
        bool begins =
            start == all.at || !(byte_is_word(start[-1]) || start[-1] == '/' || start[-1] == '.');
        if (!begins || *start < '0' || *start > '9') {
            s = str_from(s, 1);
        } else if (take_years(&s, &from, &to)) {
            w.from = from;
            w.to = to;
        } else if ((y = take_year(&s))) {
            w.any = y;
            if (str_ends(before, STR("năm"))) {
                struct str head = str_trim(str_first(before, before.n - 4));
                enum year_of of = year_of(head);
                if (str_ends(head, STR("đến"))) {
                    struct str lead = head.n > 40 ? str_from(head, head.n - 40) : head;
                    bool vision =
                        low_find(lead, STR("tầm nhìn")) || low_find(lead, STR("định hướng"));
                    if (vision)
                        w.vision = y;
                    else
                        w.until = y;
                } else if (of == OF_NOTHING) {
                    w.year = y;
                } else if (of == OF_MONTH) {
                    w.month_year = y;
                }
            } else if (str_ends(before, STR("đến"))) {
                w.until = y;
            }
        } else {
            s = str_from(s, 1);
        }
    }
    return w;
}

/* Where the document says only "đến năm 2030": the beginning of the span that ends there. */
static int span_start(const struct blocks *b, int to)
{
    for (size_t i = 0; i < b->n; i++) {
        struct str s = blocks_low(b, b->at[i].text);
        struct period_words w = years_said(s);
        if (w.to == to) return w.from;
    }
    return 0;
}

static bool set_period(const struct blocks *b, struct period_words w, int issued,
                       struct document *d)
{
    struct years *p = &d->period;

    p->vision = w.vision;
    if (w.from) {
        p->from = w.from;
        p->to = w.to;
    } else if (w.until) {
        p->to = w.until;
        p->from = span_start(b, w.until);
        if (!p->from) p->from = issued && issued < p->to ? issued : p->to;
    } else if (w.year || w.month_year) {
        p->from = p->to = w.year ? w.year : w.month_year;
    }
    return p->to != 0;
}

/* Bases name the years of other documents: behind the last of them stands what this one does. */
static struct str own_words(struct str low)
{
    static const struct phrase bases[] = {
        { STR_INIT("căn cứ"), 0 }, { STR_INIT("thực hiện"), 0 }, { STR_INIT("triển khai"), 0 },
        { STR_INIT("xét"), 0 },    { STR_INIT("theo"), 0 },      { { 0 }, 0 }
    };
    static const struct str acts[] = { STR_INIT("ban hành"), STR_INIT("xây dựng"),
                                       STR_INIT("báo cáo"), STR_INIT("đề ra") };
    struct str rest = low, own = { 0 };

    if (!low_take_any(&rest, bases)) return low;
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++)
        for (const char *p; (p = low_find(rest, acts[i]));) {
            rest = str_between(p + 1, str_end(rest));
            if (!own.at || p > own.at) own = str_between(p, str_end(low));
        }
    return own;
}

/* The title says it; else the introduction and the first headings. */
void period_read(const struct blocks *b, struct arena *a, size_t head, int year, struct document *d)
{
    int issued = d->date.year ? d->date.year : year;

    if (d->title.n && set_period(b, years_said(twin_make(a, d->title).low), issued, d)) return;
    for (size_t i = 0; i < b->n && i < head + 8; i++) {
        struct period_words w = years_said(own_words(blocks_low(b, b->at[i].text)));
        if ((w.year || w.from) && b->at[i].kind != BLOCK_ROW && set_period(b, w, issued, d)) return;
    }
}
