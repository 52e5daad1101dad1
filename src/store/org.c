#include "store/org.h"

#include <stdio.h>

#include "base/hash.h"
#include "base/unicode.h"
#include "store/org_inside.h"

enum { GET, BY_CODE, BY_FOLD, PARENT };

static const char *const sql[] = {
    [GET] = "SELECT " ORG_COLUMNS " FROM org o WHERE o.id = $2",
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

const struct date org_beginning = { 1000, 1, 1 };

struct date org_day_known(struct date d)
{
    return date_cmp(d, org_beginning) ? d : (struct date){ 0 };
}

void org_take_row(struct db_rows *r, struct org_row *out)
{
    *out = (struct org_row){
        .id = db_text(r, 0),
        .name = db_text(r, 1),
        .kind = db_text(r, 2),
        .code = db_text(r, 3),
        .parent = db_text(r, 4),
        .valid_from = org_day_known(date_of_column(db_text(r, 5))),
        .ended = date_of_column(db_text(r, 6)),
    };
}

struct date org_day_or_today(struct tx *tx, struct date day)
{
    return day.year ? day : moment_date(tx->act->now);
}

bool store_org_get(struct tx *tx, struct str id, struct date as_of, struct org_row *out,
                   struct err *e)
{
    struct str day = column_date(tx->a, org_day_or_today(tx, as_of));
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[GET], ARGS(TEXT(day), TEXT(id)), &r, &found, e)) return false;
    if (found) org_take_row(&r, out);
    if (!db_done(&r, e)) return false;
    return found || err_fail(e, ERR_NOT_FOUND, "không có đơn vị này");
}

bool store_org_by_code(struct tx *tx, struct str code, struct date as_of, struct str *id,
                       struct err *e)
{
    struct str day = column_date(tx->a, org_day_or_today(tx, as_of));
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
    struct str day = column_date(tx->a, org_day_or_today(tx, as_of));
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
