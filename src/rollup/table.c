#include "rollup/table.h"

#include <stdlib.h>

#include "base/unicode.h"
#include "rollup/progress.h"

/* Cells -------------------------------------------------------------------------------------- */

typedef struct table_cell cell_fn(struct arena *a, enum lang lang, const struct target_row *t);
/* By what it is sorted: a number, a text, or a rank; none of them: it comes last. */
struct table_order {
    struct dec number;
    struct str text;
};
typedef struct table_order order_fn(struct arena *a, const struct target_row *t);

static struct table_cell words(struct str text) { return (struct table_cell){ .text = text }; }
static struct table_cell number(struct dec d) { return (struct table_cell){ .number = d }; }

static struct str number_vi(struct arena *a, struct dec d)
{
    struct buf b = { 0 };

    dec_put_vi(&b, d);
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static struct str joined(struct arena *a, const struct strs *l, const char *between)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < l->n; i++)
        buf_printf(&b, "%s%.*s", i ? between : "", STR_ARGS(l->at[i]));
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static struct table_cell figure(struct arena *a, enum lang lang, const struct figure_view *f)
{
    struct table_cell cell = { 0 };

    if (!f->day.year) return cell;
    if (f->words.n || !f->value.given) return words(f->words);
    if (f->value_max.given)
        return words(str_printf(a, "%.*s - %.*s", STR_ARGS(number_vi(a, f->value)),
                                STR_ARGS(number_vi(a, f->value_max))));
    cell.number = f->value;
    if (f->approximate) cell.before = str_printf(a, "%s ", say(lang, "khoảng"));
    if (f->kind == FIGURE_ESTIMATE) cell.after = str_printf(a, " (%s)", say(lang, "ước"));
    return cell;
}

static struct table_cell percent_or_points(struct arena *a, enum lang lang, struct dec percent,
                                           struct dec points)
{
    if (percent.given) return number(percent);
    if (!points.given) return (struct table_cell){ 0 };
    return (struct table_cell){ .number = points,
                                .after = str_printf(a, " %s", say(lang, "điểm %")) };
}

static struct table_cell nothing(struct arena *a, enum lang lang, const struct target_row *t)
{
    (void)a, (void)lang, (void)t;
    return (struct table_cell){ 0 };
}
static struct table_cell cell_unit(struct arena *a, enum lang lang, const struct target_row *t)
{
    (void)a, (void)lang;
    return words(t->unit);
}
static struct table_cell cell_last_year(struct arena *a, enum lang lang, const struct target_row *t)
{
    return figure(a, lang, &t->last_year);
}
static struct table_cell cell_base(struct arena *a, enum lang lang, const struct target_row *t)
{
    return figure(a, lang, &t->base);
}
static struct table_cell cell_actual(struct arena *a, enum lang lang, const struct target_row *t)
{
    return figure(a, lang, &t->figure);
}

/* "trên 5.547" is 5547 with a word before it; a range is no number. */
static struct table_cell cell_plan(struct arena *a, enum lang lang, const struct target_row *t)
{
    struct str bare;

    (void)lang;
    if (!t->value.given || t->value_max.given) return words(t->plan_text);
    bare = number_vi(a, t->value);
    if (!str_ends(t->plan_text, bare)) return words(t->plan_text);
    return (struct table_cell){ .number = t->value,
                                .before = str_first(t->plan_text, t->plan_text.n - bare.n) };
}
static struct table_cell cell_until(struct arena *a, enum lang lang, const struct target_row *t)
{
    struct buf b = { 0 };

    (void)lang;
    if (t->figure.day.year) date_put_vi(&b, t->figure.day);
    struct table_cell cell = words(str_copy(a, buf_str(&b)));
    buf_close(&b);
    return cell;
}
static struct table_cell cell_percent(struct arena *a, enum lang lang, const struct target_row *t)
{
    return percent_or_points(a, lang, t->percent, t->difference);
}
static struct table_cell cell_base_percent(struct arena *a, enum lang lang,
                                           const struct target_row *t)
{
    return percent_or_points(a, lang, t->base_percent, t->base_difference);
}
static struct table_cell cell_lead(struct arena *a, enum lang lang, const struct target_row *t)
{
    (void)a, (void)lang;
    return words(t->lead_name);
}
static struct table_cell cell_reporting(struct arena *a, enum lang lang, const struct target_row *t)
{
    static const char *const how[REPORTINGS] = { "đơn vị chủ trì báo cáo", "từng đơn vị tự báo cáo",
                                                 "một cơ quan báo cáo cho mọi đơn vị",
                                                 "người tổng hợp nhập thay" };
    const char *said = say(lang, how[t->reporting]);

