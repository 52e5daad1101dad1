/* out.h - a table becomes a file that Excel and LibreOffice open as it was seen.
 *
 * Nothing is cut: what a format cannot hold is refused with the place. */
#ifndef OUT_OUT_H
#define OUT_OUT_H

#include "rollup/table.h"

/* A4 landscape, one page wide, the head repeated on each page and standing while one scrolls;
 * numbers are numbers, with the words around them in their format. ERR_LIMIT for a text past
 * what a cell may hold. The bytes are in the arena. */
bool out_xlsx(const struct table *t, struct arena *a, struct str *bytes, struct err *e);

/* UTF-8 with a BOM, semicolons, CRLF, decimals with a comma and without points between
 * thousands: what Excel opens by a double click where the computer is set to Vietnamese (its list
 * separator is the semicolon because the comma is its decimal sign). No line "sep=;": with it
 * Excel overlooks the BOM. A text that a spreadsheet would take for a formula begins with '. */
void out_csv(const struct table *t, struct buf *b);

#endif
