/* task.c - tasks as others see them, and what people settle about them. */
#include "store/items.h"
#include "store/lead_words.h"
#include "store/org.h"
#include "store/plan.h"

enum {
    LIST_PLAN,
    LIST_UNIT,
    LIST_ALL,
    COUNT_PLAN,
    COUNT_UNIT,
    COUNT_ALL,
    GET,
    COORDINATORS,
    PRINTED
};

/* $1: plan, unit or item; $2: today; $3: sees internal; $4: the last day that is soon */
#define STANDS \
    "(i.state IN ('read', 'corrected', 'confirmed', 'added') OR " \
    "(i.state = 'orphan' AND i.touched = 1))"
#define TIME \
    "CASE WHEN t.done IS NOT NULL THEN " \
    "CASE WHEN t.due_day < t.done THEN 'done_late' ELSE 'done_in_time' END " \
    "WHEN t.no_due = 1 THEN 'no_due' WHEN t.due_day < $2 THEN 'overdue' " \
    "WHEN t.due_day <= $4 THEN 'soon' WHEN t.due_day IS NOT NULL THEN 'within' END"
#define UNASSIGNED "(i.lead IS NULL AND COALESCE(t.tracking, '') <> 'routine')"
#define FROM \
    "FROM item_now i JOIN task_now t ON t.item = i.item JOIN plan_now p ON p.plan = i.plan " \
    "JOIN document_now d ON d.document = p.document WHERE i.kind = 'task' AND "
#define SEEN "($3 = 1 OR (i.mark = 'thường' AND d.mark = 'thường'))"
#define COLUMNS \
    "SELECT i.item, i.plan, t.section, t.heading, t.body, i.lead, " \
    "(SELECT o.name FROM org_name o WHERE o.org = i.lead AND o.valid_from <= $2 " \
    "ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1), t.lead_words, t.coordinating, " \
    "t.due, t.focus, i.start_at, i.end_at, i.quote, i.state, i.mark, i.revision, d.number, " \
    "d.title, t.no_due, t.product, t.steps, t.tracking, t.done, " TIME \
    ", i.seq, p.org, t.fold " FROM
#define OF_PLAN "i.plan = $1"
#define OF_UNIT \
    "i.item IN (SELECT l.item FROM item_now l WHERE l.lead = $1 UNION " \
    "SELECT c.item FROM task_coordinator_now c WHERE c.org = $1)"
#define OF_ALL "CAST($1 AS TEXT) IS NULL"
#define WORDS "(CAST($5 AS TEXT) IS NULL OR t.fold LIKE $5 ESCAPE '!')"
#define PAGE \
    " AND " STANDS " AND " SEEN " AND " WORDS \
    " AND (CAST($6 AS TEXT) IS NULL OR (i.plan, i.seq, i.item) > " \
    "((SELECT c.plan FROM item_now c WHERE c.item = $6), " \
    "(SELECT c.seq FROM item_now c WHERE c.item = $6), $6)) " \
    "AND (CAST($8 AS TEXT) IS NULL OR ($8 = 'unassigned' AND " UNASSIGNED ") " \
    "OR ($8 = 'open' AND t.tracking IS NULL) OR t.tracking = $8 " \
    "OR (t.tracking = 'tracked' AND " TIME " = $8)) " \
    "ORDER BY i.plan, i.seq, i.item LIMIT $7"
#define SUM_OF(what) "CAST(COALESCE(SUM(CASE WHEN " what " THEN 1 ELSE 0 END), 0) AS BIGINT)"
#define TIMES(name) SUM_OF("t.tracking = 'tracked' AND " TIME " = '" name "'")
#define COUNTS \
    "SELECT COUNT(*), " SUM_OF(UNASSIGNED) ", " SUM_OF("t.tracking IS NULL") ", " SUM_OF( \
        "t.tracking = 'routine'") ", " SUM_OF("t.tracking = 'tracked'") ", " TIMES("done_in_time") ", " TIMES("done_late") ", " TIMES("within") ", " TIMES("soon") ", " TIMES("overdue") ", " TIMES("no_due") " " FROM
