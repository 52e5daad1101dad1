#include "model/user.h"

const char *const role_name[] = {
    [ROLE_ADMIN] = "admin",         [ROLE_PLANNER] = "planner", [ROLE_REPORTER] = "reporter",
    [ROLE_UNIT_HEAD] = "unit_head", [ROLE_LEADER] = "leader",   [ROLE_SUPERVISOR] = "supervisor",
};
_Static_assert(sizeof role_name / sizeof role_name[0] == ROLES, "a name for every role");

const char *const user_state_name[] = {
    [USER_ACTIVE] = "active",
    [USER_LOCKED] = "locked",
    [USER_ENDED] = "ended",
};
_Static_assert(sizeof user_state_name / sizeof user_state_name[0] == USER_STATES,
               "a name for every state");

int role_from_name(struct str name)
{
    for (int i = 0; i < ROLES; i++)
        if (str_eq(name, str_c(role_name[i]))) return i;
    return -1;
}

static const struct field role_row_fields[] = {
    F_ENUM(role_row, role, role_name),
    F_TEXT(role_row, org),
    F_TEXT(role_row, org_name),
};
const struct field_table role_row_table = FIELD_TABLE(role_row, role_row_fields);

static const struct field user_name_fields[] = {
    F_TEXT_STATED(user_name, id),
    F_TEXT_STATED(user_name, name),
    F_TEXT_STATED(user_name, display_name),
};
const struct field_table user_name_table = FIELD_TABLE(user_name, user_name_fields);

static const struct field user_row_fields[] = {
    F_TEXT_STATED(user_row, id),
    F_TEXT_STATED(user_row, name),
    F_TEXT_STATED(user_row, display_name),
    F_LIST(user_row, roles, role_row_table),
    F_TEXTS(user_row, fields),
    F_ENUM(user_row, state, user_state_name),
    F_BOOL(user_row, must_change_password),
    F_TEXT(user_row, password),
};
const struct field_table user_row_table = FIELD_TABLE(user_row, user_row_fields);

static const struct field user_new_fields[] = {
    F_TEXT(user_new, name), F_TEXT(user_new, display_name), F_ENUM(user_new, role, role_name),
    F_TEXT(user_new, org),  F_TEXT(user_new, password),
};
const struct field_table user_new_table = FIELD_TABLE(user_new, user_new_fields);

static const struct field held_role_fields[] = {
    F_ENUM(held_role, role, role_name),
    F_TEXT(held_role, org),
    F_TEXT(held_role, org_name),
    F_DATE(held_role, from),
    F_DATE(held_role, to),
};
static const struct field_table held_role_table = FIELD_TABLE(held_role, held_role_fields);
static const struct field held_field_fields[] = {
    F_TEXT_STATED(held_field, field),
    F_DATE(held_field, from),
    F_DATE(held_field, to),
};
static const struct field_table held_field_table = FIELD_TABLE(held_field, held_field_fields);
static const struct field held_fields[] = {
    F_LIST(held, roles, held_role_table),
    F_LIST(held, fields, held_field_table),
};
const struct field_table held_table = FIELD_TABLE(held, held_fields);

static const struct field state_event_fields[] = {
    F_ENUM(state_event, state, user_state_name),
    F_DATE(state_event, valid_from),
    F_TEXT(state_event, why),
};
static const struct field_table state_event_table = FIELD_TABLE(state_event, state_event_fields);
static const struct field handover_row_fields[] = {
    F_TEXT_STATED(handover_row, id),     F_TEXT(handover_row, from_name),
    F_TEXT(handover_row, to_name),       F_DATE(handover_row, valid_from),
    F_TEXT(handover_row, why),           F_OBJECT(handover_row, what, held_table),
    F_MOMENT(handover_row, recorded_at),
};
static const struct field_table handover_row_table = FIELD_TABLE(handover_row, handover_row_fields);
static const struct field user_whole_fields[] = {
    F_OBJECT(user_whole, user, user_row_table),
    F_OBJECT(user_whole, held, held_table),
    F_LIST(user_whole, states, state_event_table),
    F_LIST(user_whole, handovers, handover_row_table),
};
const struct field_table user_whole_table = FIELD_TABLE(user_whole, user_whole_fields);

static const struct field role_change_fields[] = {
    F_ENUM(role_change, role, role_name), F_TEXT(role_change, org),      F_BOOL(role_change, held),
    F_DATE(role_change, valid_from),      F_DATE(role_change, valid_to),
};
const struct field_table role_change_table = FIELD_TABLE(role_change, role_change_fields);
static const struct field field_change_fields[] = {
    F_TEXT(field_change, field),
    F_BOOL(field_change, held),
    F_DATE(field_change, valid_from),
    F_DATE(field_change, valid_to),
};
const struct field_table field_change_table = FIELD_TABLE(field_change, field_change_fields);
static const struct field state_change_fields[] = {
    F_ENUM(state_change, state, user_state_name),
    F_DATE(state_change, valid_from),
    F_TEXT(state_change, why),
};
const struct field_table state_change_table = FIELD_TABLE(state_change, state_change_fields);
static const struct field handover_new_fields[] = {
    F_TEXT(handover_new, to),
    F_DATE(handover_new, valid_from),
    F_TEXT(handover_new, why),
    F_BOOL(handover_new, ends),
};
const struct field_table handover_new_table = FIELD_TABLE(handover_new, handover_new_fields);

static const struct field audit_row_fields[] = {
    F_MOMENT_STATED(audit_row, at),   F_TEXT(audit_row, who_name),
    F_TEXT(audit_row, role),          F_TEXT(audit_row, role_org_name),
    F_TEXT_STATED(audit_row, action), F_TEXT_STATED(audit_row, object_kind),
    F_TEXT_STATED(audit_row, object), F_TEXT(audit_row, after),
};
const struct field_table audit_row_table = FIELD_TABLE(audit_row, audit_row_fields);

static const struct field session_row_fields[] = {
    F_OBJECT(session_row, user, user_name_table),
    F_LIST(session_row, roles, role_row_table),
    F_TEXTS(session_row, may),
    F_BOOL(session_row, must_change_password),
    F_BOOL(session_row, illustration),
    F_MOMENT_STATED(session_row, ends_at),
};
const struct field_table session_row_table = FIELD_TABLE(session_row, session_row_fields);

static const struct field credentials_fields[] = {
    F_TEXT(credentials, name),
    F_TEXT(credentials, password),
};
const struct field_table credentials_table = FIELD_TABLE(credentials, credentials_fields);

static const struct field password_change_fields[] = {
    F_TEXT(password_change, old),
    F_TEXT(password_change, new),
};
const struct field_table password_change_table =
    FIELD_TABLE(password_change, password_change_fields);