    if (!t->reporter_name.n) return words(str_c(said));
    return words(str_printf(a, "%s: %.*s", said, STR_ARGS(t->reporter_name)));
}
static struct table_cell cell_allocated(struct arena *a, enum lang lang, const struct target_row *t)
{
    if (!t->allocations) return (struct table_cell){ 0 };
    return words(str_printf(a, say(lang, "%lld đơn vị: %.*s"), (long long)t->allocations,
                            STR_ARGS(t->allocated_words)));
}
static struct table_cell cell_judgement(struct arena *a, enum lang lang, const struct target_row *t)
{
    (void)a, (void)lang;
    return words(t->judgement_words);
}
static struct table_cell cell_year(struct arena *a, enum lang lang, const struct target_row *t)
{
    (void)lang; /* no number: years have no point between thousands */
    return words(t->year ? str_printf(a, "%lld", (long long)t->year) : (struct str){ 0 });
}
static struct table_cell cell_decision(struct arena *a, enum lang lang, const struct target_row *t)
{
    (void)a, (void)lang;
    return words(t->version > 1 ? t->version_decision : (struct str){ 0 });
}
static struct table_cell cell_state(struct arena *a, enum lang lang, const struct target_row *t)
{
    static const char *const said[ITEM_STATES] = {
        "máy đọc", "đã sửa",  "đã xác nhận", "thêm tay", "không còn trong văn bản",
        "đã bỏ",   "đã tách", "đã gộp"
    };

    (void)a;
    return words(str_c(say(lang, said[t->state])));
}

/* Orders that are not those of what is seen */
static struct table_order by_value(struct arena *a, const struct target_row *t)
{
    (void)a;
    return (struct table_order){ .number = t->value };
}
static struct table_order by_rank(struct arena *a, const struct target_row *t)
{
    static const int rank[JUDGEMENTS] = {
        [JUDGE_NOT_MET] = 0, [JUDGE_UNJUDGED] = 1, [JUDGE_MET] = 2, [JUDGE_EXCEEDED] = 3
    };

    (void)a;
    return (struct table_order){ .number = dec_int(rank[t->judgement]) };
}
static struct table_order by_day(struct arena *a, const struct target_row *t)
{
    (void)a;
    if (!t->figure.day.year) return (struct table_order){ 0 };
    return (struct table_order){ .number = dec_int(date_number(t->figure.day)) };
}
static struct table_order by_year(struct arena *a, const struct target_row *t)
{
    (void)a;
    return (struct table_order){ .number = t->year ? dec_int(t->year) : (struct dec){ 0 } };
}
static struct table_order by_name(struct arena *a, const struct target_row *t)
{
    return (struct table_order){ .text = target_full_name(a, t->series, t->indicator_name) };
}

static const struct {
    const char *key, *head;
    int width;
    bool number, fixed;
    cell_fn *cell;
    order_fn *order; /* NULL: by what is seen */
} columns[] = {
    { "item", "TT", 6, false, true, nothing, NULL },
    { "name", "Chỉ tiêu", 46, false, true, nothing, by_name },
    { "unit", "ĐVT", 12, false, false, cell_unit, NULL },
    { "last_year", "Thực hiện năm trước", 13, true, false, cell_last_year, NULL },
    { "base", "Cùng kỳ năm trước", 13, true, false, cell_base, NULL },
    { "plan", "Kế hoạch", 15, true, false, cell_plan, by_value },
    { "actual", "Thực hiện", 14, true, false, cell_actual, NULL },
    { "until", "Tính đến", 12, false, false, cell_until, by_day },
    { "percent", "% KH", 11, true, false, cell_percent, NULL },
    { "base_percent", "% cùng kỳ", 11, true, false, cell_base_percent, NULL },
    { "lead", "Chủ trì", 22, false, false, cell_lead, NULL },
    { "reporting", "Báo cáo", 22, false, false, cell_reporting, NULL },
    { "allocated", "Giao đơn vị", 22, false, false, cell_allocated, NULL },
    { "judgement", "Đánh giá", 15, false, false, cell_judgement, by_rank },
    { "year", "Năm phải đạt", 10, true, false, cell_year, by_year },
    { "decision", "Văn bản điều chỉnh", 18, false, false, cell_decision, NULL },
    { "state", "Cách đọc", 14, false, false, cell_state, NULL },
};
enum { COLUMNS = sizeof columns / sizeof columns[0], NAME = 1, DEPTH_MAX = 3 };

