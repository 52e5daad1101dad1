#include "model/org.h"

static const struct field org_fields[] = {
    F_TEXT_STATED(org_row, id),    F_TEXT_STATED(org_row, name),   F_TEXT(org_row, kind),
    F_TEXT(org_row, code),  F_TEXT(org_row, parent), F_DATE(org_row, valid_from),
    F_DATE(org_row, ended),
};
const struct field_table org_row_table = FIELD_TABLE(org_row, org_fields);

static const struct field org_new_fields[] = {
    F_TEXT(org_new, code),   F_TEXT(org_new, name),       F_TEXT(org_new, kind),
    F_TEXT(org_new, parent), F_DATE(org_new, valid_from), F_TEXT(org_new, decision),
};
const struct field_table org_new_table = FIELD_TABLE(org_new, org_new_fields);
