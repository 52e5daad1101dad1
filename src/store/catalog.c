#include "store/catalog.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "store/figure.h"

enum {
    LIKE,
    ADD,
    ADD_LINK,
    ADD_CHANGE,
    PUT_NOW,
    SET_KIND,
    SET_POLARITY,
    UNSET_POLARITY,
    SET_OVER_ORGS,
    SET_DEFINITION,
    SET_SOURCE,
    LIST_ALL,
    GET,
    CONFIRMED,
    CHANGES_OF,
    PLAN_ORGS
};
static const char *const sql[] = {
    [LIKE] = "SELECT id, unit_key, price_key FROM indicator WHERE name_key = $1 ORDER BY id",
    [ADD] = "INSERT INTO indicator (id, name, unit, price_base, price_key, name_key, unit_key, "
            "fold, sort_key, made_at, made_by) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    [ADD_LINK] = "INSERT INTO indicator_link (item, n, indicator, proposed, why, at, by) "
                 "SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6 FROM indicator_link "
                 "WHERE item = $1",
    [ADD_CHANGE] = "INSERT INTO indicator_change (indicator, n, field, before, value, why, at, by, "
                   "by_name) SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6, $7, $8 "
                   "FROM indicator_change WHERE indicator = $1",
    [PUT_NOW] = "INSERT INTO indicator_now (indicator, kind, polarity, confirmed, over_orgs, "
                "proposed_kind, proposed_polarity) VALUES ($1, $2, $3, 0, $4, $2, $3) "
                "ON CONFLICT (indicator) DO NOTHING",
    [SET_KIND] = "UPDATE indicator_now SET kind = $2 WHERE indicator = $1",
    [SET_POLARITY] = "UPDATE indicator_now SET polarity = $2, confirmed = 1 WHERE indicator = $1",
    [UNSET_POLARITY] = "UPDATE indicator_now SET polarity = $2, confirmed = 0 WHERE indicator = $1",
    [SET_OVER_ORGS] = "UPDATE indicator_now SET over_orgs = $2 WHERE indicator = $1",
    [SET_DEFINITION] = "UPDATE indicator_now SET definition = $2 WHERE indicator = $1",
    [SET_SOURCE] = "UPDATE indicator_now SET source = $2 WHERE indicator = $1",
    [GET] = "SELECT i.id, i.name, i.unit, i.price_base, n.kind, n.polarity, n.over_orgs, "
            "n.definition, n.source, n.proposed_kind, n.proposed_polarity, "
            "(SELECT COUNT(*) FROM target_now t JOIN item_now x ON x.item = t.item "
            "WHERE t.indicator = i.id AND x.state NOT IN ('dropped', 'split', 'joined')), "
            "(SELECT COUNT(DISTINCT x.plan) FROM target_now t JOIN item_now x ON x.item = t.item "
            "WHERE t.indicator = i.id AND x.state NOT IN ('dropped', 'split', 'joined')), "
            "(SELECT COALESCE(MAX(c.n), 0) + 1 FROM indicator_change c WHERE c.indicator = i.id) "
            "FROM indicator i JOIN indicator_now n ON n.indicator = i.id WHERE i.id = $1 AND "
            "($2 = 1 OR EXISTS (SELECT 1 FROM target_now t JOIN item_now x ON x.item = t.item "
            "JOIN plan_now p ON p.plan = x.plan JOIN document_now d ON d.document = p.document "
            "WHERE t.indicator = i.id AND x.mark = 'thường' AND d.mark = 'thường'))",
    [CONFIRMED] = "SELECT c.field FROM indicator_change c WHERE c.indicator = $1 AND c.n = "
                  "(SELECT MAX(x.n) FROM indicator_change x WHERE x.indicator = $1 "
                  "AND x.field = c.field) AND NOT (c.field = 'polarity' AND c.value = 'proposed') "
                  "ORDER BY c.field",
    [CHANGES_OF] = "SELECT at, by_name, field, before, value, why FROM indicator_change "
                "WHERE indicator = $1 ORDER BY n DESC",
    [PLAN_ORGS] = "SELECT DISTINCT p.org FROM target_now t JOIN item_now x ON x.item = t.item "
                  "JOIN plan_now p ON p.plan = x.plan WHERE t.indicator = $1",
    [LIST_ALL] = "SELECT i.id, i.name, i.unit, i.price_base, n.kind, n.polarity, n.over_orgs, "
                 "(SELECT COUNT(*) FROM target_now t WHERE t.indicator = i.id) "
                 "FROM indicator i JOIN indicator_now n ON n.indicator = i.id "
                 "WHERE (CAST($1 AS TEXT) IS NULL OR i.fold LIKE $1 ESCAPE '!') "
                 "AND (CAST($2 AS TEXT) IS NULL OR (i.sort_key, i.id) > "
                 "((SELECT c.sort_key FROM indicator c WHERE c.id = $2), $2)) "
                 "ORDER BY i.sort_key, i.id LIMIT $3",
};
STATEMENTS(catalog);

