/* targets.c - the goals of a document: what shall be reached, by how much, when.
 *
 * block -> sentence { sentence }
 * sentence -> clause { ";" clause }
 *
 * figure.h finds the numbers, name.h cleans the names, goal.h puts them together; here is where
 * in a document goals stand: in its list, in its tables, in its tasks, and in sentences of resolve
 * where it has no list. */
#include "base/limits.h"
#include "parse/goal.h"
#include "parse/low.h"
#include "parse/name.h"
#include "parse/parts.h"
#include "parse/target.h"
#include "parse/worded.h"

/* ---- sentences ---- */

static bool starts_sentence(const struct blocks *b, struct str rest)
{
    struct str clean = blocks_clean(b, rest);

    return clean.n > 1 && clean.at[0] == ' ' &&
           (memcmp(clean.at + 1, rest.at + 1, clean.n > 4 ? 3 : 1) != 0 ||
            (rest.at[1] >= '0' && rest.at[1] <= '9'));
}

/* The next sentence of *rest, without its stop. */
static struct str next_sentence(const struct blocks *b, struct str *rest)
{
    int depth = 0;

    for (size_t i = 0; (i += str_before(str_from(*rest, i), ".()")) < rest->n; i++) {
        char c = rest->at[i];
        depth += (c == '(') - (c == ')');
        bool stop =
            c == '.' && i + 1 < rest->n && depth <= 0 && starts_sentence(b, str_from(*rest, i + 1));
        if (!stop) continue;
        struct str s = str_first(*rest, i);
        *rest = str_from(*rest, i + 1);
        return s;
    }
    struct str s = *rest;
    *rest = (struct str){ str_end(s), 0 };
    return s;
}

static struct str next_clause(struct str *rest)
{
    int depth = 0;

    for (size_t i = 0; (i += str_before(str_from(*rest, i), ";()")) < rest->n; i++) {
        char c = rest->at[i];
        depth += (c == '(') - (c == ')');
        if (c == ';' && depth <= 0) {
            struct str s = str_first(*rest, i);
            *rest = str_from(*rest, i + 1);
            return s;
        }
    }
    struct str s = *rest;
    *rest = (struct str){ str_end(s), 0 };
    return s;
}

static void read_sentence(struct goals *g, struct str low)
{
    static const struct phrase anew[] = { { STR_INIT("đến năm"), 1 },
                                          { STR_INIT("phấn đấu"), 1 },
                                          { STR_INIT("năm"), 1 },
                                          { { 0 }, 0 } };
    struct str rest = low, first = str_trim(low);

    if (low_take_any(&first, anew)) goals_end_words(g);
    g->series = g->carried = (struct str){ 0 };
    g->said = (struct when){ 0 };
    g->parts = g->parts_go_on = low_starts(str_trim(low), goal_parts);
    if (!g->parts) g->whole = -1;
    while (rest.n) {
        if (!g->parts_go_on) g->parts = false;
        goals_read_clause(g, low, next_clause(&rest));
    }
}

/* ---- blocks ---- */

static void enter_heading(struct goals *g, int i)
{
    int h = blocks_heading(g->b, i);

    if (h == g->heading) return;
    g->heading = h;
    g->item = 0;
    g->head_year = 0;
    g->group = (struct str){ 0 };
    if (h < 0) return;
    struct str clean = g->b->at[h].text, low = blocks_low(g->b, clean);
    const char *open = memchr(clean.at, '(', clean.n);
    if (open && open > clean.at) {
        clean = str_trim(str_between(clean.at, open));
        low = blocks_low(g->b, clean);
    }
    g->group = g->place == PLACE_MAIN ? name_group(clean, low, g->a) : clean;
    for (int k = h; k >= 0 && !g->head_year; k = g->b->at[k].up)
        g->head_year = when_said(blocks_low(g->b, g->b->at[k].text)).year;
}

static bool is_item(const struct block *k) { return k->mark && k->kind == BLOCK_ITEM; }

static bool has_number(const struct goals *g, size_t from)
{
    for (size_t i = from; i < g->out->targets.n; i++)
        if (g->out->targets.at[i].value.given) return true;
    return false;
}

/* An item without a number is one goal in words; beside numbers its rest is one where it says a
 * state. */
static void read_words(struct goals *g, const struct block *k, size_t before)
{
    struct str low = blocks_low(g->b, k->text);

    if (has_number(g, before)) {
        goals_end_words(g);
        return;
    }
    if (!is_item(k) && !(g->group.n && !k->mark)) return;
    g->out->targets.n = before;
    if (k->text.at[k->text.n - 1] != ':') worded_add(g, low);
}

