/* figures.h - what plans see of the figures. Only for store/. */
#ifndef STORE_FIGURES_H
#define STORE_FIGURES_H

#include "store/cell.h"
#include "store/column.h"

/* A current cell with what its report and line say about it. */
struct fact {
    struct cell cell;
    struct str by_org, indicator, unit;
    enum measure measure;
    struct period period;
    bool per_document; /* told in a text: no report, no cell id */
};
struct choice {
    struct str indicator, about_org, period, figure, by_org;
    enum measure measure;
    enum figure_kind kind;
    moment at;
};
struct figures {
    LIST(struct fact) facts; /* by indicator */
    LIST(struct choice) choices;
};

/* Everything current about the indicators of a plan, or about one. */
bool figures_of_plan(struct tx *tx, struct str plan, struct figures *out, struct err *e);
bool figures_of_indicator(struct tx *tx, struct str indicator, struct figures *out, struct err *e);

/* Through which eyes a target looks at them. */
struct figure_eyes {
    struct str indicator, org, unit;
    int64_t year_from, year_to; /* 0: no bound */
    struct date as_of;          /* not stated: no bound */
};
/* The latest figure, that of the same period of the year before, and the last one of the year
 * before; in the target's unit. */
struct figure_look {
    struct figure_view figure, base, last_year;
};
struct figure_look figures_look(struct arena *a, const struct figures *f,
                                const struct figure_eyes *eyes);
/* Whether plans look at this cell for its period and kind (in a dispute: at each of them). */
bool figures_current(const struct figures *f, const struct fact *fact);

/* The form of a plan's targets, with its first version. */
bool figures_make_form(struct tx *tx, struct str plan, struct err *e);
/* ERR_NOT_FOUND for a target that this reader may not know of. */
bool target_visible(struct tx *tx, struct str target, bool internal, struct err *e);
/* Items of the plan that have been reported on; sorted. */
bool figures_reported_items(struct tx *tx, struct str plan, struct strs *out, struct err *e);

#endif
