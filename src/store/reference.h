/* reference.h - the documents that a document names. Only for store/. */
#ifndef STORE_REFERENCE_H
#define STORE_REFERENCE_H

#include "model/kept.h"
#include "store/column.h"

/* Spaces, letter case, marks of emphasis, leading zeros and the kind of dash of a number say
 * nothing: "Số: **05** /KH–UBND" is "5/KH-UBND". */
struct str document_number_key(struct arena *a, struct str number);
/* Writes the rows of what was read in the document. */
bool references_put(struct tx *tx, struct str document, const struct plan *read, struct err *e);

#endif
