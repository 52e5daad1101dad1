/* tasks.c - tasks, one and several at once, and the table of words that proposes their leads. */
#include "api/handlers.h"
#include "base/unicode.h"
#include "parse/fields.h"
#include "store/plan.h"

static struct task_query query_of(struct call *c)
{
    return (struct task_query){
        .plan = req_query(c->r, "plan"),
        .unit = req_query(c->r, "unit"),
        .only = req_query(c->r, "only"),
        .q = req_query(c->r, "q"),
        .after = c->after,
        .limit = c->limit,
        .internal = c->internal,
    };
}

static bool known_only(struct str only)
{
    if (!only.at || str_eq(only, STR("unassigned")) || str_eq(only, STR("open"))) return true;
    for (int i = TRACKED; i < TRACKINGS; i++)
        if (str_eq(only, str_c(tracking_name[i]))) return true;
    for (int i = TIME_DONE_IN_TIME; i < TASK_TIMES; i++)
        if (str_eq(only, str_c(task_time_name[i]))) return true;
    return false;
}

bool tasks_get(struct tx *tx, struct call *c, struct err *e)
{
    struct task_query q = query_of(c);
    struct task_page page = { 0 };

    if (!known_only(q.only))
        return err_fail(e, ERR_USAGE, "không lọc được nhiệm vụ theo “%.*s”", STR_ARGS(q.only));
    if (!store_task_list(tx, &q, &page, e)) return false;
    answer_page(c, &task_row_table, &page.items, page.next);
    return true;
}

bool tasks_counts(struct tx *tx, struct call *c, struct err *e)
{
    struct task_query q = query_of(c);
    struct task_counts counts;

    if (!store_task_count(tx, &q, &counts, e)) return false;
    answer_struct(c, &task_counts_table, &counts);
    return true;
}

bool task_get(struct tx *tx, struct call *c, struct err *e)
{
    struct task_row t = { 0 };

    if (!store_task_get(tx, c->id, c->internal, &t, e)) return false;
    answer_revision(c, t.revision);
    answer_struct(c, &task_row_table, &t);
    return true;
}

bool task_patch(struct tx *tx, struct call *c, struct err *e)
{
    return store_task_patch(tx, c->id, c->revision, c->in, c->given, e) && task_get(tx, c, e);
}

/* Several at once ------------------------------------------------------------------------------ */

struct tasks_set_in {
    struct task_patch patch;
    LIST(struct task_ref) items;
};
enum { SET_MOST = 500 };

static const struct field task_ref_fields[] = { F_TEXT_STATED(task_ref, id), F_INT(task_ref, revision) };
static const struct field_table task_ref_table = FIELD_TABLE(task_ref, task_ref_fields);
/* What may be said of several tasks together: rows of task_patch_table, found by their names. */
#define OF_PATCH(f, type, nullable, names, n) \
    { \
#f, type, offsetof(struct tasks_set_in, patch.f), nullable, NULL, names, n \
    }
static const struct field tasks_set_in_fields[] = {
    F_LIST(tasks_set_in, items, task_ref_table),
    OF_PATCH(lead, FIELD_TEXT, true, NULL, 0),
    OF_PATCH(coordinating_orgs, FIELD_TEXTS, false, NULL, 0),
    OF_PATCH(due, FIELD_TEXT, true, NULL, 0),
    OF_PATCH(no_due, FIELD_BOOL, false, NULL, 0),
    OF_PATCH(product, FIELD_TEXT, true, NULL, 0),
    OF_PATCH(tracking, FIELD_ENUM, false, tracking_name, TRACKINGS),
    OF_PATCH(done, FIELD_DATE, true, NULL, 0),
    OF_PATCH(state, FIELD_ENUM, false, item_state_name, ITEM_STATES),
    OF_PATCH(why, FIELD_TEXT, true, NULL, 0),
};
const struct field_table tasks_set_in_table = FIELD_TABLE(tasks_set_in, tasks_set_in_fields);

static const struct field task_refused_fields[] = { F_TEXT_STATED(task_refused, id),
                                                    F_TEXT_STATED(task_refused, why) };
