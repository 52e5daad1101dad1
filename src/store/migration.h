/* migration.h - the numbered steps of schema/, part of the program. A step that was published is
 * never changed: the next one changes what it made. */
#ifndef STORE_MIGRATION_H
#define STORE_MIGRATION_H

#include <stddef.h>

#include "db/db.h"

struct migration {
    int n; /* 1, 2, … */
    const char *name;
    const char *sha256; /* of the text, kept with the database */
    const char *sql;
};
extern const struct migration migrations[];
extern const size_t n_migrations;

/* The number of the last step taken; 0 for an empty database. ERR_REFUSED: made by a newer
 * program, by another program, or by a trial version whose steps were others. */
bool migration_version(struct db *db, int *version, struct err *e);
/* Takes the steps up to number `version`, in the transaction that is open (DB_ALONE). */
bool migration_apply(struct db *db, int version, int64_t now_ms, struct err *e);
/* Up to date under the lock: a second process waits and finds the work done. */
bool migration_bring_up(struct db *db, int64_t now_ms, struct err *e);

#endif
