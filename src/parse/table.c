/* table.c - goals in tables, the columns of which the text kept.
 *
 * A table by measure has a row for each ("TT, chỉ tiêu, đơn vị tính, thực hiện, kế hoạch"): the
 * column of the plan makes targets, those of results do not. A table by office has a column for
 * each measure and a row for each office. */
#include "base/limits.h"
#include "parse/figure.h"
#include "parse/name.h"
#include "parse/target.h"

enum column { COL_OTHER, COL_NUMBER, COL_NAME, COL_UNIT, COL_PLAN, COL_OFFICE, COL_RESULT };

enum { COLUMNS_MAX = 32 };

/* what the head of a column says; the first row that occurs */
static const struct phrase heads[] = {
    { STR_INIT("stt"), COL_NUMBER },
    { STR_INIT("tt"), COL_NUMBER },
    { STR_INIT("số tt"), COL_NUMBER },
    { STR_INIT("đvt"), COL_UNIT },
    { STR_INIT("đơn vị tính"), COL_UNIT },
    { STR_INIT("so với"), COL_RESULT },
    { STR_INIT("so sánh"), COL_RESULT },
    { STR_INIT("thực hiện"), COL_RESULT },
    { STR_INIT("ước"), COL_RESULT },
    { STR_INIT("th"), COL_RESULT },
    { STR_INIT("kết quả"), COL_RESULT },
    { STR_INIT("đánh giá"), COL_RESULT },
    { STR_INIT("ghi chú"), COL_OTHER },
    { STR_INIT("kế hoạch"), COL_PLAN },
    { STR_INIT("kh"), COL_PLAN },
    { STR_INIT("mục tiêu"), COL_PLAN },
    { STR_INIT("chỉ tiêu giao"), COL_PLAN },
    { STR_INIT("phấn đấu"), COL_PLAN },
    { STR_INIT("chỉ tiêu"), COL_NAME },
    { STR_INIT("nội dung"), COL_NAME },
    { STR_INIT("đơn vị"), COL_OFFICE },
    { STR_INIT("địa phương"), COL_OFFICE },
    { STR_INIT("tên xã"), COL_OFFICE },
    { STR_INIT("xã, phường"), COL_OFFICE },
    { { 0 }, 0 },
};

struct table {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    size_t columns, name, unit, plan, office; /* columns_max: none */
    enum column kind[COLUMNS_MAX];
    struct str head[COLUMNS_MAX]; /* low */
    int64_t year;
    struct str group, series;
    int64_t item;
    long whole; /* the last row that is no part; -1 */
};

static int64_t year_of(struct str low)
{
    int64_t year = 0;

    for (size_t i = 0; i + 4 <= low.n; i++)
        if (low.at[i] == '2' && low.at[i + 1] == '0' && (i == 0 || !byte_is_word(low.at[i - 1])) &&
            (i + 4 == low.n || !byte_is_word(low.at[i + 4])))
            year = 2000 + (low.at[i + 2] - '0') * 10 + (low.at[i + 3] - '0');
    return year;
}

static bool read_heads(struct table *t, struct strs cells)
{
    bool office = false;

    t->columns = cells.n < COLUMNS_MAX ? cells.n : COLUMNS_MAX;
    t->name = t->unit = t->plan = t->office = COLUMNS_MAX;
    for (size_t i = 0; i < t->columns; i++) {
        struct str low = cells.at[i].n ? blocks_low(t->b, cells.at[i]) : cells.at[i];
        const struct phrase *p = low_find_any(low, heads);
        enum column kind = p ? (enum column)p->means : COL_OTHER;
        if (kind == COL_PLAN && memchr(low.at, '/', low.n)) kind = COL_RESULT;
        t->head[i] = low;
        t->kind[i] = kind;
        if (kind == COL_NAME && t->name == COLUMNS_MAX) t->name = i;
        if (kind == COL_UNIT) t->unit = i;
        if (kind == COL_OFFICE) t->office = i, office = true;
        if (kind == COL_PLAN &&
            (t->plan == COLUMNS_MAX || year_of(low) >= year_of(t->head[t->plan])))
            t->plan = i;
    }
    if (t->name < COLUMNS_MAX && t->unit == COLUMNS_MAX && office) t->unit = t->office;
    if (t->plan < COLUMNS_MAX && year_of(t->head[t->plan])) t->year = year_of(t->head[t->plan]);
    return t->name < COLUMNS_MAX ? t->plan < COLUMNS_MAX : office;
}

/* A row that lost its first cells is counted from the right. */
static struct str cell(const struct table *t, struct strs cells, size_t column)
{
    size_t lost = t->columns > cells.n ? t->columns - cells.n : 0;

    return column >= lost && column - lost < cells.n ? cells.at[column - lost] : (struct str){ 0 };
}

/* "- Lúa", "Trong đó: nuôi trồng": takes what marks a part. */
static bool take_part(const struct blocks *b, struct str *name)
{
    bool part = false;

    for (;;) {
        struct str s = str_trim(*name), low;
        if (s.n && strchr("-+*", s.at[0]))
            s = str_from(s, 1);
        else if (str_starts(s, STR("–")))
            s = str_from(s, STR("–").n);
        else if (s.n && (low = blocks_low(b, s), low_take(&low, STR("trong đó"))))
            s = str_from(s, s.n - low.n);
        else if (part && s.n && s.at[0] == ':')
            s = str_from(s, 1);
        else
            return part;
        part = true;
        *name = str_trim(s);
    }
}

