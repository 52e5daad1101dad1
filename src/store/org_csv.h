/* org_csv.h - the lines of a list of units, and back. Only for org_import.c. */
#ifndef STORE_ORG_CSV_H
#define STORE_ORG_CSV_H

#include "store/org_register.h"

struct org_csv_line {
    int n; /* in the file, from 1 */
    struct str id, code, name, kind, parent;
    struct date from; /* not stated: before what we know */
    struct decision by;
    struct date ended;
    struct decision end_by;
    struct org_unit *unit; /* whom it is about, once that is known */
    struct org_line *report;
    bool founds, changes;
};
struct org_csv_lines {
    LIST(struct org_csv_line) all;
};

/* By unit and day. What cannot be read is wrong in the report. False: it is no such list. */
bool org_csv_read(struct arena *a, struct str bytes, struct org_csv_lines *out,
                  struct org_report *report, struct err *e);
/* Adds a sentence to a line of the report; org_wrong makes the line wrong. `vietnamese` goes
 * through say(). */
void org_tell(struct arena *a, struct org_line *line, enum lang lang, const char *vietnamese, ...)
    __attribute__((format(printf, 4, 5)));
void org_wrong(struct arena *a, struct org_line *line, enum lang lang, const char *vietnamese, ...)
    __attribute__((format(printf, 4, 5)));

#endif
