/* org_tree.c - the dated trees: lists and branches as of a day, the way to a unit, its history. */
#include "base/unicode.h"
#include "store/org_inside.h"

enum { LIST_ALL, BRANCH, ROOTS, SORT_KEY, KINDS, PATH, BELOW, HISTORY, RING };

/* One page of the units that `candidates` and `matching` leave; the costly columns are computed
 * for that page alone. $1 day, $4 and $5 the last one of the page before, $6 how many, $7 whether
 * ended ones too. */
#define CHILDREN \
    "(SELECT COUNT(*) FROM org o WHERE o.id IN (SELECT q.org FROM org_parent q " \
    "WHERE q.parent = u.id AND q.tree = 'state') AND o.founded <= $1 AND " PARENT_OF \
    " = u.id AND ($7 = 1 OR " ENDED " IS NULL OR " ENDED " >= $1))"
#define NAME_OF_PARENT "(SELECT " FACT("name", "org_name", "n") " FROM org o WHERE o.id = u.parent)"
#define UNITS(candidates) \
    "unit AS (SELECT " ORG_COLUMNS ", " FACT("sort_key", "org_name", "s") " AS sort_key, " FACT( \
        "fold", "org_name", "f") " AS fold FROM org o WHERE o.founded <= $1 AND (" candidates "))"
#define PAGE(matching) \
    ", page AS (SELECT * FROM unit WHERE ($7 = 1 OR ended IS NULL OR ended >= $1) AND (" matching \
    ") AND (CAST($4 AS BYTEA) IS NULL OR (sort_key, id) > ($4, $5)) " \
    "ORDER BY sort_key, id LIMIT $6) " \
    "SELECT u.id, u.name, u.kind, u.code, u.parent, u.founded, u.ended, " NAME_OF_PARENT \
    ", " CHILDREN " FROM page u ORDER BY u.sort_key, u.id"

#define EVENT(fact, value, table, from) \
    "SELECT '" fact "' AS fact, f." value " AS value, f." from \
    " AS valid_from, f.decision AS decision, f.decision_date AS decision_date, " \
    "f.recorded_at AS recorded_at, f.recorded_by AS recorded_by FROM " table " f "

