#include "store/org.h"

#include <stdio.h>

#include "base/hash.h"
#include "base/unicode.h"
#include "store/column.h"

enum {
    FOUND,
    SET_NAME,
    SET_KIND,
    SET_CODE,
    SET_PARENT,
    END,
    GET,
    ORG_LIST,
    SORT_KEY,
    BY_CODE,
    BY_FOLD,
    PARENT,
    ORG_STATEMENTS
};

/* The fact of an org on a day ($1), at the earliest that of its founding. */
#define ON_DAY "CASE WHEN $1 > o.founded THEN $1 ELSE o.founded END"
#define FACT(column, table, alias) \
    "(SELECT " alias "." column " FROM " table " " alias " WHERE " alias ".org = o.id AND " alias \
    ".valid_from <= " ON_DAY " ORDER BY " alias ".valid_from DESC, " alias \
    ".recorded_at DESC LIMIT 1)"
#define ENDED \
    "(SELECT x.last_day FROM org_end x WHERE x.org = o.id ORDER BY x.recorded_at DESC LIMIT 1)"
#define PARENT_OF \
    "(SELECT p.parent FROM org_parent p WHERE p.org = o.id AND p.tree = 'state' " \
    "AND p.valid_from <= " ON_DAY " ORDER BY p.valid_from DESC, p.recorded_at DESC LIMIT 1)"
#define ORG_COLUMNS \
    "o.id AS id, " FACT("name", "org_name", "n") " AS name, " FACT( \
        "kind", "org_kind", "k") " AS kind, " FACT("code", "org_code", \
                                                   "c") " AS code, " PARENT_OF " AS parent, " \
                                                        "o.founded AS founded, " ENDED " AS ended"

static const char *const sql[] = {
    [FOUND] = "INSERT INTO org (id, founded, decision, recorded_at, recorded_by) "
              "VALUES ($1, $2, $3, $4, $5)",
    [SET_NAME] = "INSERT INTO org_name (org, name, fold, sort_key, valid_from, decision, "
                 "recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    [SET_KIND] = "INSERT INTO org_kind (org, kind, valid_from, decision, recorded_at, recorded_by) "
                 "VALUES ($1, $2, $3, $4, $5, $6)",
    [SET_CODE] = "INSERT INTO org_code (org, code, valid_from, decision, recorded_at, recorded_by) "
                 "VALUES ($1, $2, $3, $4, $5, $6)",
    [SET_PARENT] = "INSERT INTO org_parent (org, tree, parent, valid_from, decision, recorded_at, "
                   "recorded_by) VALUES ($1, 'state', $2, $3, $4, $5, $6)",
    [END] = "INSERT INTO org_end (org, last_day, decision, recorded_at, recorded_by) "
            "VALUES ($1, $2, $3, $4, $5)",
    [GET] = "SELECT " ORG_COLUMNS " FROM org o WHERE o.id = $2",
    [ORG_LIST] =
        "WITH RECURSIVE branch(id) AS (SELECT id FROM org WHERE id = $3 UNION "
        "SELECT p.org FROM org_parent p JOIN branch b ON p.parent = b.id "
        "WHERE p.tree = 'state' AND p.valid_from <= $1 AND NOT EXISTS "
        "(SELECT 1 FROM org_parent q WHERE q.org = p.org AND q.tree = p.tree "
        "AND q.valid_from <= $1 AND (q.valid_from, q.recorded_at) > (p.valid_from, p.recorded_at)))"
        ", unit AS (SELECT " ORG_COLUMNS
        ", " FACT("sort_key", "org_name", "s") " AS sort_key, " FACT(
            "fold", "org_name",
            "f") " AS fold FROM org o WHERE o.founded <= $1 "
                 "AND (CAST($3 AS TEXT) IS NULL OR o.id IN (SELECT id FROM branch))) "
                 "SELECT id, name, kind, code, parent, founded, ended FROM unit "
                 "WHERE (ended IS NULL OR ended >= $1) "
                 "AND (CAST($2 AS TEXT) IS NULL OR fold LIKE $2 ESCAPE '!') "
                 "AND (CAST($4 AS BYTEA) IS NULL OR (sort_key, id) > ($4, $5)) "
                 "ORDER BY sort_key, id LIMIT $6",
    [SORT_KEY] = "SELECT " FACT("sort_key", "org_name", "s") " FROM org o WHERE o.id = $2",
    [BY_CODE] = "SELECT o.id FROM org o WHERE o.founded <= $1 "
                "AND o.id IN (SELECT org FROM org_code WHERE code = $2) "
                "AND " FACT("code", "org_code", "c") " = $2 "
                                                     "AND (" ENDED " IS NULL OR " ENDED " >= $1)",
    [BY_FOLD] = "SELECT o.id, " FACT("fold", "org_name", "n") ", " FACT(
        "kind", "org_kind",
        "k") " FROM org o WHERE o.founded <= $1 "
             "AND o.id IN (SELECT org FROM org_name WHERE fold IN ($2, $3, $4)) "
             "AND (" ENDED " IS NULL OR " ENDED " >= $1) ORDER BY o.id",
    [PARENT] = "SELECT p.parent FROM org_parent p WHERE p.org = $1 AND p.tree = $2 "
               "AND p.valid_from <= $3 ORDER BY p.valid_from DESC, p.recorded_at DESC LIMIT 1",
};
STATEMENTS(org);

