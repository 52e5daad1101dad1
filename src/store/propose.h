/* propose.h - what another reading says of an item that people have touched. Only for store/. */
#ifndef STORE_PROPOSE_H
#define STORE_PROPOSE_H

#include "store/items.h"

/* Names and places are the reading's own, not what it says. */
bool reading_says(const struct field *f);
/* Not stated and empty are two things. */
bool same_text(struct str x, struct str y);

/* Writes a proposal for each field that is read otherwise than it was, stands otherwise than it is
 * read, and was not refused by a person; told->proposed gets them too (NULL: nobody asks). */
bool propose_changes(struct tx *tx, const struct standing *s, const union reading *was,
                     const union reading *now, struct rebuilt *told, struct err *e);
/* Stands to be answered again: an answer was taken back. */
bool propose_again(struct tx *tx, struct str item, struct str field, struct str before,
                   struct str value, struct err *e);

#endif
