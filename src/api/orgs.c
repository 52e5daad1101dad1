/* orgs.c - the dated tree of units. */
#include "api/handlers.h"
#include "store/org.h"

static bool yes(const struct call *c, const char *name)
{
    return str_eq(req_query(c->r, name), STR("yes"));
}

bool orgs_get(struct tx *tx, struct call *c, struct err *e)
{
    struct str parent = req_query(c->r, "parent");
    struct org_query q = {
        .as_of = moment_date(c->r->now),
        .q = req_query(c->r, "q"),
        .under = req_query(c->r, "under"),
        .ended = yes(c, "ended"),
        .after = c->after,
        .limit = c->limit,
    };
    struct org_page page = { 0 };

    if (!call_date(c, "as_of", &q.as_of, e)) return false;
    if (parent.n) q.under = str_eq(parent, STR("root")) ? (struct str){ 0 } : parent;
    if (!(parent.n ? store_org_branch(tx, &q, &page, e) : store_org_list(tx, &q, &page, e)))
        return false;
    answer_page(c, &org_row_table, &page.items, page.next);
    return true;
}

static bool answer_place(struct tx *tx, struct call *c, struct str id, struct date day,
                         struct err *e)
{
    struct org_place place = { 0 };

    if (!store_org_place(tx, id, day, &place, e)) return false;
    answer_struct(c, &org_place_table, &place);
    return true;
}

bool org_get(struct tx *tx, struct call *c, struct err *e)
{
    struct date day = moment_date(c->r->now);

    return call_date(c, "as_of", &day, e) && answer_place(tx, c, c->id, day, e);
}

bool org_history(struct tx *tx, struct call *c, struct err *e)
{
    struct org_events events = { 0 };

    if (!store_org_history(tx, c->id, &events, e)) return false;
    answer_page(c, &org_event_table, &events.items, (struct str){ 0 });
    return true;
}

bool org_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    (void)tx, (void)e;
    out->org = c->id;
    return true;
}

/* Who moves a unit must reach both places. */
bool org_change_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct org_change *in = c->in;
    struct reach above = { .org = in->value };
    struct date day = in->valid_from.year ? in->valid_from : moment_date(c->r->now);

    if (!c->given[0]) return err_fail(e, ERR_INPUT, "thiếu điều thay đổi (fact)");
    if (!c->given[2] && in->fact != ORG_END) return err_fail(e, ERR_INPUT, "ghi từ ngày nào");
    if (in->fact == ORG_PARENT && !right_reach(tx, c, &above, e)) return false;
    return store_org_change(tx, c->id, in, e) && answer_place(tx, c, c->id, day, e);
}

bool orgs_export(struct tx *tx, struct call *c, struct err *e)
{
    c->p->type = "text/csv; charset=utf-8";
    c->p->file_name = STR("don-vi.csv");
    return store_org_export(tx, true, c->r->lang, &c->p->body, e);
}

/* A list may be about any branch. */
bool orgs_import_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    (void)tx, (void)c, (void)out, (void)e;
    return true;
}

static bool tell_import(struct tx *tx, void *arg, struct err *e)
{
    struct call *c = arg;

    return store_org_import(tx, c->r->body, true, c->prepared, e);
}

/* A dry run only reads: no writer waits for it. */
bool orgs_import_prepare(struct call *c, struct err *e)
{
    c->prepared = NEW(c->r->a, struct org_report);
    return !yes(c, "dry_run") || store_read(c->api->set.store, c->r->a, &c->act, tell_import, c, e);
}

bool orgs_import(struct tx *tx, struct call *c, struct err *e)
{
    struct org_report *report = c->prepared;

    if (!report->dry_run && !store_org_import(tx, c->r->body, false, report, e)) return false;
    answer_struct(c, &org_report_table, report);
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
