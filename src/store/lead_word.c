#include "base/unicode.h"
#include "store/items.h"
#include "store/lead_words.h"
#include "store/org.h"
#include "store/plan.h"

enum { NOW, WITH_UNITS, LAST, ADD };

#define STANDING \
    "FROM lead_word w WHERE w.name IS NOT NULL AND w.n = (SELECT MAX(x.n) FROM lead_word x " \
    "WHERE x.fold = w.fold)"
#define PARENT \
    "(SELECT u.parent FROM org_parent u WHERE u.org = o.org AND u.tree = 'state' " \
    "AND u.valid_from <= $3 ORDER BY u.valid_from DESC, u.recorded_at DESC LIMIT 1)"
static const char *const sql[] = {
    [NOW] = "SELECT w.phrase, w.name, w.org, w.at, w.by_name " STANDING " ORDER BY w.fold",
    [WITH_UNITS] =
        "SELECT w.fold, w.phrase, w.name, w.org, o.org, o.name, " PARENT " FROM "
        "(SELECT w.fold, w.phrase, w.name, w.org, w.name_fold, w.name_tail " STANDING ") w "
        "LEFT JOIN org_name o ON o.fold IN (w.name_fold, w.name_tail) AND o.valid_from <= $3 "
        "AND " PARENT " IN (SELECT p.org FROM plan_now p WHERE p.plan >= $1 AND p.plan <= $2) "
        "ORDER BY w.fold, o.org",
    [LAST] = "SELECT COALESCE(MAX(n), 0) FROM lead_word WHERE fold = $1",
    [ADD] = "INSERT INTO lead_word (fold, n, phrase, name, org, name_fold, name_tail, at, by, "
            "by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
};
STATEMENTS(lead_word);

bool lead_words_load(struct tx *tx, struct str first, struct str last, struct lead_words *out,
                     struct err *e)
{
    struct str today = column_date(tx->a, moment_date(tx->act->now));
    struct lead_row *row = NULL;
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[WITH_UNITS], ARGS(TEXT(first), TEXT(last), TEXT(today)), &r,
                   e))
        return false;
    while (db_next(&r)) {
        struct str fold = db_text(&r, 0);
        if (!row || !str_eq(row->fold, fold)) {
            row = LIST_ADD(tx->a, &out->all);
            *row = (struct lead_row){ fold, db_text(&r, 1), db_text(&r, 2), db_text(&r, 3), { 0 } };
        }
        if (!db_is_null(&r, 4))
            *LIST_ADD(tx->a, &row->units) =
                (struct lead_unit){ db_text(&r, 4), db_text(&r, 5), db_text(&r, 6) };
    }
    return db_done(&r, e);
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0; }

/* "giao duc" is in "… giao duc, y te", not in "giao ducs". */
static bool has_words(struct str text, struct str phrase)
{
    for (struct str rest = text; rest.n;) {
        const char *at = str_find(rest, phrase), *end;
        if (!at) return false;
        end = at + phrase.n;
        if ((at == text.at || !is_letter(at[-1])) && (end == str_end(text) || !is_letter(*end)))
            return true;
        rest = str_between(at + 1, str_end(text));
    }
    return false;
}

void lead_words_propose(const struct lead_words *words, struct str fold, struct str plan_org,
                        struct lead_proposal *out)
{
    const struct lead_row *best = NULL;

    for (size_t i = 0; i < words->all.n; i++) {
        const struct lead_row *row = &words->all.at[i];
        if ((!best || row->fold.n > best->fold.n) && has_words(fold, row->fold)) best = row;
    }
    if (!best) return;
    *out = (struct lead_proposal){ best->name, best->org, PROPOSED_BY_WORDS, best->phrase };
    for (size_t i = 0; !out->org.at && plan_org.at && i < best->units.n; i++)
        if (str_eq(best->units.at[i].parent, plan_org)) {
            out->org = best->units.at[i].org;
            out->name = best->units.at[i].name;
        }
}

/* For others ---------------------------------------------------------------------------------- */

bool store_lead_word_list(struct tx *tx, struct lead_word_rows *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[NOW], NO_ARGS, &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) =
            (struct lead_word){ db_text(&r, 0), db_text(&r, 1), db_text(&r, 2), db_int(&r, 3),
                                db_text(&r, 4) };
    return db_done(&r, e);
}

static bool next_n(struct tx *tx, struct str fold, int64_t *n, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[LAST], ARGS(TEXT(fold)), &r, &found, e)) return false;
    *n = db_int(&r, 0) + 1;
    return db_done(&r, e);
}

bool store_lead_word_put(struct tx *tx, const struct lead_word_new *word, struct err *e)
{
    enum { SHORTEST = 3, LONGEST = 100 };
    struct lead_word_new w = { str_trim(word->phrase), str_trim(word->name), word->org };
    struct str fold = unicode_fold(tx->a, w.phrase), name = { 0 };
    const struct act *act = tx->act;
    struct org_row org;
    int64_t n;

    if (utf8_count(w.phrase) < SHORTEST || utf8_count(w.phrase) > LONGEST)
        return err_fail(e, ERR_INPUT, "cụm từ có từ %d đến %d ký tự", SHORTEST, LONGEST);
    if (w.org.at) {
        if (!store_org_get(tx, w.org, (struct date){ 0 }, &org, e)) return false;
        w.name = org.name;
    }
    if (!w.name.n) w.name = (struct str){ 0 };
    if (w.name.at) name = unicode_fold(tx->a, w.name);
    return next_n(tx, fold, &n, e) &&
           db_run(tx->db, sql[ADD],
                  ARGS(TEXT(fold), INT(n), TEXT(w.phrase), TEXT(w.name), TEXT(w.org), TEXT(name),
                       TEXT(name_tail(name)), INT(act->now), TEXT(act->user), TEXT(act->user_name)),
                  NULL, e) &&
           store_audit(tx, w.name.at ? "task.word" : "task.word.drop", "lead_word", fold,
                       (struct str){ 0 }, column_json(tx->a, &lead_word_new_table, &w), e);
}
