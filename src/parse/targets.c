/* targets.c - the goals of a document: what shall be reached, by how much, when.
 *
 * block -> sentence { sentence }
 * sentence -> clause { ";" clause }
 * clause -> { name figure [ name ] [ bracket ] }
 *
 * A figure takes its name from the words before it, a counted noun or a bare share from those
 * after it; what has none restates the figure before. figure.h finds the numbers, name.h cleans
 * the names; here they are put together. */
#include "base/limits.h"
#include "parse/figure.h"
#include "parse/name.h"
#include "parse/parts.h"
#include "parse/target.h"

enum { FIGURES_MAX = 64 };

struct goals {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    int64_t year; /* the plan's last */
    enum place place;
    int heading; /* block of the group; -1 */
    struct str group;
    int64_t item;
    int64_t head_year; /* said by the headings above */
    /* of the block */
    long whole, last; /* targets: of which parts are told; the last one at top level; -1 */
    /* of the sentence */
    struct str series;
    bool parts, parts_go_on;
    struct when said;
};

struct found {
    struct figure f;
    int depth;        /* 1: in a bracket */
    const char *from; /* where its words begin: clause or bracket */
};

struct clause {
    struct str low;
    struct found at[FIGURES_MAX];
    size_t n;
};

/* ---- figures of a clause ---- */

/* words right after a number that make it no goal: "trên 1 vạn dân", "từ 3 sao trở lên" */
static const struct phrase no_goal_after[] = {
    { STR_INIT("vạn dân"), 1 },  { STR_INIT("dân"), 1 },      { STR_INIT("sao"), 1 },
    { STR_INIT("đại biểu"), 1 }, { STR_INIT("đồng chí"), 1 }, { STR_INIT("tập thể"), 1 },
    { STR_INIT("cá nhân"), 1 },  { STR_INIT("trụ cột"), 1 },  { { 0 }, 0 },
};
/* what is counted about the plan itself */
static const struct phrase no_goal_units[] = {
    { STR_INIT("chỉ tiêu"), 1 },
    { STR_INIT("nhiệm vụ"), 1 },
    { STR_INIT("nhóm"), 1 },
    { { 0 }, 0 },
};

static bool is_no_goal(const struct figure *f, const char *end)
{
    struct str rest = str_trim(str_between(str_end(f->number), end)), unit = f->unit;

    if (low_take_any(&rest, no_goal_after) ||
        (f->kind == UNIT_COUNT && low_take_any(&unit, no_goal_units)))
        return true;
    return f->value.digits == 1 && !f->value.scale && str_eq(str_trim(f->lead), STR("trên")) &&
           f->kind != UNIT_SHARE; /* "trên 1 ha đất" */
}

/* "Lúa 2 vụ 65 ha": the first number belongs to the name of the second */
static bool is_part_of_name(const struct figure *first, const struct figure *second)
{
    struct str between = str_trim(str_between(str_end(first->all), second->number.at));

    return !between.n && !first->lead.n && first->kind == UNIT_COUNT;
}

static void find_figures(struct clause *c, struct str part, const char *from, int depth)
{
    struct figure f;

    while (c->n < FIGURES_MAX && figure_next(&part, from, &f)) {
        if (is_no_goal(&f, str_end(part))) continue;
        if (c->n && is_part_of_name(&c->at[c->n - 1].f, &f)) c->n--;
        if (f.kind == UNIT_NONE && !f.compared && f.verb != VERB_REACH && !f.colon) continue;
        c->at[c->n++] = (struct found){ f, depth, from };
    }
}

static void read_clause(struct clause *c)
{
    struct str rest = c->low;

    c->n = 0;
    while (rest.n) {
        const char *open = memchr(rest.at, '(', rest.n);
        struct str part = open ? str_between(rest.at, open) : rest;
        find_figures(c, part, c->low.at, 0);
        if (!open) return;
        const char *close = memchr(open, ')', (size_t)(str_end(rest) - open));
        struct str inside = str_between(open + 1, close ? close : str_end(rest));
        find_figures(c, inside, inside.at, 1);
        if (!close) return;
        rest = str_between(close + 1, str_end(rest));
    }
}

