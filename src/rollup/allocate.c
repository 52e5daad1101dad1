#include "rollup/allocate.h"

#include <stdlib.h>

/* Digits after the comma of a ratio where the whole has fewer. */
enum { RATIO_SCALE = 2 };

static bool weighed(const struct target_row *t)
{
    return t->over_orgs == OVER_RATIO || t->over_orgs == OVER_MEAN;
}

static size_t lacking(const struct target_row *t, const struct allocation *parts, size_t n)
{
    size_t lack = 0;

    for (size_t i = 0; i < n; i++)
        if (!parts[i].value.given || (weighed(t) && !parts[i].weight.given)) lack++;
    return lack;
}

/* A part without a number is no zero, but the others already tell how much is left. */
static bool add_up(const struct allocation *parts, size_t n, struct dec *sum)
{
    *sum = (struct dec){ 0 };
    for (size_t i = 0; i < n; i++) {
        if (!parts[i].value.given) continue;
        if (!sum->given)
            *sum = parts[i].value;
        else if (!dec_add(*sum, parts[i].value, sum))
            return false;
    }
    return true;
}

static bool weigh(struct arena *a, const struct target_row *t, const struct allocation *parts,
                  size_t n, struct dec *out)
{
    struct dec *values = NEW_ARRAY(a, struct dec, n + 1);
    struct dec *weights = NEW_ARRAY(a, struct dec, n + 1);
    uint8_t scale = t->value.scale > RATIO_SCALE ? t->value.scale : RATIO_SCALE;

    for (size_t i = 0; i < n; i++) {
        values[i] = parts[i].value;
        weights[i] = parts[i].weight;
    }
    return dec_mean(values, weights, n, scale, out);
}

/* Below the whole (< 0), above it, or what it asks for; and by how much. */
static int beside_whole(const struct target_row *t, struct dec sum, struct dec *gap)
{
    struct dec end = t->value, rounded = weighed(t) ? dec_round(sum, t->value.scale) : sum;
    int c = dec_cmp(rounded, t->value);

    if (t->comparator == CMP_RANGE && c > 0) {
        c = dec_cmp(rounded, t->value_max) > 0;
        if (c > 0) end = t->value_max;
    }
    if (!dec_sub(rounded, end, gap)) *gap = (struct dec){ 0 };
    switch (t->comparator) {
    case CMP_GE: return c > 0 ? 0 : c;
    case CMP_GT: return c > 0 ? 0 : -1;
    case CMP_LE: return c < 0 ? 0 : c;
    case CMP_LT: return c < 0 ? 0 : 1;
    default: return c;
    }
}

static struct str amount(struct arena *a, struct dec d)
{
    struct buf b = { 0 };

    if (d.digits < 0) d.digits = -d.digits;
    dec_put_vi(&b, d);
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static struct str compared(struct arena *a, enum lang lang, const struct target_row *t,
                           const struct allocated *x, int beside)
{
    struct str by = amount(a, x->gap);

    if (beside && !x->gap.digits)
        return str_c(say(lang, beside < 0 ? "bằng mức chung, phải cao hơn"
                                          : "bằng mức chung, phải thấp hơn"));
    if (beside < 0)
        return str_printf(a, say(lang, "thiếu %.*s so với chỉ tiêu chung"), STR_ARGS(by));
    if (beside > 0)
        return str_printf(a, say(lang, "vượt %.*s so với chỉ tiêu chung"), STR_ARGS(by));
    if (x->gap.digits && t->comparator != CMP_RANGE)
        return str_printf(a,
                          x->gap.digits > 0 ? say(lang, "đủ, cao hơn mức %.*s")
                                            : say(lang, "đủ, thấp hơn mức %.*s"),
                          STR_ARGS(by));
    return str_c(say(lang, "khớp với chỉ tiêu chung"));
}

struct allocated allocate_sum(struct arena *a, enum lang lang, const struct target_row *t,
                              const struct allocation *parts, size_t n)
{
    struct allocated x = { 0 };
    size_t lack = lacking(t, parts, n);

    x.words = str_c(say(lang, "chưa giao"));
    if (!n) return x;
    x.words = str_c(say(lang, "không cộng theo đơn vị"));
    if (t->over_orgs == OVER_NONE) return x;
    x.words = str_c(say(lang, "số quá lớn để cộng"));
    if (weighed(t) ? !lack && !weigh(a, t, parts, n, &x.sum) : !add_up(parts, n, &x.sum)) return x;
    x.words = str_printf(a, say(lang, "còn %zu đơn vị chưa đủ số"), lack);
    if (lack) return x;
    x.words = str_c(say(lang, "chỉ tiêu chung không có số"));
    if (!t->value.given) return x;
    int beside = beside_whole(t, x.sum, &x.gap);
    x.words = compared(a, lang, t, &x, beside);
    return x;
}

static int by_id(const void *x, const void *y)
{
    const struct target_row *const *a = x, *const *b = y;

    return str_cmp((*a)->id, (*b)->id);
}

void allocate_fill(struct arena *a, enum lang lang, const struct allocations *parts,
                   struct target_row *rows, size_t n)
{
    struct target_row **sorted = NEW_ARRAY(a, struct target_row *, n + 1);
    size_t at = 0;

    for (size_t i = 0; i < n; i++) {
        sorted[i] = &rows[i];
        rows[i].allocated_words = str_c(say(lang, "chưa giao"));
    }
    if (!parts->all.n) return;
    qsort(sorted, n, sizeof sorted[0], by_id);
    for (size_t i = 0; i < n; i++) {
        while (at < parts->all.n && str_cmp(parts->all.at[at].item, sorted[i]->id) < 0) at++;
        size_t from = at;
        while (at < parts->all.n && str_eq(parts->all.at[at].item, sorted[i]->id)) at++;
        if (at == from) continue;
        struct allocated x = allocate_sum(a, lang, sorted[i], &parts->all.at[from], at - from);
        sorted[i]->allocations = (int64_t)(at - from);
        sorted[i]->allocated = x.sum;
        sorted[i]->gap = x.gap;
        sorted[i]->allocated_words = x.words;
    }
}

bool allocate_sheet(struct tx *tx, struct str target, bool internal, struct allocation_sheet *out,
                    struct err *e)
{
    struct target_row t = { 0 };

    if (!store_target_get(tx, target, (struct date){ 0 }, internal, &t, e) ||
        !store_allocation_list(tx, target, internal, out, e))
        return false;
    struct allocation *parts = NEW_ARRAY(tx->a, struct allocation, out->items.n + 1);
    for (size_t i = 0; i < out->items.n; i++)
        parts[i] = (struct allocation){ target, out->items.at[i].value, out->items.at[i].weight };
    struct allocated x = allocate_sum(tx->a, e->lang, &t, parts, out->items.n);
    out->plan_text = t.plan_text;
    out->unit = t.unit;
    out->whole = t.value;
    out->allocated = x.sum;
    out->gap = x.gap;
    out->words = x.words;
    return true;
}
