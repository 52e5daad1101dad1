/* plans.c - plans, whole and in lists. */
#include "api/handlers.h"
#include "check/check.h"
#include "intake/intake.h"
#include "rollup/progress.h"

bool plans_get(struct tx *tx, struct call *c, struct err *e)
{
    struct page_query q = {
        .q = req_query(c->r, "q"), .after = c->after, .limit = c->limit, .internal = c->internal
    };
    struct plan_page page = { 0 };

    if (!store_plan_list(tx, &q, &page, e)) return false;
    for (size_t i = 0; i < page.items.n; i++)
        if (!progress_plan(tx, (struct date){ 0 }, c->internal, &page.items.at[i], e)) return false;
    answer_page(c, &plan_row_table, &page.items, page.next);
    return true;
}

bool plan_get(struct tx *tx, struct call *c, struct err *e)
{
    struct date as_of = { 0 };
    struct whole_plan whole = { 0 };

    if (!call_date(c, "as_of", &as_of, e) ||
        !store_plan_get(tx, c->id, c->internal, &whole.row, e) ||
        !progress_plan(tx, as_of, c->internal, &whole.row, e) ||
        !intake_export(tx, c->id, as_of, c->internal, &whole.reading, e) ||
        !store_orphan_list(tx, c->id, &whole.orphans, e))
        return false;
    answer_revision(c, whole.row.revision);
    answer_struct(c, &whole_plan_table, &whole);
    return true;
}

bool plan_export(struct tx *tx, struct call *c, struct err *e)
{
    struct date as_of = { 0 };
    struct plan plan = { 0 };

    if (!call_date(c, "as_of", &as_of, e) ||
        !intake_export(tx, c->id, as_of, c->internal, &plan, e))
        return false;
    c->p->type = "application/json";
    plan_put_json(&c->p->body, &plan);
    return true;
}
