/* db.h - SQLite and PostgreSQL behind one handle. Knows no table of ours.
 *
 * One SQL dialect, parameters as $1 … $n (turned into ?1 … ?n for SQLite, which would number
 * $2 … $1 by first appearance). Tables use BIGINT, TEXT and BYTEA, mapped for STRICT tables.
 * Values that come out live in the caller's arena. A handle belongs to one thread at a time.
 *
 * What fails is told by kind: ERR_BUSY (locked, serialization failure: the transaction may be
 * tried again), ERR_FULL (no room on the disk), ERR_CONFLICT (a unique key stands already),
 * ERR_IO (everything else, with the database's own words at the end). */
#ifndef DB_DB_H
#define DB_DB_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct db;

enum db_kind { DB_SQLITE, DB_POSTGRES };
enum db_mode { DB_READ, DB_WRITE };

/* sqlite:PATH or postgresql://… */
bool db_open(const char *url, enum db_mode mode, struct db **out, struct err *e);
void db_close(struct db *db);
enum db_kind db_kind_of(const struct db *db);

enum db_type { DB_NULL, DB_INT, DB_TEXT, DB_BLOB };
struct db_value {
    enum db_type type;
    int64_t n;
    struct str s;
};
struct db_args {
    const struct db_value *at;
    size_t n;
};
/* Typed arguments: ARGS(TEXT(id), INT(year)). A text that is not stated is NULL. */
#define ARGS(...) \
    ((struct db_args){ (const struct db_value[]){ __VA_ARGS__ }, \
                       sizeof((const struct db_value[]){ __VA_ARGS__ }) / \
                           sizeof(struct db_value) })
#define NO_ARGS ((struct db_args){ 0 })
#define INT(v) \
    { \
        DB_INT, (v), { 0 } \
    }
#define INT_OR_NULL(v) \
    { \
        (v) ? DB_INT : DB_NULL, (v), { 0 } \
    }
#define TEXT(v) db_text_value(v)
#define BLOB(v) db_blob_value(v)

static inline struct db_value db_text_value(struct str s)
{
    return (struct db_value){ s.at ? DB_TEXT : DB_NULL, 0, s };
}
static inline struct db_value db_blob_value(struct str s)
{
    return (struct db_value){ s.at ? DB_BLOB : DB_NULL, 0, s };
}

/* A statement without rows. `changed` (may be NULL): how many rows it touched. */
bool db_run(struct db *db, const char *sql, struct db_args args, int64_t *changed, struct err *e);

/* Rows, one at a time:
 *     struct db_rows r;
 *     if (!db_select(db, a, sql, args, &r, e)) return false;
 *     while (db_next(&r)) … db_text(&r, 0) …
 *     return db_done(&r, e);
 * Texts and blobs are copied into `a`. db_done must be called, also after leaving early. */
struct db_rows {
    struct db *db;
    struct arena *a;
    void *cursor;
    int row;
    bool failed;
};
bool db_select(struct db *db, struct arena *a, const char *sql, struct db_args args,
               struct db_rows *r, struct err *e);
bool db_next(struct db_rows *r);
bool db_is_null(const struct db_rows *r, int column);
int64_t db_int(const struct db_rows *r, int column);     /* 0 for NULL */
struct str db_text(const struct db_rows *r, int column); /* not stated for NULL */
struct str db_blob(const struct db_rows *r, int column);
bool db_done(struct db_rows *r, struct err *e);

/* Only prepares: for the test that every statement of ours is understood by both databases. */
bool db_prepare(struct db *db, const char *sql, struct err *e);
/* Several statements of a migration, in one text. */
bool db_script(struct db *db, const char *sql, struct err *e);

#endif
