/* store.h - everything that is kept; the only room that knows SQL.
 *
 * Kept for ever, never altered: the file as received, its text per reader version, items with
 * their lasting uids, corrections, decisions, every change of a figure, the audit trail.
 * Rebuilt from those: readings, findings, current rows. No kept row refers to a rebuilt one.
 *
 * A store is opaque and may be used by many threads. Truth is never in process memory: two
 * servers may stand on one PostgreSQL. */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/date.h"
#include "base/err.h"
#include "base/str.h"
#include "db/db.h"

struct store;

/* Opens and brings the schema up to date (numbered migrations, under a lock). A database of a
 * newer version is ERR_REFUSED in words. `server`: takes the lock of the one server of an SQLite
 * file (a second says no); other writers wait for the write lock 10 s. */
bool store_open(const char *url, bool server, struct store **out, struct err *e);
void store_close(struct store *s);

/* Who acts, with which role, for whom: the audit trail's words. The time is an argument. */
struct act {
    struct str user; /* uid; not stated: the command line of the machine's owner */
    struct str user_name;
    struct str role;
    struct str on_behalf_of; /* org uid, where one enters for another */
    moment now;
    struct str idempotency_key; /* not stated: none */
};

/* What a store function gets: the open transaction. */
struct tx {
    struct db *db;
    struct arena *a; /* lives as long as the caller's */
    const struct act *act;
};
typedef bool store_fn(struct tx *tx, void *arg, struct err *e);

/* A write is a function given to the store. On SQLite it runs on the writer's thread in a
 * savepoint and store_write returns after its group's commit is durable; on PostgreSQL in a
 * transaction, run again on a serialization failure: fn must be able to run twice and have no
 * effect but on the database and *arg. It checks scope and revision inside. */
bool store_write(struct store *s, struct arena *a, const struct act *act, store_fn *fn, void *arg,
                 struct err *e);
/* The same on a read-only connection, seeing one moment of the database. */
bool store_read(struct store *s, struct arena *a, const struct act *act, store_fn *fn, void *arg,
                struct err *e);

/* Writes one audit row in the transaction of the change: who, what, before, after, when, on
 * whose behalf. before and after are JSON or not stated. */
bool store_audit(struct tx *tx, const char *action, const char *object_kind, struct str object,
                 struct str before, struct str after, struct err *e);

#endif