/* ---- the words around a figure ---- */

/* Where the words between two figures part: those before it belong to the first. */
static struct str split_words(struct str words, bool last, struct str *right)
{
    struct str left = words;
    int depth = 0;

    *right = (struct str){ str_end(words), 0 };
    for (size_t i = 0; i < words.n; i++) {
        struct str at = str_from(words, i);
        depth += (at.at[0] == '(') - (at.at[0] == ')');
        size_t n = at.at[0] == ',' || at.at[0] == ';' ? 1 : str_starts(at, STR(" và ")) ? 4 : 0;
        if (!n || depth > 0) continue;
        left = str_first(words, i);
        *right = str_from(words, i + n);
        if (!last) return left;
    }
    return left;
}

static struct str words_between(const struct clause *c, size_t i)
{
    const struct found *f = &c->at[i];
    const char *from = f->from;

    for (size_t k = i; k-- > 0;)
        if (c->at[k].depth == f->depth && c->at[k].from == f->from) {
            from = str_end(c->at[k].f.all);
            break;
        }
    return str_between(from, f->f.lead.at < from ? from : f->f.lead.at);
}

static struct str words_after(const struct clause *c, size_t i)
{
    const struct found *f = &c->at[i];
    const char *end = str_end(c->low);

    for (size_t k = i + 1; k < c->n; k++)
        if (c->at[k].depth == f->depth && c->at[k].from == f->from) {
            end = c->at[k].f.lead.at;
            break;
        }
    if (f->depth) {
        const char *close = memchr(f->from, ')', (size_t)(str_end(c->low) - f->from));
        if (close && close < end) end = close;
    }
    return str_between(str_end(f->f.all), end < str_end(f->f.all) ? str_end(f->f.all) : end);
}

/* ---- one target ---- */

struct words {
    struct str before, after; /* low */
    bool has_after;           /* the name stands after the number */
    bool parts;               /* "trong đó" was said */
    bool parts_colon;
};

static const struct str part_words = STR_INIT("trong đó");

/* Takes "trong đó" out of the words before a figure. */
static void take_parts(struct words *w)
{
    const char *at = low_find(w->before, part_words), *other = low_find(w->before, STR("riêng"));

    if (!at && other) at = other;
    if (!at) return;
    struct str rest = str_between(at, str_end(w->before));
    rest = str_from(rest, at == other ? STR("riêng").n : part_words.n);
    w->parts = true;
    w->parts_colon = rest.n && (rest.at[0] == ':' || rest.at[0] == ',');
    w->before = rest;
}

static void add_qualifier(struct goals *g, struct target *t, struct str clean)
{
    clean = str_trim(clean);
    while (clean.n && strchr(",;.", clean.at[clean.n - 1])) clean.n--;
    if (clean.n) *LIST_ADD(g->a, &t->qualifiers) = clean;
}

static struct str glue(struct arena *a, struct str first, struct str second)
{
    struct str out = { arena_alloc(a, first.n + second.n + 2), first.n + second.n + 1 };
    char *p = (char *)out.at;

    if (!first.n) return second;
    memcpy(p, first.at, first.n);
    p[first.n] = ' ';
    memcpy(p + first.n + 1, second.at, second.n);
    return out;
}

/* "Cơ cấu kinh tế: dịch vụ", the colon not at the end */
static bool take_series(struct goals *g, struct str *name)
{
    const char *colon = NULL;

    for (size_t i = 0; i + 1 < name->n; i++)
        if (name->at[i] == ':' && name->at[i + 1] == ' ') colon = name->at + i;
    if (!colon) return false;
    struct str left = name_close(name_open(str_between(name->at, colon)));
    *name = str_between(colon + 1, str_end(*name));
    if (!left.n || name_is_doing(left) || low_find(left, STR("chỉ tiêu")) ||
        low_find(left, STR("mục tiêu")) || low_find(left, STR("cụ thể")) ||
        low_find(left, STR("gồm")) || left.n > 250)
        return true;
    g->series = left;
    return true;
}

