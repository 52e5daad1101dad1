#include "model/kept.h"

const char *const mark_name[] = { "thường", "nội bộ", "mật" };
const char *const item_kind_name[] = { "target", "task", "duty", "reporting" };
const char *const item_state_name[] = { "read",   "corrected", "confirmed", "added",
                                        "orphan", "dropped",   "split",     "joined" };
const char *const act_kind_name[] = { "set",     "add",     "drop",     "split", "join",
                                      "confirm", "version", "allocate", "reread",
                                      "accept", "refuse", "attach", "undo" };
const char *const reports_by_name[] = { NULL, "each", "one", "planner" };

const char *const tracking_name[] = { NULL, "tracked", "routine" };
const char *const task_time_name[] = { NULL,   "done_in_time", "done_late", "within",
                                       "soon", "overdue",      "no_due" };
const char *const proposal_source_name[] = { "text", "words" };

static const struct field document_fields[] = {
    F_TEXT_STATED(document_row, id),
    F_TEXT_STATED(document_row, name),
    F_MOMENT_STATED(document_row, received_at),
    F_TEXT(document_row, received_by),
    F_TEXT(document_row, type),
    F_TEXT(document_row, number),
    F_DATE(document_row, date),
    F_TEXT(document_row, issuer),
    F_TEXT(document_row, title),
    F_ENUM(document_row, mark, mark_name),
    F_TEXT(document_row, plan),
    F_TEXTS(document_row, by_hand),
    F_INT(document_row, revision),
};
const struct field_table document_row_table = FIELD_TABLE(document_row, document_fields);

static const struct field chain_link_fields[] = {
    F_TEXT_STATED(chain_link, document), F_TEXT(chain_link, plan),  F_TEXT(chain_link, type),
    F_TEXT(chain_link, number),          F_DATE(chain_link, date),  F_TEXT(chain_link, issuer),
    F_TEXT(chain_link, title),           F_BOOL(chain_link, basis), F_BOOL(chain_link, sure),
};
static const struct field_table chain_link_table = FIELD_TABLE(chain_link, chain_link_fields);
static const struct field chain_reference_fields[] = {
    F_TEXT(chain_reference, type),  F_TEXT(chain_reference, number),
    F_DATE(chain_reference, date),  F_TEXT(chain_reference, issuer),
    F_BOOL(chain_reference, basis), F_LIST(chain_reference, documents, chain_link_table),
};
static const struct field_table chain_reference_table =
    FIELD_TABLE(chain_reference, chain_reference_fields);
static const struct field document_chain_fields[] = {
    F_TEXTS(document_chain, recipients),
    F_LIST(document_chain, above, chain_reference_table),
    F_LIST(document_chain, below, chain_link_table),
};
const struct field_table document_chain_table = FIELD_TABLE(document_chain, document_chain_fields);

const char *const search_kind_name[] = { "document", "target", "task" };
static const struct field search_hit_fields[] = {
    F_TEXT_STATED(search_hit, id),
    F_TEXT(search_hit, plan),
    F_TEXT_STATED(search_hit, document),
    F_TEXT(search_hit, title),
    F_TEXT(search_hit, number),
    F_TEXT(search_hit, plan_title),
    F_DATE(search_hit, date),
    F_TEXT(search_hit, issuer),
    F_TEXT_STATED(search_hit, passage),
    F_LIST(search_hit, marks, span_table),
    F_OBJECT(search_hit, source, span_table),
};
const struct field_table search_hit_table = FIELD_TABLE(search_hit, search_hit_fields);

static const struct field document_patch_fields[] = {
    [DOC_NUMBER] = F_TEXT(document_patch, number),
    [DOC_DATE] = F_DATE(document_patch, date),
    [DOC_ISSUER] = F_TEXT(document_patch, issuer),
    [DOC_TITLE] = F_TEXT(document_patch, title),
    [DOC_MARK] = F_ENUM(document_patch, mark, mark_name),
};
const struct field_table document_patch_table = FIELD_TABLE(document_patch, document_patch_fields);

static const struct field summary_fields[] = {
    F_INT(summary, items),   F_INT(summary, exceeded), F_INT(summary, met),
    F_INT(summary, not_met), F_INT(summary, unjudged), F_TEXT_STATED(summary, words),
};
const struct field_table summary_table = FIELD_TABLE(summary, summary_fields);

