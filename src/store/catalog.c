#include "store/catalog.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "store/figure.h"

enum { LIKE, ADD, ADD_LINK, ADD_CHANGE, PUT_NOW, SET_KIND, SET_POLARITY, LIST_ALL };
static const char *const sql[] = {
    [LIKE] = "SELECT id, unit_key, price_key FROM indicator WHERE name_key = $1 ORDER BY id",
    [ADD] = "INSERT INTO indicator (id, name, unit, price_base, price_key, name_key, unit_key, "
            "fold, sort_key, made_at, made_by) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    [ADD_LINK] = "INSERT INTO indicator_link (item, n, indicator, proposed, why, at, by) "
                 "SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6 FROM indicator_link "
                 "WHERE item = $1",
    [ADD_CHANGE] = "INSERT INTO indicator_change (indicator, n, field, value, at, by, by_name) "
                   "SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6 FROM indicator_change "
                   "WHERE indicator = $1",
    [PUT_NOW] = "INSERT INTO indicator_now (indicator, kind, polarity, confirmed) "
                "VALUES ($1, $2, $3, 0) ON CONFLICT (indicator) DO NOTHING",
    [SET_KIND] = "UPDATE indicator_now SET kind = $2 WHERE indicator = $1",
    [SET_POLARITY] = "UPDATE indicator_now SET polarity = $2, confirmed = 1 WHERE indicator = $1",
    [LIST_ALL] = "SELECT i.id, i.name, i.unit, i.price_base, n.kind, n.polarity, n.confirmed, "
                 "(SELECT COUNT(*) FROM target_now t WHERE t.indicator = i.id) "
                 "FROM indicator i JOIN indicator_now n ON n.indicator = i.id "
                 "WHERE (CAST($1 AS TEXT) IS NULL OR i.fold LIKE $1 ESCAPE '!') "
                 "AND (CAST($2 AS TEXT) IS NULL OR (i.sort_key, i.id) > "
                 "((SELECT c.sort_key FROM indicator c WHERE c.id = $2), $2)) "
                 "ORDER BY i.sort_key, i.id LIMIT $3",
};
STATEMENTS(catalog);

static const struct field indicator_fields[] = {
    F_TEXT(indicator_row, id),
    F_TEXT(indicator_row, name),
    F_TEXT(indicator_row, unit),
    F_TEXT(indicator_row, price_base),
    F_ENUM(indicator_row, kind, indicator_kind_name),
    F_ENUM(indicator_row, polarity, polarity_name),
    F_BOOL(indicator_row, polarity_confirmed),
    F_INT(indicator_row, targets),
};
const struct field_table indicator_row_table = FIELD_TABLE(indicator_row, indicator_fields);

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
    struct str name = target_full_name(tx->a, t->series, t->indicator);

    if (!name.at) name = STR("");
    *id = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[ADD],
                  ARGS(TEXT(*id), TEXT(name), TEXT(t->unit), TEXT(s->price_base), TEXT(l->price),
                       TEXT(l->name), TEXT(l->unit), TEXT(unicode_fold(tx->a, name)),
                       BLOB(unicode_sort_key(tx->a, name)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           db_run(tx->db, sql[PUT_NOW],
                  ARGS(TEXT(*id), TEXT(str_c(indicator_kind_name[kind_proposed(tx->a, t->unit)])),
                       TEXT(str_c(polarity_name[polarity_proposed(tx->a, t)]))),
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

bool catalog_settle(struct tx *tx, struct str indicator, struct str field, struct str value,
                    struct err *e)
{
    int now = str_eq(field, STR("polarity")) ? SET_POLARITY : SET_KIND;

    return db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(indicator), TEXT(field), TEXT(value), INT(tx->act->now),
                       TEXT(tx->act->user), TEXT(tx->act->user_name)),
                  NULL, e) &&
           db_run(tx->db, sql[now], ARGS(TEXT(indicator), TEXT(value)), NULL, e);
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
            .polarity_confirmed = db_int(&r, 6),
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