static struct str unmarked(struct goals *g, struct str low, struct strs *brackets)
{
    struct str clean = blocks_clean(g->b, low);
    struct strs all = { 0 };
    struct str s = name_unbracket(clean, g->a, &all);

    for (size_t i = 0; i < all.n; i++) {
        bool digit = false;
        for (size_t k = 0; k < all.at[i].n; k++) digit |= all.at[i].at[k] == '%';
        if (!digit && brackets) *LIST_ADD(g->a, brackets) = all.at[i];
    }
    s = str_trim(s);
    while (s.n && strchr(" ,;:.-\"", s.at[s.n - 1])) s.n--;
    return s;
}

static long add_target(struct goals *g, struct target t)
{
    if (g->out->targets.n >= LIMIT_TARGETS) return -1;
    t.id = str_printf(g->a, "t%zu", g->out->targets.n + 1);
    t.group = g->group;
    t.item = g->place == PLACE_MAIN ? g->item : 0;
    t.place = g->place;
    if (!t.year) t.year = g->said.year ? g->said.year : g->head_year ? g->head_year : g->year;
    *LIST_ADD(g->a, &g->out->targets) = t;
    return (long)g->out->targets.n - 1;
}

static void set_parent(struct goals *g, struct target *t, long parent)
{
    if (parent >= 0) t->parent = g->out->targets.at[parent].id;
}

static bool says(struct str low, const char *phrase) { return low_find(low, str_c(phrase)); }

/* The year that a clause says of itself, not in its brackets nor of a standard. */
static struct when when_outside(struct str low)
{
    struct when w = { 0 }, more;
    const char *standard = name_standard(low);

    if (standard) low = str_between(low.at, standard);
    bool earlier = low_find(low, STR("trước năm"));
    while (low.n) {
        const char *open = memchr(low.at, '(', low.n);
        const char *close = open ? memchr(open, ')', (size_t)(str_end(low) - open)) : NULL;
        more = when_said(open ? str_between(low.at, open) : low);
        if (more.year) w = more;
        low = close ? str_between(close + 1, str_end(low)) : (struct str){ str_end(low), 0 };
    }
    if (earlier && w.year) w.year--; /* "trước năm 2029" */
    return w;
}

static enum recurs recurring(struct str low)
{
    static const struct phrase rows[] = { { STR_INIT("mỗi năm"), 1 },
                                          { STR_INIT("hàng năm"), 1 },
                                          { STR_INIT("hằng năm"), 1 },
                                          { { 0 }, 0 } };

    return low_find_any(low, rows) ? RECURS_YEAR : RECURS_NOT;
}

/* "…, tỷ lệ tiêm phòng", "…, có": a comma before a measure or a mere verb begins it anew. */
static struct str behind_comma(struct str low)
{
    static const struct phrase measures[] = {
        { STR_INIT("tỷ lệ"), 1 },     { STR_INIT("tốc độ"), 1 },    { STR_INIT("tổng"), 1 },
        { STR_INIT("số"), 1 },        { STR_INIT("thu nhập"), 1 },  { STR_INIT("doanh thu"), 1 },
        { STR_INIT("diện tích"), 1 }, { STR_INIT("sản lượng"), 1 }, { STR_INIT("giá trị"), 1 },
        { STR_INIT("tỷ trọng"), 1 },  { STR_INIT("mức"), 1 },       { { 0 }, 0 },
    };
    const char *comma = NULL;
    int depth = 0;

    for (size_t i = 0; i < low.n; i++) {
        depth += (low.at[i] == '(') - (low.at[i] == ')');
        if (low.at[i] == ',' && depth <= 0) comma = low.at + i;
    }
    if (!comma) return low;
    struct str last = str_trim(str_between(comma + 1, str_end(low))), rest = last;
    return last.n && (name_is_doing(last) || low_take_any(&rest, measures)) ? last : low;
}

