/* allocate.h - what the parts that units were given come to, against the whole.
 *
 * Exact: a sum is the sum; a ratio (or a mean) is that of the parts by their denominators (or
 * weights), rounded to the printed digits of the whole before the two are compared (R21). What
 * does not add over orgs is not compared, and what lacks a number is said to lack it. */
#ifndef ROLLUP_ALLOCATE_H
#define ROLLUP_ALLOCATE_H

#include "store/allocate.h"

struct allocated {
    struct dec sum; /* not given: cannot be told */
    struct dec gap; /* sum minus whole; of a range the distance to its nearer end */
    struct str words;
};
/* Of `t` only its plan (comparator, value, value_max) and over_orgs are looked at. */
struct allocated allocate_sum(struct arena *a, enum lang lang, const struct target_row *t,
                              const struct allocation *parts, size_t n);

/* Fills allocations, allocated, gap and words of each row. `parts` come by item. */
void allocate_fill(struct arena *a, enum lang lang, const struct allocations *parts,
                   struct target_row *rows, size_t n);

/* One target's sheet, compared. */
bool allocate_sheet(struct tx *tx, struct str target, bool internal, struct allocation_sheet *out,
                    struct err *e);

#endif
