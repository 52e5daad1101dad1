#include "store/user.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "store/column.h"
#include "store/user_inside.h"

enum {
    USER_ADD,
    USER_LIST,
    USER_GET,
    USER_COUNT,
    ROLES_OF,
    ROLES_OF_PAGE,
    FIELDS_OF_PAGE,
    NAMED,
    PASSWORD_ADD,
    PASSWORDS_OF,
    PASSWORDS_DROP,
    SESSIONS_DROP,
};
#define USER_COLUMNS \
    "SELECT u.id, u.name, u.display_name, p.must_change, " USER_STATE_ON( \
        "$1") " FROM user_account u " \
              "JOIN user_password p ON p.account = u.id AND p.n = " \
              "(SELECT MAX(n) FROM user_password WHERE account = u.id) "
static const char *const sql[] = {
    [USER_ADD] = "INSERT INTO user_account (id, name, display_name, made_at, made_by) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
    [USER_LIST] = USER_COLUMNS "WHERE u.name > $2 AND (CAST($3 AS TEXT) IS NULL OR EXISTS "
                               "(SELECT 1 FROM user_role r WHERE r.account = u.id "
                               "AND r.org = $3)) ORDER BY u.name",
    [USER_GET] = USER_COLUMNS "WHERE u.id = $2",
    [USER_COUNT] = "SELECT COUNT(*) FROM user_account",
    [ROLES_OF] = "SELECT role, org, held FROM user_role WHERE account = $1 AND valid_from <= $2 "
                 "ORDER BY role, org, valid_from DESC, recorded_at DESC",
    [ROLES_OF_PAGE] =
        "SELECT u.id, r.role, r.org, r.held, (SELECT n.name FROM org_name n WHERE n.org = r.org "
        "AND n.valid_from <= $1 ORDER BY n.valid_from DESC, n.recorded_at DESC LIMIT 1) "
        "FROM user_role r JOIN user_account u ON u.id = r.account "
        "WHERE u.name >= $2 AND u.name <= $3 AND r.valid_from <= $1 "
        "ORDER BY u.name, r.role, r.org, r.valid_from DESC, r.recorded_at DESC",
    [FIELDS_OF_PAGE] = "SELECT u.id, f.fold, f.field, f.held FROM user_field f "
                       "JOIN user_account u ON u.id = f.account "
                       "WHERE u.name >= $2 AND u.name <= $3 AND f.valid_from <= $1 "
                       "ORDER BY u.name, f.fold, f.valid_from DESC, f.recorded_at DESC",
    [NAMED] = "SELECT id FROM user_account WHERE name = $1",
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

struct str user_today(struct tx *tx)
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

bool user_end_sessions(struct tx *tx, struct str user, struct err *e)
{
    return db_run(tx->db, sql[SESSIONS_DROP], ARGS(TEXT(user)), NULL, e);
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
           store_user_role(tx, *id,
                           &(struct role_change){ new->role, new->org, true, { 0 }, { 0 } }, e);
}

/* Rows come with the deciding one first for each role and org. */
bool user_roles(struct tx *tx, struct str user, struct list_any *roles, struct err *e)
{
    LIST(struct role_row) list = { 0 };
    struct str role_before = { 0 }, org_before = { 0 };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ROLES_OF], ARGS(TEXT(user), TEXT(user_today(tx))), &r, e))
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

static struct user_row read_user(const struct db_rows *r)
{
    return (struct user_row){
        .id = db_text(r, 0),
        .name = db_text(r, 1),
        .display_name = db_text(r, 2),
        .must_change_password = db_int(r, 3) != 0,
        .state = (enum user_state)ENUM_OF_COLUMN(db_text(r, 4), user_state_name),
    };
}

/* Rows come by person, with the deciding one first for each key; those that hold are given on. */
struct deciding {
    struct user_row *at, *end; /* the page, in the same order */
    struct str user, key, org;
};

