#include "base/csv.h"

enum { QUOTE = 0x22 };

static size_t count_of(struct str s, char c)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) n += s.at[i] == c;
    return n;
}

/* A spreadsheet of a country whose decimals have a comma separates by semicolons. */
void csv_open(struct csv *c, struct arena *a, struct str text)
{
    struct str rest = text, first = { 0 };

    while (rest.n && !first.n) first = str_trim(str_until(&rest, '\n'));
    *c = (struct csv){ .a = a, .rest = text, .next_line = 1 };
    c->separator = count_of(first, ';') > count_of(first, ',') ? ';' : ',';
}

static bool at_end_of_field(const struct csv *c)
{
    return !c->rest.n || *c->rest.at == c->separator || *c->rest.at == '\n';
}

static struct str plain(struct csv *c)
{
    const char *start = c->rest.at;

    while (!at_end_of_field(c)) c->rest = str_from(c->rest, 1);
    return str_trim(str_between(start, c->rest.at));
}

/* "" within quotes is a quote. What stands between the end quote and the separator is dropped. */
static struct str quoted(struct csv *c)
{
    struct buf b = { 0 };

    c->rest = str_from(c->rest, 1);
    while (c->rest.n) {
        char x = *c->rest.at;
        c->rest = str_from(c->rest, 1);
        if (x == QUOTE && (!c->rest.n || *c->rest.at != QUOTE)) break;
        if (x == QUOTE) c->rest = str_from(c->rest, 1);
        if (x == '\n') c->next_line++;
        buf_put_char(&b, x);
    }
    while (!at_end_of_field(c)) c->rest = str_from(c->rest, 1);
    struct str s = str_trim(str_copy(c->a, buf_str(&b)));
    buf_close(&b);
    return s;
}

static bool blank(const struct strs *fields)
{
    for (size_t i = 0; i < fields->n; i++)
        if (fields->at[i].n) return false;
    return true;
}

static void take_record(struct csv *c, struct strs *out)
{
    out->n = 0;
    c->line = c->next_line;
    for (;;) {
        while (c->rest.n && *c->rest.at == ' ') c->rest = str_from(c->rest, 1);
        bool in_quotes = c->rest.n && *c->rest.at == QUOTE;
        *LIST_ADD(c->a, out) = in_quotes ? quoted(c) : plain(c);
        char end = c->rest.n ? *c->rest.at : '\n';
        c->rest = str_from(c->rest, 1);
        if (end == '\n') break;
    }
    c->next_line++;
}

bool csv_next(struct csv *c, struct strs *out)
{
    while (c->rest.n) {
        take_record(c, out);
        if (!blank(out)) return true;
    }
    return false;
}

void csv_put(struct buf *b, struct str field, char after)
{
    bool quotes = field.n && (memchr(field.at, QUOTE, field.n) || memchr(field.at, ',', field.n) ||
                              memchr(field.at, ';', field.n) || memchr(field.at, '\n', field.n) ||
                              *field.at == ' ' || field.at[field.n - 1] == ' ');

    if (quotes) buf_put_char(b, QUOTE);
    for (size_t i = 0; i < field.n; i++) {
        if (field.at[i] == QUOTE) buf_put_char(b, QUOTE);
        buf_put_char(b, field.at[i]);
    }
    if (quotes) buf_put_char(b, QUOTE);
    buf_put_char(b, after);
}
