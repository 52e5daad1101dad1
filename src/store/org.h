/* org.h - one legal unit from founding to end, and the dated trees they stand in.
 *
 * Names, kinds, codes and parents are rows with the day from which they hold, the decision
 * behind them and when we learned of it; none is ever updated. Asked for a day, the row with the
 * latest valid_from up to it answers, and of those the one recorded last. A code may be used
 * again by a later unit (R18): code and day together name one unit.
 *
 * Every function runs in the caller's transaction and writes its audit row there. */
#ifndef STORE_ORG_H
#define STORE_ORG_H

#include "model/org.h"
#include "store/store.h"

/* The tree of the state's own order. Other trees (by field) may stand beside it. */
#define TREE_STATE STR("state")

struct org_query {
    struct date as_of; /* the units that stand on this day */
    struct str q;      /* words without diacritics; not stated: all */
    struct str under;  /* only this unit and what is below it on that day */
    struct str after;  /* cursor of the page before */
    size_t limit;
};
struct org_page {
    LIST(struct org_row) items;
    struct str next; /* cursor of the next page; not stated: the last */
};

/* In Vietnamese order of names. */
bool store_org_list(struct tx *tx, const struct org_query *q, struct org_page *out, struct err *e);
/* ERR_NOT_FOUND where there is none. An ended unit is found also after its end. */
bool store_org_get(struct tx *tx, struct str id, struct date as_of, struct org_row *out,
                   struct err *e);
/* The unit that bears the code, or the name (folded: case, diacritics and old or new tone
 * placement do not matter; with or without its kind), on that day; *id not stated: none. */
bool store_org_by_code(struct tx *tx, struct str code, struct date as_of, struct str *id,
                       struct err *e);
bool store_org_by_name(struct tx *tx, struct str name, struct date as_of, struct str *id,
                       struct err *e);

/* The unit that issued a document, by the issuer's name as the document states it. Where none
 * bears it and `found`, the unit is founded under that name, as of before we know. An issuer
 * without a name of its own ("Ủy ban nhân dân huyện") tells none: *id is not stated. */
bool store_org_of_issuer(struct tx *tx, struct str issuer, struct date day, bool found,
                         struct str *id, bool *founded, struct err *e);

/* More than words that all units of a kind share. */
bool store_org_has_own_name(struct arena *a, struct str name);

/* Founds a unit. ERR_CONFLICT where another unit bears the code on that day. */
bool store_org_found(struct tx *tx, const struct org_new *new, struct str *id, struct err *e);
/* A new dated row; the old one stays. */
enum org_fact { ORG_NAME, ORG_KIND, ORG_CODE, ORG_PARENT, ORG_FACTS };
bool store_org_set(struct tx *tx, struct str org, enum org_fact fact, struct str value,
                   struct date valid_from, struct str decision, struct err *e);
bool store_org_end(struct tx *tx, struct str org, struct date last_day, struct str decision,
                   struct err *e);

/* The unit itself, its parent on that day, … up to the root. */
bool store_org_climb(struct tx *tx, struct str org, struct str tree, struct date day,
                     struct strs *out, struct err *e);
/* Does `org` stand in the branch of `top` on that day? For scopes. */
bool store_org_within(struct tx *tx, struct str top, struct str org, struct date day, bool *yes,
                      struct err *e);

/* A list (code,name,kind,parent,valid_from; comma or semicolon, quotes, BOM), all or nothing.
 * A unit that stands under the same code on its valid_from gets new dated rows where the list
 * says otherwise; nothing changes where it says the same. A code that stands with another name
 * or kind from another day, given later, is a new unit, and the old one ends the day before.
 * Each wrong line is a sentence in *wrong; with any, it is false and nothing is kept. */
struct org_imported {
    int64_t founded, changed, same;
    struct strs wrong; /* "dòng 3: …" */
};
bool store_org_import(struct tx *tx, struct str csv, struct org_imported *out, struct err *e);

#endif
