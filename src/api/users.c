#include "api/handlers.h"
#include "base/password.h"
#include "store/org.h"

bool users_get(struct tx *tx, struct call *c, struct err *e)
{
    struct user_query q = { .q = req_query(c->r, "q"),
                            .org = req_query(c->r, "org"),
                            .after = c->after,
                            .limit = c->limit };
    struct user_page page = { 0 };

    if (!store_user_list(tx, &q, &page, e)) return false;
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
    if (!store_user_add(tx, in, w->hash, true, &id, e) || !store_user_get(tx, id, &u, e))
        return false;
    if (!in->password.at) u.password = w->password;
    answer_struct(c, &user_row_table, &u);
    return true;
}

/* One person ---------------------------------------------------------------------------------- */

static bool answer_whole(struct tx *tx, struct call *c, struct str password, struct err *e)
{
    struct user_whole u = { 0 };

    if (!store_user_whole(tx, c->id, &u, e)) return false;
    u.user.password = password;
    answer_struct(c, &user_whole_table, &u);
    return true;
}

bool user_get(struct tx *tx, struct call *c, struct err *e)
{
    return answer_whole(tx, c, (struct str){ 0 }, e);
}

/* Whoever administers a branch has power over those only whose every role lies in it: else he
 * could take the account of somebody above him. */
bool user_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    struct user_whole u = { 0 };

    if (!store_user_whole(tx, c->id, &u, e)) return false;
    for (size_t i = 0; i < u.held.roles.n; i++) {
        struct reach each = { .org = u.held.roles.at[i].org };
        if (!right_reach(tx, c, &each, e)) return false;
        *out = each;
    }
    return true;
}

static bool org_is_there(struct tx *tx, struct str org, struct err *e)
{
    struct org_row row;

    return !org.at || store_org_get(tx, org, (struct date){ 0 }, &row, e);
}

bool user_role_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct role_change *in = c->in;
    struct reach branch = { .org = in->org };

    if (!c->given[0]) return err_fail(e, ERR_INPUT, "thiếu vai trò (role)");
    return org_is_there(tx, in->org, e) && right_reach(tx, c, &branch, e) &&
           store_user_role(tx, c->id, in, e) && user_get(tx, c, e);
}

bool user_field_post(struct tx *tx, struct call *c, struct err *e)
{
    return store_user_field(tx, c->id, c->in, e) && user_get(tx, c, e);
}

bool user_state_post(struct tx *tx, struct call *c, struct err *e)
{
    if (!c->given[0]) return err_fail(e, ERR_INPUT, "thiếu trạng thái (state)");
    return store_user_state(tx, c->id, c->in, e) && user_get(tx, c, e);
}

/* Who receives must be within reach as well. */
bool user_handover_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct handover_new *in = c->in;
    struct user_whole to = { 0 };
    struct held what;

    if (!in->to.n) return err_fail(e, ERR_INPUT, "chọn người khác để nhận bàn giao");
    if (!store_user_whole(tx, in->to, &to, e)) return false;
    for (size_t i = 0; i < to.held.roles.n; i++)
        if (!right_reach(tx, c, &(struct reach){ .org = to.held.roles.at[i].org }, e)) return false;
    return store_user_handover(tx, c->id, in, &what, e) && user_get(tx, c, e);
}

bool user_password_prepare(struct call *c, struct err *e)
{
    struct user_work *w = NEW(c->r->a, struct user_work);

    c->prepared = w;
    w->password = password_random(c->r->a);
    return password_hash(c->r->a, w->password, c->api->set.password_min, &w->hash, e);
}

bool user_password_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct user_work *w = c->prepared;
    struct user_hashes hashes;

    return store_user_hashes(tx, c->id, &hashes, e) &&
           store_user_password(tx, c->id, hashes.n, w->hash, true, e) &&
           answer_whole(tx, c, w->password, e);
}

bool user_acts(struct tx *tx, struct call *c, struct err *e)
{
    struct audit_page page = { 0 };

    if (!store_user_acts(tx, c->id, c->after, c->limit, &page, e)) return false;
    answer_page(c, &audit_row_table, &page.items, page.next);
    return true;
}
