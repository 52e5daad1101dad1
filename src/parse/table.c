/* table.c - goals in tables.
 *
 * A table by measure has a row for each ("TT, chỉ tiêu, đơn vị tính, thực hiện, kế hoạch"): the
 * columns of the plan make targets, those of results do not. A table by office has a row or a
 * column for each office. */
#include "base/limits.h"
#include "parse/columns.h"
#include "parse/figure.h"
#include "parse/name.h"
#include "parse/target.h"

/* how deep a row stands, by its number */
enum { LEVEL_GROUP = 1, LEVEL_ITEM = 2, LEVEL_LETTER = 6, LEVEL_DASH = 7, LEVEL_PLUS, LEVEL_PART };

struct above {
    int level;
    long target;       /* -1: a head without a value */
    struct str series; /* of such a head */
};

struct table {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    struct columns c;
    struct str cells[COLUMNS_MAX];
    int64_t year;
    struct str group;
    int64_t item;
    struct above above[16];
    size_t depth;
    bool parts; /* "Trong đó:" stood alone */
    long last;  /* the target of the row before; -1 */
};

static struct str cell(const struct table *t, int column)
{
    return column >= 0 ? str_trim(t->cells[column]) : (struct str){ 0 };
}

static bool is_roman(struct str s)
{
    while (s.n && strchr(".)", s.at[s.n - 1])) s.n--;
    return s.n && s.n < 6 && strspn(s.at, "IVX") >= s.n;
}

static bool is_capital_letter(struct str s)
{
    while (s.n && strchr(".)", s.at[s.n - 1])) s.n--;
    return (s.n == 1 && s.at[0] >= 'A' && s.at[0] <= 'H') || str_eq(s, STR("Đ"));
}

/* Takes what marks a part off a name: "- Lúa", "Trong đó: nuôi trồng". */
static int take_level(const struct table *t, struct str *name)
{
    int level = 0;

    for (;;) {
        struct str s = str_trim(*name), low;
        int own = LEVEL_PART;
        if (s.n && strchr("-*", s.at[0]))
            s = str_from(s, 1), own = LEVEL_DASH;
        else if (s.n && s.at[0] == '+')
            s = str_from(s, 1), own = LEVEL_PLUS;
        else if (str_starts(s, STR("–")))
            s = str_from(s, STR("–").n), own = LEVEL_DASH;
        else if (s.n && (low = blocks_low(t->b, s), low_take(&low, STR("trong đó"))))
            s = str_from(s, s.n - low.n);
        else if (level && s.n && s.at[0] == ':')
            s = str_from(s, 1);
        else
            return level;
        if (own > level) level = own;
        *name = str_trim(s);
    }
}

/* The level that the number of a row says; 0: it has none. */
static int level_of(struct str number)
{
    int dots = 0;

    while (number.n && strchr(".)", number.at[number.n - 1])) number.n--;
    if (!number.n) return 0;
    if (number.at[0] == '+') return LEVEL_PLUS;
    if (!byte_is_word(number.at[0]) || str_eq(number, STR("–"))) return LEVEL_DASH;
    if (is_roman(number) || is_capital_letter(number)) return LEVEL_GROUP;
    if (number.at[0] < '0' || number.at[0] > '9') return number.n <= 2 ? LEVEL_LETTER : LEVEL_ITEM;
    for (size_t i = 0; i < number.n; i++) dots += number.at[i] == '.';
    return LEVEL_ITEM + (dots > 3 ? 3 : dots);
}

static struct target *add(struct table *t, struct target goal, struct str place)
{
    goal.id = str_printf(t->a, "t%zu", t->out->targets.n + 1);
    goal.group = t->group;
    goal.item = t->item;
    goal.place = PLACE_MAIN;
    goal.source = blocks_span(t->b, place);
    struct target *at = LIST_ADD(t->a, &t->out->targets);
    *at = goal;
    return at;
}

static void take_figure(struct target *goal, const struct figure *f)
{
    goal->value = f->value;
    goal->value_max = f->max;
    goal->comparator = f->comparator;
    goal->approximate = f->approximate;
    if (f->change != CHANGE_LEVEL) goal->change = f->change;
}

/* "Giảm hộ nghèo", "Tỷ lệ hộ nghèo giảm", "Duy trì …" */
static void take_change(struct table *t, struct target *goal)
{
    struct str low = blocks_low(t->b, goal->indicator), rest = low;
    struct str behind = STR(" giảm");

    if (name_take_maintain(&rest))
        goal->change = CHANGE_MAINTAIN;
    else if (name_take_change(&rest, &goal->change)) {
    } else if (low.n > behind.n && str_ends(low, behind)) {
        goal->change = CHANGE_DECREASE;
        rest = str_first(low, low.n - behind.n);
    } else
        return;
    goal->indicator = blocks_clean(t->b, rest);
}

