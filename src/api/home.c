/* home.c - the first page, for the person who asks: his roles decide what it holds. */
#include "store/home.h"

#include <stdlib.h>

#include "api/handlers.h"
#include "rollup/progress.h"
#include "store/org.h"

enum { NEWS_SHOWN = 12, MINE_SHOWN = 200 };

static bool plans_for(struct tx *tx, const struct call *c, struct str org, bool *yes, struct err *e)
{
    *yes = false;
    for (size_t i = 0; i < c->who.roles.n && !*yes; i++) {
        const struct role_row *r = &c->who.roles.at[i];
        if (r->role != ROLE_ADMIN && r->role != ROLE_PLANNER) continue;
        *yes = !r->org.at;
        if (!*yes && org.at &&
            !store_org_within(tx, r->org, org, moment_date(tx->act->now), yes, e))
            return false;
    }
    return true;
}

static bool put_needs(struct tx *tx, const struct call *c, struct home *h, struct err *e)
{
    struct needs all = { 0 };
    struct str org = { 0 };
    bool his = false, asked = false;

    if (!store_home_needs(tx, c->internal, &all, e)) return false;
    for (size_t i = 0; i < all.items.n; i++) {
        const struct need_of *n = &all.items.at[i];
        if ((!asked || !str_eq(org, n->org)) && !plans_for(tx, c, n->org, &his, e)) return false;
        org = n->org;
        asked = true;
        if (his) *LIST_ADD(tx->a, &h->needs) = n->row;
    }
    return true;
}

static int by_text(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void take_mine(struct arena *a, const struct led_plan *plan, const struct strs *leads,
                      const struct target_row *t, struct home *h)
{
    if (!t->lead.at || !bsearch(&t->lead, leads->at, leads->n, sizeof *leads->at, by_text)) return;
    *LIST_ADD(a, &h->mine) = (struct mine_row){
        .target = t->id,
        .plan = plan->plan,
        .plan_number = plan->number,
        .name = target_full_name(a, t->series, t->indicator_name),
        .unit = t->unit,
        .plan_text = t->plan_text,
        .reported = t->figure.per_document ? (struct date){ 0 } : t->figure.day,
        .judgement = t->judgement,
        .lead_name = t->lead_name,
    };
}

/* What never came first, then what came longest ago. */
static int by_report(const void *a, const void *b)
{
    const struct mine_row *x = a, *y = b;
    int c = date_cmp(x->reported, y->reported);

    return c ? c : str_cmp(x->target, y->target);
}

static bool put_mine(struct tx *tx, const struct call *c, struct home *h, struct err *e)
{
    struct date today = moment_date(tx->act->now);

    for (size_t i = 0; i < c->who.roles.n; i++) {
        const struct role_row *role = &c->who.roles.at[i];
        struct led led = { 0 };
        if ((role->role != ROLE_REPORTER && role->role != ROLE_UNIT_HEAD) || !role->org.at)
            continue;
        if (!store_home_led(tx, role->org, today, c->internal, &led, e)) return false;
        for (size_t p = 0; p < led.plans.n; p++) {
            struct target_query q = { .plan = led.plans.at[p].plan,
                                      .place = PLACES,
                                      .internal = c->internal };
            struct target_page targets = { 0 };
            if (!progress_targets(tx, &q, &targets, e)) return false;
            for (size_t k = 0; k < targets.items.n; k++)
                take_mine(tx->a, &led.plans.at[p], &led.leads, &targets.items.at[k], h);
        }
    }
    if (h->mine.n) qsort(h->mine.at, h->mine.n, sizeof *h->mine.at, by_report);
    if (h->mine.n > MINE_SHOWN) h->mine.n = MINE_SHOWN;
    return true;
}

bool home_get(struct tx *tx, struct call *c, struct err *e)
{
    struct home h = { 0 };
    struct news news = { 0 };

    if (!put_needs(tx, c, &h, e) || !put_mine(tx, c, &h, e) || !store_home_steps(tx, &h.steps, e) ||
        !store_home_news(tx, NEWS_SHOWN, c->internal, &news, e))
        return false;
    h.news.at = news.items.at;
    h.news.n = news.items.n;
    answer_struct(c, &home_table, &h);
    return true;
}