/* "Về nông thôn, phấn đấu có …": what stands before the resolve is no name. */
static struct str behind_resolve(struct str low)
{
    static const struct phrase rows[] = {
        { STR_INIT("phấn đấu"), 1 },
        { STR_INIT("đặt mục tiêu"), 1 },
        { STR_INIT("đặt chỉ tiêu"), 1 },
        { { 0 }, 0 },
    };

    for (const struct phrase *p = rows; p->low.at; p++)
        for (const char *at; (at = low_find(low, p->low)) && at + p->low.n < str_end(low);)
            low = str_between(at + p->low.n, str_end(low));
    struct str about = str_trim(low);
    const char *comma = low_starts(about, STR("về")) ? memchr(about.at, ',', about.n) : NULL;
    return behind_comma(comma ? str_between(comma + 1, str_end(about)) : low);
}

/* "Tỷ lệ hộ nghèo giảm bình quân/năm: trên 9%": the change stands before the colon. */
static bool take_change_behind(struct str *low, enum change *change)
{
    static const struct phrase rows[] = {
        { STR_INIT("giảm bình quân/năm"), CHANGE_DECREASE },
        { STR_INIT("tăng bình quân/năm"), CHANGE_INCREASE },
        { STR_INIT("giảm bình quân hàng năm"), CHANGE_DECREASE },
        { STR_INIT("giảm hàng năm"), CHANGE_DECREASE },
        { STR_INIT("giảm hằng năm"), CHANGE_DECREASE },
        { STR_INIT("giảm"), CHANGE_DECREASE },
        { { 0 }, 0 },
    };

    for (const struct phrase *p = rows; p->low.at; p++)
        if (str_ends(*low, p->low) && low->n > p->low.n && low->at[low->n - p->low.n - 1] == ' ' &&
            !str_ends(str_trim(str_first(*low, low->n - p->low.n)), STR("mức"))) {
            *low = name_close(str_first(*low, low->n - p->low.n));
            *change = (enum change)p->means;
            return true;
        }
    return false;
}

/* The name of a figure from the words on its two sides. */
static struct str name_figure(struct goals *g, const struct figure *f, struct words *w,
                              struct target *t)
{
    struct strs brackets = { 0 };
    struct str before = w->before, name, after = w->after;
    const char *standard;

    if (take_series(g, &before)) before = name_open(before);
    before = name_open(behind_resolve(before));
    if (name_take_maintain(&before)) t->change = CHANGE_MAINTAIN;
    if (f->change == CHANGE_LEVEL) name_take_change(&before, &t->change);
    before = name_close(before);
    if (t->change == CHANGE_LEVEL && f->verb != VERB_REMAIN)
        take_change_behind(&before, &t->change);
    if ((standard = name_standard(before)) && standard > before.at) {
        struct str base = str_between(standard, str_end(before));
        add_qualifier(g, t, blocks_clean(g->b, base));
        before = name_close(str_between(before.at, standard));
    }
    /* "xây dựng tăng 17%": a branch, no verb */
    bool branch = t->change != CHANGE_LEVEL && str_eq(before, STR("xây dựng"));
    bool doing = name_is_doing(before) && !branch;
    while (str_starts(after, STR("”")) || str_starts(after, STR(" ")))
        after = str_from(after, after.at[0] == ' ' ? 1 : 3);
    after = name_close(after);
    if (!name_open(after).n) after.n = 0;
    struct str suffix = STR("trở lên");
    if (!doing && str_ends(after, suffix) && t->comparator == CMP_EQ &&
        (name_is_base(after) || str_starts(str_trim(after), STR("/")))) {
        t->comparator = CMP_GE;
        after = name_close(str_first(after, after.n - suffix.n));
    }
    /* "Về y tế: 100% người nghèo có thẻ": the words before the colon only say the field */
    if (!doing && f->colon && f->kind == UNIT_SHARE && after.n && !name_is_base(after)) {
        g->series = before;
        doing = true;
    }
    if ((standard = name_standard(after))) {
        add_qualifier(g, t, blocks_clean(g->b, str_between(standard, str_end(after))));
        after = name_close(str_between(after.at, standard));
    }
    if (f->kind == UNIT_COUNT && doing)
        name = str_between(f->unit.at, after.n ? str_end(after) : str_end(f->unit));
    else if (doing && after.n && !(f->kind == UNIT_SHARE && name_is_base(after)))
        name = after;
    else
        name = doing ? (struct str){ 0 } : before;
    w->has_after = name.n && name.at >= f->number.at;
    if (!doing && name.n) w->before = name;
    if (doing && after.n && !name.n) add_qualifier(g, t, blocks_clean(g->b, after));
    struct str out = name.n ? unmarked(g, name, &brackets) : (struct str){ 0 };
    if (!doing && after.n && after.at) {
        struct str tail = unmarked(g, after, NULL);
        if (f->lead.n == 0 && !name_is_base(after) && f->kind != UNIT_COUNT && !after.n == 0 &&
            tail.n && tail.n < 120)
            out = glue(g->a, out, tail);
        else if (name_is_base(after))
            add_qualifier(g, t, tail);
    }
    for (size_t i = 0; i < brackets.n; i++) add_qualifier(g, t, brackets.at[i]);
    return out;
}