/* Of a unit that stood before we knew of it. */
static const struct date beginning = { 1000, 1, 1 };

static void take_row(struct db_rows *r, struct org_row *out)
{
    *out = (struct org_row){
        .id = db_text(r, 0),
        .name = db_text(r, 1),
        .kind = db_text(r, 2),
        .code = db_text(r, 3),
        .parent = db_text(r, 4),
        .valid_from = date_of_column(db_text(r, 5)),
        .ended = date_of_column(db_text(r, 6)),
    };
    if (!date_cmp(out->valid_from, beginning)) out->valid_from = (struct date){ 0 };
}

static struct date day_or_today(struct tx *tx, struct date day)
{
    return day.year ? day : moment_date(tx->act->now);
}

bool store_org_get(struct tx *tx, struct str id, struct date as_of, struct org_row *out,
                   struct err *e)
{
    struct str day = column_date(tx->a, day_or_today(tx, as_of));
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[GET], ARGS(TEXT(day), TEXT(id)), &r, &found, e)) return false;
    if (found) take_row(&r, out);
    if (!db_done(&r, e)) return false;
    return found || err_fail(e, ERR_NOT_FOUND, "không có đơn vị này");
}

static bool sort_key_of(struct tx *tx, struct str day, struct str id, struct str *key,
                        struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[SORT_KEY], ARGS(TEXT(day), TEXT(id)), &r, &found, e)) return false;
    if (found) *key = db_blob(&r, 0);
    return db_done(&r, e);
}

bool store_org_list(struct tx *tx, const struct org_query *q, struct org_page *out, struct err *e)
{
    struct str day = column_date(tx->a, day_or_today(tx, q->as_of));
    struct str key = { 0 };
    size_t limit = page_limit(q->limit);
    struct db_rows r;

    if (q->after.at && !sort_key_of(tx, day, q->after, &key, e)) return false;
    if (!db_select(tx->db, tx->a, sql[ORG_LIST],
                   ARGS(TEXT(day), TEXT(column_pattern(tx->a, q->q)), TEXT(q->under), BLOB(key),
                        TEXT(q->after), INT((int64_t)limit + 1)),
                   &r, e))
        return false;
    while (db_next(&r)) {
        if (out->items.n == limit) {
            out->next = out->items.at[limit - 1].id;
            break;
        }
        take_row(&r, LIST_ADD(tx->a, &out->items));
    }
    return db_done(&r, e);
}

bool store_org_by_code(struct tx *tx, struct str code, struct date as_of, struct str *id,
                       struct err *e)
{
    struct str day = column_date(tx->a, day_or_today(tx, as_of));
    struct db_rows r;
    bool found;

    *id = (struct str){ 0 };
    if (!select_one(tx, sql[BY_CODE], ARGS(TEXT(day), TEXT(code)), &r, &found, e)) return false;
    if (found) *id = db_text(&r, 0);
    return db_done(&r, e);
}

/* An authority is written with its body before the unit's name: "UBND huyện …". */
static const struct str bodies[] = {
    STR_INIT("uỷ ban nhân dân "),
    STR_INIT("ubnd "),
    STR_INIT("hội đồng nhân dân "),
    STR_INIT("hđnd "),
};

static struct str without_body(struct arena *a, struct str fold)
{
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        struct str body = unicode_fold(a, bodies[i]);
        if (str_starts(fold, body)) return str_trim(str_from(fold, body.n));
    }
    return fold;
}

