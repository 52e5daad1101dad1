#include "store/org_csv.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/csv.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "store/org_inside.h"

enum { CODE, NAME, KIND, PARENT, FROM, BY, BY_DATE, ENDS, END_BY, END_BY_DATE, ID, COLUMNS };
static const struct {
    const char *english, *vietnamese;
} columns[COLUMNS] = {
    [CODE] = { "code", "mã" },
    [NAME] = { "name", "tên" },
    [KIND] = { "kind", "loại" },
    [PARENT] = { "parent", "cấp trên" },
    [FROM] = { "valid_from", "từ ngày" },
    [BY] = { "decision", "quyết định" },
    [BY_DATE] = { "decision_date", "ngày quyết định" },
    [ENDS] = { "ended", "đến ngày" },
    [END_BY] = { "end_decision", "quyết định kết thúc" },
    [END_BY_DATE] = { "end_decision_date", "ngày quyết định kết thúc" },
    [ID] = { "id", "mã định danh" },
};

/* Telling -------------------------------------------------------------------------------------- */

__attribute__((format(printf, 4, 0))) static void tell(struct arena *a, struct org_line *line,
                                                      enum lang lang, const char *vietnamese,
                                                      va_list args)
{
    char text[512];

    vsnprintf(text, sizeof text, say(lang, vietnamese), args);
    *LIST_ADD(a, &line->what) = str_copy(a, str_c(text));
}

void org_tell(struct arena *a, struct org_line *line, enum lang lang, const char *vietnamese, ...)
{
    va_list args;

    va_start(args, vietnamese);
    tell(a, line, lang, vietnamese, args);
    va_end(args);
}

/* Of a wrong line only what is wrong matters. */
void org_wrong(struct arena *a, struct org_line *line, enum lang lang, const char *vietnamese, ...)
{
    va_list args;

    if (line->outcome != ORG_WRONG) line->what.n = 0;
    line->outcome = ORG_WRONG;
    va_start(args, vietnamese);
    tell(a, line, lang, vietnamese, args);
    va_end(args);
}

/* Reading -------------------------------------------------------------------------------------- */

static int column_of(struct arena *a, struct str head)
{
    struct str fold = unicode_fold(a, head);

    for (int i = 0; i < COLUMNS; i++)
        if (str_eq(fold, unicode_fold(a, str_c(columns[i].english))) ||
            str_eq(fold, unicode_fold(a, str_c(columns[i].vietnamese))))
            return i;
    return -1;
}

/* Where each column stands; the usual order where the list has no heads. */
struct heads {
    int at[COLUMNS];  /* -1: not in this list */
    struct str first; /* of the line of heads; lists that were put together repeat it */
};

static bool take_heads(struct arena *a, const struct strs *record, int line, struct heads *h,
                       struct err *e)
{
    bool known = false;

    for (size_t i = 0; i < record->n; i++) known |= column_of(a, record->at[i]) == CODE;
    for (size_t i = 0; i < record->n; i++) known |= column_of(a, record->at[i]) == ID;
    for (int i = 0; i < COLUMNS; i++) h->at[i] = known ? -1 : i;
    h->first = known ? str_copy(a, record->at[0]) : (struct str){ 0 };
    for (size_t i = 0; known && i < record->n; i++) {
        int which = column_of(a, record->at[i]);
        if (!record->at[i].n) continue;
        if (which < 0)
            return err_fail(e, ERR_INPUT,
                            "dòng %d: không hiểu cột “%.*s”; các cột là: code, name, kind, parent, "
                            "valid_from, decision, decision_date, ended, end_decision, "
                            "end_decision_date, id",
                            line, STR_ARGS(record->at[i]));
        h->at[which] = (int)i;
    }
    return true;
}

/* The day as ISO, or as people write it: 01/07/2025, 1/7/2025. */
static bool take_day(struct str s, struct date *out)
{
    struct err ignored = { 0 };
    char text[16];
    int d, m, y, end = 0;

    if (!s.n) return true;
    if (s.n >= sizeof text) return false;
    memcpy(text, s.at, s.n);
    text[s.n] = '\0';
    if (sscanf(text, "%2d/%2d/%4d%n", &d, &m, &y, &end) == 3 && (size_t)end == s.n &&
        date_valid(y, m, d)) {
        *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d };
        return true;
    }
    return date_parse(s, out, &ignored);
}

static bool take_days(struct arena *a, const struct str *f, struct org_csv_line *l, enum lang lang)
{
    const struct {
        int column;
        struct date *out;
    } days[] = { { FROM, &l->from },
                 { BY_DATE, &l->by.date },
                 { ENDS, &l->ended },
                 { END_BY_DATE, &l->end_by.date } };

    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        if (!take_day(f[days[i].column], days[i].out))
            org_wrong(a, l->report, lang, "“%.*s” không phải một ngày: ghi như 01/07/2025",
                      STR_ARGS(f[days[i].column]));
    if (l->ended.year && l->from.year && date_cmp(l->ended, l->from) < 0)
        org_wrong(a, l->report, lang, "đến ngày đứng trước từ ngày: sửa một trong hai");
    return l->report->outcome != ORG_WRONG;
}

