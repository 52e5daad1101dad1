#include "model/judgement.h"

#include <stddef.h>

const char *const judgement_name[] = { "unjudged", "not_met", "met", "exceeded" };
const char *const judgement_words[] = { "chưa đánh giá", "không đạt", "đạt", "vượt" };
const char *const polarity_name[] = { "higher", "lower" };
const char *const points_name[] = { NULL, "percent", "points" };
