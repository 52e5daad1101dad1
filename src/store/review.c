/* review.c - the items of a plan as the desk lists them, and many of them settled at once. */
#include "store/review.h"

#include <stdlib.h>

#include "store/figures.h"
#include "store/items.h"
#include "store/place.h"
#include "store/plan.h"

enum { LIST_ITEMS, PROPOSALS, STANDINGS, SETTLE, LAST_ACT, CONTEXT };

#define NAME_TODAY \
    "(SELECT o.name FROM org_name o WHERE o.org = i.lead AND o.valid_from <= $2 " \
    "ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1)"
#define SEEN "($3 = 1 OR (i.mark = 'thường' AND d.mark = 'thường'))"

static const char *const sql[] = {
    [LIST_ITEMS] =
        "SELECT i.item, i.kind, i.revision, i.state, c.by_name, c.at, i.start_at, i.end_at, "
        "i.quote, i.lead, " NAME_TODAY ", t.parent, t.list_item, t.grp, t.series, "
        "t.indicator_name, t.change, t.comparator, t.value, t.value_max, t.approximate, t.unit, "
        "t.price_base, t.year, t.place, k.polarity, k.confirmed, t.points, t.qualifiers, t.orgs, "
        "w.heading, w.body, w.due, w.lead_words, w.coordinating, t.versions, m.name, l.proposed, "
        "CASE WHEN l.proposed = 1 AND EXISTS (SELECT 1 FROM target_now x JOIN item_now y "
        "ON y.item = x.item WHERE x.indicator = t.indicator AND y.plan <> i.plan) "
        "THEN 1 ELSE 0 END, w.no_due "
        "FROM item_now i JOIN plan_now p ON p.plan = i.plan "
        "JOIN document_now d ON d.document = p.document "
        "LEFT JOIN target_now t ON t.item = i.item LEFT JOIN task_now w ON w.item = i.item "
        "LEFT JOIN indicator_now k ON k.indicator = t.indicator "
        "LEFT JOIN indicator m ON m.id = t.indicator "
        "LEFT JOIN indicator_link l ON l.item = i.item AND l.n = (SELECT MAX(n) "
        "FROM indicator_link z WHERE z.item = i.item) "
        "LEFT JOIN item_change c ON c.item = i.item AND c.n = i.revision - 1 "
        "WHERE i.plan = $1 AND ((i.kind IN ('target', 'task') AND "
        "i.state IN ('read', 'corrected', 'confirmed', 'added')) OR i.state = 'orphan') AND " SEEN
        " ORDER BY i.seq, i.item",
    [PROPOSALS] = "SELECT r.item, r.field, r.before, r.value FROM proposal r "
                  "JOIN item_now i ON i.item = r.item WHERE i.plan = $1 ORDER BY r.item, r.field",
    [STANDINGS] = "SELECT item, state, revision FROM item_now WHERE plan = $1 ORDER BY item",
    [SETTLE] = "UPDATE item_now SET state = $2, touched = 1, revision = $3 WHERE item = $1",
    [LAST_ACT] = "SELECT by_name, at FROM item_change WHERE item = $1 ORDER BY n DESC LIMIT 1",
    [CONTEXT] = "SELECT t.grp, w.heading FROM item_now i LEFT JOIN target_now t ON t.item = i.item "
                "LEFT JOIN task_now w ON w.item = i.item WHERE i.item = $1",
};
STATEMENTS(review);

/* The list ------------------------------------------------------------------------------------ */

static void take_target(struct arena *a, const struct db_rows *r, struct review_row *out)
{
    struct target_row t = {
        .change = (enum change)ENUM_OF_COLUMN(db_text(r, 16), change_name),
        .comparator = (enum comparator)ENUM_OF_COLUMN(db_text(r, 17), comparator_name),
        .value = dec_of_column(db_text(r, 18)),
        .value_max = dec_of_column(db_text(r, 19)),
        .approximate = db_int(r, 20),
    };

    out->parent = db_text(r, 11);
    out->item = db_int(r, 12);
    out->group = db_text(r, 13);
    out->series = db_text(r, 14);
    out->indicator_name = db_text(r, 15);
    out->change = t.change;
    out->comparator = t.comparator;
    out->value = t.value;
    out->value_max = t.value_max;
    out->approximate = t.approximate;
    out->unit = db_text(r, 21);
    out->price_base = db_text(r, 22);
    out->year = db_int(r, 23);
    out->place = (enum place)ENUM_OF_COLUMN(db_text(r, 24), place_name);
    out->polarity = (enum polarity)ENUM_OF_COLUMN(db_text(r, 25), polarity_name);
    out->polarity_confirmed = db_int(r, 26);
    out->points = (enum points)ENUM_OF_COLUMN(db_text(r, 27), points_name);
    out->plan_text = target_plan_text(a, &t);
    out->decisions = db_int(r, 35) > 0 ? db_int(r, 35) - 1 : 0;
    out->measure = db_text(r, 36);
    out->measure_proposed = db_int(r, 37);
    out->measure_of_others = db_int(r, 38);
}

