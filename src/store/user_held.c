/* user_held.c - what a person holds from a day to a day: roles, fields, the account itself; and how
 * all of it goes over to another. */
#include "base/hash.h"
#include "base/unicode.h"
#include "store/column.h"
#include "store/user_inside.h"

enum {
    ROLE_ADD,
    FIELD_ADD,
    STATE_ADD,
    ROLE_ROWS,
    FIELD_ROWS,
    STATE_ROWS,
    HANDOVER_ADD,
    HANDOVERS,
    ADMINS,
    ACTS,
};
static const char *const sql[] = {
    [ROLE_ADD] = "INSERT INTO user_role "
                 "(account, role, org, held, valid_from, recorded_at, recorded_by) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [FIELD_ADD] = "INSERT INTO user_field "
                  "(account, field, fold, held, valid_from, recorded_at, recorded_by) "
                  "VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [STATE_ADD] = "INSERT INTO user_state "
                  "(account, state, valid_from, why, recorded_at, recorded_by) "
                  "VALUES ($1, $2, $3, $4, $5, $6)",
    [ROLE_ROWS] = "SELECT r.role, r.org, r.held, r.valid_from, (SELECT n.name FROM org_name n "
              "WHERE n.org = r.org ORDER BY n.valid_from DESC, n.recorded_at DESC LIMIT 1) "
              "FROM user_role r WHERE r.account = $1 "
              "ORDER BY r.role, r.org, r.valid_from, r.recorded_at",
    [FIELD_ROWS] = "SELECT fold, field, held, valid_from FROM user_field WHERE account = $1 "
               "ORDER BY fold, valid_from, recorded_at",
    [STATE_ROWS] = "SELECT state, valid_from, why FROM user_state WHERE account = $1 "
               "ORDER BY valid_from DESC, recorded_at DESC",
    [HANDOVER_ADD] = "INSERT INTO handover (id, from_account, to_account, valid_from, why, what, "
                     "recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    [HANDOVERS] = "SELECT h.id, f.display_name, t.display_name, h.valid_from, h.why, h.what, "
                  "h.recorded_at FROM handover h JOIN user_account f ON f.id = h.from_account "
                  "JOIN user_account t ON t.id = h.to_account "
                  "WHERE h.from_account = $1 OR h.to_account = $1 ORDER BY h.recorded_at DESC",
    /* Who may administer the whole tree on a day and log in. */
    [ADMINS] = "SELECT u.id FROM user_account u WHERE 1 = (SELECT r.held FROM user_role r "
               "WHERE r.account = u.id AND r.role = 'admin' AND r.org = '' AND r.valid_from <= $1 "
               "ORDER BY r.valid_from DESC, r.recorded_at DESC LIMIT 1) "
               "AND " USER_STATE_ON("$1") " = 'active'",
    [ACTS] = "SELECT a.id, a.at, a.who_name, a.role, (SELECT n.name FROM org_name n "
             "WHERE n.org = a.role_org ORDER BY n.valid_from DESC, n.recorded_at DESC LIMIT 1), "
             "a.action, a.object_kind, a.object, a.after FROM audit a WHERE a.who = $1 "
             "AND (CAST($2 AS TEXT) IS NULL OR a.id < $2) ORDER BY a.id DESC LIMIT $3",
};
STATEMENTS(user_held);

static const struct field state_fields[] = {
    F_ENUM(state_change, state, user_state_name),
    F_DATE(state_change, valid_from),
    F_TEXT(state_change, why),
};
static const struct field_table state_table = FIELD_TABLE(state_change, state_fields);

static struct date day_of_act(const struct tx *tx) { return moment_date(tx->act->now); }

static struct date from_day(const struct tx *tx, struct date d)
{
    return d.year ? d : day_of_act(tx);
}

static bool in_order(struct date from, struct date to, struct err *e)
{
    return !to.year || date_cmp(from, to) <= 0 ||
           err_fail(e, ERR_INPUT, "đến ngày đứng trước từ ngày: sửa một trong hai");
}

/* Somebody must be left who can put things right -------------------------------------------- */

static bool admins_on(struct tx *tx, struct date day, struct str user, bool *is_one, bool *any,
                      struct err *e)
{
    struct db_rows r;

    *is_one = *any = false;
    if (!db_select(tx->db, tx->a, sql[ADMINS], ARGS(TEXT(column_date(tx->a, day))), &r, e))
        return false;
    while (db_next(&r)) {
        *any = true;
        *is_one |= str_eq(db_text(&r, 0), user);
    }
    return db_done(&r, e);
}

