#include "json/json.h"

static void put_fields(struct buf *b, const struct json_names *names, const struct field_table *t,
                       const char *open, const char *mark, const char *close);

/* 'eq' | 'ge'; null where a word is NULL. */
static void put_union(struct buf *b, const char *const *words, size_t n)
{
    bool first = true;

    for (size_t i = 0; i < n; i++) {
        if (!words[i]) continue;
        buf_printf(b, "%s'%s'", first ? "" : " | ", words[i]);
        first = false;
    }
}

static bool may_be_null(const struct field *f)
{
    switch (f->type) {
    case FIELD_ENUM:
        for (size_t i = 0; i < f->n_names; i++)
            if (!f->names[i]) return true;
        return false;
    case FIELD_OBJECT: return f->table->present >= 0;
    default: return f->nullable;
    }
}

static void put_words(struct buf *b, const struct json_names *names, const struct field *f)
{
    for (size_t i = 0; i < names->n_words; i++)
        if (names->words[i].words == f->names) {
            buf_put_z(b, names->words[i].name);
            return;
        }
    put_union(b, f->names, f->n_names);
}

static void put_object(struct buf *b, const struct json_names *names, const struct field_table *t)
{
    for (size_t i = 0; i < names->n_tables; i++)
        if (names->tables[i].table == t) {
            buf_put_z(b, names->tables[i].name);
            return;
        }
    put_fields(b, names, t, "{ ", ": ", " }");
}

static void put_type(struct buf *b, const struct json_names *names, const struct field *f)
{
    switch (f->type) {
    case FIELD_TEXT:
    case FIELD_DEC:
    case FIELD_DATE:
    case FIELD_MOMENT: buf_put_z(b, "string"); break;
    case FIELD_INT: buf_put_z(b, "number"); break;
    case FIELD_BOOL: buf_put_z(b, "boolean"); break;
    case FIELD_TEXTS: buf_put_z(b, "string[]"); break;
    case FIELD_ENUM: put_words(b, names, f); break;
    case FIELD_OBJECT: put_object(b, names, f->table); break;
    case FIELD_LIST:
        put_object(b, names, f->table);
        buf_put_z(b, "[]");
        break;
    }
    if (may_be_null(f)) buf_put_z(b, " | null");
}

/* Between braces on one line, or on lines of their own. */
static void put_fields(struct buf *b, const struct json_names *names, const struct field_table *t,
                       const char *open, const char *mark, const char *close)
{
    bool lines = open[1] == '\n';

    buf_put_z(b, open);
    for (size_t i = 0; i < t->n; i++) {
        buf_printf(b, "%s%s%s", lines ? "  " : i ? "; " : "", t->fields[i].name, mark);
        put_type(b, names, &t->fields[i]);
        if (lines) buf_put_z(b, ";\n");
    }
    buf_put_z(b, close);
}

void json_typescript(struct buf *b, const struct json_names *names)
{
    for (size_t i = 0; i < names->n_words; i++) {
        buf_printf(b, "\nexport type %s = ", names->words[i].name);
        put_union(b, names->words[i].words, names->words[i].n);
        buf_put_z(b, ";\n");
    }
    for (size_t i = 0; i < names->n_tables; i++) {
        const struct json_table_name *t = &names->tables[i];
        buf_printf(b, "\nexport interface %s ", t->name);
        put_fields(b, names, t->table, "{\n", t->taken ? "?: " : ": ", "}\n");
    }
}
