#include "store/user.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "store/inside.h"
#include "store/user_inside.h"

enum {
    USER_ADD,
    USER_LIST,
    USER_GET,
    USER_COUNT,
    ROLE_ADD,
    ROLES_OF,
    PASSWORD_ADD,
    PASSWORDS_OF,
    PASSWORDS_DROP,
    SESSIONS_DROP,
};
#define USER_COLUMNS \
    "SELECT u.id, u.name, u.display_name, p.must_change FROM user_account u " \
    "JOIN user_password p ON p.account = u.id AND p.n = " \
    "(SELECT MAX(n) FROM user_password WHERE account = u.id) "
static const char *const sql[] = {
    [USER_ADD] = "INSERT INTO user_account (id, name, display_name, made_at, made_by) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
    [USER_LIST] = USER_COLUMNS "WHERE u.name > $1 ORDER BY u.name LIMIT $2",
    [USER_GET] = USER_COLUMNS "WHERE u.id = $1",
    [USER_COUNT] = "SELECT COUNT(*) FROM user_account",
    [ROLE_ADD] = "INSERT INTO user_role "
                 "(account, role, org, held, valid_from, recorded_at, recorded_by) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [ROLES_OF] = "SELECT role, org, held FROM user_role WHERE account = $1 AND valid_from <= $2 "
                 "ORDER BY role, org, valid_from DESC, recorded_at DESC",
    [PASSWORD_ADD] = "INSERT INTO user_password (account, n, hash, must_change, set_at, set_by) "
                     "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
    [PASSWORDS_OF] = "SELECT n, hash FROM user_password WHERE account = $1 ORDER BY n DESC LIMIT 2",
    [PASSWORDS_DROP] = "DELETE FROM user_password WHERE account = $1 AND n < $2",
    [SESSIONS_DROP] = "DELETE FROM session WHERE account = $1",
};
STATEMENTS(user);

struct str user_login_name(struct arena *a, struct str typed)
{
    return unicode_lower(a, unicode_nfc(a, str_trim(typed)));
}

static struct str today(struct tx *tx)
{
    struct buf b = { 0 };

    date_put(&b, moment_date(tx->act->now));
    struct str s = str_copy(tx->a, buf_str(&b));
    buf_close(&b);
    return s;
}

/* What can be typed on any keyboard and printed on one line. */
static bool name_usable(struct str name)
{
    enum { NAME_MAX_BYTES = 64 };

    for (size_t i = 0; i < name.n; i++)
        if ((unsigned char)name.at[i] <= ' ' || name.at[i] == 0x7f) return false;
    return name.n > 0 && name.n <= NAME_MAX_BYTES;
}

static bool end_sessions(struct tx *tx, struct str user, struct err *e)
{
    return db_run(tx->db, sql[SESSIONS_DROP], ARGS(TEXT(user)), NULL, e);
}

static struct str role_json(struct tx *tx, enum role role, struct str org, bool held)
{
    struct buf b = { 0 };
    struct json_out j = { .b = &b };

    json_put_open(&j, '{');
    json_put_key(&j, "role"), json_put_text(&j, str_c(role_name[role]));
    json_put_key(&j, "org"), json_put_text(&j, org);
    json_put_key(&j, "held"), json_put_bool(&j, held);
    json_put_close(&j, '}');
    struct str s = str_copy(tx->a, buf_str(&b));
    buf_close(&b);
    return s;
}