/* clang-format off */
#define PLAN_FIELDS \
    F_TEXT_STATED(plan_row, id), \
    F_TEXT_STATED(plan_row, document), \
    F_TEXT(plan_row, title), \
    F_TEXT(plan_row, type), \
    F_TEXT(plan_row, number), \
    F_DATE(plan_row, date), \
    F_TEXT(plan_row, issuer), \
    F_TEXT(plan_row, org), \
    F_TEXT(plan_row, org_name), \
    F_ENUM(plan_row, mark, mark_name), \
    F_INT_OR_NULL(plan_row, from), \
    F_INT_OR_NULL(plan_row, to), \
    F_INT_OR_NULL(plan_row, vision), \
    F_INT(plan_row, targets), \
    F_INT(plan_row, tasks), \
    F_INT(plan_row, confirmed), \
    F_OBJECT(plan_row, summary, summary_table), \
    F_BOOL(plan_row, illustration), \
    F_INT(plan_row, revision)
/* clang-format on */
static const struct field plan_fields[] = { PLAN_FIELDS };
const struct field_table plan_row_table = FIELD_TABLE(plan_row, plan_fields);

static const struct field orphan_fields[] = {
    F_TEXT_STATED(orphan_row, id),
    F_TEXT_STATED(orphan_row, plan),
    F_ENUM(orphan_row, kind, item_kind_name),
    F_TEXT_STATED(orphan_row, quote),
};
const struct field_table orphan_row_table = FIELD_TABLE(orphan_row, orphan_fields);

static const struct field whole_plan_fields[] = {
    PLAN_FIELDS,
    F_LIST_OF(whole_plan, reading, references, reference_table),
    F_LIST_OF(whole_plan, reading, declared_counts, declared_count_table),
    F_LIST_OF(whole_plan, reading, findings, finding_table),
    { "orphans", FIELD_LIST, offsetof(struct whole_plan, orphans.items), false, &orphan_row_table,
      NULL, 0 },
};
_Static_assert(offsetof(struct whole_plan, row) == 0, "the rows of a plan_row fit a whole_plan");
const struct field_table whole_plan_table = FIELD_TABLE(whole_plan, whole_plan_fields);

static const struct field year_span_fields[] = { F_INT(year_span, from), F_INT(year_span, to) };
static const struct field_table year_span_table =
    FIELD_TABLE_OR_NULL(year_span, year_span_fields, 0);

static const struct field target_fields[] = {
    F_TEXT_STATED(target_row, id),
    F_TEXT_STATED(target_row, plan),
    F_INT(target_row, revision),
    F_TEXT(target_row, parent),
    F_INT_OR_NULL(target_row, item),
    F_TEXT(target_row, group),
    F_TEXT(target_row, series),
    F_TEXT_STATED(target_row, indicator_name),
    F_TEXT_STATED(target_row, indicator),
    F_ENUM(target_row, change, change_name),
    F_ENUM(target_row, comparator, comparator_name),
    F_DEC(target_row, value),
    F_DEC(target_row, value_max),
    F_BOOL(target_row, approximate),
    F_TEXT(target_row, unit),
    F_TEXT(target_row, price_base),
    F_INT_OR_NULL(target_row, year),
    F_OBJECT(target_row, span, year_span_table),
    F_ENUM(target_row, recurs, recurs_name),
    F_TEXTS(target_row, qualifiers),
    F_TEXTS(target_row, orgs),
    F_ENUM(target_row, place, place_name),
    F_ENUM(target_row, mark, mark_name),
    F_TEXT(target_row, plan_text),
    F_ENUM(target_row, polarity, polarity_name),
    F_BOOL(target_row, polarity_confirmed),
    F_ENUM(target_row, points, points_name),
    F_ENUM(target_row, state, item_state_name),
    F_INT(target_row, version),
    F_DATE(target_row, version_valid_from),
    F_TEXT(target_row, version_decision),
    F_OBJECT(target_row, source, span_table),
    F_TEXT_STATED(target_row, quote),
    F_TEXT(target_row, lead),
    F_TEXT(target_row, lead_name),
    F_ENUM(target_row, reporting, reports_by_name),
    F_TEXT(target_row, reporter),
    F_TEXT(target_row, reporter_name),
    F_BOOL(target_row, followed),
    F_ENUM(target_row, over_orgs, over_orgs_name),
    F_OBJECT(target_row, figure, figure_view_table),
    F_OBJECT(target_row, base, figure_view_table),
    F_OBJECT(target_row, last_year, figure_view_table),
    F_DEC(target_row, computed_change),
    F_DEC(target_row, percent),
    F_DEC(target_row, difference),
    F_DEC(target_row, base_percent),
    F_DEC(target_row, base_difference),
    F_ENUM(target_row, judgement, judgement_name),
    F_TEXT_STATED(target_row, judgement_words),
    F_TEXT(target_row, judgement_why),
    F_INT(target_row, allocations),
    F_DEC(target_row, allocated),
    F_DEC(target_row, gap),
    F_TEXT_STATED(target_row, allocated_words),
};
const struct field_table target_row_table = FIELD_TABLE(target_row, target_fields);

