#include "base/hash.h"
#include "store/inside.h"
#include "store/user.h"
#include "store/user_inside.h"

enum {
    FAILURE_GET,
    FAILURE_PUT,
    FAILURE_DROP,
    FAILURES_PRUNE,
    ACCOUNT_BY_NAME,
    SESSION_ADD,
    SESSION_GET,
    SESSION_SEEN,
    SESSION_DROP,
    SESSIONS_PRUNE,
};
static const char *const sql[] = {
    [FAILURE_GET] = "SELECT failures, free_at, last_at FROM login_failure WHERE subject = $1",
    [FAILURE_PUT] = "INSERT INTO login_failure (subject, failures, last_at, free_at) "
                    "VALUES ($1, $2, $3, $4) ON CONFLICT (subject) DO UPDATE SET "
                    "failures = excluded.failures, last_at = excluded.last_at, "
                    "free_at = excluded.free_at",
    [FAILURE_DROP] = "DELETE FROM login_failure WHERE subject = $1",
    [FAILURES_PRUNE] = "DELETE FROM login_failure WHERE last_at < $1",
    [ACCOUNT_BY_NAME] = "SELECT u.id, p.hash FROM user_account u "
                        "JOIN user_password p ON p.account = u.id "
                        "WHERE u.name = $1 ORDER BY p.n DESC LIMIT 1",
    [SESSION_ADD] = "INSERT INTO session (token, account, made_at, seen_at, address) "
                    "VALUES ($1, $2, $3, $3, $4)",
    [SESSION_GET] =
        "SELECT u.id, u.name, u.display_name, s.made_at, s.seen_at, "
        "(SELECT must_change FROM user_password p WHERE p.account = u.id "
        "ORDER BY n DESC LIMIT 1), " USER_STATE_ON(
            "$2") " "
                  "FROM session s JOIN user_account u ON u.id = s.account WHERE s.token = $1",
    [SESSION_SEEN] = "UPDATE session SET seen_at = $2 WHERE token = $1",
    [SESSION_DROP] = "DELETE FROM session WHERE token = $1",
    [SESSIONS_PRUNE] = "DELETE FROM session WHERE made_at < $1 OR seen_at < $2",
};
STATEMENTS(session);

enum { MINUTE_MS = 60000, FORGET_FAILURES_MS = 24 * 60 * MINUTE_MS };

const struct login_rules login_rules_default = {
    .idle = 30 * MINUTE_MS,
    .life = 12 * 60 * MINUTE_MS,
    .tries_name = 5,
    .tries_address = 50,
    .wait = 30000,
    .wait_most = 15 * MINUTE_MS,
};

static struct str subject(struct tx *tx, const char *kind, struct str what)
{
    return hash_sha256(tx->a, str_printf(tx->a, "%s:%.*s", kind, STR_ARGS(what)));
}

struct failures {
    int64_t n;
    moment free_at, last_at;
};

static bool failures_of(struct tx *tx, struct str of, struct failures *f, struct err *e)
{
    struct db_rows r;

    *f = (struct failures){ 0 };
    if (!db_select(tx->db, tx->a, sql[FAILURE_GET], ARGS(TEXT(of)), &r, e)) return false;
    if (db_next(&r)) *f = (struct failures){ db_int(&r, 0), db_int(&r, 1), db_int(&r, 2) };
    return db_done(&r, e);
}

/* The first `tries` are free; then each waits twice as long as the one before. Failures of a day
 * ago are forgotten. */
static bool count_try(struct tx *tx, const struct login_rules *rules, struct str of, int tries,
                      const struct failures *f, struct err *e)
{
    moment now = tx->act->now, wait = 0;
    int64_t n = f->last_at < now - FORGET_FAILURES_MS ? 1 : f->n + 1;

    if (n >= tries) {
        wait = rules->wait;
        for (int64_t i = tries; i < n && wait < rules->wait_most; i++) wait *= 2;
        if (wait > rules->wait_most) wait = rules->wait_most;
    }
    return db_run(tx->db, sql[FAILURE_PUT], ARGS(TEXT(of), INT(n), INT(now), INT(now + wait)), NULL,
                  e);
}

static bool must_wait(struct tx *tx, const struct failures *f, int64_t *wait, struct err *e)
{
    if (f->free_at <= tx->act->now) return false;
    *wait = (f->free_at - tx->act->now + 999) / 1000;
    err_fail(e, ERR_TOO_MANY, "đăng nhập sai nhiều lần: hãy thử lại sau %d giây", (int)*wait);
    return true;
}

static bool find_account(struct tx *tx, struct str name, struct login_try *t, struct err *e)
{
    struct db_rows r;

    t->user = t->hash = (struct str){ 0 };
    if (!db_select(tx->db, tx->a, sql[ACCOUNT_BY_NAME], ARGS(TEXT(name)), &r, e)) return false;
    if (db_next(&r)) {
        t->user = db_text(&r, 0);
        t->hash = db_text(&r, 1);
    }
    return db_done(&r, e);
}

