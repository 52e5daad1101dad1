#include "model/home.h"

const char *const need_name[] = { "confirm", "decide", "orphan", "lead", "task_lead" };
_Static_assert(sizeof need_name / sizeof need_name[0] == NEEDS, "a word for every need");

static const struct field need_fields[] = {
    F_ENUM(need_row, need, need_name), F_TEXT(need_row, plan), F_TEXT(need_row, plan_title),
    F_TEXT(need_row, plan_number),     F_INT(need_row, count),
};
const struct field_table need_row_table = FIELD_TABLE(need_row, need_fields);

static const struct field mine_fields[] = {
    F_TEXT(mine_row, target),      F_TEXT(mine_row, plan),
    F_TEXT(mine_row, plan_number), F_TEXT(mine_row, name),
    F_TEXT(mine_row, unit),        F_TEXT(mine_row, plan_text),
    F_DATE(mine_row, reported),    F_ENUM(mine_row, judgement, judgement_name),
    F_TEXT(mine_row, lead_name),
};
const struct field_table mine_row_table = FIELD_TABLE(mine_row, mine_fields);

static const struct field steps_fields[] = {
    F_INT(steps, orgs),    F_INT(steps, people), F_INT(steps, plans),
    F_INT(steps, targets), F_INT(steps, led),
};
const struct field_table steps_table = FIELD_TABLE(steps, steps_fields);

static const struct field news_fields[] = {
    F_MOMENT(news_row, at),   F_TEXT(news_row, who),  F_TEXT(news_row, role),
    F_TEXT(news_row, action), F_TEXT(news_row, plan), F_TEXT(news_row, plan_number),
    F_TEXT(news_row, item),   F_TEXT(news_row, name),
};
const struct field_table news_row_table = FIELD_TABLE(news_row, news_fields);

static const struct field home_fields[] = {
    F_LIST(home, needs, need_row_table),
    F_LIST(home, mine, mine_row_table),
    F_OBJECT(home, steps, steps_table),
    F_LIST(home, news, news_row_table),
};
const struct field_table home_table = FIELD_TABLE(home, home_fields);
