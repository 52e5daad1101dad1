/* propose.c - readings that are only proposed, and what people answer. */
#include "store/propose.h"

#include "store/review.h"

enum { ADD_PROPOSAL, PROPOSALS_OF, NO_PROPOSAL };
static const char *const sql[] = {
    [ADD_PROPOSAL] = "INSERT INTO proposal (item, field, before, value) VALUES ($1, $2, $3, $4) "
                     "ON CONFLICT (item, field) DO UPDATE SET before = excluded.before, "
                     "value = excluded.value",
    [PROPOSALS_OF] = "SELECT field, before, value FROM proposal WHERE item = $1 ORDER BY field",
    [NO_PROPOSAL] = "DELETE FROM proposal WHERE item = $1 AND field = $2",
};
STATEMENTS(propose);

bool reading_says(const struct field *f)
{
    return strcmp(f->name, "id") != 0 && strcmp(f->name, "parent") != 0 &&
           strcmp(f->name, "source") != 0;
}

bool same_text(struct str x, struct str y) { return !x.at == !y.at && str_eq(x, y); }

bool propose_again(struct tx *tx, struct str item, struct str field, struct str before,
                   struct str value, struct err *e)
{
    return db_run(tx->db, sql[ADD_PROPOSAL],
                  ARGS(TEXT(item), TEXT(field), TEXT(before), TEXT(value)), NULL, e);
}

static bool was_refused(const struct standing *s, struct str field, struct str value)
{
    for (size_t i = 0; i < s->refused.n; i++)
        if (str_eq(s->refused.at[i].field, field) && same_text(s->refused.at[i].value, value))
            return true;
    return false;
}

bool propose_changes(struct tx *tx, const struct standing *s, const union reading *was,
                     const union reading *now, struct rebuilt *told, struct err *e)
{
    const struct field_table *t = reading_table[s->kind];

    for (size_t f = 0; f < t->n && s->state < STATE_DROPPED; f++) {
        if (!reading_says(&t->fields[f])) continue;
        struct str field = reading_field_name(s->kind, &t->fields[f]);
        struct str before = reading_field(tx->a, &t->fields[f], was);
        struct str after = reading_field(tx->a, &t->fields[f], now);
        if (same_text(before, after) || was_refused(s, field, after) ||
            same_text(after, reading_field(tx->a, &t->fields[f], &s->is)))
            continue;
        if (told)
            *LIST_ADD(tx->a, &told->proposed) = (struct difference){
                s->item, s->plan, s->kind, field, before, after, s->place.quote
            };
        if (!propose_again(tx, s->item, field, before, after, e)) return false;
    }
    return true;
}

/* Answers ------------------------------------------------------------------------------------- */

static bool asked_for(const struct strs *fields, struct str field)
{
    for (size_t i = 0; i < fields->n; i++)
        if (str_eq(fields->at[i], field)) return true;
    return !fields->n;
}

struct proposals {
    LIST(struct proposal_row) all;
};

static bool load_proposals(struct tx *tx, struct str item, const struct strs *fields,
                           struct proposals *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[PROPOSALS_OF], ARGS(TEXT(item)), &r, e)) return false;
    while (db_next(&r))
        if (asked_for(fields, db_text(&r, 0)))
            *LIST_ADD(tx->a, &out->all) =
                (struct proposal_row){ db_text(&r, 0), db_text(&r, 1), db_text(&r, 2) };
    return db_done(&r, e);
}

bool store_proposal_answer(struct tx *tx, struct str id, int64_t revision,
                           const struct proposal_answer *answer, struct err *e)
{
    struct proposals proposals = { 0 };
    struct standing s;

    if (!item_load_at(tx, id, ITEM_KINDS, revision, &s, e) ||
        !load_proposals(tx, id, &answer->fields, &proposals, e))
        return false;
    if (!proposals.all.n) return err_fail(e, ERR_CONFLICT, "đề xuất này đã có người trả lời");
    for (size_t i = 0; i < proposals.all.n; i++) {
        const struct proposal_row *p = &proposals.all.at[i];
        struct item_act act = {
            answer->accept ? ACT_ACCEPT : ACT_REFUSE, p->field, p->before, p->value, { 0 }
        };
        if (!item_append(tx, id, s.revision++, &act, e) ||
            !db_run(tx->db, sql[NO_PROPOSAL], ARGS(TEXT(id), TEXT(p->field)), NULL, e))
            return false;
    }
    return item_finish(tx, &s, answer->accept ? "item.accept" : "item.refuse", (struct str){ 0 },
                       column_texts(tx->a, &answer->fields), e);
}
