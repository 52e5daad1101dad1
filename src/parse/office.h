/* office.h - the words of offices: what their names begin with, what they are made of, and the
 * verbs of orders that end them. units.c reads lists of offices with them. */
#ifndef PARSE_OFFICE_H
#define PARSE_OFFICE_H

#include "parse/block.h"

/* "phòng", "ủy ban", "các xã" begin an office; "ban hành", "báo cáo" only look like it. */
bool office_begins(struct str low);
/* Takes a verb that tells an office what to do; NULL where none stands here. */
const struct phrase *office_order(struct str *low);
/* A small word that may be part of a name. */
bool office_word(struct str low);

#endif
