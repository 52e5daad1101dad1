#include "base/unicode.h"

#include <assert.h>
#include <pthread.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

uint32_t utf8_next(const char **at, const char *end)
{
    const unsigned char *p = (const unsigned char *)*at;
    size_t left = (size_t)(end - *at);
    uint32_t c = p[0];
    int more = c < 0x80                ? 0
               : c >= 0xC2 && c < 0xE0 ? 1
               : (c & 0xF0) == 0xE0    ? 2
               : c >= 0xF0 && c < 0xF5 ? 3
                                       : -1;

    if (more < 0 || (size_t)more >= left) goto broken;
    if (more) c &= 0x3Fu >> more;
    for (int i = 1; i <= more; i++) {
        if ((p[i] & 0xC0) != 0x80) goto broken;
        c = c << 6 | (p[i] & 0x3F);
    }
    if ((more == 2 && (c < 0x800 || (c >= 0xD800 && c < 0xE000))) ||
        (more == 3 && (c < 0x10000 || c > 0x10FFFF)))
        goto broken;
    *at += more + 1;
    return c;
broken:
    *at += 1;
    return 0xFFFD;
}

size_t utf8_put(char out[4], uint32_t c)
{
    if (c < 0x80) return out[0] = (char)c, 1;
    if (c < 0x800) return out[0] = (char)(0xC0 | c >> 6), out[1] = (char)(0x80 | (c & 63)), 2;
    if (c < 0x10000)
        return out[0] = (char)(0xE0 | c >> 12), out[1] = (char)(0x80 | (c >> 6 & 63)),
               out[2] = (char)(0x80 | (c & 63)), 3;
    return out[0] = (char)(0xF0 | c >> 18), out[1] = (char)(0x80 | (c >> 12 & 63)),
           out[2] = (char)(0x80 | (c >> 6 & 63)), out[3] = (char)(0x80 | (c & 63)), 4;
}

/* The letters of ours, of one, two or three bytes without surrogates, are told at a glance. */
static size_t common_point(const unsigned char *p, size_t left)
{
    if (p[0] < 0x80) return 1;
    if (left < 2 || (p[1] & 0xC0) != 0x80) return 0;
    if (p[0] >= 0xC2 && p[0] < 0xE0) return 2;
    if (p[0] <= 0xE0 || p[0] >= 0xED || left < 3 || (p[2] & 0xC0) != 0x80) return 0;
    return 3;
}

bool utf8_valid(struct str s)
{
    for (const char *p = s.at, *end = str_end(s); p < end;) {
        size_t n = common_point((const unsigned char *)p, (size_t)(end - p));
        const char *before = p;
        if (n)
            p += n;
        else if (utf8_next(&p, end) == 0xFFFD && !(p - before == 3))
            return false;
    }
    return true;
}

size_t utf8_count(struct str s)
{
    enum { STEP = sizeof(uint64_t) };
    const uint64_t ones = 0x0101010101010101;
    size_t n = s.n, i = 0;

    /* Eight bytes at a time: those that go on, 10xxxxxx, are taken off. */
    for (uint64_t w; i + STEP <= s.n; i += STEP) {
        memcpy(&w, s.at + i, STEP);
        n -= (size_t)(((w >> 7) & ~(w >> 6) & ones) * ones >> 56);
    }
    for (; i < s.n; i++) n -= ((unsigned char)s.at[i] & 0xC0) == 0x80;
    return n;
}

/* ICU wants UTF-16 and lengths in int32: LIMIT_TEXT_BYTES keeps us far below. */
static UChar *to_utf16(struct arena *a, struct str s, int32_t *n)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar *out = NEW_ARRAY(a, UChar, s.n + 1);

    u_strFromUTF8WithSub(out, (int32_t)s.n + 1, n, s.at ? s.at : "", (int32_t)s.n, 0xFFFD, NULL,
                         &code);
    assert(U_SUCCESS(code));
    return out;
}

static struct str to_utf8(struct arena *a, const UChar *u, int32_t n)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t bytes = 0;
    char *out = arena_alloc(a, (size_t)n * 3 + 1);

    u_strToUTF8WithSub(out, n * 3 + 1, &bytes, u, n, 0xFFFD, NULL, &code);
    assert(U_SUCCESS(code));
    return (struct str){ out, (size_t)bytes };
}

