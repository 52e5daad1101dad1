/* goal.c - one clause: each figure of it with the words that name it becomes a target.
 *
 * clause -> { name figure [ name ] [ bracket ] }
 *
 * A figure takes its name from the words before it, a counted noun or a bare share from those
 * after it; what has none restates the figure before. */
#include "parse/goal.h"

#include "base/limits.h"
#include "parse/clause.h"
#include "parse/name.h"
#include "parse/worded.h"

/* ---- one target ---- */

struct words {
    struct str before, after; /* low */
    bool has_after;           /* the name stands after the number */
    bool parts;               /* "trong đó" was said */
    bool parts_colon;
    bool parts_go_on; /* among the parts that it began */
};

const struct str goal_parts = STR_INIT("trong đó");

/* Takes "trong đó" out of the words before a figure. */
static void take_parts(struct words *w)
{
    struct str outside = w->before;

    for (size_t i = 0; i < w->before.n; i++)
        if (w->before.at[i] == ')') outside = str_from(w->before, i + 1);
    const char *at = low_find(outside, goal_parts), *other = low_find(outside, STR("riêng"));

    if (!at && other) at = other;
    if (!at) return;
    struct str rest = str_between(at, str_end(w->before));
    rest = str_from(rest, at == other ? STR("riêng").n : goal_parts.n);
    w->parts = true;
    w->parts_colon = rest.n && (rest.at[0] == ':' || rest.at[0] == ',');
    w->before = rest;
}