static bool take_lists(struct arena *a, const struct db_rows *r, struct review_row *out,
                       struct err *e)
{
    return texts_of_column(a, db_text(r, 28), &out->qualifiers, e) &&
           texts_of_column(a, db_text(r, 29), &out->orgs, e) &&
           texts_of_column(a, db_text(r, 33), &out->lead_words, e) &&
           texts_of_column(a, db_text(r, 34), &out->coordinating, e);
}

static bool take_item(struct arena *a, const struct db_rows *r, struct review_row *out,
                      struct err *e)
{
    *out = (struct review_row){
        .id = db_text(r, 0),
        .kind = (enum item_kind)ENUM_OF_COLUMN(db_text(r, 1), item_kind_name),
        .revision = db_int(r, 2),
        .state = (enum item_state)ENUM_OF_COLUMN(db_text(r, 3), item_state_name),
        .by = db_text(r, 4),
        .at = db_int(r, 5),
        .source = { db_int(r, 6), db_int(r, 7) },
        .read_quote = db_text(r, 8),
        .lead = db_text(r, 9),
        .lead_name = db_text(r, 10),
        .heading = db_text(r, 30),
        .text = db_text(r, 31),
        .due = db_text(r, 32),
        .no_due = db_int(r, 39),
    };
    if (out->state == STATE_ORPHAN) out->quote = out->read_quote, out->source = (struct span){ 0 };
    if (out->kind == ITEM_TARGET) take_target(a, r, out);
    return take_lists(a, r, out, e);
}

static int by_id(const void *x, const void *y)
{
    return str_cmp((*(struct review_row *const *)x)->id, (*(struct review_row *const *)y)->id);
}

/* The rows by their uids, so that what stands in other tables finds them. */
static struct review_row **sorted_rows(struct arena *a, struct review *r)
{
    struct review_row **rows = NEW_ARRAY(a, struct review_row *, r->items.n + 1);

    for (size_t i = 0; i < r->items.n; i++) rows[i] = &r->items.at[i];
    qsort(rows, r->items.n, sizeof *rows, by_id);
    return rows;
}

static struct review_row *row_of(struct review_row **rows, size_t n, struct str id)
{
    struct review_row key = { .id = id }, *k = &key;
    struct review_row **found = bsearch(&k, rows, n, sizeof *rows, by_id);

    return found ? *found : NULL;
}

static bool add_proposals(struct tx *tx, struct str plan, struct review *out, struct err *e)
{
    struct review_row **rows = sorted_rows(tx->a, out);
    struct strs reported = { 0 };
    struct db_rows r;

    if (!figures_reported_items(tx, plan, &reported, e) ||
        !db_select(tx->db, tx->a, sql[PROPOSALS], ARGS(TEXT(plan)), &r, e))
        return false;
    for (size_t i = 0; i < out->items.n; i++)
        out->items.at[i].reported = strs_find(&reported, out->items.at[i].id);
    while (db_next(&r)) {
        struct review_row *row = row_of(rows, out->items.n, db_text(&r, 0));
        if (row)
            *LIST_ADD(tx->a, &row->proposals) =
                (struct proposal_row){ db_text(&r, 1), db_text(&r, 2), db_text(&r, 3) };
    }
    return db_done(&r, e);
}

bool store_review_list(struct tx *tx, struct str plan, bool internal, struct review *out,
                       struct err *e)
{
    struct date today = moment_date(tx->act->now);
    struct db_rows r;
    bool ok = true;

    if (!db_select(tx->db, tx->a, sql[LIST_ITEMS],
                   ARGS(TEXT(plan), TEXT(column_date(tx->a, today)), INT(internal)), &r, e))
        return false;
    while (ok && db_next(&r)) ok = take_item(tx->a, &r, LIST_ADD(tx->a, &out->items), e);
    return db_done(&r, e) && ok && add_proposals(tx, plan, out, e);
}

/* Many at once -------------------------------------------------------------------------------- */

struct stands {
    struct str id;
    enum item_state state;
    int64_t revision;
};
struct all_stand {
    LIST(struct stands) all; /* by id */
};

static bool load_standings(struct tx *tx, struct str plan, struct all_stand *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[STANDINGS], ARGS(TEXT(plan)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->all) =
            (struct stands){ db_text(&r, 0),
                             (enum item_state)ENUM_OF_COLUMN(db_text(&r, 1), item_state_name),
                             db_int(&r, 2) };
    return db_done(&r, e);
}

