/* dec.h - numbers that were printed are exact.
 *
 * 74,57 is { 7457, 2 }. No double holds a plan, a figure or a roll-up. A dec that is all zero
 * bytes is "not stated", which is not 0. At most 15 digits come in (plan-json contract);
 * sums use 128 bits inside and fail rather than wrap. */
#ifndef BASE_DEC_H
#define BASE_DEC_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct dec {
    int64_t digits; /* value = digits / 10^scale */
    uint8_t scale;  /* 0 … 15 */
    bool given;
};

enum { DEC_DIGITS_MAX = 15, DEC_SCALE_MAX = 15 };

static inline struct dec dec_int(int64_t n) { return (struct dec){ .digits = n, .given = true }; }

/* As JSON and the store write it: -?digits[.digits]. The whole of s must be the number. */
bool dec_parse(struct str s, struct dec *out, struct err *e);
/* As a person writes it: "14.066.000,5", "14066000,5", "74,57", "-3". A single point that is
 * not followed by exactly three digits is refused: 1.5 may mean 1,5 and may mean 15. */
bool dec_parse_vi(struct str s, struct dec *out, struct err *e);

int dec_cmp(struct dec a, struct dec b);                   /* -1, 0, 1; exact */
bool dec_add(struct dec a, struct dec b, struct dec *out); /* false: does not fit */
bool dec_sub(struct dec a, struct dec b, struct dec *out);
/* Σ value × weight / Σ weight, exact inside, rounded to `scale` digits; false where it does not
 * fit or the weights come to 0 or less. */
bool dec_mean(const struct dec *values, const struct dec *weights, size_t n, uint8_t scale,
              struct dec *out);
/* a / b × 10^shift, rounded half away from zero to `scale` digits; false for b = 0. */
bool dec_div(struct dec a, struct dec b, int shift, uint8_t scale, struct dec *out);
struct dec dec_shift(struct dec a, int power); /* × 10^power; not given where it does not fit */
/* Rounded half away from zero to `scale` digits after the comma. */
struct dec dec_round(struct dec a, uint8_t scale);

void dec_put(struct buf *b, struct dec d);    /* 14066000.5 */
void dec_put_vi(struct buf *b, struct dec d); /* 14.066.000,5 */

#endif
