/* tasks.c - nhiệm vụ, giải pháp: one per bullet, or per paragraph where there are no bullets, or
 * per row of a table of tasks. */
#include "base/limits.h"
#include "parse/due.h"
#include "parse/parts.h"
#include "parse/units.h"

/* What a label inside or under a task says, and what a column of a table holds. */
enum detail { DETAIL_NOTHING, DETAIL_TASK, DETAIL_LEAD, DETAIL_COORDINATING, DETAIL_DUE };

static const struct phrase labels[] = {
    { STR_INIT("cơ quan, đơn vị chủ trì"), DETAIL_LEAD },
    { STR_INIT("cơ quan chủ trì"), DETAIL_LEAD },
    { STR_INIT("đơn vị chủ trì"), DETAIL_LEAD },
    { STR_INIT("cơ quan thực hiện"), DETAIL_LEAD },
    { STR_INIT("đơn vị thực hiện"), DETAIL_LEAD },
    { STR_INIT("chủ trì thực hiện"), DETAIL_LEAD },
    { STR_INIT("chủ trì"), DETAIL_LEAD },
    { STR_INIT("phân công thực hiện"), DETAIL_LEAD },
    { STR_INIT("cơ quan, đơn vị phối hợp"), DETAIL_COORDINATING },
    { STR_INIT("cơ quan phối hợp"), DETAIL_COORDINATING },
    { STR_INIT("đơn vị phối hợp"), DETAIL_COORDINATING },
    { STR_INIT("phối hợp thực hiện"), DETAIL_COORDINATING },
    { STR_INIT("phối hợp"), DETAIL_COORDINATING },
    { STR_INIT("thời gian thực hiện"), DETAIL_DUE },
    { STR_INIT("thời gian hoàn thành"), DETAIL_DUE },
    { STR_INIT("thời hạn hoàn thành"), DETAIL_DUE },
    { STR_INIT("thời hạn thực hiện"), DETAIL_DUE },
    { STR_INIT("thời gian"), DETAIL_DUE },
    { STR_INIT("thời hạn"), DETAIL_DUE },
    { STR_INIT("tiến độ"), DETAIL_DUE },
    { { 0 }, 0 },
};
static const struct phrase columns[] = {
    { STR_INIT("nhiệm vụ"), DETAIL_TASK },
    { STR_INIT("nội dung"), DETAIL_TASK },
    { STR_INIT("công việc"), DETAIL_TASK },
    { STR_INIT("tên nhiệm vụ"), DETAIL_TASK },
    { { 0 }, 0 },
};

struct reading {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    int table; /* the table that `column` describes; -1: none */
    enum detail column[16];
};

static void set_detail(struct reading *r, struct task *t, enum detail what, struct twin value)
{
    switch (what) {
    case DETAIL_LEAD: t->lead = units_split(value, r->a); break;
    case DETAIL_COORDINATING: t->coordinating = units_split(value, r->a); break;
    case DETAIL_DUE: t->due = due_read(value, r->out->document.period.to, r->a); break;
    default: break;
    }
}

static bool is_label(struct twin t)
{
    struct str low = t.low;

    return low_take_any(&low, labels) && low.n && low.at[0] == ':';
}

/* "Cơ quan phối hợp: Trạm Khuyến nông; UBND các xã" goes on behind the semicolon, unless another
 * label follows. */
static bool ends_value(struct twin t)
{
    struct twin next = twin_from(t, 1);

    if (t.clean.at[0] == '.') return !next.clean.n || next.clean.at[0] == ' ';
    if (t.clean.at[0] != ';') return t.clean.at[0] == ')';
    twin_skip(&next, " ");
    return !next.clean.n || is_label(next);
}

/* label -> words ":" value, up to ";" or "." or the next label */
static bool take_label(struct twin *in, enum detail *what, struct twin *value)
{
    struct twin t = *in;
    struct str low = t.low;
    const struct phrase *row = low_take_any(&low, labels);
    size_t n = 0;

    if (!row) return false;
    t = twin_from(t, t.low.n - low.n);
    if (!t.clean.n || t.clean.at[0] != ':') return false;
    t = twin_from(t, 1);
    twin_skip(&t, " ");
    while (n < t.clean.n && !ends_value(twin_from(t, n))) n++;
    *what = (enum detail)row->means;
    *value = twin_first(t, n);
    *in = twin_from(t, n);
    return true;
}

/* "… Cơ quan chủ trì: Phòng Kinh tế; phối hợp: các xã. Thời gian: quý III/2026." */
static bool read_labels(struct reading *r, struct task *task, struct twin t)
{
    enum detail what;
    struct twin value, at;
    bool found = false;

    for (; t.clean.n; t = twin_from(t, 1)) {
        if (strchr(" (-+", t.clean.at[0])) continue;
        at = t;
        if (take_label(&at, &what, &value)) {
            set_detail(r, task, what, value);
            found = true;
            t = at;
        }
        t = twin_from(t, str_before(t.clean, ".;:(,"));
    }
    return found;
}

/* "phối hợp với Tỉnh thực hiện …", "phối hợp chặt chẽ với các xã", "phối hợp Công an xã" */
static void read_coordinating(struct reading *r, struct task *task, struct twin t)
{
    static const struct str words[] = { STR_INIT("phối hợp với"), STR_INIT("phối hợp cùng"),
                                        STR_INIT("phối hợp chặt chẽ với"), STR_INIT("phối hợp") };

    for (size_t i = 0; i < sizeof words / sizeof words[0] && !task->coordinating.n; i++) {
        const char *p = low_find(t.low, words[i]);
        if (!p) continue;
        struct twin at = twin_from(t, (size_t)(p - t.low.at));
        twin_take(&at, words[i]);
        if (i < 3 || units_begin(at)) units_take(&at, r->a, &task->coordinating);
    }
}

