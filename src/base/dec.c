#include "base/dec.h"

#include <stdlib.h>

static const int64_t tens[] = {
    1,
    10,
    100,
    1000,
    10000,
    100000,
    1000000,
    10000000,
    100000000,
    1000000000,
    10000000000,
    100000000000,
    1000000000000,
    10000000000000,
    100000000000000,
    1000000000000000,
    10000000000000000,
    100000000000000000,
    1000000000000000000,
};

static __int128 wide_ten(int power)
{
    __int128 t = 1;

    while (power-- > 0) t *= 10;
    return t;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* digits with an optional comma or point at `mark`; the sign was taken by the caller */
static bool take_digits(struct str whole, struct str s, char mark, bool minus, struct dec *out,
                        struct err *e)
{
    struct dec d = { .given = true };
    int n = 0;
    bool after = false;

    for (size_t i = 0; i < s.n; i++) {
        if (s.at[i] == mark && !after && n) {
            after = true;
            if (i + 1 == s.n)
                return err_fail(e, ERR_INPUT, "“%.*s” không phải là số", STR_ARGS(whole));
            continue;
        }
        if (!is_digit(s.at[i]))
            return err_fail(e, ERR_INPUT, "“%.*s” không phải là số", STR_ARGS(whole));
        if (d.digits || s.at[i] != '0' || after)
            n++;
        else
            n = n ? n : 1;
        if (n > DEC_DIGITS_MAX)
            return err_fail(e, ERR_LIMIT, "số “%.*s” có hơn 15 chữ số", STR_ARGS(whole));
        d.digits = d.digits * 10 + (s.at[i] - '0');
        d.scale += after;
    }
    if (!n) return err_fail(e, ERR_INPUT, "“%.*s” không phải là số", STR_ARGS(whole));
    if (minus) d.digits = -d.digits;
    *out = d;
    return true;
}

bool dec_parse(struct str s, struct dec *out, struct err *e)
{
    struct str rest = s;
    bool minus = str_take(&rest, STR("-"));

    return take_digits(s, rest, '.', minus, out, e);
}

bool dec_parse_vi(struct str s, struct dec *out, struct err *e)
{
    struct str rest = str_trim(s);
    bool minus = str_take(&rest, STR("-")) || str_take(&rest, STR("−"));
    char plain[40];
    size_t n = 0, group = 0;
    bool points = false, comma = false;

    for (size_t i = 0; i < rest.n && n < sizeof plain; i++) {
        char c = rest.at[i];
        if (c == '.' && !comma) {
            if (i == 0 || group > 3 || (points && group != 3)) goto no;
            points = true;
            group = 0;
            continue;
        }
        if (c == ',') {
            if (points && group != 3) goto no;
            comma = true;
        }
        group++;
        plain[n++] = c;
    }
    if (points && !comma && group != 3) goto no;
    return take_digits(s, (struct str){ plain, n }, ',', minus, out, e);
no:
    return err_fail(e, ERR_INPUT, "“%.*s” không phải là số", STR_ARGS(s));
}

int dec_cmp(struct dec a, struct dec b)
{
    __int128 x = a.digits, y = b.digits;

    if (a.scale < b.scale)
        x *= wide_ten(b.scale - a.scale);
    else
        y *= wide_ten(a.scale - b.scale);
    return (x > y) - (x < y);
}

static bool fit(__int128 n, uint8_t scale, struct dec *out)
{
    while (scale && n % 10 == 0 && (n > INT64_MAX || n < INT64_MIN)) {
        n /= 10;
        scale--;
    }
    if (n > INT64_MAX || n < -INT64_MAX) return false;
    *out = (struct dec){ (int64_t)n, scale, true };
    return true;
}

bool dec_add(struct dec a, struct dec b, struct dec *out)
{
    uint8_t scale = a.scale > b.scale ? a.scale : b.scale;

    return fit(a.digits * wide_ten(scale - a.scale) + b.digits * wide_ten(scale - b.scale), scale,
               out);
}

bool dec_sub(struct dec a, struct dec b, struct dec *out)
{
    b.digits = -b.digits;
    return dec_add(a, b, out);
}

static __int128 divide_rounded(__int128 n, __int128 by)
{
    bool minus = (n < 0) != (by < 0);

    if (n < 0) n = -n;
    if (by < 0) by = -by;
    n = (n + by / 2) / by;
    return minus ? -n : n;
}

bool dec_div(struct dec a, struct dec b, int shift, uint8_t scale, struct dec *out)
{
    int power = scale + shift + b.scale - a.scale;

    if (!b.digits || power > 20 || power < -20) return false;
    __int128 n = a.digits, by = b.digits;
    if (power >= 0) {
        /* int64 × 10^20 stays below 2^127 only to 1.7e18: larger values have no place in a plan
         */
        if (llabs(a.digits) > 1000000000000000000 && power > 18) return false;
        n *= wide_ten(power);
    } else {
        by *= wide_ten(-power);
    }
    return fit(divide_rounded(n, by), scale, out);
}

static uint8_t widest(const struct dec *d, size_t n)
{
    uint8_t scale = 0;

    for (size_t i = 0; i < n; i++)
        if (d[i].scale > scale) scale = d[i].scale;
    return scale;
}

bool dec_mean(const struct dec *values, const struct dec *weights, size_t n, uint8_t scale,
              struct dec *out)
{
    uint8_t digits = widest(values, n), weight_digits = widest(weights, n);
    int power = scale - digits;
    __int128 sum = 0, by = 0;

    for (size_t i = 0; i < n; i++) {
        __int128 x = values[i].digits * wide_ten(digits - values[i].scale);
        __int128 w = weights[i].digits * wide_ten(weight_digits - weights[i].scale), part;
        if (__builtin_mul_overflow(x, w, &part) || __builtin_add_overflow(sum, part, &sum) ||
            __builtin_add_overflow(by, w, &by))
            return false;
    }
    if (by <= 0 ||
        __builtin_mul_overflow(power > 0 ? sum : by, wide_ten(abs(power)), power > 0 ? &sum : &by))
        return false;
    return fit(divide_rounded(sum, by), scale, out);
}

struct dec dec_shift(struct dec a, int power)
{
    struct dec out = { 0 };

    if (!a.given) return out;
    if (power <= 0 && a.scale - power <= DEC_SCALE_MAX) {
        a.scale = (uint8_t)(a.scale - power);
        return a;
    }
    while (power > 0 && a.scale) {
        a.scale--;
        power--;
    }
    if (power < 0 || power > 18) return out;
    if (!fit((__int128)a.digits * tens[power], a.scale, &out)) out.given = false;
    return out;
}

struct dec dec_round(struct dec a, uint8_t scale)
{
    if (!a.given || a.scale <= scale) return a;
    a.digits = (int64_t)divide_rounded(a.digits, wide_ten(a.scale - scale));
    a.scale = scale;
    return a;
}

/* whole digits into text, from the right, with a point every three where wanted */
static void put_number(struct buf *b, struct dec d, char comma, bool points)
{
    char text[64];
    size_t at = sizeof text;
    uint64_t n = d.digits < 0 ? 0 - (uint64_t)d.digits : (uint64_t)d.digits;
    int place = 0;

    do {
        if (place == d.scale && d.scale) text[--at] = comma;
        if (points && place > d.scale && (place - d.scale) % 3 == 0) text[--at] = '.';
        text[--at] = (char)('0' + n % 10);
        n /= 10;
        place++;
    } while (n || place <= d.scale);
    if (d.digits < 0) text[--at] = '-';
    buf_put(b, (struct str){ text + at, sizeof text - at });
}

void dec_put(struct buf *b, struct dec d) { put_number(b, d, '.', false); }

void dec_put_vi(struct buf *b, struct dec d) { put_number(b, d, ',', true); }
