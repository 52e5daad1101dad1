/* People: names, dated roles, passwords, sessions by an argument's clock, failed logins; and
 * whether the database says that it was changed. */
#include "store/user.h"
#include "store_test.h"

enum { SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE };
static const moment start = 1700000000000;
static struct act me = { .user_name = STR_INIT("máy"), .now = start };

struct one {
    struct user_new new;
    struct str id;
};

static bool add(struct tx *tx, void *arg, struct err *e)
{
    struct one *o = arg;

    return store_user_add(tx, &o->new, STR("hash 1"), true, &o->id, e);
}

static void names(struct store *s)
{
    static const struct {
        const char *name;
        enum err_kind want;
    } rows[] = {
        { "lan", ERR_NONE },     { " LAN ", ERR_CONFLICT }, { "Đào", ERR_NONE },
        { "đào", ERR_CONFLICT }, { "", ERR_INPUT },         { "a b", ERR_INPUT },
        { "a\tb", ERR_INPUT },   { "x.y@z", ERR_NONE },     { "Đa\xcc\x80o", ERR_CONFLICT },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct one o = { .new = { .name = str_c(rows[i].name), .role = ROLE_LEADER } };
        struct err e = { .lang = LANG_EN };
        bool ok = store_write(s, &test_arena, &me, add, &o, &e);
        EXPECT_OF(ok == (rows[i].want == ERR_NONE) && e.kind == rows[i].want, rows[i].name);
    }
}

struct role_step {
    struct str user;
    enum role role;
    struct str org;
    bool held;
    size_t roles; /* afterwards */
};

static bool set_role(struct tx *tx, void *arg, struct err *e)
{
    const struct role_step *r = arg;
    struct user_row u = { 0 };

    struct role_change c = { .role = r->role, .org = r->org, .held = r->held };
    if (!store_user_role(tx, r->user, &c, e) ||
        !store_user_get(tx, r->user, &u, e))
        return false;
    return EXPECT(u.roles.n == r->roles) || err_fail(e, ERR_IO, "roles");
}

/* Each step a moment later; the last of a day counts. */
static void roles(struct store *s, struct str user)
{
    const struct role_step steps[] = {
        { user, ROLE_REPORTER, STR_INIT("A"), true, 2 },
        { user, ROLE_REPORTER, STR_INIT("B"), true, 3 },
        { user, ROLE_REPORTER, STR_INIT("A"), false, 2 },
        { user, ROLE_PLANNER, { 0 }, false, 1 },
        { user, ROLE_REPORTER, STR_INIT("A"), true, 2 },
    };

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        me.now++;
        test_write(s, &me, set_role, (void *)(uintptr_t)&steps[i], "role");
    }
}

struct session_step {
    struct str user, token;
    struct login login;
};

static bool begin_session(struct tx *tx, void *arg, struct err *e)
{
    const struct session_step *p = arg;

    return store_session_begin(tx, &login_rules_default, p->user, STR("10.0.0.1"), p->token, e);
}

static bool find_session(struct tx *tx, void *arg, struct err *e)
{
    struct session_step *p = arg;

    return store_session_find(tx, &login_rules_default, p->token, &p->login, e);
}

static bool see_session(struct tx *tx, void *arg, struct err *e)
{
    return find_session(tx, arg, e) &&
           store_session_seen(tx, ((struct session_step *)arg)->login.token, e);
}

static bool found_at(struct store *s, struct session_step *p, moment now)
{
    struct err e = { .lang = LANG_EN };
    struct act then = { .now = now };

    return store_read(s, &test_arena, &then, find_session, p, &e) ||
           (EXPECT(e.kind == ERR_AUTH), false);
}

static void sessions(struct store *s, struct str user)
{
    struct session_step p = { .user = user, .token = STR("a token") };
    struct role_step r = { user, ROLE_LEADER, { 0 }, true, 3 };
    moment t0 = me.now;

    EXPECT(!found_at(s, &p, t0));
    test_write(s, &me, begin_session, &p, "begin");
    EXPECT(found_at(s, &p, t0 + 29 * MINUTE) && p.login.must_change_password);
    EXPECT(p.login.roles.n == 2 && p.login.ends_at == t0 + 12 * HOUR);
    EXPECT(!found_at(s, &p, t0 + 30 * MINUTE));
    for (moment t = t0; t < t0 + 12 * HOUR; t += 29 * MINUTE) {
        struct act then = { .now = t };
        test_write(s, &then, see_session, &p, "seen");
    }
    EXPECT(!found_at(s, &p, t0 + 12 * HOUR));
    EXPECT(found_at(s, &p, t0 + 12 * HOUR - 1));
    me.now = t0 + HOUR;
    test_write(s, &me, set_role, &r, "another role");
    EXPECT(!found_at(s, &p, me.now));
}

static bool try_login(struct tx *tx, void *arg, struct err *e)
{
    return store_login_try(tx, &login_rules_default, arg, e);
}

static bool try_at(struct store *s, const char *name, moment now, int64_t *wait)
{
    struct login_try t = { .name = str_c(name), .address = STR("10.0.0.2") };
    struct act then = { .now = now };
    struct err e = { .lang = LANG_EN };
    bool ok = store_write(s, &test_arena, &then, try_login, &t, &e);

    EXPECT(ok || e.kind == ERR_TOO_MANY);
    *wait = t.wait;
    return ok;
}

/* Five tries, then a wait that doubles, up to a quarter of an hour; a day later all is forgotten.
 */
static void failed_logins(struct store *s)
{
    static const int64_t waits[] = { 30, 60, 120, 240, 480, 900, 900 };
    moment now = start;
    int64_t wait;

    for (int i = 0; i < 5; i++) EXPECT(try_at(s, "nobody", now, &wait));
    for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++) {
        EXPECT(!try_at(s, " NOBODY", now, &wait) && wait == waits[i]);
        now += waits[i] * SECOND;
        EXPECT(try_at(s, "nobody", now, &wait));
    }
    EXPECT(!try_at(s, "nobody", now, &wait));
    EXPECT(try_at(s, "nobody", now + 25 * HOUR, &wait));
    EXPECT(try_at(s, "nobody", now + 25 * HOUR, &wait));
}

static void by_address(struct store *s)
{
    moment now = start + 100 * HOUR;
    int64_t wait;

    for (int i = 0; i < 50; i++) {
        char name[16];
        snprintf(name, sizeof name, "guess%d", i);
        EXPECT(try_at(s, name, now, &wait));
    }
    EXPECT(!try_at(s, "lan", now, &wait));
}

static bool version(struct tx *tx, void *arg, struct err *e)
{
    return db_version(tx->db, tx->a, arg, e);
}

static void changed(struct store *s)
{
    struct str before, same, after;
    struct one o = { .new = { .name = STR("sau"), .role = ROLE_LEADER } };

    test_read(s, &me, version, &before, "version");
    test_read(s, &me, version, &same, "version");
    EXPECT_STR(same, before);
    test_write(s, &me, add, &o, "a write");
    test_read(s, &me, version, &after, "version");
    EXPECT(!str_eq(after, before));
}

int main(int argc, char **argv)
{
    struct store *s = test_open(argc, argv);
    struct one o = { .new = { .name = STR("tùng"), .role = ROLE_PLANNER } };

    names(s);
    test_write(s, &me, add, &o, "add");
    roles(s, o.id);
    sessions(s, o.id);
    failed_logins(s);
    by_address(s);
    changed(s);
    return test_close(s, "user");
}