static const char *const sql[] = {
    [LIST_ALL] =
        "WITH RECURSIVE branch(id) AS (SELECT id FROM org WHERE id = $3 UNION "
        "SELECT p.org FROM org_parent p JOIN branch b ON p.parent = b.id "
        "WHERE p.tree = 'state' AND p.valid_from <= $1 AND NOT EXISTS "
        "(SELECT 1 FROM org_parent q WHERE q.org = p.org AND q.tree = p.tree "
        "AND q.valid_from <= $1 AND (q.valid_from, q.recorded_at) > (p.valid_from, p.recorded_at)))"
        ", " UNITS("(CAST($3 AS TEXT) IS NULL OR o.id IN (SELECT id FROM branch)) "
                   "AND (CAST($2 AS TEXT) IS NULL OR o.id IN (SELECT org FROM org_name "
                   "WHERE fold LIKE $2 ESCAPE '!' OR fold LIKE $9 ESCAPE '!') "
                   "OR o.id IN (SELECT org FROM org_code WHERE code = $8))")
            PAGE("CAST($2 AS TEXT) IS NULL OR fold LIKE $2 ESCAPE '!' OR code = $8 "
                 "OR (kind = $10 AND fold LIKE $9 ESCAPE '!')"),
    [BRANCH] =
        "WITH " UNITS("o.id IN (SELECT org FROM org_parent WHERE parent = $2 "
                      "AND tree = 'state') AND " PARENT_OF " = $2 AND $3 = $3") PAGE("1 = 1"),
    /* A unit whose parent stands no longer hangs nowhere: it is shown where it can be seen. */
    [ROOTS] = "WITH " UNITS(PARENT_OF " IS NULL OR ($2 = 0 AND $3 = $3 AND NOT EXISTS (SELECT 1 "
                                      "FROM (SELECT " PARENT_OF " AS up) above, org o WHERE o.id = "
                                      "above.up AND " STANDS "))") PAGE("1 = 1"),
    [SORT_KEY] = "SELECT " FACT("sort_key", "org_name", "s") " FROM org o WHERE o.id = $2",
    [KINDS] = "SELECT DISTINCT kind FROM org_kind",
    [PATH] = "WITH RECURSIVE up(id, level) AS (SELECT id, 0 FROM org WHERE id = $2 UNION ALL "
             "SELECT (SELECT " PARENT_OF " FROM org o WHERE o.id = up.id), up.level + 1 "
             "FROM up WHERE up.id IS NOT NULL AND up.level < 64) "
             "SELECT o.id, " FACT("name", "org_name", "n") " FROM up JOIN org o ON o.id = up.id "
                                                           "ORDER BY up.level DESC",
    [BELOW] = "SELECT COUNT(*) FROM org o WHERE o.id IN (SELECT q.org FROM org_parent q "
              "WHERE q.parent = $2 AND q.tree = 'state') AND " PARENT_OF " = $2 AND " STANDS,
    [HISTORY] =
        "SELECT e.fact, e.value, (SELECT m.name FROM org_name m WHERE e.fact = 'parent' "
        "AND m.org = e.value AND m.valid_from <= e.valid_from "
        "ORDER BY m.valid_from DESC, m.recorded_at DESC LIMIT 1), e.valid_from, e.decision, "
        "e.decision_date, e.recorded_at, u.display_name FROM ("
        "SELECT 'founded' AS fact, CAST(NULL AS TEXT) AS value, f.founded AS valid_from, "
        "f.decision AS decision, f.decision_date AS decision_date, f.recorded_at AS recorded_at, "
        "f.recorded_by AS recorded_by FROM org f WHERE f.id = $1 UNION ALL " EVENT("name", "name", "org_name", "valid_from") "WHERE f.org = $1 UNION ALL " EVENT(
            "kind", "kind", "org_kind",
            "valid_from") "WHERE f.org = $1 UNION ALL " EVENT("code", "code", "org_code",
                                                              "valid_from") "WHERE f.org = $1 "
                                                                            "UNION ALL " EVENT(
                                                                                "par"
                                                                                "en"
                                                                                "t",
                                                                                "par"
                                                                                "en"
                                                                                "t",
                                                                                "org"
                                                                                "_pa"
                                                                                "ren"
                                                                                "t",
                                                                                "val"
                                                                                "id_"
                                                                                "fro"
                                                                                "m") "WHERE f.org "
                                                                                     "= $1 AND "
                                                                                     "f.tree = "
                                                                                     "'state' "
                                                                                     "UNION "
                                                                                     "ALL " EVENT(
                                                                                         "end",
                                                                                         "last_day",
                                                                                         "org_end",
                                                                                         "last_day") "WHERE f.org = $1) e "
                                                                                                     "LEFT JOIN user_account u ON u.id = e.recorded_by "
                                                                                                     "ORDER BY e.valid_from DESC, e.recorded_at DESC, "
                                                                                                     "CASE e.fact WHEN 'founded' THEN 1 ELSE 0 END, e.fact",
    /* The row that is looked at stands already, so its day is among these. */
    [RING] = "WITH RECURSIVE days(day) AS (SELECT DISTINCT valid_from FROM org_parent "
             "WHERE tree = 'state' AND valid_from >= $1), "
             "up(day, id, level) AS (SELECT day, o.id, 0 FROM days, org o WHERE o.id = $2 "
             "UNION ALL SELECT up.day, "
             "(SELECT p.parent FROM org_parent p WHERE p.org = up.id AND p.tree = 'state' "
             "AND p.valid_from <= up.day ORDER BY p.valid_from DESC, p.recorded_at DESC LIMIT 1), "
             "up.level + 1 FROM up WHERE up.id IS NOT NULL AND up.level < 64) "
             "SELECT MIN(day) FROM up WHERE id = $2 AND level > 0",
};
STATEMENTS(org_tree);

/* Lists ------------------------------------------------------------------------------------- */

static bool sort_key_of(struct tx *tx, struct str day, struct str id, struct str *key,
                        struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[SORT_KEY], ARGS(TEXT(day), TEXT(id)), &r, &found, e)) return false;
    if (found) *key = db_blob(&r, 0);
    return db_done(&r, e);
}

/* "xã Mỹ An": the name stands without its kind, people search with it. */
static bool split_kind(struct tx *tx, struct str q, struct str *kind, struct str *rest,
                       struct err *e)
{
    struct str fold = q.at ? str_trim(unicode_fold(tx->a, q)) : (struct str){ 0 };
    struct db_rows r;

    *kind = *rest = (struct str){ 0 };
    if (!memchr(fold.n ? fold.at : "", ' ', fold.n)) return true;
    if (!db_select(tx->db, tx->a, sql[KINDS], NO_ARGS, &r, e)) return false;
    while (!kind->at && db_next(&r)) {
        struct str k = unicode_fold(tx->a, db_text(&r, 0)), at = fold;
        if (k.n && str_take(&at, k) && str_take(&at, STR(" "))) *kind = db_text(&r, 0), *rest = at;
    }
    return db_done(&r, e);
}

static bool take_page(struct db_rows *r, struct tx *tx, size_t limit, struct org_page *out,
                      struct err *e)
{
    while (db_next(r)) {
        if (out->items.n == limit) {
            out->next = out->items.at[limit - 1].id;
            break;
        }
        struct org_row *row = LIST_ADD(tx->a, &out->items);
        org_take_row(r, row);
        row->parent_name = db_text(r, ORG_COLUMN_COUNT);
        row->children = db_int(r, ORG_COLUMN_COUNT + 1);
    }
    return db_done(r, e);
}

