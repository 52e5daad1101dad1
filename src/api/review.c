/* review.c - the desk: what was read, settled by people. */
#include <stdlib.h>

#include "api/handlers.h"
#include "intake/intake.h"
#include "store/review.h"

static bool chosen(const struct strs *ids, struct str id)
{
    for (size_t i = 0; i < ids->n; i++)
        if (str_eq(ids->at[i], id)) return true;
    return !ids->n;
}

/* `ids` none: all of them. */
static bool answer_review(struct tx *tx, struct call *c, struct str plan, const struct strs *ids,
                          struct err *e)
{
    struct plan_row row = { 0 };
    struct review review = { 0 };
    struct plan whole;

    if (!store_plan_get(tx, plan, c->internal, &row, e) ||
        !intake_review(tx, plan, c->internal, &whole, &review, e))
        return false;
    struct review_answer answer = { .plan = plan, .revision = row.revision, .asked = *ids };
    for (size_t i = 0; i < review.items.n; i++)
        if (chosen(ids, review.items.at[i].id))
            *LIST_ADD(tx->a, &answer.items) = review.items.at[i];
    answer_struct(c, &review_answer_table, &answer);
    answer_revision(c, row.revision);
    return true;
}

static bool answer_item(struct tx *tx, struct call *c, struct str id, const struct strs *others,
                        struct err *e)
{
    struct item_scope scope = { 0 };
    struct strs ids = { 0 };

    *LIST_ADD(tx->a, &ids) = id;
    for (size_t i = 0; others && i < others->n; i++) *LIST_ADD(tx->a, &ids) = others->at[i];
    return store_item_scope(tx, id, &scope, e) && answer_review(tx, c, scope.plan, &ids, e);
}

bool plan_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    struct plan_row row = { 0 };

    if (!store_plan_get(tx, c->id, c->internal, &row, e)) return false;
    out->org = row.org;
    return true;
}

bool review_get(struct tx *tx, struct call *c, struct err *e)
{
    struct str words = req_query(c->r, "items");
    struct strs ids = { 0 };

    while (words.n) *LIST_ADD(tx->a, &ids) = str_until(&words, ',');
    return answer_review(tx, c, c->id, &ids, e);
}

/* Many at once -------------------------------------------------------------------------------- */

bool settle_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct settle *in = c->in;
    struct plan_row row = { 0 };

    if (!store_items_settle(tx, c->id, in, e) || !store_plan_get(tx, c->id, c->internal, &row, e))
        return false;
    answer_struct(c, &settled_table,
                  &(struct settled){ (int64_t)in->items.n, row.confirmed, row.revision });
    return true;
}

/* Beside the refusal: which of them, and who was first. */
bool settle_current(struct tx *tx, struct call *c, struct err *e)
{
    struct unsettled u = { 0 };

    if (!store_items_unsettled(tx, c->id, c->in, &u, e)) return false;
    answer_struct(c, &unsettled_table, &u);
    return true;
}

/* Taking back, history ------------------------------------------------------------------------ */

bool plan_undo_post(struct tx *tx, struct call *c, struct err *e)
{
    struct strs ids = { 0 };

    return store_plan_undo(tx, c->id, &ids, e) && answer_review(tx, c, c->id, &ids, e);
}

bool item_undo_post(struct tx *tx, struct call *c, struct err *e)
{
    struct strs ids = { 0 };

    return store_item_undo(tx, c->id, c->revision, &ids, e) && answer_item(tx, c, c->id, &ids, e);
}

bool gestures_get(struct tx *tx, struct call *c, struct err *e)
{
    struct plan_row row = { 0 };
    struct gestures g = { 0 };

    if (!store_plan_get(tx, c->id, c->internal, &row, e) ||
        !store_gesture_list(tx, c->id, c->internal, c->after, c->limit, &g, e))
        return false;
    answer_page(c, &gesture_row_table, &g.items, g.next);
    return true;
}

/* Proposals, orphans ------------------------------------------------------------------------- */

bool proposal_post(struct tx *tx, struct call *c, struct err *e)
{
    return store_proposal_answer(tx, c->id, c->revision, c->in, e) &&
           answer_item(tx, c, c->id, NULL, e);
}

bool attach_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct attach_request *in = c->in;
    struct strs others = { 0 };

    if (in->item.n) *LIST_ADD(tx->a, &others) = in->item;
    return store_item_attach(tx, c->id, c->revision, in, e) &&
           answer_item(tx, c, c->id, &others, e);
}

/* From a passage; split, join ------------------------------------------------------------------ */

static bool query_number(const struct call *c, const char *name, int64_t *out, struct err *e)
{
    struct str s = req_query(c->r, name);
    const char *z = str_z(c->r->a, s);
    char *end;

    *out = strtoll(z, &end, 10);
    return (s.n && s.n < 12 && !*end && *out >= 0) ||
           err_fail(e, ERR_USAGE, "start và end là chỗ trong văn bản");
}

bool passage_get(struct tx *tx, struct call *c, struct err *e)
{
    struct str kind = req_query(c->r, "kind");
    enum item_kind k = str_eq(kind, STR("target")) ? ITEM_TARGET
                       : str_eq(kind, STR("task")) ? ITEM_TASK
                                                   : ITEM_KINDS;
    struct items_new found = { 0 };
    struct span place;

    if (!query_number(c, "start", &place.start, e) || !query_number(c, "end", &place.end, e) ||
        !intake_passage(tx, c->id, k, place, c->internal, &found, e))
        return false;
    answer_struct(c, &items_new_table, &found);
    return true;
}

bool items_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct items_new *in = c->in;
    struct str after = in->after;
    struct strs ids = { 0 };

    if (!in->targets.n && !in->tasks.n) return err_fail(e, ERR_INPUT, "chưa có mục nào để thêm");
    for (size_t i = 0; i < in->targets.n; i++) {
        struct str *id = LIST_ADD(tx->a, &ids);
        if (!store_target_add(tx, c->id, &in->targets.at[i], after, in->why, id, e)) return false;
        after = *id;
    }
    for (size_t i = 0; i < in->tasks.n; i++)
        if (!store_task_add(tx, c->id, &in->tasks.at[i], in->targets.n ? STR("") : after, in->why,
                            LIST_ADD(tx->a, &ids), e))
            return false;
    return answer_review(tx, c, c->id, &ids, e);
}

bool split_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct items_new *in = c->in;
    struct strs ids = { 0 };

    return store_target_split(tx, c->id, c->revision, in->targets.at, in->targets.n, in->why, &ids,
                              e) &&
           answer_item(tx, c, c->id, &ids, e);
}

bool join_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct join_request *in = c->in;

    return store_target_join(tx, c->id, c->revision, in->others, in->why, e) &&
           answer_item(tx, c, c->id, &in->others, e);
}
