#include "rollup/judge.h"

#include <limits.h>

/* Met, and by the office's setting more than met. */
enum { JUDGE_BETTER = JUDGEMENTS };

/* The judgement of a value below, at (or inside), and above the number of the plan. */
enum side { BELOW, AT, ABOVE, SIDES };
#define NO JUDGE_NOT_MET
static const unsigned char rule[COMPARATORS][POLARITIES][SIDES] = {
    /*              higher is better:  below  at  above       lower is better: below  at  above */
    [CMP_EQ] = { { NO, JUDGE_MET, JUDGE_EXCEEDED }, { JUDGE_EXCEEDED, JUDGE_MET, NO } },
    [CMP_GE] = { { NO, JUDGE_MET, JUDGE_EXCEEDED }, { NO, JUDGE_MET, JUDGE_MET } },
    [CMP_GT] = { { NO, NO, JUDGE_BETTER }, { NO, NO, JUDGE_BETTER } },
    [CMP_LE] = { { JUDGE_BETTER, JUDGE_MET, NO }, { JUDGE_BETTER, JUDGE_MET, NO } },
    [CMP_LT] = { { JUDGE_BETTER, NO, NO }, { JUDGE_BETTER, NO, NO } },
    [CMP_RANGE] = { { NO, JUDGE_MET, JUDGE_EXCEEDED }, { JUDGE_EXCEEDED, JUDGE_MET, NO } },
};

/* a/10^s × b/10^t against c/10^u × d/10^v, exactly; false where 128 bits do not hold it. */
static bool compare_products(struct dec a, struct dec b, struct dec c, struct dec d, int *out)
{
    __int128 x = (__int128)a.digits * b.digits, y = (__int128)c.digits * d.digits;
    int shift = (c.scale + d.scale) - (a.scale + b.scale);

    for (; shift > 0; shift--)
        if (__builtin_mul_overflow(x, (__int128)10, &x)) return false;
    for (; shift < 0; shift++)
        if (__builtin_mul_overflow(y, (__int128)10, &y)) return false;
    *out = (x > y) - (x < y);
    return true;
}

/* What is compared with the plan: the value itself, or (actual - base) / base in per cent,
 * which has no exact decimal and is therefore compared as a fraction. */
struct measured {
    struct dec over, under; /* over / under */
};

static bool compare(struct measured m, struct dec plan, int *out)
{
    if (!compare_products(m.over, dec_int(1), plan, m.under, out)) return false;
    if (m.under.digits < 0) *out = -*out;
    return true;
}

static bool side_of(struct measured m, const struct judge_question *q, enum side *out)
{
    int low, high;

    if (!compare(m, q->value, &low)) return false;
    high = low;
    if (q->comparator == CMP_RANGE && q->value_max.given && !compare(m, q->value_max, &high))
        return false;
    *out = low < 0 ? BELOW : high > 0 ? ABOVE : AT;
    return true;
}

static enum judgement judge_side(const struct judge_question *q, enum side side)
{
    /* A drop asked for is judged by how far it went, whatever the level's own polarity. */
    enum polarity polarity = q->change == CHANGE_DECREASE ? POLARITY_HIGHER : q->polarity;
    unsigned found = rule[q->comparator][polarity][side];

    if (found == JUDGE_BETTER) found = q->strict_may_exceed ? JUDGE_EXCEEDED : JUDGE_MET;
    if (found == JUDGE_EXCEEDED && q->change == CHANGE_MAINTAIN) found = JUDGE_MET;
    return (enum judgement)found;
}

static bool is_moving(enum change change)
{
    return change == CHANGE_INCREASE || change == CHANGE_DECREASE;
}

