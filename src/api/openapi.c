#include <stdio.h>
#include <string.h>

#include "api/route.h"
#include "base/version.h"

/* One field as a JSON Schema (2020-12, as OpenAPI 3.1 has it). */
static void put_type(struct json_out *j, const char *type, bool nullable)
{
    json_put_key(j, "type");
    if (!nullable) {
        json_put_text(j, str_c(type));
        return;
    }
    json_put_open(j, '[');
    json_put_text(j, str_c(type));
    json_put_text(j, STR("null"));
    json_put_close(j, ']');
}

static void put_format(struct json_out *j, const char *key, const char *value)
{
    json_put_key(j, key);
    json_put_text(j, str_c(value));
}

static void put_ref(struct json_out *j, const struct field_table *t)
{
    char name[128];

    json_put_key(j, "$ref");
    snprintf(name, sizeof name, "#/components/schemas/%s", t->name);
    json_put_text(j, str_c(name));
}

static void put_words(struct json_out *j, const struct field *f)
{
    json_put_key(j, "enum");
    json_put_open(j, '[');
    for (size_t i = 0; i < f->n_names; i++) json_put_text(j, str_c(f->names[i]));
    json_put_close(j, ']');
}

static void put_items(struct json_out *j, const struct field *f)
{
    put_type(j, "array", false);
    json_put_key(j, "items");
    json_put_open(j, '{');
    if (f->type == FIELD_LIST)
        put_ref(j, f->table);
    else
        put_type(j, "string", false);
    json_put_close(j, '}');
}

static void put_object_or_null(struct json_out *j, const struct field *f)
{
    json_put_key(j, "anyOf");
    json_put_open(j, '[');
    json_put_open(j, '{');
    put_ref(j, f->table);
    json_put_close(j, '}');
    json_put_raw(j, STR("{\"type\":\"null\"}"));
    json_put_close(j, ']');
}