#define COUNTED " AND " STANDS " AND " SEEN " AND " WORDS
/* Between the first and the last row of a page, in its order. */
#define ON_PAGE \
    "(i.plan, i.seq, i.item) >= ($1, $2, $3) AND (i.plan, i.seq, i.item) <= ($4, $5, $6)"

static const char *const sql[] = {
    [LIST_PLAN] = COLUMNS OF_PLAN PAGE,
    [LIST_UNIT] = COLUMNS OF_UNIT PAGE,
    [LIST_ALL] = COLUMNS OF_ALL PAGE,
    [COUNT_PLAN] = COUNTS OF_PLAN COUNTED,
    [COUNT_UNIT] = COUNTS OF_UNIT COUNTED,
    [COUNT_ALL] = COUNTS OF_ALL COUNTED,
    [GET] = COLUMNS "i.item = $1 AND " SEEN,
    [COORDINATORS] =
        "SELECT c.item, c.org, (SELECT o.name FROM org_name o WHERE o.org = c.org "
        "AND o.valid_from <= $7 ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1) "
        "FROM item_now i JOIN task_coordinator_now c ON c.item = i.item "
        "WHERE " ON_PAGE " ORDER BY i.plan, i.seq, i.item, c.seq",
    /* Units of the plan's own branch that bear the name of the first printed lead. */
    [PRINTED] = "SELECT i.item, o.org, o.name FROM item_now i JOIN task_now t ON t.item = i.item "
                "JOIN plan_now p ON p.plan = i.plan JOIN org_name o ON o.fold IN (t.lead_fold, "
                "t.lead_tail) "
                "WHERE " ON_PAGE
                " AND i.lead IS NULL AND t.lead_fold IS NOT NULL AND (o.org = p.org OR p.org = "
                "(SELECT u.parent FROM org_parent u WHERE u.org = o.org AND u.tree = 'state' "
                "AND u.valid_from <= $7 ORDER BY u.valid_from DESC, u.recorded_at DESC LIMIT 1)) "
                "AND o.valid_from <= $7 ORDER BY i.plan, i.seq, i.item, o.org",
};
STATEMENTS(task);

enum { SOON_DAYS = 3 };

/* A row with what is needed to finish it. */
struct listed {
    struct task_row row;
    int64_t seq;
    struct str plan_org, fold;
};
struct listed_rows {
    LIST(struct listed) all;
};

static bool take_steps(struct arena *a, struct str json, struct task_row *out, struct err *e)
{
    struct task_patch p = { 0 };

    if (!field_of_column(a, &task_patch_table.fields[TASK_STEPS], json, &p, e)) return false;
    memcpy(&out->steps, &p.steps, sizeof out->steps);
    return true;
}

static bool take_row(struct arena *a, struct db_rows *r, struct listed *l, struct err *e)
{
    struct task_row *t = &l->row;

    *t = (struct task_row){
        .id = db_text(r, 0),
        .plan = db_text(r, 1),
        .heading = db_text(r, 3),
        .text = db_text(r, 4),
        .lead = db_text(r, 5),
        .lead_name = db_text(r, 6),
        .due = db_text(r, 9),
        .focus = db_int(r, 10),
        .source = { db_int(r, 11), db_int(r, 12) },
        .quote = db_text(r, 13),
        .state = (enum item_state)ENUM_OF_COLUMN(db_text(r, 14), item_state_name),
        .mark = (enum mark)ENUM_OF_COLUMN(db_text(r, 15), mark_name),
        .revision = db_int(r, 16),
        .plan_number = db_text(r, 17),
        .plan_title = db_text(r, 18),
        .no_due = db_int(r, 19),
        .product = db_text(r, 20),
        .tracking = (enum tracking)ENUM_OF_COLUMN(db_text(r, 22), tracking_name),
        .done = date_of_column(db_text(r, 23)),
        .time = (enum task_time)ENUM_OF_COLUMN(db_text(r, 24), task_time_name),
    };
    l->seq = db_int(r, 25);
    l->plan_org = db_text(r, 26);
    l->fold = db_text(r, 27);
    return texts_of_column(a, db_text(r, 2), &t->section, e) &&
           texts_of_column(a, db_text(r, 7), &t->lead_words, e) &&
           texts_of_column(a, db_text(r, 8), &t->coordinating, e) &&
           take_steps(a, db_text(r, 21), t, e);
}