static const struct field_table task_refused_table = FIELD_TABLE(task_refused, task_refused_fields);
static const struct field tasks_set_fields[] = {
    F_INT(tasks_set, changed),
    F_LIST(tasks_set, refused, task_refused_table),
};
const struct field_table tasks_set_table = FIELD_TABLE(tasks_set, tasks_set_fields);

static void given_of_patch(const struct call *c, bool *given)
{
    for (size_t i = 0; i < tasks_set_in_table.n; i++)
        for (size_t k = 0; k < task_patch_table.n; k++)
            if (!strcmp(tasks_set_in_table.fields[i].name, task_patch_table.fields[k].name))
                given[k] = c->given[i];
}

/* Tasks of several plans may be set together; each plan's org must be reached. The first that is
 * not refuses the whole, since who asked cannot have chosen it on a screen of his. */
bool tasks_set_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    const struct tasks_set_in *in = c->in;
    struct str plan = { 0 };

    if (!in->items.n) return err_fail(e, ERR_INPUT, "chưa chọn nhiệm vụ nào");
    if (in->items.n > SET_MOST)
        return err_fail(e, ERR_LIMIT, "một lần giao nhiều nhất %d nhiệm vụ", SET_MOST);
    for (size_t i = 0; i < in->items.n; i++) {
        struct item_scope scope;
        struct err none = { .lang = e->lang };
        if (!store_item_scope(tx, in->items.at[i].id, &scope, &none)) {
            if (none.kind == ERR_NOT_FOUND) continue; /* refused by itself */
            *e = none;
            return false;
        }
        if (plan.at && str_eq(plan, scope.plan)) continue;
        plan = scope.plan;
        *out = (struct reach){ .org = scope.plan_org, .lead = scope.lead };
        if (!right_reach(tx, c, out, e)) return false;
    }
    return true;
}

bool tasks_set_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct tasks_set_in *in = c->in;
    bool given[TASK_PATCH_FIELDS] = { false };
    struct tasks_set done = { 0 };

    given_of_patch(c, given);
    if (!store_tasks_set(tx, in->items.at, in->items.n, &in->patch, given, &done, e)) return false;
    answer_struct(c, &tasks_set_table, &done);
    return true;
}

/* The table of words ------------------------------------------------------------------------------
 */

bool lead_words_get(struct tx *tx, struct call *c, struct err *e)
{
    struct lead_word_rows rows = { 0 };

    if (!store_lead_word_list(tx, &rows, e)) return false;
    answer_page(c, &lead_word_table, &rows.items, (struct str){ 0 });
    return true;
}

bool lead_words_put(struct tx *tx, struct call *c, struct err *e)
{
    return store_lead_word_put(tx, c->in, e) && lead_words_get(tx, c, e);
}

static bool stands_in(const struct lead_word_rows *rows, struct str phrase, struct arena *a)
{
    struct str fold = unicode_fold(a, phrase);

    for (size_t i = 0; i < rows->items.n; i++)
        if (str_eq(unicode_fold(a, rows->items.at[i].phrase), fold)) return true;
    return false;
}

bool lead_words_proposed(struct tx *tx, struct call *c, struct err *e)
{
    struct str plan = req_query(c->r, "plan");
    struct lead_word_rows rows = { 0 }, proposed = { 0 };
    struct plan read = { 0 };
    struct fields fields = { 0 };

    if (!plan.n) return err_fail(e, ERR_USAGE, "thiếu kế hoạch (plan)");
    if (!store_plan_export(tx, plan, (struct date){ 0 }, c->internal, &read, e) ||
        !store_lead_word_list(tx, &rows, e))
        return false;
    parse_fields(&read, tx->a, &fields);
    for (size_t i = 0; i < fields.all.n; i++)
        if (!stands_in(&rows, fields.all.at[i].phrase, tx->a))
            *LIST_ADD(tx->a, &proposed.items) =
                (struct lead_word){ .phrase = fields.all.at[i].phrase,
                                    .name = fields.all.at[i].unit };
    answer_page(c, &lead_word_table, &proposed.items, (struct str){ 0 });
    return true;
}
