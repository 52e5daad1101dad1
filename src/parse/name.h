/* name.h - what is measured: the words of a clause without what only leads to the number. */
#ifndef PARSE_NAME_H
#define PARSE_NAME_H

#include "parse/block.h"

/* Takes away what opens a goal and is no part of its name: "Phấn đấu đến năm 2025, …". */
struct str name_open(struct str low);
/* The same with what trails: "…, cho". */
struct str name_close(struct str low);
/* The words without a time at their end: "… giai đoạn 2026 - 2030". */
struct str name_cut_time(struct str low);
/* Nothing but words of doing ("có thêm", "xây dựng"): the name stands after the number. */
bool name_is_doing(struct str low);
/* The last word is one of doing: "… phối hợp với Phòng Kinh tế mở". */
bool name_ends_doing(struct str low);
/* The goal is to hold what is: takes "duy trì", "giữ vững". */
bool name_take_maintain(struct str *low);
/* Begins with what is measured: "tỷ lệ", "số", "diện tích". */
bool name_is_measure(struct str low);
/* "giảm tỷ lệ …", "tăng diện tích …" before a name. */
bool name_take_change(struct str *low, enum change *change);
/* Where a standard or a base begins in words after a number or at the end of a name ("theo chuẩn
 * nghèo mới", "so với cùng kỳ"): NULL where none does. */
const char *name_standard(struct str low);
/* Words after a number that say of what it is a share: "tổng số hộ", "diện tích". */
bool name_is_base(struct str low);

/* Units named in a goal: "xã Bình An", "các xã: A, B và C", "(A, B, C)". */
bool name_orgs_begin(struct str clean); /* "A và B …" */
void name_take_orgs(struct str clean, struct arena *a, struct strs *out);
void name_orgs_in(const struct blocks *b, struct str clean, struct arena *a, struct strs *out);
/* A low name up to the units that it is said of: "… nâng cao là A và B". */
struct str name_cut_orgs(const struct blocks *b, struct str low);
/* A text without its brackets, each of which is added to `brackets` where it is not NULL. */
struct str name_unbracket(struct str clean, struct arena *a, struct strs *brackets);
/* The name of a group from its heading: "Chỉ tiêu về kinh tế:" is "Kinh tế"; not stated where
 * the heading says only that targets follow ("Các chỉ tiêu chủ yếu"). */
struct str name_group(struct str clean, struct str low, struct arena *a);

#endif
