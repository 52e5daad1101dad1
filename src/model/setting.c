#include "model/setting.h"

const char *const setting_key[] = {
    "level_1",         "level_2",        "level_3",     "level_4",
    "office_planning", "office_general", "role_admin",  "role_planner",
    "role_reporter",   "role_unit_head", "role_leader", "role_supervisor",
};
const size_t n_setting_keys = sizeof setting_key / sizeof setting_key[0];

const char *const unowned_kind_name[] = {
    [UNOWNED_TARGETS] = "targets",
    [UNOWNED_TASKS] = "tasks",
    [UNOWNED_UNIT] = "unit",
};
_Static_assert(sizeof unowned_kind_name / sizeof unowned_kind_name[0] == UNOWNED_KINDS,
               "a name for every kind");

static const struct field row_fields[] = {
    F_TEXT_STATED(setting_row, key),    F_TEXT(setting_row, value),
    F_DATE(setting_row, valid_from),    F_TEXT(setting_row, decision),
    F_DATE(setting_row, decision_date),
};
const struct field_table setting_row_table = FIELD_TABLE(setting_row, row_fields);

static const struct field change_fields[] = {
    F_TEXT(setting_change, key),           F_TEXT(setting_change, value),
    F_DATE(setting_change, valid_from),    F_TEXT(setting_change, decision),
    F_DATE(setting_change, decision_date),
};
const struct field_table setting_change_table = FIELD_TABLE(setting_change, change_fields);

static const struct field unowned_fields[] = {
    F_ENUM(unowned_row, kind, unowned_kind_name),
    F_TEXT(unowned_row, plan),
    F_TEXT(unowned_row, plan_title),
    F_TEXT(unowned_row, org),
    F_TEXT(unowned_row, org_name),
    F_DATE(unowned_row, ended),
    F_INT(unowned_row, count),
};
const struct field_table unowned_row_table = FIELD_TABLE(unowned_row, unowned_fields);