/* "Các phòng, ban … thực hiện tuyên truyền", "Giao Phòng Kinh tế chủ trì, phối hợp với …"; in a
 * later clause only with "chủ trì". */
static void read_lead(struct reading *r, struct task *task, struct twin t)
{
    enum { BYTES_MAX = 8000 }; /* of one task; keeps a hostile line linear */
    struct twin first = t;

    units_take_request(&first);
    if (units_begin(first) && units_take(&first, r->a, &task->lead)) return;
    t = twin_first(t, BYTES_MAX);
    while ((t = twin_from(t, str_before(t.clean, ".;(") + 1)).clean.n) {
        struct twin at = t;
        struct strs units;
        twin_skip(&at, " ");
        units_take_request(&at);
        if (units_begin_capital(at) && units_take(&at, r->a, &units) &&
            low_starts(at.low, STR("chủ trì"))) {
            task->lead = units;
            return;
        }
    }
}

static struct task *add_task(struct reading *r, size_t block, struct twin text)
{
    const struct blocks *b = r->b;
    int heading = b->at[block].kind == BLOCK_HEADING ? (int)block : blocks_heading(b, (int)block);
    struct task *t = LIST_ADD(r->a, &r->out->tasks);

    t->id = str_printf(r->a, "n%zu", r->out->tasks.n);
    t->section = blocks_path(b, (int)block, true, r->a);
    if (heading >= 0) t->heading = b->at[heading].text;
    t->text = text.clean;
    t->focus = b->at[block].zone == ZONE_FOCUS;
    t->source = blocks_span(b, text.clean);
    return t;
}

/* ---- tables ---- */

/* header -> a row one of whose cells is "Cơ quan chủ trì" or "Thời gian" */
static bool read_header(struct reading *r, size_t block)
{
    struct str rest = r->b->at[block].text;
    enum detail column[16] = { 0 };
    size_t n = 0, known = 0;
    bool task = false;

    for (; rest.n && n < 16; n++) {
        struct str low = str_trim(blocks_low(r->b, str_until(&rest, '\t')));
        const struct phrase *row = low_take_any(&low, labels);
        if (!row) row = low_find_any(low, columns);
        column[n] = row ? (enum detail)row->means : DETAIL_NOTHING;
        known += column[n] > DETAIL_TASK;
        task |= column[n] == DETAIL_TASK;
    }
    if (!known || !task) return false;
    r->table = r->b->at[block].table;
    memcpy(r->column, column, sizeof column);
    return true;
}

static void read_row(struct reading *r, size_t block)
{
    struct str rest = r->b->at[block].text;
    struct twin cells[16], text = { 0 };
    size_t n = 0;

    if (read_header(r, block) || r->b->at[block].table != r->table) return;
    for (; rest.n && n < 16; n++) {
        cells[n] = twin_of(r->b, str_trim(str_until(&rest, '\t')));
        if (r->column[n] == DETAIL_TASK && !text.clean.n) text = cells[n];
    }
    if (!text.clean.n) return;
    struct task *t = add_task(r, block, text);
    for (size_t i = 0; i < n; i++)
        if (cells[i].clean.n) set_detail(r, t, r->column[i], cells[i]);
}

/* ---- paragraphs and items ---- */

/* "Tập trung thực hiện các nhiệm vụ sau:" says nothing of its own where its items follow. */
static bool leads_items(const struct blocks *b, size_t i)
{
    enum { BYTES_MAX = 300 };
    const struct block *k = &b->at[i];

    return i + 1 < b->n && b->at[i + 1].mark && k->text.n < BYTES_MAX &&
           str_ends(k->text, STR(":"));
}

static bool is_formula(struct str low)
{
    return low_starts(low, STR("trên đây là")) || str_starts(low, STR("(kèm theo")) ||
           str_starts(low, STR("(có phụ lục"));
}

static bool is_task(const struct blocks *b, size_t i)
{
    enum { BYTES_MIN = 12 };
    const struct block *k = &b->at[i];

    return zone_is_tasks(k->zone) && (k->kind == BLOCK_ITEM || k->kind == BLOCK_PARAGRAPH) &&
           k->text.n >= BYTES_MIN && !leads_items(b, i) && !is_formula(blocks_low(b, k->text));
}

static void read_block(struct reading *r, size_t i)
{
    struct twin text = twin_of(r->b, r->b->at[i].text), label = text;
    enum detail what;
    struct twin value;

    /* "+ Cơ quan chủ trì: …" under a task belongs to it */
    if (take_label(&label, &what, &value) && r->out->tasks.n) {
        read_labels(r, &r->out->tasks.at[r->out->tasks.n - 1], text);
        return;
    }
    struct task *t = add_task(r, i, text);
    read_labels(r, t, text);
    if (!t->lead.n) read_lead(r, t, text);
    read_coordinating(r, t, text);
    if (!t->due.n) t->due = due_in_text(text, r->out->document.period.to, r->a);
}

void tasks_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct reading r = { .b = b, .a = a, .out = out, .table = -1 };

    for (size_t i = 0; i < b->n && out->tasks.n < LIMIT_TASKS; i++) {
        bool duties = b->at[i].zone == ZONE_DUTIES, tasks = zone_is_tasks(b->at[i].zone);
        if (b->at[i].kind == BLOCK_ROW && (tasks || duties))
            read_row(&r, i);
        else if (is_task(b, i))
            read_block(&r, i);
    }
}