/* The words of a unit's kind stand before its name: one (xã) or two (thị trấn). */
static struct str without_words(struct str fold, int words)
{
    while (words-- > 0) {
        const char *blank = memchr(fold.at, ' ', fold.n);
        if (!blank) return (struct str){ 0 };
        fold = str_between(blank + 1, str_end(fold));
    }
    return fold;
}

static bool bears_name(struct arena *a, struct str fold, struct str name, struct str kind)
{
    struct str unit = without_body(a, fold);
    struct str with_kind =
        str_printf(a, "%.*s %.*s", STR_ARGS(unicode_fold(a, kind)), STR_ARGS(name));

    return str_eq(name, fold) || (unit.n < fold.n && str_eq(name, unit)) ||
           (kind.n && str_eq(with_kind, unit));
}

bool store_org_by_name(struct tx *tx, struct str name, struct date as_of, struct str *id,
                       struct err *e)
{
    struct str fold = unicode_fold(tx->a, name), unit = without_body(tx->a, fold);
    struct str day = column_date(tx->a, day_or_today(tx, as_of));
    struct db_rows r;

    *id = (struct str){ 0 };
    for (int words = 0; words < 3 && !id->at; words++) {
        struct str bare = without_words(unit, words);
        if (!db_select(tx->db, tx->a, sql[BY_FOLD],
                       ARGS(TEXT(day), TEXT(fold), TEXT(unit), TEXT(bare)), &r, e))
            return false;
        while (!id->at && db_next(&r))
            if (bears_name(tx->a, fold, db_text(&r, 1), db_text(&r, 2))) *id = db_text(&r, 0);
        if (!db_done(&r, e)) return false;
    }
    return true;
}

/* A fact as the audit trail tells it. */
struct dated {
    struct str value;
    struct date valid_from;
};
static const struct field dated_fields[] = { F_TEXT(dated, value), F_DATE(dated, valid_from) };
static const struct field_table dated_table = FIELD_TABLE(dated, dated_fields);

/* Writing */

bool store_org_set(struct tx *tx, struct str org, enum org_fact fact, struct str value,
                   struct date valid_from, struct str decision, struct err *e)
{
    static const int statement[ORG_FACTS] = { SET_NAME, SET_KIND, SET_CODE, SET_PARENT };
    static const char *const action[ORG_FACTS] = { "org.name", "org.kind", "org.code",
                                                   "org.parent" };
    struct str day = column_date(tx->a, valid_from);
    const struct act *act = tx->act;
    bool ok;

    if (fact == ORG_NAME)
        ok = db_run(tx->db, sql[SET_NAME],
                    ARGS(TEXT(org), TEXT(value), TEXT(unicode_fold(tx->a, value)),
                         BLOB(unicode_sort_key(tx->a, value)), TEXT(day), TEXT(decision),
                         INT(act->now), TEXT(act->user)),
                    NULL, e);
    else
        ok = db_run(tx->db, sql[statement[fact]],
                    ARGS(TEXT(org), TEXT(value), TEXT(day), TEXT(decision), INT(act->now),
                         TEXT(act->user)),
                    NULL, e);
    return ok &&
           store_audit(tx, action[fact], "org", org, (struct str){ 0 },
                       column_json(tx->a, &dated_table, &(struct dated){ value, valid_from }), e);
}

static bool parent_of_new(struct tx *tx, const struct org_new *new, struct str *parent,
                          struct err *e)
{
    struct org_row row;

    *parent = (struct str){ 0 };
    if (!new->parent.n) return true;
    if (!store_org_by_code(tx, new->parent, new->valid_from, parent, e)) return false;
    if (parent->at) return true;
    *parent = new->parent;
    return store_org_get(tx, new->parent, new->valid_from, &row, e) ||
           err_fail(e, ERR_INPUT, "không có đơn vị cấp trên “%.*s” vào ngày này",
                    STR_ARGS(new->parent));
}

static bool check_new(struct tx *tx, const struct org_new *new, struct err *e)
{
    struct str standing;

    if (!str_trim(new->name).n) return err_fail(e, ERR_INPUT, "đơn vị cần có tên");
    if (!new->code.n) return true;
    if (!store_org_by_code(tx, new->code, new->valid_from, &standing, e)) return false;
    return !standing.at ||
           err_fail(e, ERR_CONFLICT, "mã %.*s đang là của một đơn vị khác vào ngày này",
                    STR_ARGS(new->code));
}

