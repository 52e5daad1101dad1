#include "parse/due.h"

static bool digit_at(struct twin t)
{
    return t.clean.n && t.clean.at[0] >= '0' && t.clean.at[0] <= '9';
}

static bool take_int(struct twin *in, int most, int *out)
{
    struct twin t = *in;
    int n = 0;

    for (*out = 0; digit_at(t) && n < most; n++, t = twin_from(t, 1))
        *out = *out * 10 + (t.clean.at[0] - '0');
    if (!n || digit_at(t)) return false;
    twin_skip(&t, " ");
    *in = t;
    return true;
}

static bool take_quarter(struct twin *in, int *quarter)
{
    static const struct phrase quarters[] = {
        { STR_INIT("iii"), 3 }, { STR_INIT("ii"), 2 }, { STR_INIT("iv"), 4 },
        { STR_INIT("i"), 1 },   { STR_INIT("1"), 1 },  { STR_INIT("2"), 2 },
        { STR_INIT("3"), 3 },   { STR_INIT("4"), 4 },  { { 0 }, 0 }
    };
    struct str low = in->low;
    const struct phrase *row = low_take_any(&low, quarters);

    if (!row) return false;
    *quarter = row->means;
    *in = twin_from(*in, in->low.n - low.n);
    return true;
}

/* of-year -> ("/" | "-" | "năm" | ", năm") y; the plan's where none is said */
static int take_of_year(struct twin *in, int64_t plan_year)
{
    struct twin t = *in;
    int y;

    twin_skip(&t, "/-, ");
    twin_take(&t, STR("năm"));
    if (!take_int(&t, 4, &y) || y < 1975 || y > 2100) return (int)plan_year;
    *in = t;
    return y;
}

static struct str last_day(struct arena *a, int year, int month)
{
    struct date d = { (int16_t)year, (uint8_t)month, 31 };
    struct buf b = { 0 };

    if (!year || month < 1 || month > 12) return (struct str){ 0 };
    while (!date_valid(d.year, d.month, d.day)) d.day--;
    date_put(&b, d);
    struct str s = str_copy(a, buf_str(&b));
    buf_close(&b);
    return s;
}

static struct str day(struct arena *a, struct date d)
{
    struct buf b = { 0 };

    date_put(&b, d);
    struct str s = str_copy(a, buf_str(&b));
    buf_close(&b);
    return s;
}

/* The end of a list of quarters or months counts: "quý II, III/2026". */
static struct str read_quarter(struct twin t, int64_t year, struct arena *a)
{
    int quarter, next;

    if (!take_quarter(&t, &quarter)) return (struct str){ 0 };
    for (struct twin u = t;; u = t) {
        twin_skip(&u, ",-– ");
        twin_take(&u, STR("và"));
        twin_take(&u, STR("quý"));
        if (u.clean.at == t.clean.at || !take_quarter(&u, &next) || next <= quarter) break;
        quarter = next;
        t = u;
    }
    return last_day(a, take_of_year(&t, year), quarter * 3);
}

static struct str read_year(struct twin t, bool before, struct arena *a)
{
    int y, end;

    if (!take_int(&t, 4, &y) || y < 1975 || y > 2100) return (struct str){ 0 };
    twin_skip(&t, "- ");
    if (twin_take(&t, STR("–"))) twin_skip(&t, " ");
    if (!before && take_int(&t, 4, &end) && end > y && end <= 2100) y = end;
    return str_printf(a, "%d", before ? y - 1 : y);
}

static struct str read_month(struct twin t, bool before, int64_t year, struct arena *a)
{
    int month;

    if (!take_int(&t, 2, &month)) return (struct str){ 0 };
    int of_year = take_of_year(&t, year);
    if (before && of_year && --month == 0) return last_day(a, of_year - 1, 12);
    return last_day(a, of_year, month);
}

/* "trước ngày 30/11" of the plan's year, "trước ngày 30/11/2026" */
static struct str read_day(struct twin t, int64_t year, struct arena *a)
{
    struct date d = { 0 };
    int n, month;

