/* lead_words.h - the office's table of words and the units they point to. Only for store/.
 *
 * "giáo dục" -> "Phòng Văn hóa - Xã hội": the name is looked for in the branch of the plan's own
 * org, so that one row serves the plans of every commune. What comes of it is a proposal. */
#ifndef STORE_LEAD_WORDS_H
#define STORE_LEAD_WORDS_H

#include "model/kept.h"
#include "store/column.h"

/* A unit that a row may mean. */
struct lead_unit {
    struct str org, name, parent;
};
struct lead_row {
    struct str fold, phrase, name, org;
    LIST(struct lead_unit) units;
};
struct lead_words {
    LIST(struct lead_row) all;
};

/* The table with the units of the branches of the plans from `first` to `last`. */
bool lead_words_load(struct tx *tx, struct str first, struct str last, struct lead_words *out,
                     struct err *e);
/* The longest phrase that stands in the folded text, as whole words; out is left alone without. */
void lead_words_propose(const struct lead_words *words, struct str fold, struct str plan_org,
                        struct lead_proposal *out);

#endif
