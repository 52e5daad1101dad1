/* home.h - what the first page counts. Every function is one statement or two, however many
 * plans, items and people there are. */
#ifndef STORE_HOME_H
#define STORE_HOME_H

#include "model/home.h"
#include "store/store.h"

/* A need of a plan, with the plan's org for the caller's look at the rights. */
struct need_of {
    struct need_row row;
    struct str org;
};
struct needs {
    LIST(struct need_of) items; /* by plan, newest first, and in the order of enum need */
};
bool store_home_needs(struct tx *tx, bool internal, struct needs *out, struct err *e);

/* The plans with targets that a unit of the branch of `top` leads, and those leads: plans whose
 * years are not over on that day, or the latest where all are. */
struct led_plan {
    struct str plan, number;
    int64_t to; /* its last year */
};
struct led {
    LIST(struct led_plan) plans;
    struct strs leads; /* sorted */
};
bool store_home_led(struct tx *tx, struct str top, struct date day, bool internal, struct led *out,
                    struct err *e);

bool store_home_steps(struct tx *tx, struct steps *out, struct err *e);

struct news {
    LIST(struct news_row) items;
};
/* The last n changes of plans and what stands in them. */
bool store_home_news(struct tx *tx, int n, bool internal, struct news *out, struct err *e);

#endif
