#include "model/plan.h"

const char *const change_name[] = { "level", "increase", "decrease", "maintain" };
const char *const comparator_name[] = { "eq", "ge", "gt", "le", "lt", "range" };
const char *const place_name[] = { "main", "task" };
const char *const severity_name[] = { "warning", "info" };
const char *const recurs_name[] = { NULL, "year" };

static const struct field span_fields[] = { F_INT(span, start), F_INT(span, end) };
const struct field_table span_table = FIELD_TABLE(span, span_fields);

static const struct field signer_fields[] = {
    F_TEXT(signer, name),
    F_TEXT(signer, position),
    F_TEXT(signer, on_behalf_of),
};
static const struct field_table signer_table = FIELD_TABLE_OR_NULL(signer, signer_fields, 0);

static const struct field years_fields[] = {
    F_INT(years, from),
    F_INT(years, to),
    F_INT_OR_NULL(years, vision),
};
static const struct field_table years_table = FIELD_TABLE_OR_NULL(years, years_fields, 0);

static const struct field document_fields[] = {
    F_TEXT(document, type),
    F_TEXT(document, number),
    F_DATE(document, date),
    F_TEXT(document, place),
    F_TEXT(document, issuer),
    F_TEXT(document, title),
    F_OBJECT(document, signer, signer_table),
    F_TEXTS(document, recipients),
    F_OBJECT(document, period, years_table),
};
const struct field_table document_table = FIELD_TABLE(document, document_fields);

static const struct field reference_fields[] = {
    F_TEXT(reference, type),   F_TEXT(reference, number), F_DATE(reference, date),
    F_TEXT(reference, issuer), F_BOOL(reference, basis),
};
const struct field_table reference_table = FIELD_TABLE(reference, reference_fields);

static const struct field count_fields[] = { F_INT(declared_count, count),
                                             F_TEXT(declared_count, group) };
const struct field_table declared_count_table = FIELD_TABLE(declared_count, count_fields);

static const struct field year_span_fields[] = { F_INT(year_span, from), F_INT(year_span, to) };
static const struct field_table year_span_table =
    FIELD_TABLE_OR_NULL(year_span, year_span_fields, 0);

static const struct field target_fields[] = {
    F_TEXT(target, id),
    F_TEXT(target, parent),
    F_INT_OR_NULL(target, item),
    F_TEXT(target, group),
    F_TEXT(target, series),
    F_TEXT(target, indicator),
    F_ENUM(target, change, change_name),
    F_ENUM(target, comparator, comparator_name),
    F_DEC(target, value),
    F_DEC(target, value_max),
    F_BOOL(target, approximate),
    F_TEXT(target, unit),
    F_INT_OR_NULL(target, year),
    F_OBJECT(target, span, year_span_table),
    F_ENUM(target, recurs, recurs_name),
    F_TEXTS(target, orgs),
    F_TEXTS(target, qualifiers),
    F_ENUM(target, place, place_name),
    F_OBJECT(target, source, span_table),
};
const struct field_table target_table = FIELD_TABLE(target, target_fields);

static const struct field task_fields[] = {
    F_TEXT(task, id),   F_TEXTS(task, section), F_TEXT(task, heading),
    F_TEXT(task, text), F_TEXTS(task, lead),    F_TEXTS(task, coordinating),
    F_TEXT(task, due),  F_BOOL(task, focus),    F_OBJECT(task, source, span_table),
};
const struct field_table task_table = FIELD_TABLE(task, task_fields);

static const struct field duty_fields[] = {
    F_TEXTS(duty, units),
    F_TEXT(duty, text),
    F_OBJECT(duty, source, span_table),
};
const struct field_table duty_table = FIELD_TABLE(duty, duty_fields);

static const struct field reporting_fields[] = {
    F_TEXTS(reporting, from),
    F_TEXT(reporting, to),
    F_TEXT(reporting, via),
    F_TEXTS(reporting, frequency),
    F_TEXT(reporting, due),
    F_TEXT(reporting, due_words),
    F_OBJECT(reporting, source, span_table),
};
const struct field_table reporting_table = FIELD_TABLE(reporting, reporting_fields);

static const struct field result_fields[] = {
    F_TEXT(result, indicator),      F_DEC(result, value),
    F_TEXT(result, unit),           F_INT_OR_NULL(result, year),
    F_BOOL(result, estimate),       F_DEC(result, pct_plan),
    F_DEC(result, pct_same_period), F_OBJECT(result, source, span_table),
};
const struct field_table result_table = FIELD_TABLE(result, result_fields);

static const struct field finding_fields[] = {
    F_TEXT_STATED(finding, rule),     F_ENUM(finding, severity, severity_name), F_TEXT_STATED(finding, message),
    F_TEXTS(finding, targets), F_LIST(finding, source, span_table),
};
const struct field_table finding_table = FIELD_TABLE(finding, finding_fields);

static const struct field plan_fields[] = {
    F_OBJECT(plan, document, document_table),
    F_LIST(plan, references, reference_table),
    F_LIST(plan, declared_counts, declared_count_table),
    F_LIST(plan, targets, target_table),
    F_LIST(plan, tasks, task_table),
    F_LIST(plan, duties, duty_table),
    F_LIST(plan, reporting, reporting_table),
    F_LIST(plan, results, result_table),
    F_LIST(plan, findings, finding_table),
};
const struct field_table plan_table = FIELD_TABLE(plan, plan_fields);

void plan_put_json(struct buf *b, const struct plan *p)
{
    struct json_out j = { .b = b };

    buf_put_z(b, "{\n");
    for (size_t i = 0; i < plan_table.n; i++) {
        const struct field *f = &plan_table.fields[i];
        const void *at = (const char *)p + f->offset;
        buf_printf(b, "\"%s\": ", f->name);
        j.comma = false;
        if (f->type == FIELD_OBJECT) {
            json_put_struct(&j, f->table, at);
        } else {
            const struct list_any *l = at;
            buf_put_char(b, '[');
            for (size_t k = 0; k < l->n; k++) {
                buf_put_z(b, k ? ",\n  " : "\n  ");
                j.comma = false;
                json_put_struct(&j, f->table, (const char *)l->at + k * f->table->size);
            }
            buf_put_z(b, l->n ? "\n]" : "]");
        }
        buf_put_z(b, i + 1 < plan_table.n ? ",\n" : "\n");
    }
    buf_put_z(b, "}\n");
}
