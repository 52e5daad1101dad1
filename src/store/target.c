/* target.c - targets as others see them: the standing rows, the version in force on a day, the
 * figures that they look at. */
#include "base/unicode.h"
#include "store/figures.h"
#include "store/items.h"
#include "store/plan.h"

enum { TARGET_LIST, TARGET_GET, VERSIONS_OF_PLAN, VISIBLE, SCOPE, HISTORY, HISTORY_VERSIONS };

#define ON_DAY_NAME(org, day) \
    "(SELECT o.name FROM org_name o WHERE o.org = " org " AND o.valid_from <= " day \
    " ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1)"
#define COLUMNS \
    "SELECT i.item, i.plan, i.revision, t.parent, t.list_item, t.grp, t.series, " \
    "t.indicator_name, t.indicator, t.change, t.comparator, t.value, t.value_max, t.approximate, " \
    "t.unit, t.price_base, t.year, t.span_from, t.span_to, t.recurs, t.qualifiers, t.orgs, " \
    "t.place, i.mark, k.polarity, k.confirmed, t.points, i.state, d.date, i.start_at, i.end_at, " \
    "i.quote, i.lead, " ON_DAY_NAME( \
        "i.lead", \
        "$2") ", t.versions, p.org, p.year_from, p.year_to, " \
              "t.reporting, t.reporter, " ON_DAY_NAME( \
                  "t.reporter", \
                  "$2") ", t.followed, k.over_orgs FROM item_now i JOIN target_now t ON t.item = " \
                        "i.item " \
                        "JOIN indicator_now k ON k.indicator = t.indicator JOIN plan_now p ON " \
                        "p.plan = i.plan " \
                        "JOIN document_now d ON d.document = p.document "

/* An org is told by the name that it has now; what is no org stays as it is. */
#define NAME_OR(value) \
    "CASE WHEN field IN ('lead', 'reporter') THEN (SELECT o.name FROM org_name o WHERE o.org = " \
    value " ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1) ELSE " value " END"

static const char *const sql[] = {
    [TARGET_LIST] = COLUMNS "WHERE i.plan = $1 AND i.kind = 'target' "
                            "AND (i.state IN ('read', 'corrected', 'confirmed', 'added') OR "
                            "(i.state = 'orphan' AND i.touched = 1)) "
                            "AND ($3 = 1 OR (i.mark = 'thường' AND d.mark = 'thường')) "
                            "AND (CAST($4 AS TEXT) IS NULL OR t.fold LIKE $4 ESCAPE '!') "
                            "AND (CAST($5 AS TEXT) IS NULL OR t.place = $5 OR "
                            "($8 = 1 AND t.followed = 1)) "
                            "AND (CAST($6 AS TEXT) IS NULL OR (i.seq, i.item) > "
                            "((SELECT c.seq FROM item_now c WHERE c.item = $6), $6)) "
                            "ORDER BY i.seq, i.item LIMIT $7",
    [TARGET_GET] = COLUMNS "WHERE i.item = $1 AND "
                           "($3 = 1 OR (i.mark = 'thường' AND d.mark = 'thường'))",
    [VERSIONS_OF_PLAN] =
        "SELECT v.item, v.n, v.decision, v.valid_from, v.change, v.comparator, v.value, "
        "v.value_max, v.approximate, v.unit, v.year FROM target_version v "
        "JOIN item_now i ON i.item = v.item "
        "WHERE i.plan = $1 AND v.n > 1 AND (CAST($2 AS TEXT) IS NULL OR v.valid_from <= $2) "
        "ORDER BY v.item, v.valid_from, v.n",
    [VISIBLE] = "SELECT i.item FROM item_now i JOIN plan_now p ON p.plan = i.plan "
                "JOIN document_now d ON d.document = p.document WHERE i.item = $1 "
                "AND ($2 = 1 OR (i.mark = 'thường' AND d.mark = 'thường'))",
    [SCOPE] = "SELECT i.plan, p.org, i.lead, t.reporting, t.reporter FROM item_now i "
              "JOIN plan_now p ON p.plan = i.plan LEFT JOIN target_now t ON t.item = i.item "
              "WHERE i.item = $1",
    [HISTORY] = "SELECT c.at, c.by_name, c.act, c.field, " NAME_OR("c.before") ", " NAME_OR("c.value") ", c.why, "
                "CASE WHEN EXISTS (SELECT 1 FROM item_change u WHERE u.item = c.item AND "
                "u.act = 'undo' AND ' ' || u.value || ' ' LIKE '% ' || CAST(c.n AS TEXT) || ' %') "
                "THEN 1 ELSE 0 END FROM item_change c "
                "WHERE c.item = $1 AND c.act <> 'version' ORDER BY c.n DESC",
    [HISTORY_VERSIONS] = "SELECT recorded_at, recorded_by_name, decision, body, value "
                         "FROM target_version WHERE item = $1 AND n > 1 ORDER BY n DESC",
};
STATEMENTS(target);

