/* settings.c - what the office calls things, and what nobody owns. */
#include "api/handlers.h"
#include "store/setting.h"

bool settings_get(struct tx *tx, struct call *c, struct err *e)
{
    struct date day = moment_date(c->r->now);
    struct settings all = { 0 };

    if (!call_date(c, "as_of", &day, e) || !store_setting_list(tx, day, &all, e)) return false;
    answer_page(c, &setting_row_table, &all.items, (struct str){ 0 });
    return true;
}

/* Names are shown to everybody: only who administers the whole tree gives them. */
bool settings_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    (void)tx, (void)c, (void)e;
    *out = (struct reach){ 0 };
    return true;
}

bool settings_post(struct tx *tx, struct call *c, struct err *e)
{
    struct settings all = { 0 };

    if (!store_setting_put(tx, c->in, e) ||
        !store_setting_list(tx, moment_date(c->r->now), &all, e))
        return false;
    answer_page(c, &setting_row_table, &all.items, (struct str){ 0 });
    return true;
}

bool unowned_get(struct tx *tx, struct call *c, struct err *e)
{
    struct date day = moment_date(c->r->now);
    struct unowned all = { 0 };

    if (!call_date(c, "as_of", &day, e) || !store_unowned_list(tx, day, c->internal, &all, e))
        return false;
    answer_page(c, &unowned_row_table, &all.items, (struct str){ 0 });
    return true;
}