static void read_block(struct goals *g, size_t i)
{
    const struct block *k = &g->b->at[i];
    struct str rest = blocks_low(g->b, k->text);
    size_t before = g->out->targets.n;
    const struct block *up = k->up >= 0 ? &g->b->at[k->up] : NULL;
    bool under = up && is_item(up) && is_item(k);

    g->words = g->place == PLACE_MAIN && k->text.n;
    g->idle = (struct str){ 0 };
    enter_heading(g, (int)i);
    if (g->place == PLACE_MAIN && !under) g->item++;
    if (!under) g->last = -1;
    bool parts = under && low_find(blocks_low(g->b, up->text), goal_parts) && g->last >= 0;
    long whole = g->last;
    if (!parts) g->last = -1;
    while (rest.n) {
        struct str s = next_sentence(g->b, &rest);
        if (low_find(s, STR("chỉ tiêu chủ yếu")) && low_find(s, STR("chỉ tiêu kinh tế"))) continue;
        read_sentence(g, s);
    }
    if (parts) {
        for (size_t n = before; n < g->out->targets.n; n++)
            if (!g->out->targets.at[n].parent.n)
                g->out->targets.at[n].parent = g->out->targets.at[whole].id;
        g->last = whole;
    }
    if (g->words) read_words(g, k, before);
    if (g->out->targets.n == before && g->place == PLACE_MAIN && !under && g->item) g->item--;
}

/* The words of a name without the years in it, letter by letter of their low form. */
static bool same_words(struct str a, struct str b, struct arena *arena)
{
    struct str x = str_copy(arena, a), y = str_copy(arena, b);

    low_form((char *)x.at, x.n);
    low_form((char *)y.at, y.n);
    return str_eq(name_cut_time(name_open(x)), name_cut_time(name_open(y)));
}

static bool same_orgs(const struct target *x, const struct target *y)
{
    if (x->orgs.n != y->orgs.n) return false;
    for (size_t i = 0; i < x->orgs.n; i++)
        if (!str_eq(x->orgs.at[i], y->orgs.at[i])) return false;
    return true;
}

/* The same goal printed again in the list is one target. */
static bool same_goal(const struct target *x, const struct target *y, struct arena *a)
{
    return x->place == PLACE_MAIN && y->place == PLACE_MAIN && x->value.given == y->value.given &&
           (!x->value.given || dec_cmp(x->value, y->value) == 0) && x->year == y->year &&
           x->change == y->change && str_eq(x->unit, y->unit) && same_orgs(x, y) &&
           (!x->series.n || !y->series.n || str_eq(x->series, y->series)) &&
           same_words(x->indicator, y->indicator, a);
}

static void drop_repeated(struct plan *out, struct arena *a)
{
    size_t kept = 0;

    for (size_t i = 0; i < out->targets.n; i++) {
        bool again = false;
        for (size_t k = kept > 200 ? kept - 200 : 0; k < kept && !again; k++)
            again = same_goal(&out->targets.at[k], &out->targets.at[i], a);
        if (!again) out->targets.at[kept++] = out->targets.at[i];
    }
    out->targets.n = kept;
}

/* ---- documents without a list: news, prose ---- */

/* What makes a sentence one of goals, or of what was. */
static const struct phrase goal_marks[] = {
    { STR_INIT("phấn đấu"), 1 },
    { STR_INIT("đặt mục tiêu"), 1 },
    { STR_INIT("mục tiêu của"), 1 },
    { STR_INIT("đề ra"), 1 },
    { STR_INIT("chỉ tiêu chủ yếu"), 1 },
    { STR_INIT("đặt chỉ tiêu"), 1 },
    { STR_INIT("các chỉ tiêu"), 1 },
    { STR_INIT("quyết nghị"), 1 },
    { STR_INIT("sẽ"), 1 },
    { STR_INIT("theo kế hoạch"), 1 },
    { STR_INIT("đến năm"), 1 },
    { { 0 }, 0 },
};
enum { COMPARED = 2 }; /* a goal may compare too, where it was begun as one */
static const struct phrase past_marks[] = {
    { STR_INIT("ước đạt"), 1 },
    { STR_INIT("đạt được"), 1 },
    { STR_INIT("so với cùng kỳ"), COMPARED },
    { STR_INIT("đạt và vượt"), 1 },
    { STR_INIT("theo báo cáo"), 1 },
    { STR_INIT("biểu quyết"), 1 },
    { STR_INIT("trong nhiệm kỳ qua"), 1 },
    { STR_INIT("đến nay"), 1 },
    { STR_INIT("kết quả, có"), 1 },
    { STR_INIT("so cùng kỳ"), COMPARED },
    { { 0 }, 0 },
};

