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

/* A member of the plan as read that is a list: references, declared_counts, findings. */
static void put_member_list(struct json_out *j, const char *name, const struct plan *plan)
{
    for (size_t i = 0; i < plan_table.n; i++) {
        const struct field *f = &plan_table.fields[i];
        if (strcmp(f->name, name) != 0) continue;
        const struct list_any *l = (const void *)((const char *)plan + f->offset);
        json_put_key(j, name);
        json_put_open(j, '[');
        for (size_t k = 0; k < l->n; k++)
            json_put_struct(j, f->table, (const char *)l->at + k * f->table->size);
        json_put_close(j, ']');
    }
}

static void put_orphans(struct json_out *j, const struct orphans *orphans)
{
    json_put_key(j, "orphans");
    json_put_open(j, '[');
    for (size_t i = 0; i < orphans->items.n; i++)
        json_put_struct(j, &orphan_row_table, &orphans->items.at[i]);
    json_put_close(j, ']');
}

bool plan_get(struct tx *tx, struct call *c, struct err *e)
{
    struct date as_of = { 0 };
    struct plan_row row = { 0 };
    struct plan plan = { 0 };
    struct orphans orphans = { 0 };

    if (!call_date(c, "as_of", &as_of, e) || !store_plan_get(tx, c->id, c->internal, &row, e) ||
        !progress_plan(tx, as_of, c->internal, &row, e) ||
        !intake_export(tx, c->id, as_of, c->internal, &plan, e) ||
        !store_orphan_list(tx, c->id, &orphans, e))
        return false;
    struct json_out j = answer_begin(c);
    json_put_open(&j, '{');
    json_put_fields(&j, &plan_row_table, &row);
    put_member_list(&j, "references", &plan);
    put_member_list(&j, "declared_counts", &plan);
    put_member_list(&j, "findings", &plan);
    put_orphans(&j, &orphans);
    json_put_close(&j, '}');
    answer_revision(c, row.revision);
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
