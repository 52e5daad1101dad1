#include "out/out.h"

static bool like_formula(struct str s)
{
    return s.n && (*s.at == '=' || *s.at == '+' || *s.at == '-' || *s.at == '@');
}

static void put_text(struct buf *b, struct str s)
{
    buf_put_char(b, '"');
    if (like_formula(s)) buf_put_char(b, '\'');
    for (size_t i = 0; i < s.n; i++) {
        if (s.at[i] == '"') buf_put_char(b, '"');
        buf_put_char(b, s.at[i]);
    }
    buf_put_char(b, '"');
}

/* 1234,5 */
static void put_number(struct buf *b, struct dec d)
{
    size_t from = b->n;

    dec_put(b, d);
    for (size_t i = from; i < b->n; i++)
        if (b->at[i] == '.') b->at[i] = ',';
}

static void put_cell(struct buf *b, const struct table_cell *c)
{
    if (!c->number.given) {
        if (c->text.n) put_text(b, c->text);
    } else if (!c->before.n) {
        put_number(b, c->number);
    } else {
        struct buf words = { 0 };
        buf_put(&words, c->before);
        dec_put_vi(&words, c->number);
        put_text(b, buf_str(&words));
        buf_close(&words);
    }
}

/* A heading stands in the columns of number and name. */
static void put_heading(struct buf *b, const struct table *t, const struct table_row *row)
{
    if (row->item.n) put_text(b, row->item);
    buf_put_char(b, ';');
    put_text(b, row->title);
    for (size_t i = 2; i < t->n_columns; i++) buf_put_char(b, ';');
}

void out_csv(const struct table *t, struct buf *b)
{
    buf_put_z(b, "\xef\xbb\xbf");
    for (size_t i = 0; i < t->n_columns; i++) {
        if (i) buf_put_char(b, ';');
        put_text(b, t->columns[i].head);
    }
    buf_put_z(b, "\r\n");
    for (size_t r = 0; r < t->rows.n; r++) {
        const struct table_row *row = &t->rows.at[r];
        if (row->kind != ROW_TARGET) put_heading(b, t, row);
        for (size_t i = 0; row->kind == ROW_TARGET && i < t->n_columns; i++) {
            if (i) buf_put_char(b, ';');
            put_cell(b, &row->cells[i]);
        }
        buf_put_z(b, "\r\n");
    }
}
