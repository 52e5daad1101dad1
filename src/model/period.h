/* period.h - kỳ: the time that a report and its figures speak of. */
#ifndef MODEL_PERIOD_H
#define MODEL_PERIOD_H

#include "json/json.h"

struct period {
    struct str id;        /* "nd09-2024-03", stable: kept with reports */
    struct str name;      /* "Tháng 3/2024 (15/02-14/03)" */
    struct date from, to; /* both inclusive */
};

extern const struct field_table period_table;

#endif
