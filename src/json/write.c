#include "json/json.h"

static void before_value(struct json_out *j)
{
    if (j->comma) buf_put_char(j->b, ',');
    j->comma = true;
}

void json_put_open(struct json_out *j, char bracket)
{
    before_value(j);
    buf_put_char(j->b, bracket);
    j->comma = false;
}

void json_put_close(struct json_out *j, char bracket)
{
    buf_put_char(j->b, bracket);
    j->comma = true;
}

static void put_quoted(struct buf *b, struct str s)
{
    size_t start = 0;

    buf_put_char(b, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        buf_put(b, (struct str){ s.at + start, i - start });
        if (c == '"' || c == '\\') {
            buf_put_char(b, '\\');
            buf_put_char(b, (char)c);
        } else if (c == '\n') {
            buf_put_z(b, "\\n");
        } else {
            buf_printf(b, "\\u%04x", c);
        }
        start = i + 1;
    }
    buf_put(b, str_from(s, start));
    buf_put_char(b, '"');
}

void json_put_key(struct json_out *j, const char *name)
{
    before_value(j);
    put_quoted(j->b, str_c(name));
    buf_put_char(j->b, ':');
    j->comma = false;
}

void json_put_null(struct json_out *j) { json_put_raw(j, STR("null")); }

void json_put_text(struct json_out *j, struct str s)
{
    if (!s.at) {
        json_put_null(j);
        return;
    }
    before_value(j);
    put_quoted(j->b, s);
}

void json_put_int(struct json_out *j, int64_t n)
{
    before_value(j);
    buf_printf(j->b, "%lld", (long long)n);
}

void json_put_bool(struct json_out *j, bool v) { json_put_raw(j, v ? STR("true") : STR("false")); }

void json_put_raw(struct json_out *j, struct str json)
{
    before_value(j);
    buf_put(j->b, json);
}

void json_put_dec(struct json_out *j, struct dec d)
{
    if (!d.given) {
        json_put_null(j);
        return;
    }
    before_value(j);
    if (j->decimals_as_text) buf_put_char(j->b, '"');
    dec_put(j->b, d);
    if (j->decimals_as_text) buf_put_char(j->b, '"');
}

static void put_date(struct json_out *j, struct date d)
{
    if (!d.year) {
        json_put_null(j);
        return;
    }
    before_value(j);
    buf_put_char(j->b, '"');
    date_put(j->b, d);
    buf_put_char(j->b, '"');
}

static void put_moment(struct json_out *j, moment m)
{
    if (!m) {
        json_put_null(j);
        return;
    }
    before_value(j);
    buf_put_char(j->b, '"');
    moment_put(j->b, m);
    buf_put_char(j->b, '"');
}

static bool stated(const struct field *f, const void *at)
{
    switch (f->type) {
    case FIELD_TEXT: return ((const struct str *)at)->at != NULL;
    case FIELD_INT: return *(const int64_t *)at != 0;
    case FIELD_DEC: return ((const struct dec *)at)->given;
    case FIELD_DATE: return ((const struct date *)at)->year != 0;
    default: return true;
    }
}

static void put_texts(struct json_out *j, const struct strs *l)
{
    json_put_open(j, '[');
    for (size_t i = 0; i < l->n; i++) json_put_text(j, l->at[i]);
    json_put_close(j, ']');
}

static void put_list(struct json_out *j, const struct field_table *t, const struct list_any *l)
{
    json_put_open(j, '[');
    for (size_t i = 0; i < l->n; i++) json_put_struct(j, t, (const char *)l->at + i * t->size);
    json_put_close(j, ']');
}

static void put_object(struct json_out *j, const struct field_table *t, const void *at)
{
    if (t->present >= 0) {
        const struct field *f = &t->fields[t->present];
        if (!stated(f, (const char *)at + f->offset)) {
            json_put_null(j);
            return;
        }
    }
    json_put_struct(j, t, at);
}

static void put_field(struct json_out *j, const struct field *f, const void *at)
{
    switch (f->type) {
    case FIELD_TEXT: json_put_text(j, *(const struct str *)at); break;
    case FIELD_INT:
        if (f->nullable && !stated(f, at))
            json_put_null(j);
        else
            json_put_int(j, *(const int64_t *)at);
        break;
    case FIELD_BOOL: json_put_bool(j, *(const bool *)at); break;
    case FIELD_DEC: json_put_dec(j, *(const struct dec *)at); break;
    case FIELD_DATE: put_date(j, *(const struct date *)at); break;
    case FIELD_MOMENT: put_moment(j, *(const moment *)at); break;
    case FIELD_ENUM: json_put_text(j, str_c(f->names[*(const unsigned *)at])); break;
    case FIELD_OBJECT: put_object(j, f->table, at); break;
    case FIELD_TEXTS: put_texts(j, at); break;
    case FIELD_LIST: put_list(j, f->table, at); break;
    }
}

void json_put_fields(struct json_out *j, const struct field_table *t, const void *what)
{
    for (size_t i = 0; i < t->n; i++) {
        json_put_key(j, t->fields[i].name);
        put_field(j, &t->fields[i], (const char *)what + t->fields[i].offset);
    }
}

void json_put_struct(struct json_out *j, const struct field_table *t, const void *what)
{
    json_put_open(j, '{');
    json_put_fields(j, t, what);
    json_put_close(j, '}');
}
