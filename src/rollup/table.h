/* table.h - the table of targets as offices print it, for those who draw it (room out).
 *
 * The same columns, order, filters and headings as the screen's (web/src/screens/plan/columns.ts
 * and table.ts; tests/browser/targets.mjs compares the two). Lives in the arena of the caller. */
#ifndef ROLLUP_TABLE_H
#define ROLLUP_TABLE_H

#include "model/kept.h"
#include "store/store.h"

/* What is seen is before + number + after, or the text where there is no number. */
struct table_cell {
    struct str text;
    struct dec number;
    struct str before, after; /* "trên ", " điểm %" */
};
struct table_column {
    const char *key; /* "plan" */
    struct str head;
    int width; /* in characters of the body */
    bool number;
};
/* Heading of the goals inside tasks, of a group, of a line of several numbers; a target. */
enum table_row_kind { ROW_PART, ROW_GROUP, ROW_LEAD, ROW_TARGET };
struct table_row {
    enum table_row_kind kind;
    struct str item;          /* "1"; of a group "I" */
    struct str title;         /* of a heading */
    int depth;                /* how far the name is indented */
    struct table_cell *cells; /* of a target: one for each column */
};
struct table {
    struct str agency;     /* cơ quan, in capitals (NĐ 30/2020) */
    struct str title;      /* "BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024" */
    struct str belongs_to; /* "(Kèm theo Kế hoạch số … ngày … tháng … năm …)" */
    struct str narrowed;   /* what the filters leave; not stated: everything */
    struct str day;        /* "Ngày 05 tháng 01 năm 2024": when it was made */
    struct str name;       /* of a file, ASCII, without extension */
    struct table_column *columns;
    size_t n_columns;
    LIST(struct table_row) rows;
};

/* As the address of the screen says it; not stated: all, in the order of the document. */
struct table_query {
    struct str plan;
    struct date as_of;
    bool internal;
    struct str columns;                      /* "unit,plan": item and name always stand */
    struct str sort;                         /* "plan", downwards "-plan": then without headings */
    struct str q, lead, group, status, unit; /* "-": those without */
};
/* ERR_USAGE where a column or the order is none of ours. */
bool table_of_targets(struct tx *tx, const struct table_query *q, struct table *out, struct err *e);

#endif