/* "(%)" at the end of a name is its unit, other brackets are qualifiers. */
static void split_name(struct table *t, struct target *goal, struct str name, struct str low)
{
    struct strs brackets = { 0 };
    enum unit_kind kind;

    goal->indicator = name_unbracket(name, t->a, &brackets);
    for (size_t i = 0; i < brackets.n; i++) {
        struct str bracket = brackets.at[i], unit;
        struct str rest = { low.at + (bracket.at - name.at), bracket.n };
        if (!goal->unit.n && unit_take(&rest, &unit, &kind) && !rest.n)
            goal->unit = bracket;
        else
            *LIST_ADD(t->a, &goal->qualifiers) = bracket;
    }
    while (goal->indicator.n && strchr(" :;,.", goal->indicator.at[goal->indicator.n - 1]))
        goal->indicator.n--;
    if (goal->indicator.n && blocks_is_clean(t->b, goal->indicator)) take_change(t, goal);
}

/* ---- rows of measures ---- */

static void enter_group(struct table *t, struct str name)
{
    t->group = name_group(name, blocks_low(t->b, name), t->a);
    t->item = 0;
    t->depth = 0;
}

static void enter_series(struct table *t, struct str name, int level)
{
    if (t->depth == sizeof t->above / sizeof t->above[0]) return;
    if (level <= LEVEL_ITEM) t->item++;
    struct strs brackets = { 0 };
    t->above[t->depth++] = (struct above){ level, -1, name_unbracket(name, t->a, &brackets) };
}

static void close_levels(struct table *t, int level)
{
    while (t->depth && t->above[t->depth - 1].level >= level) t->depth--;
}

/* A row without a value names a group, or the whole that the rows under it are parts of. */
static void read_head(struct table *t, struct str number, struct str name, int level)
{
    struct str low = blocks_low(t->b, name), rest = low;
    static const struct phrase openers[] = {
        { STR_INIT("chỉ tiêu"), 1 },      { STR_INIT("các chỉ tiêu"), 1 },
        { STR_INIT("nhóm chỉ tiêu"), 1 }, { STR_INIT("về"), 1 },
        { STR_INIT("lĩnh vực"), 1 },      { { 0 }, 0 }
    };

    if (level == LEVEL_PART || low_starts(low, STR("trong đó"))) {
        t->parts = true;
        return;
    }
    t->parts = false;
    if (level == LEVEL_GROUP || (!number.n && !level && low_take_any(&rest, openers)) ||
        (!level && low.n && memcmp(name.at, low.at, low.n < 3 ? low.n : 3) != 0 &&
         memcmp(name.at + name.n - 3, low.at + low.n - 3, 3) != 0)) {
        enter_group(t, name);
        return;
    }
    if (!level) level = LEVEL_ITEM;
    close_levels(t, level);
    enter_series(t, name, level);
}

/* The words of a cell that was too long for its column. */
static bool goes_on(const struct table *t, struct str name, size_t filled)
{
    if (filled != 1 || t->last < 0 || !name.n) return false;
    struct str low = blocks_low(t->b, name);
    return name.at[0] == '(' || memcmp(name.at, low.at, low.n < 3 ? low.n : 3) == 0;
}

static void add_to_last(struct table *t, struct str more)
{
    for (size_t i = t->out->targets.n; i-- > 0;) {
        struct target *g = &t->out->targets.at[i];
        if (more.at[0] == '(' && more.at[more.n - 1] == ')')
            *LIST_ADD(t->a, &g->qualifiers) = str_between(more.at + 1, str_end(more) - 1);
        else
            g->indicator = str_printf(t->a, "%.*s %.*s", STR_ARGS(g->indicator), STR_ARGS(more));
        if ((long)i == t->last) return;
    }
}

static bool is_blank_value(struct str s)
{
    return !s.n || str_eq(s, STR("-")) || str_eq(s, STR("–")) || str_eq(s, STR("x")) ||
           str_eq(s, STR("X")) || str_eq(s, STR("…")) || str_eq(s, STR("..."));
}

/* Does this column of the plan make goals? Each year of the plan's own, else the last one. */
static bool makes_goals(const struct table *t, size_t column)
{
    const struct column *k = &t->c.at[column];
    struct years p = t->out->document.period;
    size_t best = COLUMNS_MAX;

    if (k->kind != COL_PLAN) return k->kind == COL_SHARE;
    for (size_t i = 0; i < t->c.n; i++)
        if (t->c.at[i].kind == COL_PLAN &&
            (best == COLUMNS_MAX || t->c.at[i].year >= t->c.at[best].year))
            best = i;
    if (column == best) return true;
    return p.from && p.from < p.to && k->year >= p.from && k->year <= p.to &&
           k->year != t->c.at[best].year;
}