typedef bool change_fn(struct tx *tx, struct str user, const void *change, struct err *e);

/* Looked at on the day from which the change holds. */
static bool leaving_an_admin(struct tx *tx, struct str user, struct date day, change_fn *fn,
                             const void *change, struct err *e)
{
    bool was, is, any;

    if (date_cmp(day, day_of_act(tx)) < 0) day = day_of_act(tx);
    if (!admins_on(tx, day, user, &was, &any, e) || !fn(tx, user, change, e) ||
        !admins_on(tx, day, user, &is, &any, e))
        return false;
    return !was || any ||
           err_fail(e, ERR_REFUSED,
                    "đây là người quản trị toàn hệ thống cuối cùng: giao vai trò đó cho người khác "
                    "trước");
}

/* Giving and taking ---------------------------------------------------------------------------- */

static bool put_role(struct tx *tx, struct str user, const struct role_change *c, bool held,
                     struct date from, struct err *e)
{
    return db_run(tx->db, sql[ROLE_ADD],
                  ARGS(TEXT(user), TEXT(str_c(role_name[c->role])),
                       TEXT(c->org.at ? c->org : STR("")), INT(held),
                       TEXT(column_date(tx->a, from)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e);
}

static bool change_role(struct tx *tx, struct str user, const void *change, struct err *e)
{
    const struct role_change *c = change;

    return put_role(tx, user, c, c->held, c->valid_from, e) &&
           (!c->held || !c->valid_to.year ||
            put_role(tx, user, c, false, date_add_days(c->valid_to, 1), e)) &&
           user_end_sessions(tx, user, e) &&
           store_audit(tx, "user.role", "user_account", user, (struct str){ 0 },
                       column_json(tx->a, &role_change_table, c), e);
}

bool store_user_role(struct tx *tx, struct str user, const struct role_change *c, struct err *e)
{
    struct role_change dated = *c;

    dated.valid_from = from_day(tx, c->valid_from);
    return in_order(dated.valid_from, c->valid_to, e) &&
           leaving_an_admin(tx, user, dated.valid_from, change_role, &dated, e);
}

static bool put_field(struct tx *tx, struct str user, struct str field, bool held, struct date from,
                      struct err *e)
{
    return db_run(tx->db, sql[FIELD_ADD],
                  ARGS(TEXT(user), TEXT(field), TEXT(unicode_fold(tx->a, field)), INT(held),
                       TEXT(column_date(tx->a, from)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e);
}

bool store_user_field(struct tx *tx, struct str user, const struct field_change *c, struct err *e)
{
    struct field_change tidy = *c;

    tidy.field = unicode_nfc(tx->a, str_trim(c->field));
    tidy.valid_from = from_day(tx, c->valid_from);
    if (!tidy.field.n) return err_fail(e, ERR_INPUT, "ghi tên nhóm chỉ tiêu hoặc lĩnh vực");
    return in_order(tidy.valid_from, c->valid_to, e) &&
           put_field(tx, user, tidy.field, c->held, tidy.valid_from, e) &&
           (!c->held || !c->valid_to.year ||
            put_field(tx, user, tidy.field, false, date_add_days(c->valid_to, 1), e)) &&
           store_audit(tx, "user.field", "user_account", user, (struct str){ 0 },
                       column_json(tx->a, &field_change_table, &tidy), e);
}

static bool change_state(struct tx *tx, struct str user, const void *change, struct err *e)
{
    const struct state_change *c = change;

    return db_run(tx->db, sql[STATE_ADD],
                  ARGS(TEXT(user), TEXT(str_c(user_state_name[c->state])),
                       TEXT(column_date(tx->a, c->valid_from)), TEXT(c->why), INT(tx->act->now),
                       TEXT(tx->act->user)),
                  NULL, e) &&
           (c->state == USER_ACTIVE || user_end_sessions(tx, user, e)) &&
           store_audit(tx, "user.state", "user_account", user, (struct str){ 0 },
                       column_json(tx->a, &state_table, c), e);
}

bool store_user_state(struct tx *tx, struct str user, const struct state_change *c, struct err *e)
{
    struct state_change dated = *c;

    dated.valid_from = from_day(tx, c->valid_from);
    return leaving_an_admin(tx, user, dated.valid_from, change_state, &dated, e);
}

/* What was, is and will be held -------------------------------------------------------------- */

/* Rows of one key come by day; of one day the last counts. Closes or opens the last period. */
struct period_at {
    struct str key, org;
    struct date *from, *to; /* of the period that is open, or NULL */
};

static bool begins(struct period_at *p, struct str key, struct str org, bool held, struct date day)
{
    bool same = str_eq(key, p->key) && str_eq(org, p->org);

    if (!same) p->from = NULL;
    p->key = key, p->org = org;
    if (p->from && !p->to->year && !held) *p->to = date_add_days(day, -1);
    if (p->from && held && p->to->year && !date_cmp(date_add_days(*p->to, 1), day) &&
        date_cmp(*p->from, day) < 0)
        *p->to = (struct date){ 0 }; /* taken and given again on one day: it went on */
    return held && (!p->from || p->to->year);
}

static bool roles_of(struct tx *tx, struct str user, struct held *out, struct err *e)
{
    struct period_at p = { 0 };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ROLE_ROWS], ARGS(TEXT(user)), &r, e)) return false;
    while (db_next(&r)) {
        struct str org = db_text(&r, 1);
        struct date day = date_of_column(db_text(&r, 3));
        int role = role_from_name(db_text(&r, 0));
        if (role < 0 || !begins(&p, db_text(&r, 0), org, db_int(&r, 2), day)) continue;
        struct held_role *h = LIST_ADD(tx->a, &out->roles);
        *h = (struct held_role){ .role = (enum role)role,
                                 .org = org.n ? org : (struct str){ 0 },
                                 .org_name = db_text(&r, 4),
                                 .from = day };
        p.from = &h->from, p.to = &h->to;
    }
    return db_done(&r, e);
}

static bool fields_of(struct tx *tx, struct str user, struct held *out, struct err *e)
{
    struct period_at p = { 0 };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[FIELD_ROWS], ARGS(TEXT(user)), &r, e)) return false;
    while (db_next(&r)) {
        struct date day = date_of_column(db_text(&r, 3));
        if (!begins(&p, db_text(&r, 0), STR(""), db_int(&r, 2), day)) continue;
        struct held_field *h = LIST_ADD(tx->a, &out->fields);
        *h = (struct held_field){ .field = db_text(&r, 1), .from = day };
        p.from = &h->from, p.to = &h->to;
    }
    return db_done(&r, e);
}

