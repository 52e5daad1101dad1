/* figure.h - số liệu: what was reached, for indicator × about-org × period × kind.
 *
 * Plans look at figures, none owns them. A new value never erases the old one; a blank is
 * "chưa có báo cáo", never 0 (R13, R14). */
#ifndef MODEL_FIGURE_H
#define MODEL_FIGURE_H

#include "model/period.h"

/* thực hiện, ước thực hiện, chính thức */
enum figure_kind { FIGURE_ACTUAL, FIGURE_ESTIMATE, FIGURE_OFFICIAL, FIGURE_KINDS };
/* What time the number covers: that of the period, from the year's first day to the period's
 * last, or the state at one point; the two parts of a rate. MEASURE_DEFAULT: as the kind of the
 * indicator has it. */
enum measure {
    MEASURE_DEFAULT,
    MEASURE_PERIOD,
    MEASURE_YEAR_TO_DATE,
    MEASURE_POINT,
    MEASURE_NUMERATOR,
    MEASURE_DENOMINATOR,
    MEASURE_CHANGE, /* the rise or fall itself, entered where no base is known */
    MEASURES
};
/* How an indicator adds up: over the year (flow), last value counts (stock), neither over time
 * nor over orgs (rate), done or not (milestone). */
enum indicator_kind { IND_FLOW, IND_STOCK, IND_RATE, IND_MILESTONE, INDICATOR_KINDS };

/* How it adds up over orgs: their sum; the sum of numerators by that of denominators; a mean by
 * weights; not at all. */
enum over_orgs { OVER_SUM, OVER_RATIO, OVER_MEAN, OVER_NONE, OVERS };

extern const char *const figure_kind_name[FIGURE_KINDS];
extern const char *const measure_name[MEASURES]; /* MEASURE_DEFAULT is NULL */
extern const char *const indicator_kind_name[INDICATOR_KINDS];
extern const char *const over_orgs_name[OVERS];

/* A figure as a target shows it, in the unit of the target. Not stated where day is not. */
struct figure_view {
    struct dec value, value_max; /* both where a range was reported */
    struct str words;            /* "xuất siêu", where there is no number */
    bool approximate;            /* "khoảng" */
    enum figure_kind kind;
    struct date day; /* the point, or the end of the time it speaks of */
    struct period period;
    enum measure measure;
    bool per_document; /* "theo văn bản": told in the text of a plan, not reported */
    bool disputed;     /* two by-orgs say different things and nobody has picked one */
};

/* A figure with its story, newest first in lists. */
struct figure_row {
    struct str id;
    struct dec value, value_max;
    struct str words;
    bool approximate;
    enum figure_kind kind;
    struct date day;
    struct period period;
    enum measure measure;
    struct str by; /* the person's name as it was then */
    struct str by_org_name, about_org_name, on_behalf_of_name;
    struct str source_paper, note;
    moment at;
    bool current; /* the one that plans look at */
    bool per_document;
};

/* A figure as it comes in. */
struct figure_new {
    struct str target; /* item uid: which indicator, in which unit */
    enum figure_kind kind;
    struct date day;
    enum measure measure;
    struct dec value, value_max;
    struct str words;
    bool approximate;
    struct str note;
    struct str on_behalf_of; /* org uid; demands source_paper */
    struct str source_paper;
    struct str about_org; /* org uid; not stated: the plan's org */
};

struct figure_choice {
    struct str target, figure, why;
};

extern const struct field_table figure_view_table, figure_row_table, figure_new_table,
    figure_choice_table;

#endif
