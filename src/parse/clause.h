/* clause.h - which figures of a clause are goals, and the words around each. */
#ifndef PARSE_CLAUSE_H
#define PARSE_CLAUSE_H

#include "parse/goal.h"

/* Finds the figures of c->low that may be goals, those in brackets with depth 1. */
void clause_read(const struct goals *g, struct clause *c);
/* Where the words between two figures part: returns those of the first, the rest goes to *right;
 * at the last separator where `last`, else at the first. */
struct str clause_split(struct str words, bool last, struct str *right);
/* The words since the figure before figure i, and those up to the figure behind it. */
struct str clause_words_before(const struct clause *c, size_t i);
struct str clause_words_after(const struct clause *c, size_t i);
/* Words behind a figure without what begins anew behind a comma: "xã đạt chuẩn, trong đó …". */
struct str clause_up_to_next_goal(struct str after);

#endif
