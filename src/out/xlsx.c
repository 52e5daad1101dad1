#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/file.h"
#include "base/limits.h"
#include "out/out.h"

/* Rows above the table: agency, title, document, what was narrowed, blank. */
enum {
    HEAD_ROW = 5,
    CELL_UNITS_MAX = 32767,
    FORMATS_MAX = 512,
    DOUBLE_DIGITS = 15,
    LINE_POINTS = 16
};

struct book {
    lxw_workbook *book;
    lxw_worksheet *sheet;
    struct arena *a;
    const struct table *t;
    struct format_of {
        struct str words; /* before + digits + after */
        int indent;
        lxw_format *format;
    } formats[FORMATS_MAX]; /* libxlsxwriter does not know equal ones */
    size_t n_formats;
    lxw_format *text[4]; /* by depth */
    lxw_format *right;   /* words where numbers stand */
    lxw_format *centred, *head, *group, *lead, *agency, *title, *line, *day;
};

static lxw_format *new_format(struct book *b, double size, bool bold, bool border)
{
    lxw_format *f = workbook_add_format(b->book);

    format_set_font_name(f, "Times New Roman");
    format_set_font_size(f, size);
    if (bold) format_set_bold(f);
    if (border) format_set_border(f, LXW_BORDER_THIN);
    format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(f);
    return f;
}

static void make_formats(struct book *b)
{
    for (int i = 0; i < 4; i++) {
        b->text[i] = new_format(b, 12, false, true);
        format_set_indent(b->text[i], (uint8_t)(2 * i));
    }
    b->right = new_format(b, 12, false, true);
    format_set_align(b->right, LXW_ALIGN_RIGHT);
    b->centred = new_format(b, 12, false, true);
    format_set_align(b->centred, LXW_ALIGN_CENTER);
    b->head = new_format(b, 12, true, true);
    format_set_align(b->head, LXW_ALIGN_CENTER);
    format_set_align(b->head, LXW_ALIGN_VERTICAL_CENTER);
    b->group = new_format(b, 12, true, true);
    b->lead = new_format(b, 12, false, true);
    b->agency = new_format(b, 12, true, false);
    b->title = new_format(b, 14, true, false);
    format_set_align(b->title, LXW_ALIGN_CENTER);
    b->line = new_format(b, 13, false, false);
    format_set_italic(b->line);
    format_set_align(b->line, LXW_ALIGN_CENTER);
    b->day = new_format(b, 13, false, false);
    format_set_italic(b->day);
    format_set_align(b->day, LXW_ALIGN_RIGHT);
}

static bool put_text(struct book *b, size_t row, size_t column, struct str text, lxw_format *format,
                     struct err *e)
{
    lxw_error said = worksheet_write_string(b->sheet, (lxw_row_t)row, (lxw_col_t)column,
                                            text.n ? str_z(b->a, text) : "", format);

    return said == LXW_NO_ERROR ||
           err_fail(e, ERR_LIMIT, "dòng %zu có ô dài quá %d ký tự, Excel không chứa được", row + 1,
                    (int)CELL_UNITS_MAX);
}

static bool put_merged(struct book *b, size_t row, struct str text, lxw_format *format,
                       struct err *e)
{
    lxw_col_t last = (lxw_col_t)(b->t->n_columns - 1);

    worksheet_merge_range(b->sheet, (lxw_row_t)row, 0, (lxw_row_t)row, last, "", format);
    return put_text(b, row, 0, text, format, e);
}

/* `[$-42A]"trên "#,##0.0`: a number of as many digits as were printed, in Vietnamese form where
 * the program knows it, with the words around it. Not stated: it does not fit, and would be cut. */
static struct str number_format(struct arena *a, const struct table_cell *c)
{
    struct buf b = { 0 };