/* What a target needs beside its row to look at figures. */
struct eyes {
    struct str org;
    int64_t year_from, year_to, versions;
    struct date issued; /* of the plan's document */
};

static bool take_row(struct arena *a, struct db_rows *r, struct target_row *t, struct eyes *eyes,
                     struct err *e)
{
    *t = (struct target_row){
        .id = db_text(r, 0),
        .plan = db_text(r, 1),
        .revision = db_int(r, 2),
        .parent = db_text(r, 3),
        .item = db_int(r, 4),
        .group = db_text(r, 5),
        .series = db_text(r, 6),
        .indicator_name = db_text(r, 7),
        .indicator = db_text(r, 8),
        .change = (enum change)ENUM_OF_COLUMN(db_text(r, 9), change_name),
        .comparator = (enum comparator)ENUM_OF_COLUMN(db_text(r, 10), comparator_name),
        .value = dec_of_column(db_text(r, 11)),
        .value_max = dec_of_column(db_text(r, 12)),
        .approximate = db_int(r, 13),
        .unit = db_text(r, 14),
        .price_base = db_text(r, 15),
        .year = db_int(r, 16),
        .span = { db_int(r, 17), db_int(r, 18) },
        .recurs = (enum recurs)ENUM_OF_COLUMN(db_text(r, 19), recurs_name),
        .place = (enum place)ENUM_OF_COLUMN(db_text(r, 22), place_name),
        .mark = (enum mark)ENUM_OF_COLUMN(db_text(r, 23), mark_name),
        .polarity = (enum polarity)ENUM_OF_COLUMN(db_text(r, 24), polarity_name),
        .polarity_confirmed = db_int(r, 25),
        .points = (enum points)ENUM_OF_COLUMN(db_text(r, 26), points_name),
        .state = (enum item_state)ENUM_OF_COLUMN(db_text(r, 27), item_state_name),
        .version = 1,
        .version_valid_from = date_of_column(db_text(r, 28)),
        .source = { db_int(r, 29), db_int(r, 30) },
        .quote = db_text(r, 31),
        .lead = db_text(r, 32),
        .lead_name = db_text(r, 33),
        .reporting = (enum reports_by)ENUM_OF_COLUMN(db_text(r, 38), reports_by_name),
        .reporter = db_text(r, 39),
        .reporter_name = db_text(r, 40),
        .followed = db_int(r, 41),
        .over_orgs = (enum over_orgs)ENUM_OF_COLUMN(db_text(r, 42), over_orgs_name),
    };
    *eyes = (struct eyes){ db_text(r, 35), db_int(r, 36), db_int(r, 37), db_int(r, 34),
                           date_of_column(db_text(r, 28)) };
    return texts_of_column(a, db_text(r, 20), &t->qualifiers, e) &&
           texts_of_column(a, db_text(r, 21), &t->orgs, e);
}

/* The last version that is in force on the day. They come by item. */
struct version {
    struct str item;
    struct target_row is; /* only what a decision sets */
};
struct versions {
    LIST(struct version) all;
};