static void add_qualifier(struct goals *g, struct target *t, struct str clean)
{
    while (clean.n && strchr(" ,;.:", clean.at[0])) clean = str_from(clean, 1);
    while (clean.n && strchr(" ,;.", clean.at[clean.n - 1])) clean.n--;
    /* "…đồng (trừ tiền sử dụng đất)": the bracket was opened outside of the words taken. */
    if (clean.n && clean.at[clean.n - 1] == ')' && !memchr(clean.at, '(', clean.n)) clean.n--;
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

/* A year said at the beginning holds for what follows in the sentence. */
static void say_year(struct goals *g, struct when w)
{
    if (!w.year) return;
    g->said = w;
    g->said_at = (long)g->out->targets.n;
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
    say_year(g, goals_when(left));
    return true;
}

struct str goals_name(struct goals *g, struct str low, struct strs *brackets)
{
    struct str clean = blocks_clean(g->b, low);
    struct strs all = { 0 };
    struct str s = name_unbracket(clean, g->a, &all);

    for (size_t i = 0; i < all.n; i++) {
        bool digit = false;
        for (size_t k = 0; k < all.at[i].n; k++) digit |= all.at[i].at[k] == '%';
        if (!digit && brackets) *LIST_ADD(g->a, brackets) = all.at[i];
    }
    while (s.n && strchr(" ,;:.", s.at[0])) s = str_from(s, 1);
    while (s.n && strchr(" ,;:.-\"(", s.at[s.n - 1])) s.n--;
    return s;
}

long goals_add(struct goals *g, struct target t)
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

static struct when when_outside_brackets(struct str low)
{
    struct when w = { 0 }, more;

    while (low.n) {
        const char *open = memchr(low.at, '(', low.n);
        const char *close = open ? memchr(open, ')', (size_t)(str_end(low) - open)) : NULL;
        more = when_said(open ? str_between(low.at, open) : low);
        if (more.year) w = more;
        low = close ? str_between(close + 1, str_end(low)) : (struct str){ str_end(low), 0 };
    }
    return w;
}

struct when goals_when(struct str low)
{
    struct when w = { 0 }, more;
    bool earlier = low_find(low, STR("trước năm"));

    /* the year of a standard ("theo Nghị quyết … năm 2021, đến cuối năm 2024") is none */
    while (low.n) {
        const char *standard = name_standard(low);
        const char *comma =
            standard ? memchr(standard, ',', (size_t)(str_end(low) - standard)) : NULL;
        more = when_outside_brackets(standard ? str_between(low.at, standard) : low);
        if (more.year) w = more;
        low = comma ? str_between(comma + 1, str_end(low)) : (struct str){ str_end(low), 0 };
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
    const char *comma = NULL;
    int depth = 0;

    for (size_t i = 0; i < low.n; i++) {
        depth += (low.at[i] == '(') - (low.at[i] == ')');
        if (low.at[i] == ',' && depth <= 0) comma = low.at + i;
    }
    if (!comma) return low;
    struct str last = str_trim(str_between(comma + 1, str_end(low))), rest = last;
    enum change change;
    if (!last.n || name_is_doing(last)) return last.n ? last : low;
    if (!name_take_maintain(&rest)) name_take_change(&rest, &change);
    return name_is_measure(rest) ? last : low;
}

/* "Về nông thôn, phấn đấu có …": what stands before the resolve is no name. */
static struct str behind_resolve(struct str low)
{
    static const struct phrase rows[] = {
        { STR_INIT("phấn đấu"), 1 },        { STR_INIT("đặt mục tiêu"), 1 },
        { STR_INIT("đặt chỉ tiêu"), 1 },    { STR_INIT("chỉ tiêu chủ yếu"), 1 },
        { STR_INIT("chỉ tiêu cụ thể"), 1 }, { { 0 }, 0 },
    };

    for (const struct phrase *p = rows; p->low.at; p++)
        for (const char *at; (at = low_find(low, p->low)) && at + p->low.n < str_end(low);)
            low = str_between(at + p->low.n, str_end(low));
    struct str about = str_trim(low);
    const char *comma = low_starts(about, STR("về")) ? memchr(about.at, ',', about.n) : NULL;
    return behind_comma(comma ? str_between(comma + 1, str_end(about)) : low);
}

/* "Tỷ lệ hộ nghèo giảm bình quân/năm: trên 9%", "… giảm bình quân hàng năm giai đoạn 2026-2030 từ
 * 3%": the change stands before a colon or a time. */
static bool take_change_behind(struct str *low, enum change *change)
{
    static const struct phrase rows[] = {
        { STR_INIT("giảm"), CHANGE_DECREASE },
        { STR_INIT("tăng"), CHANGE_INCREASE },
        { { 0 }, 0 },
    };
    static const struct str averages[] = { STR_INIT("/năm"),      STR_INIT("hàng năm"),
                                           STR_INIT("hằng năm"),  STR_INIT("mỗi năm"),
                                           STR_INIT("bình quân"), STR_INIT("trung bình") };
    struct str s = name_cut_time(*low);
    size_t n = s.n;

    for (size_t i = 0; i < sizeof averages / sizeof averages[0]; i++)
        if (str_ends(s, averages[i])) s = str_trim(str_first(s, s.n - averages[i].n));
    for (const struct phrase *p = rows; p->low.at; p++)
        if (str_ends(s, p->low) && s.n > p->low.n && s.at[s.n - p->low.n - 1] == ' ' &&
            (p->means == CHANGE_DECREASE || s.n < n) && !low_starts(*low, STR("tốc độ")) &&
            !str_ends(str_trim(str_first(s, s.n - p->low.n)), STR("mức"))) {
            *low = name_close(str_first(s, s.n - p->low.n));
            *change = (enum change)p->means;
            return true;
        }
    return false;
}

/* ---- the name of a figure from the words on its two sides ---- */

/* The standard or base in words before or behind a figure is a qualifier; returns what is left. */
static struct str take_standard(struct goals *g, struct str low, struct target *t)
{
    const char *standard = low.n ? name_standard(low) : NULL;

    if (!standard) return low;
    add_qualifier(g, t, blocks_clean(g->b, str_between(standard, str_end(low))));
    return name_close(str_between(low.at, standard));
}

static struct str name_before(struct goals *g, const struct figure *f, struct str before,
                              struct target *t)
{
    if (take_series(g, &before)) before = name_open(before);
    before = name_open(behind_resolve(before));
    if (name_take_maintain(&before)) t->change = CHANGE_MAINTAIN;
    enum change change = t->change; /* "tăng … lên 43%", "giảm … còn 2%" are levels */
    if (f->change == CHANGE_LEVEL) name_take_change(&before, &change);
    if (f->verb != VERB_REMAIN) t->change = change;
    before = name_close(before);
    if (t->change == CHANGE_LEVEL && f->verb != VERB_REMAIN)
        take_change_behind(&before, &t->change);
    return name_standard(before) == before.at ? before : take_standard(g, before, t);
}

static struct str name_after(struct str after)
{
    while (str_starts(after, STR("”")) || str_starts(after, STR(" ")))
        after = str_from(after, after.at[0] == ' ' ? 1 : STR("”").n);
    after = name_close(after);
    if (!name_open(after).n) after.n = 0;
    return after;
}

/* "đạt 100% chỉ tiêu trở lên": the comparator stands behind the base. */
static struct str take_suffix(struct str after, struct target *t)
{
    struct str suffix = STR("trở lên");

    if (!str_ends(after, suffix) || t->comparator != CMP_EQ ||
        !(name_is_base(after) || str_starts(str_trim(after), STR("/"))))
        return after;
    t->comparator = CMP_GE;
    return name_close(str_first(after, after.n - suffix.n));
}

/* "từ 80 đảng viên mới trở lên" */
static struct str cut_upwards(struct str after)
{
    struct str year = STR("/năm"), suffix = STR("trở lên"), s = after;

    if (str_ends(s, year)) s.n -= year.n;
    return str_ends(s, suffix) ? name_close(str_first(s, s.n - suffix.n)) : after;
}

/* Words behind a figure that has its name before it: "Trồng mới 45 ha rừng" or a base. */
static struct str with_tail(struct goals *g, const struct figure *f, struct str name,
                            struct str after, struct target *t)
{
    struct str tail = goals_name(g, after, NULL);

    if (name_is_base(after))
        add_qualifier(g, t, tail);
    else if (!f->lead.n && f->kind != UNIT_COUNT && tail.n && tail.n < 120)
        return glue(g->a, name, tail);
    return name;
}

static struct str name_figure(struct goals *g, const struct figure *f, struct words *w,
                              struct target *t)
{
    struct strs brackets = { 0 };
    struct str before = name_before(g, f, w->before, t), after = name_after(w->after);
    struct str name = { 0 };
    /* "xây dựng tăng 17%": a branch, no verb */
    bool branch = t->change != CHANGE_LEVEL && str_eq(before, STR("xây dựng"));
    bool doing = name_is_doing(before) && !branch;
    /* "Phòng Nội vụ chủ trì … mở 04 lớp": who does it is no name */
    bool agent = g->place == PLACE_TASK && f->kind == UNIT_COUNT && !f->lead.n && !doing &&
                 name_ends_doing(before);
    doing |= agent;

    if (!doing)
        after = take_suffix(after, t);
    else if (f->from && f->kind == UNIT_COUNT)
        after = cut_upwards(after);
    /* "Về y tế: 100% người nghèo có thẻ": the words before the colon only say the field */
    if (!doing && f->colon && f->kind == UNIT_SHARE && after.n && !name_is_base(after)) {
        g->series = before;
        doing = true;
    }
    after = name_cut_orgs(g->b, take_standard(g, after, t));
    if (!doing || (f->kind == UNIT_COUNT && w->parts_go_on && !after.n && before.n))
        name = before; /* "xây mới 25 căn, sửa chữa 12 căn" among parts */
    else if (f->kind == UNIT_COUNT)
        name = str_between(unit_noun(f->unit).at, after.n ? str_end(after) : str_end(f->unit));
    else if (after.n &&
             !(f->kind == UNIT_SHARE && name_is_base(after) && (g->last >= 0 || g->series.n)))
        name = after;
    if (agent && !after.n) name.n = 0; /* "mở 04 lớp" counts nothing that can be reported on */
    w->has_after = name.n && name.at >= f->number.at;
    if (!doing && name.n) w->before = name;
    if (doing && after.n && !name.n) add_qualifier(g, t, blocks_clean(g->b, after));
    struct str out = name.n ? goals_name(g, name, &brackets) : (struct str){ 0 };
    if (!doing && after.n) out = with_tail(g, f, out, after, t);
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
        { STR_INIT("phấn đấu"), 1 },
        { STR_INIT("mỗi năm"), 1 },
        { STR_INIT("hằng năm"), 1 },
        { STR_INIT("thành lập"), 1 },
        { STR_INIT("có thêm"), 1 },
        { STR_INIT("thu hút"), 1 },
        { STR_INIT("đào tạo"), 1 },
        { STR_INIT("giải thể"), 1 },
        { STR_INIT("hỗ trợ"), 1 },
        { STR_INIT("đến năm"), 1 },
        { STR_INIT("phân đầu"), 1 },
        { STR_INIT("phần đầu"), 1 },
        { STR_INIT("bảo đảm"), 1 },
        { STR_INIT("hoàn thành"), 1 },
        { STR_INIT("bồi dưỡng"), 1 },
        { STR_INIT("tạo việc làm"), 1 },
        { STR_INIT("giải quyết việc làm"), 1 },
        { STR_INIT("trồng"), 1 },
        { STR_INIT("kết nạp"), 1 },
        { STR_INIT("cấp mới"), 1 },
        { STR_INIT("công nhận"), 1 },
        { { 0 }, 0 },
    };

    if (f->kind == UNIT_NONE || f->ratio) return false;
    if (is_money(f->unit))
        return says(name_low, "thu nhập") || says(name_low, "doanh thu") ||
               says(name_low, "giá trị");
    if (f->kind == UNIT_COUNT) return f->compared || low_find_any(sentence, marks);
    return true;
}

static bool is_past(const struct goals *g, struct str low, const struct figure *f)
{
    struct when w = when_said(low);

    return f->estimate ||
           (g->year && w.year && w.year < g->year && !w.span.from &&
            !(g->out->document.period.from && w.year >= g->out->document.period.from));
}

static struct str skip_marks(struct str low)
{
    do
        while (low.n && strchr(" ,;:-(", low.at[0])) low = str_from(low, 1);
    while (low_take(&low, STR("và")));
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

/* ---- one figure ---- */

/* A figure on its way to become a target. */
struct reading {
    const struct clause *c;
    size_t i;
    const struct found *p;
    const struct figure *f;
    bool next;       /* another figure follows at its level */
    bool carried;    /* its name was said with the figure that it replaces */
    struct str raw;  /* all words since the figure before */
    struct str mine; /* those that are its own */
    struct str told; /* the same without "trong đó" */
    struct words w;
    struct when own;
    struct target t;
};

/* ". trong đó: nông, lâm nghiệp": a new list, nothing of it belongs to the figure before */
static bool begins_parts(struct str words)
{
    while (words.n && strchr(" .,;:", words.at[0])) words = str_from(words, 1);
    return low_starts(words, goal_parts);
}

/* Parts the words between figures: the one before has its name already, or takes them. */
static void take_words(struct reading *r)
{
    struct str right;
    const struct clause *c = r->c;

    r->raw = clause_words_before(c, r->i);
    r->w = (struct words){ .before = r->raw,
                           .after = clause_up_to_next_goal(clause_words_after(c, r->i)) };
    if (r->i && r->raw.at == str_end(c->at[r->i - 1].f.all) && !begins_parts(r->raw)) {
        struct str left = clause_split(r->raw, false, &right);
        if (str_trim(left).n) r->w.before = right;
    }
    bool bare = name_is_doing(name_open(behind_resolve(r->w.before))) ||
                (r->f->colon && r->f->kind == UNIT_SHARE);
    r->next = r->i + 1 < c->n && c->at[r->i + 1].from == r->p->from;
    if (r->next || !bare) r->w.after = clause_split(r->w.after, bare && r->next, &right);
    r->mine = r->w.before;
}

static void enter_parts(struct goals *g, struct reading *r)
{
    take_parts(&r->w);
    r->told = r->w.before;
    r->w.parts_go_on = g->parts || r->w.parts;
    if (!r->w.parts || r->p->depth) return;
    g->parts = true;
    g->parts_go_on |= r->w.parts_colon;
    if (g->last >= 0 && g->whole < 0) g->whole = g->last;
}

/* "giảm từ 12,7% … xuống còn 9,5%": the second is the goal, its name stands before the first. */
static bool is_replaced(struct goals *g, struct reading *r)
{
    if (r->next && r->f->from && r->f->comparator == CMP_GE &&
        r->c->at[r->i + 1].f.verb == VERB_REMAIN) {
        g->carried = r->w.before;
        return true;
    }
    if (g->carried.n) {
        r->carried = true;
        r->w.before = g->carried;
        r->t.change = CHANGE_LEVEL;
        g->carried = (struct str){ 0 };
    }
    return false;
}

/* What was, what restates the figure before it. */
static bool is_aside(const struct goals *g, const struct reading *r)
{
    const struct figure *f = r->f;

    if (r->p->depth && is_past(g, str_between(r->p->from, str_end(f->all)), f)) return true;
    if (f->verb == VERB_EQUAL && r->i) return true;
    if (f->kind != UNIT_COUNT || r->w.parts) return false;
    if (r->p->depth) /* "50% (7 xã)" */
        return name_is_doing(r->w.before) && !str_trim(r->w.after).n;
    /* "815 hộ, tăng 75 hộ so với năm 2015" */
    return r->i && (f->change == CHANGE_INCREASE || f->change == CHANGE_DECREASE) &&
           !name_open(r->w.before).n;
}

static void date_figure(struct goals *g, struct reading *r)
{
    struct when later = goals_when(r->w.after);

    r->own = goals_when(r->mine);
    if (later.year && (!r->own.year || r->carried)) r->own = later;
    r->t.year = r->own.year;
    r->t.span = r->own.span;
    if (!r->own.year && g->parts && g->whole >= 0 && !(g->said.year && g->said_at > g->whole)) {
        r->t.year = g->out->targets.at[g->whole].year;
        r->t.span = g->out->targets.at[g->whole].span;
    }
    if (r->own.year && !r->p->depth && name_open(r->raw).at != r->raw.at) say_year(g, r->own);
}

/* A figure without a name of its own tells more of the one before it; false: nothing new. */
static bool name_from_before(struct goals *g, struct reading *r)
{
    const struct figure *f = r->f;
    struct target *t = &r->t;
    const struct target *prev = g->last >= 0 ? &g->out->targets.at[g->last] : NULL;
    bool share = f->verb == VERB_SHARE;

    if (!share && (!prev || !r->i)) {
        if (g->series.n) t->indicator = blocks_clean(g->b, g->series);
        return g->series.n > 0;
    }
    if (!prev) return false;
    if (!share) {
        /* "…, tăng 12 %" restates its value; "còn 4 %" and another year do not */
        if (f->change != CHANGE_LEVEL && !r->own.year) return false;
        share = r->p->depth && f->kind == UNIT_SHARE && !r->own.year;
    }
    /* "giảm … giai đoạn 2021-2025 từ 4% và giai đoạn 2026-2030 từ 3%" */
    if (!share && t->change == CHANGE_LEVEL && r->own.year && !f->verb) t->change = prev->change;
    t->indicator = share ? glue(g->a, STR("Tỷ trọng"), prev->indicator) : prev->indicator;
    if (share) t->parent = prev->parent;
    return true;
}

/* The words before a figure that has its name behind it, without the field before a colon. */
static struct str behind_field(const struct goals *g, const struct reading *r)
{
    const char *field = g->series.n ? str_end(g->series) : NULL;

    return field && field > r->told.at && field < str_end(r->told)
               ? str_between(field, str_end(r->told))
               : r->told;
}

/* Parts are told at the prices of their whole. */
static void inherit_prices(struct goals *g, struct target *t)
{
    const struct target *whole = NULL;

    for (size_t i = g->out->targets.n; i-- > 0 && !whole;)
        if (str_eq(g->out->targets.at[i].id, t->parent)) whole = &g->out->targets.at[i];
    if (!whole || !(t->unit.n && is_money(blocks_low(g->b, t->unit)))) return;
    for (size_t i = 0; i < whole->qualifiers.n; i++) {
        struct str q = whole->qualifiers.at[i];
        if (blocks_is_clean(g->b, q) && low_starts(blocks_low(g->b, q), STR("giá")))
            add_qualifier(g, t, q);
    }
}

/* Parts count in the unit of the whole: tons are no part of hectares. */
static bool is_fit_part(const struct goals *g, const struct target *t)
{
    const struct target *whole = g->whole >= 0 ? &g->out->targets.at[g->whole] : NULL;

    return !whole || units_fit(g->b, whole->unit, t->unit);
}

static bool is_digit_at(const char *p, const char *end)
{
    return p < end && *p >= '0' && *p <= '9';
}

/* Where the clause of one figure begins: behind the last comma or colon before its name or, where
 * that stands behind it, its number; "đến năm 2025, có" is one beginning. */
static const char *own_start(struct str told, const char *name)
{
    const char *start = told.at;

    for (const char *p = told.at; p < name; p++)
        if (strchr(",:;", *p) && !is_digit_at(p + 1, name) && name_open(str_between(start, p)).n)
            start = p + 1;
    return start;
}

static void place_figure(struct goals *g, struct reading *r)
{
    const struct figure *f = r->f;
    const char *name = r->w.has_after ? f->all.at : r->w.before.at;
    struct str told = behind_field(g, r);
    const char *end = str_end(f->all);
    const char *more = str_end(name_close(told_after(r->c, r->i, r->w.after)));

    if (!name || name > f->all.at) name = f->all.at;
    const char *start = name >= told.at && name <= str_end(told) + f->lead.n
                            ? skip_marks(str_between(own_start(told, name), name)).at
                            : name;
    if (more > end) end = more;
    r->t.source = blocks_span(g->b, blocks_clean(g->b, str_between(start, end)));
    name_orgs_in(g->b, blocks_clean(g->b, str_between(start, str_end(r->c->low))), g->a,
                 &r->t.orgs);
}

static void keep_figure(struct goals *g, struct reading *r)
{
    struct target *t = &r->t;

    if (g->series.n && blocks_clean(g->b, g->series).at != t->indicator.at)
        t->series = blocks_clean(g->b, g->series);
    if (!r->p->depth && g->parts && !t->parent.n && is_fit_part(g, t)) set_parent(g, t, g->whole);
    if (r->p->depth && r->w.parts) set_parent(g, t, g->last);
    if (t->parent.n) inherit_prices(g, t);
    t->recurs = recurring(str_between(r->raw.at, str_end(r->f->all)));
    place_figure(g, r);
    long at = goals_add(g, *t);
    if (r->p->depth || at < 0) return;
    g->last = at;
    if (!g->parts) g->whole = at;
}

static void read_figure(struct goals *g, struct str sentence, const struct clause *c, size_t i)
{
    const struct found *p = &c->at[i];
    const struct figure *f = &p->f;
    struct reading r = { .c = c,
                         .i = i,
                         .p = p,
                         .f = f,
                         .t = { .change = f->change,
                                .comparator = f->comparator,
                                .value = f->value,
                                .value_max = f->max,
                                .approximate = f->approximate } };

    take_words(&r);
    enter_parts(g, &r);
    if (is_replaced(g, &r) || is_aside(g, &r)) return;
    date_figure(g, &r);
    if (f->unit.n) r.t.unit = blocks_clean(g->b, f->unit);
    r.t.indicator = name_figure(g, f, &r.w, &r.t);
    if (!r.t.indicator.n) {
        if (!name_from_before(g, &r)) return;
    } else if (p->depth) {
        set_parent(g, &r.t, g->last);
    }
    if (g->place == PLACE_TASK &&
        !is_goal_of_task(f, sentence, str_between(r.raw.at, str_end(f->all))))
        return;
    keep_figure(g, &r);
}

void goals_end_words(struct goals *g)
{
    if (g->words && g->idle.n && worded_is_goal(g->idle)) worded_add(g, g->idle);
    g->idle = (struct str){ 0 };
}

/* "04 xã đạt chuẩn là A và B xã điểm của tỉnh; C và D …": a clause that goes on with names. */
static bool goes_on_with_names(struct goals *g, struct str low)
{
    struct str clean = blocks_clean(g->b, low);
    struct target *t = g->last >= 0 ? &g->out->targets.at[g->last] : NULL;

    if (!t || !t->orgs.n || !name_orgs_begin(clean)) return false;
    name_take_orgs(clean, g->a, &t->orgs);
    t->source.end = blocks_span(g->b, str_trim(clean)).end;
    return true;
}

/* "Đạt huyện nông thôn mới, đạt 100% xã …": a goal in words stands before the number's own. */
static void read_words_before(struct goals *g, struct clause *c)
{
    const struct figure *f = &c->at[0].f;
    struct str right, words = str_between(c->low.at, f->lead.at),
                      left = clause_split(words, true, &right);

    if (!g->words || c->at[0].depth || !right.n || !name_is_doing(right)) return;
    struct str own = left;
    if (take_series(g, &own)) left = own;
    if (!worded_is_goal(left)) return;
    worded_add(g, left);
    for (size_t i = 0; i < c->n; i++)
        if (!c->at[i].depth) c->at[i].from = right.at;
}

void goals_read_clause(struct goals *g, struct str sentence, struct str low)
{
    struct clause *c = g->clause;

    c->low = low;
    clause_read(g, c);
    if (!c->n) {
        if (goes_on_with_names(g, low)) return;
        g->idle = g->idle.n ? str_between(g->idle.at, str_end(low)) : low;
        return;
    }
    goals_end_words(g);
    read_words_before(g, c);
    for (size_t i = 0; i < c->n; i++) read_figure(g, sentence, c, i);
}
