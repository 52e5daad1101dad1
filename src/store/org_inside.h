/* org_inside.h - what the files about orgs share: the SQL of a dated fact, and its rows. */
#ifndef STORE_ORG_INSIDE_H
#define STORE_ORG_INSIDE_H

#include "store/column.h"
#include "store/org.h"

/* The fact of an org `o` on a day ($1), at the earliest that of its founding. */
#define ON_DAY "CASE WHEN $1 > o.founded THEN $1 ELSE o.founded END"
#define FACT(column, table, alias) \
    "(SELECT " alias "." column " FROM " table " " alias " WHERE " alias ".org = o.id AND " alias \
    ".valid_from <= " ON_DAY " ORDER BY " alias ".valid_from DESC, " alias \
    ".recorded_at DESC LIMIT 1)"
#define ENDED \
    "(SELECT x.last_day FROM org_end x WHERE x.org = o.id ORDER BY x.recorded_at DESC LIMIT 1)"
#define STANDS "(o.founded <= $1 AND (" ENDED " IS NULL OR " ENDED " >= $1))"
#define PARENT_OF \
    "(SELECT p.parent FROM org_parent p WHERE p.org = o.id AND p.tree = 'state' " \
    "AND p.valid_from <= " ON_DAY " ORDER BY p.valid_from DESC, p.recorded_at DESC LIMIT 1)"
#define ORG_COLUMNS \
    "o.id AS id, " FACT("name", "org_name", "n") " AS name, " FACT( \
        "kind", "org_kind", "k") " AS kind, " FACT("code", "org_code", \
                                                   "c") " AS code, " PARENT_OF " AS parent, " \
                                                        "o.founded AS founded, " ENDED " AS ended"
enum { ORG_COLUMN_COUNT = 7 };

void org_take_row(struct db_rows *r, struct org_row *out);

/* Of a unit that stood before we knew of it, not stated outside. */
extern const struct date org_beginning;
struct date org_day_known(struct date d); /* the beginning becomes not stated */
static inline struct date org_day(struct date d) { return d.year ? d : org_beginning; }
struct date org_day_or_today(struct tx *tx, struct date day);

#endif
