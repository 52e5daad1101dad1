/* low.h - the low form of a text; what the readers use of it is in block.h. */
#ifndef PARSE_LOW_H
#define PARSE_LOW_H

#include "parse/block.h"

/* Turns a text into its low form in place: the number of bytes stays. */
void low_form(char *at, size_t n);

/* 1: a capital letter begins at p, -1: a small one, 0: none of Vietnamese. */
int letter_case(const char *p, size_t left);

#endif
