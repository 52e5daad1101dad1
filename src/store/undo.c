/* undo.c - the last act is taken back by a new one. */
#include <stdlib.h>

#include "base/hash.h"
#include "store/catalog.h"
#include "store/place.h"
#include "store/plan.h"
#include "store/propose.h"
#include "store/review.h"

enum { LAST_OF_ITEM, LAST_MINE, DONE_AT, ANCHOR_AT, POLARITY_BEFORE, GESTURES };

/* What may be taken back and has not been: decisions and readings of the machine may not. */
#define STANDS \
    "c.act NOT IN ('undo', 'version', 'allocate', 'reread') AND NOT EXISTS (SELECT 1 FROM item_change u " \
    "WHERE u.item = c.item AND u.act = 'undo' AND " \
    "' ' || u.value || ' ' LIKE '% ' || CAST(c.n AS TEXT) || ' %')"
#define SAME_PERSON "(c.by = $3 OR (c.by IS NULL AND CAST($3 AS TEXT) IS NULL))"

static const char *const sql[] = {
    [LAST_OF_ITEM] = "SELECT c.at, c.by FROM item_change c WHERE c.item = $1 AND " STANDS
                     " ORDER BY c.n DESC LIMIT 1",
    [LAST_MINE] = "SELECT c.at, c.by FROM item_change c JOIN item i ON i.id = c.item "
                  "WHERE c.by = $2 AND i.plan = $1 AND " STANDS " ORDER BY c.at DESC LIMIT 1",
    [DONE_AT] = "SELECT c.item, c.n, c.act, c.field, c.before, c.value FROM item_change c "
                "JOIN item i ON i.id = c.item WHERE i.plan = $1 AND c.at = $2 AND " SAME_PERSON
                " AND " STANDS " ORDER BY c.item, c.n",
    [ANCHOR_AT] = "SELECT file_text, start_at, end_at, quote, before, after, reading "
                  "FROM item_anchor WHERE item = $1 AND n = $2",
    [POLARITY_BEFORE] = "SELECT value FROM indicator_change WHERE indicator = $1 "
                        "AND field = 'polarity' AND at < $2 ORDER BY n DESC LIMIT 1",
    [GESTURES] =
        "SELECT c.at, c.by, c.by_name, c.act, c.item, c.field, c.before, c.value, "
        "CASE WHEN " STANDS " OR c.act IN ('version', 'allocate', 'reread', 'undo') THEN 0 ELSE 1 END, "
        "COALESCE(t.series || ' ', '') || COALESCE(t.indicator_name, k.body, n.quote) "
        "FROM item_change c JOIN item_now n ON n.item = c.item "
        "LEFT JOIN target_now t ON t.item = c.item LEFT JOIN task_now k ON k.item = c.item "
        "JOIN plan_now p ON p.plan = n.plan JOIN document_now d ON d.document = p.document "
        "WHERE n.plan = $1 AND ($2 = 1 OR (n.mark = 'thường' AND d.mark = 'thường')) "
        "AND (CAST($3 AS BIGINT) = 0 OR c.at < $3) ORDER BY c.at DESC, c.by, c.item, c.n",
};
STATEMENTS(undo);

struct done {
    struct str item;
    int64_t n;
    enum act_kind act;
    struct str field, before, value;
};
struct gesture {
    moment at;
    struct str by;
    LIST(struct done) all; /* by item */
};

static bool find_last(struct tx *tx, const char *statement, struct db_args args, struct gesture *g,
                      struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, statement, args, &r, &found, e)) return false;
    if (found) g->at = db_int(&r, 0), g->by = db_text(&r, 1);
    return db_done(&r, e) && (found || err_fail(e, ERR_CONFLICT, "không còn việc nào để hoàn tác"));
}

static bool load_gesture(struct tx *tx, struct str plan, struct gesture *g, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[DONE_AT], ARGS(TEXT(plan), INT(g->at), TEXT(g->by)), &r, e))
        return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &g->all) =
            (struct done){ db_text(&r, 0),
                           db_int(&r, 1),
                           (enum act_kind)ENUM_OF_COLUMN(db_text(&r, 2), act_kind_name),
                           db_text(&r, 3),
                           db_text(&r, 4),
                           db_text(&r, 5) };
    return db_done(&r, e);
}

