/* org.h - cơ quan, đơn vị: one legal unit from its founding to its end, as it was on one day, and
 * what is decided about it. */
#ifndef MODEL_ORG_H
#define MODEL_ORG_H

#include "json/json.h"

/* The document behind a fact. */
struct decision {
    struct str number;
    struct date date;
};

struct org_row {
    struct str id;
    struct str name, kind;  /* "Thường Phước", "xã"; kind may be not stated */
    struct str code;        /* of the statistical list; used again for a later unit (R18) */
    struct str parent;      /* uid in the state's own tree; not stated at a root */
    struct str parent_name; /* in lists and places; not stated elsewhere */
    int64_t children;       /* there too: how many units stand right below it */
    struct date valid_from; /* since when the unit stands */
    struct date ended;      /* its last day; not stated while it stands */
};

/* A unit as a person or a list hands it in. */
struct org_new {
    struct str code, name, kind;
    struct str parent; /* uid, or the code of a unit that stands on valid_from */
    struct date valid_from;
    struct str decision; /* number of the document that founded it, where known */
    struct date decision_date;
};

/* A unit with the way to it from the root, itself included. */
struct org_step {
    struct str id, name;
};
struct org_place {
    struct org_row org;
    LIST(struct org_step) path;
};

/* What is told of a unit; the first ORG_DATED by dated rows. */
enum org_fact {
    ORG_NAME,
    ORG_KIND,
    ORG_CODE,
    ORG_PARENT,
    ORG_DATED,
    ORG_END = ORG_DATED,
    ORG_FOUNDED,
    ORG_FACTS
};
extern const char *const org_fact_name[ORG_FACTS];

/* One fact from one day on, by a decision. */
struct org_change {
    enum org_fact fact;     /* not ORG_FOUNDED */
    struct str value;       /* of a parent its uid, not stated: a root; of an end nothing */
    struct date valid_from; /* of an end its last day; not stated takes a mistaken end back */
    struct str decision;
    struct date decision_date;
};

/* One row of a unit's history. */
struct org_event {
    enum org_fact fact;
    struct str value;      /* as in org_change */
    struct str value_name; /* of a parent */
    struct date valid_from;
    struct str decision;
    struct date decision_date;
    moment recorded_at;
    struct str recorded_by; /* name; not stated: the command line */
    bool replaced;          /* a later row says otherwise from the same day on */
};

/* What an import does, or would do, line by line. */
enum org_outcome { ORG_FOUNDS, ORG_CHANGES, ORG_SAME, ORG_WRONG, ORG_OUTCOMES };
extern const char *const org_outcome_name[ORG_OUTCOMES];
struct org_line {
    int64_t line; /* of the file, from 1 */
    struct str code, name;
    enum org_outcome outcome;
    struct strs what; /* sentences: what changes, or what is wrong and what to do */
};
struct org_report {
    bool dry_run;
    int64_t founded, changed, same, wrong; /* lines */
    LIST(struct org_line) lines;
};

extern const struct field_table org_row_table, org_new_table, org_place_table, org_change_table,
    org_event_table, org_report_table;

#endif