/* What stands beside the rows: three queries however many they are -------------------------------
 */

struct page_range {
    struct db_value from[3], to[3], today;
};

static struct page_range range_of(struct tx *tx, const struct listed_rows *rows)
{
    const struct listed *first = &rows->all.at[0], *last = &rows->all.at[rows->all.n - 1];

    return (struct page_range){
        { TEXT(first->row.plan), INT(first->seq), TEXT(first->row.id) },
        { TEXT(last->row.plan), INT(last->seq), TEXT(last->row.id) },
        TEXT(column_date(tx->a, moment_date(tx->act->now))),
    };
}

static bool select_range(struct tx *tx, const char *statement, const struct page_range *p,
                         struct db_rows *r, struct err *e)
{
    return db_select(tx->db, tx->a, statement,
                     ARGS(p->from[0], p->from[1], p->from[2], p->to[0], p->to[1], p->to[2],
                          p->today),
                     r, e);
}

/* The rows of both come in the same order: *at only moves on. */
static struct listed *row_of(struct listed_rows *rows, size_t *at, struct str item)
{
    for (size_t i = *at; i < rows->all.n; i++) {
        if (!str_eq(rows->all.at[i].row.id, item)) continue;
        *at = i;
        return &rows->all.at[i];
    }
    return NULL; /* within the range, but filtered out of the page */
}

static bool name_coordinators(struct tx *tx, const struct page_range *p, struct listed_rows *rows,
                              struct err *e)
{
    struct db_rows r;
    size_t at = 0;

    if (!select_range(tx, sql[COORDINATORS], p, &r, e)) return false;
    while (db_next(&r)) {
        struct listed *l = row_of(rows, &at, db_text(&r, 0));
        if (l)
            *LIST_ADD(tx->a, &l->row.coordinating_orgs) =
                (struct org_ref){ db_text(&r, 1), db_text(&r, 2) };
    }
    return db_done(&r, e);
}

static bool propose_printed(struct tx *tx, const struct page_range *p, struct listed_rows *rows,
                            struct err *e)
{
    struct db_rows r;
    size_t at = 0;

    for (size_t i = 0; i < rows->all.n; i++) {
        struct task_row *t = &rows->all.at[i].row;
        if (!t->lead.at && t->lead_words.n)
            t->proposed =
                (struct lead_proposal){ .name = t->lead_words.at[0], .source = PROPOSED_BY_TEXT };
    }
    if (!select_range(tx, sql[PRINTED], p, &r, e)) return false;
    while (db_next(&r)) {
        struct listed *l = row_of(rows, &at, db_text(&r, 0));
        if (!l || l->row.proposed.org.at) continue;
        l->row.proposed.org = db_text(&r, 1);
        l->row.proposed.name = db_text(&r, 2);
    }
    return db_done(&r, e);
}

static bool propose_by_words(struct tx *tx, struct listed_rows *rows, struct err *e)
{
    struct lead_words words = { 0 };

    if (!lead_words_load(tx, rows->all.at[0].row.plan, rows->all.at[rows->all.n - 1].row.plan,
                         &words, e))
        return false;
    for (size_t i = 0; i < rows->all.n; i++) {
        struct listed *l = &rows->all.at[i];
        if (!l->row.lead.at && !l->row.proposed.name.at)
            lead_words_propose(&words, l->fold, l->plan_org, &l->row.proposed);
    }
    return true;
}

