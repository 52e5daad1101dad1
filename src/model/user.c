#include "model/user.h"

const char *const role_name[] = {
    [ROLE_ADMIN] = "admin",         [ROLE_PLANNER] = "planner", [ROLE_REPORTER] = "reporter",
    [ROLE_UNIT_HEAD] = "unit_head", [ROLE_LEADER] = "leader",   [ROLE_SUPERVISOR] = "supervisor",
};
_Static_assert(sizeof role_name / sizeof role_name[0] == ROLES, "a name for every role");

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
    F_BOOL(user_row, must_change_password),
    F_TEXT(user_row, password),
};
const struct field_table user_row_table = FIELD_TABLE(user_row, user_row_fields);

static const struct field user_new_fields[] = {
    F_TEXT(user_new, name), F_TEXT(user_new, display_name), F_ENUM(user_new, role, role_name),
    F_TEXT(user_new, org),  F_TEXT(user_new, password),
};
const struct field_table user_new_table = FIELD_TABLE(user_new, user_new_fields);

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
