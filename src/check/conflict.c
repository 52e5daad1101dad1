/* conflict.c - one goal printed twice with two values. */
#include <stdlib.h>

#include "base/unicode.h"
#include "check/rules.h"

/* A task says the goal in other words: "điều tra án rất nghiêm trọng" is the list's "điều tra,
 * khám phá tội phạm rất nghiêm trọng". Four words of five of the shorter name must be shared. */
enum { WORDS_MIN = 3, SHARED_OF_FIVE = 4 };

/* Words that stand in nearly every name would make the search quadratic and say nothing. */
enum { POSTING_MAX = 256 };

struct posting {
    struct str word;
    size_t target;
};

struct index {
    struct posting *at;
    size_t n, cap;
    struct strs *words; /* of each target's full name */
};

static int by_word(const void *x, const void *y)
{
    const struct posting *p = x, *q = y;
    int order = str_cmp(p->word, q->word);

    return order ? order : (p->target > q->target) - (p->target < q->target);
}

static struct index index_names(struct checking *c)
{
    const struct plan *p = c->plan;
    struct index x = { .words = NEW_ARRAY(c->a, struct strs, p->targets.n + 1) };

    for (size_t i = 0; i < p->targets.n; i++) {
        const struct target *t = &p->targets.at[i];
        if (!t->value.given) continue;
        x.words[i] = check_words(c, str_printf(c->a, "%.*s %.*s", STR_ARGS(t->series),
                                               STR_ARGS(t->indicator)));
        if (t->place == PLACE_MAIN)
            for (size_t k = 0; k < x.words[i].n; k++)
                *LIST_ADD(c->a, &x) = (struct posting){ x.words[i].at[k], i };
    }
    if (x.n) qsort(x.at, x.n, sizeof x.at[0], by_word);
    return x;
}

static size_t first_posting(const struct index *x, struct str word)
{
    size_t low = 0, high = x->n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (str_cmp(x->at[middle].word, word) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool says_the_same(const struct target *x, const struct target *y)
{
    return x->comparator == y->comparator && dec_cmp(x->value, y->value) == 0 &&
           x->value_max.given == y->value_max.given &&
           (!x->value_max.given || dec_cmp(x->value_max, y->value_max) == 0);
}

/* "Duy trì … trên 95%" asks for a level as well. */
static bool same_change(const struct target *x, const struct target *y)
{
    bool levels = (x->change == CHANGE_LEVEL || x->change == CHANGE_MAINTAIN) &&
                  (y->change == CHANGE_LEVEL || y->change == CHANGE_MAINTAIN);

    return levels || x->change == y->change;
}

/* Another unit ("tỷ đồng" and "triệu đồng") is not compared: it may be another measure. */
static bool comparable(const struct target *x, const struct target *y)
{
    return x->year == y->year && same_change(x, y) && check_same_unit(x, y) && x->orgs.n == 0 &&
           y->orgs.n == 0;
}

static bool names_one_goal(const struct strs *x, const struct strs *y)
{
    size_t shorter = x->n < y->n ? x->n : y->n;

    return shorter >= WORDS_MIN && check_shared_words(x, y) * 5 >= shorter * SHARED_OF_FIVE;
}

static void raise_conflict(struct checking *c, const struct target *x, const struct target *y)
{
    struct finding *f = check_raise(c, "“%s” ghi %s %.*s, chỗ khác “%s” ghi %s %.*s",
                                    check_label(c, x), check_amount(c, x), STR_ARGS(x->unit),
                                    check_label(c, y), check_amount(c, y), STR_ARGS(y->unit));
    check_name(c, f, x);
    check_name(c, f, y);
}

/* The best fit of the list for a goal said again in a task: its words agree most; of several,
 * one that says the same value wins, for then nothing conflicts. */
static const struct target *listed_goal(struct checking *c, const struct index *x, size_t task)
{
    const struct plan *p = c->plan;
    const struct target *said = &p->targets.at[task], *best = NULL;
    size_t most = 0;

    for (size_t k = 0; k < x->words[task].n; k++) {
        struct str word = x->words[task].at[k];
        size_t from = first_posting(x, word);
        if (from + POSTING_MAX < x->n && str_eq(x->at[from + POSTING_MAX].word, word)) continue;
        for (size_t i = from; i < x->n && str_eq(x->at[i].word, word); i++) {
            const struct target *t = &p->targets.at[x->at[i].target];
            const struct strs *words = &x->words[x->at[i].target];
            if (!comparable(t, said) || !names_one_goal(words, &x->words[task])) continue;
            size_t shared = check_shared_words(words, &x->words[task]);
            if (says_the_same(t, said)) return NULL;
            if (shared > most) {
                most = shared;
                best = t;
            }
        }
    }
    return best;
}

/* In the list itself only the very same name counts: "mẫu giáo 5 tuổi" and "mẫu giáo từ 3 đến 5
 * tuổi" share their words and are two goals. */
static bool listed_twice(const struct plan *p, const size_t *parent, const struct index *x,
                         size_t i, size_t k)
{
    const struct target *s = &p->targets.at[i], *t = &p->targets.at[k];

    return comparable(s, t) && str_eq(s->group, t->group) && parent[i] == parent[k] &&
           x->words[i].n && x->words[i].n == x->words[k].n &&
           check_shared_words(&x->words[i], &x->words[k]) == x->words[i].n &&
           s->qualifiers.n == 0 && t->qualifiers.n == 0 && s->span.from == t->span.from &&
           s->span.to == t->span.to && !says_the_same(s, t);
}

static void compare_listed(struct checking *c, const struct index *x, size_t i)
{
    const struct plan *p = c->plan;
    struct str word = x->words[i].n ? x->words[i].at[x->words[i].n - 1] : STR("");
    size_t from = first_posting(x, word);

    for (size_t k = from; k < x->n && k < from + POSTING_MAX && str_eq(x->at[k].word, word); k++)
        if (x->at[k].target > i && listed_twice(p, c->parent, x, i, x->at[k].target))
            raise_conflict(c, &p->targets.at[i], &p->targets.at[x->at[k].target]);
}

void conflicting_values(struct checking *c)
{
    const struct plan *p = c->plan;
    struct index x = index_names(c);

    for (size_t i = 0; i < p->targets.n; i++) {
        const struct target *t = &p->targets.at[i], *listed;
        if (!t->value.given) continue;
        if (t->place == PLACE_MAIN)
            compare_listed(c, &x, i);
        else if ((listed = listed_goal(c, &x, i)))
            raise_conflict(c, listed, t);
    }
}
