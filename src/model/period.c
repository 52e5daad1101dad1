#include "model/period.h"

static const struct field period_fields[] = {
    F_TEXT(period, id),
    F_TEXT(period, name),
    F_DATE(period, from),
    F_DATE(period, to),
};
const struct field_table period_table = FIELD_TABLE_OR_NULL(period, period_fields, 0);
