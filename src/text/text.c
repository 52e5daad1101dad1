#include "text/text.h"

#include "base/unicode.h"

enum { STEP = 64 };

void text_index(struct str nfc, struct arena *a, struct text *out)
{
    size_t n = nfc.n / STEP + 1;

    out->all = nfc;
    out->before = NEW_ARRAY(a, uint32_t, n);
    size_t points = 0;
    for (size_t i = 0; i < n; i++) {
        out->before[i] = (uint32_t)points;
        points += utf8_count(str_first(str_from(nfc, i * STEP), STEP));
    }
    out->points = points;
}

size_t text_point(const struct text *t, const char *at)
{
    size_t byte = (size_t)(at - t->all.at), step = byte / STEP;

    if (step * STEP > t->all.n) return t->points;
    return t->before[step] + utf8_count(str_between(t->all.at + step * STEP, at));
}

static const char *byte_of(const struct text *t, size_t point)
{
    size_t low = 0, high = t->all.n / STEP;

    if (point >= t->points) return str_end(t->all);
    while (low < high) {
        size_t mid = (low + high + 1) / 2;
        if (t->before[mid] <= point)
            low = mid;
        else
            high = mid - 1;
    }
    const char *p = t->all.at + low * STEP, *end = str_end(t->all);
    /* A step may begin inside a code point; the point that it cuts is counted before it. */
    while (p < end && ((unsigned char)*p & 0xC0) == 0x80) p++;
    for (size_t n = t->before[low]; n < point && p < end; n++) utf8_next(&p, end);
    return p;
}

struct str text_slice(const struct text *t, size_t start, size_t end)
{
    const char *a = byte_of(t, start), *b = byte_of(t, end);

    return b > a ? str_between(a, b) : (struct str){ a, 0 };
}
