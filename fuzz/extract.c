/* From foreign bytes to Plan JSON, without the child process that guards it in the program: what
 * reads must hold by itself. Its seeds are the sample documents, whole and damaged. */
#include <stdlib.h>

#include "base/unicode.h"
#include "check/check.h"
#include "parse/parse.h"
#include "text/text.h"

static void must(bool holds)
{
    if (!holds) abort();
}

static void look_at_span(const struct text *t, struct span s)
{
    must(s.start >= 0 && s.start <= s.end && s.end <= (int64_t)t->points);
}

/* Every place lies in the text, every parent is a target before, a number has a unit's company. */
static void look_at(const struct text *t, const struct plan *p)
{
    for (size_t i = 0; i < p->targets.n; i++) {
        const struct target *g = &p->targets.at[i];
        look_at_span(t, g->source);
        must(g->indicator.n || g->series.n);
        must(!g->value_max.given || g->value.given);
        must((g->comparator == CMP_RANGE) == g->value_max.given);
    }
    for (size_t i = 0; i < p->tasks.n; i++) look_at_span(t, p->tasks.at[i].source);
    for (size_t i = 0; i < p->duties.n; i++) look_at_span(t, p->duties.at[i].source);
    for (size_t i = 0; i < p->reporting.n; i++) look_at_span(t, p->reporting.at[i].source);
    for (size_t i = 0; i < p->results.n; i++) look_at_span(t, p->results.at[i].source);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
    struct arena a = { 0 };
    struct buf out = { 0 };
    struct str text;
    struct text t;
    struct plan plan;

    if (unicode_decode(&a, (struct str){ (const char *)data, n }, &text)) {
        text_index(unicode_nfc(&a, text), &a, &t);
        parse_plan(&t, &a, &plan);
        check_plan(&plan, LANG_VI, &a, &plan.findings);
        look_at(&t, &plan);
        plan_put_json(&out, &plan);
        must(utf8_valid(buf_str(&out)));
    }
    buf_close(&out);
    arena_close(&a);
    return 0;
}