static bool is_money(struct str unit)
{
    return says(unit, "đồng") || says(unit, "usd") || says(unit, "tỷ");
}

/* In a task only what is said as a goal is one; money only as income. */
static bool is_goal_of_task(const struct figure *f, struct str sentence, struct str name_low)
{
    static const struct phrase marks[] = {
        { STR_INIT("phấn đấu"), 1 }, { STR_INIT("mỗi năm"), 1 },
        { STR_INIT("hằng năm"), 1 }, { STR_INIT("thành lập"), 1 },
        { STR_INIT("có thêm"), 1 },  { STR_INIT("thu hút"), 1 },
        { STR_INIT("đào tạo"), 1 },  { STR_INIT("giải thể"), 1 },
        { STR_INIT("hỗ trợ"), 1 },   { STR_INIT("đến năm"), 1 },
        { STR_INIT("phân đầu"), 1 }, { STR_INIT("phần đầu"), 1 },
        { STR_INIT("bảo đảm"), 1 },  { { 0 }, 0 },
    };

    if (f->kind == UNIT_NONE || f->ratio) return false;
    if (is_money(f->unit))
        return says(name_low, "thu nhập") || says(name_low, "doanh thu") ||
               says(name_low, "giá trị");
    if (f->kind == UNIT_COUNT) return f->compared || low_find_any(sentence, marks);
    return true;
}

struct sentence {
    struct str low;
    bool goal; /* false: background */
};

static bool is_past(const struct goals *g, struct str low, const struct figure *f)
{
    struct when w = when_said(low);

    return f->estimate ||
           (g->year && w.year && w.year < g->year && !w.span.from &&
            !(g->out->document.period.from && w.year >= g->out->document.period.from));
}

static struct str skip_marks(struct str low)
{
    while (low.n && strchr(" ,;:-(", low.at[0])) low = str_from(low, 1);
    return low;
}

/* The words after a figure that are told of it, up to a bracket that has figures of its own. */
static struct str told_after(const struct clause *c, size_t i, struct str after)
{
    for (size_t k = i + 1; k < c->n; k++)
        if (c->at[k].depth > c->at[i].depth && c->at[k].from <= str_end(after) &&
            c->at[k].from > after.at)
            return str_between(after.at, c->at[k].from - 1);
    return after;
}

