/* backup.h - a second copy of everything, and the way back.
 *
 * A backup is an SQLite file of the same schema, written row by row through the db room from one
 * moment of the database, while servers work on it. So a backup of PostgreSQL can be restored
 * into a file and the other way round, a file system's damage is not copied with the pages, and
 * the file can be looked into with any SQLite tool or used as it is (--db sqlite:FILE). Neither
 * the database nor its version is changed by a backup. */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "store/store.h"

struct backup_sum {
    int version; /* of the schema */
    int64_t tables, rows;
};

/* Into `file`, which must not be there yet and appears whole, verified and on the disk, or not at
 * all. */
bool store_backup(const char *url, const char *file, moment now, struct backup_sum *out,
                  struct err *e);
/* From such a file into a database that is new or empty; anything else is ERR_REFUSED. */
bool store_restore(const char *file, const char *url, moment now, struct backup_sum *out,
                   struct err *e);

#endif
