#include "model/org.h"

const char *const org_fact_name[] = {
    [ORG_NAME] = "name",     [ORG_KIND] = "kind", [ORG_CODE] = "code",
    [ORG_PARENT] = "parent", [ORG_END] = "end",   [ORG_FOUNDED] = "founded",
};
_Static_assert(sizeof org_fact_name / sizeof org_fact_name[0] == ORG_FACTS,
               "a name for every fact");

static const struct field org_fields[] = {
    F_TEXT_STATED(org_row, id), F_TEXT_STATED(org_row, name), F_TEXT(org_row, kind),
    F_TEXT(org_row, code),      F_TEXT(org_row, parent),      F_TEXT(org_row, parent_name),
    F_INT(org_row, children),   F_DATE(org_row, valid_from),  F_DATE(org_row, ended),
};
const struct field_table org_row_table = FIELD_TABLE(org_row, org_fields);

static const struct field org_new_fields[] = {
    F_TEXT(org_new, code),          F_TEXT(org_new, name),       F_TEXT(org_new, kind),
    F_TEXT(org_new, parent),        F_DATE(org_new, valid_from), F_TEXT(org_new, decision),
    F_DATE(org_new, decision_date),
};
const struct field_table org_new_table = FIELD_TABLE(org_new, org_new_fields);

static const struct field org_step_fields[] = { F_TEXT_STATED(org_step, id),
                                                F_TEXT_STATED(org_step, name) };
static const struct field_table org_step_table = FIELD_TABLE(org_step, org_step_fields);

static const struct field org_place_fields[] = {
    F_OBJECT(org_place, org, org_row_table),
    F_LIST(org_place, path, org_step_table),
};
const struct field_table org_place_table = FIELD_TABLE(org_place, org_place_fields);

static const struct field org_change_fields[] = {
    F_ENUM(org_change, fact, org_fact_name), F_TEXT(org_change, value),
    F_DATE(org_change, valid_from),          F_TEXT(org_change, decision),
    F_DATE(org_change, decision_date),
};
const struct field_table org_change_table = FIELD_TABLE(org_change, org_change_fields);

static const struct field org_event_fields[] = {
    F_ENUM(org_event, fact, org_fact_name),
    F_TEXT(org_event, value),
    F_TEXT(org_event, value_name),
    F_DATE(org_event, valid_from),
    F_TEXT(org_event, decision),
    F_DATE(org_event, decision_date),
    F_MOMENT(org_event, recorded_at),
    F_TEXT(org_event, recorded_by),
    F_BOOL(org_event, replaced),
};
const struct field_table org_event_table = FIELD_TABLE(org_event, org_event_fields);

const char *const org_outcome_name[] = {
    [ORG_FOUNDS] = "founded",
    [ORG_CHANGES] = "changed",
    [ORG_SAME] = "same",
    [ORG_WRONG] = "wrong",
};
_Static_assert(sizeof org_outcome_name / sizeof org_outcome_name[0] == ORG_OUTCOMES,
               "a name for every outcome");

static const struct field org_line_fields[] = {
    F_INT(org_line, line),         F_TEXT_STATED(org_line, code),
    F_TEXT_STATED(org_line, name), F_ENUM(org_line, outcome, org_outcome_name),
    F_TEXTS(org_line, what),
};
static const struct field_table org_line_table = FIELD_TABLE(org_line, org_line_fields);

static const struct field org_report_fields[] = {
    F_BOOL(org_report, dry_run), F_INT(org_report, founded),
    F_INT(org_report, changed),  F_INT(org_report, same),
    F_INT(org_report, wrong),    F_LIST(org_report, lines, org_line_table),
};
const struct field_table org_report_table = FIELD_TABLE(org_report, org_report_fields);
