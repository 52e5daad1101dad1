/* percent.c - "ước đạt 7.109 tỷ đồng, đạt 100,05% kế hoạch" against what can be computed.
 *
 * The document prints the result and its percentage, not the plan behind it. Where a whole and
 * its parts are told, the plan of each part often follows exactly from its own percentage, and
 * the sum of these is the plan of the whole. */
#include "check/rules.h"

typedef struct dec percent_get(const struct result *r);

static struct dec pct_plan(const struct result *r) { return r->pct_plan; }
static struct dec pct_same_period(const struct result *r) { return r->pct_same_period; }

static bool same_measure(const struct result *x, const struct result *y)
{
    return x->value.given && y->value.given && x->year == y->year && str_eq(x->unit, y->unit);
}

/* The number of results behind `whole` that add up to it exactly; 0: none do. */
static size_t count_parts(const struct plan *p, size_t whole)
{
    enum { PARTS_MAX = 8 };
    const struct result *w = &p->results.at[whole];
    struct dec sum = dec_int(0);

    for (size_t i = whole + 1, n = 1; i < p->results.n && n <= PARTS_MAX; i++, n++) {
        if (!same_measure(w, &p->results.at[i]) || !dec_add(sum, p->results.at[i].value, &sum))
            return 0;
        if (n > 1 && dec_cmp(sum, w->value) == 0) return n;
    }
    return 0;
}

/* "100%" beside "100,05%" is 100,00%: the digits are those of the whole's percentage. */
static bool base_fits(struct dec value, struct dec base, struct dec percent, uint8_t scale)
{
    struct dec computed;

    if (scale < percent.scale) scale = percent.scale;
    return base.digits > 0 && dec_div(value, base, 2, scale, &computed) &&
           dec_cmp(computed, percent) == 0;
}

/* The base (plan, or last year's figure) of a value and its percentage, in the digits of the
 * value, where only one such number fits. */
static bool find_base(struct dec value, struct dec percent, uint8_t scale, struct dec *base)
{
    struct dec less, more, unit = { 1, value.scale, true };

    return percent.given && percent.digits > 0 && value.digits > 0 &&
           dec_div(value, percent, 2, value.scale, base) && dec_sub(*base, unit, &less) &&
           dec_add(*base, unit, &more) && base_fits(value, *base, percent, scale) &&
           !base_fits(value, less, percent, scale) && !base_fits(value, more, percent, scale);
}

static bool sum_of_bases(const struct plan *p, size_t whole, size_t parts, percent_get *get,
                         struct dec *sum)
{
    *sum = dec_int(0);
    for (size_t i = whole + 1; i <= whole + parts; i++) {
        struct dec base;
        if (!find_base(p->results.at[i].value, get(&p->results.at[i]),
                       get(&p->results.at[whole]).scale, &base) ||
            !dec_add(*sum, base, sum))
            return false;
    }
    return parts > 0;
}

static void compare_percent(struct checking *c, percent_get *get, const char *of_what)
{
    const struct plan *p = c->plan;

    for (size_t i = 0; i < p->results.n; i++) {
        const struct result *w = &p->results.at[i];
        struct dec printed = get(w), base, computed, difference;
        if (!printed.given || !sum_of_bases(p, i, count_parts(p, i), get, &base) ||
            !dec_div(w->value, base, 2, printed.scale, &computed) ||
            !dec_sub(computed, printed, &difference) || !difference.digits)
            continue;
        struct finding *f =
            check_raise(c, "“%.*s” ghi %s%% %s, tính từ %s/%s là %s%%%s", STR_ARGS(w->indicator),
                        check_number(c, printed), say(c->lang, of_what), check_number(c, w->value),
                        check_number(c, base), check_number(c, computed),
                        check_rounding(c, difference));
        check_point(c, f, w->source);
    }
}

void percent_of_plan(struct checking *c) { compare_percent(c, pct_plan, "kế hoạch"); }

void percent_of_last_year(struct checking *c)
{
    compare_percent(c, pct_same_period, "so với cùng kỳ");
}
