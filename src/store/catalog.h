/* catalog.h - the entry of the catalogue that a target is of. Only for store/. */
#ifndef STORE_CATALOG_H
#define STORE_CATALOG_H

#include "store/items.h"
#include "store/likeness.h"

/* The entry that is like the measure; *id not stated: none. */
bool catalog_find(struct tx *tx, const struct likeness *l, struct str *id, struct err *e);
/* The entry that is like the target, made where there is none, and the target's first link. */
bool catalog_propose(struct tx *tx, struct standing *s, const struct likeness *l, struct err *e);
/* A new entry named as the target is. */
bool catalog_make(struct tx *tx, const struct standing *s, const struct likeness *l, struct str *id,
                  struct err *e);
bool catalog_link(struct tx *tx, struct str item, struct str indicator, bool proposed,
                  struct str why, struct err *e);
/* Settled beside a target; the rest by store_indicator_patch. */
bool catalog_settle_polarity(struct tx *tx, struct str indicator, enum polarity polarity,
                             struct str why, struct err *e);
/* Takes that back: the polarity is again what the words propose. */
bool catalog_unsettle(struct tx *tx, struct str indicator, struct err *e);

#endif