    if (cite_date(&t, &d)) return day(a, d);
    if (!take_int(&t, 2, &n)) return (struct str){ 0 };
    if (!twin_take(&t, STR("tháng"))) {
        if (!t.clean.n || t.clean.at[0] != '/') return (struct str){ 0 };
        t = twin_from(t, 1);
    }
    if (!take_int(&t, 2, &month) || !date_valid((int)year, month, n)) return (struct str){ 0 };
    return day(a, (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)n });
}

struct str due_read(struct twin t, int64_t year, struct arena *a)
{
    static const struct phrase lead[] = {
        { STR_INIT("hoàn thành"), 0 }, { STR_INIT("trong"), 0 }, { STR_INIT("đến"), 0 },
        { STR_INIT("hết"), 0 },        { STR_INIT("cuối"), 0 },  { STR_INIT("chậm nhất"), 0 },
        { STR_INIT("là"), 0 },         { STR_INIT("vào"), 0 },   { STR_INIT("xong"), 0 },
        { STR_INIT("thực hiện"), 0 },  { STR_INIT("đầu"), 0 },   { { 0 }, 0 },
    };
    struct str low = t.low;
    bool before = false;

    for (const char *at = NULL; at != low.at;) {
        at = low.at;
        while (low_take_any(&low, lead)) {}
        before |= low_take(&low, STR("trước"));
    }
    t = twin_from(t, t.low.n - low.n);
    if (twin_take(&t, STR("quý"))) return read_quarter(t, year, a);
    if (twin_take(&t, STR("6 tháng đầu năm")) || twin_take(&t, STR("6 tháng đầu"))) {
        struct twin u = t;
        return last_day(a, take_of_year(&u, year), 6);
    }
    if (twin_take(&t, STR("tháng"))) return read_month(t, before, year, a);
    if (twin_take(&t, STR("ngày"))) return read_day(t, year, a);
    if (twin_take(&t, STR("năm"))) return read_year(t, before, a);
    if (!digit_at(t)) return (struct str){ 0 };
    struct str whole = read_day(t, year, a);
    return whole.n ? whole : read_year(t, before, a);
}

static bool begins_clause(struct twin all, const char *at)
{
    const char *p = at;

    while (p > all.low.at && p[-1] == ' ') p--;
    return p == all.low.at || strchr(",.;:", p[-1]);
}

struct str due_in_text(struct twin t, int64_t year, struct arena *a)
{
    /* ONLY_CLAUSE: only where a clause begins: "giai đoạn 2021 đến năm 2030" is no due */
    enum { ANYWHERE, ONLY_CLAUSE };
    static const struct phrase rows[] = {
        { STR_INIT("đến năm"), ONLY_CLAUSE },
        { STR_INIT("đến hết năm"), ONLY_CLAUSE },
        { STR_INIT("đến cuối năm"), ONLY_CLAUSE },
        { STR_INIT("phấn đấu đến"), ONLY_CLAUSE },
        { STR_INIT("hoàn thành trước"), ANYWHERE },
        { STR_INIT("hoàn thành trong"), ANYWHERE },
        { STR_INIT("trước năm"), ANYWHERE },
        { STR_INIT("trước ngày"), ANYWHERE },
        { STR_INIT("xong trong"), ANYWHERE },
        { STR_INIT("xong trước"), ANYWHERE },
        { STR_INIT("chậm nhất"), ANYWHERE },
        { STR_INIT("trước tháng"), ANYWHERE },
        { STR_INIT("trong quý"), ANYWHERE },
        { STR_INIT("trong năm"), ANYWHERE },
        { { 0 }, 0 },
    };
    struct str due = { 0 }, low = t.low;

    for (const char *p; (p = low_find_first(low, rows)); low = str_between(p + 1, str_end(low))) {
        struct str rest = str_between(p, str_end(low));
        const struct phrase *row = low_take_any(&rest, rows);
        if (row->means == ONLY_CLAUSE && !begins_clause(t, p)) continue;
        struct twin at = twin_from(t, (size_t)(p - t.low.at));
        twin_take(&at, STR("phấn đấu"));
        struct str said = due_read(at, year, a);
        if (said.n) due = said;
    }
    return due;
}