bool store_login_try(struct tx *tx, const struct login_rules *rules, struct login_try *t,
                     struct err *e)
{
    struct str name = user_login_name(tx->a, t->name);
    struct str by_name = subject(tx, "name", name), by_address = subject(tx, "address", t->address);
    struct failures of_name, of_address;

    if (!failures_of(tx, by_name, &of_name, e) || !failures_of(tx, by_address, &of_address, e) ||
        must_wait(tx, &of_name, &t->wait, e) || must_wait(tx, &of_address, &t->wait, e))
        return false;
    return count_try(tx, rules, by_name, rules->tries_name, &of_name, e) &&
           count_try(tx, rules, by_address, rules->tries_address, &of_address, e) &&
           find_account(tx, name, t, e);
}

/* One good login of an address takes back the one failure that was counted for it before. */
static bool forget_failures(struct tx *tx, const struct login_rules *rules, struct str name,
                            struct str address, struct err *e)
{
    struct str by_address = subject(tx, "address", address);
    struct failures f;

    if (!db_run(tx->db, sql[FAILURE_DROP], ARGS(TEXT(subject(tx, "name", name))), NULL, e) ||
        !failures_of(tx, by_address, &f, e))
        return false;
    if (f.n <= 1) return db_run(tx->db, sql[FAILURE_DROP], ARGS(TEXT(by_address)), NULL, e);
    f.n -= 2;
    return count_try(tx, rules, by_address, rules->tries_address, &f, e);
}

bool store_session_begin(struct tx *tx, const struct login_rules *rules, struct str user,
                         struct str address, struct str token, struct err *e)
{
    struct user_row u;

    return store_user_get(tx, user, &u, e) && forget_failures(tx, rules, u.name, address, e) &&
           db_run(tx->db, sql[SESSION_ADD],
                  ARGS(TEXT(hash_sha256(tx->a, token)), TEXT(user), INT(tx->act->now),
                       TEXT(address)),
                  NULL, e) &&
           store_audit(tx, "session.begin", "user_account", user, (struct str){ 0 },
                       (struct str){ 0 }, e);
}

static bool read_session(struct tx *tx, struct login *out, bool *found, bool *open, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[SESSION_GET], ARGS(TEXT(out->token), TEXT(user_today(tx))),
                   &r, e))
        return false;
    if ((*found = db_next(&r))) {
        out->user = (struct user_name){ db_text(&r, 0), db_text(&r, 1), db_text(&r, 2) };
        out->made_at = db_int(&r, 3);
        out->seen_at = db_int(&r, 4);
        out->must_change_password = db_int(&r, 5) != 0;
        *open = str_eq(db_text(&r, 6), STR("active"));
    }
    return db_done(&r, e);
}

bool store_session_find(struct tx *tx, const struct login_rules *rules, struct str token,
                        struct login *out, struct err *e)
{
    moment now = tx->act->now;
    struct list_any roles;
    bool found = false, open = false;

    *out = (struct login){ 0 };
    if (!token.n) return err_fail(e, ERR_AUTH, "hãy đăng nhập");
    out->token = hash_sha256(tx->a, token);
    if (!read_session(tx, out, &found, &open, e)) return false;
    out->ends_at = out->made_at + rules->life;
    if (!found || now >= out->ends_at || now >= out->seen_at + rules->idle)
        return err_fail(e, ERR_AUTH, "phiên làm việc đã hết, hãy đăng nhập lại");
    if (!open)
        return err_fail(e, ERR_AUTH,
                        "tài khoản đang bị khóa hoặc đã thôi dùng: hãy hỏi người quản trị");
    if (!user_roles(tx, out->user.id, &roles, e)) return false;
    out->roles.at = roles.at;
    out->roles.n = roles.n;
    return true;
}

bool session_stale(const struct login_rules *rules, const struct login *l, moment now)
{
    return now - l->seen_at > (rules->idle / 10 < MINUTE_MS ? rules->idle / 10 : MINUTE_MS);
}

bool store_session_seen(struct tx *tx, struct str token, struct err *e)
{
    return db_run(tx->db, sql[SESSION_SEEN], ARGS(TEXT(token), INT(tx->act->now)), NULL, e);
}

bool store_session_end(struct tx *tx, struct str token, struct err *e)
{
    return db_run(tx->db, sql[SESSION_DROP], ARGS(TEXT(token)), NULL, e);
}

bool store_login_prune(struct tx *tx, const struct login_rules *rules, struct err *e)
{
    moment now = tx->act->now;

    return db_run(tx->db, sql[SESSIONS_PRUNE], ARGS(INT(now - rules->life), INT(now - rules->idle)),
                  NULL, e) &&
           db_run(tx->db, sql[FAILURES_PRUNE], ARGS(INT(now - FORGET_FAILURES_MS)), NULL, e);
}
