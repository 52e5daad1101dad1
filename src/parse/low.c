/* low.c - the low form and phrases in it. */
#include "parse/low.h"

/* Vietnamese capitals and their small letters take the same number of bytes in UTF-8, and so do
 * the two placements of a tone: that is what keeps the low form as long as the clean one. */
static size_t lower_two(unsigned char *p)
{
    switch (p[0]) {
    case 0xC3:
        if (p[1] >= 0x80 && p[1] <= 0x9E && p[1] != 0x97) p[1] += 0x20;
        break;
    case 0xC4:
    case 0xC5:
        if (p[1] == 0x82 || p[1] == 0x90 || p[1] == 0xA8) p[1]++;
        break;
    case 0xC6:
        if (p[1] == 0xA0) p[1]++;
        if (p[1] == 0xAF) p[1]++;
        break;
    }
    return 2;
}

static size_t lower_three(unsigned char *p)
{
    if (p[0] == 0xE1 && p[1] >= 0xBA && p[1] <= 0xBB) p[2] |= 1;
    return 3;
}

static void lower(char *at, size_t n)
{
    unsigned char *p = (unsigned char *)at, *end = p + n;

    while (p < end) {
        if (*p < 0x80) {
            if (*p >= 'A' && *p <= 'Z') *p |= 0x20;
            p++;
        } else if ((*p & 0xE0) == 0xC0 && end - p >= 2) {
            p += lower_two(p);
        } else if ((*p & 0xF0) == 0xE0 && end - p >= 3) {
            p += lower_three(p);
        } else {
            p++;
        }
    }
}

/* At the end of a syllable the new placement of the tone becomes the old one, that of the laws. */
static const struct tone {
    char first; /* the letter before, 'o' or 'u' */
    struct str now, then;
} tones[] = {
    { 'o', STR_INIT("oà"), STR_INIT("òa") }, { 'o', STR_INIT("oá"), STR_INIT("óa") },
    { 'o', STR_INIT("oả"), STR_INIT("ỏa") }, { 'o', STR_INIT("oã"), STR_INIT("õa") },
    { 'o', STR_INIT("oạ"), STR_INIT("ọa") }, { 'o', STR_INIT("oè"), STR_INIT("òe") },
    { 'o', STR_INIT("oé"), STR_INIT("óe") }, { 'o', STR_INIT("oẻ"), STR_INIT("ỏe") },
    { 'o', STR_INIT("oẽ"), STR_INIT("õe") }, { 'o', STR_INIT("oẹ"), STR_INIT("ọe") },
    { 'u', STR_INIT("uỳ"), STR_INIT("ùy") }, { 'u', STR_INIT("uý"), STR_INIT("úy") },
    { 'u', STR_INIT("uỷ"), STR_INIT("ủy") }, { 'u', STR_INIT("uỹ"), STR_INIT("ũy") },
    { 'u', STR_INIT("uỵ"), STR_INIT("ụy") },
};

static void place_tone(char *at, size_t n, bool after_q)
{
    for (size_t i = 0; i < sizeof tones / sizeof tones[0]; i++) {
        const struct tone *t = &tones[i];
        if (*at != t->first || n < t->now.n || memcmp(at, t->now.at, t->now.n)) continue;
        bool syllable_ends = n == t->now.n || !byte_is_word(at[t->now.n]);
        if (syllable_ends && !(t->first == 'u' && after_q)) memcpy(at, t->then.at, t->then.n);
        return;
    }
}

static const struct str ti = STR_INIT("tỉ"), ty = STR_INIT("tỷ");

void low_form(char *at, size_t n)
{
    lower(at, n);
    for (size_t i = 0; i + 2 < n; i++) {
        unsigned char next = (unsigned char)at[i + 1];
        if (next < 0x80) continue;
        if (at[i] == 'o' || at[i] == 'u')
            place_tone(at + i, n - i, i && at[i - 1] == 'q');
        else if (at[i] == 't' && n - i >= ti.n && !memcmp(at + i, ti.at, ti.n) &&
                 (n - i == ti.n || !byte_is_word(at[i + ti.n])))
            memcpy(at + i, ty.at, ty.n);
    }
}

