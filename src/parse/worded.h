/* worded.h - goals in words alone: "Giữ vững ổn định chính trị". */
#ifndef PARSE_WORDED_H
#define PARSE_WORDED_H

#include "parse/goal.h"

/* Says a state to be reached ("Môi trường được bảo vệ"), not what to do for it. */
bool worded_is_goal(struct str low);
/* Adds the words as a goal without a number; false: too few for one. */
bool worded_add(struct goals *g, struct str low);

#endif
