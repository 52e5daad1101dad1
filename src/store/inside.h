/* inside.h - what the files of the store share and nobody else sees. */
#ifndef STORE_INSIDE_H
#define STORE_INSIDE_H

#include <pthread.h>

#include "store/store.h"

/* Each file that speaks SQL opens with its table of texts, named `sql`, and `STATEMENTS(name);`.
 * The row of that name in statements.c makes it known to the test that prepares every statement
 * on both databases. */
struct statements {
    const char *file;
    const char *const *sql;
    size_t n;
    unsigned of; /* the databases that understand them */
};
#define STATEMENTS_FOR(databases, name) \
    extern const struct statements name##_statements; \
    const struct statements name##_statements = { #name, sql, sizeof sql / sizeof sql[0], \
                                                  databases }
#define STATEMENTS(name) STATEMENTS_FOR(1u << DB_SQLITE | 1u << DB_POSTGRES, name)
extern const struct statements *const store_statements[];
extern const size_t n_store_statements;

/* Connections of one kind, opened when wanted and kept for the next. A taker waits where all
 * that may be open are in use. */
enum { POOL_MAX = 32 };
struct pool {
    const char *url;
    enum db_mode mode;
    pthread_mutex_t lock;
    pthread_cond_t returned;
    struct db *idle[POOL_MAX];
    int n_idle, n_open;
};
void pool_open(struct pool *p, const char *url, enum db_mode mode);
void pool_close(struct pool *p);
bool pool_take(struct pool *p, struct db **db, struct err *e);
struct db *pool_take_idle(struct pool *p);     /* without waiting; NULL: none lies there */
void pool_give(struct pool *p, struct db *db); /* a lost one is closed */

/* The one writer of an SQLite file in this process. */
struct writer;
bool writer_open(struct db *db, struct writer **out, struct err *e);
void writer_close(struct writer *w); /* after the last write; closes db */
bool writer_write(struct writer *w, struct tx *tx, store_fn *fn, void *arg, struct err *e);

/* Makes the rebuilt rows again where an earlier program made them otherwise. */
bool catch_up(struct db *db, moment now, struct err *e);

/* Reading, told by many threads and written every few seconds. */
struct read_log;
struct read_log *read_log_open(struct store *s, bool thread); /* without: written at the end */
void read_log_close(struct read_log *l);
struct read_log *store_read_log_of(struct store *s);

#endif
