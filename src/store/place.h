/* place.h - places in the text that a person names. Only for store/. */
#ifndef STORE_PLACE_H
#define STORE_PLACE_H

#include "store/items.h"

/* The passage of the plan's text in force, with what stands around it. ERR_INPUT where there is
 * no such passage or nothing in it. */
bool place_of_plan(struct tx *tx, struct str plan, struct span s, struct anchor *out,
                   struct str *file_text, struct err *e);
/* The same passage in another text: its quote, between the same words where it comes more than
 * once. False: it is not there. */
bool place_again(struct str text, const struct anchor *was, struct anchor *out);
/* The item of that kind that stands before the place, to be followed; not stated: none. */
bool place_follows(struct tx *tx, struct str plan, enum item_kind kind, int64_t start,
                   struct str *item, struct err *e);

#endif
