/* likeness.h - when two targets of two plans are of the same measure. Pure; only for store/.
 *
 * Names are compared by their words without diacritics, case, order, years and words that say
 * nothing about the measure; a part ("trong đó") carries the words of its whole. A wrong likeness
 * would show one measure's figure for another, a missed one only asks for a link by hand: so
 * every word that is left must fit. */
#ifndef STORE_LIKENESS_H
#define STORE_LIKENESS_H

#include "model/kept.h"

struct likeness {
    struct str name;  /* words, sorted */
    struct str unit;  /* "dong" for nghìn, triệu and tỷ đồng */
    struct str price; /* "2010": figures of two base years are never compared (R11) */
    bool any_unit;    /* a growth "tăng 12%" says nothing about the measure's own unit */
};
/* `whole`: the likeness of the target that it is a part of, or NULL. */
struct likeness likeness_of(struct arena *a, const struct target *t, struct str price_base,
                            const struct likeness *whole);
/* The same of a result told in the text. */
struct likeness likeness_of_result(struct arena *a, const struct result *r);

/* How a unit stands to the base of its kind: "triệu đồng" is 10^6 of "dong". */
struct unit_scale {
    struct str base; /* folded */
    int power;
};
struct unit_scale unit_scale_of(struct arena *a, struct str unit);
/* A number of one unit in another of the same base; not given where they have none in common. */
struct dec unit_convert(struct arena *a, struct dec d, struct str from, struct str to);

/* What a person has not settled yet is proposed from the words. */
enum polarity polarity_proposed(struct arena *a, const struct target *t);
enum over_orgs over_orgs_proposed(enum indicator_kind kind);
enum indicator_kind kind_proposed(struct arena *a, struct str unit);

#endif