bool catalog_find(struct tx *tx, const struct likeness *l, struct str *id, struct err *e)
{
    struct str other = { 0 };
    struct db_rows r;
    int others = 0;

    *id = (struct str){ 0 };
    if (!db_select(tx->db, tx->a, sql[LIKE], ARGS(TEXT(l->name)), &r, e)) return false;
    while (db_next(&r)) {
        if (!str_eq(db_text(&r, 2), l->price)) continue;
        if (!id->at && str_eq(db_text(&r, 1), l->unit)) *id = db_text(&r, 0);
        if (!others++) other = db_text(&r, 0);
    }
    if (!id->at && l->any_unit && others == 1) *id = other;
    return db_done(&r, e);
}

bool catalog_make(struct tx *tx, const struct standing *s, const struct likeness *l, struct str *id,
                  struct err *e)
{
    const struct target *t = &s->is.target;
    enum indicator_kind kind = kind_proposed(tx->a, t->unit);
    struct str name = target_full_name(tx->a, t->series, t->indicator);

    if (!name.at) name = STR("");
    *id = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[ADD],
                  ARGS(TEXT(*id), TEXT(name), TEXT(t->unit), TEXT(s->price_base), TEXT(l->price),
                       TEXT(l->name), TEXT(l->unit), TEXT(unicode_fold(tx->a, name)),
                       BLOB(unicode_sort_key(tx->a, name)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           db_run(tx->db, sql[PUT_NOW],
                  ARGS(TEXT(*id), TEXT(str_c(indicator_kind_name[kind])),
                       TEXT(str_c(polarity_name[polarity_proposed(tx->a, t)])),
                       TEXT(str_c(over_orgs_name[over_orgs_proposed(kind)]))),
                  NULL, e);
}

bool catalog_link(struct tx *tx, struct str item, struct str indicator, bool proposed,
                  struct str why, struct err *e)
{
    return db_run(tx->db, sql[ADD_LINK],
                  ARGS(TEXT(item), TEXT(indicator), INT(proposed), TEXT(why), INT(tx->act->now),
                       TEXT(tx->act->user)),
                  NULL, e);
}

bool catalog_propose(struct tx *tx, struct standing *s, const struct likeness *l, struct err *e)
{
    if (!catalog_find(tx, l, &s->indicator, e)) return false;
    if (!s->indicator.at && !catalog_make(tx, s, l, &s->indicator, e)) return false;
    return catalog_link(tx, s->item, s->indicator, true, (struct str){ 0 }, e);
}

/* Settling ----------------------------------------------------------------------------------- */

static const int set_now[INDICATOR_PATCH_FIELDS] = {
    [INDICATOR_KIND] = SET_KIND,           [INDICATOR_POLARITY] = SET_POLARITY,
    [INDICATOR_OVER_ORGS] = SET_OVER_ORGS, [INDICATOR_DEFINITION] = SET_DEFINITION,
    [INDICATOR_SOURCE] = SET_SOURCE,
};

static bool settle(struct tx *tx, struct str indicator, int field, struct str before,
                   struct str value, struct str why, struct err *e)
{
    struct str name = str_c(indicator_patch_table.fields[field].name);

    return db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(indicator), TEXT(name), TEXT(before), TEXT(value.at ? value : STR("")),
                       TEXT(why), INT(tx->act->now), TEXT(tx->act->user), TEXT(tx->act->user_name)),
                  NULL, e) &&
           db_run(tx->db, sql[set_now[field]], ARGS(TEXT(indicator), TEXT(value)), NULL, e);
}

