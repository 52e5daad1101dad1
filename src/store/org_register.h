/* org_register.h - every unit with all its dated facts, in memory: what a list is compared with and
 * what is exported. Six queries, however many units. */
#ifndef STORE_ORG_REGISTER_H
#define STORE_ORG_REGISTER_H

#include "store/org.h"

struct org_dated {
    struct str value; /* of a parent its uid; not stated: a root */
    struct date from;
    struct decision by;
    int line; /* of the list that says so; 0: the store does */
};
struct org_unit {
    struct str id;
    struct date founded; /* org_beginning: before what we know */
    struct decision by;
    LIST(struct org_dated) facts[ORG_DATED]; /* by day; of one day what was recorded last */
    struct date ended;
    struct decision end_by;
    int line, end_line; /* as above */
};

enum { ORG_BUCKETS = 1 << 15 };
struct org_node {
    struct str key;
    struct org_unit *unit;
    struct org_node *next;
};
struct org_register {
    struct arena *a;
    LIST(struct org_unit *) units;
    struct org_node **by_id, **by_code;
};

bool org_register_load(struct tx *tx, struct org_register *r, struct err *e);
struct org_unit *org_register_add(struct org_register *r, struct str id, struct date founded);
/* NULL: none. */
struct org_unit *org_register_find(const struct org_register *r, struct str id);
struct org_unit *org_register_by_code(const struct org_register *r, struct str code,
                                      struct date day);
/* Another uid by which the unit may be found. */
void org_register_alias(struct org_register *r, struct str id, struct org_unit *u);
/* One after the other those that ever bore the code: begin with NULL. */
const struct org_node *org_register_bearer(const struct org_register *r, struct str code,
                                           const struct org_node *after);

/* From this day on; replaces what was said of the same day. */
void org_unit_set(struct org_register *r, struct org_unit *u, enum org_fact fact,
                  const struct org_dated *x);
/* NULL: nothing is told of that day. */
const struct org_dated *org_unit_on(const struct org_unit *u, enum org_fact fact, struct date day);
struct str org_unit_value(const struct org_unit *u, enum org_fact fact, struct date day);
bool org_unit_stands(const struct org_unit *u, struct date day);

#endif
