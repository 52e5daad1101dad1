/* columns.h - the head of a table: what each column holds.
 *
 * A head may stand in several lines ("Năm 2029" above "Kế hoạch" and "Ước thực hiện"). The cells
 * of a row find their columns by count where tabs or bars part them, and by their place in the
 * line where spaces do. */
#ifndef PARSE_COLUMNS_H
#define PARSE_COLUMNS_H

#include "parse/block.h"

enum column_kind {
    COL_OTHER,
    COL_NUMBER, /* TT */
    COL_NAME,   /* what is measured */
    COL_UNIT,   /* of measure */
    COL_PLAN,
    COL_RESULT, /* what was, and comparisons */
    COL_OFFICE, /* a row for each office: its name */
    COL_SHARE,  /* a column for each office: its figures */
};

enum { COLUMNS_MAX = 40 };

struct column {
    enum column_kind kind;
    struct str head, low; /* its words put together; in the arena where they stood in two lines */
    int64_t year;         /* said in its head; 0 */
    size_t from, to;      /* its place in the line, of aligned tables */
};

struct columns {
    size_t n;
    struct column at[COLUMNS_MAX];
    int number, name, unit, office; /* the first of that kind; -1 */
    bool aligned;                   /* cells stand by place */
    bool compact;                   /* empty cells say nothing */
};

/* What the head of a column says of it. */
enum column_kind columns_kind(struct str low);

/* Reads the head of the table from row *i on and moves *i to its first row of figures. False: no
 * head of a table of goals. */
bool columns_read(const struct blocks *b, struct arena *a, size_t *i, struct columns *out);

/* The head itself says that these are targets, wherever the table stands. */
bool columns_are_targets(const struct columns *c);

/* The cells of row i, one for each column, empty ones with n = 0; the number of them that are
 * not. */
size_t columns_cells(const struct columns *c, const struct blocks *b, size_t i, struct arena *a,
                     struct str *cells);

#endif