static const struct field target_patch_fields[] = {
    [TARGET_INDICATOR_NAME] = F_TEXT(target_patch, indicator_name),
    [TARGET_SERIES] = F_TEXT(target_patch, series),
    [TARGET_GROUP] = F_TEXT(target_patch, group),
    [TARGET_UNIT] = F_TEXT(target_patch, unit),
    [TARGET_PRICE_BASE] = F_TEXT(target_patch, price_base),
    [TARGET_CHANGE] = F_ENUM(target_patch, change, change_name),
    [TARGET_COMPARATOR] = F_ENUM(target_patch, comparator, comparator_name),
    [TARGET_VALUE] = F_DEC(target_patch, value),
    [TARGET_VALUE_MAX] = F_DEC(target_patch, value_max),
    [TARGET_APPROXIMATE] = F_BOOL(target_patch, approximate),
    [TARGET_YEAR] = F_INT_OR_NULL(target_patch, year),
    [TARGET_POLARITY] = F_ENUM(target_patch, polarity, polarity_name),
    [TARGET_POINTS] = F_ENUM(target_patch, points, points_name),
    [TARGET_LEAD] = F_TEXT(target_patch, lead),
    [TARGET_REPORTING] = F_ENUM(target_patch, reporting, reports_by_name),
    [TARGET_REPORTER] = F_TEXT(target_patch, reporter),
    [TARGET_FOLLOWED] = F_BOOL(target_patch, followed),
    [TARGET_STATE] = F_ENUM(target_patch, state, item_state_name),
    [TARGET_MARK] = F_ENUM(target_patch, mark, mark_name),
    [TARGET_WHY] = F_TEXT(target_patch, why),
};
const struct field_table target_patch_table = FIELD_TABLE(target_patch, target_patch_fields);

static const struct field allocation_fields[] = {
    F_TEXT_STATED(allocation_row, org),  F_TEXT_STATED(allocation_row, org_name),
    F_DEC(allocation_row, value),        F_DEC(allocation_row, weight),
    F_TEXT(allocation_row, decision),    F_TEXT(allocation_row, why),
    F_MOMENT_STATED(allocation_row, at), F_TEXT(allocation_row, by),
};
const struct field_table allocation_row_table = FIELD_TABLE(allocation_row, allocation_fields);

static const struct field proposal_fields[] = {
    F_TEXT(allocation_proposal, org),
    F_TEXT(allocation_proposal, org_name),
    F_TEXT_STATED(allocation_proposal, name),
    F_DEC(allocation_proposal, value),
};
const struct field_table allocation_proposal_table =
    FIELD_TABLE(allocation_proposal, proposal_fields);

static const struct field sheet_fields[] = {
    F_LIST(allocation_sheet, items, allocation_row_table),
    F_LIST(allocation_sheet, proposed, allocation_proposal_table),
    F_TEXT(allocation_sheet, unit),
    F_TEXT(allocation_sheet, plan_text),
    F_ENUM(allocation_sheet, over_orgs, over_orgs_name),
    F_INT(allocation_sheet, revision),
    F_DEC(allocation_sheet, whole),
    F_DEC(allocation_sheet, allocated),
    F_DEC(allocation_sheet, gap),
    F_TEXT_STATED(allocation_sheet, words),
};
const struct field_table allocation_sheet_table = FIELD_TABLE(allocation_sheet, sheet_fields);

static const struct field allocation_new_fields[] = {
    F_TEXT(allocation_new, org),
    F_DEC(allocation_new, value),
    F_DEC(allocation_new, weight),
};
const struct field_table allocation_new_table = FIELD_TABLE(allocation_new, allocation_new_fields);

static const struct field allocation_set_fields[] = {
    F_LIST(allocation_set, items, allocation_new_table),
    F_TEXT(allocation_set, decision),
    F_TEXT(allocation_set, why),
};
const struct field_table allocation_set_table = FIELD_TABLE(allocation_set, allocation_set_fields);

