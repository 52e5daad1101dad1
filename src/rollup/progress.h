/* progress.h - how far the targets of a plan are: what the store keeps, compared and judged.
 *
 * Fills the fields of target_row and plan_row that the store leaves to this room. Reads through
 * the caller's transaction; writes nothing. Sentences are in the language of e->lang. */
#ifndef ROLLUP_PROGRESS_H
#define ROLLUP_PROGRESS_H

#include "rollup/judge.h"
#include "store/plan.h"

/* One target that has its figure and base: computed change, % of plan, "điểm %", judgement and
 * why. A figure of an earlier year than the target's may meet it early, but does not fail it. */
void progress_fill(struct arena *a, enum lang lang, struct target_row *t);

bool progress_targets(struct tx *tx, const struct target_query *q, struct target_page *out,
                      struct err *e);
bool progress_target(struct tx *tx, struct str id, struct date as_of, bool internal,
                     struct target_row *out, struct err *e);

/* The count over list items of filled targets in the order of the document (goals inside tasks
 * aside, but for those that are followed): one item is what stands under one number of one heading.
 */
struct summary progress_summary(struct arena *a, enum lang lang, const struct target_row *t,
                                size_t n);
/* p->summary, from all targets of the plan. */
bool progress_plan(struct tx *tx, struct date as_of, bool internal, struct plan_row *p,
                   struct err *e);

#endif
