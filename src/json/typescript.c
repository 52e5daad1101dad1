#include "json/json.h"

static void put_type(struct buf *b, const struct field *f)
{
    switch (f->type) {
    case FIELD_TEXT:
    case FIELD_DEC:
    case FIELD_DATE:
    case FIELD_MOMENT: buf_put_z(b, "string"); break;
    case FIELD_INT: buf_put_z(b, "number"); break;
    case FIELD_BOOL: buf_put_z(b, "boolean"); break;
    case FIELD_TEXTS: buf_put_z(b, "string[]"); break;
    case FIELD_OBJECT: buf_put_z(b, f->table->name); break;
    case FIELD_LIST: buf_printf(b, "%s[]", f->table->name); break;
    case FIELD_ENUM:
        for (size_t i = 0, n = 0; i < f->n_names; i++)
            if (f->names[i])
                buf_printf(b, "%s'%s'", n++ ? " | " : "", f->names[i]);
            else
                f = &(struct field){ f->name,  f->type,  f->offset, true,
                                     f->table, f->names, f->n_names };
        break;
    }
    if (f->nullable && !(f->type == FIELD_OBJECT && f->table->present < 0)) buf_put_z(b, " | null");
}

void json_typescript(struct buf *b, const struct field_table *t)
{
    buf_printf(b, "export interface %s {\n", t->name);
    for (size_t i = 0; i < t->n; i++) {
        buf_printf(b, "  %s: ", t->fields[i].name);
        put_type(b, &t->fields[i]);
        buf_put_z(b, ";\n");
    }
    buf_put_z(b, "}\n\n");
}