void unicode_warm(void)
{
    UErrorCode code = U_ZERO_ERROR;

    unorm2_getNFCInstance(&code);
    unorm2_getNFDInstance(&code);
}

bool unicode_decode(struct arena *a, struct str bytes, struct str *out)
{
    static const struct str bom8 = STR_INIT("\xEF\xBB\xBF");

    if (bytes.n >= 2 && (!memcmp(bytes.at, "\xFF\xFE", 2) || !memcmp(bytes.at, "\xFE\xFF", 2))) {
        bool little = bytes.at[0] == '\xFF';
        size_t n = (bytes.n - 2) / 2;
        if (bytes.n % 2) return false;
        UChar *u = NEW_ARRAY(a, UChar, n + 1);
        for (size_t i = 0; i < n; i++) {
            const unsigned char *p = (const unsigned char *)bytes.at + 2 + 2 * i;
            u[i] = (UChar)(little ? p[0] | p[1] << 8 : p[1] | p[0] << 8);
        }
        *out = to_utf8(a, u, (int32_t)n);
        return true;
    }
    if (str_starts(bytes, bom8)) bytes = str_from(bytes, bom8.n);
    *out = bytes;
    return utf8_valid(bytes);
}

static struct str normalise(struct arena *a, struct str s, const UNormalizer2 *how)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t n = 0;
    UChar *u = to_utf16(a, s, &n);

    if (unorm2_quickCheck(how, u, n, &code) == UNORM_YES) return s;
    int32_t cap = n * 3 + 8;
    UChar *out = NEW_ARRAY(a, UChar, (size_t)cap);
    int32_t m = unorm2_normalize(how, u, n, out, cap, &code);
    assert(U_SUCCESS(code));
    return to_utf8(a, out, m);
}

/* Vietnamese as keyboards write it: Latin letters whole, no combining mark, plain punctuation.
 * Such text is NFC; everything else asks ICU, which first turns it into UTF-16. */
static bool plainly_nfc(struct str s)
{
    const unsigned char *p = (const unsigned char *)s.at, *end = p;

    if (s.n) end += s.n; /* not stated: no address to count from */
    while (p < end) {
        if (*p < 0x80)
            p++;
        else if (*p >= 0xC2 && *p <= 0xC9 && end - p >= 2)
            p += 2;
        else if (*p == 0xE1 && end - p >= 3 && (p[1] == 0xBA || p[1] == 0xBB))
            p += 3;
        else if (*p == 0xE2 && end - p >= 3 && p[1] == 0x80 && p[2] > 0x81)
            p += 3; /* dashes, quotes, the ellipsis; not U+2000 and U+2001, which compose */
        else
            return false;
    }
    return true;
}

/* Line by line: a line break composes with nothing, and so one stray mark does not send a whole
 * document through UTF-16. No text grows more than threefold in NFC. */
struct str unicode_nfc(struct arena *a, struct str utf8)
{
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&code);
    struct arena work = { 0 };

    if (plainly_nfc(utf8)) return utf8;
    char *out = arena_alloc(a, utf8.n * 3), *o = out;
    bool changed = false;
    for (struct str rest = utf8; rest.n;) {
        const char *end = memchr(rest.at, '\n', rest.n);
        struct str line = end ? str_between(rest.at, end + 1) : rest;
        struct str n = plainly_nfc(line) ? line : normalise(&work, line, nfc);
        changed |= n.at != line.at;
        memcpy(o, n.at, n.n);
        o += n.n;
        rest = str_from(rest, line.n);
        arena_reset(&work);
    }
    arena_close(&work);
    return changed ? str_between(out, o) : utf8;
}

static bool is_text(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.at[i] < ' ' && !strchr("\t\r\n\f", s.at[i])) return false;
    return s.n == 0 || !memchr(s.at, 0, s.n);
}

bool unicode_decode_list(struct arena *a, struct str bytes, struct str *out)
{
    UErrorCode code = U_ZERO_ERROR;
    size_t cap = bytes.n * 2 + 8;

    if (unicode_decode(a, bytes, out)) {
        *out = unicode_nfc(a, *out);
        return is_text(*out);
    }
    if (!is_text(bytes)) return false;
    UConverter *from = ucnv_open("windows-1258", &code);
    if (U_FAILURE(code)) return false;
    UChar *u = NEW_ARRAY(a, UChar, cap);
    int32_t n = ucnv_toUChars(from, u, (int32_t)cap, bytes.at, (int32_t)bytes.n, &code);
    ucnv_close(from);
    if (U_FAILURE(code)) return false;
    *out = unicode_nfc(a, to_utf8(a, u, n));
    return true;
}

