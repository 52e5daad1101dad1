#include "model/figure.h"

const char *const figure_kind_name[] = { "actual", "estimate", "official" };
const char *const measure_name[] = { NULL,        "period",      "year_to_date", "point",
                                     "numerator", "denominator", "change" };
const char *const indicator_kind_name[] = { "flow", "stock", "rate", "milestone" };
const char *const over_orgs_name[] = { "sum", "ratio", "mean", "none" };

static const struct field view_fields[] = {
    F_DATE_STATED(figure_view, day),
    F_DEC(figure_view, value),
    F_DEC(figure_view, value_max),
    F_TEXT(figure_view, words),
    F_BOOL(figure_view, approximate),
    F_ENUM(figure_view, kind, figure_kind_name),
    F_OBJECT(figure_view, period, period_table),
    F_ENUM(figure_view, measure, measure_name),
    F_BOOL(figure_view, per_document),
    F_BOOL(figure_view, disputed),
};
const struct field_table figure_view_table = FIELD_TABLE_OR_NULL(figure_view, view_fields, 0);

static const struct field row_fields[] = {
    F_TEXT_STATED(figure_row, id),
    F_DEC(figure_row, value),
    F_DEC(figure_row, value_max),
    F_TEXT(figure_row, words),
    F_BOOL(figure_row, approximate),
    F_ENUM(figure_row, kind, figure_kind_name),
    F_DATE_STATED(figure_row, day),
    F_OBJECT(figure_row, period, period_table),
    F_ENUM(figure_row, measure, measure_name),
    F_TEXT(figure_row, by),
    F_TEXT(figure_row, by_org_name),
    F_TEXT(figure_row, about_org_name),
    F_TEXT(figure_row, on_behalf_of_name),
    F_TEXT(figure_row, source_paper),
    F_TEXT(figure_row, note),
    F_MOMENT_STATED(figure_row, at),
    F_BOOL(figure_row, current),
    F_BOOL(figure_row, per_document),
};
const struct field_table figure_row_table = FIELD_TABLE(figure_row, row_fields);

static const struct field new_fields[] = {
    F_TEXT(figure_new, target),       F_ENUM(figure_new, kind, figure_kind_name),
    F_DATE(figure_new, day),          F_ENUM(figure_new, measure, measure_name),
    F_DEC(figure_new, value),         F_DEC(figure_new, value_max),
    F_TEXT(figure_new, words),        F_BOOL(figure_new, approximate),
    F_TEXT(figure_new, note),         F_TEXT(figure_new, on_behalf_of),
    F_TEXT(figure_new, source_paper), F_TEXT(figure_new, about_org),
};
const struct field_table figure_new_table = FIELD_TABLE(figure_new, new_fields);

static const struct field choice_fields[] = {
    F_TEXT(figure_choice, target),
    F_TEXT(figure_choice, figure),
    F_TEXT(figure_choice, why),
};
const struct field_table figure_choice_table = FIELD_TABLE(figure_choice, choice_fields);
