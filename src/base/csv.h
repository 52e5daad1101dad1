/* csv.h - tables as spreadsheets exchange them (RFC 4180, comma or semicolon).
 *
 * Reading takes what comes: quotes or none, CR LF or LF, blank lines, a quoted field over several
 * lines. The separator is told by the first line. Fields point into the text or the arena. */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/buf.h"

struct csv {
    struct arena *a;
    struct str rest;
    char separator;
    int line;      /* on which the record begins, from 1 */
    int next_line; /* of what is left */
};
void csv_open(struct csv *c, struct arena *a, struct str text);
/* The next record that is not blank, its fields trimmed, in `out` (emptied first). False: the
 * end. */
bool csv_next(struct csv *c, struct strs *out);

/* One field and what follows it: the separator, or '\n'. */
void csv_put(struct buf *b, struct str field, char after);

#endif