static bool load_versions(struct tx *tx, struct str plan, struct str as_of, struct versions *out,
                          struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[VERSIONS_OF_PLAN], ARGS(TEXT(plan), TEXT(as_of)), &r, e))
        return false;
    while (db_next(&r)) {
        struct version *v;
        struct str item = db_text(&r, 0);
        if (out->all.n && str_eq(out->all.at[out->all.n - 1].item, item))
            v = &out->all.at[out->all.n - 1];
        else
            v = LIST_ADD(tx->a, &out->all);
        v->item = item;
        v->is.version = db_int(&r, 1);
        v->is.version_decision = db_text(&r, 2);
        v->is.version_valid_from = date_of_column(db_text(&r, 3));
        v->is.change = (enum change)ENUM_OF_COLUMN(db_text(&r, 4), change_name);
        v->is.comparator = (enum comparator)ENUM_OF_COLUMN(db_text(&r, 5), comparator_name);
        v->is.value = dec_of_column(db_text(&r, 6));
        v->is.value_max = dec_of_column(db_text(&r, 7));
        v->is.approximate = db_int(&r, 8);
        v->is.unit = db_text(&r, 9);
        v->is.year = db_int(&r, 10);
    }
    return db_done(&r, e);
}

static void take_version(const struct versions *versions, struct target_row *t)
{
    for (size_t i = 0; i < versions->all.n; i++) {
        const struct target_row *v = &versions->all.at[i].is;
        if (!str_eq(versions->all.at[i].item, t->id)) continue;
        t->version = v->version;
        t->version_decision = v->version_decision;
        t->version_valid_from = v->version_valid_from;
        t->change = v->change;
        t->comparator = v->comparator;
        t->value = v->value;
        t->value_max = v->value_max;
        t->approximate = v->approximate;
        if (v->unit.at) t->unit = v->unit;
        if (v->year) t->year = v->year;
    }
}

static void finish(struct arena *a, const struct figures *f, const struct eyes *eyes,
                   struct date as_of, struct target_row *t)
{
    struct figure_eyes look = { .indicator = t->indicator,
                                .org = eyes->org,
                                .unit = t->unit,
                                .year_from = eyes->year_from,
                                .year_to = t->year ? t->year : eyes->year_to,
                                .as_of = as_of };

    if (!look.year_from || look.year_from > look.year_to) look.year_from = look.year_to;
    t->plan_text = target_plan_text(a, t);
    if (!eyes->org.at) return;
    struct figure_look seen = figures_look(a, f, &look);
    t->figure = seen.figure;
    t->base = seen.base;
    t->last_year = seen.last_year;
}

struct listed {
    struct eyes eyes;
    struct target_row row;
};
struct listed_rows {
    LIST(struct listed) all;
};

/* A plan is in force from the day of its document: before that it had no targets. */
static bool in_force(const struct eyes *eyes, struct date as_of)
{
    return !as_of.year || !eyes->issued.year || date_cmp(eyes->issued, as_of) <= 0;
}

static bool select_rows(struct tx *tx, const struct target_query *q, size_t limit,
                        struct listed_rows *out, struct err *e)
{
    struct date today = moment_date(tx->act->now);
    struct str place = { 0 };
    struct db_rows r;
    bool ok = true;

    if (q->place < PLACES) place = str_c(place_name[q->place]);
    if (!db_select(tx->db, tx->a, sql[TARGET_LIST],
                   ARGS(TEXT(q->plan), TEXT(column_date(tx->a, q->as_of.year ? q->as_of : today)),
                        INT(q->internal), TEXT(column_pattern(tx->a, q->q)), TEXT(place),
                        TEXT(q->after), INT(limit ? (int64_t)limit + 1 : INT32_MAX),
                        INT(q->counted)),
                   &r, e))
        return false;
    while (ok && db_next(&r)) {
        struct listed *l = LIST_ADD(tx->a, &out->all);
        ok = take_row(tx->a, &r, &l->row, &l->eyes, e);
    }
    return db_done(&r, e) && ok;
}

bool store_target_list(struct tx *tx, const struct target_query *q, struct target_page *out,
                       struct err *e)
{
    size_t limit = q->limit ? page_limit(q->limit) : 0;
    struct listed_rows rows = { 0 };
    struct versions versions = { 0 };
    struct figures figures = { 0 };
    bool any_version = false;

