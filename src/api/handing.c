/* handing.c - targets handed out: leads and reporters of several, allocations to units; and the
 * measures they are of. */
#include "api/handlers.h"
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