static int by_item(const void *x, const void *y)
{
    return str_cmp(((const struct stands *)x)->id, ((const struct stands *)y)->id);
}

static const struct stands *find_stands(const struct all_stand *l, struct str id)
{
    struct stands key = { .id = id };

    return l->all.n && id.n ? bsearch(&key, l->all.at, l->all.n, sizeof key, by_item) : NULL;
}

/* NULL: it may be done. */
static const char *why_not(const struct settle *s, const struct settle_item *i,
                           const struct stands *now)
{
    if (!now) return "không có mục này trong kế hoạch";
    if (i->revision != now->revision) return "đã được người khác sửa trong lúc này";
    if (now->state >= STATE_DROPPED) return "không còn trong kế hoạch";
    if (now->state == STATE_ORPHAN && s->state == STATE_CONFIRMED)
        return "không còn trong văn bản: hãy gắn vào một đoạn hoặc bỏ";
    return NULL;
}

static bool settle_one(struct tx *tx, const struct settle *s, const struct stands *now,
                       struct err *e)
{
    struct str state = str_c(item_state_name[s->state]);
    struct item_act act = { s->state == STATE_DROPPED ? ACT_DROP : ACT_CONFIRM, STR("state"),
                            str_c(item_state_name[now->state]), state, s->why };

    return now->state == s->state ||
           (item_append(tx, now->id, now->revision, &act, e) &&
            db_run(tx->db, sql[SETTLE], ARGS(TEXT(now->id), TEXT(state), INT(now->revision + 1)),
                   NULL, e));
}

/* A body is at most a megabyte: that many items and no more. */
bool store_items_settle(struct tx *tx, struct str plan, const struct settle *s, struct err *e)
{
    struct all_stand now = { 0 };

    if (s->state != STATE_CONFIRMED && s->state != STATE_DROPPED)
        return err_fail(e, ERR_INPUT, "trạng thái chỉ đổi được thành confirmed hoặc dropped");
    if (!s->items.n) return err_fail(e, ERR_INPUT, "chưa chọn mục nào");
    if (!load_standings(tx, plan, &now, e)) return false;
    for (size_t i = 0; i < s->items.n; i++)
        if (why_not(s, &s->items.at[i], find_stands(&now, s->items.at[i].id)))
            return err_fail(e, ERR_PRECONDITION, "có mục đã đổi trong lúc này; chưa ghi mục nào");
    for (size_t i = 0; i < s->items.n; i++)
        if (!settle_one(tx, s, find_stands(&now, s->items.at[i].id), e)) return false;
    return plan_refresh(tx, plan, e) &&
           store_audit(tx, s->state == STATE_DROPPED ? "items.drop" : "items.confirm", "plan", plan,
                       (struct str){ 0 }, column_json(tx->a, &settle_table, s), e);
}

static bool tell_last_act(struct tx *tx, struct settle_refused *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[LAST_ACT], ARGS(TEXT(out->id)), &r, &found, e)) return false;
    if (found) out->by = db_text(&r, 0), out->at = db_int(&r, 1);
    return db_done(&r, e);
}

bool store_items_unsettled(struct tx *tx, struct str plan, const struct settle *s,
                           struct unsettled *out, struct err *e)
{
    struct all_stand now = { 0 };

    if (!load_standings(tx, plan, &now, e)) return false;
    for (size_t i = 0; i < s->items.n; i++) {
        const struct stands *is = find_stands(&now, s->items.at[i].id);
        const char *why = why_not(s, &s->items.at[i], is);
        if (!why) continue;
        struct settle_refused *u = LIST_ADD(tx->a, &out->refused);
        *u = (struct settle_refused){ .id = s->items.at[i].id,
                                      .state = is ? is->state : STATE_DROPPED,
                                      .revision = is ? is->revision : 0,
                                      .why = str_c(say(e->lang, why)) };
        if (is && !tell_last_act(tx, u, e)) return false;
    }
    return true;
}

/* A place ------------------------------------------------------------------------------------- */

bool store_place_context(struct tx *tx, struct str plan, enum item_kind kind, int64_t start,
                         struct place_context *out, struct err *e)
{
    struct db_rows r;
    bool found;

    *out = (struct place_context){ 0 };
    if (!place_follows(tx, plan, kind, start, &out->after, e)) return false;
    if (!out->after.at) return true;
    if (!select_one(tx, sql[CONTEXT], ARGS(TEXT(out->after)), &r, &found, e)) return false;
    if (found) out->group = db_text(&r, kind == ITEM_TARGET ? 0 : 1);
    return db_done(&r, e);
}