/* Parts come and go with their whole, and what was joined with what it was joined into. */
static bool is_of_several(const struct gesture *g)
{
    for (size_t i = 0; i < g->all.n; i++)
        if (g->all.at[i].act == ACT_SPLIT || g->all.at[i].act == ACT_JOIN) return true;
    return false;
}

static void keep_only(struct gesture *g, struct str item)
{
    size_t n = 0;

    for (size_t i = 0; i < g->all.n; i++)
        if (str_eq(g->all.at[i].item, item)) g->all.at[n++] = g->all.at[i];
    g->all.n = n;
}

/* What acts changed beside the item ------------------------------------------------------------ */

/* The measure is as it was settled before; where nobody had, as the words propose. */
static bool unsettle_polarity(struct tx *tx, const struct gesture *g, struct standing *s,
                              struct err *e)
{
    struct str value;
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[POLARITY_BEFORE], ARGS(TEXT(s->indicator), INT(g->at)), &r, &found, e))
        return false;
    value = found ? db_text(&r, 0) : (struct str){ 0 };
    if (!db_done(&r, e)) return false;
    if (!found || str_eq(value, STR("proposed"))) return catalog_unsettle(tx, s->indicator, e);
    return catalog_settle_polarity(tx, s->indicator,
                                   (enum polarity)ENUM_OF_COLUMN(value, polarity_name),
                                   (struct str){ 0 }, e);
}

static bool move_back(struct tx *tx, const struct done *d, struct standing *s, struct err *e)
{
    struct str file_text = { 0 };
    union reading read = { 0 };
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[ANCHOR_AT],
                    ARGS(TEXT(s->item), INT(strtoll(str_z(tx->a, d->before), NULL, 10))), &r,
                    &found, e))
        return false;
    if (found) {
        file_text = db_text(&r, 0);
        s->place = (struct anchor){ db_int(&r, 1), db_int(&r, 2), db_text(&r, 3), db_text(&r, 4),
                                    db_text(&r, 5) };
        ok = json_read_kept(tx->a, db_text(&r, 6), reading_table[s->kind], &read, NULL, e);
    }
    if (!db_done(&r, e) || !ok) return false;
    if (!found) return true; /* it stood nowhere before: the place does no harm */
    s->anchor++;
    s->orphan = true;
    return item_anchor(tx, s, file_text, &read, e);
}

static bool undo_beside(struct tx *tx, const struct gesture *g, const struct done *d,
                        struct standing *s, struct err *e)
{
    switch (d->act) {
    case ACT_SET:
        if (str_eq(d->field, STR("polarity"))) return unsettle_polarity(tx, g, s, e);
        if (!str_eq(d->field, STR("indicator"))) return true;
        s->indicator = d->before;
        return catalog_link(tx, s->item, d->before, false, (struct str){ 0 }, e);
    case ACT_ACCEPT:
    case ACT_REFUSE: return propose_again(tx, s->item, d->field, d->before, d->value, e);
    case ACT_ATTACH: return move_back(tx, d, s, e);
    default: return true;
    }
}

/* Taking back ------------------------------------------------------------------------------- */

/* All of one item: g->all[from … to). */
static bool undo_item(struct tx *tx, const struct gesture *g, size_t from, size_t to, struct err *e)
{
    struct item_act undo = { .act = ACT_UNDO, .value = STR("") };
    struct standing before, s;

    if (!item_load(tx, g->all.at[from].item, &before, e)) return false;
    for (size_t i = from; i < to; i++)
        undo.value = str_printf(tx->a, "%.*s%s%lld", STR_ARGS(undo.value), i > from ? " " : "",
                                (long long)g->all.at[i].n);
    if (!item_append(tx, before.item, before.revision, &undo, e) ||
        !item_load(tx, before.item, &s, e))
        return false;
    for (size_t i = from; i < to; i++)
        if (!undo_beside(tx, g, &g->all.at[i], &s, e)) return false;
    return item_put_now(tx, &s, e) &&
           store_audit(tx, "item.undo", "item", s.item,
                       column_quoted(tx->a, str_c(item_state_name[before.state])),
                       column_quoted(tx->a, undo.value), e);
}

