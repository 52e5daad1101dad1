/* org_write.c - founding, changing and ending units by dated rows, and what forbids it. */
#include "base/hash.h"
#include "base/unicode.h"
#include "store/org_inside.h"

enum { FOUND, SET_NAME, SET_KIND, SET_CODE, SET_PARENT, END, CODE_TWICE };

/* Two units that bear one code stand on the first day of one of the rows that give it. */
#define BEARS(unit, day) \
    "EXISTS (SELECT 1 FROM org o WHERE o.id = " unit " AND o.founded <= " day \
    " AND COALESCE(" ENDED ", '9999-12-31') >= " day \
    " AND $1 = (SELECT c.code FROM org_code c WHERE c.org = o.id AND c.valid_from <= " day \
    " ORDER BY c.valid_from DESC, c.recorded_at DESC LIMIT 1))"

static const char *const sql[] = {
    [FOUND] = "INSERT INTO org (id, founded, decision, decision_date, recorded_at, recorded_by) "
              "VALUES ($1, $2, $3, $4, $5, $6)",
    [SET_NAME] = "INSERT INTO org_name (org, name, valid_from, decision, decision_date, "
                 "recorded_at, recorded_by, fold, sort_key) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [SET_KIND] = "INSERT INTO org_kind (org, kind, valid_from, decision, decision_date, "
                 "recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [SET_CODE] = "INSERT INTO org_code (org, code, valid_from, decision, decision_date, "
                 "recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [SET_PARENT] = "INSERT INTO org_parent (org, tree, parent, valid_from, decision, "
                   "decision_date, recorded_at, recorded_by) "
                   "VALUES ($1, 'state', $2, $3, $4, $5, $6, $7)",
    [END] = "INSERT INTO org_end (org, last_day, decision, decision_date, recorded_at, "
            "recorded_by) VALUES ($1, $2, $3, $4, $5, $6)",
    [CODE_TWICE] = "SELECT x.org, x.valid_from FROM org_code x JOIN org_code y "
                   "ON y.code = x.code AND y.org <> x.org WHERE x.code = $1 AND "
                   "(x.org = $2 OR y.org = $2) AND " BEARS("x.org", "x.valid_from") " AND " BEARS(
                       "y.org", "x.valid_from") " ORDER BY x.valid_from LIMIT 1",
};
STATEMENTS(org_write);

/* A fact as the audit trail tells it. */
struct dated {
    struct str value;
    struct date valid_from;
    struct str decision;
    struct date decision_date;
};
static const struct field dated_fields[] = {
    F_TEXT(dated, value),
    F_DATE(dated, valid_from),
    F_TEXT(dated, decision),
    F_DATE(dated, decision_date),
};
static const struct field_table dated_table = FIELD_TABLE(dated, dated_fields);

static bool audit_fact(struct tx *tx, const char *action, struct str org, struct str value,
                       struct date from, const struct decision *by, struct err *e)
{
    struct dated is = { value, from, by->number, by->date };

    return store_audit(tx, action, "org", org, (struct str){ 0 },
                       column_json(tx->a, &dated_table, &is), e);
}

static bool put_fact(struct tx *tx, struct str org, enum org_fact fact, struct str value,
                     struct date valid_from, const struct decision *by, struct err *e)
{
    static const int statement[ORG_DATED] = { SET_NAME, SET_KIND, SET_CODE, SET_PARENT };
    struct str day = column_date(tx->a, org_day(valid_from));
    const struct act *act = tx->act;
    bool named = fact == ORG_NAME;
    struct db_value given[] = {
        TEXT(org),
        TEXT(value),
        TEXT(day),
        TEXT(by->number),
        TEXT(column_date(tx->a, by->date)),
        INT(act->now),
        TEXT(act->user),
        TEXT(named ? unicode_fold(tx->a, value) : (struct str){ 0 }),
        BLOB(named ? unicode_sort_key(tx->a, value) : (struct str){ 0 }),
    };

    return db_run(tx->db, sql[statement[fact]], (struct db_args){ given, named ? 9 : 7 }, NULL, e);
}

bool store_org_set(struct tx *tx, struct str org, enum org_fact fact, struct str value,
                   struct date valid_from, const struct decision *by, struct err *e)
{
    static const char *const action[ORG_DATED] = { "org.name", "org.kind", "org.code",
                                                   "org.parent" };

    return put_fact(tx, org, fact, value, valid_from, by, e) &&
           audit_fact(tx, action[fact], org, value, valid_from, by, e);
}

bool store_org_end(struct tx *tx, struct str org, struct date last_day, const struct decision *by,
                   struct err *e)
{
    return db_run(tx->db, sql[END],
                  ARGS(TEXT(org), TEXT(column_date(tx->a, last_day)), TEXT(by->number),
                       TEXT(column_date(tx->a, by->date)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           audit_fact(tx, "org.end", org, STR("end"), last_day, by, e);
}

/* One row of the trail tells all of it. A parent may be founded after its units. */
bool store_org_found_as(struct tx *tx, struct str id, const struct org_new *new, struct err *e)
{
    struct decision by = { new->decision, new->decision_date };
    struct date from = new->valid_from;

    return db_run(tx->db, sql[FOUND],
                  ARGS(TEXT(id), TEXT(column_date(tx->a, org_day(from))), TEXT(by.number),
                       TEXT(column_date(tx->a, by.date)), INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           store_audit(tx, "org.found", "org", id, (struct str){ 0 },
                       column_json(tx->a, &org_new_table, new), e) &&
           put_fact(tx, id, ORG_NAME, str_trim(new->name), from, &by, e) &&
           (!new->kind.n || put_fact(tx, id, ORG_KIND, new->kind, from, &by, e)) &&
           (!new->code.n || put_fact(tx, id, ORG_CODE, new->code, from, &by, e));
}

bool store_org_found_under(struct tx *tx, struct str id, const struct org_new *new, struct err *e)
{
    struct decision by = { new->decision, new->decision_date };

    return !new->parent.n || put_fact(tx, id, ORG_PARENT, new->parent, new->valid_from, &by, e);
}

/* What forbids it -------------------------------------------------------------------------- */

/* One code names one unit on one day (R18); looked at after the row stands. */
static bool code_is_single(struct tx *tx, struct str org, struct str code, struct err *e)
{
    struct db_rows r;
    bool twice;

    if (!code.n) return true;
    if (!select_one(tx, sql[CODE_TWICE], ARGS(TEXT(code), TEXT(org)), &r, &twice, e)) return false;
    struct date day = twice ? date_of_column(db_text(&r, 1)) : org_beginning;
    if (!db_done(&r, e)) return false;
    return !twice || err_fail(e, ERR_CONFLICT,
                              "mã %.*s đang là của một đơn vị khác vào ngày %02d/%02d/%04d: cho "
                              "đơn vị đó kết thúc hoặc đổi mã trước",
                              STR_ARGS(code), day.day, day.month, day.year);
}

static bool stands_on(struct tx *tx, struct str id, struct date day, struct err *e)
{
    struct org_row row;

    if (!store_org_get(tx, id, day, &row, e)) return false;
    if (date_cmp(org_day(row.valid_from), day) <= 0 &&
        (!row.ended.year || date_cmp(day, row.ended) <= 0))
        return true;
    return err_fail(e, ERR_INPUT, "đơn vị cấp trên “%.*s” không hoạt động vào ngày này",
                    STR_ARGS(row.name));
}

static bool parent_of_new(struct tx *tx, const struct org_new *new, struct str *parent,
                          struct err *e)
{
    struct date day = org_day(new->valid_from);

    *parent = (struct str){ 0 };
    if (!new->parent.n) return true;
    if (!store_org_by_code(tx, new->parent, day, parent, e)) return false;
    if (parent->at) return true;
    *parent = new->parent;
    if (uid_valid(new->parent) && !stands_on(tx, new->parent, day, e)) return false;
    return uid_valid(new->parent) ||
           err_fail(e, ERR_INPUT, "không có đơn vị cấp trên “%.*s” vào ngày này",
                    STR_ARGS(new->parent));
}

bool store_org_found(struct tx *tx, const struct org_new *new, struct str *id, struct err *e)
{
    struct org_new tidy = *new;

    tidy.name = unicode_nfc(tx->a, str_trim(new->name));
    tidy.kind = unicode_nfc(tx->a, str_trim(new->kind));
    if (!tidy.name.n) return err_fail(e, ERR_INPUT, "đơn vị cần có tên");
    if (!parent_of_new(tx, new, &tidy.parent, e)) return false;
    *id = uid_new(tx->a, tx->act->now);
    return store_org_found_as(tx, *id, &tidy, e) && store_org_found_under(tx, *id, &tidy, e) &&
           code_is_single(tx, *id, tidy.code, e);
}

static bool within_its_life(const struct org_row *row, const struct org_change *c, struct err *e)
{
    struct date from = org_day(c->valid_from), founded = org_day(row->valid_from);

    if (date_cmp(from, founded) < 0)
        return err_fail(e, ERR_INPUT, "đơn vị chỉ có từ ngày %02d/%02d/%04d: ghi ngày từ đó trở đi",
                        founded.day, founded.month, founded.year);
    if (c->fact != ORG_END && row->ended.year && date_cmp(from, row->ended) > 0)
        return err_fail(e, ERR_REFUSED,
                        "đơn vị đã kết thúc ngày %02d/%02d/%04d: không đổi gì được sau ngày đó",
                        row->ended.day, row->ended.month, row->ended.year);
    return true;
}

static bool no_ring(struct tx *tx, struct str org, struct date from, struct err *e)
{
    struct date day;

    if (!store_org_ring(tx, org, from, &day, e)) return false;
    return !day.year ||
           err_fail(e, ERR_REFUSED,
                    "đơn vị sẽ nằm dưới chính nó vào ngày %02d/%02d/%04d: chọn cấp trên khác",
                    day.day, day.month, day.year);
}

static struct str value_before(const struct org_row *row, enum org_fact fact)
{
    const struct str now[] = { [ORG_NAME] = row->name,
                               [ORG_KIND] = row->kind,
                               [ORG_CODE] = row->code,
                               [ORG_PARENT] = row->parent };

    return now[fact];
}

static bool set_fact(struct tx *tx, const struct org_row *row, const struct org_change *c,
                     const struct decision *by, struct err *e)
{
    struct str value = c->value.at ? unicode_nfc(tx->a, str_trim(c->value)) : c->value;
    struct str before = value_before(row, c->fact);

    if (c->fact != ORG_PARENT && !value.n) return err_fail(e, ERR_INPUT, "ghi giá trị mới");
    if (c->fact == ORG_PARENT && !value.n) value = (struct str){ 0 };
    if (str_eq(before, value) && (before.at != NULL) == (value.at != NULL))
        return err_fail(e, ERR_INPUT, "vào ngày này đơn vị đã đúng như vậy, không có gì để đổi");
    if (c->fact == ORG_PARENT && value.at && !stands_on(tx, value, org_day(c->valid_from), e))
        return false;
    return store_org_set(tx, row->id, c->fact, value, c->valid_from, by, e) &&
           (c->fact != ORG_CODE || code_is_single(tx, row->id, value, e)) &&
           (c->fact != ORG_PARENT || no_ring(tx, row->id, org_day(c->valid_from), e));
}

bool store_org_change(struct tx *tx, struct str org, const struct org_change *c, struct err *e)
{
    struct decision by = { str_trim(c->decision), c->decision_date };
    struct org_row row;

    if (!by.number.n) by.number = (struct str){ 0 };
    if (c->fact >= ORG_FOUNDED) return err_fail(e, ERR_INPUT, "ngày thành lập không đổi được");
    if (!store_org_get(tx, org, org_day(c->valid_from), &row, e)) return false;
    if (c->fact == ORG_END && !c->valid_from.year) {
        if (!row.ended.year) return err_fail(e, ERR_REFUSED, "đơn vị chưa kết thúc");
        return store_org_end(tx, org, c->valid_from, &by, e) &&
               code_is_single(tx, org, row.code, e);
    }
    if (!within_its_life(&row, c, e)) return false;
    if (c->fact == ORG_END)
        return store_org_end(tx, org, c->valid_from, &by, e) &&
               code_is_single(tx, org, row.code, e);
    return set_fact(tx, &row, c, &by, e);
}
