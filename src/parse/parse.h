/* parse.h - the text of a plan document becomes a plan.
 *
 * A grammar with tables of words: what varies in the language is a row (phrases.c, units.c,
 * headings.c …), so that a newcomer teaches it a word without reading the machine. No rule
 * knows a place, an office or a number of one document. Never fails: a text without targets is
 * a plan without targets. Time and memory grow with the text. */
#ifndef PARSE_PARSE_H
#define PARSE_PARSE_H

#include "model/plan.h"
#include "text/text.h"

/* Grows with every change of what is read; kept with each reading so that `rebuild` knows. */
enum { PARSE_VERSION = 1 };

/* Fills everything of *out but the findings (room check). The plan points into t and a. */
void parse_plan(const struct text *t, struct arena *a, struct plan *out);

#endif
