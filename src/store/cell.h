/* cell.h - the cells of a report, packed. Pure; only for store/.
 *
 * A blob is a version byte (1) and cells, one after the other. A cell is an exact decimal with
 * presence, kind and "khoảng" bits; words, range and note stand beside it. */
#ifndef STORE_CELL_H
#define STORE_CELL_H

#include "model/figure.h"

struct cell {
    struct str id;        /* uid of the figure */
    int64_t line;         /* of the form */
    struct str about_org; /* uid */
    enum figure_kind kind;
    struct date day;
    struct dec value, value_max;
    bool approximate;
    struct str words, note, source_paper;
    struct str on_behalf_of; /* org uid */
    struct str by, by_name;  /* the person */
    moment at;
};
struct cells {
    LIST(struct cell) items;
};

/* Appends; the first call of a blob puts the version before. */
void cell_put(struct buf *b, const struct cell *c);
/* ERR_IO for bytes that are not ours; never reads past them. */
bool cells_read(struct arena *a, struct str blob, struct cells *out, struct err *e);
/* In place of the one of the same line, about-org and kind, or behind the others. */
void cells_merge(struct arena *a, struct cells *cells, const struct cell *c);
struct str cells_pack(struct arena *a, const struct cells *cells);

#endif
