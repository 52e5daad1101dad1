/* review.h - the desk: what was read, beside what people make of it.
 *
 * As plan.h: in the caller's transaction, with its audit row; ERR_PRECONDITION for a revision that
 * does not fit. */
#ifndef STORE_REVIEW_H
#define STORE_REVIEW_H

#include "model/review.h"
#include "store/store.h"

/* Targets, tasks and orphans of the plan in the order of the document, with proposals; their
 * doubts are filled by room check. */
bool store_review_list(struct tx *tx, struct str plan, bool internal, struct review *out,
                       struct err *e);

/* All of them, or none: then ERR_PRECONDITION, and store_items_unsettled tells which and why. */
bool store_items_settle(struct tx *tx, struct str plan, const struct settle *s, struct err *e);
bool store_items_unsettled(struct tx *tx, struct str plan, const struct settle *s,
                           struct unsettled *out, struct err *e);

/* Accepts or refuses what another reading says. Refused, it is not proposed again. */
bool store_proposal_answer(struct tx *tx, struct str id, int64_t revision,
                           const struct proposal_answer *answer, struct err *e);
/* Says where in the text in force the item stands. */
bool store_item_attach(struct tx *tx, struct str id, int64_t revision,
                       const struct attach_request *to, struct err *e);
/* What stands around a place: the item before it and the group or heading it is in. */
struct place_context {
    struct str after, group;
};
bool store_place_context(struct tx *tx, struct str plan, enum item_kind kind, int64_t start,
                         struct place_context *out, struct err *e);

/* Takes back what was done last: to an item, by whomever; in a plan, by who asks. Nothing goes out
 * of the history: a new act says that earlier ones no longer count. What was done to several
 * items in one go (split, join) is taken back from all. `items`: those that changed.
 * ERR_CONFLICT: there is nothing to take back. */
bool store_item_undo(struct tx *tx, struct str id, int64_t revision, struct strs *items,
                     struct err *e);
bool store_plan_undo(struct tx *tx, struct str plan, struct strs *items, struct err *e);

/* Who did what in the plan, newest first; `after`: the moment of the last one seen. */
struct gestures {
    LIST(struct gesture_row) items;
    struct str next;
};
bool store_gesture_list(struct tx *tx, struct str plan, bool internal, struct str after,
                        size_t limit, struct gestures *out, struct err *e);

#endif