    buf_put_z(&b, "[$-42A]");
    if (c->before.n) buf_printf(&b, "\"%.*s\"", STR_ARGS(c->before));
    buf_put_z(&b, "#,##0");
    for (int i = 0; i < c->number.scale; i++) buf_put_z(&b, i ? "0" : ".0");
    if (c->after.n) buf_printf(&b, "\"%.*s\"", STR_ARGS(c->after));
    bool fits = b.n < LXW_FORMAT_FIELD_LEN && !str_find(c->before, STR("\"")) &&
                !str_find(c->after, STR("\""));
    struct str out = fits ? str_copy(a, buf_str(&b)) : (struct str){ 0 };
    buf_close(&b);
    return out;
}

static lxw_format *format_of_number(struct book *b, struct str words)
{
    for (size_t i = 0; i < b->n_formats; i++)
        if (str_eq(b->formats[i].words, words)) return b->formats[i].format;
    if (b->n_formats == FORMATS_MAX) return NULL;
    lxw_format *f = new_format(b, 12, false, true);
    format_set_align(f, LXW_ALIGN_RIGHT);
    format_set_num_format(f, str_z(b->a, words));
    b->formats[b->n_formats].words = words;
    b->formats[b->n_formats++].format = f;
    return f;
}

/* A double holds fifteen digits; a longer number stays a text. */
static bool fits_double(struct dec d)
{
    int64_t most = 1;

    for (int i = 0; i < DOUBLE_DIGITS; i++) most *= 10;
    return d.digits < most && d.digits > -most;
}

static double as_double(struct arena *a, struct dec d)
{
    struct buf b = { 0 };

    dec_put(&b, d);
    double out = strtod(str_z(a, buf_str(&b)), NULL);
    buf_close(&b);
    return out;
}

static struct str as_text(struct arena *a, const struct table_cell *c)
{
    struct buf b = { 0 };

