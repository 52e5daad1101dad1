/* look.c - which of the figures a target shows. No SQL. */
#include <stdlib.h>

#include "store/figures.h"
#include "store/likeness.h"

/* An official number is worth more than one reported, and that more than an estimate. */
static const int worth_of_kind[FIGURE_KINDS] = { 1, 0, 2 };
/* The whole year so far says most, then the state at a point, then the period alone. */
static const int worth_of_measure[MEASURES] = { 0, 1, 3, 2, 0, 0 };

static bool same_cell(const struct fact *x, const struct fact *y)
{
    return x->per_document == y->per_document && x->cell.kind == y->cell.kind &&
           x->measure == y->measure && str_eq(x->period.id, y->period.id) &&
           str_eq(x->cell.about_org, y->cell.about_org) && str_eq(x->indicator, y->indicator);
}

static bool same_value(const struct fact *x, const struct fact *y)
{
    const struct cell *a = &x->cell, *b = &y->cell;

    return a->value.given == b->value.given && a->value_max.given == b->value_max.given &&
           !dec_cmp(a->value, b->value) && !dec_cmp(a->value_max, b->value_max) &&
           str_eq(a->words, b->words);
}

/* > 0: x comes before y. */
static int better(const struct fact *x, const struct fact *y)
{
    int c;

    if (x->per_document != y->per_document) return y->per_document - x->per_document;
    if ((c = date_cmp(x->period.to, y->period.to))) return c;
    if ((c = worth_of_kind[x->cell.kind] - worth_of_kind[y->cell.kind])) return c;
    if ((c = worth_of_measure[x->measure] - worth_of_measure[y->measure])) return c;
    return (x->cell.at > y->cell.at) - (x->cell.at < y->cell.at);
}

