#include "store/plan.h"

#include <stdlib.h>

#include "store/items.h"

enum { PLAN_LIST, PLAN_GET, ADD_CHANGE, ILLUSTRATED, HEAD, ITEMS_OF, LAST_READINGS, ORPHANS };

#define PLAN_COLUMNS \
    "SELECT p.plan, p.document, d.title, d.type, d.number, d.date, d.issuer, p.org, " \
    "(SELECT o.name FROM org_name o WHERE o.org = p.org AND o.valid_from <= COALESCE(d.date, " \
    "'9999-12-31') ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1), d.mark, " \
    "p.year_from, p.year_to, p.vision, p.targets, p.tasks, p.confirmed, p.revision, " \
    "p.illustration " \
    "FROM plan_now p JOIN document_now d ON d.document = p.document "
#define STANDS \
    "(i.state IN ('read', 'corrected', 'confirmed', 'added') OR " \
    "(i.state = 'orphan' AND i.touched = 1))"

static const char *const sql[] = {
    [PLAN_LIST] = PLAN_COLUMNS "WHERE (CAST($1 AS TEXT) IS NULL OR d.fold LIKE $1 ESCAPE '!') "
                               "AND (CAST($2 AS TEXT) IS NULL OR p.plan < $2) "
                               "AND ($3 = 1 OR d.mark = 'thường') ORDER BY p.plan DESC LIMIT $4",
    [PLAN_GET] = PLAN_COLUMNS "WHERE p.plan = $1 AND ($2 = 1 OR d.mark = 'thường')",
    [ADD_CHANGE] = "INSERT INTO plan_change (plan, n, field, value, decision, why, at, by, "
                   "by_name) SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6, $7, $8 "
                   "FROM plan_change WHERE plan = $1",
    [ILLUSTRATED] = "SELECT 1 FROM plan_now WHERE illustration = 1 LIMIT 1",
    [HEAD] = "SELECT r.body FROM plan_now p JOIN reading r ON r.document = p.document "
             "WHERE p.plan = $1",
    [ITEMS_OF] = "SELECT i.item, i.name FROM item_now i WHERE i.plan = $1 AND i.kind = 'target' "
                 "ORDER BY i.seq, i.item",
    [LAST_READINGS] = "SELECT a.reading FROM item_now i JOIN item_anchor a ON a.item = i.item "
                      "AND a.n = i.anchor WHERE i.plan = $1 AND i.kind = $2 AND " STANDS
                      " ORDER BY i.seq, i.item",
    [ORPHANS] = "SELECT i.item, i.plan, i.kind, i.quote FROM item_now i WHERE i.state = 'orphan' "
                "AND (CAST($1 AS TEXT) IS NULL OR i.plan = $1) ORDER BY i.plan, i.seq, i.item",
};
STATEMENTS(plan);

/* Plans ------------------------------------------------------------------------------------ */

static void take_plan(struct db_rows *r, struct plan_row *out)
{
    *out = (struct plan_row){
        .id = db_text(r, 0),
        .document = db_text(r, 1),
        .title = db_text(r, 2),
        .type = db_text(r, 3),
        .number = db_text(r, 4),
        .date = date_of_column(db_text(r, 5)),
        .issuer = db_text(r, 6),
        .org = db_text(r, 7),
        .org_name = db_text(r, 8),
        .mark = (enum mark)ENUM_OF_COLUMN(db_text(r, 9), mark_name),
        .from = db_int(r, 10),
        .to = db_int(r, 11),
        .vision = db_int(r, 12),
        .targets = db_int(r, 13),
        .tasks = db_int(r, 14),
        .confirmed = db_int(r, 15),
        .revision = db_int(r, 16),
        .illustration = db_int(r, 17),
    };
}

bool store_plan_list(struct tx *tx, const struct page_query *q, struct plan_page *out,
                     struct err *e)
{
    size_t limit = page_limit(q->limit);
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[PLAN_LIST],
                   ARGS(TEXT(column_pattern(tx->a, q->q)), TEXT(q->after), INT(q->internal),
                        INT((int64_t)limit + 1)),
                   &r, e))
        return false;
    while (db_next(&r)) {
        if (out->items.n == limit) {
            out->next = out->items.at[limit - 1].id;
            break;
        }
        take_plan(&r, LIST_ADD(tx->a, &out->items));
    }
    return db_done(&r, e);
}

