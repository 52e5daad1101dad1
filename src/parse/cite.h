/* cite.h - how documents name themselves and one another: "Nghị quyết số 13-NQ/TW, ngày
 * 02/04/2022 của Bộ Chính trị". Scanners move *in only on success (R10).
 *
 * A twin is a slice of the clean text with its low form (block.h), byte beside byte: words are
 * known by the low one, names are cut from the clean one. */
#ifndef PARSE_CITE_H
#define PARSE_CITE_H

#include "parse/block.h"

struct twin {
    struct str clean, low;
};
static inline struct twin twin_from(struct twin t, size_t from)
{
    return (struct twin){ str_from(t.clean, from), str_from(t.low, from) };
}
static inline struct twin twin_first(struct twin t, size_t n)
{
    return (struct twin){ str_first(t.clean, n), str_first(t.low, n) };
}
static inline struct twin twin_of(const struct blocks *b, struct str clean)
{
    return (struct twin){ clean, blocks_low(b, clean) };
}
/* The same for a text that is not of the blocks; the low form is made in the arena. */
struct twin twin_make(struct arena *a, struct str clean);
bool twin_take(struct twin *in, struct str phrase); /* low_take on both */
void twin_skip(struct twin *in, const char *any);   /* bytes of `any` at the front */
bool twin_capital(struct twin in);                  /* begins with a capital letter */

struct doc_type {
    struct str low, name;
    struct str abbreviations[3]; /* NĐ 30/2020 Phụ lục III, and those of the Party */
};

/* "kế hoạch hành động" before "kế hoạch": the longest that stands here. */
const struct doc_type *cite_type(struct twin *in);
/* The type that a number's abbreviation tells: 78/NQ-CP is a Nghị quyết. NULL: none, 43/TCKH. */
const struct doc_type *cite_type_of(struct str number);

/* number -> digits [ letter ] ( "/" | "-" ) part { ( "/" | "-" | "." ) part }; spaces around the
 * first mark are OCR's and go. A part is capitals, or a year behind the first mark: a date and
 * "11-13" are no numbers of documents. The result lives in the arena where spaces went. */
bool cite_number(struct twin *in, struct arena *a, struct str *number);

/* date -> [ "," ] [ "ngày" ] ( d "tháng" m "năm" y | d ("/"|"-"|".") m ("/"|"-"|".") y ) */
bool cite_date(struct twin *in, struct date *out);

/* The office behind "của": up to what the document says or orders. Empty: none stands here. */
struct str cite_issuer(struct twin *in);

/* The first block behind the head of the document: letterhead, title, bases, introduction. The
 * first number of a chapter or an article ends it. */
size_t cite_head_end(const struct blocks *b);

bool cite_stops(struct str at); /* a sign that ends a name stands here */

/* An office in capitals as it is written in a sentence: "ỦY BAN NHÂN DÂN HUYỆN AN PHÚ" →
 * "Ủy ban nhân dân huyện An Phú". UBND and HĐND are written out. */
struct str cite_office(struct arena *a, struct str capitals);

#endif
