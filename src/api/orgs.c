/* orgs.c - the dated tree of units. */
#include "api/handlers.h"
#include "store/org.h"

bool orgs_get(struct tx *tx, struct call *c, struct err *e)
{
    struct org_query q = {
        .as_of = moment_date(c->r->now),
        .q = req_query(c->r, "q"),
        .under = req_query(c->r, "under"),
        .after = c->after,
        .limit = c->limit,
    };
    struct org_page page = { 0 };

    if (!call_date(c, "as_of", &q.as_of, e) || !store_org_list(tx, &q, &page, e)) return false;
    answer_page(c, &org_row_table, &page.items, page.next);
    return true;
}

bool orgs_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    const struct org_new *in = c->in;

    (void)tx, (void)e;
    out->org = in->parent;
    return true;
}

bool orgs_post(struct tx *tx, struct call *c, struct err *e)
{
    struct org_row row = { 0 };
    struct str id;

    if (!store_org_found(tx, c->in, &id, e) ||
        !store_org_get(tx, id, moment_date(c->r->now), &row, e))
        return false;
    answer_struct(c, &org_row_table, &row);
    return true;
}

bool name_orgs(struct tx *tx, struct call *c, struct role_row *roles, size_t n, struct err *e)
{
    for (size_t i = 0; i < n; i++) {
        struct org_row row = { 0 };
        if (!roles[i].org.at) continue;
        if (!store_org_get(tx, roles[i].org, moment_date(c->r->now), &row, e)) return false;
        roles[i].org_name = row.name;
    }
    return true;
}