static struct user_row *decides(struct deciding *d, struct str user, struct str key, struct str org,
                                bool held)
{
    bool again = str_eq(user, d->user) && str_eq(key, d->key) && str_eq(org, d->org);

    d->user = user, d->key = key, d->org = org;
    if (again || !held) return NULL;
    for (struct user_row *u = d->at; u < d->end; u++)
        if (str_eq(u->id, user)) return d->at = u;
    return NULL; /* not on this page */
}

static bool roles_into(struct tx *tx, struct user_row *users, size_t n, struct err *e)
{
    struct deciding d = { .at = users, .end = users + n };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ROLES_OF_PAGE],
                   ARGS(TEXT(user_today(tx)), TEXT(users->name), TEXT(users[n - 1].name)), &r, e))
        return false;
    while (db_next(&r)) {
        struct str org = db_text(&r, 2);
        int role = role_from_name(db_text(&r, 1));
        struct user_row *u = decides(&d, db_text(&r, 0), db_text(&r, 1), org, db_int(&r, 3));
        if (u && role >= 0)
            *LIST_ADD(tx->a, &u->roles) =
                (struct role_row){ (enum role)role, org.n ? org : (struct str){ 0 },
                                   db_text(&r, 4) };
    }
    return db_done(&r, e);
}

static bool fields_into(struct tx *tx, struct user_row *users, size_t n, struct err *e)
{
    struct deciding d = { .at = users, .end = users + n };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[FIELDS_OF_PAGE],
                   ARGS(TEXT(user_today(tx)), TEXT(users->name), TEXT(users[n - 1].name)), &r, e))
        return false;
    while (db_next(&r)) {
        struct user_row *u = decides(&d, db_text(&r, 0), db_text(&r, 1), STR(""), db_int(&r, 3));
        if (u) *LIST_ADD(tx->a, &u->fields) = db_text(&r, 2);
    }
    return db_done(&r, e);
}

static bool fill(struct tx *tx, struct user_row *users, size_t n, struct err *e)
{
    return !n || (roles_into(tx, users, n, e) && fields_into(tx, users, n, e));
}

static bool fits(struct arena *a, const struct user_row *u, struct str words)
{
    struct str both =
        unicode_fold(a, str_printf(a, "%.*s %.*s", STR_ARGS(u->display_name), STR_ARGS(u->name)));

    while (words.n) {
        struct str word = str_until(&words, ' ');
        if (word.n && !str_find(both, word)) return false;
    }
    return true;
}

bool store_user_list(struct tx *tx, const struct user_query *q, struct user_page *out,
                     struct err *e)
{
    struct str words = q->q.at ? unicode_fold(tx->a, q->q) : (struct str){ 0 };
    struct db_rows r;

    if (!db_stream(tx->db, tx->a, sql[USER_LIST],
                   ARGS(TEXT(user_today(tx)), TEXT(q->after.at ? q->after : STR("")), TEXT(q->org)),
                   &r, e))
        return false;
    while (!out->next.at && db_next(&r)) {
        struct user_row u = read_user(&r);
        if (!fits(tx->a, &u, words)) continue;
        if (out->items.n == q->limit)
            out->next = out->items.at[q->limit - 1].name;
        else
            *LIST_ADD(tx->a, &out->items) = u;
    }
    return db_done(&r, e) && fill(tx, out->items.at, out->items.n, e);
}

bool store_user_get(struct tx *tx, struct str id, struct user_row *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[USER_GET], ARGS(TEXT(user_today(tx)), TEXT(id)), &r, &found, e))
        return false;
    if (found) *out = read_user(&r);
    if (!db_done(&r, e)) return false;
    return found ? fill(tx, out, 1, e) : err_fail(e, ERR_NOT_FOUND, "không có người dùng này");
}

bool store_user_named(struct tx *tx, struct str name, struct str *id, struct err *e)
{
    struct db_rows r;
    bool found;

    *id = (struct str){ 0 };
    if (!select_one(tx, sql[NAMED], ARGS(TEXT(user_login_name(tx->a, name))), &r, &found, e))
        return false;
    if (found) *id = db_text(&r, 0);
    return db_done(&r, e);
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
           user_end_sessions(tx, user, e) &&
           store_audit(tx, "user.password", "user_account", user, (struct str){ 0 },
                       (struct str){ 0 }, e);
}