    if (!select_rows(tx, q, limit, &rows, e)) return false;
    if (!rows.all.n || !in_force(&rows.all.at[0].eyes, q->as_of)) return true;
    for (size_t i = 0; i < rows.all.n; i++) any_version |= rows.all.at[i].eyes.versions > 1;
    if ((any_version && !load_versions(tx, q->plan, column_date(tx->a, q->as_of), &versions, e)) ||
        !figures_of_plan(tx, q->plan, &figures, e))
        return false;
    for (size_t i = 0; i < rows.all.n; i++) {
        if (limit && i == limit) {
            out->next = rows.all.at[i - 1].row.id;
            break;
        }
        struct target_row *t = LIST_ADD(tx->a, &out->items);
        *t = rows.all.at[i].row;
        if (rows.all.at[i].eyes.versions > 1) take_version(&versions, t);
        finish(tx->a, &figures, &rows.all.at[i].eyes, q->as_of, t);
    }
    return true;
}

bool store_target_get(struct tx *tx, struct str id, struct date as_of, bool internal,
                      struct target_row *out, struct err *e)
{
    struct date today = moment_date(tx->act->now);
    struct versions versions = { 0 };
    struct figures figures = { 0 };
    struct eyes eyes = { 0 };
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[TARGET_GET],
                    ARGS(TEXT(id), TEXT(column_date(tx->a, as_of.year ? as_of : today)),
                         INT(internal)),
                    &r, &found, e))
        return false;
    if (found) ok = take_row(tx->a, &r, out, &eyes, e);
    if (!db_done(&r, e) || !ok) return false;
    if (!found || !in_force(&eyes, as_of))
        return err_fail(e, ERR_NOT_FOUND, "không có chỉ tiêu này");
    if (eyes.versions > 1 && !load_versions(tx, out->plan, column_date(tx->a, as_of), &versions, e))
        return false;
    if (!figures_of_indicator(tx, out->indicator, &figures, e)) return false;
    take_version(&versions, out);
    finish(tx->a, &figures, &eyes, as_of, out);
    return true;
}

bool target_visible(struct tx *tx, struct str target, bool internal, struct err *e)
{
    struct db_rows r;
    bool found;

    return select_one(tx, sql[VISIBLE], ARGS(TEXT(target), INT(internal)), &r, &found, e) &&
           db_done(&r, e) && (found || err_fail(e, ERR_NOT_FOUND, "không có chỉ tiêu này"));
}

bool store_item_scope(struct tx *tx, struct str id, struct item_scope *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[SCOPE], ARGS(TEXT(id)), &r, &found, e)) return false;
    if (found)
        *out = (struct item_scope){ db_text(&r, 0), db_text(&r, 1), db_text(&r, 2),
                                    (enum reports_by)ENUM_OF_COLUMN(db_text(&r, 3), reports_by_name),
                                    db_text(&r, 4) };
    return db_done(&r, e) &&
           (found || err_fail(e, ERR_NOT_FOUND, "không có mục này trong kế hoạch nào"));
}

static bool load_decisions(struct tx *tx, struct str id, struct history *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[HISTORY_VERSIONS], ARGS(TEXT(id)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) = (struct change_row){
            .at = db_int(&r, 0),
            .by = db_text(&r, 1),
            .act = ACT_VERSION,
            .field = STR("value"),
            .after = db_text(&r, 4),
            .decision = db_text(&r, 2),
            .why = db_text(&r, 3),
        };
    return db_done(&r, e);
}

bool store_item_history(struct tx *tx, struct str id, bool internal, struct history *out,
                        struct err *e)
{
    struct db_rows r;

    if (!target_visible(tx, id, internal, e) || !load_decisions(tx, id, out, e)) return false;
    if (!db_select(tx->db, tx->a, sql[HISTORY], ARGS(TEXT(id)), &r, e)) return false;
    while (db_next(&r)) {
        struct change_row row = {
            .at = db_int(&r, 0),
            .by = db_text(&r, 1),
            .act = (enum act_kind)ENUM_OF_COLUMN(db_text(&r, 2), act_kind_name),
            .field = db_text(&r, 3),
            .before = db_text(&r, 4),
            .after = db_text(&r, 5),
            .why = db_text(&r, 6),
            .undone = db_int(&r, 7),
        };
        /* Newest first: the few decisions stand where their moment puts them. */
        size_t i = out->items.n;
        LIST_ADD(tx->a, &out->items);
        while (i > 0 && out->items.at[i - 1].act == ACT_VERSION &&
               out->items.at[i - 1].at < row.at) {
            out->items.at[i] = out->items.at[i - 1];
            i--;
        }
        out->items.at[i] = row;
    }
    return db_done(&r, e);
}
