/* frame.h - what the readers of a document's frame share: its lines cut into columns, offices and
 * places in capitals, years. document.c reads the head, closing.c the end, period.c the years. */
#ifndef PARSE_FRAME_H
#define PARSE_FRAME_H

#include "parse/cite.h"

/* a line of the head or the closing, or one column of it */
struct cell {
    struct twin t;
    size_t block;
    bool capitals;
};
struct cells {
    struct cell *at;
    size_t n, cap;
};

void frame_cells(const struct blocks *b, struct arena *a, size_t block, struct cells *out);

bool frame_is_office(struct twin t);
bool frame_is_place(struct twin t);
/* "Ủy ban nhân dân" alone says not whose. */
bool frame_names_place(struct arena *a, struct str office);

struct period_words {
    int year;            /* the last single "năm 2024" that is no day's and no month's */
    int month_year;      /* "tháng 5 năm 2024" of a month's report */
    int from, to, until; /* "2021-2030"; "đến năm 2030" */
    int vision;
    int any; /* the last year at all */
};

struct period_words years_said(struct str low);

/* Signer and recipients. */
void closing_read(const struct blocks *b, struct arena *a, struct document *d);
/* The years that the document plans for: the title says them; else the introduction and the first
 * headings. `head` is where the head ends, `year` that of an issue whose day is blank. */
void period_read(const struct blocks *b, struct arena *a, size_t head, int year,
                 struct document *d);

#endif
