/* handing.c - targets handed out: leads and reporters of several, allocations to units; the
 * measures they are of; their table as a file. */
#include "api/handlers.h"
#include "out/out.h"
#include "rollup/allocate.h"
#include "store/figure.h"

bool assign_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    struct item_scope scope = { 0 };

    if (!store_targets_scope(tx, c->in, &scope, e)) return false;
    *out = (struct reach){ .org = scope.plan_org };
    return true;
}

bool targets_assign(struct tx *tx, struct call *c, struct err *e)
{
    const struct target_assign *in = c->in;
    struct target_assigned done = { (int64_t)in->targets.n };

    if (!store_target_assign(tx, in, c->given, e)) return false;
    answer_struct(c, &target_assigned_table, &done);
    return true;
}

bool allocations_get(struct tx *tx, struct call *c, struct err *e)
{
    struct allocation_sheet sheet = { 0 };

    if (!allocate_sheet(tx, c->id, c->internal, &sheet, e)) return false;
    answer_revision(c, sheet.revision);
    answer_struct(c, &allocation_sheet_table, &sheet);
    return true;
}

bool allocations_put(struct tx *tx, struct call *c, struct err *e)
{
    return store_allocation_put(tx, c->id, c->revision, c->in, e) && allocations_get(tx, c, e);
}

bool indicator_get(struct tx *tx, struct call *c, struct err *e)
{
    struct indicator_row row = { 0 };

    if (!store_indicator_get(tx, c->id, c->internal, &row, e)) return false;
    answer_revision(c, row.revision);
    answer_struct(c, &indicator_row_table, &row);
    return true;
}

/* A measure that plans of several orgs look at is settled by who reaches all of them. */
bool indicator_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    return store_indicator_scope(tx, c->id, &out->org, e);
}

bool indicator_patch(struct tx *tx, struct call *c, struct err *e)
{
    return store_indicator_patch(tx, c->id, c->revision, c->in, c->given, e) &&
           indicator_get(tx, c, e);
}

bool indicator_history(struct tx *tx, struct call *c, struct err *e)
{
    struct history h = { 0 };

    if (!store_indicator_history(tx, c->id, c->internal, &h, e)) return false;
    answer_page(c, &change_row_table, &h.items, (struct str){ 0 });
    return true;
}

static bool table(struct tx *tx, struct call *c, const char *extension, struct table *out,
                  struct err *e)
{
    struct table_query q = {
        .plan = req_query(c->r, "plan"),
        .internal = c->internal,
        .columns = req_query(c->r, "columns"),
        .sort = req_query(c->r, "sort"),
        .q = req_query(c->r, "q"),
        .lead = req_query(c->r, "lead"),
        .group = req_query(c->r, "group"),
        .status = req_query(c->r, "status"),
        .unit = req_query(c->r, "unit"),
    };

    if (!q.plan.n) return err_fail(e, ERR_USAGE, "thiếu kế hoạch (plan)");
    if (!call_date(c, "as_of", &q.as_of, e) || !table_of_targets(tx, &q, out, e)) return false;
    c->p->file_name = str_printf(c->r->a, "%.*s.%s", STR_ARGS(out->name), extension);
    return true;
}

bool targets_xlsx(struct tx *tx, struct call *c, struct err *e)
{
    struct table t = { 0 };
    struct str bytes;

    if (!table(tx, c, "xlsx", &t, e) || !out_xlsx(&t, c->r->a, &bytes, e)) return false;
    c->p->type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    buf_put(&c->p->body, bytes);
    return true;
}

bool targets_csv(struct tx *tx, struct call *c, struct err *e)
{
    struct table t = { 0 };

    if (!table(tx, c, "csv", &t, e)) return false;
    c->p->type = "text/csv; charset=utf-8";
    out_csv(&t, &c->p->body);
    return true;
}
