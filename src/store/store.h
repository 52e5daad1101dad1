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
    struct str role_org;     /* uid of the top of the branch it is held over; not stated: all */
    struct str on_behalf_of; /* org uid, where one enters for another */
    moment now;
    struct str idempotency_key; /* not stated: none */
};

/* What a store function gets: the open transaction. After a db_… call failed in it, return false;
 * another statement would fail too (see db.h). */
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

/* The same for a thread that must not wait: false, and nothing done, where the database is not
 * a file of this machine or no connection lies idle. */
bool store_read_now(struct store *s, struct arena *a, const struct act *act, store_fn *fn,
                    void *arg, struct err *e);

enum db_kind store_kind(const struct store *s);

/* Writes one audit row in the transaction of the change: who, what, before, after, when, on
 * whose behalf. before and after are JSON or not stated. */
bool store_audit(struct tx *tx, const char *action, const char *object_kind, struct str object,
                 struct str before, struct str after, struct err *e);
/* Tells that somebody read something; never waits for the disk. Kept apart from the trail, a few
 * seconds later: a machine that loses its power loses these seconds. */
void store_log_reading(struct store *s, const struct act *act, const char *action,
                       struct str object);

/* The answer of a write whose act has an idempotency_key, kept in its transaction. */
struct kept_answer {
    bool found;
    int status;
    struct str etag; /* not stated: none */
    struct str body;
};
/* First in the write: where the key stands already, out->found and the answer as it was given.
 * `request` is the SHA-256 of method, path and body; under the same key another one is
 * ERR_CONFLICT. Without a key nothing is found. */
bool store_idempotent_find(struct tx *tx, struct str request, struct kept_answer *out,
                           struct err *e);
/* Last in the write. */
bool store_idempotent_keep(struct tx *tx, struct str request, const struct kept_answer *answer,
                           struct err *e);
/* Forgets answers that were kept before that moment. */
bool store_idempotent_prune(struct tx *tx, moment before, struct err *e);

/* Files, kept by their sum and once however often they come. */
bool store_file_put(struct tx *tx, struct str bytes, struct str *sha256, struct err *e);
bool store_file_get(struct tx *tx, struct str sha256, struct str *bytes, struct err *e);

/* Work that outlasts a request. Truth is in the table: any process may take a job whose lease ran
 * out, so its work must be such that it can be done again. */
enum job_state { JOB_WAITING, JOB_RUNNING, JOB_DONE, JOB_FAILED, JOB_CANCELLED, JOB_STATES };
extern const char *const job_state_name[JOB_STATES];
struct job {
    struct str id, kind;
    struct str input, result; /* JSON; result when done */
    struct str message;       /* for people */
    enum job_state state;
    int64_t progress, total; /* total 0: not known yet */
    bool cancel_asked;
    struct str made_by;
    moment made_at, ended_at; /* 0: has not ended */
};
bool store_job_add(struct tx *tx, const char *kind, struct str input, struct str *id,
                   struct err *e);
bool store_job_get(struct tx *tx, struct str id, struct job *out, struct err *e);
/* The oldest that waits or whose lease ran out, now leased to `by` until that moment; job.id is
 * not stated where there is none. */
bool store_job_take(struct tx *tx, const char *kind, struct str by, moment until, struct job *out,
                    struct err *e);
/* Tells how far it is and renews the lease; *stop: somebody asked to cancel it. ERR_CONFLICT: the
 * lease was lost, another works on it. */
bool store_job_progress(struct tx *tx, const struct job *job, struct str by, moment until,
                        bool *stop, struct err *e);
/* Ends it with job.state, message and result. ERR_CONFLICT as above. */
bool store_job_end(struct tx *tx, const struct job *job, struct str by, struct err *e);
/* Asks for its end; one that waits still is cancelled at once. */
bool store_job_cancel(struct tx *tx, struct str id, struct err *e);

/* Messages for the world outside, written with what is their reason. */
struct outbox_message {
    struct str id, unique_key, kind, recipient, body;
    moment due_at;
    int64_t tries;
};
struct outbox_messages {
    struct outbox_message *at;
    size_t n, cap;
};
/* A message whose unique_key stands already is not written again. */
bool store_outbox_put(struct tx *tx, const struct outbox_message *m, struct err *e);
/* Those to be sent by now, at most n, in the order they are due. */
bool store_outbox_due(struct tx *tx, int n, struct outbox_messages *out, struct err *e);
bool store_outbox_sent(struct tx *tx, struct str id, struct err *e);
bool store_outbox_failed(struct tx *tx, struct str id, moment next, const char *why, struct err *e);

#endif