static bool finish_rows(struct tx *tx, struct listed_rows *rows, struct err *e)
{
    if (!rows->all.n) return true;
    struct page_range p = range_of(tx, rows);
    return name_coordinators(tx, &p, rows, e) && propose_printed(tx, &p, rows, e) &&
           propose_by_words(tx, rows, e);
}

/* For others
 * ---------------------------------------------------------------------------------------- */

/* Which of the three statements: the narrowest source comes first. */
static int source_of(const struct task_query *q, struct str *source)
{
    *source = q->plan.n ? q->plan : q->unit.n ? q->unit : (struct str){ 0 };
    return q->plan.n ? 0 : q->unit.n ? 1 : 2;
}

static struct str soon_day(struct tx *tx)
{
    return column_date(tx->a, date_add_days(moment_date(tx->act->now), SOON_DAYS));
}

bool store_task_list(struct tx *tx, const struct task_query *q, struct task_page *out,
                     struct err *e)
{
    size_t limit = q->limit ? page_limit(q->limit) : INT32_MAX - 1;
    struct listed_rows rows = { 0 };
    struct str source;
    int from = source_of(q, &source);
    struct db_rows r;
    bool ok = true;

    if (!db_select(tx->db, tx->a, sql[LIST_PLAN + from],
                   ARGS(TEXT(source), TEXT(column_date(tx->a, moment_date(tx->act->now))),
                        INT(q->internal), TEXT(soon_day(tx)), TEXT(column_pattern(tx->a, q->q)),
                        TEXT(q->after), INT((int64_t)limit + 1), TEXT(q->only)),
                   &r, e))
        return false;
    while (ok && db_next(&r)) {
        if (rows.all.n == limit) {
            out->next = rows.all.at[limit - 1].row.id;
            break;
        }
        ok = take_row(tx->a, &r, LIST_ADD(tx->a, &rows.all), e);
    }
    if (!db_done(&r, e) || !ok || !finish_rows(tx, &rows, e)) return false;
    for (size_t i = 0; i < rows.all.n; i++) *LIST_ADD(tx->a, &out->items) = rows.all.at[i].row;
    return true;
}

bool store_task_count(struct tx *tx, const struct task_query *q, struct task_counts *out,
                      struct err *e)
{
    struct str source;
    int from = source_of(q, &source);
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[COUNT_PLAN + from],
                    ARGS(TEXT(source), TEXT(column_date(tx->a, moment_date(tx->act->now))),
                         INT(q->internal), TEXT(soon_day(tx)), TEXT(column_pattern(tx->a, q->q))),
                    &r, &found, e))
        return false;
    *out = (struct task_counts){
        .all = db_int(&r, 0),
        .unassigned = db_int(&r, 1),
        .open = db_int(&r, 2),
        .routine = db_int(&r, 3),
        .tracked = db_int(&r, 4),
        .done_in_time = db_int(&r, 5),
        .done_late = db_int(&r, 6),
        .within = db_int(&r, 7),
        .soon = db_int(&r, 8),
        .overdue = db_int(&r, 9),
        .no_due = db_int(&r, 10),
    };
    return db_done(&r, e);
}

bool store_task_get(struct tx *tx, struct str id, bool internal, struct task_row *out,
                    struct err *e)
{
    struct listed_rows rows = { 0 };
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[GET],
                    ARGS(TEXT(id), TEXT(column_date(tx->a, moment_date(tx->act->now))),
                         INT(internal), TEXT(soon_day(tx))),
                    &r, &found, e))
        return false;
    if (found) ok = take_row(tx->a, &r, LIST_ADD(tx->a, &rows.all), e);
    if (!db_done(&r, e) || !ok) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có nhiệm vụ này");
    if (!finish_rows(tx, &rows, e)) return false;
    *out = rows.all.at[0].row;
    return true;
}

