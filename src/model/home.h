/* home.h - what a person finds on his first page: what needs him, the targets of his unit, the
 * steps of a fresh installation, what changed last. All counted anew from what is kept. */
#ifndef MODEL_HOME_H
#define MODEL_HOME_H

#include "model/judgement.h"
#include "model/kept.h"

/* What a plan still wants from those who plan; in the order in which they would do it. */
enum need {
    NEED_CONFIRM,   /* targets that nobody has confirmed */
    NEED_DECIDE,    /* items that a new reading reads otherwise */
    NEED_ORPHAN,    /* items that today's reading no longer finds */
    NEED_LEAD,      /* targets that no unit leads */
    NEED_TASK_LEAD, /* tasks that no unit leads */
    NEEDS
};
extern const char *const need_name[NEEDS];

struct need_row {
    enum need need;
    struct str plan, plan_title, plan_number;
    int64_t count;
};

/* A target that the person's unit leads. */
struct mine_row {
    struct str target, plan, plan_number;
    struct str name, unit, plan_text;
    struct date reported; /* the day of its latest figure; not stated: none */
    enum judgement judgement;
    struct str lead_name;
};

/* How far a fresh installation is. */
struct steps {
    int64_t orgs, people, plans;
    int64_t targets, led; /* targets of all plans; those that a unit leads */
};

/* A line of the trail that is about plans. */
struct news_row {
    moment at;
    struct str who, role, action;
    struct str plan, plan_number;
    struct str item, name; /* of a target or task; not stated: the plan as a whole */
};

struct home {
    LIST(struct need_row) needs;
    LIST(struct mine_row) mine;
    struct steps steps;
    LIST(struct news_row) news; /* newest first */
};
extern const struct field_table home_table, need_row_table, mine_row_table, news_row_table,
    steps_table;

#endif
