#include "model/review.h"

static const struct field doubt_fields[] = { F_TEXT_STATED(doubt_row, reason),
                                             F_TEXT_STATED(doubt_row, words) };
const struct field_table doubt_row_table = FIELD_TABLE(doubt_row, doubt_fields);

static const struct field proposal_fields[] = {
    F_TEXT_STATED(proposal_row, field),
    F_TEXT(proposal_row, before),
    F_TEXT(proposal_row, value),
};
const struct field_table proposal_row_table = FIELD_TABLE(proposal_row, proposal_fields);

static const struct field review_fields[] = {
    F_TEXT_STATED(review_row, id),
    F_ENUM(review_row, kind, item_kind_name),
    F_INT(review_row, revision),
    F_ENUM(review_row, state, item_state_name),
    F_TEXT(review_row, by),
    F_MOMENT(review_row, at),
    F_OBJECT(review_row, source, span_table),
    F_TEXT(review_row, quote),
    F_TEXT(review_row, lead),
    F_TEXT(review_row, lead_name),
    F_TEXT(review_row, parent),
    F_INT_OR_NULL(review_row, item),
    F_TEXT(review_row, group),
    F_TEXT(review_row, series),
    F_TEXT(review_row, indicator_name),
    F_ENUM(review_row, change, change_name),
    F_ENUM(review_row, comparator, comparator_name),
    F_DEC(review_row, value),
    F_DEC(review_row, value_max),
    F_BOOL(review_row, approximate),
    F_TEXT(review_row, unit),
    F_TEXT(review_row, price_base),
    F_INT_OR_NULL(review_row, year),
    F_ENUM(review_row, place, place_name),
    F_TEXT(review_row, plan_text),
    F_ENUM(review_row, polarity, polarity_name),
    F_BOOL(review_row, polarity_confirmed),
    F_ENUM(review_row, points, points_name),
    F_TEXTS(review_row, qualifiers),
    F_TEXTS(review_row, orgs),
    F_TEXT(review_row, heading),
    F_TEXT(review_row, text),
    F_TEXT(review_row, due),
    F_TEXTS(review_row, lead_words),
    F_TEXTS(review_row, coordinating),
    F_INT(review_row, decisions),
    F_BOOL(review_row, reported),
    F_LIST(review_row, doubts, doubt_row_table),
    F_LIST(review_row, proposals, proposal_row_table),
};
const struct field_table review_row_table = FIELD_TABLE(review_row, review_fields);

static const struct field review_answer_fields[] = {
    F_TEXT_STATED(review_answer, plan),
    F_INT(review_answer, revision),
    F_LIST(review_answer, items, review_row_table),
    F_TEXTS(review_answer, asked),
};
const struct field_table review_answer_table = FIELD_TABLE(review_answer, review_answer_fields);

static const struct field gesture_fields[] = {
    F_MOMENT_STATED(gesture_row, at),
    F_TEXT(gesture_row, by),
    F_BOOL(gesture_row, mine),
    F_BOOL(gesture_row, undone),
    F_ENUM(gesture_row, act, act_kind_name),
    F_INT(gesture_row, items),
    F_TEXT_STATED(gesture_row, item),
    F_TEXT_STATED(gesture_row, name),
    F_TEXT(gesture_row, field),
    F_TEXT(gesture_row, before),
    F_TEXT(gesture_row, after),
};
const struct field_table gesture_row_table = FIELD_TABLE(gesture_row, gesture_fields);

static const struct field settle_item_fields[] = {
    F_TEXT_STATED(settle_item, id),
    F_INT(settle_item, revision),
};
static const struct field_table settle_item_table = FIELD_TABLE(settle_item, settle_item_fields);
static const struct field settle_fields[] = {
    F_ENUM(settle, state, item_state_name),
    F_LIST(settle, items, settle_item_table),
    F_TEXT(settle, why),
};
const struct field_table settle_table = FIELD_TABLE(settle, settle_fields);

static const struct field refused_fields[] = {
    F_TEXT_STATED(settle_refused, id), F_ENUM(settle_refused, state, item_state_name),
    F_INT(settle_refused, revision),   F_TEXT(settle_refused, by),
    F_MOMENT(settle_refused, at),      F_TEXT_STATED(settle_refused, why),
};
const struct field_table settle_refused_table = FIELD_TABLE(settle_refused, refused_fields);

static const struct field unsettled_fields[] = {
    F_LIST(unsettled, refused, settle_refused_table),
};
const struct field_table unsettled_table = FIELD_TABLE(unsettled, unsettled_fields);

static const struct field settled_fields[] = {
    F_INT(settled, settled),
    F_INT(settled, confirmed),
    F_INT(settled, revision),
};
const struct field_table settled_table = FIELD_TABLE(settled, settled_fields);

static const struct field items_new_fields[] = {
    F_LIST(items_new, targets, target_table),
    F_LIST(items_new, tasks, task_table),
    F_TEXT(items_new, after),
    F_TEXT(items_new, why),
};
const struct field_table items_new_table = FIELD_TABLE(items_new, items_new_fields);

static const struct field join_fields[] = {
    F_TEXTS(join_request, others),
    F_TEXT(join_request, why),
};
const struct field_table join_request_table = FIELD_TABLE(join_request, join_fields);

static const struct field answer_fields[] = {
    F_BOOL(proposal_answer, accept),
    F_TEXTS(proposal_answer, fields),
};
const struct field_table proposal_answer_table = FIELD_TABLE(proposal_answer, answer_fields);

static const struct field attach_fields[] = {
    F_INT(attach_request, start),
    F_INT(attach_request, end),
    F_TEXT(attach_request, item),
    F_TEXT(attach_request, why),
};
const struct field_table attach_request_table = FIELD_TABLE(attach_request, attach_fields);
