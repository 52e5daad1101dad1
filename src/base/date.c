#include "base/date.h"

#include <time.h>

static const uint8_t month_days[] = { 0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
enum { MS_PER_DAY = 86400000, SEVEN_HOURS_MS = 7 * 3600000 };

static bool leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static int days_in(int year, int month) { return month_days[month] + (month == 2 && leap(year)); }

bool date_valid(int year, int month, int day)
{
    return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in(year, month);
}

static bool digits(struct str s, int *out)
{
    *out = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return false;
        *out = *out * 10 + (s.at[i] - '0');
    }
    return true;
}

bool date_parse(struct str s, struct date *out, struct err *e)
{
    int y, m, d;

    if (s.n != 10 || s.at[4] != '-' || s.at[7] != '-' || !digits(str_first(s, 4), &y) ||
        !digits(str_first(str_from(s, 5), 2), &m) || !digits(str_from(s, 8), &d) ||
        !date_valid(y, m, d))
        return err_fail(e, ERR_INPUT, "“%.*s” không phải là ngày (cần dạng 2024-12-31)",
                        STR_ARGS(s));
    *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d };
    return true;
}

int date_cmp(struct date a, struct date b)
{
    int32_t x = a.year * 10000 + a.month * 100 + a.day, y = b.year * 10000 + b.month * 100 + b.day;

    return (x > y) - (x < y);
}

/* Days from civil and back, after Howard Hinnant's public-domain algorithms. */
int32_t date_number(struct date d)
{
    int y = d.year - (d.month <= 2);
    int era = y / 400;
    int of_era = y - era * 400;
    int of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct date date_from_number(int32_t days)
{
    days += 719468;
    int era = days / 146097;
    int of_era = days - era * 146097;
    int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * year + year / 4 - year / 100);
    int m = (5 * of_year + 2) / 153;
    int day = of_year - (153 * m + 2) / 5 + 1;
    int month = m < 10 ? m + 3 : m - 9;

    return (struct date){ (int16_t)(year + era * 400 + (month <= 2)), (uint8_t)month,
                          (uint8_t)day };
}

struct date date_add_days(struct date d, int days)
{
    return date_from_number(date_number(d) + days);
}

struct date date_add_months(struct date d, int months)
{
    int all = d.year * 12 + d.month - 1 + months;
    int year = all / 12, month = all % 12 + 1;
    int last = days_in(year, month);

    return (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)(d.day < last ? d.day : last) };
}

int date_weekday(struct date d) { return (int)((date_number(d) % 7 + 11) % 7); }

void date_put(struct buf *b, struct date d)
{
    buf_printf(b, "%04d-%02d-%02d", d.year, d.month, d.day);
}

void date_put_vi(struct buf *b, struct date d)
{
    buf_printf(b, "%02d/%02d/%04d", d.day, d.month, d.year);
}

moment moment_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (moment)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct date moment_date(moment m)
{
    return date_from_number((int32_t)((m + SEVEN_HOURS_MS) / MS_PER_DAY));
}

void moment_put(struct buf *b, moment m)
{
    int64_t of_day = (m + SEVEN_HOURS_MS) % MS_PER_DAY;

    date_put(b, moment_date(m));
    buf_printf(b, "T%02d:%02d:%02d.%03d+07:00", (int)(of_day / 3600000), (int)(of_day / 60000 % 60),
               (int)(of_day / 1000 % 60), (int)(of_day % 1000));
}
