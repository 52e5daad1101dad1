#include "api/handlers.h"
#include "base/password.h"

bool users_get(struct tx *tx, struct call *c, struct err *e)
{
    struct user_page page = { 0 };

    if (!store_user_list(tx, c->after, c->limit, &page, e)) return false;
    for (size_t i = 0; i < page.items.n; i++) {
        struct user_row *u = &page.items.at[i];
        if (!name_orgs(tx, c, u->roles.at, u->roles.n, e)) return false;
    }
    answer_page(c, &user_row_table, &page.items, page.next);
    return true;
}

struct user_work {
    struct str password, hash;
};

bool users_prepare(struct call *c, struct err *e)
{
    const struct user_new *in = c->in;
    struct user_work *w = NEW(c->r->a, struct user_work);

    c->prepared = w;
    w->password = in->password.at ? in->password : password_random(c->r->a);
    return password_hash(c->r->a, w->password, c->api->set.password_min, &w->hash, e);
}

bool users_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    const struct user_new *in = c->in;
    (void)tx, (void)e;
    out->org = in->org;
    return true;
}

/* A password that somebody else chose or printed is good for the first login only. */
bool users_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct user_new *in = c->in;
    const struct user_work *w = c->prepared;
    struct user_row u;
    struct str id;

    if (!c->given[3 - 1]) return err_fail(e, ERR_INPUT, "thiếu vai trò (role)");
    if (!store_user_add(tx, in, w->hash, true, &id, e) || !store_user_get(tx, id, &u, e) ||
        !name_orgs(tx, c, u.roles.at, u.roles.n, e))
        return false;
    if (!in->password.at) u.password = w->password;
    answer_struct(c, &user_row_table, &u);
    return true;
}