bool store_user_role(struct tx *tx, struct str user, enum role role, struct str org, bool held,
                     struct err *e)
{
    return db_run(tx->db, sql[ROLE_ADD],
                  ARGS(TEXT(user), TEXT(str_c(role_name[role])), TEXT(org.at ? org : STR("")),
                       INT(held), TEXT(today(tx)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           end_sessions(tx, user, e) &&
           store_audit(tx, "user.role", "user_account", user, (struct str){ 0 },
                       role_json(tx, role, org, held), e);
}

static bool add_password(struct tx *tx, struct str user, int64_t n, struct str hash,
                         bool must_change, struct err *e)
{
    int64_t added;

    if (!db_run(tx->db, sql[PASSWORD_ADD],
                ARGS(TEXT(user), INT(n), TEXT(hash), INT(must_change), INT(tx->act->now),
                     TEXT(tx->act->user)),
                &added, e))
        return false;
    return added || err_fail(e, ERR_CONFLICT, "mật khẩu vừa được đổi ở nơi khác");
}

static bool add_account(struct tx *tx, const struct user_new *new, struct str *id, struct err *e)
{
    struct str name = user_login_name(tx->a, new->name);
    struct str shown = str_trim(new->display_name);
    int64_t added;

    if (!name_usable(name))
        return err_fail(e, ERR_INPUT, "tên đăng nhập không có khoảng trắng, dài 1-64 byte");
    *id = uid_new(tx->a, tx->act->now);
    if (!db_run(tx->db, sql[USER_ADD],
                ARGS(TEXT(*id), TEXT(name), TEXT(shown.n ? shown : name), INT(tx->act->now),
                     TEXT(tx->act->user)),
                &added, e))
        return false;
    return added || err_fail(e, ERR_CONFLICT, "đã có người dùng tên “%.*s”", STR_ARGS(name));
}

bool store_user_add(struct tx *tx, const struct user_new *new, struct str hash, bool must_change,
                    struct str *id, struct err *e)
{
    return add_account(tx, new, id, e) && add_password(tx, *id, 1, hash, must_change, e) &&
           store_audit(tx, "user.add", "user_account", *id, (struct str){ 0 }, (struct str){ 0 },
                       e) &&
           store_user_role(tx, *id, new->role, new->org, true, e);
}

/* Rows come with the deciding one first for each role and org. */
bool user_roles(struct tx *tx, struct str user, struct list_any *roles, struct err *e)
{
    LIST(struct role_row) list = { 0 };
    struct str role_before = { 0 }, org_before = { 0 };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ROLES_OF], ARGS(TEXT(user), TEXT(today(tx))), &r, e))
        return false;
    while (db_next(&r)) {
        struct str role = db_text(&r, 0), org = db_text(&r, 1);
        bool decided = str_eq(role, role_before) && str_eq(org, org_before);
        int which = role_from_name(role);
        role_before = role, org_before = org;
        if (decided || !db_int(&r, 2) || which < 0) continue;
        *LIST_ADD(tx->a, &list) =
            (struct role_row){ .role = (enum role)which, .org = org.n ? org : (struct str){ 0 } };
    }
    *roles = (struct list_any){ list.at, list.n, list.cap };
    return db_done(&r, e);
}

static bool roles_into(struct tx *tx, struct user_row *u, struct err *e)
{
    struct list_any roles;

    if (!user_roles(tx, u->id, &roles, e)) return false;
    u->roles.at = roles.at;
    u->roles.n = roles.n;
    return true;
}

static struct user_row read_user(const struct db_rows *r)
{
    return (struct user_row){ .id = db_text(r, 0),
                              .name = db_text(r, 1),
                              .display_name = db_text(r, 2),
                              .must_change_password = db_int(r, 3) != 0 };
}

bool store_user_list(struct tx *tx, struct str after, size_t limit, struct user_page *out,
                     struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[USER_LIST],
                   ARGS(TEXT(after.at ? after : STR("")), INT((int64_t)limit + 1)), &r, e))
        return false;
    while (db_next(&r)) *LIST_ADD(tx->a, &out->items) = read_user(&r);
    if (!db_done(&r, e)) return false;
    if (out->items.n > limit) {
        out->items.n = limit;
        out->next = out->items.at[limit - 1].name;
    }
    for (size_t i = 0; i < out->items.n; i++)
        if (!roles_into(tx, &out->items.at[i], e)) return false;
    return true;
}

bool store_user_get(struct tx *tx, struct str id, struct user_row *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!db_select(tx->db, tx->a, sql[USER_GET], ARGS(TEXT(id)), &r, e)) return false;
    if ((found = db_next(&r))) *out = read_user(&r);
    if (!db_done(&r, e)) return false;
    return found ? roles_into(tx, out, e) : err_fail(e, ERR_NOT_FOUND, "không có người dùng này");
}

bool store_user_count(struct tx *tx, int64_t *n, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[USER_COUNT], NO_ARGS, &r, e)) return false;
    *n = db_next(&r) ? db_int(&r, 0) : 0;
    return db_done(&r, e);
}

bool store_user_hashes(struct tx *tx, struct str user, struct user_hashes *out, struct err *e)
{
    struct db_rows r;

    *out = (struct user_hashes){ 0 };
    if (!db_select(tx->db, tx->a, sql[PASSWORDS_OF], ARGS(TEXT(user)), &r, e)) return false;
    if (db_next(&r)) {
        out->n = db_int(&r, 0);
        out->now = db_text(&r, 1);
        if (db_next(&r)) out->before = db_text(&r, 1);
    }
    return db_done(&r, e);
}

bool store_user_password(struct tx *tx, struct str user, int64_t n, struct str hash,
                         bool must_change, struct err *e)
{
    return add_password(tx, user, n + 1, hash, must_change, e) &&
           db_run(tx->db, sql[PASSWORDS_DROP], ARGS(TEXT(user), INT(n)), NULL, e) &&
           end_sessions(tx, user, e) &&
           store_audit(tx, "user.password", "user_account", user, (struct str){ 0 },
                       (struct str){ 0 }, e);
}
