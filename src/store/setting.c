#include "store/setting.h"

#include "base/unicode.h"
#include "store/column.h"

enum { SETTINGS_ON, SETTING_ADD };
static const char *const sql[] = {
    [SETTINGS_ON] = "SELECT key, value, valid_from, decision, decision_date FROM setting "
                    "WHERE valid_from <= $1 ORDER BY key, valid_from DESC, recorded_at DESC",
    [SETTING_ADD] = "INSERT INTO setting (key, value, valid_from, decision, decision_date, "
                    "recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
};
STATEMENTS(setting);

static struct setting_row *row_of(struct settings *s, struct str key)
{
    for (size_t i = 0; i < s->items.n; i++)
        if (str_eq(s->items.at[i].key, key)) return &s->items.at[i];
    return NULL;
}

bool store_setting_list(struct tx *tx, struct date as_of, struct settings *out, struct err *e)
{
    struct date day = as_of.year ? as_of : moment_date(tx->act->now);
    struct db_rows r;

    for (size_t i = 0; i < n_setting_keys; i++)
        *LIST_ADD(tx->a, &out->items) = (struct setting_row){ .key = str_c(setting_key[i]) };
    if (!db_select(tx->db, tx->a, sql[SETTINGS_ON], ARGS(TEXT(column_date(tx->a, day))), &r, e))
        return false;
    while (db_next(&r)) {
        struct setting_row *row = row_of(out, db_text(&r, 0));
        if (!row || row->valid_from.year) continue;
        row->value = db_text(&r, 1);
        row->valid_from = date_of_column(db_text(&r, 2));
        row->decision = db_text(&r, 3);
        row->decision_date = date_of_column(db_text(&r, 4));
    }
    return db_done(&r, e);
}

static bool known(struct str key)
{
    for (size_t i = 0; i < n_setting_keys; i++)
        if (str_eq(str_c(setting_key[i]), key)) return true;
    return false;
}

bool store_setting_put(struct tx *tx, const struct setting_change *c, struct err *e)
{
    enum { NAME_MAX = 200 };
    struct setting_change tidy = *c;

    tidy.value = unicode_nfc(tx->a, str_trim(c->value));
    if (!tidy.value.n) tidy.value = (struct str){ 0 };
    if (!tidy.valid_from.year) tidy.valid_from = moment_date(tx->act->now);
    if (!known(c->key)) return err_fail(e, ERR_INPUT, "không có thiết lập này");
    if (tidy.value.n > NAME_MAX) return err_fail(e, ERR_INPUT, "tên dài quá %d byte", NAME_MAX);
    return db_run(tx->db, sql[SETTING_ADD],
                  ARGS(TEXT(tidy.key), TEXT(tidy.value), TEXT(column_date(tx->a, tidy.valid_from)),
                       TEXT(tidy.decision), TEXT(column_date(tx->a, tidy.decision_date)),
                       INT(tx->act->now), TEXT(tx->act->user)),
                  NULL, e) &&
           store_audit(tx, "setting.put", "setting", tidy.key, (struct str){ 0 },
                       column_json(tx->a, &setting_change_table, &tidy), e);
}