bool store_org_found(struct tx *tx, const struct org_new *new, struct str *id, struct err *e)
{
    struct date from = new->valid_from.year ? new->valid_from : beginning;
    struct org_new dated = *new;
    struct str parent;

    dated.valid_from = from;
    if (!check_new(tx, &dated, e) || !parent_of_new(tx, &dated, &parent, e)) return false;
    *id = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[FOUND],
                  ARGS(TEXT(*id), TEXT(column_date(tx->a, from)), TEXT(new->decision),
                       INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           store_audit(tx, "org.found", "org", *id, (struct str){ 0 },
                       column_json(tx->a, &org_new_table, &dated), e) &&
           store_org_set(tx, *id, ORG_NAME, str_trim(new->name), from, new->decision, e) &&
           (!new->kind.n || store_org_set(tx, *id, ORG_KIND, new->kind, from, new->decision, e)) &&
           (!new->code.n || store_org_set(tx, *id, ORG_CODE, new->code, from, new->decision, e)) &&
           (!parent.at || store_org_set(tx, *id, ORG_PARENT, parent, from, new->decision, e));
}

/* Words that every unit of a kind shares, as unicode_fold leaves them. */
static const struct str common_words[] = {
    STR_INIT("ui"),    STR_INIT("ban"),  STR_INIT("nhan"), STR_INIT("dan"),   STR_INIT("ubnd"),
    STR_INIT("hoi"),   STR_INIT("dong"), STR_INIT("hdnd"), STR_INIT("huien"), STR_INIT("tinh"),
    STR_INIT("xa"),    STR_INIT("quan"), STR_INIT("thi"),  STR_INIT("tran"),  STR_INIT("phuong"),
    STR_INIT("thanh"), STR_INIT("pho"),
};

bool store_org_has_own_name(struct arena *a, struct str issuer)
{
    struct str rest = unicode_fold(a, issuer);

    while (rest.n) {
        struct str word = str_until(&rest, ' ');
        size_t i = 0, n = sizeof common_words / sizeof common_words[0];
        while (i < n && !str_eq(common_words[i], word)) i++;
        if (word.n && i == n) return true;
    }
    return false;
}

bool store_org_of_issuer(struct tx *tx, struct str issuer, struct date day, bool found,
                         struct str *id, bool *founded, struct err *e)
{
    struct org_new new = { .name = issuer };

    *founded = false;
    *id = (struct str){ 0 };
    if (!issuer.n || !store_org_has_own_name(tx->a, issuer)) return true;
    if (!store_org_by_name(tx, issuer, day, id, e)) return false;
    if (id->at || !found) return true;
    *founded = true;
    return store_org_found(tx, &new, id, e);
}

bool store_org_end(struct tx *tx, struct str org, struct date last_day, struct str decision,
                   struct err *e)
{
    struct str day = column_date(tx->a, last_day);

    return db_run(tx->db, sql[END],
                  ARGS(TEXT(org), TEXT(day), TEXT(decision), INT(tx->act->now),
                       TEXT(tx->act->user)),
                  NULL, e) &&
           store_audit(tx, "org.end", "org", org, (struct str){ 0 },
                       column_json(tx->a, &dated_table, &(struct dated){ STR("end"), last_day }),
                       e);
}

/* Trees ------------------------------------------------------------------------------------ */

/* More levels than any tree of the state has: a ring in the data ends here. */
enum { LEVELS_MAX = 64 };

bool store_org_climb(struct tx *tx, struct str org, struct str tree, struct date day,
                     struct strs *out, struct err *e)
{
    struct str at = org, on = column_date(tx->a, day);
    struct db_rows r;
    bool found;

    while (at.at && out->n < LEVELS_MAX) {
        *LIST_ADD(tx->a, out) = at;
        if (!select_one(tx, sql[PARENT], ARGS(TEXT(at), TEXT(tree), TEXT(on)), &r, &found, e))
            return false;
        at = found ? db_text(&r, 0) : (struct str){ 0 };
        if (!db_done(&r, e)) return false;
    }
    return true;
}

bool store_org_within(struct tx *tx, struct str top, struct str org, struct date day, bool *yes,
                      struct err *e)
{
    struct strs path = { 0 };

    *yes = false;
    if (!store_org_climb(tx, org, TREE_STATE, day, &path, e)) return false;
    for (size_t i = 0; i < path.n; i++)
        if (str_eq(path.at[i], top)) *yes = true;
    return true;
}
