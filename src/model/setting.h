/* setting.h - what an office calls things, and what nobody owns. No name of an office or a level
 * stands in our sources (R19): what is not named is called by what it does. */
#ifndef MODEL_SETTING_H
#define MODEL_SETTING_H

#include "json/json.h"

/* A name that screens and documents show; keys are those of setting_key. */
struct setting_row {
    struct str key;
    struct str value; /* not stated: the plain word of the screens is used */
    struct date valid_from;
    struct str decision;
    struct date decision_date;
};
struct setting_change {
    struct str key;
    struct str value; /* not stated: back to the plain word */
    struct date valid_from;
    struct str decision;
    struct date decision_date;
};

/* role_… what a role is called, level_1 … the levels of the tree from its root down, office_…
 * who has a task in every plan. */
extern const char *const setting_key[];
extern const size_t n_setting_keys;

enum unowned_kind { UNOWNED_TARGETS, UNOWNED_TASKS, UNOWNED_UNIT, UNOWNED_KINDS };
extern const char *const unowned_kind_name[UNOWNED_KINDS];
/* Targets or tasks of one plan that nobody leads (org not stated) or whose lead has ended; a unit
 * for which nobody can report. */
struct unowned_row {
    enum unowned_kind kind;
    struct str plan, plan_title;
    struct str org, org_name; /* the lead that ended, or the unit */
    struct date ended;
    int64_t count; /* how many; of a unit: how much it leads */
};

extern const struct field_table setting_row_table, setting_change_table, unowned_row_table;

#endif
