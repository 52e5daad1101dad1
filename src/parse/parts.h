/* parts.h - the readers that make a plan from the blocks of its document, one file each.
 *
 * Each fills its own fields of *out and may read what the readers before it filled: the order is
 * that of parse_plan. Texts point into the blocks or live in the arena. */
#ifndef PARSE_PARTS_H
#define PARSE_PARTS_H

#include "parse/block.h"

void document_read(const struct blocks *b, struct arena *a, struct plan *out);
void headings_read(const struct blocks *b, struct arena *a, struct plan *out);
void references_read(const struct blocks *b, struct arena *a, struct plan *out);
void counts_read(const struct blocks *b, struct arena *a, struct plan *out);
void targets_read(const struct blocks *b, struct arena *a, struct plan *out);
void results_read(const struct blocks *b, struct arena *a, struct plan *out);
void tasks_read(const struct blocks *b, struct arena *a, struct plan *out);
void duties_read(const struct blocks *b, struct arena *a, struct plan *out);
void reporting_read(const struct blocks *b, struct arena *a, struct plan *out);

#endif