/* What people settle
 * ---------------------------------------------------------------------------------- */

enum { STEPS_MAX = 50, COORDINATORS_MAX = 50 };

static bool check_due(const struct task_patch *p, const bool *given, struct err *e)
{
    struct date day;
    struct err ignored = { 0 };
    bool year = p->due.n == 4;

    if (!given[TASK_DUE] || !p->due.at) return true;
    for (size_t i = 0; year && i < 4; i++) year = p->due.at[i] >= '0' && p->due.at[i] <= '9';
    return year || date_parse(p->due, &day, &ignored) ||
           err_fail(e, ERR_INPUT, "hạn ghi là ngày (2026-06-30) hoặc năm (2026)");
}

static bool check_steps(const struct task_patch *p, struct err *e)
{
    if (p->steps.n > STEPS_MAX)
        return err_fail(e, ERR_LIMIT, "một nhiệm vụ có nhiều nhất %d bước", STEPS_MAX);
    for (size_t i = 0; i < p->steps.n; i++)
        if (!str_trim(p->steps.at[i].text).n)
            return err_fail(e, ERR_INPUT, "bước %zu chưa có nội dung", i + 1);
    return true;
}

static bool check_coordinators(struct tx *tx, const struct task_patch *p, struct err *e)
{
    struct org_row org;

    if (p->coordinating_orgs.n > COORDINATORS_MAX)
        return err_fail(e, ERR_LIMIT, "một nhiệm vụ có nhiều nhất %d cơ quan phối hợp",
                        COORDINATORS_MAX);
    for (size_t i = 0; i < p->coordinating_orgs.n; i++) {
        struct str one = p->coordinating_orgs.at[i];
        if (!store_org_get(tx, one, (struct date){ 0 }, &org, e)) return false;
        for (size_t k = 0; k < i; k++)
            if (str_eq(p->coordinating_orgs.at[k], one))
                return err_fail(e, ERR_INPUT, "%.*s được ghi hai lần", STR_ARGS(org.name));
    }
    return true;
}

/* Nobody can follow a task without these three (R17). */
static bool check_tracked(const struct task_patch *then, struct err *e)
{
    if (then->tracking != TRACKED || then->state == STATE_DROPPED) return true;
    if (!then->lead.at)
        return err_fail(e, ERR_REFUSED, "nhiệm vụ theo dõi phải có cơ quan chủ trì");
    if (!str_trim(then->product).n)
        return err_fail(e, ERR_REFUSED, "nhiệm vụ theo dõi phải có sản phẩm");
    return then->due.at || then->no_due ||
           err_fail(e, ERR_REFUSED, "nhiệm vụ theo dõi phải có hạn hoặc chữ “không hạn”");
}

/* A due day and "không hạn" shut each other out: what is said last counts. */
static struct task_patch as_asked(const struct task_patch *p, bool *given)
{
    struct task_patch then = *p;

    if (given[TASK_DUE] && p->due.at && !given[TASK_NO_DUE]) {
        given[TASK_NO_DUE] = true;
        then.no_due = false;
    } else if (given[TASK_NO_DUE] && p->no_due && !given[TASK_DUE]) {
        given[TASK_DUE] = true;
        then.due = (struct str){ 0 };
    }
    return then;
}

static struct task_patch laid_over(const struct task_patch *now, const struct task_patch *p,
                                   const bool *given)
{
    struct task_patch then = *now;
    if (given[TASK_LEAD]) then.lead = p->lead;
    if (given[TASK_DUE]) then.due = p->due;
    if (given[TASK_NO_DUE]) then.no_due = p->no_due;
    if (given[TASK_PRODUCT]) then.product = p->product;
    if (given[TASK_TRACKING]) then.tracking = p->tracking;
    if (given[TASK_STATE]) then.state = p->state;
    return then;
}

