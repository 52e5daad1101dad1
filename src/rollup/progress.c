#include "rollup/progress.h"

#include "base/unicode.h"
#include "rollup/allocate.h"

/* A measure whose level is itself in per cent: for it "giảm 0,3%" may mean per cent or points.
 * Folded, at the beginning of the name. */
static const struct str rate_words[] = {
    STR_INIT("ti le "),  STR_INIT("ti trong "), STR_INIT("ti suat "),    STR_INIT("toc do "),
    STR_INIT("chi so "), STR_INIT("he so "),    STR_INIT("do che phu "), STR_INIT("muc do "),
};

static bool is_moving(const struct target_row *t)
{
    return t->change == CHANGE_INCREASE || t->change == CHANGE_DECREASE;
}

static bool level_is_percent(struct arena *a, const struct target_row *t)
{
    struct str name = unicode_fold(a, target_full_name(a, t->series, t->indicator_name));

    for (size_t i = 0; i < sizeof rate_words / sizeof rate_words[0]; i++)
        if (str_starts(name, rate_words[i])) return true;
    return false;
}

/* What the person confirmed; else what leaves no doubt: "tăng 500 ha" is a difference, "tổng
 * mức bán lẻ tăng 10%" is in per cent of the level, which is money. */
static enum points points_of(struct arena *a, const struct target_row *t)
{
    if (t->points != POINTS_UNKNOWN) return t->points;
    if (!str_starts(t->unit, STR("%"))) return POINTS_POINTS;
    return level_is_percent(a, t) ? POINTS_UNKNOWN : POINTS_PERCENT;
}

static struct judge_question question(struct arena *a, const struct target_row *t)
{
    struct judge_question q = {
        .change = t->change,
        .comparator = t->comparator,
        .value = t->value,
        .value_max = t->value_max,
        .polarity = t->polarity,
        .actual = t->figure.value,
        .actual_max = t->figure.value_max,
    };

    if (is_moving(t) && t->figure.measure != MEASURE_CHANGE) {
        q.base = t->base.value;
        q.points = points_of(a, t);
    }
    return q;
}

/* Why the figure cannot be compared at all, or NULL. */
static const char *not_comparable(const struct target_row *t)
{
    const struct figure_view *f = &t->figure;

    if (!t->value.given || !f->day.year) return NULL; /* the judge says it */
    if (f->disputed) return "hai đơn vị báo cáo hai số khác nhau, chờ chọn một";
    if (!f->value.given) return "báo cáo bằng lời, cần người đánh giá";
    if (is_moving(t) && f->measure != MEASURE_CHANGE && !t->base.value.given)
        return "chưa có số gốc (cùng kỳ năm trước) để tính mức tăng, giảm";
    return NULL;
}

static bool one_number(const struct figure_view *f)
{
    return f->value.given && !f->value_max.given && !f->disputed;
}

/* % cùng kỳ: a ratio of two levels; of what is itself in per cent the difference in points. */
static void compare_with_base(struct target_row *t)
{
    const struct figure_view *now = &t->figure, *then = &t->base;

    t->base_percent = t->base_difference = (struct dec){ 0 };
    if (!one_number(now) || !one_number(then) ||
        (now->measure != then->measure && !then->per_document))
        return;
    if (str_starts(t->unit, STR("%")))
        dec_sub(now->value, then->value, &t->base_difference);
    else if (now->measure != MEASURE_CHANGE && then->value.digits > 0)
        dec_div(now->value, then->value, 2, 2, &t->base_percent);
}

static void say_why(enum lang lang, struct target_row *t, const char *why)
{
    t->judgement_why = why ? str_c(say(lang, why)) : (struct str){ 0 };
    t->judgement_words = str_c(say(lang, judgement_words[t->judgement]));
}

void progress_fill(struct arena *a, enum lang lang, struct target_row *t)
{
    struct judge_question q = question(a, t);
    const char *why = not_comparable(t);

    t->judgement = JUDGE_UNJUDGED;
    t->computed_change = t->percent = t->difference = (struct dec){ 0 };
    if (!why) {
        struct judge_answer answer = judge(&q);
        t->judgement = answer.judgement;
        t->computed_change = answer.change;
        t->percent = judge_percent(&q);
        t->difference = judge_difference(&q, t->unit);
        why = answer.why;
    }
    compare_with_base(t);
    if (t->judgement == JUDGE_NOT_MET && t->figure.day.year < t->year) {
        t->judgement = JUDGE_UNJUDGED;
        why = "chưa đến năm phải đạt";
    }
    say_why(lang, t, why);
}

bool progress_targets(struct tx *tx, const struct target_query *q, struct target_page *out,
                      struct err *e)
{
    struct allocations parts = { 0 };

    if (!store_target_list(tx, q, out, e) || !store_allocations_of_plan(tx, q->plan, &parts, e))
        return false;
    for (size_t i = 0; i < out->items.n; i++) progress_fill(tx->a, e->lang, &out->items.at[i]);
    allocate_fill(tx->a, e->lang, &parts, out->items.at, out->items.n);
    return true;
}

bool progress_target(struct tx *tx, struct str id, struct date as_of, bool internal,
                     struct target_row *out, struct err *e)
{
    struct allocations parts = { 0 };

    if (!store_target_get(tx, id, as_of, internal, out, e) ||
        !store_allocations_of_plan(tx, out->plan, &parts, e))
        return false;
    progress_fill(tx->a, e->lang, out);
    allocate_fill(tx->a, e->lang, &parts, out, 1);
    return true;
}

/* Numbers of one line of the list: the same item under the same heading. What a person added
 * without an item stands for itself. */
static bool same_item(const struct target_row *a, const struct target_row *b)
{
    return a->item && a->place == b->place && a->item == b->item && str_eq(a->group, b->group);
}

/* What the plan is counted by: its own targets, and goals inside tasks that a person follows. */
static bool counts(const struct target_row *t) { return t->place == PLACE_MAIN || t->followed; }

struct summary progress_summary(struct arena *a, enum lang lang, const struct target_row *t,
                                size_t n)
{
    struct judge_count count = { 0 };
    enum judgement *each = NEW_ARRAY(a, enum judgement, n + 1);

    for (size_t i = 0; i < n;) {
        size_t k = 0, first = i;
        if (!counts(&t[i])) {
            i++;
            continue;
        }
        do each[k++] = t[i++].judgement;
        while (i < n && counts(&t[i]) && same_item(&t[first], &t[i]));
        judge_add(&count, judge_item(each, k));
    }
    return (struct summary){ count.items,   count.exceeded, count.met,
                             count.not_met, count.unjudged, judge_words(a, lang, &count) };
}

bool progress_plan(struct tx *tx, struct date as_of, bool internal, struct plan_row *p,
                   struct err *e)
{
    struct target_query q = {
        .plan = p->id, .as_of = as_of, .place = PLACE_MAIN, .counted = true, .internal = internal
    };
    struct target_page page = { 0 };

    if (!progress_targets(tx, &q, &page, e)) return false;
    p->summary = progress_summary(tx->a, e->lang, page.items.at, page.items.n);
    return true;
}
