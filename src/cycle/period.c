#include "cycle/period.h"

enum { CUT_OFF_DAY = 14 }; /* the last day that still counts in its month */

struct period period_nd09_month(struct arena *a, struct date day)
{
    struct date month = { day.year, day.month, 1 };

    if (day.day > CUT_OFF_DAY) month = date_add_months(month, 1);
    struct date before = date_add_months(month, -1);
    return (struct period){
        .id = str_printf(a, "nd09-%04d-%02d", month.year, month.month),
        .name = str_printf(a, "Tháng %d/%d (%02d/%02d-%02d/%02d)", month.month, month.year,
                           CUT_OFF_DAY + 1, before.month, CUT_OFF_DAY, month.month),
        .from = { before.year, before.month, CUT_OFF_DAY + 1 },
        .to = { month.year, month.month, CUT_OFF_DAY },
    };
}
