/* figure.h - the numbers of a sentence with the words that belong to each.
 *
 * figure -> { lead } number [ range ] [ unit ] [ "trở lên" | "trở xuống" ]
 * lead   -> change | comparator | "khoảng" | verb | ":"
 *
 * All slices are of the low text; figure.c has the tables of words, unit.c those of units. */
#ifndef PARSE_FIGURE_H
#define PARSE_FIGURE_H

#include "parse/block.h"

enum unit_kind {
    UNIT_NONE,
    UNIT_SHARE,   /* %, ‰, điểm % */
    UNIT_MEASURE, /* ha, tỷ đồng, tấn/ha: the name of what is measured stands before */
    UNIT_COUNT,   /* xã, hợp tác xã, lao động: the noun is part of the name */
};

enum verb {
    VERB_NONE,
    VERB_REACH,  /* đạt, là, có, ":" */
    VERB_REMAIN, /* còn, giảm còn, xuống còn, lên: the number is a level */
    VERB_SHARE,  /* chiếm, tương ứng */
    VERB_EQUAL,  /* bằng: restates */
};

struct figure {
    struct str lead;   /* the words before the number that belong to it, with the number's start */
    struct str number; /* the digits alone: "03", "5-10", "19/19" */
    struct str all;    /* from lead to the unit and its suffix */
    struct dec value, max;
    enum comparator comparator;
    enum change change; /* as said by the words beside the number; CHANGE_LEVEL else */
    enum verb verb;
    bool compared; /* comparator words are printed */
    bool approximate;
    bool from;     /* "từ 12%" without an end: where a change begins, or at least so much */
    bool estimate; /* "ước" */
    bool ratio;    /* "19/19": value counts the first */
    bool colon;    /* the lead ends with a colon that belongs to the name before it */
    struct str unit;
    enum unit_kind kind;
};

/* The next figure of *rest (a low text) that has a unit or words before it; `from` is where the
 * words of the sentence begin, so that a lead does not reach over it. Moves *rest past it. Ages,
 * years, dates, numbers of documents and of streets are passed over. */
bool figure_next(struct str *rest, const char *from, struct figure *out);
/* The number of a cell, whole: "7,5 - 8", "> 90", "100%". */
bool figure_cell(struct str cell, struct figure *out);

/* unit -> { scale } base { "/" [ number ] base } */
bool unit_take(struct str *in, struct str *unit, enum unit_kind *kind);

/* A unit without its scales: "triệu lượt khách" counts "lượt khách". */
struct str unit_noun(struct str low);
/* Parts in the one unit may add up to a whole in the other, or be a share of it. */
bool units_fit(const struct blocks *b, struct str whole, struct str part);

/* Years said in a text: "năm 2025", "giai đoạn 2021 - 2025". A year of comparison ("so với năm
 * 2021", "giá so sánh năm 2010") is none. The last one said counts. */
struct when {
    int64_t year;          /* 0: none */
    struct year_span span; /* of a stretch of years */
};
struct when when_said(struct str low);

#endif