static void read_prose(struct goals *g)
{
    bool goal = false;

    g->place = PLACE_MAIN;
    g->words = false;
    for (size_t i = 0; i < g->b->n; i++) {
        const struct block *k = &g->b->at[i];
        if (k->kind == BLOCK_ROW || k->kind == BLOCK_HEADING || k->zone == ZONE_CLOSING ||
            k->zone == ZONE_RESULTS || zone_is_tasks(k->zone) || k->zone == ZONE_DUTIES)
            continue;
        struct str rest = blocks_low(g->b, k->text);
        size_t before = g->out->targets.n;
        bool begun = false; /* in this paragraph */
        g->last = -1;
        enter_heading(g, (int)i);
        g->item++;
        while (rest.n) {
            struct str s = next_sentence(g->b, &rest);
            struct when w = when_said(s);
            const struct phrase *mark = low_find_any(s, past_marks);
            bool past = mark && (mark->means != COMPARED || !begun),
                 asks = low_find_any(s, goal_marks) != NULL;
            bool resolve = low_find(s, STR("phấn đấu")) || low_find(s, STR("đến năm"));
            if (asks && !low_find(s, STR("theo báo cáo")) &&
                (resolve || !(w.year && w.year < g->year && !w.span.from)))
                goal = begun = true;
            else if (past || (w.year && g->year && w.year < g->year && !w.span.from))
                goal = false;
            if (goal) read_sentence(g, s);
        }
        if (g->out->targets.n == before) g->item--;
    }
}

/* ---- */

/* "1. Mục tiêu chung: …" in a list of targets */
static bool is_purpose(struct str low)
{
    static const struct phrase rows[] = {
        { STR_INIT("mục tiêu chung"), 1 },
        { STR_INIT("mục tiêu tổng quát"), 1 },
        { STR_INIT("quan điểm"), 1 },
        { STR_INIT("phương châm"), 1 },
        { STR_INIT("chủ đề năm"), 1 },
        { STR_INIT("khâu đột phá"), 1 },
        { STR_INIT("ba khâu đột phá"), 1 },
        { STR_INIT("các khâu đột phá"), 1 },
        { { 0 }, 0 },
    };

    return low_take_any(&low, rows) && low.n && strchr(":.-", low.at[0]);
}

static bool is_list(const struct blocks *b, const struct block *k)
{
    return !is_purpose(blocks_low(b, k->text)) && k->zone == ZONE_TARGETS &&
           k->kind != BLOCK_HEADING && k->kind != BLOCK_ROW && k->text.n;
}

/* The year that a text is about, where its head says none: that of its title, the last one it
 * speaks of, the end of a stretch of years or of a term. */
static int64_t spoken_year(const struct blocks *b)
{
    enum { TITLE_BLOCKS = 2, FAR = 2100 };
    int64_t single = 0, span = 0, term = 0;

    for (size_t i = 0; i < b->n; i++) {
        struct str rest = blocks_low(b, b->at[i].text);
        if (b->at[i].zone == ZONE_CLOSING) continue;
        while (rest.n) {
            struct str s = next_sentence(b, &rest);
            struct when w = when_said(s);
            int64_t *year = !w.span.from ? &single : low_find(s, STR("nhiệm kỳ")) ? &term : &span;
            if (w.year > *year && w.year < FAR) *year = w.year;
        }
        if (i < TITLE_BLOCKS && single) return single;
    }
    return single ? single : span ? span : term;
}

void targets_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct goals g = { .b = b,
                       .a = a,
                       .out = out,
                       .heading = -2,
                       .last = -1,
                       .whole = -1,
                       .clause = NEW(a, struct clause) };
    bool list = false;

    g.year = out->document.period.to ? out->document.period.to : spoken_year(b);
    for (size_t i = 0; i < b->n; i++) {
        const struct block *k = &b->at[i];
        if (k->zone != ZONE_RESULTS && k->kind == BLOCK_ROW) {
            list |= tables_read_row(b, i, a, out);
        } else if (is_list(b, k)) {
            g.place = PLACE_MAIN;
            read_block(&g, i);
            list = true;
        }
    }
    if (!list) read_prose(&g);
    drop_repeated(out, a);
    g.heading = -2;
    for (size_t i = 0; i < b->n; i++)
        if ((zone_is_tasks(b->at[i].zone) || b->at[i].zone == ZONE_DUTIES) &&
            b->at[i].kind != BLOCK_HEADING && b->at[i].kind != BLOCK_ROW) {
            g.place = PLACE_TASK;
            read_block(&g, i);
        }
}
