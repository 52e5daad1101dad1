#include "base/hash.h"
#include "store/inside.h"

enum { MESSAGE_ADD, MESSAGES_DUE, MESSAGE_SENT, MESSAGE_FAILED };
static const char *const sql[] = {
    [MESSAGE_ADD] = "INSERT INTO outbox (id, unique_key, kind, recipient, body, made_at, due_at, "
                    "tries) VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT DO NOTHING",
    [MESSAGES_DUE] = "SELECT id, unique_key, kind, recipient, body, due_at, tries FROM outbox "
                     "WHERE sent_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT $2",
    [MESSAGE_SENT] = "UPDATE outbox SET sent_at = $2, tries = tries + 1, failure = NULL "
                     "WHERE id = $1",
    [MESSAGE_FAILED] = "UPDATE outbox SET due_at = $2, tries = tries + 1, failure = $3 "
                       "WHERE id = $1",
};
STATEMENTS(outbox);

bool store_outbox_put(struct tx *tx, const struct outbox_message *m, struct err *e)
{
    return db_run(tx->db, sql[MESSAGE_ADD],
                  ARGS(TEXT(uid_new(tx->a, tx->act->now)), TEXT(m->unique_key), TEXT(m->kind),
                       TEXT(m->recipient), TEXT(m->body), INT(tx->act->now), INT(m->due_at)),
                  NULL, e);
}

bool store_outbox_due(struct tx *tx, int n, struct outbox_messages *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[MESSAGES_DUE], ARGS(INT(tx->act->now), INT(n)), &r, e))
        return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, out) = (struct outbox_message){
            .id = db_text(&r, 0),
            .unique_key = db_text(&r, 1),
            .kind = db_text(&r, 2),
            .recipient = db_text(&r, 3),
            .body = db_text(&r, 4),
            .due_at = db_int(&r, 5),
            .tries = db_int(&r, 6),
        };
    return db_done(&r, e);
}

bool store_outbox_sent(struct tx *tx, struct str id, struct err *e)
{
    return db_run(tx->db, sql[MESSAGE_SENT], ARGS(TEXT(id), INT(tx->act->now)), NULL, e);
}

bool store_outbox_failed(struct tx *tx, struct str id, moment next, const char *why, struct err *e)
{
    return db_run(tx->db, sql[MESSAGE_FAILED], ARGS(TEXT(id), INT(next), TEXT(str_c(why))), NULL,
                  e);
}
