/* fields.h - which fields of work a plan gives to which unit, by its section on who does what.
 *
 * "Phòng Văn hóa - Xã hội: triển khai các nhiệm vụ giáo dục, y tế, giảm nghèo" gives giáo dục, y
 * tế, giảm nghèo by the order and Văn hóa, Xã hội by the unit's name. No name of an office stands
 * in the code: a first word that several units of the plan share ("Phòng") is taken for the kind.
 * What comes out is a proposal for the office's table of words. */
#ifndef PARSE_FIELDS_H
#define PARSE_FIELDS_H

#include "model/plan.h"

struct field_of_unit {
    struct str phrase, unit; /* as printed */
};
struct fields {
    LIST(struct field_of_unit) all; /* each phrase once, at the first unit that has it */
};
void parse_fields(const struct plan *plan, struct arena *a, struct fields *out);

#endif
