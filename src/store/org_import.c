/* org_import.c - a list of units from a file, all or nothing, told line by line. */
#include <stdio.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "store/column.h"
#include "store/org.h"

enum { NEXT_OF_CODE, CODE_FROM };
static const char *const sql[] = {
    [NEXT_OF_CODE] = "SELECT MIN(valid_from) FROM org_code WHERE code = $1 AND valid_from > $2",
    [CODE_FROM] = "SELECT MAX(valid_from) FROM org_code WHERE org = $1 AND code = $2",
};
STATEMENTS(org_import);

enum { CODE, NAME, KIND, PARENT, VALID_FROM, COLUMNS };
static const char *const column_name[COLUMNS] = { "code", "name", "kind", "parent", "valid_from" };

struct line {
    int n; /* in the file, from 1 */
    struct org_new org;
    struct str id;
};
struct lines {
    LIST(struct line) all;
};

/* One field, quoted or not; *in moves past its separator. */
static struct str take_field(struct arena *a, struct str *in, char separator)
{
    struct buf b = { 0 };
    struct str out;

    if (!in->n || in->at[0] != '"') return str_trim(str_until(in, separator));
    *in = str_from(*in, 1);
    for (;;) {
        struct str part = str_until(in, '"');
        buf_put(&b, part);
        if (!in->n || in->at[0] != '"') break; /* "" is a quote within */
        buf_put_char(&b, '"');
        *in = str_from(*in, 1);
    }
    str_until(in, separator);
    out = str_trim(str_copy(a, buf_str(&b)));
    buf_close(&b);
    return out;
}

static size_t count_of(struct str s, char c)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) n += s.at[i] == c;
    return n;
}

static void take_fields(struct arena *a, struct str line, char separator, struct str *out)
{
    for (int i = 0; i < COLUMNS; i++)
        out[i] = line.n ? take_field(a, &line, separator) : (struct str){ 0 };
}

/* The day as ISO, or as people write it: 01/07/2025. */
static bool take_day(struct str s, struct date *out, struct err *e)
{
    int d, m, y;

    if (!s.n) return true;
    if (s.n == 10 && sscanf(s.at, "%2d/%2d/%4d", &d, &m, &y) == 3 && date_valid(y, m, d)) {
        *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d };
        return true;
    }
    return date_parse(s, out, e);
}

/* `vietnamese` goes through say(). */
__attribute__((format(printf, 5, 6))) static void wrong(struct tx *tx, struct org_imported *out,
                                                        enum lang lang, int line,
                                                        const char *vietnamese, ...)
{
    char text[256];
    va_list args;

    va_start(args, vietnamese);
    vsnprintf(text, sizeof text, say(lang, vietnamese), args);
    va_end(args);
    *LIST_ADD(tx->a, &out->wrong) = str_printf(tx->a, say(lang, "dòng %d: %s"), line, text);
}

static bool is_header(const struct str *f) { return str_eq(f[CODE], str_c(column_name[CODE])); }

static void take_line(struct tx *tx, int n, const struct str *f, struct lines *lines,
                      enum lang lang, struct org_imported *out)
{
    struct line line = { .n = n,
                         .org = { .code = f[CODE],
                                  .name = unicode_nfc(tx->a, f[NAME]),
                                  .kind = unicode_nfc(tx->a, f[KIND]),
                                  .parent = f[PARENT] } };
    struct err why = { .lang = lang };

    if (!line.org.code.n)
        wrong(tx, out, lang, n, "thiếu mã");
    else if (!line.org.name.n)
        wrong(tx, out, lang, n, "thiếu tên");
    else if (!take_day(f[VALID_FROM], &line.org.valid_from, &why))
        wrong(tx, out, lang, n, "%s", why.text);
    else
        *LIST_ADD(tx->a, &lines->all) = line;
}

static int by_code_and_day(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int c = str_cmp(x->org.code, y->org.code);

    if (!c) c = date_cmp(x->org.valid_from, y->org.valid_from);
    return c ? c : x->n - y->n;
}

static bool read_lines(struct tx *tx, struct str csv, struct lines *lines, struct org_imported *out,
                       struct err *e)
{
    struct str text, f[COLUMNS];
    char separator = 0;

    if (!unicode_decode(tx->a, csv, &text))
        return err_fail(e, ERR_INPUT, "danh sách không phải văn bản UTF-8 hoặc UTF-16");
    for (int n = 1; text.n; n++) {
        struct str line = str_trim(str_until(&text, '\n'));
        if (!line.n) continue;
        if (!separator) separator = count_of(line, ';') > count_of(line, ',') ? ';' : ',';
        take_fields(tx->a, line, separator, f);
        if (!is_header(f)) take_line(tx, n, f, lines, e->lang, out);
    }
    if (lines->all.n) qsort(lines->all.at, lines->all.n, sizeof *lines->all.at, by_code_and_day);
    for (size_t i = 1; i < lines->all.n; i++)
        if (str_eq(lines->all.at[i].org.code, lines->all.at[i - 1].org.code) &&
            !date_cmp(lines->all.at[i].org.valid_from, lines->all.at[i - 1].org.valid_from))
            wrong(tx, out, e->lang, lines->all.at[i].n, "mã %.*s đã có ở dòng %d với cùng ngày",
                  STR_ARGS(lines->all.at[i].org.code), lines->all.at[i - 1].n);
    return true;
}

