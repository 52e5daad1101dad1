/* figure.h - figures and the catalogue of indicators that plans look at them through.
 *
 * A figure is one line of a report (org × period × form version). Each save appends a
 * report_change; the packed current row of the report is rebuilt from these. One function
 * writes figures for everybody. Two by-orgs that say different things about one cell stand side
 * by side until a planner picks one, with his reason. */
#ifndef STORE_FIGURE_H
#define STORE_FIGURE_H

#include "model/kept.h"
#include "store/plan.h"

/* Puts one figure into the report of the org on whose behalf it is entered, else of the unit it is
 * about or the one office where the target is reported so, else of the lead, else of the plan's
 * own org, for `period`, which contains the day (room cycle makes it).
 * ERR_REFUSED: on behalf without a source paper, neither number nor words, a plan without org,
 * an org that had ended before the period began. The id of the figure in *id. */
bool store_figure_put(struct tx *tx, const struct figure_new *f, const struct period *period,
                      struct str *id, struct err *e);

struct figure_page {
    LIST(struct figure_row) items; /* newest first */
    struct str next;
};
/* Everything ever said about what the target measures, for its org. */
bool store_figure_list(struct tx *tx, struct str target, bool internal, struct str after,
                       size_t limit, struct figure_page *out, struct err *e);
bool store_figure_choose(struct tx *tx, const struct figure_choice *c, struct err *e);

/* The catalogue. A target points to its entry by its latest link; split and join of measures
 * are new links, figures stay where they are. */
struct indicator_page {
    LIST(struct indicator_row) items;
    struct str next;
};
bool store_indicator_list(struct tx *tx, struct str q, struct str after, size_t limit,
                          struct indicator_page *out, struct err *e);
/* One entry with what was proposed and what people settled; ERR_NOT_FOUND also where every target
 * of it is hidden from this reader. */
bool store_indicator_get(struct tx *tx, struct str id, bool internal, struct indicator_row *out,
                         struct err *e);
/* Settles what is given, also where it says the same as what was proposed. */
bool store_indicator_patch(struct tx *tx, struct str id, int64_t revision,
                           const struct indicator_patch *p, const bool *given, struct err *e);
bool store_indicator_history(struct tx *tx, struct str id, bool internal, struct history *out,
                             struct err *e);
/* The org whose plans alone look at the entry; not stated: there are several. */
bool store_indicator_scope(struct tx *tx, struct str id, struct str *org, struct err *e);
/* `indicator` not stated: a new entry of its own, named as the target is. */
bool store_indicator_link(struct tx *tx, struct str target, struct str indicator, struct str why,
                          struct str *linked, struct err *e);

#endif