static struct str stated(struct str s) { return s.n ? s : (struct str){ 0 }; }

static bool take_line(struct arena *a, const struct str *f, struct org_csv_line *l, enum lang lang)
{
    enum { NAME_MAX = 300 };

    l->id = stated(f[ID]), l->code = stated(f[CODE]), l->parent = stated(f[PARENT]);
    l->name = stated(f[NAME]), l->kind = stated(f[KIND]);
    l->by.number = stated(f[BY]), l->end_by.number = stated(f[END_BY]);
    if (!l->code.n && !l->id.n)
        org_wrong(a, l->report, lang, "thiếu mã: ghi mã của đơn vị theo danh mục");
    else if (!l->name.n)
        org_wrong(a, l->report, lang, "thiếu tên: ghi tên đơn vị, không kèm loại");
    else if (l->name.n > NAME_MAX)
        org_wrong(a, l->report, lang, "tên dài quá %d byte: xem lại dấu ngoặc kép của dòng này",
                  NAME_MAX);
    else if (l->id.n && !uid_valid(l->id))
        org_wrong(a, l->report, lang,
                  "mã định danh “%.*s” không đúng dạng: để trống ô này nếu là đơn vị mới",
                  STR_ARGS(l->id));
    return l->report->outcome != ORG_WRONG && take_days(a, f, l, lang);
}

static struct str key_of(const struct org_csv_line *l) { return l->id.n ? l->id : l->code; }

static int by_unit_and_day(const void *a, const void *b)
{
    const struct org_csv_line *x = a, *y = b;
    int c = str_cmp(key_of(x), key_of(y));

    if (!c) c = date_cmp(x->from, y->from);
    return c ? c : x->n - y->n;
}

/* A unit has one parent at a time, and one line says what it is from a day on. */
static void find_repeated(struct arena *a, struct org_csv_lines *lines, enum lang lang)
{
    for (size_t i = 1; i < lines->all.n; i++) {
        struct org_csv_line *x = &lines->all.at[i - 1], *y = &lines->all.at[i];
        if (!str_eq(key_of(x), key_of(y)) || date_cmp(x->from, y->from) != 0) continue;
        if (x->parent.n && y->parent.n && !str_eq(x->parent, y->parent))
            org_wrong(a, y->report, lang,
                      "đơn vị có hai cấp trên từ cùng một ngày: “%.*s” ở dòng %d và “%.*s” ở đây; "
                      "giữ một dòng",
                      STR_ARGS(x->parent), x->n, STR_ARGS(y->parent));
        else
            org_wrong(a, y->report, lang, "mã %.*s đã có ở dòng %d với cùng ngày: giữ một dòng",
                      STR_ARGS(key_of(y)), x->n);
    }
}

static bool read_records(struct arena *a, struct str text, struct org_csv_lines *out,
                         struct org_report *report, struct err *e)
{
    struct strs record = { 0 };
    struct heads heads = { .at = { -2 } };
    struct csv csv;

    csv_open(&csv, a, text);
    while (csv_next(&csv, &record)) {
        bool first = heads.at[0] == -2;
        struct str f[COLUMNS] = { 0 };
        if (first && !take_heads(a, &record, csv.line, &heads, e)) return false;
        if (heads.first.at && str_eq(record.at[0], heads.first)) continue;
        if (report->lines.n >= LIMIT_ORG_LINES)
            return err_fail(e, ERR_LIMIT, "danh sách có hơn %d dòng: chia thành nhiều tệp",
                            (int)LIMIT_ORG_LINES);
        for (int i = 0; i < COLUMNS; i++)
            if (heads.at[i] >= 0 && (size_t)heads.at[i] < record.n) f[i] = record.at[heads.at[i]];
        *LIST_ADD(a, &report->lines) = (struct org_line){
            .line = csv.line, .code = f[CODE], .name = f[NAME], .outcome = ORG_SAME
        };
        struct org_csv_line l = { .n = csv.line };
        l.report = &(struct org_line){ .outcome = ORG_SAME };
        bool usable = take_line(a, f, &l, e->lang);
        struct org_line *kept = &report->lines.at[report->lines.n - 1];
        kept->what = l.report->what;
        kept->outcome = l.report->outcome;
        if (usable) *LIST_ADD(a, &out->all) = l;
    }
    return true;
}

/* The report's list may have moved while it grew. */
static void point_at_report(struct org_csv_lines *lines, struct org_report *report)
{
    size_t at = 0;

    for (size_t i = 0; i < lines->all.n; i++) {
        while (report->lines.at[at].line != lines->all.at[i].n) at++;
        lines->all.at[i].report = &report->lines.at[at];
    }
}

bool org_csv_read(struct arena *a, struct str bytes, struct org_csv_lines *out,
                  struct org_report *report, struct err *e)
{
    struct str text;

