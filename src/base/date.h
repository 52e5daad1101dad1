/* date.h - days and moments. The time is always an argument: nothing here asks the clock but
 * moment_now, and only main and the server call that.
 *
 * Days are those of Asia/Ho_Chi_Minh (UTC+7, no summer time); ISO 8601 outside. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct date {
    int16_t year; /* 0: not stated */
    uint8_t month, day;
};

typedef int64_t moment; /* milliseconds since 1970-01-01T00:00:00Z */

bool date_valid(int year, int month, int day);
bool date_parse(struct str s, struct date *out, struct err *e); /* 2024-12-31 */
int date_cmp(struct date a, struct date b);
int32_t date_number(struct date d); /* days since 1970-01-01 */
struct date date_from_number(int32_t days);
struct date date_add_days(struct date d, int days);
struct date date_add_months(struct date d, int months); /* day cut to the month's last */
int date_weekday(struct date d);                        /* 0 Sunday … 6 Saturday */
void date_put(struct buf *b, struct date d);            /* 2024-12-31 */
void date_put_vi(struct buf *b, struct date d);         /* 31/12/2024 */

moment moment_now(void);
struct date moment_date(moment m);        /* the day in Ho Chi Minh City */
void moment_put(struct buf *b, moment m); /* 2024-12-31T23:59:59.123+07:00 */

#endif
