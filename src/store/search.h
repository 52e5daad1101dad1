/* search.h - the rows that full-text search finds, and the words it is asked for. Only for store/.
 *
 * A row holds folded words (base/unicode.h), so that diacritics, case, hoà/hòa and i/y say
 * nothing; SQLite indexes them with FTS5, PostgreSQL as a tsvector. */
#ifndef STORE_SEARCH_H
#define STORE_SEARCH_H

#include "store/items.h"

/* Writes the row of an item as it stands. */
bool search_put_item(struct tx *tx, const struct standing *s, struct err *e);
/* Writes the rows of a document: its kept text in parts of a size that both databases index
 * exactly, each with the document's head. */
bool search_put_document(struct tx *tx, struct str document, struct str head, struct str text,
                         struct err *e);

/* A query: words that must all be there, quoted ones in their order. */
enum { TERMS_MAX = 16 };
struct search_term {
    struct strs words; /* folded; several: a phrase */
};
struct search_terms {
    struct search_term at[TERMS_MAX];
    size_t n;
};
void search_terms_read(struct arena *a, struct str q, struct search_terms *out);

/* The three questions that a query is ranked by, in the words of one database. */
struct search_questions {
    struct str all;         /* every term somewhere */
    struct str phrase;      /* all words one after the other */
    struct str head;        /* every term in the head */
    struct str head_phrase; /* all words one after the other in the head */
};
void search_questions_sqlite(struct arena *a, const struct search_terms *t,
                             struct search_questions *out);
void search_questions_postgres(struct arena *a, const struct search_terms *t,
                               struct search_questions *out);

/* FTS5 follows the rows by what it is told: a row that is going, a row that came, the whole anew.
 * A tsvector follows by itself. */
struct search_text {
    int64_t n;
    struct str head, body;
};
bool search_sqlite_forget(struct tx *tx, const struct search_text *row, struct err *e);
bool search_sqlite_add(struct tx *tx, const struct search_text *row, struct err *e);
/* Rows came without it being told, as from a backup: then it is made anew. */
bool search_sqlite_behind(struct tx *tx, bool *behind, struct err *e);
bool search_sqlite_anew(struct tx *tx, struct err *e);

/* Statements of search_sqlite.c and search_postgres.c: $1 … $4 the questions above, $5 whether the
 * reader sees what is internal, $6 how many, $7 after how many; of items also $8 the kind. */
enum { SEARCH_DOCUMENTS, SEARCH_ITEMS };
const char *search_statement_sqlite(int which);
const char *search_statement_postgres(int which);

/* What follows the hits of either database: which of them may be seen, the best part of each
 * document, the page, and then what it shows. */
#define SEARCH_TIER(head_phrase, head, phrase) \
    "CASE WHEN " head_phrase " THEN 3 WHEN " head " THEN 2 WHEN " phrase " THEN 1 ELSE 0 END"
#define SEARCH_DOCUMENT_PAGE \
    ", seen AS (SELECT h.*, ROW_NUMBER() OVER (PARTITION BY h.object " \
    "ORDER BY h.tier DESC, h.score, h.part) AS best FROM hit h JOIN document_now d " \
    "ON d.document = h.object WHERE ($5 = 1 OR d.mark = 'thường')), " \
    "page AS (SELECT s.*, COUNT(*) OVER () AS hits FROM seen s WHERE s.best = 1 " \
    "ORDER BY s.tier DESC, s.score, s.object DESC LIMIT $6 OFFSET $7) " \
    "SELECT g.object, (SELECT p.plan FROM plan_now p WHERE p.document = g.object), d.document, " \
    "d.title, d.number, d.date, d.issuer, " \
    "substr(f.body, CAST(g.start_at + 1 AS INT), CAST(g.end_at - g.start_at AS INT)), " \
    "g.start_at, w.body, g.hits FROM page g JOIN document_now d ON d.document = g.object " \
    "JOIN search_now w ON w.n = g.n JOIN reading r ON r.document = g.object " \
    "JOIN file_text f ON f.id = r.file_text ORDER BY g.tier DESC, g.score, g.object DESC"
#define SEARCH_ITEM_PAGE \
    ", seen AS (SELECT h.*, i.plan, i.seq FROM hit h JOIN item_now i ON i.item = h.object " \
    "JOIN plan_now p ON p.plan = i.plan JOIN document_now d ON d.document = p.document " \
    "WHERE ($5 = 1 OR (i.mark = 'thường' AND d.mark = 'thường')) " \
    "AND (i.state IN ('read', 'corrected', 'confirmed', 'added') OR " \
    "(i.state = 'orphan' AND i.touched = 1))), " \
    "page AS (SELECT s.*, COUNT(*) OVER () AS hits FROM seen s " \
    "ORDER BY s.tier DESC, s.score, s.plan DESC, s.seq, s.object LIMIT $6 OFFSET $7) " \
    "SELECT g.object, g.plan, p.document, COALESCE(t.heading, x.series), x.indicator_name, " \
    "d.number, d.title, d.date, d.issuer, COALESCE(NULLIF(i.quote, ''), t.body, " \
    "x.indicator_name), " \
    "i.start_at, i.end_at, g.hits FROM page g JOIN item_now i ON i.item = g.object " \
    "JOIN plan_now p ON p.plan = g.plan JOIN document_now d ON d.document = p.document " \
    "LEFT JOIN target_now x ON x.item = g.object LEFT JOIN task_now t ON t.item = g.object " \
    "ORDER BY g.tier DESC, g.score, g.plan DESC, g.seq, g.object"

#endif