/* A period that was taken on its first day never was. */
static bool was(struct date from, struct date to) { return !to.year || date_cmp(from, to) <= 0; }

static bool held_by(struct tx *tx, struct str user, struct held *out, struct err *e)
{
    size_t roles = 0, fields = 0;

    *out = (struct held){ 0 };
    if (!roles_of(tx, user, out, e) || !fields_of(tx, user, out, e)) return false;
    for (size_t i = 0; i < out->roles.n; i++)
        if (was(out->roles.at[i].from, out->roles.at[i].to))
            out->roles.at[roles++] = out->roles.at[i];
    for (size_t i = 0; i < out->fields.n; i++)
        if (was(out->fields.at[i].from, out->fields.at[i].to))
            out->fields.at[fields++] = out->fields.at[i];
    out->roles.n = roles;
    out->fields.n = fields;
    return true;
}

static bool states_of(struct tx *tx, struct user_whole *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[STATE_ROWS], ARGS(TEXT(out->user.id)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->states) =
            (struct state_event){ (enum user_state)ENUM_OF_COLUMN(db_text(&r, 0), user_state_name),
                                  date_of_column(db_text(&r, 1)), db_text(&r, 2) };
    return db_done(&r, e);
}

static bool handovers_of(struct tx *tx, struct user_whole *out, struct err *e)
{
    struct db_rows r;
    bool ok = true;

    if (!db_select(tx->db, tx->a, sql[HANDOVERS], ARGS(TEXT(out->user.id)), &r, e)) return false;
    while (ok && db_next(&r)) {
        struct handover_row *h = LIST_ADD(tx->a, &out->handovers);
        *h = (struct handover_row){ .id = db_text(&r, 0),
                                    .from_name = db_text(&r, 1),
                                    .to_name = db_text(&r, 2),
                                    .valid_from = date_of_column(db_text(&r, 3)),
                                    .why = db_text(&r, 4),
                                    .recorded_at = db_int(&r, 6) };
        ok = json_read_kept(tx->a, db_text(&r, 5), &held_table, &h->what, NULL, e);
    }
    return db_done(&r, ok ? e : &(struct err){ 0 }) && ok;
}

bool store_user_whole(struct tx *tx, struct str id, struct user_whole *out, struct err *e)
{
    return store_user_get(tx, id, &out->user, e) && held_by(tx, id, &out->held, e) &&
           states_of(tx, out, e) && handovers_of(tx, out, e);
}

