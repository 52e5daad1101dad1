/* unicode.h - Vietnamese text over ICU.
 *
 * Inputs are not NFC: normalise every one at its door. Results live in the arena. */
#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H

#include <stdint.h>

#include "base/str.h"

bool utf8_valid(struct str s);
size_t utf8_count(struct str s); /* code points */
/* The code point at *at, which is moved past it; U+FFFD for a broken byte. */
uint32_t utf8_next(const char **at, const char *end);
size_t utf8_put(char out[4], uint32_t c);

/* Loads what ICU loads on first use, so that a forked child meets no lock held by another thread.
 */
void unicode_warm(void);

/* Any encoding's bytes → UTF-8: UTF-16 with BOM, UTF-8 with or without BOM. False: neither. */
bool unicode_decode(struct arena *a, struct str bytes, struct str *out);
/* The same, and what is neither as Windows-1258, the Vietnamese page of old Windows, whose tone
 * marks stand after their letters. NFC. False where control characters tell that it is no text. */
bool unicode_decode_list(struct arena *a, struct str bytes, struct str *out);
struct str unicode_nfc(struct arena *a, struct str utf8);
struct str unicode_upper(struct arena *a, struct str utf8); /* as above: NFC */
struct str unicode_lower(struct arena *a, struct str utf8); /* NFC in, NFC out */

/* What search compares: lower case, no diacritics, đ → d, i/y alike, one space between words.
 * "Thấp Mười", "thap muoi" and its NFD form fold to the same text; hoà = hòa, Quý = Quí. */
struct str unicode_fold(struct arena *a, struct str utf8);

/* The words of a text alone, folded, one space between two; line ends stay where they are. */
struct str unicode_words(struct arena *a, struct str utf8);
/* The next word (letters, digits and their marks) of *in, which is moved past it; false: none. */
bool unicode_next_word(struct str *in, struct str *word);

/* Bytes that sort as CLDR "vi" does (R22); the store keeps them as a BLOB so that both
 * databases order alike. Thread-safe. */
struct str unicode_sort_key(struct arena *a, struct str utf8);

#endif
