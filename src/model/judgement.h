/* judgement.h - the words of a judgement: which way is better, what a change is counted in. */
#ifndef MODEL_JUDGEMENT_H
#define MODEL_JUDGEMENT_H

enum judgement { JUDGE_UNJUDGED, JUDGE_NOT_MET, JUDGE_MET, JUDGE_EXCEEDED, JUDGEMENTS };
enum polarity { POLARITY_HIGHER, POLARITY_LOWER, POLARITIES }; /* which is better */

/* What the number of an increase or decrease speaks of. "Giảm tỷ lệ hộ nghèo 0,3%" may mean
 * either of the first two; only a person can say which (until then: chưa đánh giá). */
enum points { POINTS_UNKNOWN, POINTS_PERCENT, POINTS_POINTS, POINTS_KINDS };

extern const char *const judgement_name[JUDGEMENTS]; /* unjudged, not_met … of the API */
extern const char *const judgement_words[JUDGEMENTS]; /* chưa đánh giá, không đạt … for people */
extern const char *const polarity_name[POLARITIES]; /* higher, lower */
extern const char *const points_name[POINTS_KINDS]; /* NULL, percent, points */

#endif
