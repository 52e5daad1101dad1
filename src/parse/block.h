/* block.h - the shape of a document, on which every reader of this room stands.
 *
 * The kept text has hard line breaks inside sentences, page numbers, emphasis marks, double
 * spaces. Blocks are read from a *clean* text in which all that is gone: one paragraph, list
 * item, heading or table row is one block, its words one space apart, so a slice of it can be
 * printed as it stands. Beside the clean text lies its *low* form of the very same length: lower
 * case, one tone placement (hoà = hòa, thuỷ = thủy), tỉ = tỷ. Byte i of one is byte i of the
 * other, so tables of phrases match on the low form and the clean one is cut. blocks_span gives
 * the place in the kept text of any slice of either.
 *
 * Everything lives in the arena given to blocks_read; time and memory grow with the text. */
#ifndef PARSE_BLOCK_H
#define PARSE_BLOCK_H

#include "model/plan.h"
#include "text/text.h"

enum mark {
    MARK_NONE,
    MARK_PART,    /* "Phần thứ nhất", "PHẦN I" */
    MARK_CHAPTER, /* "Chương II" */
    MARK_ANNEX,   /* "Phụ lục", "PHỤ LỤC 02" */
    MARK_ARTICLE, /* "Điều 2." */
    MARK_SECTION, /* "Mục 1" */
    MARK_CAPITAL, /* "A." "B." */
    MARK_ROMAN,   /* "II." "III.NHIỆM VỤ" */
    MARK_NUMBER,  /* "1." "02." */
    MARK_DOTTED,  /* "1.1." "II.1." "3.2.1" */
    MARK_LETTER,  /* "a)" "a." "đ)" */
    MARK_PAREN,   /* "(1)" "1)" "(a)" */
    MARK_DASH,    /* "-" "–" */
    MARK_PLUS,    /* "+" */
    MARK_DOT,     /* "•" "*" "o" and their like */
    MARKS
};
static inline bool mark_is_bullet(enum mark m) { return m >= MARK_DASH; }

enum zone {
    ZONE_HEAD,    /* before the first heading: letterhead, title, bases, introduction */
    ZONE_PURPOSE, /* mục đích, yêu cầu; quan điểm; mục tiêu tổng quát */
    ZONE_RESULTS, /* bối cảnh, kết quả, hạn chế, đánh giá: what was, not what shall be */
    ZONE_TARGETS, /* the list of targets */
    ZONE_TASKS,   /* nhiệm vụ, giải pháp */
    ZONE_FOCUS,   /* nhiệm vụ trọng tâm: tasks too */
    ZONE_DUTIES,  /* tổ chức thực hiện, and the articles of a decision that give orders */
    ZONE_CLOSING, /* nơi nhận, signature */
    ZONES
};
static inline bool zone_is_tasks(enum zone z) { return z == ZONE_TASKS || z == ZONE_FOCUS; }

enum block_kind { BLOCK_PARAGRAPH, BLOCK_ITEM, BLOCK_HEADING, BLOCK_ROW };

struct block {
    enum block_kind kind;
    enum zone zone;
    enum mark mark;
    struct str label; /* "II", "3.1", "a", "1"; the sign itself for bullets; empty for none */
    struct str text;  /* clean, without the mark; of a row: its cells with tabs between */
    size_t whole;     /* clean offset where the mark begins */
    int level;        /* nesting among the marked blocks and headings, 0 outermost */
    int up;           /* index of the block that it stands under, -1: none */
    int table;        /* of a row: number of its table from 0; else -1 */
    bool aligned;     /* a row whose cells stand under one another by spaces alone */
    bool after_blank; /* a blank line stands before it in the document */
    bool emphasised;  /* it began with ** or # in markdown */
};

struct joint {
    uint32_t clean, kept; /* from this byte of the clean text on, bytes run alike from kept */
};

struct blocks {
    struct block *at; /* at, n, cap: a list of blocks */
    size_t n, cap;
    const struct text *text;
    struct str clean, low;
    struct joint *joint;
    size_t joints;
};

void blocks_read(const struct text *t, struct arena *a, struct blocks *out);

/* The low form of a slice of the clean text. */
static inline struct str blocks_low(const struct blocks *b, struct str clean)
{
    return (struct str){ b->low.at + (clean.at - b->clean.at), clean.n };
}
/* Is s a slice of the clean text? Else it was put together in the arena. */
static inline bool blocks_is_clean(const struct blocks *b, struct str s)
{
    return s.at >= b->clean.at && s.at < b->clean.at + b->clean.n;
}
/* The clean form of a slice of the low text. */
static inline struct str blocks_clean(const struct blocks *b, struct str low)
{
    return (struct str){ b->clean.at + (low.at - b->low.at), low.n };
}
/* The place in the kept text of a slice of the clean text. */
struct span blocks_span(const struct blocks *b, struct str clean);

/* The labels of the headings and numbered blocks above block i, outermost first: ["II","3.1"];
 * with its own where `own`. Bullets and unnumbered headings give none. */
struct strs blocks_path(const struct blocks *b, int i, bool own, struct arena *a);
/* The nearest heading block above block i, -1: none. */
int blocks_heading(const struct blocks *b, int i);
/* How many characters stand before a slice of the clean text in its line. */
size_t blocks_column(const struct blocks *b, struct str clean);
/* The cells of a row; empty ones are empty texts. */
struct strs blocks_cells(const struct blocks *b, int i, struct arena *a);

/* ---- words of the low form ---- */

/* A byte that is part of a word: letters of any alphabet and digits. */
static inline bool byte_is_word(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 0x80 || (u >= '0' && u <= '9') || ((u | 0x20) >= 'a' && (u | 0x20) <= 'z');
}
/* `low` begins with `phrase` and the phrase ends at a word's end. */
bool low_starts(struct str low, struct str phrase);
/* The same, and moves *low past it and the spaces after it. */
bool low_take(struct str *low, struct str phrase);
/* The first place of `phrase` as whole words, NULL: none. */
const char *low_find(struct str low, struct str phrase);

/* A table of phrases: rows { STR_INIT("không quá"), CMP_LE }, ended by { {0}, 0 }; of rows that
 * begin alike the longer stands first. */
struct phrase {
    struct str low;
    int means;
};
/* Takes the first row that *low starts with; NULL where none does. */
const struct phrase *low_take_any(struct str *low, const struct phrase *rows);
/* The first row that occurs in `low` as whole words. */
const struct phrase *low_find_any(struct str low, const struct phrase *rows);
/* The first place in `low` where any row stands as whole words, NULL: none. */
const char *low_find_first(struct str low, const struct phrase *rows);

#endif
