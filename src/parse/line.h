/* line.h - the lines of the kept text and what their neighbourhood says about them. */
#ifndef PARSE_LINE_H
#define PARSE_LINE_H

#include "parse/block.h"

/* How a stretch of the document is broken into lines. */
struct layout {
    bool wrapped;  /* lines are broken at a width; otherwise a line is a paragraph */
    bool spaced;   /* a blank line after every line, in the middle of sentences too */
    uint32_t full; /* the width in code points from which a line was broken for want of room */
};

struct line {
    struct str kept; /* without white space at both ends */
    uint32_t points; /* its width in code points */
    uint32_t indent; /* bytes of white space before it */
    uint32_t blanks; /* blank lines before it */
    size_t number;   /* of the lines that are not blank */
};

struct lines {
    struct str rest; /* what is not read yet */
    size_t n;
    int64_t page;          /* the last page number that was dropped */
    bool cells;            /* in a table of one cell a line, where a lone number is no page's */
    struct layout *layout; /* one for each LAYOUT_LINES lines */
    size_t layouts;
};

void lines_open(struct str kept, struct arena *a, struct lines *out);
/* The next line that is not blank and no page number. */
bool lines_next(struct lines *l, struct line *out);
const struct layout *lines_layout(const struct lines *l, const struct line *at);

/* The last character ends a sentence or a clause: . ; : ! ? */
bool line_ends(struct str s);
bool line_starts_small(struct str s); /* its first letter is a small one */
bool line_is_capitals(struct str s);  /* letters, none of them small */

#endif