static const struct field target_at_fields[] = {
    F_TEXT(target_at, id),
    F_INT(target_at, revision),
};
static const struct field_table target_at_table = FIELD_TABLE(target_at, target_at_fields);

static const struct field assign_fields[] = {
    [ASSIGN_TARGETS] = F_LIST(target_assign, targets, target_at_table),
    [ASSIGN_LEAD] = F_TEXT(target_assign, lead),
    [ASSIGN_REPORTING] = F_ENUM(target_assign, reporting, reports_by_name),
    [ASSIGN_REPORTER] = F_TEXT(target_assign, reporter),
    [ASSIGN_FOLLOWED] = F_BOOL(target_assign, followed),
    [ASSIGN_WHY] = F_TEXT(target_assign, why),
};
const struct field_table target_assign_table = FIELD_TABLE(target_assign, assign_fields);

static const struct field assigned_fields[] = { F_INT(target_assigned, targets) };
const struct field_table target_assigned_table = FIELD_TABLE(target_assigned, assigned_fields);

static const struct field indicator_fields[] = {
    F_TEXT_STATED(indicator_row, id),
    F_TEXT_STATED(indicator_row, name),
    F_TEXT(indicator_row, unit),
    F_TEXT(indicator_row, price_base),
    F_ENUM(indicator_row, kind, indicator_kind_name),
    F_ENUM(indicator_row, polarity, polarity_name),
    F_ENUM(indicator_row, over_orgs, over_orgs_name),
    F_TEXT(indicator_row, definition),
    F_TEXT(indicator_row, source),
    F_TEXT(indicator_row, proposed_kind),
    F_TEXT(indicator_row, proposed_polarity),
    F_TEXT(indicator_row, proposed_over_orgs),
    F_TEXTS(indicator_row, confirmed),
    F_INT(indicator_row, targets),
    F_INT(indicator_row, plans),
    F_INT(indicator_row, revision),
};
const struct field_table indicator_row_table = FIELD_TABLE(indicator_row, indicator_fields);

static const struct field indicator_patch_fields[] = {
    [INDICATOR_KIND] = F_ENUM(indicator_patch, kind, indicator_kind_name),
    [INDICATOR_POLARITY] = F_ENUM(indicator_patch, polarity, polarity_name),
    [INDICATOR_OVER_ORGS] = F_ENUM(indicator_patch, over_orgs, over_orgs_name),
    [INDICATOR_DEFINITION] = F_TEXT(indicator_patch, definition),
    [INDICATOR_SOURCE] = F_TEXT(indicator_patch, source),
    [INDICATOR_WHY] = F_TEXT(indicator_patch, why),
};
const struct field_table indicator_patch_table =
    FIELD_TABLE(indicator_patch, indicator_patch_fields);

static const struct field task_step_fields[] = { F_TEXT_STATED(task_step, text),
                                                 F_DATE(task_step, due) };
static const struct field_table task_step_table = FIELD_TABLE(task_step, task_step_fields);

static const struct field org_ref_fields[] = { F_TEXT_STATED(org_ref, id),
                                               F_TEXT_STATED(org_ref, name) };
static const struct field_table org_ref_table = FIELD_TABLE(org_ref, org_ref_fields);

static const struct field lead_proposal_fields[] = {
    F_TEXT_STATED(lead_proposal, name),
    F_TEXT(lead_proposal, org),
    F_ENUM(lead_proposal, source, proposal_source_name),
    F_TEXT(lead_proposal, phrase),
};
static const struct field_table lead_proposal_table =
    FIELD_TABLE_OR_NULL(lead_proposal, lead_proposal_fields, 0);

static const struct field task_fields[] = {
    F_TEXT_STATED(task_row, id),
    F_TEXT_STATED(task_row, plan),
    F_TEXT(task_row, plan_number),
    F_TEXT(task_row, plan_title),
    F_TEXTS(task_row, section),
    F_TEXT(task_row, heading),
    F_TEXT_STATED(task_row, text),
    F_TEXT(task_row, lead),
    F_TEXT(task_row, lead_name),
    F_TEXTS(task_row, lead_words),
    F_TEXTS(task_row, coordinating),
    F_LIST(task_row, coordinating_orgs, org_ref_table),
    F_TEXT(task_row, due),
    F_BOOL(task_row, no_due),
    F_TEXT(task_row, product),
    F_LIST(task_row, steps, task_step_table),
    F_ENUM(task_row, tracking, tracking_name),
    F_DATE(task_row, done),
    F_ENUM(task_row, time, task_time_name),
    F_OBJECT(task_row, proposed, lead_proposal_table),
    F_BOOL(task_row, focus),
    F_OBJECT(task_row, source, span_table),
    F_TEXT_STATED(task_row, quote),
    F_ENUM(task_row, state, item_state_name),
    F_ENUM(task_row, mark, mark_name),
    F_INT(task_row, revision),
};
const struct field_table task_row_table = FIELD_TABLE(task_row, task_fields);