bool store_plan_get(struct tx *tx, struct str id, bool internal, struct plan_row *out,
                    struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[PLAN_GET], ARGS(TEXT(id), INT(internal)), &r, &found, e)) return false;
    if (found) take_plan(&r, out);
    return db_done(&r, e) && (found || err_fail(e, ERR_NOT_FOUND, "không có kế hoạch này"));
}

static bool add_change(struct tx *tx, struct str plan, struct str field, struct str value,
                       struct str decision, struct str why, struct err *e)
{
    const struct act *act = tx->act;

    return db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(plan), TEXT(field), TEXT(value), TEXT(decision), TEXT(why),
                       INT(act->now), TEXT(act->user), TEXT(act->user_name)),
                  NULL, e) &&
           plan_refresh(tx, plan, e);
}

bool store_plan_illustrate(struct tx *tx, struct str id, struct err *e)
{
    struct str none = { 0 };
    struct plan_row was;

    return store_plan_get(tx, id, true, &was, e) &&
           (was.illustration ||
            (add_change(tx, id, STR("illustration"), STR("1"), none, none, e) &&
             store_audit(tx, "plan.illustration", "plan", id, STR("false"), STR("true"), e)));
}

bool store_plan_illustrated(struct tx *tx, bool *any, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[ILLUSTRATED], NO_ARGS, &r, &found, e)) return false;
    *any = found;
    return db_done(&r, e);
}

bool store_plan_set_org(struct tx *tx, struct str id, struct str org, struct str decision,
                        struct str why, struct err *e)
{
    struct plan_row was;

    return store_plan_get(tx, id, true, &was, e) &&
           add_change(tx, id, STR("org"), org, decision, why, e) &&
           store_audit(tx, "plan.org", "plan", id, column_quoted(tx->a, was.org),
                       column_quoted(tx->a, org), e);
}

bool store_orphan_list(struct tx *tx, struct str plan, struct orphans *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ORPHANS], ARGS(TEXT(plan)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) =
            (struct orphan_row){ db_text(&r, 0), db_text(&r, 1),
                                 (enum item_kind)ENUM_OF_COLUMN(db_text(&r, 2), item_kind_name),
                                 db_text(&r, 3) };
    return db_done(&r, e);
}

/* Export --------------------------------------------------------------------------------------- */

/* The names of targets within the plan: as read, and the next free ones for those added. */
struct name {
    struct str item, name;
};
struct names {
    LIST(struct name) all; /* by item */
};

static int by_item(const void *a, const void *b)
{
    return str_cmp(((const struct name *)a)->item, ((const struct name *)b)->item);
}

static bool load_names(struct tx *tx, struct str plan, struct names *out, struct err *e)
{
    struct db_rows r;
    long long last = 0;

    if (!db_select(tx->db, tx->a, sql[ITEMS_OF], ARGS(TEXT(plan)), &r, e)) return false;
    while (db_next(&r)) {
        struct name n = { db_text(&r, 0), db_text(&r, 1) };
        if (n.name.n > 1) {
            long long number = strtoll(n.name.at + 1, NULL, 10);
            if (number > last) last = number;
        }
        *LIST_ADD(tx->a, &out->all) = n;
    }
    if (!db_done(&r, e)) return false;
    for (size_t i = 0; i < out->all.n; i++)
        if (!out->all.at[i].name.at) out->all.at[i].name = str_printf(tx->a, "t%lld", ++last);
    if (out->all.n) qsort(out->all.at, out->all.n, sizeof *out->all.at, by_item);
    return true;
}

static struct str name_of(const struct names *names, struct str item)
{
    struct name key = { .item = item }, *found = NULL;

    if (item.at && names->all.n)
        found = bsearch(&key, names->all.at, names->all.n, sizeof key, by_item);
    return found ? found->name : (struct str){ 0 };
}

