/* search_sqlite.c - search by FTS5. Words in a query are letters and digits alone, so quotes are
 * all that its syntax needs. */
#include "store/search.h"

#define IS_IN(question) \
    "s.n IN (SELECT rowid FROM search_index WHERE search_index MATCH " question ")"
#define HITS(kind) \
    "WITH hit AS MATERIALIZED (SELECT s.n, s.kind, s.object, s.part, s.start_at, " \
    "s.end_at, " SEARCH_TIER( \
        IS_IN("$4"), IS_IN("$3"), \
        IS_IN("$2")) " AS tier, bm25(search_index, 8.0, 1.0) AS score " \
                     "FROM search_index JOIN search_now s ON s.n = " \
                     "search_index.rowid WHERE search_index MATCH $1 AND s.kind = " kind ")"

/* Behind the statements of search.h. */
enum { FORGET = SEARCH_ITEMS + 1, ADD, BEHIND, ANEW };
static const char *const sql[] = {
    [SEARCH_DOCUMENTS] = HITS("'document'") SEARCH_DOCUMENT_PAGE,
    [SEARCH_ITEMS] = HITS("$8") SEARCH_ITEM_PAGE,
    [FORGET] = "INSERT INTO search_index (search_index, rowid, head, body) "
               "VALUES ('delete', $1, $2, $3)",
    [ADD] = "INSERT INTO search_index (rowid, head, body) VALUES ($1, $2, $3)",
    [BEHIND] =
        "SELECT 1 FROM search_now WHERE NOT EXISTS (SELECT 1 FROM search_index_docsize) LIMIT 1",
    [ANEW] = "INSERT INTO search_index (search_index) VALUES ('rebuild')",
};
STATEMENTS_FOR(1u << DB_SQLITE, search_sqlite);

static struct str done(struct arena *a, struct buf *b)
{
    struct str s = str_copy(a, buf_str(b));

    buf_close(b);
    return s;
}

static void put_words(struct buf *b, const struct strs *words, bool *first)
{
    for (size_t i = 0; i < words->n; i++) {
        if (!*first) buf_put_char(b, ' ');
        buf_put(b, words->at[i]);
        *first = false;
    }
}

static struct str terms(struct arena *a, const char *column, const struct search_terms *t)
{
    struct buf b = { 0 };

    buf_printf(&b, "%s(", column);
    for (size_t i = 0; i < t->n; i++) {
        bool first = true;
        buf_put_z(&b, i ? " AND \"" : "\"");
        put_words(&b, &t->at[i].words, &first);
        buf_put_z(&b, "\"");
    }
    buf_put_char(&b, ')');
    return done(a, &b);
}

static struct str phrase(struct arena *a, const char *column, const struct search_terms *t)
{
    struct buf b = { 0 };
    bool first = true;

    buf_printf(&b, "%s\"", column);
    for (size_t i = 0; i < t->n; i++) put_words(&b, &t->at[i].words, &first);
    buf_put_z(&b, "\"");
    return done(a, &b);
}

void search_questions_sqlite(struct arena *a, const struct search_terms *t,
                             struct search_questions *out)
{
    *out = (struct search_questions){ terms(a, "", t), phrase(a, "", t), terms(a, "head : ", t),
                                      phrase(a, "head : ", t) };
}

const char *search_statement_sqlite(int which) { return sql[which]; }

bool search_sqlite_forget(struct tx *tx, const struct search_text *row, struct err *e)
{
    return db_run(tx->db, sql[FORGET], ARGS(INT(row->n), TEXT(row->head), TEXT(row->body)), NULL,
                  e);
}

bool search_sqlite_add(struct tx *tx, const struct search_text *row, struct err *e)
{
    return db_run(tx->db, sql[ADD], ARGS(INT(row->n), TEXT(row->head), TEXT(row->body)), NULL, e);
}

bool search_sqlite_behind(struct tx *tx, bool *behind, struct err *e)
{
    struct db_rows r;

    return select_one(tx, sql[BEHIND], NO_ARGS, &r, behind, e) && db_done(&r, e);
}

bool search_sqlite_anew(struct tx *tx, struct err *e)
{
    return db_run(tx->db, sql[ANEW], NO_ARGS, NULL, e);
}