/* How far `actual` moved from the base, in the direction that the plan asks for. */
static bool moved(const struct judge_question *q, struct dec actual, struct measured *out)
{
    struct dec by;
    bool fits = q->change == CHANGE_DECREASE ? dec_sub(q->base, actual, &by)
                                             : dec_sub(actual, q->base, &by);

    *out = (struct measured){ by, dec_int(1) };
    if (!fits || q->points == POINTS_POINTS) return fits;
    out->over = dec_shift(by, 2);
    out->under = q->base;
    if (out->under.digits < 0) {
        /* From a loss of 10 to a loss of 8 is a rise of 20 %, not a fall. */
        out->under.digits = -out->under.digits;
    }
    return out->over.given;
}

static struct judge_answer unjudged(const char *why)
{
    return (struct judge_answer){ .judgement = JUDGE_UNJUDGED, .why = why };
}

static const char *measure(const struct judge_question *q, struct dec actual, struct measured *out)
{
    *out = (struct measured){ actual, dec_int(1) };
    if (!is_moving(q->change) || !q->base.given) return NULL;
    if (q->points == POINTS_UNKNOWN) return "chưa rõ mức tăng, giảm tính theo % hay điểm %";
    if (q->points == POINTS_PERCENT && !q->base.digits)
        return "số gốc bằng 0, không tính được % tăng, giảm";
    return moved(q, actual, out) ? NULL : "số quá lớn để so sánh chính xác";
}

struct judge_answer judge(const struct judge_question *q)
{
    struct judge_answer answer = { 0 };
    enum judgement each[2];
    struct dec ends[2] = { q->actual, q->actual_max.given ? q->actual_max : q->actual };

    if (!q->value.given) return unjudged("chỉ tiêu không có số");
    if (!q->actual.given) return unjudged("chưa có báo cáo");
    for (int i = 0; i < 2; i++) {
        struct measured m;
        enum side side;
        const char *why = measure(q, ends[i], &m);
        if (why) return unjudged(why);
        if (!side_of(m, q, &side)) return unjudged("số quá lớn để so sánh chính xác");
        each[i] = judge_side(q, side);
        if (i == 0 && is_moving(q->change) && q->base.given)
            dec_div(m.over, m.under, 0, 4, &answer.change);
    }
    if ((each[0] == JUDGE_NOT_MET) != (each[1] == JUDGE_NOT_MET)) {
        answer.why = "khoảng số báo cáo vừa đạt vừa không đạt";
        return answer;
    }
    answer.judgement = each[0] < each[1] ? each[0] : each[1];
    return answer;
}

enum judgement judge_item(const enum judgement *each, size_t n)
{
    bool missing = n == 0;

    for (size_t i = 0; i < n; i++) {
        if (each[i] == JUDGE_NOT_MET) return JUDGE_NOT_MET;
        missing |= each[i] == JUDGE_UNJUDGED;
    }
    if (missing) return JUDGE_UNJUDGED;
    return each[0] == JUDGE_EXCEEDED ? JUDGE_EXCEEDED : JUDGE_MET;
}

void judge_add(struct judge_count *c, enum judgement item)
{
    int64_t *const by[] = { &c->unjudged, &c->not_met, &c->met, &c->exceeded };

    c->items++;
    ++*by[item];
}

struct str judge_words(struct arena *a, enum lang lang, const struct judge_count *c)
{
    return str_printf(a, say(lang, "đạt và vượt %lld/%lld, trong đó %lld vượt"),
                      (long long)(c->met + c->exceeded), (long long)c->items,
                      (long long)c->exceeded);
}

static bool has_level(const struct judge_question *q)
{
    return !is_moving(q->change) && q->value.given && q->actual.given && !q->actual_max.given;
}

struct dec judge_percent(const struct judge_question *q)
{
    struct dec percent = { 0 };
    bool means_something = has_level(q) && q->polarity == POLARITY_HIGHER &&
                           q->comparator != CMP_LT && q->comparator != CMP_LE &&
                           q->value.digits > 0;

    if (means_something) dec_div(q->actual, q->value, 2, 2, &percent);
    return percent;
}

struct dec judge_difference(const struct judge_question *q, struct str unit)
{
    struct dec difference = { 0 };

    if (has_level(q) && str_eq(unit, STR("%"))) dec_sub(q->actual, q->value, &difference);
    return difference;
}