bool catalog_settle_polarity(struct tx *tx, struct str indicator, enum polarity polarity,
                             struct str why, struct err *e)
{
    struct indicator_row now = { 0 };

    return store_indicator_get(tx, indicator, true, &now, e) &&
           settle(tx, indicator, INDICATOR_POLARITY, str_c(polarity_name[now.polarity]),
                  str_c(polarity_name[polarity]), why, e);
}

bool catalog_unsettle(struct tx *tx, struct str indicator, struct err *e)
{
    struct indicator_row now = { 0 };

    return store_indicator_get(tx, indicator, true, &now, e) &&
           db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(indicator), TEXT(STR("polarity")),
                       TEXT(str_c(polarity_name[now.polarity])), TEXT(STR("proposed")),
                       TEXT((struct str){ 0 }), INT(tx->act->now), TEXT(tx->act->user),
                       TEXT(tx->act->user_name)),
                  NULL, e) &&
           db_run(tx->db, sql[UNSET_POLARITY], ARGS(TEXT(indicator), TEXT(now.proposed_polarity)),
                  NULL, e);
}

/* How it adds over orgs follows the kind until a person says otherwise. */
static bool follow_kind(struct tx *tx, const struct indicator_row *now,
                        const struct indicator_patch *p, const bool *given, struct err *e)
{
    struct str over = str_c(over_orgs_name[over_orgs_proposed(p->kind)]);

    if (!given[INDICATOR_KIND] || given[INDICATOR_OVER_ORGS] ||
        strs_find(&now->confirmed, STR("over_orgs")))
        return true;
    return db_run(tx->db, sql[SET_OVER_ORGS], ARGS(TEXT(now->id), TEXT(over)), NULL, e);
}

bool store_indicator_patch(struct tx *tx, struct str id, int64_t revision,
                           const struct indicator_patch *p, const bool *given, struct err *e)
{
    struct indicator_row now = { 0 };

    if (!store_indicator_get(tx, id, true, &now, e)) return false;
    if (revision != ANY_REVISION && revision != now.revision)
        return err_fail(e, ERR_PRECONDITION, "chỉ số này đã được người khác sửa; hãy tải lại");
    struct indicator_patch before = { now.kind,       now.polarity, now.over_orgs,
                                      now.definition, now.source,   { 0 } };
    for (int i = 0; i < INDICATOR_WHY; i++) {
        const struct field *f = &indicator_patch_table.fields[i];
        struct str was = column_field(tx->a, f, &before), is = column_field(tx->a, f, p);
        bool same = str_eq(was, is) && strs_find(&now.confirmed, str_c(f->name));
        if (given[i] && !same && !settle(tx, id, i, was, is, p->why, e)) return false;
    }
    return follow_kind(tx, &now, p, given, e) &&
           store_audit(tx, "indicator.settle", "indicator", id,
                       column_json(tx->a, &indicator_patch_table, &before),
                       column_json(tx->a, &indicator_patch_table, p), e);
}

/* Looking -------------------------------------------------------------------------------------- */

static struct indicator_row row_of(struct db_rows *r)
{
    return (struct indicator_row){
        .id = db_text(r, 0),
        .name = db_text(r, 1),
        .unit = db_text(r, 2),
        .price_base = db_text(r, 3),
        .kind = (enum indicator_kind)ENUM_OF_COLUMN(db_text(r, 4), indicator_kind_name),
        .polarity = (enum polarity)ENUM_OF_COLUMN(db_text(r, 5), polarity_name),
        .over_orgs = (enum over_orgs)ENUM_OF_COLUMN(db_text(r, 6), over_orgs_name),
        .definition = db_text(r, 7),
        .source = db_text(r, 8),
        .proposed_kind = db_text(r, 9),
        .proposed_polarity = db_text(r, 10),
        .targets = db_int(r, 11),
        .plans = db_int(r, 12),
        .revision = db_int(r, 13),
    };
}