static int column_named(struct str key)
{
    for (int i = 0; i < COLUMNS; i++)
        if (str_eq(key, str_c(columns[i].key))) return i;
    return -1;
}

/* What is asked for ------------------------------------------------------------------------------
 */

struct wanted {
    bool column[COLUMNS];
    int sort; /* -1: the order of the document */
    bool down;
    struct strs words; /* of the search, folded */
};

static bool read_wanted(struct tx *tx, const struct table_query *q, struct wanted *w, struct err *e)
{
    struct str keys = q->columns, sort = q->sort, all = unicode_fold(tx->a, q->q);

    for (int i = 0; i < COLUMNS; i++) w->column[i] = columns[i].fixed;
    while (keys.n) {
        struct str key = str_until(&keys, ',');
        int i = column_named(key);
        if (i < 0) return err_fail(e, ERR_USAGE, "không có cột “%.*s”", STR_ARGS(key));
        w->column[i] = true;
    }
    w->down = str_take(&sort, STR("-"));
    w->sort = sort.n ? column_named(sort) : -1;
    if (sort.n && w->sort < 1)
        return err_fail(e, ERR_USAGE, "không xếp được theo “%.*s”", STR_ARGS(sort));
    while (all.n) {
        struct str word = str_until(&all, ' ');
        if (word.n) *LIST_ADD(tx->a, &w->words) = word;
    }
    return true;
}

static bool has(struct str wanted, struct str value)
{
    if (!wanted.n) return true;
    return str_eq(wanted, STR("-")) ? !value.n : str_eq(wanted, value);
}

static void put_text(struct buf *b, struct str s)
{
    if (s.n) buf_printf(b, "%.*s ", STR_ARGS(s));
}

static bool found(struct arena *a, const struct wanted *w, const struct target_row *t)
{
    struct buf b = { 0 };
    bool all = true;

    if (!w->words.n) return true;
    put_text(&b, t->series);
    put_text(&b, t->indicator_name);
    put_text(&b, t->group);
    put_text(&b, t->unit);
    put_text(&b, t->plan_text);
    put_text(&b, t->lead_name);
    put_text(&b, joined(a, &t->qualifiers, " "));
    put_text(&b, joined(a, &t->orgs, " "));
    struct str text = unicode_fold(a, str_copy(a, buf_str(&b)));
    buf_close(&b);
    for (size_t i = 0; i < w->words.n; i++) all &= str_find(text, w->words.at[i]) != NULL;
    return all;
}

static bool passes(struct arena *a, const struct table_query *q, const struct wanted *w,
                   const struct target_row *t)
{
    return has(q->lead, t->lead) && has(q->group, t->group) && has(q->unit, t->unit) &&
           has(q->status, str_c(judgement_name[t->judgement])) && found(a, w, t);
}

/* Laying out
 * --------------------------------------------------------------------------------------- */

/* A target with what its place among the others says of it. */
struct placed {
    const struct target_row *t;
    const struct target_row *parent; /* where it stands in the same part */
    int depth;
    struct str item, title;
    struct table_order order;
};

struct layout {
    struct arena *a;
    enum lang lang;
    const struct table_query *q;
    struct wanted w;
    struct table *out;
    struct placed *all;
    size_t n;
};

static int by_id(const void *x, const void *y)
{
    const struct placed *const *a = x, *const *b = y;

    return str_cmp((*a)->t->id, (*b)->t->id);
}

/* A part is one deeper than its whole, which stands before it. */
static void find_parents(struct layout *l)
{
    struct placed **sorted = NEW_ARRAY(l->a, struct placed *, l->n + 1);

    for (size_t i = 0; i < l->n; i++) sorted[i] = &l->all[i];
    qsort(sorted, l->n, sizeof sorted[0], by_id);
    for (size_t i = 0; i < l->n; i++) {
        struct placed *p = &l->all[i];
        struct target_row want = { .id = p->t->parent };
        struct placed key = { .t = &want }, *at = &key;
        if (!p->t->parent.at) continue;
        struct placed **whole = bsearch(&at, sorted, l->n, sizeof sorted[0], by_id);
        if (!whole || (*whole)->t->place != p->t->place) continue;
        p->parent = (*whole)->t;
        if (*whole < p) p->depth = (*whole)->depth + 1;
    }
}

