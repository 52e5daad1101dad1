#include "store/home.h"

#include "store/column.h"

enum { PLAN_NEEDS, LED_PLANS, LED_BY, STEPS, NEWS };

#define STANDS "i.state IN ('read', 'corrected', 'confirmed', 'added')"
#define BRANCH \
    "WITH RECURSIVE branch(id) AS (SELECT id FROM org WHERE id = $1 UNION " \
    "SELECT p.org FROM org_parent p JOIN branch b ON p.parent = b.id " \
    "WHERE p.tree = 'state' AND p.valid_from <= $2 AND NOT EXISTS " \
    "(SELECT 1 FROM org_parent q WHERE q.org = p.org AND q.tree = p.tree " \
    "AND q.valid_from <= $2 AND (q.valid_from, q.recorded_at) > (p.valid_from, p.recorded_at))) "
#define LED_ITEMS \
    "FROM item_now i JOIN branch b ON b.id = i.lead JOIN plan_now p ON p.plan = i.plan " \
    "JOIN document_now d ON d.document = p.document WHERE i.kind = 'target' AND " STANDS \
    " AND ($3 = 1 OR (i.mark = 'thường' AND d.mark = 'thường')) "

static const char *const sql[] = {
    /* The numbers are those of enum need. */
    [PLAN_NEEDS] =
        "SELECT n.need, p.plan, d.title, d.number, n.open, p.org FROM ("
        "SELECT 0 AS need, plan, COUNT(*) AS open FROM item_now WHERE kind = 'target' "
        "AND state IN ('read', 'corrected', 'added') GROUP BY plan UNION ALL "
        "SELECT 1, i.plan, COUNT(DISTINCT r.item) FROM proposal r "
        "JOIN item_now i ON i.item = r.item GROUP BY i.plan UNION ALL "
        "SELECT 2, plan, COUNT(*) FROM item_now WHERE state = 'orphan' GROUP BY plan UNION ALL "
        "SELECT 3, i.plan, COUNT(*) FROM item_now i WHERE i.kind = 'target' AND i.lead IS NULL "
        "AND " STANDS " GROUP BY i.plan UNION ALL "
        "SELECT 4, i.plan, COUNT(*) FROM item_now i WHERE i.kind = 'task' AND i.lead IS NULL "
        "AND " STANDS " GROUP BY i.plan) n JOIN plan_now p ON p.plan = n.plan "
        "JOIN document_now d ON d.document = p.document "
        "WHERE $1 = 1 OR d.mark = 'thường' ORDER BY p.plan DESC, n.need",
    [LED_PLANS] =
        BRANCH "SELECT DISTINCT i.plan, d.number, COALESCE(p.year_to, 9999) AS year_to " LED_ITEMS
               "ORDER BY year_to DESC, i.plan DESC",
    [LED_BY] = BRANCH "SELECT DISTINCT i.lead " LED_ITEMS "ORDER BY i.lead",
    [STEPS] = "SELECT (SELECT COUNT(*) FROM org), (SELECT COUNT(*) FROM user_account), "
              "(SELECT COUNT(*) FROM plan), "
              "(SELECT COUNT(*) FROM item_now i WHERE i.kind = 'target' AND " STANDS "), "
              "(SELECT COUNT(*) FROM item_now i WHERE i.kind = 'target' AND " STANDS
              " AND i.lead IS NOT NULL)",
    [NEWS] = "SELECT a.at, a.who_name, a.role, a.action, p.plan, d.number, i.item, "
             "COALESCE(t.indicator_name, k.body, i.quote) FROM audit a "
             "LEFT JOIN item_now i ON i.item = a.object "
             "LEFT JOIN target_now t ON t.item = i.item LEFT JOIN task_now k ON k.item = i.item "
             "LEFT JOIN document_now o ON o.document = a.object "
             "LEFT JOIN report r ON r.id = a.object LEFT JOIN form f ON f.id = r.form "
             "JOIN plan_now p ON p.plan = COALESCE(i.plan, o.plan, f.plan, a.object) "
             "JOIN document_now d ON d.document = p.document "
             "WHERE $1 = 1 OR (d.mark = 'thường' AND COALESCE(i.mark, 'thường') = 'thường') "
             "ORDER BY a.at DESC, a.id DESC LIMIT $2",
};
STATEMENTS(home);

bool store_home_needs(struct tx *tx, bool internal, struct needs *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[PLAN_NEEDS], ARGS(INT(internal)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) =
            (struct need_of){ { (enum need)db_int(&r, 0), db_text(&r, 1), db_text(&r, 2),
                                db_text(&r, 3), db_int(&r, 4) },
                              db_text(&r, 5) };
    return db_done(&r, e);
}

static bool load_led_plans(struct tx *tx, struct db_args args, int64_t this_year, struct led *out,
                           struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[LED_PLANS], args, &r, e)) return false;
    while (db_next(&r)) {
        struct led_plan p = { db_text(&r, 0), db_text(&r, 1), db_int(&r, 2) };
        int64_t latest = out->plans.n ? out->plans.at[0].to : p.to;
        if (p.to >= this_year || p.to == latest) *LIST_ADD(tx->a, &out->plans) = p;
    }
    return db_done(&r, e);
}

bool store_home_led(struct tx *tx, struct str top, struct date day, bool internal, struct led *out,
                    struct err *e)
{
    struct db_args args = ARGS(TEXT(top), TEXT(column_date(tx->a, day)), INT(internal));
    struct db_rows r;

    if (!load_led_plans(tx, args, day.year, out, e) ||
        !db_select(tx->db, tx->a, sql[LED_BY], args, &r, e))
        return false;
    while (db_next(&r)) *LIST_ADD(tx->a, &out->leads) = db_text(&r, 0);
    return db_done(&r, e);
}

bool store_home_steps(struct tx *tx, struct steps *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[STEPS], NO_ARGS, &r, e)) return false;
    if (db_next(&r))
        *out = (struct steps){ db_int(&r, 0), db_int(&r, 1), db_int(&r, 2), db_int(&r, 3),
                               db_int(&r, 4) };
    return db_done(&r, e);
}

bool store_home_news(struct tx *tx, int n, bool internal, struct news *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[NEWS], ARGS(INT(internal), INT(n)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) =
            (struct news_row){ db_int(&r, 0),  db_text(&r, 1), db_text(&r, 2), db_text(&r, 3),
                               db_text(&r, 4), db_text(&r, 5), db_text(&r, 6), db_text(&r, 7) };
    return db_done(&r, e);
}