static bool day_of(struct tx *tx, const char *statement, struct str a, struct str b,
                   struct date *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, statement, ARGS(TEXT(a), TEXT(b)), &r, &found, e)) return false;
    *out = found ? date_of_column(db_text(&r, 0)) : (struct date){ 0 };
    return db_done(&r, e);
}

/* The unit that bore the code until the day before stands no longer; one that will bear it later
 * ends this one. */
static bool found_unit(struct tx *tx, struct line *l, struct str before, struct err *e)
{
    struct org_new bare = l->org;
    struct date next;

    bare.parent = (struct str){ 0 };
    if (before.at &&
        !store_org_end(tx, before, date_add_days(l->org.valid_from, -1), (struct str){ 0 }, e))
        return false;
    return day_of(tx, sql[NEXT_OF_CODE], l->org.code,
                  l->org.valid_from.year ? column_date(tx->a, l->org.valid_from)
                                         : STR("1000-01-01"),
                  &next, e) &&
           store_org_found(tx, &bare, &l->id, e) &&
           (!next.year || store_org_end(tx, l->id, date_add_days(next, -1), (struct str){ 0 }, e));
}

static bool set_where_other(struct tx *tx, struct str org, enum org_fact fact, struct str is,
                            struct str wanted, struct date from, bool *changed, struct err *e)
{
    if (!wanted.n || str_eq(is, wanted)) return true;
    *changed = true;
    return store_org_set(tx, org, fact, wanted, from, (struct str){ 0 }, e);
}

static bool keep_line(struct tx *tx, struct line *l, struct org_imported *out, struct err *e)
{
    struct date day = l->org.valid_from, since;
    struct str standing;
    struct org_row row;
    bool changed = false;

    if (!store_org_by_code(tx, l->org.code, day.year ? day : (struct date){ 1000, 1, 1 }, &standing,
                           e))
        return false;
    if (standing.at && !day_of(tx, sql[CODE_FROM], standing, l->org.code, &since, e)) return false;
    if (!standing.at || (day.year && date_cmp(since, day) != 0)) {
        out->founded++;
        return found_unit(tx, l, standing, e);
    }
    l->id = standing;
    if (!store_org_get(tx, standing, day, &row, e) ||
        !set_where_other(tx, standing, ORG_NAME, row.name, l->org.name, since, &changed, e) ||
        !set_where_other(tx, standing, ORG_KIND, row.kind, l->org.kind, since, &changed, e))
        return false;
    changed ? out->changed++ : out->same++;
    return true;
}

/* After all are founded, so that a list need not name parents first. */
static bool keep_parent(struct tx *tx, const struct line *l, struct org_imported *out,
                        struct err *e)
{
    struct date day = l->org.valid_from.year ? l->org.valid_from : (struct date){ 1000, 1, 1 };
    struct org_row row;
    struct str parent;

    if (!l->org.parent.n) return true;
    if (!store_org_by_code(tx, l->org.parent, day, &parent, e) ||
        !store_org_get(tx, l->id, day, &row, e))
        return false;
    if (!parent.at || str_eq(parent, l->id)) {
        wrong(tx, out, e->lang, l->n, "không có đơn vị cấp trên mang mã %.*s vào ngày này",
              STR_ARGS(l->org.parent));
        return true;
    }
    return str_eq(parent, row.parent) ||
           store_org_set(tx, l->id, ORG_PARENT, parent, day, (struct str){ 0 }, e);
}

bool store_org_import(struct tx *tx, struct str csv, struct org_imported *out, struct err *e)
{
    struct lines lines = { 0 };

    *out = (struct org_imported){ 0 };
    if (!read_lines(tx, csv, &lines, out, e)) return false;
    for (size_t i = 0; i < lines.all.n && !out->wrong.n; i++)
        if (!keep_line(tx, &lines.all.at[i], out, e)) return false;
    for (size_t i = 0; i < lines.all.n && !out->wrong.n; i++)
        if (!keep_parent(tx, &lines.all.at[i], out, e)) return false;
    if (out->wrong.n)
        return err_fail(e, ERR_INPUT, "danh sách có %zu dòng sai, chưa giữ lại gì: %.*s",
                        out->wrong.n, STR_ARGS(out->wrong.at[0]));
    if (!lines.all.n) return err_fail(e, ERR_INPUT, "danh sách không có đơn vị nào");
    return true;
}
