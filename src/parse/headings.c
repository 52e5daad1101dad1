/* headings.c - the numbers of a document's parts, for the check of its numbering. */
#include "parse/parts.h"

/* After the signature a programme or an annex begins, and numbers itself anew. */
static bool begins_part(const struct blocks *b, size_t i)
{
    return b->at[i].mark == MARK_ANNEX ||
           (i && b->at[i].zone != ZONE_CLOSING && b->at[i - 1].zone == ZONE_CLOSING);
}

void headings_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    int64_t part = 0;

    for (size_t i = 0; i < b->n; i++) {
        const struct block *k = &b->at[i];
        part += begins_part(b, i);
        if (!k->mark || mark_is_bullet(k->mark) || k->zone == ZONE_CLOSING) continue;
        *LIST_ADD(a, &out->headings) = (struct heading){
            .number = k->label,
            .title = k->text.n <= 120 ? k->text : STR("…"),
            .level = k->level,
            .part = part,
            .source = blocks_span(b, k->text),
        };
    }
}