static const struct field task_patch_fields[] = {
    [TASK_LEAD] = F_TEXT(task_patch, lead),
    [TASK_COORDINATING_ORGS] = F_TEXTS(task_patch, coordinating_orgs),
    [TASK_DUE] = F_TEXT(task_patch, due),
    [TASK_NO_DUE] = F_BOOL(task_patch, no_due),
    [TASK_PRODUCT] = F_TEXT(task_patch, product),
    [TASK_STEPS] = F_LIST(task_patch, steps, task_step_table),
    [TASK_TRACKING] = F_ENUM(task_patch, tracking, tracking_name),
    [TASK_DONE] = F_DATE(task_patch, done),
    [TASK_TEXT] = F_TEXT(task_patch, text),
    [TASK_STATE] = F_ENUM(task_patch, state, item_state_name),
    [TASK_MARK] = F_ENUM(task_patch, mark, mark_name),
    [TASK_WHY] = F_TEXT(task_patch, why),
};
const struct field_table task_patch_table = FIELD_TABLE(task_patch, task_patch_fields);

static const struct field task_counts_fields[] = {
    F_INT(task_counts, all),       F_INT(task_counts, unassigned), F_INT(task_counts, open),
    F_INT(task_counts, routine),   F_INT(task_counts, tracked),    F_INT(task_counts, done_in_time),
    F_INT(task_counts, done_late), F_INT(task_counts, within),     F_INT(task_counts, soon),
    F_INT(task_counts, overdue),   F_INT(task_counts, no_due),
};
const struct field_table task_counts_table = FIELD_TABLE(task_counts, task_counts_fields);

static const struct field lead_word_fields[] = {
    F_TEXT_STATED(lead_word, phrase), F_TEXT_STATED(lead_word, name), F_TEXT(lead_word, org),
    F_MOMENT(lead_word, at),          F_TEXT(lead_word, by),
};
const struct field_table lead_word_table = FIELD_TABLE(lead_word, lead_word_fields);

static const struct field lead_word_new_fields[] = {
    F_TEXT(lead_word_new, phrase),
    F_TEXT(lead_word_new, name),
    F_TEXT(lead_word_new, org),
};
const struct field_table lead_word_new_table = FIELD_TABLE(lead_word_new, lead_word_new_fields);

static const struct field change_fields[] = {
    F_MOMENT_STATED(change_row, at),
    F_TEXT(change_row, by),
    F_ENUM(change_row, act, act_kind_name),
    F_TEXT(change_row, field),
    F_TEXT(change_row, before),
    F_TEXT(change_row, after),
    F_TEXT(change_row, why),
    F_TEXT(change_row, decision),
    F_BOOL(change_row, undone),
};
const struct field_table change_row_table = FIELD_TABLE(change_row, change_fields);

struct str target_full_name(struct arena *a, struct str series, struct str indicator_name)
{
    if (!series.n) return indicator_name;
    if (!indicator_name.n) return series;
    return str_printf(a, "%.*s %.*s", STR_ARGS(series), STR_ARGS(indicator_name));
}

/* What stands before the number. "eq" prints nothing for a level, the verb alone for a change. */
static const char *const change_words[] = { "", "tăng ", "giảm ", "duy trì " };
static const char *const comparator_words[] = {
    "", "ít nhất ", "trên ", "không quá ", "dưới ", ""
};

struct str target_plan_text(struct arena *a, const struct target_row *t)
{
    struct buf b = { 0 };
    struct str out;

    if (!t->value.given) return (struct str){ 0 };
    buf_put_z(&b, change_words[t->change]);
    if (t->approximate) buf_put_z(&b, "khoảng ");
    if (t->comparator == CMP_RANGE && t->value_max.given) {
        buf_put_z(&b, "từ ");
        dec_put_vi(&b, t->value);
        buf_put_z(&b, " đến ");
        dec_put_vi(&b, t->value_max);
    } else {
        buf_put_z(&b, comparator_words[t->comparator]);
        dec_put_vi(&b, t->value);
    }
    out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}