/* The facts of one indicator stand together. */
static void range_of(const struct figures *f, struct str indicator, size_t *from, size_t *to)
{
    size_t low = 0, high = f->facts.n;

    while (low < high) {
        size_t mid = (low + high) / 2;
        if (str_cmp(f->facts.at[mid].indicator, indicator) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    *from = *to = low;
    while (*to < f->facts.n && str_eq(f->facts.at[*to].indicator, indicator)) (*to)++;
}

/* A later value of the same by-org, perhaps through another plan's form. */
static bool superseded(const struct figures *f, const struct fact *x)
{
    size_t from, to;

    range_of(f, x->indicator, &from, &to);
    for (size_t i = from; i < to; i++) {
        const struct fact *y = &f->facts.at[i];
        if (y != x && same_cell(x, y) && str_eq(x->by_org, y->by_org) && y->cell.at > x->cell.at)
            return true;
    }
    return false;
}

static const struct choice *choice_of(const struct figures *f, const struct fact *x)
{
    const struct choice *last = NULL;

    for (size_t i = 0; i < f->choices.n; i++) {
        const struct choice *c = &f->choices.at[i];
        if (c->kind == x->cell.kind && c->measure == x->measure &&
            str_eq(c->period, x->period.id) && str_eq(c->about_org, x->cell.about_org) &&
            str_eq(c->indicator, x->indicator) && (!last || c->at >= last->at))
            last = c;
    }
    return last;
}

/* Of the by-orgs' values for the cell of x: the one to look at, and whether they are at odds.
 * A choice holds until another org says something new. */
static const struct fact *settle(const struct figures *f, const struct fact *x, bool *disputed)
{
    const struct choice *chosen = choice_of(f, x);
    const struct fact *latest = x, *picked = NULL;
    bool odds = false, overtaken = false;
    size_t from, to;

    range_of(f, x->indicator, &from, &to);
    for (size_t i = from; i < to; i++) {
        const struct fact *y = &f->facts.at[i];
        if (!same_cell(x, y) || superseded(f, y)) continue;
        if (y->cell.at > latest->cell.at) latest = y;
        if (!same_value(x, y)) odds = true;
        if (chosen && str_eq(y->by_org, chosen->by_org))
            picked = y;
        else if (chosen && y->cell.at > chosen->at)
            overtaken = true;
    }
    *disputed = odds && (!picked || overtaken);
    return odds && !*disputed ? picked : latest;
}

static bool within(const struct figure_eyes *eyes, const struct fact *x)
{
    int year = x->cell.day.year;

    return str_eq(x->cell.about_org, eyes->org) && (!eyes->year_from || year >= eyes->year_from) &&
           (!eyes->year_to || year <= eyes->year_to) &&
           (!eyes->as_of.year || date_cmp(x->cell.day, eyes->as_of) <= 0);
}

static struct dec in_unit(struct arena *a, struct dec d, struct str from, struct str to)
{
    struct dec there = unit_convert(a, d, from, to);

    return there.given ? there : d; /* a growth looks at a measure of another unit */
}

static struct figure_view view_of(struct arena *a, const struct fact *x, struct str unit,
                                  bool disputed)
{
    return (struct figure_view){
        .value = in_unit(a, x->cell.value, x->unit, unit),
        .value_max = in_unit(a, x->cell.value_max, x->unit, unit),
        .words = x->cell.words,
        .approximate = x->cell.approximate,
        .kind = x->cell.kind,
        .day = x->cell.day,
        .period = x->period,
        .measure = x->measure,
        .per_document = x->per_document,
        .disputed = disputed,
    };
}

static bool one_year_before(struct date x, struct date y)
{
    return x.year + 1 == y.year && x.month == y.month && x.day == y.day;
}

/* What a base may be for a figure: the same period of the year before; what a text tells of the
 * whole year only beside a figure of the year's end or of a point. */
static bool may_be_base(const struct fact *x, const struct fact *figure, int64_t year)
{
    if (!figure) return x->cell.day.year + 1 == year;
    if (x->per_document)
        return x->cell.day.year + 1 == figure->cell.day.year &&
               (figure->measure == MEASURE_POINT || figure->cell.day.month == 12);
    return x->measure == figure->measure && one_year_before(x->period.to, figure->period.to);
}

static void look_at_base(struct arena *a, const struct figures *f, const struct figure_eyes *eyes,
                         const struct fact *figure, size_t from, size_t to,
                         struct figure_view *base)
{
    const struct fact *best = NULL;
    bool disputed;

    for (size_t i = from; i < to; i++) {
        const struct fact *x = &f->facts.at[i];
        if (str_eq(x->cell.about_org, eyes->org) && may_be_base(x, figure, eyes->year_to) &&
            (!eyes->as_of.year || date_cmp(x->cell.day, eyes->as_of) <= 0) &&
            (!best || better(x, best) > 0))
            best = x;
    }
    if (!best) return;
    best = settle(f, best, &disputed);
    *base = view_of(a, best, eyes->unit, disputed);
}

/* The best of what the eyes see between two rows; NULL: nothing. */
static const struct fact *look_at_latest(struct arena *a, const struct figures *f,
                                         const struct figure_eyes *eyes, size_t from, size_t to,
                                         struct figure_view *out)
{
    const struct fact *best = NULL;
    bool disputed;

    for (size_t i = from; i < to; i++) {
        const struct fact *x = &f->facts.at[i];
        if (within(eyes, x) && (!best || better(x, best) > 0)) best = x;
    }
    if (!best) return NULL;
    best = settle(f, best, &disputed);
    *out = view_of(a, best, eyes->unit, disputed);
    return best;
}

struct figure_look figures_look(struct arena *a, const struct figures *f,
                                const struct figure_eyes *eyes)
{
    struct figure_look look = { 0 };
    struct figure_eyes before = *eyes;
    const struct fact *best;
    size_t from, to;

    range_of(f, eyes->indicator, &from, &to);
    best = look_at_latest(a, f, eyes, from, to, &look.figure);
    look_at_base(a, f, eyes, best, from, to, &look.base);
    before.year_from = before.year_to = (best ? best->cell.day.year : eyes->year_to) - 1;
    if (before.year_to > 0) look_at_latest(a, f, &before, from, to, &look.last_year);
    return look;
}

bool figures_current(const struct figures *f, const struct fact *fact)
{
    bool disputed;

    if (superseded(f, fact)) return false;
    return settle(f, fact, &disputed) == fact || disputed;
}