static struct str roman(struct arena *a, int n)
{
    static const struct {
        int value;
        const char *letters;
    } row[] = { { 50, "L" }, { 40, "XL" }, { 10, "X" }, { 9, "IX" },
                { 5, "V" },  { 4, "IV" },  { 1, "I" } };
    struct buf b = { 0 };

    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++)
        for (; n >= row[i].value; n -= row[i].value) buf_put_z(&b, row[i].letters);
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static struct table_cell *cells_of(struct layout *l, const struct placed *p)
{
    struct table_cell *cells = NEW_ARRAY(l->a, struct table_cell, l->out->n_columns);
    struct str title = p->title;
    size_t k = 0;

    if (p->t->qualifiers.n)
        title = str_printf(l->a, "%.*s (%.*s)", STR_ARGS(title),
                           STR_ARGS(joined(l->a, &p->t->qualifiers, "; ")));
    for (int i = 0; i < COLUMNS; i++) {
        if (!l->w.column[i]) continue;
        cells[k] = columns[i].cell(l->a, l->lang, p->t);
        if (i == 0) cells[k].text = p->item;
        if (i == NAME) cells[k].text = title;
        k++;
    }
    return cells;
}

static void add_target(struct layout *l, const struct placed *p)
{
    *LIST_ADD(l->a, &l->out->rows) =
        (struct table_row){ ROW_TARGET, p->item, { 0 }, p->depth, cells_of(l, p) };
}

static bool same_text(struct str a, struct str b) { return !a.at == !b.at && str_eq(a, b); }

static bool same_line(const struct target_row *a, const struct target_row *b)
{
    return same_text(a->group, b->group) && a->item == b->item && a->place == b->place;
}

/* A row of a table for one unit carries the name of the whole; the unit tells it apart. */
static struct str title_of(struct arena *a, const struct placed *p, bool under_lead)
{
    const struct target_row *t = p->t;

    if (p->parent && t->orgs.n && same_text(p->parent->indicator_name, t->indicator_name))
        return joined(a, &t->orgs, ", ");
    return under_lead ? t->indicator_name : target_full_name(a, t->series, t->indicator_name);
}

/* Headings wait until a row under them passes. */
struct heads {
    struct table_row part, group, lead;
    bool has_part, has_group, has_lead;
};

static void put_heads(struct layout *l, struct heads *h)
{
    if (h->has_part) *LIST_ADD(l->a, &l->out->rows) = h->part;
    if (h->has_group) *LIST_ADD(l->a, &l->out->rows) = h->group;
    if (h->has_lead) *LIST_ADD(l->a, &l->out->rows) = h->lead;
    h->has_part = h->has_group = h->has_lead = false;
}

/* Where a target stands under the headings; a walk over all, of which `put` draws one part. */
struct walk {
    struct str lead; /* series of the line of several numbers that it is in */
    int groups;
    struct heads heads;
};

static void start_group(struct layout *l, struct walk *w, const struct target_row *t, bool numbered)
{
    struct str number = { 0 }, title = t->group;

    if (title.at && numbered) number = roman(l->a, ++w->groups);
    if (!title.at) title = str_c(say(l->lang, "Chỉ tiêu chung"));
    w->heads.group = (struct table_row){ ROW_GROUP, number, title, 0, NULL };
    w->heads.has_group = true;
    w->heads.has_lead = false;
}

static void step(struct layout *l, struct walk *w, struct placed *p,
                 const struct target_row *before, const struct target_row *next)
{
    const struct target_row *t = p->t;
    bool new_group = !before || !same_text(before->group, t->group) ||
                     (t->item && before->item && t->item < before->item);
    bool new_line = new_group || !same_line(before, t);

    if (new_group) start_group(l, w, t, t->place == PLACE_MAIN);
    if (new_line || !same_text(t->series, w->lead)) {
        w->lead = (struct str){ 0 };
        w->heads.has_lead = false;
    }
    if (new_line && t->item) p->item = str_printf(l->a, "%lld", (long long)t->item);
    if (t->series.n && !w->lead.at && next && same_line(t, next) &&
        same_text(next->series, t->series)) {
        w->lead = t->series;
        w->heads.lead = (struct table_row){ ROW_LEAD, p->item, t->series, 0, NULL };
        w->heads.has_lead = true;
        p->item = (struct str){ 0 };
    }
    p->title = title_of(l->a, p, w->lead.at != NULL);
    if (w->lead.at) p->depth++;
    if (p->depth > DEPTH_MAX) p->depth = DEPTH_MAX;
}

