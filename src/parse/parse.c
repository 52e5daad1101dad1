#include "parse/parse.h"

#include "parse/parts.h"

void parse_plan(const struct text *t, struct arena *a, struct plan *out)
{
    struct blocks b;

    *out = (struct plan){ 0 };
    blocks_read(t, a, &b);
    document_read(&b, a, out);
    headings_read(&b, a, out);
    references_read(&b, a, out);
    counts_read(&b, a, out);
    targets_read(&b, a, out);
    results_read(&b, a, out);
    tasks_read(&b, a, out);
    duties_read(&b, a, out);
    reporting_read(&b, a, out);
}
