/* sums.c - the parts of a whole and their shares. */
#include <stdlib.h>

#include "base/unicode.h"
#include "check/rules.h"

/* The parts that may be added up to their whole, whole by whole. */
struct parts {
    struct dec sum;
    size_t n;
    bool overflow;
};

/* Only parts in the unit of the whole count, reached in the same year. "chiếm 74,57%" stands
 * under the whole too, but it is a share of it and not a summand. */
static bool is_part_of(const struct target *part, const struct target *whole)
{
    return check_is_amount(part) && check_is_amount(whole) && check_same_unit(part, whole) &&
           part->year == whole->year && part->span.from == whole->span.from &&
           part->span.to == whole->span.to;
}

static struct parts *add_up(struct checking *c)
{
    const struct plan *p = c->plan;
    struct parts *parts = NEW_ARRAY(c->a, struct parts, p->targets.n + 1);

    for (size_t i = 0; i < p->targets.n; i++) {
        size_t w = c->parent[i];
        if (w == NONE || !is_part_of(&p->targets.at[i], &p->targets.at[w])) continue;
        struct parts *sum = &parts[w];
        if (!sum->n) sum->sum = dec_int(0);
        if (!dec_add(sum->sum, p->targets.at[i].value, &sum->sum)) sum->overflow = true;
        sum->n++;
    }
    return parts;
}

static bool is_small(struct dec difference, struct dec whole)
{
    struct dec share;

    if (difference.digits < 0) difference.digits = -difference.digits;
    return dec_div(difference, whole, 2, 0, &share) && share.digits <= 5;
}

/* "trong đó" may name some parts only: parts that stay far below the whole are no error, parts
 * that nearly make it were meant to. */
static bool differs(const struct target *whole, struct parts sum, struct dec *difference)
{
    if (sum.n < 2 || sum.overflow || whole->value.digits <= 0 ||
        !dec_sub(dec_round(sum.sum, whole->value.scale), whole->value, difference))
        return false;
    *difference = dec_round(*difference, whole->value.scale);
    return difference->digits > 0 ||
           (difference->digits < 0 && is_small(*difference, whole->value));
}

static void name_parts(struct checking *c, struct finding *f, size_t whole)
{
    const struct plan *p = c->plan;

    check_name(c, f, &p->targets.at[whole]);
    for (size_t i = whole + 1;
         i < p->targets.n && p->targets.at[i].item == p->targets.at[whole].item; i++)
        if (c->parent[i] == whole && is_part_of(&p->targets.at[i], &p->targets.at[whole]))
            check_name(c, f, &p->targets.at[i]);
}

void sum_of_parts(struct checking *c)
{
    const struct plan *p = c->plan;
    struct parts *parts = add_up(c);

    for (size_t i = 0; i < p->targets.n; i++) {
        const struct target *whole = &p->targets.at[i];
        struct dec difference;
        if (!differs(whole, parts[i], &difference)) continue;
        struct finding *f =
            check_raise(c, "Tổng các phần của “%s” là %s, chỉ tiêu chung ghi %s %.*s%s",
                        check_label(c, whole), check_number(c, parts[i].sum),
                        check_number(c, whole->value), STR_ARGS(whole->unit),
                        check_rounding(c, difference));
        name_parts(c, f, i);
    }
}

static bool take_share_name(struct str *indicator)
{
    static const struct str words[] = { STR_INIT("Tỷ trọng "), STR_INIT("Tỉ trọng "),
                                        STR_INIT("tỷ trọng "), STR_INIT("tỉ trọng ") };

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_take(indicator, words[i])) return true;
    return false;
}

/* The share stands right behind the part that it restates, at most a few numbers on. */
static size_t restated_part(struct checking *c, size_t share, struct str name)
{
    enum { NEAR = 4 };
    const struct plan *p = c->plan;
    struct strs wanted = check_words(c, name);

    for (size_t i = share; i > 0 && share - i < NEAR; i--) {
        const struct target *t = &p->targets.at[i - 1];
        struct strs words = check_words(c, t->indicator);
        if (check_is_amount(t) && words.n == wanted.n &&
            check_shared_words(&words, &wanted) == words.n)
            return i - 1;
    }
    return NONE;
}

static bool share_fits(struct dec part, struct dec whole, struct dec share, struct dec *computed)
{
    return dec_div(part, whole, 2, share.scale, computed) && dec_cmp(*computed, share) == 0;
}

/* A share that fits the sum of the parts is right, though the printed whole be wrong: that is
 * the finding of sum_of_parts. */
void share_of_total(struct checking *c)
{
    const struct plan *p = c->plan;
    struct parts *parts = add_up(c);

    for (size_t i = 0; i < p->targets.n; i++) {
        const struct target *share = &p->targets.at[i];
        struct str name = share->indicator;
        struct dec computed = { 0 }, of_sum, difference;
        if (!share->value.given || !take_share_name(&name)) continue;
        size_t part = restated_part(c, i, name), whole = part == NONE ? NONE : c->parent[part];
        if (whole == NONE || !is_part_of(&p->targets.at[part], &p->targets.at[whole])) continue;
        const struct target *t = &p->targets.at[part], *w = &p->targets.at[whole];
        if (share_fits(t->value, w->value, share->value, &computed) ||
            (parts[whole].n > 1 && share_fits(t->value, parts[whole].sum, share->value, &of_sum)) ||
            !computed.given || !dec_sub(computed, share->value, &difference))
            continue;
        struct finding *f = check_raise(c, "“%s” ghi %s%%, tính từ %s/%s là %s%%%s",
                                        check_label(c, share), check_number(c, share->value),
                                        check_number(c, t->value), check_number(c, w->value),
                                        check_number(c, computed), check_rounding(c, difference));
        check_name(c, f, share);
        check_name(c, f, t);
        check_name(c, f, w);
    }
}
