/* join.h - which lines belong to one paragraph. A converter breaks lines in the middle of
 * sentences; the words at both sides of a break and the layout say whether it means anything. */
#ifndef PARSE_JOIN_H
#define PARSE_JOIN_H

#include "parse/line.h"
#include "parse/mark.h"

struct piece { /* a line as it stands in the clean text */
    struct line line;
    struct str clean, low, text; /* text: without the mark */
    struct mark_read mark;
    const struct layout *layout;
    bool capitals, bold;
};

struct before { /* what stands before a line */
    const struct line *line;
    const struct block *block; /* NULL: nothing */
    struct str clean, low;     /* of the block with its mark */
    bool closing_bold;         /* the line ended with ** */
};

/* Does p go on with the paragraph of the line before it? */
bool line_joins(const struct before *before, const struct piece *p);

#endif
