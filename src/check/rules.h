/* rules.h - what a rule of the room has at hand, and every rule. Only for check/. */
#ifndef CHECK_RULES_H
#define CHECK_RULES_H

#include "check/check.h"

struct checking;
typedef void check_rule(struct checking *c);

struct rule {
    const char *name; /* the slug that findings carry */
    enum severity severity;
    check_rule *run;
};

struct checking {
    const struct plan *plan;
    const struct rule *rule; /* the one that runs now */
    enum lang lang;
    struct arena *a;
    struct findings *out;
    const size_t *parent; /* of each target the index of its whole; NONE: it has none */
};
#define NONE ((size_t)-1)

check_rule sum_of_parts, share_of_total;          /* sums.c */
check_rule declared_count;                        /* counts.c */
check_rule conflicting_values;                    /* conflict.c */
check_rule percent_of_plan, percent_of_last_year; /* percent.c */
check_rule numbering, reference_date;             /* frame.c */

/* A new finding of the running rule; `vietnamese` goes through say(). */
struct finding *check_raise(struct checking *c, const char *vietnamese, ...)
    __attribute__((format(printf, 2, 3)));
/* Names a target in a finding and points to its passage. */
void check_name(struct checking *c, struct finding *f, const struct target *t);
void check_point(struct checking *c, struct finding *f, struct span place);

/* "4.736"; and with its comparator: "trên 95", "5-10". NUL-terminated, in the arena. */
const char *check_number(struct checking *c, struct dec d);
const char *check_amount(struct checking *c, const struct target *t);
/* "Tỷ lệ học sinh …: mẫu giáo 5 tuổi": series and indicator. */
const char *check_label(struct checking *c, const struct target *t);
/* Says that rounding may be the cause where the difference is one unit of the last digit;
 * the empty text elsewhere. */
const char *check_rounding(struct checking *c, struct dec difference);
/* The words of a text without diacritics and case, sorted, each once. */
struct strs check_words(struct checking *c, struct str text);
/* How many words two sorted sets share. */
size_t check_shared_words(const struct strs *x, const struct strs *y);

/* A number of things that can be added up: a given level of one unit, no rate, no range. */
bool check_is_amount(const struct target *t);
bool check_same_unit(const struct target *x, const struct target *y);

#endif
