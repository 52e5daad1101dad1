/* driver.h - what sqlite.c and postgres.c give to db.c; nothing outside the room needs it. */
#ifndef DB_DRIVER_H
#define DB_DRIVER_H

#include "base/buf.h"
#include "db/db.h"

/* One SQL text and what the database made of it, kept as long as the handle. Our statements are
 * tables of constants, so there are a few hundred at most and none is ever dropped. */
struct db_statement {
    struct db_statement *next; /* in its bucket */
    uint64_t hash;
    char *sql;      /* as our tables have it */
    void *prepared; /* NULL: not yet */
    bool busy;      /* rows of it are being read */
};

struct db_driver {
    bool (*open)(struct db *db, const char *url, enum db_mode mode, struct err *e);
    void (*close)(struct db *db);
    bool (*prepare)(struct db *db, struct db_statement *s, struct err *e);
    bool (*run)(struct db *db, struct db_statement *s, struct db_args args, int64_t *changed,
                struct err *e);
    bool (*select)(struct db_rows *r, struct db_statement *s, struct db_args args, bool stream,
                   struct err *e);
    bool (*next)(struct db_rows *r);
    /* Points into the database's own memory, until the next row. */
    struct db_value (*value)(const struct db_rows *r, int column);
    bool (*done)(struct db_rows *r, struct err *e);
    bool (*script)(struct db *db, const char *sql, struct err *e); /* already in its dialect */
    bool (*in_transaction)(const struct db *db);
    bool (*lost)(const struct db *db);
    bool (*verify)(struct db *db, struct err *e); /* NULL: a cluster sees to that itself */
    bool (*references_late)(struct db *db, bool late, struct err *e);
    const char *begin[3];    /* by enum db_transaction */
    const char *begin_alone; /* what follows DB_ALONE's begin; NULL: nothing */
    const char *tables, *columns;
    const char *version; /* one value that moves with every change others commit */
};
extern const struct db_driver db_sqlite, db_postgres;

enum { DB_BUCKETS = 256 };
struct db {
    enum db_kind kind;
    const struct db_driver *driver;
    void *handle; /* sqlite3 or PGconn */
    bool worth_retry;
    unsigned statements; /* how many there are */
    uint64_t asked;      /* statements run */
    uint64_t serial;     /* a number that no other handle has */
    struct db_statement *bucket[DB_BUCKETS];
};

/* One text of ours in the dialect of a database. `script`: it makes tables. */
void db_translate(struct buf *out, const char *sql, enum db_kind kind, bool script);

#endif
