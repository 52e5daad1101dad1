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

#include "base/buf.h"
#include "model/org.h"
#include "store/store.h"

/* The tree of the state's own order. Other trees (by field) may stand beside it. */
#define TREE_STATE STR("state")

struct org_query {
    struct date as_of; /* the units that stand on this day */
    struct str q;      /* words without diacritics; not stated: all */
    struct str under;  /* only this unit and what is below it on that day */
    bool ended;        /* also those that ended before it */
    struct str after;  /* cursor of the page before */
    size_t limit;
};
struct org_page {
    LIST(struct org_row) items;
    struct str next; /* cursor of the next page; not stated: the last */
};

/* In Vietnamese order of names; words find names, names with their kind, and whole codes. */
bool store_org_list(struct tx *tx, const struct org_query *q, struct org_page *out, struct err *e);
/* The units right below q->under; without one the roots, and those whose parent stands no longer
 * unless ended ones are shown. q->q is not looked at. */
bool store_org_branch(struct tx *tx, const struct org_query *q, struct org_page *out,
                      struct err *e);
bool store_org_place(struct tx *tx, struct str id, struct date as_of, struct org_place *out,
                     struct err *e);
struct org_events {
    LIST(struct org_event) items;
};
/* All that was ever told of a unit, the latest day first. */
bool store_org_history(struct tx *tx, struct str id, struct org_events *out, struct err *e);
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

/* Founds a unit. ERR_CONFLICT where another unit bears the code at the same time. */
bool store_org_found(struct tx *tx, const struct org_new *new, struct str *id, struct err *e);
/* A new dated row; the old one stays. Refused where the unit does not stand on that day, would
 * stand under itself on that day or later, or would share its code with another. */
bool store_org_change(struct tx *tx, struct str org, const struct org_change *c, struct err *e);

/* The same without a look at what forbids it, for lists that were checked as a whole. */
bool store_org_found_as(struct tx *tx, struct str id, const struct org_new *new, struct err *e);
/* Its parent (a uid), once that is there too. */
bool store_org_found_under(struct tx *tx, struct str id, const struct org_new *new, struct err *e);
bool store_org_set(struct tx *tx, struct str org, enum org_fact fact, struct str value,
                   struct date valid_from, const struct decision *by, struct err *e);
bool store_org_end(struct tx *tx, struct str org, struct date last_day, const struct decision *by,
                   struct err *e);
/* The first day from `from` on on which the unit stands under itself; year 0: none. */
bool store_org_ring(struct tx *tx, struct str org, struct date from, struct date *day,
                    struct err *e);

/* The unit itself, its parent on that day, … up to the root. */
bool store_org_climb(struct tx *tx, struct str org, struct str tree, struct date day,
                     struct strs *out, struct err *e);
/* Does `org` stand in the branch of `top` on that day? For scopes. */
bool store_org_within(struct tx *tx, struct str top, struct str org, struct date day, bool *yes,
                      struct err *e);

/* Lists of units as spreadsheets hold them: one line a unit, or a unit from one day on. Columns by
 * their heads, in English or Vietnamese, or in this order:
 *     code,name,kind,parent,valid_from,decision,decision_date,ended,end_decision,
 *     end_decision_date,id
 * UTF-8 or UTF-16 with or without BOM, Windows-1258; comma or semicolon; days as 2025-07-01 or
 * 01/07/2025. What is exported can be imported, and changes nothing.
 *
 * With an id the line is about that unit: from valid_from on it is as the line says (an empty cell
 * says nothing, "-" as parent says that it is a root); an id that is not known founds the unit
 * under it. Without one, the unit that bears the code since valid_from is meant; a code that
 * another bears since another day is a new unit (R18), and the other ends the day before.
 *
 * All or nothing: with a wrong line nothing is kept, and store_org_import is false. A dry run
 * tells the same and keeps nothing. `report` is filled in any case. */
bool store_org_import(struct tx *tx, struct str csv, bool dry_run, struct org_report *report,
                      struct err *e);
/* All that is known, by code and day. `excel`: with a BOM and semicolons, as it opens by itself
 * in a country with decimal commas. */
bool store_org_export(struct tx *tx, bool excel, enum lang lang, struct buf *out, struct err *e);

#endif
