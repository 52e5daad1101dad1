/* zone.h - which blocks are headings, how they nest, and what each part of a document is for. */
#ifndef PARSE_ZONE_H
#define PARSE_ZONE_H

#include "parse/block.h"

/* Sets kind HEADING, level, up and zone of every block. On entry `level` is the depth of a
 * dotted number. */
void zones_mark(struct blocks *b);

#endif