static void walk_place(struct layout *l, enum place place, bool draw)
{
    struct walk w = { 0 };
    const struct target_row *before = NULL;

    if (place == PLACE_TASK) {
        w.heads.part = (struct table_row){
            ROW_PART, { 0 }, str_c(say(l->lang, "Mục tiêu nêu trong nhiệm vụ")), 0, NULL
        };
        w.heads.has_part = true;
    }
    for (size_t i = 0; i < l->n; i++) {
        struct placed *p = &l->all[i];
        const struct target_row *next = NULL;
        if (p->t->place != place) continue;
        for (size_t k = i + 1; k < l->n && !next; k++)
            if (l->all[k].t->place == place) next = l->all[k].t;
        step(l, &w, p, before, next);
        before = p->t;
        if (!draw || !passes(l->a, l->q, &l->w, p->t)) continue;
        put_heads(l, &w.heads);
        add_target(l, p);
    }
}

/* Sorted: over the whole table, as a spreadsheet does: headings would cut the order. */
static int compare_orders(const struct table_order *x, const struct table_order *y, bool down)
{
    bool no_x = !x->number.given && !x->text.n, no_y = !y->number.given && !y->text.n;
    int c;

    if (no_x || no_y) return no_x - no_y;
    c = x->number.given ? dec_cmp(x->number, y->number) : str_cmp(x->text, y->text);
    return down ? -c : c;
}

static int rising(const void *x, const void *y)
{
    const struct placed *a = x, *b = y;
    int c = compare_orders(&a->order, &b->order, false);

    return c ? c : (a->t > b->t) - (a->t < b->t);
}
static int falling(const void *x, const void *y)
{
    const struct placed *a = x, *b = y;
    int c = compare_orders(&a->order, &b->order, true);

    return c ? c : (a->t > b->t) - (a->t < b->t);
}

static struct table_order order_of(struct layout *l, const struct target_row *t)
{
    int i = l->w.sort;
    struct table_order order = { 0 };

    if (columns[i].order)
        order = columns[i].order(l->a, t);
    else {
        struct table_cell cell = columns[i].cell(l->a, l->lang, t);
        order.number = columns[i].number && !cell.before.n ? cell.number : (struct dec){ 0 };
        if (!columns[i].number) order.text = cell.text;
    }
    if (order.text.n) order.text = unicode_sort_key(l->a, order.text);
    return order;
}

static void put_sorted(struct layout *l)
{
    for (size_t i = 0; i < l->n; i++) {
        struct placed *p = &l->all[i];
        p->order = order_of(l, p->t);
        p->depth = 0;
        p->title = target_full_name(l->a, p->t->series, p->t->indicator_name);
        if (p->t->parent.at && p->t->orgs.n)
            p->title = str_printf(l->a, "%.*s – %.*s", STR_ARGS(p->title),
                                  STR_ARGS(joined(l->a, &p->t->orgs, ", ")));
    }
    qsort(l->all, l->n, sizeof l->all[0], l->w.down ? falling : rising);
    for (size_t i = 0; i < l->n; i++)
        if (passes(l->a, l->q, &l->w, l->all[i].t)) add_target(l, &l->all[i]);
}

/* The form around it
 * ------------------------------------------------------------------------------- */

static struct str day_in_words(struct arena *a, enum lang lang, struct date d)
{
    /* 0 before a day under 10 and before the months 1 and 2 only (NĐ 30/2020, Phụ lục I). */
    return str_printf(a, say(lang, "ngày %02d tháng %s%d năm %d"), d.day, d.month < 3 ? "0" : "",
                      d.month, d.year);
}

