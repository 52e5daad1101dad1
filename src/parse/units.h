/* units.h - the offices that an order names: "Thủ trưởng các phòng, ban ngành huyện, Chủ tịch
 * UBND các xã, thị trấn có trách nhiệm …". A comma or "và" may join two offices or stand inside
 * the name of one; capitals and the words that an office begins with tell. */
#ifndef PARSE_UNITS_H
#define PARSE_UNITS_H

#include "parse/cite.h"

/* units -> unit { ("," | ";" | "và" | "cùng") unit }, then an order's verb, ":" or the end. Moves
 * *in to what follows, a colon taken; leaves it where no office begins or no order follows. */
bool units_take(struct twin *in, struct arena *a, struct strs *units);

/* The offices of a cell or behind "Cơ quan chủ trì:", whatever they begin with. */
struct strs units_split(struct twin t, struct arena *a);

/* An office begins here: "Phòng …", "các tổ chức …"; and one that is written as a name. */
bool units_begin(struct twin t);
bool units_begin_capital(struct twin t);

/* A verb of an order stands here: "có trách nhiệm", "chủ trì". `before` is the text up to here,
 * for "các tổ chức" and "đầu tư xây dựng" are no orders. */
bool units_order_begins(struct twin t, struct str before);

/* "Giao", "Đề nghị", "Yêu cầu" before the offices. */
bool units_take_request(struct twin *in);

#endif