/* Hand-over
 * ---------------------------------------------------------------------------------------- */

/* What of a period lies on or after the day; false: nothing. */
static bool remains(struct date day, struct date *from, struct date to)
{
    if (to.year && date_cmp(to, day) < 0) return false;
    if (date_cmp(*from, day) < 0) *from = day;
    return true;
}

static bool move_roles(struct tx *tx, struct str from, const struct handover_new *new,
                       const struct held *held, struct held *what, struct err *e)
{
    for (size_t i = 0; i < held->roles.n; i++) {
        struct held_role h = held->roles.at[i];
        if (!remains(new->valid_from, &h.from, h.to)) continue;
        struct role_change take = { h.role, h.org, false, h.from, { 0 } };
        struct role_change give = { h.role, h.org, true, h.from, h.to };
        if (!change_role(tx, new->to, &give, e) || !change_role(tx, from, &take, e)) return false;
        *LIST_ADD(tx->a, &what->roles) = h;
    }
    return true;
}

static bool move_fields(struct tx *tx, struct str from, const struct handover_new *new,
                        const struct held *held, struct held *what, struct err *e)
{
    for (size_t i = 0; i < held->fields.n; i++) {
        struct held_field h = held->fields.at[i];
        if (!remains(new->valid_from, &h.from, h.to)) continue;
        if (!store_user_field(tx, new->to, &(struct field_change){ h.field, true, h.from, h.to },
                              e) ||
            !store_user_field(tx, from, &(struct field_change){ h.field, false, h.from, { 0 } }, e))
            return false;
        *LIST_ADD(tx->a, &what->fields) = h;
    }
    return true;
}

static bool can_take_over(struct tx *tx, struct str from, struct str to, struct err *e)
{
    struct user_row u;

    if (!to.n || str_eq(from, to))
        return err_fail(e, ERR_INPUT, "chọn người khác để nhận bàn giao");
    if (!store_user_get(tx, to, &u, e)) return false;
    return u.state == USER_ACTIVE ||
           err_fail(e, ERR_REFUSED, "tài khoản của người nhận đang khóa hoặc đã thôi dùng");
}

static bool hand_over(struct tx *tx, struct str from, const struct handover_new *new,
                      struct held *what, struct err *e)
{
    struct held held;

    if (!held_by(tx, from, &held, e) || !move_roles(tx, from, new, &held, what, e) ||
        !move_fields(tx, from, new, &held, what, e))
        return false;
    struct str json = column_json(tx->a, &held_table, what);
    return db_run(tx->db, sql[HANDOVER_ADD],
                  ARGS(TEXT(uid_new(tx->a, tx->act->now)), TEXT(from), TEXT(new->to),
                       TEXT(column_date(tx->a, new->valid_from)), TEXT(new->why), TEXT(json),
                       INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           store_audit(tx, "user.handover", "user_account", from, (struct str){ 0 }, json, e);
}

bool store_user_handover(struct tx *tx, struct str user, const struct handover_new *new,
                         struct held *what, struct err *e)
{
    struct handover_new dated = *new;
    struct state_change ended = { .state = USER_ENDED, .why = new->why };

    *what = (struct held){ 0 };
    dated.valid_from = ended.valid_from = from_day(tx, new->valid_from);
    return can_take_over(tx, user, new->to, e) && hand_over(tx, user, &dated, what, e) &&
           (!new->ends || store_user_state(tx, user, &ended, e));
}

/* The trail
 * ------------------------------------------------------------------------------------------ */

bool store_user_acts(struct tx *tx, struct str id, struct str after, size_t limit,
                     struct audit_page *out, struct err *e)
{
    struct str last = { 0 };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ACTS], ARGS(TEXT(id), TEXT(after), INT((int64_t)limit + 1)),
                   &r, e))
        return false;
    while (db_next(&r)) {
        if (out->items.n == limit) {
            out->next = last;
            break;
        }
        last = db_text(&r, 0);
        *LIST_ADD(tx->a, &out->items) = (struct audit_row){
            .at = db_int(&r, 1),
            .who_name = db_text(&r, 2),
            .role = db_text(&r, 3),
            .role_org_name = db_text(&r, 4),
            .action = db_text(&r, 5),
            .object_kind = db_text(&r, 6),
            .object = db_text(&r, 7),
            .after = db_text(&r, 8),
        };
    }
    return db_done(&r, e);
}