static void put_field_schema(struct json_out *j, const struct field *f)
{
    json_put_open(j, '{');
    switch (f->type) {
    case FIELD_TEXT: put_type(j, "string", f->nullable); break;
    case FIELD_INT: put_type(j, "integer", f->nullable); break;
    case FIELD_BOOL: put_type(j, "boolean", false); break;
    case FIELD_DEC:
        put_type(j, "string", f->nullable);
        put_format(j, "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
        break;
    case FIELD_DATE:
        put_type(j, "string", f->nullable);
        put_format(j, "format", "date");
        break;
    case FIELD_MOMENT:
        put_type(j, "string", f->nullable);
        put_format(j, "format", "date-time");
        break;
    case FIELD_ENUM: put_words(j, f); break;
    case FIELD_OBJECT:
        if (f->table->present < 0)
            put_ref(j, f->table);
        else
            put_object_or_null(j, f);
        break;
    case FIELD_TEXTS:
    case FIELD_LIST: put_items(j, f); break;
    }
    json_put_close(j, '}');
}

static void put_schema(struct json_out *j, const struct field_table *t)
{
    json_put_open(j, '{');
    put_type(j, "object", false);
    json_put_key(j, "additionalProperties"), json_put_bool(j, false);
    json_put_key(j, "properties");
    json_put_open(j, '{');
    for (size_t i = 0; i < t->n; i++) {
        json_put_key(j, t->fields[i].name);
        put_field_schema(j, &t->fields[i]);
    }
    json_put_close(j, '}');
    json_put_close(j, '}');
}

/* Each table once, with those that its fields point to. */
struct known {
    const struct field_table *at[128];
    size_t n;
};

static void know(struct known *k, const struct field_table *t)
{
    for (size_t i = 0; i < k->n; i++)
        if (k->at[i] == t) return;
    if (!t || k->n == sizeof k->at / sizeof k->at[0]) return;
    k->at[k->n++] = t;
    for (size_t i = 0; i < t->n; i++) know(k, t->fields[i].table);
}

static void put_content(struct json_out *j, const char *type, const struct field_table *t)
{
    json_put_key(j, "content");
    json_put_open(j, '{');
    json_put_key(j, type);
    json_put_open(j, '{');
    json_put_key(j, "schema");
    json_put_open(j, '{');
    if (t) put_ref(j, t);
    json_put_close(j, '}');
    json_put_close(j, '}');
    json_put_close(j, '}');
}

static void put_page_content(struct json_out *j, const struct field_table *t)
{
    json_put_raw(j, STR("\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\","
                        "\"properties\":{\"next\":{\"type\":[\"string\",\"null\"]},"
                        "\"items\":{\"type\":\"array\",\"items\":"));
    j->comma = false;
    json_put_open(j, '{');
    if (t) put_ref(j, t);
    json_put_close(j, '}');
    buf_put_z(j->b, "}}}}}");
}

static void put_answers(struct json_out *j, const struct route *r)
{
    char status[16];

    snprintf(status, sizeof status, "%d", r->status);
    json_put_key(j, "responses");
    json_put_open(j, '{');
    json_put_key(j, status);
    json_put_open(j, '{');
    put_format(j, "description", r->summary);
    if (r->gives == GIVES_ONE || r->gives == GIVES_JSON)
        put_content(j, "application/json", r->table);
    else if (r->gives == GIVES_PAGE)
        put_page_content(j, r->table);
    else if (r->gives == GIVES_BYTES)
        put_content(j, "application/octet-stream", NULL);
    json_put_close(j, '}');
    json_put_key(j, "default");
    json_put_raw(j, STR("{\"$ref\":\"#/components/responses/problem\"}"));
    json_put_close(j, '}');
}

static void put_parameter(struct json_out *j, const char *in, const char *name, bool required)
{
    json_put_open(j, '{');
    put_format(j, "name", name);
    put_format(j, "in", in);
    json_put_key(j, "required"), json_put_bool(j, required);
    json_put_key(j, "schema"), json_put_raw(j, STR("{\"type\":\"string\"}"));
    json_put_close(j, '}');
}

static void put_parameters(struct json_out *j, const struct route *r)
{
    json_put_key(j, "parameters");
    json_put_open(j, '[');
    if (strstr(r->path, "{id}")) put_parameter(j, "path", "id", true);
    for (const char *const *q = r->query; *q; q++) put_parameter(j, "query", *q, false);
    if (r->gives == GIVES_PAGE) {
        put_parameter(j, "query", "limit", false);
        put_parameter(j, "query", "after", false);
    }
    if (r->flags & WITH_IF_MATCH) put_parameter(j, "header", "If-Match", true);
    if (strcmp(r->method, "GET") != 0 && !(r->flags & NOT_REPEATABLE))
        put_parameter(j, "header", "Idempotency-Key", false);
    json_put_close(j, ']');
}

static void put_operation(struct json_out *j, const struct route *r)
{
    char method[8] = "";

    for (size_t i = 0; r->method[i] && i + 1 < sizeof method; i++)
        method[i] = (char)(r->method[i] | 0x20);
    json_put_key(j, method);
    json_put_open(j, '{');
    put_format(j, "summary", r->summary);
    put_format(j, "x-action", action_name(r->action));
    put_parameters(j, r);
    if (r->takes || r->body) {
        json_put_key(j, "requestBody");
        json_put_open(j, '{');
        json_put_key(j, "required"), json_put_bool(j, true);
        put_content(j, r->takes ? "application/json" : "application/octet-stream", r->takes);
        json_put_close(j, '}');
    }
    put_answers(j, r);
    json_put_key(j, "security");
    json_put_raw(j, r->action == ACTION_NONE ? STR("[]") : STR("[{\"session\":[]}]"));
    json_put_close(j, '}');
}

/* Routes of one path stand together in the table. */
static void put_paths(struct json_out *j)
{
    json_put_key(j, "paths");
    json_put_open(j, '{');
    for (size_t i = 0; i < n_routes; i++) {
        bool first = !i || strcmp(routes[i].path, routes[i - 1].path) != 0;
        bool last = i + 1 == n_routes || strcmp(routes[i].path, routes[i + 1].path) != 0;
        if (first) {
            json_put_key(j, routes[i].path);
            json_put_open(j, '{');
        }
        put_operation(j, &routes[i]);
        if (last) json_put_close(j, '}');
    }
    json_put_close(j, '}');
}

static void put_components(struct json_out *j)
{
    struct known k = { .n = 0 };

    for (size_t i = 0; i < n_routes; i++) {
        know(&k, routes[i].takes);
        know(&k, routes[i].table);
    }
    json_put_key(j, "components");
    json_put_open(j, '{');
    json_put_key(j, "securitySchemes");
    json_put_raw(j,
                 STR("{\"session\":{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"kehoach\"}}"));
    json_put_key(j, "responses");
    json_put_raw(
        j, STR("{\"problem\":{\"description\":\"RFC 9457\",\"content\":{"
               "\"application/problem+json\":{\"schema\":{\"type\":\"object\",\"properties\":{"
               "\"type\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},"
               "\"status\":{\"type\":\"integer\"},\"detail\":{\"type\":\"string\"}}}}}}}"));
    json_put_key(j, "schemas");
    json_put_open(j, '{');
    for (size_t i = 0; i < k.n; i++) {
        json_put_key(j, k.at[i]->name);
        put_schema(j, k.at[i]);
    }
    json_put_close(j, '}');
    json_put_close(j, '}');
}

void api_openapi(struct buf *b)
{
    struct json_out j = { .b = b };

    json_put_open(&j, '{');
    put_format(&j, "openapi", "3.1.0");
    json_put_key(&j, "info");
    json_put_open(&j, '{');
    put_format(&j, "title", "kehoach");
    put_format(&j, "version", KEHOACH_VERSION);
    json_put_close(&j, '}');
    put_paths(&j);
    put_components(&j);
    json_put_close(&j, '}');
}