    if (!c->number.given) return c->text;
    buf_put(&b, c->before);
    dec_put_vi(&b, c->number);
    buf_put(&b, c->after);
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static bool put_cell(struct book *b, size_t row, size_t column, const struct table_cell *c,
                     lxw_format *plain, struct err *e)
{
    struct str words = c->number.given ? number_format(b->a, c) : (struct str){ 0 };
    lxw_format *format = words.n && fits_double(c->number) ? format_of_number(b, words) : NULL;

    if (!format) return put_text(b, row, column, as_text(b->a, c), plain, e);
    worksheet_write_number(b->sheet, (lxw_row_t)row, (lxw_col_t)column, as_double(b->a, c->number),
                           format);
    return true;
}

/* Neither Excel nor LibreOffice makes a row as high as its wrapped words when it opens a file that
 * was written by another program, so the lines are counted here: five digits, which widths are
 * counted in, are as wide as six letters of Times. */
static int lines_of(struct str text, int width)
{
    int letters = 0;

    for (size_t i = 0; i < text.n; i++) letters += (text.at[i] & 0xC0) != 0x80;
    width = width * 6 / 5;
    return letters ? (letters + width - 1) / width : 1;
}

static void set_height(struct book *b, size_t row, int lines)
{
    worksheet_set_row(b->sheet, (lxw_row_t)row, LINE_POINTS * lines + 3, NULL);
}

static bool put_target(struct book *b, size_t row, const struct table_row *r, struct err *e)
{
    int lines = 1;

    for (size_t i = 0; i < b->t->n_columns; i++) {
        const struct table_column *column = &b->t->columns[i];
        int indent = i == 1 ? 2 * r->depth : 0;
        int n = lines_of(as_text(b->a, &r->cells[i]), column->width - indent);
        lxw_format *plain = i == 0           ? b->centred
                            : column->number ? b->right
                                             : b->text[i == 1 ? r->depth : 0];
        if (n > lines) lines = n;
        if (!put_cell(b, row, i, &r->cells[i], plain, e)) return false;
    }
    set_height(b, row, lines);
    return true;
}

static bool put_heading(struct book *b, size_t row, const struct table_row *r, struct err *e)
{
    lxw_format *format = r->kind == ROW_LEAD ? b->lead : b->group;
    lxw_col_t last = (lxw_col_t)(b->t->n_columns - 1);
    int width = 0;

    for (size_t i = 1; i <= last; i++) width += b->t->columns[i].width;
    set_height(b, row, lines_of(r->title, width * 9 / 10));
    if (last > 1)
        worksheet_merge_range(b->sheet, (lxw_row_t)row, 1, (lxw_row_t)row, last, "", format);
    return put_text(b, row, 0, r->item, r->kind == ROW_LEAD ? b->centred : b->head, e) &&
           put_text(b, row, 1, r->title, format, e);
}

/* The form above and the head of the table. */
static bool put_top(struct book *b, struct err *e)
{
    const struct table *t = b->t;

    for (size_t i = 0; i < t->n_columns; i++)
        worksheet_set_column(b->sheet, (lxw_col_t)i, (lxw_col_t)i, t->columns[i].width, NULL);
    if (!put_merged(b, 0, t->agency, b->agency, e) || !put_merged(b, 1, t->title, b->title, e) ||
        !put_merged(b, 2, t->belongs_to, b->line, e) || !put_merged(b, 3, t->narrowed, b->line, e))
        return false;
    int lines = 1;
    for (size_t i = 0; i < t->n_columns; i++) {
        int n = lines_of(t->columns[i].head, t->columns[i].width * 4 / 5);
        if (n > lines) lines = n;
    }
    set_height(b, HEAD_ROW, lines);
    for (size_t i = 0; i < t->n_columns; i++)
        if (!put_text(b, HEAD_ROW, i, t->columns[i].head, b->head, e)) return false;
    return true;
}

static void set_up_page(struct book *b)
{
    lxw_col_t last = (lxw_col_t)(b->t->n_columns - 1);

    worksheet_set_paper(b->sheet, 9); /* A4 */
    worksheet_set_landscape(b->sheet);
    worksheet_set_margins(b->sheet, 30 / 25.4, 15 / 25.4, 20 / 25.4, 20 / 25.4);
    worksheet_fit_to_pages(b->sheet, 1, 0);
    worksheet_repeat_rows(b->sheet, HEAD_ROW, HEAD_ROW);
    worksheet_set_header(b->sheet, "&C&\"Times New Roman\"&13&P");
    worksheet_print_area(b->sheet, 0, 0, (lxw_row_t)(HEAD_ROW + b->t->rows.n + 2), last);
    worksheet_freeze_panes(b->sheet, HEAD_ROW + 1, 2);
}

static bool fill(struct book *b, struct err *e)
{
    const struct table *t = b->t;
    size_t row = HEAD_ROW + 1;

    make_formats(b);
    if (!put_top(b, e)) return false;
    for (size_t i = 0; i < t->rows.n; i++, row++) {
        const struct table_row *r = &t->rows.at[i];
        if (!(r->kind == ROW_TARGET ? put_target(b, row, r, e) : put_heading(b, row, r, e)))
            return false;
    }
    set_up_page(b);
    return put_merged(b, row + 1, t->day, b->day, e);
}

/* libxlsxwriter writes files only; ours lives as long as this call. */
bool out_xlsx(const struct table *t, struct arena *a, struct str *bytes, struct err *e)
{
    struct book *b = NEW(a, struct book);
    char path[] = "/tmp/kehoach-XXXXXX";
    int fd = mkstemp(path);
    bool ok;

    if (fd < 0) return err_fail(e, ERR_IO, "không tạo được tệp tạm trong /tmp");
    close(fd);
    b->a = a;
    b->t = t;
    b->book = workbook_new(path);
    b->sheet = workbook_add_worksheet(b->book, say(LANG_VI, "Chỉ tiêu"));
    ok = fill(b, e);
    lxw_error said = workbook_close(b->book); /* frees it in any case */
    if (ok && said != LXW_NO_ERROR)
        ok = err_fail(e, ERR_IO, "không ghi được tệp Excel: %s", lxw_strerror(said));
    ok = ok && file_read(a, path, LIMIT_SHEET_BYTES, bytes, e);
    unlink(path);
    return ok;
}
