#include "model/period.h"

static const struct field period_fields[] = {
    F_TEXT_STATED(period, id),
    F_TEXT_STATED(period, name),
    F_DATE_STATED(period, from),
    F_DATE_STATED(period, to),
};
const struct field_table period_table = FIELD_TABLE_OR_NULL(period, period_fields, 0);