static bool undo_all(struct tx *tx, struct str plan, struct gesture *g, struct strs *items,
                     struct err *e)
{
    for (size_t from = 0, to; from < g->all.n; from = to) {
        struct str item = g->all.at[from].item;
        for (to = from; to < g->all.n && str_eq(g->all.at[to].item, item);) to++;
        if (!undo_item(tx, g, from, to, e)) return false;
        *LIST_ADD(tx->a, items) = item;
    }
    return plan_refresh(tx, plan, e);
}

bool store_item_undo(struct tx *tx, struct str id, int64_t revision, struct strs *items,
                     struct err *e)
{
    struct gesture g = { 0 };
    struct standing s;

    if (!item_load_at(tx, id, ITEM_KINDS, revision, &s, e) ||
        !find_last(tx, sql[LAST_OF_ITEM], ARGS(TEXT(id)), &g, e) ||
        !load_gesture(tx, s.plan, &g, e))
        return false;
    if (!is_of_several(&g)) keep_only(&g, id);
    return undo_all(tx, s.plan, &g, items, e);
}

bool store_plan_undo(struct tx *tx, struct str plan, struct strs *items, struct err *e)
{
    struct gesture g = { 0 };

    return find_last(tx, sql[LAST_MINE], ARGS(TEXT(plan), TEXT(tx->act->user)), &g, e) &&
           load_gesture(tx, plan, &g, e) && undo_all(tx, plan, &g, items, e);
}

/* Who did what ------------------------------------------------------------------------------ */

struct told {
    struct str by, item;
    struct gesture_row row;
};

static struct told take_told(struct tx *tx, struct db_rows *r)
{
    struct str by = db_text(r, 1);

    return (struct told){
        by,
        db_text(r, 4),
        { .at = db_int(r, 0),
          .by = db_text(r, 2),
          .mine = by.at && str_eq(by, tx->act->user),
          .act = (enum act_kind)ENUM_OF_COLUMN(db_text(r, 3), act_kind_name),
          .items = 1,
          .item = db_text(r, 4),
          .field = db_text(r, 5),
          .before = db_text(r, 6),
          .after = db_text(r, 7),
          .undone = db_int(r, 8),
          .name = db_text(r, 9) },
    };
}

/* What it is called: a split is told by that, not by its parts that were added. */
static int weight(enum act_kind act)
{
    return act == ACT_SPLIT || act == ACT_JOIN ? 2 : act != ACT_CONFIRM;
}

/* One more row of the same gesture. A single change is told with its values, several are not. */
static void join_told(struct gesture_row *g, struct told *last, const struct told *next)
{
    const struct gesture_row *row = &next->row;

    g->items += !str_eq(last->item, next->item);
    g->undone &= row->undone;
    last->item = next->item;
    if (weight(row->act) > weight(g->act)) {
        int64_t items = g->items;
        bool undone = g->undone;
        *g = *row;
        g->items = items;
        g->undone = undone;
    } else if (weight(row->act) == weight(g->act)) {
        g->field = g->before = g->after = (struct str){ 0 };
    }
}

bool store_gesture_list(struct tx *tx, struct str plan, bool internal, struct str after,
                        size_t limit, struct gestures *out, struct err *e)
{
    int64_t before = after.n ? strtoll(str_z(tx->a, after), NULL, 10) : 0;
    struct told last = { 0 };
    struct db_rows r;

    limit = page_limit(limit);
    if (!db_select(tx->db, tx->a, sql[GESTURES], ARGS(TEXT(plan), INT(internal), INT(before)), &r,
                   e))
        return false;
    while (db_next(&r)) {
        struct told next = take_told(tx, &r);
        struct gesture_row *g = out->items.n ? &out->items.at[out->items.n - 1] : NULL;
        if (g && g->at == next.row.at && str_eq(last.by, next.by)) {
            join_told(g, &last, &next);
            continue;
        }
        if (out->items.n == limit) {
            out->next = str_printf(tx->a, "%lld", (long long)g->at);
            break;
        }
        *LIST_ADD(tx->a, &out->items) = next.row;
        last = next;
    }
    return db_done(&r, e);
}
