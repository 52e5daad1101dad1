/* check.h - what is doubtful in a plan.
 *
 * Reads a plan, writes findings in the order of the document. Never changes the plan, never
 * corrects and never fails: a finding says what does not agree and leaves it to a person.
 * Numbers are compared as printed: a computed value is rounded to the digits of the printed
 * one, and a difference of one unit of its last digit or more is raised; at exactly one unit
 * the sentence says that rounding may be the cause (R21). Time grows with the plan. */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include "model/plan.h"

/* Runs every rule; adds to *out. Findings and their sentences, in the language `lang`, live in
 * the arena. To add a rule: its function in check/, its row in check.c, its case in
 * tests/unit/check.c. */
void check_plan(const struct plan *plan, enum lang lang, struct arena *a, struct findings *out);

#endif