int letter_case(const char *at, size_t left)
{
    const unsigned char *p = (const unsigned char *)at;

    if (*p >= 'A' && *p <= 'Z') return 1;
    if (*p >= 'a' && *p <= 'z') return -1;
    if (left < 2) return 0;
    if (*p == 0xC3) return p[1] <= 0x9E ? 1 : -1;
    if (*p == 0xC4 || *p == 0xC5) return p[1] == 0x82 || p[1] == 0x90 || p[1] == 0xA8 ? 1 : -1;
    if (*p == 0xC6) return p[1] == 0xA0 || p[1] == 0xAF ? 1 : -1;
    if (*p == 0xE1 && left > 2 && p[1] >= 0xBA && p[1] <= 0xBB) return p[2] & 1 ? -1 : 1;
    return 0;
}

bool low_starts(struct str low, struct str phrase)
{
    return str_starts(low, phrase) && (low.n == phrase.n || !byte_is_word(low.at[phrase.n]) ||
                                       !byte_is_word(phrase.at[phrase.n - 1]));
}

bool low_take(struct str *low, struct str phrase)
{
    if (!low_starts(*low, phrase)) return false;
    *low = str_from(*low, phrase.n);
    while (low->n && low->at[0] == ' ') *low = str_from(*low, 1);
    return true;
}

const char *low_find(struct str low, struct str phrase)
{
    const char *start = low.at;

    for (const char *p; (p = str_find(low, phrase)); low = str_between(p + 1, str_end(low)))
        if ((p == start || !byte_is_word(p[-1])) &&
            low_starts(str_between(p, str_end(low)), phrase))
            return p;
    return NULL;
}

const struct phrase *low_take_any(struct str *low, const struct phrase *rows)
{
    if (!low->n) return NULL;
    for (; rows->low.at; rows++)
        if (*rows->low.at == *low->at && low_take(low, rows->low)) return rows;
    return NULL;
}

/* Which bytes the rows begin with: few words of a text begin with one of them. */
static void read_heads(const struct phrase *rows, bool heads[256])
{
    memset(heads, 0, 256);
    for (; rows->low.at; rows++) heads[(unsigned char)*rows->low.at] = true;
}

/* The next place at or behind p where one of the rows may begin; the end: none. */
static const char *next_head(struct str low, const char *p, const bool heads[256])
{
    const char *end = str_end(low);

    while (p < end && !(heads[(unsigned char)*p] && (p == low.at || !byte_is_word(p[-1])))) p++;
    return p;
}

/* The first row up to `last` (NULL: the end) that stands at p; NULL: none. */
static const struct phrase *row_at(const char *p, const char *end, const struct phrase *rows,
                                   const struct phrase *last)
{
    for (; rows->low.at && rows != last; rows++)
        if (*rows->low.at == *p && low_starts(str_between(p, end), rows->low)) return rows;
    return NULL;
}

const struct phrase *low_find_any(struct str low, const struct phrase *rows)
{
    bool heads[256];
    const struct phrase *found = NULL;

    read_heads(rows, heads);
    for (const char *p = next_head(low, low.at, heads), *end = str_end(low);
         p < end && found != rows; p = next_head(low, p + 1, heads)) {
        const struct phrase *row = row_at(p, end, rows, found);
        if (row) found = row;
    }
    return found;
}

const char *low_find_first(struct str low, const struct phrase *rows)
{
    bool heads[256];

    read_heads(rows, heads);
    for (const char *p = next_head(low, low.at, heads), *end = str_end(low); p < end;
         p = next_head(low, p + 1, heads))
        if (row_at(p, end, rows, NULL)) return p;
    return NULL;
}
