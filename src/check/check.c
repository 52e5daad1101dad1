#include "check/check.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "check/rules.h"

static const struct rule rules[] = {
    { "sum-of-parts", SEVERITY_WARNING, sum_of_parts },
    { "share-of-total", SEVERITY_WARNING, share_of_total },
    { "declared-count", SEVERITY_WARNING, declared_count },
    { "conflicting-values", SEVERITY_WARNING, conflicting_values },
    { "percent-of-plan", SEVERITY_WARNING, percent_of_plan },
    { "percent-of-last-year", SEVERITY_WARNING, percent_of_last_year },
    { "numbering", SEVERITY_WARNING, numbering },
    { "date-mismatch", SEVERITY_WARNING, reference_date },
};

struct finding *check_raise(struct checking *c, const char *vietnamese, ...)
{
    struct finding *f = LIST_ADD(c->a, c->out);
    char sentence[2048];
    va_list args;

    va_start(args, vietnamese);
    vsnprintf(sentence, sizeof sentence, say(c->lang, vietnamese), args);
    va_end(args);
    f->rule = str_c(c->rule->name);
    f->severity = c->rule->severity;
    f->message = str_copy(c->a, str_c(sentence));
    return f;
}

void check_point(struct checking *c, struct finding *f, struct span place)
{
    if (place.end > place.start) *LIST_ADD(c->a, &f->source) = place;
}

void check_name(struct checking *c, struct finding *f, const struct target *t)
{
    *LIST_ADD(c->a, &f->targets) = t->id;
    check_point(c, f, t->source);
}

const char *check_number(struct checking *c, struct dec d)
{
    struct buf b = { 0 };

    dec_put_vi(&b, d);
    const char *z = str_z(c->a, buf_str(&b));
    buf_close(&b);
    return z;
}

const char *check_amount(struct checking *c, const struct target *t)
{
    static const struct {
        const char *before, *after;
    } words[COMPARATORS] = {
        [CMP_EQ] = { "", "" },           [CMP_GE] = { "ít nhất ", "" }, [CMP_GT] = { "trên ", "" },
        [CMP_LE] = { "không quá ", "" }, [CMP_LT] = { "dưới ", "" },    [CMP_RANGE] = { "", "-" },
    };
    const char *before = words[t->comparator].before, *after = words[t->comparator].after;

    return str_printf(c->a, "%s%s%s%s", *before ? say(c->lang, before) : "",
                      check_number(c, t->value), after,
                      t->comparator == CMP_RANGE ? check_number(c, t->value_max) : "")
        .at;
}

/* Long names are cut: a sentence has to be read. */
const char *check_label(struct checking *c, const struct target *t)
{
    enum { CHARACTERS = 80 };
    struct str s = t->series.n
                       ? str_printf(c->a, "%.*s: %.*s", STR_ARGS(t->series), STR_ARGS(t->indicator))
                       : t->indicator;
    const char *p = s.at, *end = s.at ? str_end(s) : NULL;

    for (size_t n = 0; n < CHARACTERS && p < end; n++) utf8_next(&p, end);
    if (p == end) return str_z(c->a, s);
    return str_printf(c->a, "%.*s…", STR_ARGS(str_between(s.at, p))).at;
}

const char *check_rounding(struct checking *c, struct dec difference)
{
    return llabs(difference.digits) == 1 ? say(c->lang, " (có thể do làm tròn)") : "";
}

static int by_bytes(const void *x, const void *y)
{
    return str_cmp(*(const struct str *)x, *(const struct str *)y);
}

static bool in_word(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

struct strs check_words(struct checking *c, struct str text)
{
    struct str s = unicode_fold(c->a, text);
    struct strs all = { 0 }, once = { 0 };

    for (size_t i = 0, start; i < s.n;) {
        while (i < s.n && !in_word((unsigned char)s.at[i])) i++;
        for (start = i; i < s.n && in_word((unsigned char)s.at[i]);) i++;
        if (i > start) *LIST_ADD(c->a, &all) = (struct str){ s.at + start, i - start };
    }
    if (all.n) qsort(all.at, all.n, sizeof all.at[0], by_bytes);
    for (size_t i = 0; i < all.n; i++)
        if (!i || !str_eq(all.at[i], all.at[i - 1])) *LIST_ADD(c->a, &once) = all.at[i];
    return once;
}

size_t check_shared_words(const struct strs *x, const struct strs *y)
{
    size_t shared = 0;

    for (size_t i = 0, k = 0; i < x->n && k < y->n;) {
        int order = str_cmp(x->at[i], y->at[k]);
        shared += order == 0;
        i += order <= 0;
        k += order >= 0;
    }
    return shared;
}

bool check_is_amount(const struct target *t)
{
    return t->value.given && t->change == CHANGE_LEVEL && t->comparator != CMP_RANGE && t->unit.n &&
           !memchr(t->unit.at, '%', t->unit.n) && !memchr(t->unit.at, '/', t->unit.n);
}

/* "tỷ đồng" and "Tỷ đồng" are one unit; "tỷ đồng" and "triệu đồng" are two. */
bool check_same_unit(const struct target *x, const struct target *y)
{
    struct str s = x->unit, t = y->unit;

    if (s.n != t.n) return false;
    for (size_t i = 0; i < s.n; i++)
        if ((s.at[i] | 0x20) != (t.at[i] | 0x20)) return false;
    return true;
}

struct id {
    struct str id;
    size_t index;
};

static int by_id(const void *x, const void *y)
{
    return str_cmp(((const struct id *)x)->id, ((const struct id *)y)->id);
}

static const size_t *find_parents(const struct plan *p, struct arena *a)
{
    size_t n = p->targets.n, *parent = NEW_ARRAY(a, size_t, n + 1);
    struct id *ids = NEW_ARRAY(a, struct id, n + 1);

    for (size_t i = 0; i < n; i++) ids[i] = (struct id){ p->targets.at[i].id, i };
    qsort(ids, n, sizeof ids[0], by_id);
    for (size_t i = 0; i < n; i++) {
        struct id wanted = { p->targets.at[i].parent, 0 };
        struct id *found = wanted.id.n ? bsearch(&wanted, ids, n, sizeof ids[0], by_id) : NULL;
        parent[i] = found && found->index != i ? found->index : NONE;
    }
    return parent;
}

static int by_place(const void *x, const void *y)
{
    const struct finding *f = x, *g = y;
    int64_t a = f->source.n ? f->source.at[0].start : 0,
            b = g->source.n ? g->source.at[0].start : 0;

    if (a != b) return a < b ? -1 : 1;
    return str_cmp(f->message, g->message);
}

void check_plan(const struct plan *plan, enum lang lang, struct arena *a, struct findings *out)
{
    struct checking c = {
        .plan = plan, .lang = lang, .a = a, .out = out, .parent = find_parents(plan, a)
    };

    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        c.rule = &rules[i];
        c.rule->run(&c);
    }
    if (out->n) qsort(out->at, out->n, sizeof out->at[0], by_place);
}
