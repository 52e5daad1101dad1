#include "store/column.h"

#include <stdlib.h>

#include "base/unicode.h"

static struct str taken(struct arena *a, struct buf *b)
{
    struct str s = str_copy(a, buf_str(b));

    buf_close(b);
    return s;
}

struct str column_date(struct arena *a, struct date d)
{
    struct buf b = { 0 };

    if (!d.year) return (struct str){ 0 };
    date_put(&b, d);
    return taken(a, &b);
}

struct str column_dec(struct arena *a, struct dec d)
{
    struct buf b = { 0 };

    if (!d.given) return (struct str){ 0 };
    dec_put(&b, d);
    return taken(a, &b);
}

struct date date_of_column(struct str s)
{
    struct date d = { 0 };
    struct err ignored = { 0 };

    if (s.at) date_parse(s, &d, &ignored);
    return d;
}

struct dec dec_of_column(struct str s)
{
    struct dec d = { 0 };
    struct err ignored = { 0 };

    if (s.at) dec_parse(s, &d, &ignored);
    return d;
}

int column_enum_(struct str word, const char *const *names, int n)
{
    for (int i = 0; i < n; i++)
        if (names[i] ? str_eq(word, str_c(names[i])) : !word.at) return i;
    return 0;
}

struct list_of_texts {
    struct strs all;
};
static const struct field texts_fields[] = { F_TEXTS(list_of_texts, all) };
static const struct field_table texts_table = FIELD_TABLE(list_of_texts, texts_fields);

struct str column_json(struct arena *a, const struct field_table *t, const void *what)
{
    struct buf b = { 0 };
    struct json_out j = { .b = &b, .decimals_as_text = true };

    json_put_struct(&j, t, what);
    return taken(a, &b);
}

struct str column_quoted(struct arena *a, struct str s)
{
    struct buf b = { 0 };
    struct json_out j = { .b = &b };

    json_put_text(&j, s);
    return taken(a, &b);
}

struct str column_texts(struct arena *a, const struct strs *l)
{
    struct list_of_texts list = { *l };

    return column_json(a, &texts_table, &list);
}

bool texts_of_column(struct arena *a, struct str json, struct strs *out, struct err *e)
{
    struct list_of_texts list = { 0 };

    if (!json.at || str_eq(json, STR("{\"all\":[]}"))) return true;
    if (!json_read_kept(a, json, &texts_table, &list, NULL, e)) return false;
    *out = list.all;
    return true;
}

/* A list alone as an object of one field: in the form that column_texts gives. */
static struct field_table list_alone(const struct field *f, struct field *one)
{
    *one = *f;
    one->name = "all";
    one->offset = 0;
    return (struct field_table){
        .name = "all", .size = sizeof(struct list_any), .fields = one, .n = 1, .present = -1
    };
}

static bool list_of_column(struct arena *a, const struct field *f, struct str json, void *at,
                           struct err *e)
{
    struct field one;
    struct field_table table = list_alone(f, &one);

    *(struct list_any *)at = (struct list_any){ 0 };
    return !json.at || json_read_kept(a, json, &table, at, NULL, e);
}

struct str column_field(struct arena *a, const struct field *f, const void *what)
{
    const void *at = (const char *)what + f->offset;

    switch (f->type) {
    case FIELD_TEXT: return *(const struct str *)at;
    case FIELD_DEC: return column_dec(a, *(const struct dec *)at);
    case FIELD_DATE: return column_date(a, *(const struct date *)at);
    case FIELD_ENUM: return str_c(f->names[*(const unsigned *)at]);
    case FIELD_BOOL: return *(const bool *)at ? STR("true") : STR("false");
    case FIELD_INT:
        if (f->nullable && !*(const int64_t *)at) return (struct str){ 0 };
        return str_printf(a, "%lld", (long long)*(const int64_t *)at);
    case FIELD_TEXTS:
    case FIELD_LIST: {
        struct field one;
        struct field_table table = list_alone(f, &one);
        return column_json(a, &table, at);
    }
    default: break;
    }
    return (struct str){ 0 };
}

bool field_of_column(struct arena *a, const struct field *f, struct str s, void *what,
                     struct err *e)
{
    void *at = (char *)what + f->offset;

    switch (f->type) {
    case FIELD_TEXT: *(struct str *)at = s; return true;
    case FIELD_DEC: *(struct dec *)at = dec_of_column(s); return true;
    case FIELD_DATE: *(struct date *)at = date_of_column(s); return true;
    case FIELD_ENUM:
        *(unsigned *)at = (unsigned)column_enum_(s, f->names, (int)f->n_names);
        return true;
    case FIELD_BOOL: *(bool *)at = str_eq(s, STR("true")); return true;
    case FIELD_INT: *(int64_t *)at = s.at ? strtoll(str_z(a, s), NULL, 10) : 0; return true;
    case FIELD_TEXTS:
    case FIELD_LIST: return list_of_column(a, f, s, at, e);
    default: break;
    }
    return err_fail(e, ERR_IO, "trường “%s” trong kho không đọc được", f->name);
}

const struct field *field_named(const struct field_table *t, struct str name)
{
    for (size_t i = 0; i < t->n; i++)
        if (str_eq(str_c(t->fields[i].name), name)) return &t->fields[i];
    return NULL;
}

struct str column_pattern(struct arena *a, struct str words)
{
    struct str fold = words.at ? unicode_fold(a, words) : (struct str){ 0 };
    struct buf b = { 0 };

    fold = str_trim(fold);
    if (!fold.n) return (struct str){ 0 };
    buf_put_char(&b, '%');
    for (size_t i = 0; i < fold.n; i++) {
        char c = fold.at[i];
        if (c == '%' || c == '_' || c == '!') buf_put_char(&b, '!');
        buf_put_char(&b, c == ' ' ? '%' : c);
    }
    buf_put_char(&b, '%');
    return taken(a, &b);
}

bool select_one(struct tx *tx, const char *sql, struct db_args args, struct db_rows *r, bool *found,
                struct err *e)
{
    if (!db_select(tx->db, tx->a, sql, args, r, e)) return false;
    *found = db_next(r);
    return true;
}

static int by_bytes(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

bool strs_find(const struct strs *sorted, struct str s)
{
    return sorted->n && bsearch(&s, sorted->at, sorted->n, sizeof s, by_bytes) != NULL;
}

size_t page_limit(size_t asked)
{
    enum { USUAL = 100, MOST = 500 };

    return !asked ? USUAL : asked > MOST ? MOST : asked;
}
