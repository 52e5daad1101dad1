/* mark.h - the dozen ways in which offices number and bullet. */
#ifndef PARSE_MARK_H
#define PARSE_MARK_H

#include "parse/block.h"

struct mark_read {
    enum mark mark;
    struct str label; /* within the line */
    int depth;        /* of a dotted number: how many numbers it has; else 1 */
};

/* Takes the mark at the beginning of a line (clean and low form run alike) with the spaces after
 * it; leaves both where there is none. */
bool mark_take(struct str *clean, struct str *low, struct mark_read *out);

#endif
