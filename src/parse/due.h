/* due.h - until when: "quý III/2026", "trước năm 2029", "trước ngày 30/11". */
#ifndef PARSE_DUE_H
#define PARSE_DUE_H

#include "parse/cite.h"

/* when -> day | month | quarter | half-year | year: its last day as ISO date, or the year alone.
 * `year` is the plan's where the words name none; 0: then there is no date. Not stated where
 * nothing here tells a time ("thường xuyên"). */
struct str due_read(struct twin t, int64_t year, struct arena *a);

/* "Đến năm 2030, giáo dục …", "hoàn thành trong quý II/2026", "trước năm 2029" inside the text of
 * a task: the last one said. */
struct str due_in_text(struct twin t, int64_t year, struct arena *a);

#endif