struct str unicode_lower(struct arena *a, struct str utf8)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t n = 0;
    UChar *u = to_utf16(a, utf8, &n);
    int32_t cap = n * 2 + 8;
    UChar *out = NEW_ARRAY(a, UChar, (size_t)cap);
    int32_t m = u_strToLower(out, cap, u, n, "vi", &code);

    assert(U_SUCCESS(code));
    return to_utf8(a, out, m);
}

struct str unicode_upper(struct arena *a, struct str utf8)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t n = 0;
    UChar *u = to_utf16(a, utf8, &n);
    int32_t cap = n * 3 + 8;
    UChar *out = NEW_ARRAY(a, UChar, (size_t)cap);
    int32_t m = u_strToUpper(out, cap, u, n, "vi", &code);

    assert(U_SUCCESS(code));
    return to_utf8(a, out, m);
}

/* y after a consonant at a word's end is i to most ears: Quý/Quí, Mỹ/Mĩ, lý/lí. Folding every y
 * costs nothing: no two Vietnamese words that a search must tell apart differ only there. */
struct str unicode_fold(struct arena *a, struct str utf8)
{
    UErrorCode code = U_ZERO_ERROR;
    struct str low = unicode_lower(a, utf8);
    struct str s = normalise(a, low, unorm2_getNFDInstance(&code));
    char *out = arena_alloc(a, s.n + 4), *o = out;
    bool space = false;

    for (const char *p = s.at, *end = str_end(s); p < end;) {
        uint32_t c = utf8_next(&p, end);
        if (c >= 0x300 && c < 0x370) continue;
        if (c == 0x111) c = 'd';
        if (c == 'y') c = 'i';
        if (c <= ' ' || c == 0xA0) {
            space = o > out;
            continue;
        }
        if (space) *o++ = ' ';
        space = false;
        o += utf8_put(o, c);
    }
    return str_between(out, o);
}

static bool of_word(uint32_t c)
{
    if (c < 0x80) return (c | 0x20) - 'a' < 26 || c - '0' < 10;
    return u_isalnum((UChar32)c) || u_getCombiningClass((UChar32)c) > 0;
}

bool unicode_next_word(struct str *in, struct str *word)
{
    const char *p = in->at, *end = str_end(*in), *from = NULL;

    while (p < end) {
        const char *here = p;
        bool letter = of_word(utf8_next(&p, end));
        if (letter && !from) from = here;
        if (letter || !from) continue;
        *word = str_between(from, here);
        *in = str_between(here, end);
        return true;
    }
    *in = (struct str){ end, 0 };
    if (from) *word = str_between(from, end);
    return from != NULL;
}

static char *put_words(char *o, struct str folded)
{
    struct str word;

    for (bool first = true; unicode_next_word(&folded, &word); first = false) {
        if (!first) *o++ = ' ';
        memcpy(o, word.at, word.n);
        o += word.n;
    }
    return o;
}

struct str unicode_words(struct arena *a, struct str utf8)
{
    /* No fold is longer than what it comes from but for a few letters of other scripts. */
    char *out = arena_alloc(a, utf8.n * 3 + 1), *o = out;

    for (struct str rest = utf8; rest.n;) {
        struct str line = str_until(&rest, '\n');
        o = put_words(o, unicode_fold(a, line));
        if (str_end(line) < str_end(utf8)) *o++ = '\n';
    }
    return str_between(out, o);
}

static UCollator *collator;
static pthread_once_t collator_once = PTHREAD_ONCE_INIT;

static void open_collator(void)
{
    UErrorCode code = U_ZERO_ERROR;

    collator = ucol_open("vi", &code);
    assert(U_SUCCESS(code));
}

struct str unicode_sort_key(struct arena *a, struct str utf8)
{
    int32_t n = 0;
    pthread_once(&collator_once, open_collator);
    UChar *u = to_utf16(a, utf8, &n);
    int32_t size = ucol_getSortKey(collator, u, n, NULL, 0);
    uint8_t *key = arena_alloc(a, (size_t)size + 1);

    ucol_getSortKey(collator, u, n, key, size);
    return (struct str){ (char *)key, size ? (size_t)size - 1 : 0 };
}
