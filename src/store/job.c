#include "base/hash.h"
#include "store/inside.h"

const char *const job_state_name[JOB_STATES] = {
    [JOB_WAITING] = "waiting", [JOB_RUNNING] = "running",     [JOB_DONE] = "done",
    [JOB_FAILED] = "failed",   [JOB_CANCELLED] = "cancelled",
};

#define COLUMNS \
    "SELECT id, kind, input, state, progress, total, message, result, cancel_asked, made_by, " \
    "made_at, ended_at FROM job "

enum { JOB_ADD, JOB_GET, JOB_FREE, JOB_LEASE, JOB_PROGRESS, JOB_END, JOB_CANCEL, JOB_CANCEL_NOW };
static const char *const sql[] = {
    [JOB_ADD] = "INSERT INTO job (id, kind, input, state, progress, total, cancel_asked, made_by, "
                "made_at) VALUES ($1, $2, $3, 'waiting', 0, 0, 0, $4, $5)",
    [JOB_GET] = COLUMNS "WHERE id = $1",
    [JOB_FREE] = COLUMNS "WHERE kind = $1 AND (state = 'waiting' OR "
                         "(state = 'running' AND lease_until < $2)) ORDER BY made_at, id LIMIT 1",
    [JOB_LEASE] = "UPDATE job SET state = 'running', lease_by = $2, lease_until = $3 WHERE id = $1",
    [JOB_PROGRESS] = "UPDATE job SET progress = $3, total = $4, message = $5, lease_until = $6 "
                     "WHERE id = $1 AND lease_by = $2 AND state = 'running'",
    [JOB_END] = "UPDATE job SET state = $3, progress = $4, total = $5, message = $6, result = $7, "
                "ended_at = $8, lease_until = NULL "
                "WHERE id = $1 AND lease_by = $2 AND state = 'running'",
    [JOB_CANCEL] = "UPDATE job SET cancel_asked = 1 WHERE id = $1 AND ended_at IS NULL",
    [JOB_CANCEL_NOW] = "UPDATE job SET state = 'cancelled', ended_at = $2 "
                       "WHERE id = $1 AND state = 'waiting'",
};
STATEMENTS(job);

static enum job_state state_named(struct str name)
{
    int i = 0;

    while (i < JOB_STATES - 1 && !str_eq(name, str_c(job_state_name[i]))) i++;
    return (enum job_state)i;
}

static bool one(struct tx *tx, const char *text, struct db_args args, struct job *out,
                struct err *e)
{
    struct db_rows r;

    *out = (struct job){ 0 };
    if (!db_select(tx->db, tx->a, text, args, &r, e)) return false;
    if (db_next(&r))
        *out = (struct job){
            .id = db_text(&r, 0),
            .kind = db_text(&r, 1),
            .input = db_text(&r, 2),
            .state = state_named(db_text(&r, 3)),
            .progress = db_int(&r, 4),
            .total = db_int(&r, 5),
            .message = db_text(&r, 6),
            .result = db_text(&r, 7),
            .cancel_asked = db_int(&r, 8) != 0,
            .made_by = db_text(&r, 9),
            .made_at = db_int(&r, 10),
            .ended_at = db_int(&r, 11),
        };
    return db_done(&r, e);
}

bool store_job_add(struct tx *tx, const char *kind, struct str input, struct str *id, struct err *e)
{
    *id = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[JOB_ADD],
                  ARGS(TEXT(*id), TEXT(str_c(kind)), TEXT(input), TEXT(tx->act->user),
                       INT(tx->act->now)),
                  NULL, e);
}

bool store_job_get(struct tx *tx, struct str id, struct job *out, struct err *e)
{
    return one(tx, sql[JOB_GET], ARGS(TEXT(id)), out, e) &&
           (out->id.at || err_fail(e, ERR_NOT_FOUND, "không có việc này"));
}

bool store_job_take(struct tx *tx, const char *kind, struct str by, moment until, struct job *out,
                    struct err *e)
{
    if (!one(tx, sql[JOB_FREE], ARGS(TEXT(str_c(kind)), INT(tx->act->now)), out, e)) return false;
    if (!out->id.at) return true;
    out->state = JOB_RUNNING;
    return db_run(tx->db, sql[JOB_LEASE], ARGS(TEXT(out->id), TEXT(by), INT(until)), NULL, e);
}

static bool still_ours(int64_t changed, struct err *e)
{
    return changed == 1 || err_fail(e, ERR_CONFLICT, "việc này đã do tiến trình khác làm");
}

bool store_job_progress(struct tx *tx, const struct job *job, struct str by, moment until,
                        bool *stop, struct err *e)
{
    struct job now;
    int64_t changed;

    if (!db_run(tx->db, sql[JOB_PROGRESS],
                ARGS(TEXT(job->id), TEXT(by), INT(job->progress), INT(job->total),
                     TEXT(job->message), INT(until)),
                &changed, e) ||
        !still_ours(changed, e) || !store_job_get(tx, job->id, &now, e))
        return false;
    *stop = now.cancel_asked;
    return true;
}

bool store_job_end(struct tx *tx, const struct job *job, struct str by, struct err *e)
{
    int64_t changed;

    return db_run(tx->db, sql[JOB_END],
                  ARGS(TEXT(job->id), TEXT(by), TEXT(str_c(job_state_name[job->state])),
                       INT(job->progress), INT(job->total), TEXT(job->message), TEXT(job->result),
                       INT(tx->act->now)),
                  &changed, e) &&
           still_ours(changed, e);
}

bool store_job_cancel(struct tx *tx, struct str id, struct err *e)
{
    return db_run(tx->db, sql[JOB_CANCEL], ARGS(TEXT(id)), NULL, e) &&
           db_run(tx->db, sql[JOB_CANCEL_NOW], ARGS(TEXT(id), INT(tx->act->now)), NULL, e);
}