    if (!unicode_decode_list(a, bytes, &text))
        return err_fail(e, ERR_INPUT,
                        "tệp không phải danh sách dạng văn bản: trong bảng tính chọn Lưu thành CSV "
                        "(UTF-8)");
    if (!read_records(a, text, out, report, e)) return false;
    if (!report->lines.n) return err_fail(e, ERR_INPUT, "danh sách không có đơn vị nào");
    point_at_report(out, report);
    if (out->all.n) qsort(out->all.at, out->all.n, sizeof *out->all.at, by_unit_and_day);
    find_repeated(a, out, e->lang);
    return true;
}

/* Writing -------------------------------------------------------------------------------------- */

static int by_day(const void *a, const void *b)
{
    return date_cmp(*(const struct date *)a, *(const struct date *)b);
}

struct days {
    LIST(struct date) all;
};

/* The days on which something begins to hold, once each; the founding is the first. */
static void days_of(struct arena *a, const struct org_unit *u, struct days *out)
{
    size_t kept = 0;

    out->all.n = 0;
    *LIST_ADD(a, &out->all) = u->founded;
    for (int fact = 0; fact < ORG_DATED; fact++)
        for (size_t i = 0; i < u->facts[fact].n; i++)
            if (date_cmp(u->facts[fact].at[i].from, u->founded) > 0)
                *LIST_ADD(a, &out->all) = u->facts[fact].at[i].from;
    qsort(out->all.at, out->all.n, sizeof *out->all.at, by_day);
    for (size_t i = 0; i < out->all.n; i++)
        if (!i || date_cmp(out->all.at[i], out->all.at[kept - 1]) != 0)
            out->all.at[kept++] = out->all.at[i];
    out->all.n = kept;
}

/* The decision behind whatever begins on that day. */
static struct decision decision_of(const struct org_unit *u, struct date day)
{
    if (!date_cmp(day, u->founded)) return u->by;
    for (int fact = 0; fact < ORG_DATED; fact++) {
        const struct org_dated *x = org_unit_on(u, (enum org_fact)fact, day);
        if (x && !date_cmp(x->from, day) && (x->by.number.n || x->by.date.year)) return x->by;
    }
    return (struct decision){ 0 };
}

/* Its code where that tells one unit on that day, else its uid; "-" where it hangs no longer. */
static struct str parent_word(const struct org_register *r, const struct org_unit *u,
                              struct date day)
{
    const struct org_dated *x = org_unit_on(u, ORG_PARENT, day);
    const struct org_unit *parent = x && x->value.at ? org_register_find(r, x->value) : NULL;

    if (!x) return (struct str){ 0 };
    if (!parent) return STR("-");
    struct str code = org_unit_value(parent, ORG_CODE, day);
    return code.n && org_register_by_code(r, code, day) == parent ? code : parent->id;
}

static void put_line(const struct org_register *r, const struct org_unit *u, struct date day,
                     bool last, char separator, struct buf *out)
{
    struct decision by = decision_of(u, day);
    struct date ended = last ? u->ended : (struct date){ 0 };
    struct decision end_by = ended.year ? u->end_by : (struct decision){ 0 };
    const struct str f[COLUMNS] = {
        [CODE] = org_unit_value(u, ORG_CODE, day),
        [NAME] = org_unit_value(u, ORG_NAME, day),
        [KIND] = org_unit_value(u, ORG_KIND, day),
        [PARENT] = parent_word(r, u, day),
        [FROM] = column_date(r->a, org_day_known(day)),
        [BY] = by.number,
        [BY_DATE] = column_date(r->a, by.date),
        [ENDS] = column_date(r->a, ended),
        [END_BY] = end_by.number,
        [END_BY_DATE] = column_date(r->a, end_by.date),
        [ID] = u->id,
    };

    for (int i = 0; i < COLUMNS; i++) csv_put(out, f[i], i + 1 < COLUMNS ? separator : '\n');
}

static int by_code_and_day(const void *a, const void *b)
{
    const struct org_unit *x = *(struct org_unit *const *)a, *y = *(struct org_unit *const *)b;
    int c =
        str_cmp(org_unit_value(x, ORG_CODE, x->founded), org_unit_value(y, ORG_CODE, y->founded));

    if (!c) c = date_cmp(x->founded, y->founded);
    return c ? c : str_cmp(x->id, y->id);
}

bool store_org_export(struct tx *tx, bool excel, enum lang lang, struct buf *out, struct err *e)
{
    struct org_register r;
    struct days days = { 0 };
    char separator = excel ? ';' : ',';

    if (!org_register_load(tx, &r, e)) return false;
    if (r.units.n) qsort(r.units.at, r.units.n, sizeof *r.units.at, by_code_and_day);
    if (excel) buf_put_z(out, "\xEF\xBB\xBF");
    for (int i = 0; i < COLUMNS; i++)
        csv_put(out, str_c(lang == LANG_VI ? columns[i].vietnamese : columns[i].english),
                i + 1 < COLUMNS ? separator : '\n');
    for (size_t i = 0; i < r.units.n; i++) {
        days_of(tx->a, r.units.at[i], &days);
        for (size_t n = 0; n < days.all.n; n++)
            put_line(&r, r.units.at[i], days.all.at[n], n + 1 == days.all.n, separator, out);
    }
    return true;
}
