/* cells.h - tables that a converter left with one cell a line.
 *
 *     TT / Chỉ tiêu / ĐVT / Thực hiện / Kế hoạch / 1 / Diện tích / ha / 90 / 95 / 2 / …
 *
 * Empty cells are gone. A row begins with its number or its dash; what follows goes to the columns
 * by what it is: the unit of measure to its own, figures to those behind it. */
#ifndef PARSE_CELLS_H
#define PARSE_CELLS_H

#include "parse/columns.h"
#include "parse/line.h"

struct cell_table {
    size_t n;    /* columns */
    size_t unit; /* which of them; n: none */
    struct line head[COLUMNS_MAX];
};

/* Is `first` the head of such a table? Then the lines of its head are read from *l. */
bool cells_open(struct lines *l, const struct line *first, struct cell_table *out);
/* The next row: n lines, those of empty cells with no text. False: the table is at its end. */
bool cells_next(struct lines *l, const struct cell_table *t, struct line *row);

#endif
