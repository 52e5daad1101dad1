/* results.c - last year's results told as background: "ước đạt 5.367 tỷ đồng, đạt 100,07% kế
 * hoạch, bằng 104,68% so với cùng kỳ". They are never targets. */
#include "base/limits.h"
#include "parse/figure.h"
#include "parse/name.h"
#include "parse/parts.h"

struct telling {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    int64_t year; /* of the chapter: the year before the plan's where none is said */
};

/* words after a share: of what */
static bool is_of_plan(struct str after)
{
    static const struct phrase rows[] = { { STR_INIT("so với kế hoạch"), 1 },
                                          { STR_INIT("so kế hoạch"), 1 },
                                          { STR_INIT("kế hoạch"), 1 },
                                          { STR_INIT("kh"), 1 },
                                          { STR_INIT("so với kh"), 1 },
                                          { STR_INIT("dự toán"), 1 },
                                          { STR_INIT("so với dự toán"), 1 },
                                          { STR_INIT("so dự toán"), 1 },
                                          { STR_INIT("chỉ tiêu"), 1 },
                                          { STR_INIT("nghị quyết"), 1 },
                                          { { 0 }, 0 } };

    after = str_trim(after);
    return low_take_any(&after, rows);
}

static bool is_of_last_year(struct str after)
{
    static const struct phrase rows[] = { { STR_INIT("so với cùng kỳ"), 1 },
                                          { STR_INIT("so cùng kỳ"), 1 },
                                          { STR_INIT("cùng kỳ"), 1 },
                                          { STR_INIT("so với năm trước"), 1 },
                                          { { 0 }, 0 } };

    after = str_trim(after);
    return low_take_any(&after, rows);
}

/* "kế hoạch, trong đó cây lúa" behind a share: what it is a share of is no part of the name. */
static struct str behind_share(struct str before)
{
    struct str rest = str_trim(before);
    size_t comma = 0;

    if (!is_of_plan(rest) && !is_of_last_year(rest)) return before;
    while (comma < before.n && before.at[comma] != ',' && before.at[comma] != ';') comma++;
    rest = str_trim(str_from(before, comma + (comma < before.n)));
    low_take(&rest, STR("trong đó"));
    return rest;
}

/* "Người dân đã chuyển 35 ha": a deed, no measure. */
static bool tells_deed(struct str name, enum unit_kind kind)
{
    static const struct phrase deeds[] = { { STR_INIT("đã"), 0 },
                                           { STR_INIT("được"), 0 },
                                           { { 0 }, 0 } };

    /* "Xóa 12 nhà tạm" */
    if (kind == UNIT_COUNT && !memchr(name.at, ' ', name.n)) return true;
    /* "Qua 13 năm thực hiện", "Sau 6 tháng vận hành" */
    if (low_starts(name, STR("qua")) || low_starts(name, STR("sau"))) return true;
    return low_find_any(name, deeds) != NULL;
}

/* "Nông nghiệp: Tổng diện tích …": the name is behind the last colon. */
static struct str name_of(struct str before)
{
    for (size_t i = before.n; i-- > 0;)
        if (before.at[i] == ':' ||
            (before.at[i] == '(' && !memchr(before.at + i, ')', before.n - i))) {
            before = str_from(before, i + 1);
            break;
        }
    while (before.n && strchr(" ),;.", before.at[0])) before = str_from(before, 1);
    return name_close(name_open(before));
}

static void read_clause(struct telling *t, struct str low, int64_t *year)
{
    struct str rest = low;
    struct figure f;
    const char *from = low.at;
    long last = -1;

    while (figure_next(&rest, low.at, &f)) {
        struct str before = str_between(from, f.lead.at < from ? from : f.lead.at),
                   name = name_of(behind_share(before));
        struct when w = when_said(before);
        if (w.year && !w.span.from) *year = w.year;
        from = str_end(f.all);
        struct result *r = last >= 0 ? &t->out->results.at[last] : NULL;
        if (f.kind == UNIT_SHARE && r && (is_of_plan(rest) || is_of_last_year(rest)) &&
            f.change == CHANGE_LEVEL) {
            struct dec *pct = is_of_plan(rest) ? &r->pct_plan : &r->pct_same_period;
            if (!pct->given) *pct = f.value;
            continue;
        }
        if (!name.n || name_is_doing(name) || (!f.verb && tells_deed(name, f.kind)) ||
            f.change == CHANGE_INCREASE || f.change == CHANGE_DECREASE || f.ratio ||
            f.kind == UNIT_NONE || f.verb == VERB_EQUAL || name.n > 300)
            continue;
        if (f.kind == UNIT_COUNT && !f.verb && !f.estimate && low_find(name, STR("có"))) continue;
        if (t->out->results.n >= LIMIT_TARGETS) return;
        *LIST_ADD(t->a, &t->out->results) = (struct result){
            .indicator = name_unbracket(blocks_clean(t->b, name), t->a, NULL),
            .value = f.value,
            .unit = blocks_clean(t->b, f.unit),
            .year = *year,
            .estimate = f.estimate,
            .source = blocks_span(t->b, blocks_clean(t->b, str_between(name.at, str_end(f.all)))),
        };
        last = (long)t->out->results.n - 1;
    }
}

/* The year before the plan's; a report tells of the year that it is written in, or of its own
 * where it comes later. */
static int64_t usual_year(const struct document *d)
{
    int issued = d->date.year;

    if (!d->period.from) return 0;
    if (str_eq(d->type, STR("Báo cáo")) && issued)
        return issued < d->period.to ? issued : d->period.to;
    return d->period.from - 1;
}

void results_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct telling t = { .b = b, .a = a, .out = out };

    for (size_t i = 0; i < b->n; i++) {
        const struct block *k = &b->at[i];
        if (k->kind == BLOCK_HEADING && k->zone == ZONE_RESULTS) {
            struct when w = when_said(blocks_low(b, k->text));
            if (w.year) t.year = w.year;
        }
        bool told = k->zone == ZONE_RESULTS && k->kind != BLOCK_HEADING;
        /* an introduction that looks back */
        told |= k->zone == ZONE_HEAD && k->kind == BLOCK_PARAGRAPH && i > 0 &&
                when_said(blocks_low(b, k->text)).year < out->document.period.to &&
                low_starts(blocks_low(b, k->text), STR("năm"));
        if (!told || k->kind == BLOCK_ROW) continue;
        struct str rest = blocks_low(b, k->text);
        int64_t year = t.year ? t.year : usual_year(&out->document);
        while (rest.n) {
            size_t n = 0;
            int depth = 0;
            for (; n < rest.n; n++) {
                depth += (rest.at[n] == '(') - (rest.at[n] == ')');
                if (rest.at[n] == ';' ||
                    (rest.at[n] == '.' && depth <= 0 && n + 1 < rest.n && rest.at[n + 1] == ' '))
                    break;
            }
            read_clause(&t, str_first(rest, n), &year);
            rest = str_from(rest, n + (n < rest.n));
        }
    }
}
