/* judge.h - is a target met? Pure: arguments in, answer out; compared as exact decimals.
 *
 * The words of practice (Luật has none): vượt / đạt / không đạt / chưa đánh giá, counted as
 * "đạt và vượt n/m, trong đó k vượt" over list items, not over numbers. A person may override
 * an answer elsewhere; the computed one always stays. */
#ifndef ROLLUP_JUDGE_H
#define ROLLUP_JUDGE_H

#include "model/judgement.h"
#include "model/plan.h"

struct judge_question {
    enum change change;
    enum comparator comparator;
    struct dec value, value_max;
    enum polarity polarity;
    /* The level as reported; for an increase or decrease without a base: the change itself.
     * An actual may be a range ("61-62"): both ends. */
    struct dec actual, actual_max;
    struct dec base;    /* of an increase or decrease: same period last year, or as stated */
    enum points points; /* how the change is counted from the base: (a - b) / b or a - b */
    /* A setting of the office: "trên 90%" met by 95 is "vượt" (else "đạt"); gt, lt and le. */
    bool strict_may_exceed;
};

struct judge_answer {
    enum judgement judgement;
    struct dec change; /* computed from the base; of four digits after the comma at most */
    const char *why; /* of "chưa đánh giá", in Vietnamese (say() has the English), else NULL */
};

struct judge_answer judge(const struct judge_question *q);

/* A list item is không đạt if any of its numbers is, chưa đánh giá if one is missing, vượt if
 * its first is and none fails, else đạt. `each` holds its numbers in the order of the text. */
enum judgement judge_item(const enum judgement *each, size_t n);

struct judge_count {
    int64_t items, exceeded, met, not_met, unjudged;
};
void judge_add(struct judge_count *c, enum judgement item);
/* "đạt và vượt 18/24, trong đó 4 vượt" */
struct str judge_words(struct arena *a, enum lang lang, const struct judge_count *c);

/* % of plan with two digits after the comma (R13): only where a ratio means something: a level
 * that is better when higher and whose plan is above 0. No cap at 100. Not given otherwise. */
struct dec judge_percent(const struct judge_question *q);
/* Actual minus plan, "điểm %", for a level in per cent. Not given otherwise. */
struct dec judge_difference(const struct judge_question *q, struct str unit);

#endif
