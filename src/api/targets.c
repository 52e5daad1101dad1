/* targets.c - targets with how far they are, and their figures. */
#include "api/cache.h"
#include "api/handlers.h"
#include "cycle/period.h"
#include "rollup/progress.h"
#include "store/figure.h"

/* Everything that the answer depends on beside the database. */
static struct str table_key(const struct call *c)
{
    struct buf b = { 0 };

    buf_printf(&b, "targets %d %d %zu", c->internal, (int)c->r->lang, c->limit);
    for (size_t i = 0; i < c->r->query.n; i++)
        buf_printf(&b, " %.*s=%.*s", STR_ARGS(c->r->query.at[i].name),
                   STR_ARGS(c->r->query.at[i].value));
    struct str key = str_copy(c->r->a, buf_str(&b));
    buf_close(&b);
    return key;
}

static bool read_place(const struct call *c, enum place *out, struct err *e)
{
    struct str place = req_query(c->r, "place");

    *out = PLACES;
    if (!place.n) return true;
    for (int i = 0; i < PLACES; i++)
        if (str_eq(place, str_c(place_name[i]))) *out = (enum place)i;
    return *out != PLACES || err_fail(e, ERR_USAGE, "place là main hoặc task");
}

bool targets_get(struct tx *tx, struct call *c, struct err *e)
{
    struct target_query q = {
        .plan = req_query(c->r, "plan"),
        .q = req_query(c->r, "q"),
        .after = c->after,
        .limit = c->limit,
        .internal = c->internal,
    };
    struct target_page page = { 0 };
    struct str key = table_key(c), version;

    if (!q.plan.n) return err_fail(e, ERR_USAGE, "thiếu kế hoạch (plan)");
    if (!call_date(c, "as_of", &q.as_of, e) || !read_place(c, &q.place, e) ||
        !db_version(tx->db, tx->a, &version, e))
        return false;
    if (cache_find(c->api->cache, key, version, c)) return true;
    if (c->at_once) return false;
    if (!progress_targets(tx, &q, &page, e)) return false;
    answer_page(c, &target_row_table, &page.items, page.next);
    cache_remember(c->api->cache, key, version, c);
    return true;
}

static bool answer_target(struct tx *tx, struct call *c, struct str id, struct date as_of,
                          struct err *e)
{
    struct target_row t = { 0 };

    if (!progress_target(tx, id, as_of, c->internal, &t, e)) return false;
    answer_revision(c, t.revision);
    answer_struct(c, &target_row_table, &t);
    return true;
}

bool target_get(struct tx *tx, struct call *c, struct err *e)
{
    struct date as_of = { 0 };

    return call_date(c, "as_of", &as_of, e) && answer_target(tx, c, c->id, as_of, e);
}

static bool item_reach(struct tx *tx, struct str item, struct reach *out, struct err *e)
{
    struct item_scope scope = { 0 };

    if (!store_item_scope(tx, item, &scope, e)) return false;
    *out = (struct reach){ .org = scope.plan_org, .lead = scope.lead };
    return true;
}

bool item_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    return item_reach(tx, c->id, out, e);
}

bool target_patch(struct tx *tx, struct call *c, struct err *e)
{
    return store_target_patch(tx, c->id, c->revision, c->in, c->given, e) &&
           answer_target(tx, c, c->id, (struct date){ 0 }, e);
}

bool target_history(struct tx *tx, struct call *c, struct err *e)
{
    struct history h = { 0 };

    if (!store_item_history(tx, c->id, c->internal, &h, e)) return false;
    answer_page(c, &change_row_table, &h.items, (struct str){ 0 });
    return true;
}

bool figures_get(struct tx *tx, struct call *c, struct err *e)
{
    struct str target = req_query(c->r, "target");
    struct figure_page page = { 0 };

    if (!target.n) return err_fail(e, ERR_USAGE, "thiếu chỉ tiêu (target)");
    if (!store_figure_list(tx, target, c->internal, c->after, c->limit, &page, e)) return false;
    answer_page(c, &figure_row_table, &page.items, page.next);
    return true;
}

static bool figure_reporter(struct tx *tx, const struct figure_new *in, struct reach *out,
                            struct err *e)
{
    struct item_scope scope = { 0 };

    if (!store_item_scope(tx, in->target, &scope, e)) return false;
    if (scope.reporting == REPORTS_ONE) out->lead = scope.reporter;
    if (scope.reporting == REPORTS_EACH && in->about_org.n) out->lead = in->about_org;
    return true;
}

/* On behalf of another unit only those enter whose right is measured by the plan's org. Who else
 * may is who reports the target: the lead, the one office, each unit about itself. */
bool figure_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    const struct figure_new *in = c->in;

    if (!in->target.n) return err_fail(e, ERR_INPUT, "thiếu chỉ tiêu (target)");
    if (!item_reach(tx, in->target, out, e)) return false;
    if (!figure_reporter(tx, in, out, e)) return false;
    if (in->on_behalf_of.n) out->lead = (struct str){ 0 };
    c->act.on_behalf_of = in->on_behalf_of;
    return true;
}

bool figures_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct figure_new *in = c->in;
    struct str id;

    if (!in->day.year) return err_fail(e, ERR_INPUT, "thiếu ngày của số liệu (day)");
    struct period month = period_nd09_month(tx->a, in->day);
    return store_figure_put(tx, in, &month, &id, e) &&
           answer_target(tx, c, in->target, (struct date){ 0 }, e);
}

bool choice_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    const struct figure_choice *in = c->in;

    if (!in->target.n) return err_fail(e, ERR_INPUT, "thiếu chỉ tiêu (target)");
    return item_reach(tx, in->target, out, e);
}

bool choice_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct figure_choice *in = c->in;

    return store_figure_choose(tx, in, e) &&
           answer_target(tx, c, in->target, (struct date){ 0 }, e);
}
