/* org.h - cơ quan, đơn vị: one legal unit from its founding to its end, as it was on one day. */
#ifndef MODEL_ORG_H
#define MODEL_ORG_H

#include "json/json.h"

struct org_row {
    struct str id;
    struct str name, kind;  /* "Thường Phước", "xã"; kind may be not stated */
    struct str code;        /* of the statistical list; used again for a later unit (R18) */
    struct str parent;      /* uid in the state's own tree; not stated at a root */
    struct date valid_from; /* since when the unit stands */
    struct date ended;      /* its last day; not stated while it stands */
};

/* A unit as a person or a list hands it in. */
struct org_new {
    struct str code, name, kind;
    struct str parent; /* uid, or the code of a unit that stands on valid_from */
    struct date valid_from;
    struct str decision; /* number of the document that founded it, where known */
};

extern const struct field_table org_row_table, org_new_table;

#endif
