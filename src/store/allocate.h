/* allocate.h - giao chỉ tiêu: what part of a target each unit is to reach, and targets handed to
 * leads and reporters several at once.
 *
 * Rows are only added; of one target and unit the last counts. What the parts come to, against
 * the whole, is for room rollup to say. As in plan.h: the caller's transaction, an audit row for
 * each change. */
#ifndef STORE_ALLOCATE_H
#define STORE_ALLOCATE_H

#include "store/plan.h"

/* What the plan's targets were given out as, by item; one statement however many. */
struct allocation {
    struct str item;
    struct dec value, weight;
};
struct allocations {
    LIST(struct allocation) all;
};
bool store_allocations_of_plan(struct tx *tx, struct str plan, struct allocations *out,
                               struct err *e);

/* Those of one target in Vietnamese order of names; and what its text proposes: the units named
 * by its parts, with their numbers, or by itself. A name of no unit, or of several, in the tree
 * of the plan's org has no org. Units that hold it already are not proposed. */
bool store_allocation_list(struct tx *tx, struct str target, bool internal,
                           struct allocation_sheet *out, struct err *e);
/* Hands the target out to exactly these units: others that held it hold it no more. Nothing is
 * written of units for which nothing changes. ERR_PRECONDITION by the target's revision. */
bool store_allocation_put(struct tx *tx, struct str target, int64_t revision,
                          const struct allocation_set *set, struct err *e);

/* Lead, reporters or following of several targets of one plan, all or none. `given` as of
 * target_assign_table. ERR_PRECONDITION names the first that somebody else has changed. */
bool store_target_assign(struct tx *tx, const struct target_assign *assign, const bool *given,
                         struct err *e);
/* The org of their one plan; ERR_INPUT where they are of several. */
bool store_targets_scope(struct tx *tx, const struct target_assign *assign, struct item_scope *out,
                         struct err *e);

#endif