static struct str title_of_plan(struct arena *a, enum lang lang, const struct plan_row *p)
{
    if (!p->from && !p->to) return str_c(say(lang, "BIỂU CHỈ TIÊU KẾ HOẠCH"));
    if (!p->from || p->from == p->to)
        return str_printf(a, say(lang, "BIỂU CHỈ TIÊU KẾ HOẠCH NĂM %lld"), (long long)p->to);
    return str_printf(a, say(lang, "BIỂU CHỈ TIÊU KẾ HOẠCH GIAI ĐOẠN %lld - %lld"),
                      (long long)p->from, (long long)p->to);
}

static struct str belongs_to(struct arena *a, enum lang lang, const struct plan_row *p)
{
    struct buf b = { 0 };

    if (!p->number.n) return (struct str){ 0 };
    buf_printf(&b, "(%s %.*s", say(lang, "Kèm theo"),
               STR_ARGS(p->type.n ? p->type : STR("Kế hoạch")));
    buf_printf(&b, say(lang, " số %.*s"), STR_ARGS(p->number));
    if (p->date.year) buf_printf(&b, " %.*s", STR_ARGS(day_in_words(a, lang, p->date)));
    if (p->issuer.n) buf_printf(&b, say(lang, " của %.*s"), STR_ARGS(p->issuer));
    buf_put_char(&b, ')');
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

/* "chi-tieu-15-kh-ubnd" */
static struct str file_name(struct arena *a, const struct plan_row *p)
{
    struct str fold = unicode_fold(a, p->number.n ? p->number : p->title);
    struct buf b = { .limit = 60 };
    bool between = true;

    buf_put_z(&b, "chi-tieu");
    for (size_t i = 0; i < fold.n; i++) {
        char c = fold.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain && between) buf_put_char(&b, '-');
        if (plain) buf_put_char(&b, c);
        between = !plain;
    }
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static struct str narrowed(struct arena *a, enum lang lang, const struct table_query *q,
                           size_t shown, size_t all)
{
    if (!q->q.n && !q->lead.n && !q->group.n && !q->status.n && !q->unit.n)
        return (struct str){ 0 };
    return str_printf(a, say(lang, "Trích %zu trong %zu chỉ tiêu"), shown, all);
}

static void put_columns(struct layout *l)
{
    struct table *t = l->out;

    t->columns = NEW_ARRAY(l->a, struct table_column, COLUMNS);
    for (int i = 0; i < COLUMNS; i++)
        if (l->w.column[i])
            t->columns[t->n_columns++] =
                (struct table_column){ columns[i].key, str_c(say(l->lang, columns[i].head)),
                                       columns[i].width, columns[i].number };
}

static size_t count_targets(const struct table *t)
{
    size_t n = 0;

    for (size_t i = 0; i < t->rows.n; i++) n += t->rows.at[i].kind == ROW_TARGET;
    return n;
}

static bool put_form(struct tx *tx, const struct layout *l, struct err *e)
{
    struct plan_row p = { 0 };
    struct table *t = l->out;

    if (!store_plan_get(tx, l->q->plan, l->q->internal, &p, e)) return false;
    t->agency = unicode_upper(tx->a, p.issuer.n ? p.issuer : p.org_name);
    t->title = title_of_plan(tx->a, l->lang, &p);
    t->belongs_to = belongs_to(tx->a, l->lang, &p);
    t->narrowed = narrowed(tx->a, l->lang, l->q, count_targets(t), l->n);
    t->day = day_in_words(tx->a, l->lang, moment_date(tx->act->now));
    t->name = file_name(tx->a, &p);
    return true;
}

bool table_of_targets(struct tx *tx, const struct table_query *q, struct table *out, struct err *e)
{
    struct target_query all = {
        .plan = q->plan, .as_of = q->as_of, .place = PLACES, .internal = q->internal
    };
    struct layout l = { .a = tx->a, .lang = e->lang, .q = q, .out = out };
    struct target_page page = { 0 };

    if (!read_wanted(tx, q, &l.w, e) || !progress_targets(tx, &all, &page, e)) return false;
    l.n = page.items.n;
    l.all = NEW_ARRAY(tx->a, struct placed, l.n + 1);
    for (size_t i = 0; i < l.n; i++) l.all[i].t = &page.items.at[i];
    put_columns(&l);
    find_parents(&l);
    walk_place(&l, PLACE_MAIN, l.w.sort < 0);
    walk_place(&l, PLACE_TASK, l.w.sort < 0);
    if (l.w.sort >= 0) put_sorted(&l);
    return put_form(tx, &l, e);
}