static bool is_roman(struct str s) { return s.n && s.n < 6 && strspn(s.at, "IVX") >= s.n; }

static struct target *add(struct table *t, struct target goal, struct str place)
{
    goal.id = str_printf(t->a, "t%zu", t->out->targets.n + 1);
    goal.group = t->group;
    goal.item = t->item;
    goal.place = PLACE_MAIN;
    goal.year = t->year;
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

/* "(%)" at the end of a name is its unit, other brackets are qualifiers. */
static void split_brackets(struct table *t, struct target *goal, struct str name)
{
    struct strs brackets = { 0 };
    enum unit_kind kind;

    goal->indicator = name_unbracket(name, t->a, &brackets);
    for (size_t i = 0; i < brackets.n; i++) {
        struct str rest = blocks_low(t->b, brackets.at[i]), unit;
        if (!goal->unit.n && unit_take(&rest, &unit, &kind) && !rest.n)
            goal->unit = brackets.at[i];
        else
            *LIST_ADD(t->a, &goal->qualifiers) = brackets.at[i];
    }
    struct str low =
        goal->indicator.at == name.at ? blocks_low(t->b, goal->indicator) : (struct str){ 0 };
    if (low.n > 5 && str_ends(low, STR(" giảm"))) {
        goal->change = CHANGE_DECREASE;
        goal->indicator.n -= STR(" giảm").n;
    }
}

static void read_measure(struct table *t, struct strs cells)
{
    struct str name = str_trim(cell(t, cells, t->name)), value = cell(t, cells, t->plan);
    struct figure f;

    /* a row of few cells names a group, or the whole that the rows under it are parts of */
    if (cells.n < 3 || !value.n || !figure_cell(blocks_low(t->b, str_trim(value)), &f)) {
        struct str first = cells.n ? cells.at[0] : (struct str){ 0 };
        struct str last = (struct str){ 0 };
        for (size_t i = 0; i < cells.n && i < 2; i++)
            if (cells.at[i].n) last = cells.at[i];
        if (!last.n) return;
        if (is_roman(first)) {
            t->group = name_group(last, blocks_low(t->b, last), t->a);
            t->item = 0;
            t->series = (struct str){ 0 };
        } else {
            t->series = last;
            t->item++;
        }
        t->whole = -1;
        return;
    }
    bool part = take_part(t->b, &name);
    if (!name.n) return;
    struct target goal = { .unit = str_trim(cell(t, cells, t->unit)) };
    take_figure(&goal, &f);
    if (f.unit.n && !goal.unit.n) goal.unit = blocks_clean(t->b, f.unit);
    split_brackets(t, &goal, name);
    if (!part) {
        t->series = (struct str){ 0 };
        t->item++;
    } else if (t->whole >= 0)
        goal.parent = t->out->targets.at[t->whole].id;
    goal.series = t->series;
    add(t, goal, str_between(name.at, str_end(cells.at[cells.n - 1])));
    if (!part) t->whole = (long)t->out->targets.n - 1;
}

static void read_office(struct table *t, struct strs cells)
{
    struct str office = str_trim(cell(t, cells, t->office));
    struct figure f;

    if (!office.n) return;
    for (size_t i = 0; i < t->columns && t->out->targets.n < LIMIT_TARGETS; i++) {
        struct str value = str_trim(cell(t, cells, i));
        if (t->kind[i] == COL_NUMBER || t->kind[i] == COL_OFFICE || t->kind[i] == COL_RESULT ||
            !value.n || !t->head[i].n || !figure_cell(blocks_low(t->b, value), &f))
            continue;
        struct target goal = { 0 };
        take_figure(&goal, &f);
        split_brackets(t, &goal, blocks_clean(t->b, t->head[i]));
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
    struct table t = { .b = b, .a = a, .out = out, .whole = -1, .year = out->document.period.to };
    size_t before = out->targets.n;

    if (i && b->at[i - 1].kind == BLOCK_ROW && b->at[i - 1].table == b->at[i].table) return false;
    int heading = blocks_heading(b, (int)i), table = b->at[i].table;
    if (heading >= 0) {
        struct str clean = b->at[heading].text;
        t.group = name_group(clean, blocks_low(b, clean), a);
    }
    while (i < b->n && b->at[i].kind == BLOCK_ROW && b->at[i].table == table &&
           !read_heads(&t, blocks_cells(b, (int)i, a)))
        i++;
    for (i++; i < b->n && b->at[i].kind == BLOCK_ROW && b->at[i].table == table; i++) {
        struct strs cells = blocks_cells(b, (int)i, a);
        if (out->targets.n >= LIMIT_TARGETS) break;
        if (t.name < COLUMNS_MAX)
            read_measure(&t, cells);
        else
            read_office(&t, cells);
    }
    return out->targets.n > before;
}