bool store_indicator_get(struct tx *tx, struct str id, bool internal, struct indicator_row *out,
                         struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[GET], ARGS(TEXT(id), INT(internal)), &r, &found, e)) return false;
    if (found) *out = row_of(&r);
    if (!db_done(&r, e)) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có chỉ số này");
    out->proposed_over_orgs = str_c(over_orgs_name[over_orgs_proposed(out->kind)]);
    if (!db_select(tx->db, tx->a, sql[CONFIRMED], ARGS(TEXT(id)), &r, e)) return false;
    while (db_next(&r)) *LIST_ADD(tx->a, &out->confirmed) = db_text(&r, 0);
    return db_done(&r, e);
}

bool store_indicator_history(struct tx *tx, struct str id, bool internal, struct history *out,
                             struct err *e)
{
    struct indicator_row seen = { 0 };
    struct db_rows r;

    if (!store_indicator_get(tx, id, internal, &seen, e) ||
        !db_select(tx->db, tx->a, sql[CHANGES_OF], ARGS(TEXT(id)), &r, e))
        return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) = (struct change_row){
            .at = db_int(&r, 0),
            .by = db_text(&r, 1),
            .act = ACT_SET,
            .field = db_text(&r, 2),
            .before = db_text(&r, 3),
            .after = db_text(&r, 4),
            .why = db_text(&r, 5),
        };
    return db_done(&r, e);
}

bool store_indicator_scope(struct tx *tx, struct str id, struct str *org, struct err *e)
{
    struct db_rows r;
    int n = 0;

    *org = (struct str){ 0 };
    if (!db_select(tx->db, tx->a, sql[PLAN_ORGS], ARGS(TEXT(id)), &r, e)) return false;
    while (db_next(&r)) *org = n++ ? (struct str){ 0 } : db_text(&r, 0);
    return db_done(&r, e);
}

bool store_indicator_list(struct tx *tx, struct str q, struct str after, size_t limit,
                          struct indicator_page *out, struct err *e)
{
    struct db_rows r;

    limit = page_limit(limit);
    if (!db_select(tx->db, tx->a, sql[LIST_ALL],
                   ARGS(TEXT(column_pattern(tx->a, q)), TEXT(after), INT((int64_t)limit + 1)), &r,
                   e))
        return false;
    while (db_next(&r)) {
        if (out->items.n == limit) {
            out->next = out->items.at[limit - 1].id;
            break;
        }
        *LIST_ADD(tx->a, &out->items) = (struct indicator_row){
            .id = db_text(&r, 0),
            .name = db_text(&r, 1),
            .unit = db_text(&r, 2),
            .price_base = db_text(&r, 3),
            .kind = (enum indicator_kind)ENUM_OF_COLUMN(db_text(&r, 4), indicator_kind_name),
            .polarity = (enum polarity)ENUM_OF_COLUMN(db_text(&r, 5), polarity_name),
            .over_orgs = (enum over_orgs)ENUM_OF_COLUMN(db_text(&r, 6), over_orgs_name),
            .targets = db_int(&r, 7),
        };
    }
    return db_done(&r, e);
}

bool store_indicator_link(struct tx *tx, struct str target, struct str indicator, struct str why,
                          struct str *linked, struct err *e)
{
    struct standing s;
    struct item_act act = { .act = ACT_SET, .field = STR("indicator"), .why = why };

    if (!item_load(tx, target, &s, e)) return false;
    if (s.kind != ITEM_TARGET) return err_fail(e, ERR_NOT_FOUND, "không có chỉ tiêu này");
    *linked = indicator;
    if (!indicator.at) {
        struct likeness l = likeness_of(tx->a, &s.is.target, s.price_base, NULL);
        if (!catalog_make(tx, &s, &l, linked, e)) return false;
    }
    act.before = s.indicator;
    act.value = *linked;
    return catalog_link(tx, target, *linked, false, why, e) &&
           item_append(tx, target, s.revision, &act, e) && item_refresh(tx, target, e) &&
           plan_refresh(tx, s.plan, e) &&
           store_audit(tx, "target.indicator", "item", target, column_quoted(tx->a, act.before),
                       column_quoted(tx->a, act.value), e);
}