/* A target for each column of the plan; how many. */
static size_t add_row(struct table *t, struct target goal, struct str name)
{
    size_t before = t->out->targets.n;

    for (size_t i = 0; i < t->c.n && t->out->targets.n < LIMIT_TARGETS; i++) {
        struct str value = str_trim(t->cells[i]);
        struct target own = goal;
        struct figure f;
        if (!makes_goals(t, i) || is_blank_value(value)) continue;
        const struct column *k = &t->c.at[i];
        if (figure_cell(blocks_low(t->b, value), &f)) {
            take_figure(&own, &f);
            if (f.unit.n && !own.unit.n) own.unit = blocks_clean(t->b, f.unit);
        } else if (k->kind == COL_SHARE || (unsigned char)value.at[0] < 'A') {
            continue; /* neither a figure nor words ("Đạt") */
        } else {
            own.unit.n = 0;
        }
        own.year = k->year ? k->year : t->year;
        struct str low = k->low;
        if (k->kind == COL_SHARE && !low_starts(low, STR("toàn")))
            *LIST_ADD(t->a, &own.orgs) = k->head;
        add(t, own, str_between(name.at, str_end(value)));
    }
    return t->out->targets.n - before;
}

static void read_measure(struct table *t, size_t filled)
{
    struct str number = cell(t, t->c.number), name = cell(t, t->c.name);
    int level = level_of(number);

    if (!name.n && number.n > 8) name = number, number.n = 0, level = 0;
    if (!name.n) return;
    if (goes_on(t, name, filled)) {
        add_to_last(t, name);
        return;
    }
    int own = take_level(t, &name);
    if (!number.n && t->parts && !own) own = LEVEL_PART;
    if (number.n) t->parts = false;
    if (own > level) level = own;
    t->last = -1;
    if (!name.n) {
        t->parts = own == LEVEL_PART;
        return;
    }
    struct target goal = { .unit = cell(t, t->c.unit) };
    split_name(t, &goal, name, blocks_low(t->b, name));
    int depth = level ? level : LEVEL_ITEM;
    struct above held[sizeof t->above / sizeof t->above[0]];
    size_t held_depth = t->depth;
    memcpy(held, t->above, sizeof held);
    close_levels(t, depth);
    for (size_t i = t->depth; i-- > 0;)
        if (t->above[i].target < 0) {
            goal.series = t->above[i].series;
            break;
        } else if (!goal.parent.n && level) {
            const struct target *whole = &t->out->targets.at[t->above[i].target];
            if (units_fit(t->b, whole->unit, goal.unit)) goal.parent = whole->id;
            break;
        }
    int64_t item = t->item;
    if (depth <= LEVEL_ITEM || !t->depth) t->item++;
    long at = (long)t->out->targets.n;
    if (!add_row(t, goal, name)) {
        memcpy(t->above, held, sizeof held);
        t->depth = held_depth;
        t->item = item;
        read_head(t, number, name, level);
        return;
    }
    t->last = at;
    if (t->depth < sizeof t->above / sizeof t->above[0])
        t->above[t->depth++] = (struct above){ depth, at, { 0 } };
}

/* ---- rows of offices ---- */

static void read_office(struct table *t)
{
    struct str office = cell(t, t->c.office);
    struct figure f;

    if (!office.n) return;
    for (size_t i = 0; i < t->c.n && t->out->targets.n < LIMIT_TARGETS; i++) {
        const struct column *k = &t->c.at[i];
        struct str value = str_trim(t->cells[i]);
        if (k->kind == COL_NUMBER || k->kind == COL_OFFICE || k->kind == COL_RESULT ||
            k->kind == COL_UNIT || !value.n || !k->head.n ||
            !figure_cell(blocks_low(t->b, value), &f))
            continue;
        struct target goal = { .year = k->year ? k->year : t->year };
        take_figure(&goal, &f);
        split_name(t, &goal, k->head, k->low);
        struct str low = blocks_low(t->b, office);
        if (!low_starts(low, STR("toàn")) && !low_starts(low, STR("tổng")) &&
            !low_starts(low, STR("cộng")))
            *LIST_ADD(t->a, &goal.orgs) = office;
        t->item = 0;
        add(t, goal, str_between(office.at, str_end(value)));
    }
}

bool tables_read_row(const struct blocks *b, size_t i, struct arena *a, struct plan *out)
{
    size_t before = out->targets.n;

    if (i && b->at[i - 1].kind == BLOCK_ROW && b->at[i - 1].table == b->at[i].table) return false;
    int heading = blocks_heading(b, (int)i), number = b->at[i].table;
    struct table *t = NEW(a, struct table);
    t->b = b;
    t->a = a;
    t->out = out;
    t->last = -1;
    t->year = out->document.period.to;
    bool listed = b->at[i].zone == ZONE_TARGETS;
    if (!columns_read(b, a, &i, &t->c) || (!listed && !columns_are_targets(&t->c))) return false;
    if (heading >= 0) {
        struct str clean = b->at[heading].text;
        t->group = name_group(clean, blocks_low(b, clean), a);
    }
    for (; i < b->n && b->at[i].kind == BLOCK_ROW && b->at[i].table == number; i++) {
        size_t filled = columns_cells(&t->c, b, i, a, t->cells);
        if (out->targets.n >= LIMIT_TARGETS) break;
        if (t->c.name >= 0)
            read_measure(t, filled);
        else
            read_office(t);
    }
    return out->targets.n > before;
}
