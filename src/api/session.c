/* session.c - logging in and out, one's own password. */
#include "api/handlers.h"
#include "base/password.h"
#include "store/org.h"
#include "store/plan.h"

static bool put_session(struct tx *tx, struct call *c, struct err *e)
{
    struct session_row s = {
        .user = c->who.user,
        .may = rights_of(c->r->a, &c->who),
        .must_change_password = c->who.must_change_password,
        .ends_at = c->who.ends_at,
    };

    if (!name_orgs(tx, c, c->whole.roles.at, c->whole.roles.n, e) ||
        !store_plan_illustrated(tx, &s.illustration, e))
        return false;
    s.roles.at = c->whole.roles.at;
    s.roles.n = c->whole.roles.n;
    answer_struct(c, &session_row_table, &s);
    return true;
}

/* A token is made for every login: one that somebody planted before is worth nothing. */
static bool begin_session(struct tx *tx, struct call *c, struct str user, struct err *e)
{
    struct str token = token_random(c->r->a);
    const struct login_rules *rules = &c->api->set.login;

    if (!store_session_begin(tx, rules, user, c->r->peer, token, e) ||
        !store_session_find(tx, rules, token, &c->who, e))
        return false;
    c->whole = c->who;
    answer_cookie(c, token);
    return put_session(tx, c, e);
}

struct login_work {
    struct call *c;
    struct login_try t;
};

static bool count_login(struct tx *tx, void *arg, struct err *e)
{
    struct login_work *w = arg;

    return store_login_try(tx, &w->c->api->set.login, &w->t, e);
}

static bool try_login(struct call *c, struct login_work *w, struct err *e)
{
    if (store_write(c->api->set.store, c->r->a, &c->act, count_login, w, e)) return true;
    c->wait = w->t.wait;
    return false;
}

bool session_prepare(struct call *c, struct err *e)
{
    const struct credentials *in = c->in;
    struct login_work *w = NEW(c->r->a, struct login_work);

    *w = (struct login_work){ .c = c, .t = { .name = in->name, .address = c->r->peer } };
    c->prepared = w;
    if (!in->name.n || !in->password.n)
        return err_fail(e, ERR_INPUT, "cần tên đăng nhập và mật khẩu");
    if (!try_login(c, w, e)) return false;
    if (w->t.user.at && password_fits(c->r->a, w->t.hash, in->password)) return true;
    if (!w->t.user.at) password_waste(in->password); /* an unknown name takes as long */
    return err_fail(e, ERR_AUTH, "tên hoặc mật khẩu không đúng");
}

bool session_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct login_work *w = c->prepared;

    c->act.user = w->t.user;
    return begin_session(tx, c, w->t.user, e) && store_login_prune(tx, &c->api->set.login, e);
}

bool session_get(struct tx *tx, struct call *c, struct err *e) { return put_session(tx, c, e); }

bool session_delete(struct tx *tx, struct call *c, struct err *e)
{
    answer_cookie(c, STR(""));
    return store_session_end(tx, c->who.token, e);
}

struct password_work {
    struct user_hashes hashes;
    struct str hash; /* of the new one */
};

static bool find_hashes(struct tx *tx, void *arg, struct err *e)
{
    struct call *c = arg;
    struct password_work *w = c->prepared;

    return store_user_hashes(tx, c->who.user.id, &w->hashes, e);
}

static bool used_before(struct arena *a, const struct user_hashes *h, struct str new)
{
    return password_fits(a, h->now, new) || (h->before.at && password_fits(a, h->before, new));
}

/* The old password is guessed here as well as at the login: the tries are counted alike. */
bool password_prepare(struct call *c, struct err *e)
{
    const struct password_change *in = c->in;
    struct password_work *w = NEW(c->r->a, struct password_work);
    struct login_work try = { .c = c, .t = { .name = c->who.user.name, .address = c->r->peer } };

    c->prepared = w;
    if (!store_read(c->api->set.store, c->r->a, &c->act, find_hashes, c, e) ||
        !try_login(c, &try, e))
        return false;
    if (!password_fits(c->r->a, w->hashes.now, in->old))
        return err_fail(e, ERR_REFUSED, "mật khẩu cũ không đúng");
    if (used_before(c->r->a, &w->hashes, in->new))
        return err_fail(e, ERR_INPUT, "mật khẩu mới phải khác hai mật khẩu gần nhất");
    return password_hash(c->r->a, in->new, c->api->set.password_min, &w->hash, e);
}

/* All sessions of the person end, this one too; a new one goes on. */
bool password_put(struct tx *tx, struct call *c, struct err *e)
{
    const struct password_work *w = c->prepared;

    return store_user_password(tx, c->who.user.id, w->hashes.n, w->hash, false, e) &&
           begin_session(tx, c, c->who.user.id, e);
}
