/* user.h - people, what they may do where, their passwords and sessions.
 *
 * A session is known by the SHA-256 of its token, a failed login by that of the name typed. The
 * costly part of a password (base/password.h) is computed outside of any transaction. */
#ifndef STORE_USER_H
#define STORE_USER_H

#include "model/user.h"
#include "store/store.h"

/* Settings (R25): an office may ask for more than the defaults. */
struct login_rules {
    moment idle;            /* a session without requests ends, ms */
    moment life;            /* a session ends in any case, ms */
    int tries_name;         /* failures in a row before a name has to wait */
    int tries_address;      /* the same for an address, behind which a whole office may sit */
    moment wait, wait_most; /* the first wait, doubled with each further failure, ms */
};
extern const struct login_rules login_rules_default;

/* A new account. ERR_CONFLICT: the name is taken; ERR_INPUT: a name that cannot be one.
 * `hash`: of the password in `new`, or of a random one that must be changed. */
bool store_user_add(struct tx *tx, const struct user_new *new, struct str hash, bool must_change,
                    struct str *id, struct err *e);
/* Gives or takes a role by dated rows; without a day from the act's day on. A change of roles ends
 * the person's sessions. Refused, as all that follows: when nobody would be left who may
 * administer the whole tree. */
bool store_user_role(struct tx *tx, struct str user, const struct role_change *c, struct err *e);
/* The same of the fields that a deputy looks after. */
bool store_user_field(struct tx *tx, struct str user, const struct field_change *c, struct err *e);
/* Locks an account, ends it, or opens it again; from that day he cannot log in. */
bool store_user_state(struct tx *tx, struct str user, const struct state_change *c, struct err *e);
/* All roles and fields that the person holds from that day on go to another; *what is told. */
bool store_user_handover(struct tx *tx, struct str user, const struct handover_new *new,
                         struct held *what, struct err *e);
struct user_query {
    struct str q;   /* words of either name without diacritics; not stated: all */
    struct str org; /* only who ever held a role right there; not stated: all */
    struct str after;
    size_t limit;
};
struct user_page {
    LIST(struct user_row) items;
    struct str next;
};
/* In the order of names; roles, with the names of their orgs, as of the act's day. */
bool store_user_list(struct tx *tx, const struct user_query *q, struct user_page *out,
                     struct err *e);
bool store_user_get(struct tx *tx, struct str id, struct user_row *out, struct err *e);
bool store_user_whole(struct tx *tx, struct str id, struct user_whole *out, struct err *e);
/* The account of that name; *id not stated: none. */
bool store_user_named(struct tx *tx, struct str name, struct str *id, struct err *e);
struct audit_page {
    LIST(struct audit_row) items;
    struct str next;
};
/* What a person did, the last first. */
bool store_user_acts(struct tx *tx, struct str id, struct str after, size_t limit,
                     struct audit_page *out, struct err *e);
bool store_user_count(struct tx *tx, int64_t *n, struct err *e);

/* The present and the last password of an account: neither may be taken again. */
struct user_hashes {
    struct str now, before;
    int64_t n; /* number of the present one */
};
bool store_user_hashes(struct tx *tx, struct str user, struct user_hashes *out, struct err *e);
/* ERR_CONFLICT where the present one is not number `n` any more. Ends the person's sessions. */
bool store_user_password(struct tx *tx, struct str user, int64_t n, struct str hash,
                         bool must_change, struct err *e);

/* A try to log in, counted before the password is looked at so that many tries at once do not
 * slip through. ERR_TOO_MANY: *wait says how many seconds; the try was not counted. */
struct login_try {
    struct str name, address; /* in */
    struct str user, hash;    /* not stated: nobody of this name */
    int64_t wait;
};
bool store_login_try(struct tx *tx, const struct login_rules *rules, struct login_try *t,
                     struct err *e);
/* The password did fit: the name's failures are forgotten, a session begins. */
bool store_session_begin(struct tx *tx, const struct login_rules *rules, struct str user,
                         struct str address, struct str token, struct err *e);

/* Who speaks. */
struct login {
    struct str token; /* its SHA-256 */
    struct user_name user;
    LIST(struct role_row) roles; /* of today, without org_name */
    bool must_change_password;
    moment made_at, seen_at, ends_at;
};
/* ERR_AUTH: no such session, or it has ended. */
bool store_session_find(struct tx *tx, const struct login_rules *rules, struct str token,
                        struct login *out, struct err *e);
/* Whether seen_at is old enough to be written anew. */
bool session_stale(const struct login_rules *rules, const struct login *l, moment now);
bool store_session_seen(struct tx *tx, struct str token_sha256, struct err *e);
bool store_session_end(struct tx *tx, struct str token_sha256, struct err *e);
/* Forgets sessions and failed logins that count for nothing any more. */
bool store_login_prune(struct tx *tx, const struct login_rules *rules, struct err *e);

#endif
