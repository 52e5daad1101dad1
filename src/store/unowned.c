/* unowned.c - what has no living owner: items that nobody leads or whose lead has ended, units for
 * which nobody can report. */
#include <stdlib.h>

#include "store/column.h"
#include "store/org_register.h"
#include "store/setting.h"

enum { ITEMS, REPORTERS };
static const char *const sql[] = {
    [ITEMS] = "SELECT i.plan, i.kind, i.lead, COUNT(*), d.title FROM item_now i "
              "JOIN plan_now p ON p.plan = i.plan "
              "LEFT JOIN document_now d ON d.document = p.document "
              "WHERE i.kind IN ('target', 'task') "
              "AND i.state NOT IN ('dropped', 'split', 'joined') "
              "AND ($1 = 1 OR (i.mark = 'thường' AND COALESCE(d.mark, 'thường') = 'thường')) "
              "GROUP BY i.plan, i.kind, i.lead, d.title ORDER BY i.plan, i.kind, i.lead",
    /* Who can report on a day: the role is held and the account is open. */
    [REPORTERS] = "SELECT DISTINCT x.org FROM user_role x JOIN user_account u ON u.id = x.account "
                  "WHERE x.role IN ('reporter', 'unit_head') AND x.held = 1 "
                  "AND x.valid_from <= $1 AND NOT EXISTS (SELECT 1 FROM user_role y "
                  "WHERE y.account = x.account AND y.role = x.role AND y.org = x.org "
                  "AND y.valid_from <= $1 "
                  "AND (y.valid_from, y.recorded_at) > (x.valid_from, x.recorded_at)) "
                  "AND COALESCE((SELECT s.state FROM user_state s WHERE s.account = u.id "
                  "AND s.valid_from <= $1 ORDER BY s.valid_from DESC, s.recorded_at DESC LIMIT 1), "
                  "'active') = 'active' ORDER BY x.org",
};
STATEMENTS(unowned);

struct leading {
    LIST(struct unowned_row) of_units; /* how much each unit leads */
};

static void count_for(struct arena *a, struct leading *l, struct str org, int64_t n)
{
    for (size_t i = 0; i < l->of_units.n; i++)
        if (str_eq(l->of_units.at[i].org, org)) {
            l->of_units.at[i].count += n;
            return;
        }
    *LIST_ADD(a, &l->of_units) = (struct unowned_row){ .org = org, .count = n };
}

static bool take_items(struct tx *tx, const struct org_register *reg, struct date day,
                       bool internal, struct leading *leading, struct unowned *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ITEMS], ARGS(INT(internal)), &r, e)) return false;
    while (db_next(&r)) {
        struct str lead = db_text(&r, 2);
        const struct org_unit *u = lead.at ? org_register_find(reg, lead) : NULL;
        if (u && org_unit_stands(u, day)) {
            count_for(tx->a, leading, lead, db_int(&r, 3));
            continue;
        }
        *LIST_ADD(tx->a, &out->items) = (struct unowned_row){
            .kind = str_eq(db_text(&r, 1), STR("task")) ? UNOWNED_TASKS : UNOWNED_TARGETS,
            .plan = db_text(&r, 0),
            .plan_title = db_text(&r, 4),
            .org = lead,
            .org_name = u ? org_unit_value(u, ORG_NAME, day) : (struct str){ 0 },
            .ended = u ? u->ended : (struct date){ 0 },
            .count = db_int(&r, 3),
        };
    }
    return db_done(&r, e);
}

static bool take_reporters(struct tx *tx, struct date day, struct strs *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[REPORTERS], ARGS(TEXT(column_date(tx->a, day))), &r, e))
        return false;
    while (db_next(&r)) *LIST_ADD(tx->a, out) = db_text(&r, 0);
    return db_done(&r, e);
}

/* Somebody right there, or who reports for the branch. */
static bool can_report(const struct org_register *reg, const struct strs *reporters,
                       const struct org_unit *u, struct date day)
{
    enum { LEVELS_MAX = 64 };

    if (strs_find(reporters, STR(""))) return true;
    for (int level = 0; u && level < LEVELS_MAX; level++) {
        if (strs_find(reporters, u->id)) return true;
        struct str parent = org_unit_value(u, ORG_PARENT, day);
        u = parent.at ? org_register_find(reg, parent) : NULL;
    }
    return false;
}

static int by_count(const void *a, const void *b)
{
    const struct unowned_row *x = a, *y = b;

    if (x->count != y->count) return x->count < y->count ? 1 : -1;
    return str_cmp(x->org_name, y->org_name);
}

/* Only a unit that leads something must report. */
static void take_units(struct tx *tx, const struct org_register *reg, struct date day,
                       const struct leading *leading, const struct strs *reporters,
                       struct unowned *out)
{
    size_t first = out->items.n;

    for (size_t i = 0; i < leading->of_units.n; i++) {
        const struct unowned_row *l = &leading->of_units.at[i];
        const struct org_unit *u = org_register_find(reg, l->org);
        if (can_report(reg, reporters, u, day)) continue;
        *LIST_ADD(tx->a, &out->items) =
            (struct unowned_row){ .kind = UNOWNED_UNIT,
                                  .org = l->org,
                                  .org_name = org_unit_value(u, ORG_NAME, day),
                                  .count = l->count };
    }
    if (out->items.n > first)
        qsort(out->items.at + first, out->items.n - first, sizeof *out->items.at, by_count);
}

bool store_unowned_list(struct tx *tx, struct date as_of, bool internal, struct unowned *out,
                        struct err *e)
{
    struct date day = as_of.year ? as_of : moment_date(tx->act->now);
    struct strs reporters = { 0 };
    struct leading leading = { 0 };
    struct org_register reg;

    if (!org_register_load(tx, &reg, e) || !take_items(tx, &reg, day, internal, &leading, out, e) ||
        !take_reporters(tx, day, &reporters, e))
        return false;
    take_units(tx, &reg, day, &leading, &reporters, out);
    return true;
}