/* Everything that can be refused, before anything is written. */
static bool check_patch(struct tx *tx, const struct task_patch *p, const bool *given, struct err *e)
{
    if (given[TASK_DUE] && given[TASK_NO_DUE] && p->due.at && p->no_due)
        return err_fail(e, ERR_INPUT, "có hạn thì không thể ghi “không hạn”");
    if (given[TASK_TEXT] && !str_trim(p->text).n)
        return err_fail(e, ERR_INPUT, "nhiệm vụ cần có nội dung");
    return item_check_mark_and_state(given[TASK_MARK], p->mark, given[TASK_STATE], p->state, e) &&
           item_check_lead(tx, given[TASK_LEAD], p->lead, e) && check_due(p, given, e) &&
           check_steps(p, e) && (!given[TASK_COORDINATING_ORGS] || check_coordinators(tx, p, e));
}

static bool patch_one(struct tx *tx, struct str id, int64_t revision, const struct task_patch *p,
                      const bool *given, struct str *plan, struct err *e)
{
    static const bool beside[TASK_PATCH_FIELDS] = { [TASK_STATE] = true, [TASK_WHY] = true };
    struct standing s;

    if (!item_load_at(tx, id, ITEM_TASK, revision, &s, e)) return false;
    struct task_patch now = task_as_patch(&s), then = laid_over(&now, p, given);
    if (!check_tracked(&then, e)) return false;
    *plan = s.plan;
    return item_append_fields(tx, &s, &task_patch_table, &now, p, given, beside, p->why, e) &&
           (!given[TASK_STATE] || item_append_state(tx, &s, p->state, p->why, e)) &&
           item_refresh(tx, id, e) &&
           store_audit(tx, "task.correct", "item", id, column_json(tx->a, &task_patch_table, &now),
                       column_json(tx->a, &task_patch_table, p), e);
}

bool store_task_patch(struct tx *tx, struct str id, int64_t revision, const struct task_patch *p,
                      const bool *given, struct err *e)
{
    bool fields[TASK_PATCH_FIELDS];
    struct str plan;

    memcpy(fields, given, sizeof fields);
    struct task_patch asked = as_asked(p, fields);
    return check_patch(tx, &asked, fields, e) &&
           patch_one(tx, id, revision, &asked, fields, &plan, e) && plan_refresh(tx, plan, e);
}

/* Refused for its own sake, with nothing written; anything else ends the whole write. */
static bool only_this_one(const struct err *e)
{
    return e->kind == ERR_PRECONDITION || e->kind == ERR_NOT_FOUND || e->kind == ERR_REFUSED;
}

static void add_once(struct arena *a, struct strs *plans, struct str plan)
{
    for (size_t i = 0; i < plans->n; i++)
        if (str_eq(plans->at[i], plan)) return;
    *LIST_ADD(a, plans) = plan;
}

bool store_tasks_set(struct tx *tx, const struct task_ref *tasks, size_t n,
                     const struct task_patch *p, const bool *given, struct tasks_set *out,
                     struct err *e)
{
    bool fields[TASK_PATCH_FIELDS];
    struct strs plans = { 0 };

    memcpy(fields, given, sizeof fields);
    struct task_patch asked = as_asked(p, fields);
    if (!check_patch(tx, &asked, fields, e)) return false;
    for (size_t i = 0; i < n; i++) {
        struct err why = { .lang = e->lang };
        struct str plan;
        if (patch_one(tx, tasks[i].id, tasks[i].revision, &asked, fields, &plan, &why)) {
            out->changed++;
            add_once(tx->a, &plans, plan);
        } else if (only_this_one(&why)) {
            *LIST_ADD(tx->a, &out->refused) =
                (struct task_refused){ tasks[i].id, str_copy(tx->a, str_c(why.text)) };
        } else {
            *e = why;
            return false;
        }
    }
    for (size_t i = 0; i < plans.n; i++)
        if (!plan_refresh(tx, plans.at[i], e)) return false;
    return true;
}
