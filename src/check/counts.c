/* counts.c - "24 chỉ tiêu chủ yếu, bao gồm: 07 chỉ tiêu về kinh tế …" against the list. */
#include "base/unicode.h"
#include "check/rules.h"

/* One printed list of targets under one heading. A heading that comes again (a second "Kinh tế"
 * for 2045) starts its items at 1 again and is another list. */
struct listed {
    struct str group;
    struct strs words;
    int64_t items; /* list items, not numbers: 24 chỉ tiêu may hold 41 numbers */
    size_t first, last;
    bool again; /* a heading that stood before */
};

struct lists {
    struct listed *at;
    size_t n, cap;
};

static bool same_words(const struct strs *x, const struct strs *y)
{
    return x->n == y->n && check_shared_words(x, y) == x->n;
}

static bool stood_before(const struct lists *lists, const struct listed *l)
{
    for (size_t i = 0; i < lists->n; i++)
        if (same_words(&lists->at[i].words, &l->words)) return true;
    return false;
}

/* Headings are few; the cap keeps a hostile text with a heading per line linear. */
enum { GROUPS_MAX = 200 };

static struct lists count_items(struct checking *c)
{
    const struct plan *p = c->plan;
    struct lists lists = { 0 };
    struct listed *l = NULL;
    int64_t item = 0;

    for (size_t i = 0; i < p->targets.n; i++) {
        const struct target *t = &p->targets.at[i];
        if (t->place != PLACE_MAIN) continue;
        if (!l || !str_eq(l->group, t->group) || t->item < item) {
            if (lists.n == GROUPS_MAX) break;
            struct listed next = { t->group, check_words(c, t->group), 0, i, i, false };
            next.again = stood_before(&lists, &next);
            *(l = LIST_ADD(c->a, &lists)) = next;
            item = 0;
        }
        l->items += t->item != item || !t->item;
        l->last = i;
        item = t->item;
    }
    return lists;
}

static void name_items(struct checking *c, struct finding *f, const struct listed *l)
{
    enum { NAMED_MAX = 60 };
    int64_t item = -1;

    for (size_t i = l->first; i <= l->last && f->targets.n < NAMED_MAX; i++) {
        const struct target *t = &c->plan->targets.at[i];
        if (t->place == PLACE_MAIN && t->item != item) check_name(c, f, t);
        item = t->item;
    }
}

static void compare_group(struct checking *c, const struct lists *lists,
                          const struct declared_count *d)
{
    struct strs wanted = check_words(c, d->group);

    for (size_t i = 0; i < lists->n; i++) {
        const struct listed *l = &lists->at[i];
        if (l->again || !same_words(&l->words, &wanted)) continue;
        if (l->items == d->count) return;
        struct finding *f =
            check_raise(c, "Nêu %lld chỉ tiêu về “%.*s” nhưng danh mục liệt kê %lld",
                        (long long)d->count, STR_ARGS(d->group), (long long)l->items);
        check_point(c, f, d->source);
        name_items(c, f, l);
        return;
    }
}

static void compare_total(struct checking *c, const struct lists *lists,
                          const struct declared_count *d)
{
    int64_t listed = 0;

    for (size_t i = 0; i < lists->n; i++) listed += lists->at[i].again ? 0 : lists->at[i].items;
    if (!listed || listed == d->count) return;
    struct finding *f = check_raise(c, "Nêu %lld chỉ tiêu nhưng danh mục liệt kê %lld",
                                    (long long)d->count, (long long)listed);
    check_point(c, f, d->source);
}

static void compare_declared(struct checking *c)
{
    const struct plan *p = c->plan;
    const struct declared_count *total = NULL;
    int64_t sum = 0, groups = 0;

    for (size_t i = 0; i < p->declared_counts.n; i++) {
        const struct declared_count *d = &p->declared_counts.at[i];
        if (!d->group.n && !total) total = d;
        if (!d->group.n) continue;
        sum += d->count;
        groups++;
    }
    if (!total || groups < 2 || sum == total->count) return;
    struct finding *f = check_raise(c, "Nêu %lld chỉ tiêu nhưng các nhóm cộng lại là %lld",
                                    (long long)total->count, (long long)sum);
    check_point(c, f, total->source);
}

void declared_count(struct checking *c)
{
    const struct plan *p = c->plan;
    struct lists lists = count_items(c);

    for (size_t i = 0; i < p->declared_counts.n && i < GROUPS_MAX; i++) {
        const struct declared_count *d = &p->declared_counts.at[i];
        if (d->group.n)
            compare_group(c, &lists, d);
        else
            compare_total(c, &lists, d);
    }
    compare_declared(c);
}