static void read_target(struct goals *g, const struct sentence *s, const struct clause *c, size_t i,
                        struct str *carried)
{
    const struct found *p = &c->at[i];
    const struct figure *f = &p->f;
    struct words w = { .before = words_between(c, i), .after = words_after(c, i) };
    struct target t = { .change = f->change,
                        .comparator = f->comparator,
                        .value = f->value,
                        .value_max = f->max,
                        .approximate = f->approximate };
    struct str raw = w.before, right;

    /* the words between two figures: the first has its name already, or takes them */
    if (i && words_between(c, i).at == str_end(c->at[i - 1].f.all)) {
        struct str left = split_words(raw, false, &right);
        if (str_trim(left).n) w.before = right;
    }
    bool bare =
        name_is_doing(name_open(behind_resolve(w.before))) || (f->colon && f->kind == UNIT_SHARE);
    bool next = i + 1 < c->n && c->at[i + 1].from == p->from;
    w.after = next ? split_words(w.after, bare, &right) : w.after;
    if (!next && !bare) w.after = split_words(w.after, false, &right);
    struct str mine = w.before;
    take_parts(&w);
    if (w.parts) {
        g->parts = true;
        g->parts_go_on |= w.parts_colon;
        if (g->last >= 0 && g->whole < 0) g->whole = g->last;
    }
    /* "giảm từ 12,7% … xuống còn 9,5%": the second is the goal */
    if (next && f->comparator == CMP_GE && f->change != CHANGE_LEVEL && f->compared &&
        c->at[i + 1].f.verb == VERB_REMAIN) {
        *carried = w.before;
        return;
    }
    bool was_carried = carried->n > 0;
    if (was_carried) {
        w.before = *carried;
        t.change = CHANGE_LEVEL;
        *carried = (struct str){ 0 };
    }
    if (p->depth && is_past(g, str_between(p->from, str_end(f->all)), f)) return;
    if (f->verb == VERB_EQUAL && i) return;
    /* "50% (7 xã)" */
    if (p->depth && f->kind == UNIT_COUNT && !w.parts && name_is_doing(w.before) &&
        !str_trim(w.after).n)
        return;
    struct when own = when_outside(mine), later = when_outside(w.after);
    if (later.year && (!own.year || was_carried)) own = later;
    if (own.year) t.year = own.year;
    if (own.year && !p->depth && name_open(raw).at != raw.at) g->said = own;
    t.span = own.span;
    t.unit = blocks_clean(g->b, f->unit);
    bool series_before = g->series.n > 0;
    t.indicator = name_figure(g, f, &w, &t);
    (void)series_before;
    struct target *prev = g->last >= 0 ? &g->out->targets.at[g->last] : NULL;
    if (f->verb == VERB_SHARE && !t.indicator.n && prev) {
        t.indicator = glue(g->a, STR("Tỷ trọng"), prev->indicator);
        t.parent = prev->parent;
    } else if (!t.indicator.n) {
        if (!prev || !i) {
            if (!g->series.n) return;
            t.indicator = blocks_clean(g->b, g->series);
        } else {
            /* "…, tăng 12 %" beside its value restates it; "còn 4 %" and another year do not */
            bool restates = f->change != CHANGE_LEVEL || (p->depth && f->kind == UNIT_COUNT);
            if (restates && !own.year) return;
            if (p->depth && f->kind == UNIT_SHARE && !own.year && !is_money(f->unit)) {
                t.indicator = glue(g->a, STR("Tỷ trọng"), prev->indicator);
                t.parent = prev->parent;
            } else
                t.indicator = prev->indicator;
        }
    } else if (p->depth)
        set_parent(g, &t, g->last);
    if (f->kind == UNIT_COUNT && i && !p->depth && f->change != CHANGE_LEVEL &&
        !name_open(w.before).n && f->change != CHANGE_MAINTAIN)
        return; /* "815 hộ, tăng 75 hộ so với năm 2015" */
    if (g->place == PLACE_TASK && !is_goal_of_task(f, s->low, str_between(raw.at, str_end(f->all))))
        return;
    if (g->series.n && blocks_clean(g->b, g->series).at != t.indicator.at)
        t.series = blocks_clean(g->b, g->series);
    if (!p->depth && g->parts && !t.parent.n) set_parent(g, &t, g->whole);
    if (p->depth && w.parts) set_parent(g, &t, g->last);
    t.recurs = recurring(str_between(raw.at, str_end(f->all)));
    const char *start = w.has_after ? skip_marks(w.before).at : w.before.at;
    if (!start || start > f->all.at) start = f->all.at;
    const char *end = str_end(f->all), *more = str_end(name_close(told_after(c, i, w.after)));
    if (more > end) end = more;
    struct str place = blocks_clean(g->b, str_between(start, end));
    t.source = blocks_span(g->b, place);
    name_orgs_in(g->b, blocks_clean(g->b, str_between(start, str_end(c->low))), g->a, &t.orgs);
    long at = add_target(g, t);
    if (!p->depth && at >= 0) {
        if (!g->parts) g->whole = -1;
        g->last = at;
        if (!g->parts) g->whole = at;
    }
}

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

    for (size_t i = 0; i < rest->n; i++) {
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

    for (size_t i = 0; i < rest->n; i++) {
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
    struct sentence s = { low, true };
    struct clause *c = NEW(g->a, struct clause);
    struct str rest = low, carried = { 0 };
    struct str opened = str_trim(low);

    g->series = (struct str){ 0 };
    g->said = (struct when){ 0 };
    g->parts = low_starts(opened, part_words);
    g->parts_go_on = g->parts;
    if (!g->parts) g->whole = -1;
    while (rest.n) {
        c->low = next_clause(&rest);
        read_clause(c);
        if (!g->parts_go_on) g->parts = false;
        for (size_t i = 0; i < c->n; i++) read_target(g, &s, c, i, &carried);
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

/* A goal in words alone, one an item: "Giữ vững ổn định chính trị". */
static void add_words(struct goals *g, const struct block *k)
{
    struct str low = name_close(name_open(blocks_low(g->b, k->text))), held = low;
    struct target t = { 0 };

    if (low.n < 12 || k->text.at[k->text.n - 1] == ':') return;
    if (name_take_maintain(&held)) t.change = CHANGE_MAINTAIN;
    t.indicator = unmarked(g, low, &t.qualifiers);
    t.year = when_outside(low).year;
    name_orgs_in(g->b, blocks_clean(g->b, low), g->a, &t.orgs);
    t.source = blocks_span(g->b, blocks_clean(g->b, low));
    add_target(g, t);
}

static void read_block(struct goals *g, size_t i)
{
    const struct block *k = &g->b->at[i];
    struct str rest = blocks_low(g->b, k->text);
    size_t before = g->out->targets.n;
    const struct block *up = k->up >= 0 ? &g->b->at[k->up] : NULL;
    bool under = up && is_item(up) && is_item(k);

    enter_heading(g, (int)i);
    if (g->place == PLACE_MAIN && !under) g->item++;
    if (!under) g->last = -1;
    bool parts = under && low_find(blocks_low(g->b, up->text), part_words) && g->last >= 0;
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
    if (g->out->targets.n == before && g->place == PLACE_MAIN &&
        (is_item(k) || (g->group.n && !k->mark)))
        add_words(g, k);
    if (g->out->targets.n == before && g->place == PLACE_MAIN && !under && g->item) g->item--;
}

/* The same goal printed again in the list is one target. */
static bool same_goal(const struct target *x, const struct target *y)
{
    return x->place == PLACE_MAIN && y->place == PLACE_MAIN && x->value.given == y->value.given &&
           (!x->value.given || dec_cmp(x->value, y->value) == 0) && x->year == y->year &&
           x->change == y->change && str_eq(x->unit, y->unit) &&
           str_eq(x->indicator, y->indicator) && str_eq(x->series, y->series);
}

static void drop_repeated(struct plan *out)
{
    size_t kept = 0;

    for (size_t i = 0; i < out->targets.n; i++) {
        bool again = false;
        for (size_t k = kept > 200 ? kept - 200 : 0; k < kept && !again; k++)
            again = same_goal(&out->targets.at[k], &out->targets.at[i]);
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
static const struct phrase past_marks[] = {
    { STR_INIT("ước đạt"), 1 },
    { STR_INIT("đạt được"), 1 },
    { STR_INIT("so với cùng kỳ"), 1 },
    { STR_INIT("đạt và vượt"), 1 },
    { STR_INIT("theo báo cáo"), 1 },
    { STR_INIT("biểu quyết"), 1 },
    { STR_INIT("trong nhiệm kỳ qua"), 1 },
    { STR_INIT("đến nay"), 1 },
    { STR_INIT("kết quả, có"), 1 },
    { STR_INIT("so cùng kỳ"), 1 },
    { { 0 }, 0 },
};

static void read_prose(struct goals *g)
{
    bool goal = false;

    g->place = PLACE_MAIN;
    for (size_t i = 0; i < g->b->n; i++) {
        const struct block *k = &g->b->at[i];
        if (k->kind == BLOCK_ROW || k->kind == BLOCK_HEADING || k->zone == ZONE_CLOSING ||
            k->zone == ZONE_RESULTS || zone_is_tasks(k->zone) || k->zone == ZONE_DUTIES)
            continue;
        struct str rest = blocks_low(g->b, k->text);
        size_t before = g->out->targets.n;
        g->last = -1;
        enter_heading(g, (int)i);
        g->item++;
        while (rest.n) {
            struct str s = next_sentence(g->b, &rest);
            struct when w = when_said(s);
            bool past = low_find_any(s, past_marks) != NULL,
                 asks = low_find_any(s, goal_marks) != NULL;
            bool resolve = low_find(s, STR("phấn đấu")) || low_find(s, STR("đến năm"));
            if (asks && !low_find(s, STR("theo báo cáo")) &&
                (resolve || !(w.year && w.year < g->year && !w.span.from)))
                goal = true;
            else if (past || (w.year && g->year && w.year < g->year && !w.span.from))
                goal = false;
            if (goal) read_sentence(g, s);
        }
        if (g->out->targets.n == before) g->item--;
    }
}

/* ---- */

static bool is_list(const struct block *k)
{
    return k->zone == ZONE_TARGETS && k->kind != BLOCK_HEADING && k->kind != BLOCK_ROW && k->text.n;
}

/* The last year that the text speaks of, where its title says none. */
static int64_t last_year(const struct blocks *b)
{
    int64_t year = 0;

    for (size_t i = 0; i < b->n; i++) {
        struct when w = when_said(blocks_low(b, b->at[i].text));
        bool term = w.span.from && low_find(blocks_low(b, b->at[i].text), STR("nhiệm kỳ"));
        if (w.year > year && w.year < 2100 && !term && b->at[i].zone != ZONE_CLOSING) year = w.year;
    }
    return year;
}

void targets_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct goals g = { .b = b, .a = a, .out = out, .heading = -2, .last = -1, .whole = -1 };
    bool list = false;

    g.year = out->document.period.to ? out->document.period.to : last_year(b);
    for (size_t i = 0; i < b->n; i++) {
        const struct block *k = &b->at[i];
        if (k->zone == ZONE_TARGETS && k->kind == BLOCK_ROW) {
            list |= tables_read_row(b, i, a, out);
        } else if (is_list(k)) {
            g.place = PLACE_MAIN;
            read_block(&g, i);
            list = true;
        }
    }
    if (!list) read_prose(&g);
    drop_repeated(out);
    g.heading = -2;
    for (size_t i = 0; i < b->n; i++)
        if ((zone_is_tasks(b->at[i].zone) || b->at[i].zone == ZONE_DUTIES) &&
            b->at[i].kind != BLOCK_HEADING && b->at[i].kind != BLOCK_ROW) {
            g.place = PLACE_TASK;
            read_block(&g, i);
        }
}
