/* catch_up.c - rebuilt rows of an earlier program are made again as today's makes them. */
#include "store/inside.h"
#include "store/items.h"
#include "store/search.h"

/* Grows when the columns of a rebuilt table, or what is written into them, change. */
enum { REBUILT = 2 };

enum { VERSION, SET_VERSION, ITEMS, DOCUMENTS };
static const char *const sql[] = {
    [VERSION] = "SELECT COALESCE(MAX(version), 0) FROM rebuilt",
    [SET_VERSION] = "INSERT INTO rebuilt (version) VALUES ($1)",
    /* What a reading no longer finds stands under names of an earlier one: it stays as it is. */
    [ITEMS] = "SELECT item FROM item_now WHERE kind IN ('target', 'task') AND state <> 'orphan' "
              "ORDER BY item",
    [DOCUMENTS] = "SELECT document FROM document_now ORDER BY document",
};
STATEMENTS(catch_up);

typedef bool refresh_fn(struct tx *tx, struct str id, struct err *e);

static bool version_of(struct tx *tx, int64_t *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[VERSION], NO_ARGS, &r, &found, e)) return false;
    *out = db_int(&r, 0);
    return db_done(&r, e);
}

/* One arena for the ids, one that is emptied for each of them. */
static bool each(struct tx *tx, const char *ids, refresh_fn *refresh, struct err *e)
{
    struct arena a = { 0 };
    struct tx one = { tx->db, &a, tx->act };
    struct strs all = { 0 };
    struct db_rows r;
    bool ok = true;

    if (!db_select(tx->db, tx->a, ids, NO_ARGS, &r, e)) return false;
    while (db_next(&r)) *LIST_ADD(tx->a, &all) = db_text(&r, 0);
    if (!db_done(&r, e)) return false;
    for (size_t i = 0; ok && i < all.n; i++) {
        ok = refresh(&one, all.at[i], e);
        arena_reset(&a);
    }
    arena_close(&a);
    return ok;
}

static bool make_again(struct tx *tx, struct err *e)
{
    int64_t version;

    /* Another process may have done it while this one waited. */
    if (!version_of(tx, &version, e)) return false;
    return version == REBUILT || (each(tx, sql[DOCUMENTS], document_refresh, e) &&
                                  each(tx, sql[ITEMS], item_refresh, e) &&
                                  db_run(tx->db, sql[SET_VERSION], ARGS(INT(REBUILT)), NULL, e));
}

bool catch_up(struct db *db, moment now, struct err *e)
{
    struct act act = { .now = now };
    struct arena a = { 0 };
    struct tx tx = { db, &a, &act };
    int64_t version = 0;
    bool ok = db_begin(db, DB_READING, e) && version_of(&tx, &version, e), behind = false;

    if (ok && db_kind_of(db) == DB_SQLITE) ok = search_sqlite_behind(&tx, &behind, e);
    db_rollback(db);
    if (ok && (version < REBUILT || behind)) {
        ok = db_begin(db, DB_ALONE, e) && (!behind || search_sqlite_anew(&tx, e)) &&
             make_again(&tx, e) && db_commit(db, e);
        if (!ok) db_rollback(db);
    }
    arena_close(&a);
    return ok;
}
