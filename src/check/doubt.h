/* doubt.h - what the reading of an item was not sure of.
 *
 * A reason is a fact about the item that makes a wrong reading likely or a wrong confirmation
 * costly, and a sentence that tells a person what to look at: never a number. The order of the
 * reasons is the order in which items should be looked at. To add one: its function and its row
 * in doubt.c, its case in tests/unit/doubt.c. */
#ifndef CHECK_DOUBT_H
#define CHECK_DOUBT_H

#include "model/review.h"

/* Fills the doubts of every item. `plan`: as exported with its findings, its targets being those of
 * the review in the same order without orphans that nobody touched. What a person has confirmed
 * is in no doubt, but for what came after. Sentences are in the language `lang`. */
void check_doubts(struct review *r, const struct plan *plan, enum lang lang, struct arena *a);

#endif