static struct target target_of(struct arena *a, const struct names *names,
                               const struct target_row *t)
{
    struct target out = {
        .id = name_of(names, t->id),
        .parent = name_of(names, t->parent),
        .item = t->item,
        .group = t->group,
        .series = t->series,
        .indicator = t->indicator_name,
        .change = t->change,
        .comparator = t->comparator,
        .value = t->value,
        .value_max = t->value_max,
        .approximate = t->approximate,
        .unit = t->unit,
        .year = t->year,
        .span = t->span,
        .recurs = t->recurs,
        .orgs = t->orgs,
        .qualifiers = t->qualifiers,
        .place = t->place,
        .source = t->source,
    };
    struct str read = price_base_of(a, &out);

    /* A corrected price base stands in the place of the one read. */
    if (str_eq(read, t->price_base)) return out;
    out.qualifiers = (struct strs){ 0 };
    for (size_t i = 0; i < t->qualifiers.n; i++)
        if (!str_eq(t->qualifiers.at[i], read)) *LIST_ADD(a, &out.qualifiers) = t->qualifiers.at[i];
    if (t->price_base.at) *LIST_ADD(a, &out.qualifiers) = t->price_base;
    return out;
}

static bool export_targets(struct tx *tx, const struct target_query *q, struct plan *out,
                           struct err *e)
{
    struct target_page targets = { 0 };
    struct names names = { 0 };

    if (!load_names(tx, q->plan, &names, e) || !store_target_list(tx, q, &targets, e)) return false;
    for (size_t i = 0; i < targets.items.n; i++)
        *LIST_ADD(tx->a, &out->targets) = target_of(tx->a, &names, &targets.items.at[i]);
    return true;
}

static bool export_tasks(struct tx *tx, const struct target_query *q, struct plan *out,
                         struct err *e)
{
    struct task_query all = { .plan = q->plan, .internal = q->internal };
    struct task_page tasks = { 0 };

    if (!store_task_list(tx, &all, &tasks, e)) return false;
    for (size_t i = 0; i < tasks.items.n; i++) {
        const struct task_row *t = &tasks.items.at[i];
        struct task *k = LIST_ADD(tx->a, &out->tasks);
        *k = (struct task){ .id = str_printf(tx->a, "n%zu", i + 1),
                            .section = t->section,
                            .heading = t->heading,
                            .text = t->text,
                            .lead = t->lead_words,
                            .coordinating = t->coordinating,
                            .due = t->due,
                            .focus = t->focus,
                            .source = t->source };
        if (!t->lead_name.at) continue;
        k->lead = (struct strs){ 0 };
        *LIST_ADD(tx->a, &k->lead) = t->lead_name;
    }
    return true;
}

/* Duties and reporting lines are as they were read. */
static bool export_read(struct tx *tx, struct str plan, enum item_kind kind, struct list_any *list,
                        struct err *e)
{
    const struct field_table *t = reading_table[kind];
    struct db_rows r;
    bool ok = true;

    if (!db_select(tx->db, tx->a, sql[LAST_READINGS],
                   ARGS(TEXT(plan), TEXT(str_c(item_kind_name[kind]))), &r, e))
        return false;
    while (ok && db_next(&r)) {
        void *place = list_add_(tx->a, list, t->size);
        memset(place, 0, t->size);
        ok = json_read_kept(tx->a, db_text(&r, 0), t, place, NULL, e);
    }
    return db_done(&r, e) && ok;
}

static bool export_head(struct tx *tx, struct str plan, struct plan *out, struct err *e)
{
    struct document_row document;
    struct plan_row row;
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[HEAD], ARGS(TEXT(plan)), &r, &found, e)) return false;
    if (found) ok = json_read_kept(tx->a, db_text(&r, 0), &plan_table, out, NULL, e);
    if (!db_done(&r, e) || !ok) return false;
    if (!store_plan_get(tx, plan, true, &row, e) ||
        !store_document_get(tx, row.document, true, &document, e))
        return false;
    out->document.number = document.number;
    out->document.date = document.date;
    out->document.issuer = document.issuer;
    out->document.title = document.title;
    return true;
}

bool store_plan_export(struct tx *tx, struct str id, struct date as_of, bool internal,
                       struct plan *out, struct err *e)
{
    struct target_query q = { .plan = id, .as_of = as_of, .place = PLACES, .internal = internal };
    struct plan_row row;

    *out = (struct plan){ 0 };
    return store_plan_get(tx, id, internal, &row, e) && export_head(tx, id, out, e) &&
           export_targets(tx, &q, out, e) && export_tasks(tx, &q, out, e) &&
           export_read(tx, id, ITEM_DUTY, (struct list_any *)(void *)&out->duties, e) &&
           export_read(tx, id, ITEM_REPORTING, (struct list_any *)(void *)&out->reporting, e);
}
