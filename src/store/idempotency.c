#include "store/inside.h"

enum { ANSWER_FIND, ANSWER_KEEP, ANSWERS_DROP };
static const char *const sql[] = {
    [ANSWER_FIND] = "SELECT request, status, etag, answer FROM idempotency "
                    "WHERE who = $1 AND idempotency_key = $2",
    [ANSWER_KEEP] = "INSERT INTO idempotency "
                    "(who, idempotency_key, request, status, etag, answer, kept_at) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [ANSWERS_DROP] = "DELETE FROM idempotency WHERE kept_at < $1",
};
STATEMENTS(idempotency);

static struct str who(const struct tx *tx) { return tx->act->user.at ? tx->act->user : STR(""); }

bool store_idempotent_find(struct tx *tx, struct str request, struct kept_answer *out,
                           struct err *e)
{
    struct db_rows r;
    struct str kept = { 0 };

    *out = (struct kept_answer){ 0 };
    if (!tx->act->idempotency_key.at) return true;
    if (!db_select(tx->db, tx->a, sql[ANSWER_FIND],
                   ARGS(TEXT(who(tx)), TEXT(tx->act->idempotency_key)), &r, e))
        return false;
    if (db_next(&r)) {
        kept = db_text(&r, 0);
        *out = (struct kept_answer){ true, (int)db_int(&r, 1), db_text(&r, 2), db_blob(&r, 3) };
    }
    if (!db_done(&r, e)) return false;
    if (out->found && !str_eq(kept, request))
        return err_fail(e, ERR_CONFLICT,
                        "khóa Idempotency-Key này đã dùng cho một yêu cầu khác: hãy dùng khóa mới");
    return true;
}

bool store_idempotent_keep(struct tx *tx, struct str request, const struct kept_answer *answer,
                           struct err *e)
{
    if (!tx->act->idempotency_key.at) return true;
    return db_run(tx->db, sql[ANSWER_KEEP],
                  ARGS(TEXT(who(tx)), TEXT(tx->act->idempotency_key), TEXT(request),
                       INT(answer->status), TEXT(answer->etag),
                       BLOB(answer->body.at ? answer->body : STR("")), INT(tx->act->now)),
                  NULL, e);
}

bool store_idempotent_prune(struct tx *tx, moment before, struct err *e)
{
    return db_run(tx->db, sql[ANSWERS_DROP], ARGS(INT(before)), NULL, e);
}
