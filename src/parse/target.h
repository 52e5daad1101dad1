/* target.h - what the readers of goals share: prose (targets.c) and tables (table.c). */
#ifndef PARSE_TARGET_H
#define PARSE_TARGET_H

#include "parse/block.h"

/* Reads the table whose first row is block i; later rows of it are passed over. True: it held
 * targets. */
bool tables_read_row(const struct blocks *b, size_t i, struct arena *a, struct plan *out);

#endif
