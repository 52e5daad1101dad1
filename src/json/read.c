#include <jansson.h>

#include "base/limits.h"
#include "base/unicode.h"
#include "json/json.h"

static bool read_object(struct arena *a, const json_t *v, const struct field_table *t, void *out,
                        bool *given, int depth, struct err *e);

static bool wrong(const struct field *f, struct err *e)
{
    static const char *const wanted[] = {
        [FIELD_TEXT] = "chuỗi",
        [FIELD_INT] = "số nguyên",
        [FIELD_BOOL] = "true/false",
        [FIELD_DEC] = "số dạng chuỗi, ví dụ \"74.57\"",
        [FIELD_DATE] = "ngày, ví dụ \"2024-12-31\"",
        [FIELD_MOMENT] = "chuỗi",
        [FIELD_ENUM] = "một trong các từ cho phép",
        [FIELD_OBJECT] = "đối tượng",
        [FIELD_TEXTS] = "danh sách chuỗi",
        [FIELD_LIST] = "danh sách",
    };

    return err_fail(e, ERR_INPUT, "trường “%s” phải là %s", f->name, say(e->lang, wanted[f->type]));
}

static struct str text_of(struct arena *a, const json_t *v)
{
    struct str s = { json_string_value(v), json_string_length(v) };

    return unicode_nfc(a, str_copy(a, s));
}

static bool read_enum(const struct field *f, const json_t *v, unsigned *out, struct err *e)
{
    if (json_is_string(v))
        for (size_t i = 0; i < f->n_names; i++)
            if (f->names[i] && !strcmp(f->names[i], json_string_value(v))) {
                *out = (unsigned)i;
                return true;
            }
    return wrong(f, e);
}

static bool read_list(struct arena *a, const struct field *f, const json_t *v, void *at, int depth,
                      struct err *e)
{
    size_t i;
    json_t *one;

    if (!json_is_array(v)) return wrong(f, e);
    json_array_foreach(v, i, one)
    {
        if (f->type == FIELD_TEXTS) {
            if (!json_is_string(one)) return wrong(f, e);
            struct strs *l = at;
            struct str *place = LIST_ADD(a, l);
            *place = text_of(a, one);
        } else {
            void *place = list_add_(a, at, f->table->size);
            if (!read_object(a, one, f->table, place, NULL, depth + 1, e)) return false;
        }
    }
    return true;
}

static bool read_field(struct arena *a, const struct field *f, const json_t *v, void *at, int depth,
                       struct err *e)
{
    bool may_be_null = f->nullable || (f->type == FIELD_ENUM && !f->names[0]);

    if (json_is_null(v)) return may_be_null ? true : wrong(f, e);
    switch (f->type) {
    case FIELD_TEXT:
        if (!json_is_string(v)) return wrong(f, e);
        *(struct str *)at = text_of(a, v);
        return true;
    case FIELD_INT:
        if (!json_is_integer(v)) return wrong(f, e);
        *(int64_t *)at = json_integer_value(v);
        return true;
    case FIELD_BOOL:
        if (!json_is_boolean(v)) return wrong(f, e);
        *(bool *)at = json_is_true(v);
        return true;
    case FIELD_DEC:
        if (!json_is_string(v)) return wrong(f, e);
        return dec_parse(str_c(json_string_value(v)), at, e);
    case FIELD_DATE:
        if (!json_is_string(v)) return wrong(f, e);
        return date_parse(str_c(json_string_value(v)), at, e);
    case FIELD_ENUM: return read_enum(f, v, at, e);
    case FIELD_OBJECT: return read_object(a, v, f->table, at, NULL, depth + 1, e);
    case FIELD_TEXTS:
    case FIELD_LIST: return read_list(a, f, v, at, depth, e);
    case FIELD_MOMENT: break; /* the program says when, never the caller */
    }
    return wrong(f, e);
}

static bool read_object(struct arena *a, const json_t *v, const struct field_table *t, void *out,
                        bool *given, int depth, struct err *e)
{
    const char *key;
    json_t *value;

    if (depth > LIMIT_JSON_DEPTH) return err_fail(e, ERR_LIMIT, "JSON lồng quá sâu");
    if (!json_is_object(v)) return err_fail(e, ERR_INPUT, "cần một đối tượng JSON");
    json_object_foreach((json_t *)v, key, value)
    {
        size_t i = 0;
        while (i < t->n && strcmp(t->fields[i].name, key) != 0) i++;
        if (i == t->n) return err_fail(e, ERR_INPUT, "không có trường “%s”", key);
        if (!read_field(a, &t->fields[i], value, (char *)out + t->fields[i].offset, depth, e))
            return false;
        if (given) given[i] = true;
    }
    return true;
}

bool json_read(struct arena *a, struct str body, const struct field_table *t, void *out,
               bool *given, struct err *e)
{
    if (body.n > LIMIT_BODY_BYTES)
        return err_fail(e, ERR_LIMIT, "nội dung JSON lớn hơn %d KB", LIMIT_BODY_BYTES >> 10);
    return json_read_kept(a, body, t, out, given, e);
}

bool json_read_kept(struct arena *a, struct str body, const struct field_table *t, void *out,
                    bool *given, struct err *e)
{
    json_error_t why;

    json_t *v = json_loadb(body.at ? body.at : "", body.n, JSON_REJECT_DUPLICATES, &why);
    if (!v) return err_fail(e, ERR_INPUT, "JSON sai ở dòng %d: %s", why.line, why.text);
    bool ok = read_object(a, v, t, out, given, 0, e);
    json_decref(v);
    return ok;
}