bool store_org_list(struct tx *tx, const struct org_query *q, struct org_page *out, struct err *e)
{
    struct str day = column_date(tx->a, org_day_or_today(tx, q->as_of));
    struct str key = { 0 }, kind, rest;
    size_t limit = page_limit(q->limit);
    struct db_rows r;

    if (q->after.at && !sort_key_of(tx, day, q->after, &key, e)) return false;
    if (!split_kind(tx, q->q, &kind, &rest, e)) return false;
    return db_select(tx->db, tx->a, sql[LIST_ALL],
                     ARGS(TEXT(day), TEXT(column_pattern(tx->a, q->q)), TEXT(q->under), BLOB(key),
                          TEXT(q->after), INT((int64_t)limit + 1), INT(q->ended), TEXT(q->q),
                          TEXT(column_pattern(tx->a, rest)), TEXT(kind)),
                     &r, e) &&
           take_page(&r, tx, limit, out, e);
}

bool store_org_branch(struct tx *tx, const struct org_query *q, struct org_page *out, struct err *e)
{
    struct str day = column_date(tx->a, org_day_or_today(tx, q->as_of));
    struct str key = { 0 };
    size_t limit = page_limit(q->limit);
    bool roots = !q->under.at;
    struct db_rows r;

    if (q->after.at && !sort_key_of(tx, day, q->after, &key, e)) return false;
    struct db_value of = INT(q->ended);
    if (!roots) of = TEXT(q->under);
    return db_select(tx->db, tx->a, sql[roots ? ROOTS : BRANCH],
                     ARGS(TEXT(day), of, INT(0), BLOB(key), TEXT(q->after), INT((int64_t)limit + 1),
                          INT(q->ended)),
                     &r, e) &&
           take_page(&r, tx, limit, out, e);
}

bool store_org_place(struct tx *tx, struct str id, struct date as_of, struct org_place *out,
                     struct err *e)
{
    struct str day = column_date(tx->a, org_day_or_today(tx, as_of));
    struct db_rows r;

    if (!store_org_get(tx, id, as_of, &out->org, e) ||
        !db_select(tx->db, tx->a, sql[PATH], ARGS(TEXT(day), TEXT(id)), &r, e))
        return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->path) = (struct org_step){ db_text(&r, 0), db_text(&r, 1) };
    if (!db_done(&r, e) || !db_select(tx->db, tx->a, sql[BELOW], ARGS(TEXT(day), TEXT(id)), &r, e))
        return false;
    if (db_next(&r)) out->org.children = db_int(&r, 0);
    if (out->path.n > 1) out->org.parent_name = out->path.at[out->path.n - 2].name;
    return db_done(&r, e);
}

/* Rows of one fact and day come newest first. */
static bool replaced(const struct org_event *all, size_t n, const struct org_event *x)
{
    for (size_t i = 0; i < n; i++)
        if (all[i].fact == x->fact &&
            (x->fact == ORG_END || !date_cmp(all[i].valid_from, x->valid_from)))
            return true;
    return false;
}

bool store_org_history(struct tx *tx, struct str id, struct org_events *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[HISTORY], ARGS(TEXT(id)), &r, e)) return false;
    while (db_next(&r)) {
        struct org_event x = {
            .fact = (enum org_fact)ENUM_OF_COLUMN(db_text(&r, 0), org_fact_name),
            .value = db_text(&r, 1),
            .value_name = db_text(&r, 2),
            .valid_from = org_day_known(date_of_column(db_text(&r, 3))),
            .decision = db_text(&r, 4),
            .decision_date = date_of_column(db_text(&r, 5)),
            .recorded_at = db_int(&r, 6),
            .recorded_by = db_text(&r, 7),
        };
        x.replaced = replaced(out->items.at, out->items.n, &x);
        *LIST_ADD(tx->a, &out->items) = x;
    }
    if (!db_done(&r, e)) return false;
    return out->items.n || err_fail(e, ERR_NOT_FOUND, "không có đơn vị này");
}

/* Trees ------------------------------------------------------------------------------------ */

bool store_org_ring(struct tx *tx, struct str org, struct date from, struct date *day,
                    struct err *e)
{
    struct db_rows r;
    bool found;

    *day = (struct date){ 0 };
    if (!select_one(tx, sql[RING], ARGS(TEXT(column_date(tx->a, org_day(from))), TEXT(org)), &r,
                    &found, e))
        return false;
    if (found) *day = date_of_column(db_text(&r, 0));
    return db_done(&r, e);
}
