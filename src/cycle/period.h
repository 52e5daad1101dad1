/* period.h - reporting periods as pure functions of the day.
 *
 * Nghị định 09/2019/NĐ-CP, the rule on cut-offs: a month's report runs from day 15 of the month
 * before to day 14 of the month. The day is that of Ho Chi Minh City. */
#ifndef CYCLE_PERIOD_H
#define CYCLE_PERIOD_H

#include "model/period.h"

/* The month of NĐ 09 that contains the day: 2024-02-15 … 2024-03-14 are of month 3/2024. */
struct period period_nd09_month(struct arena *a, struct date day);

#endif
