/* match.h - which item of before is which of a new reading. Pure; only for store/.
 *
 * By quote and surroundings, then by number and name: a paragraph put before, an OCR slip
 * mended, a new order of bullets lose nothing. What fits in no way stays unmatched. */
#ifndef STORE_MATCH_H
#define STORE_MATCH_H

#include "store/keep.h"

struct match_side {
    enum item_kind kind;
    const struct anchor *place;
    const void *what; /* struct target, task … */
};
#define MATCH_NONE ((size_t)-1)

/* old_of[i]: the index of the old item that new item i is, or MATCH_NONE. Each old one is taken
 * once. Time grows with the number of items. */
void match_items(struct arena *a, const struct match_side *old, size_t n_old,
                 const struct match_side *new, size_t n_new, size_t *old_of);

#endif
