/* search_postgres.c - search by a tsvector; words of the head bear weight A. */
#include "store/search.h"

#define IS_IN(question) "s.words @@ to_tsquery('simple', " question ")"
#define HITS(kind) \
    "WITH hit AS MATERIALIZED (SELECT s.n, s.kind, s.object, s.part, s.start_at, " \
    "s.end_at, " SEARCH_TIER( \
        IS_IN("$4"), IS_IN("$3"), \
        IS_IN("$2")) " AS tier, -ts_rank(s.words, to_tsquery('simple', $1), 1) AS score " \
                     "FROM search_now s WHERE " IS_IN("$1") " AND s.kind = " kind ")"

static const char *const sql[] = {
    [SEARCH_DOCUMENTS] = HITS("'document'") SEARCH_DOCUMENT_PAGE,
    [SEARCH_ITEMS] = HITS("$8") SEARCH_ITEM_PAGE,
};
STATEMENTS_FOR(1u << DB_POSTGRES, search_postgres);

static struct str done(struct arena *a, struct buf *b)
{
    struct str s = str_copy(a, buf_str(b));

    buf_close(b);
    return s;
}

/* 'xa':A <-> 'mot':A */
static void put_words(struct buf *b, const struct strs *words, const char *weight, bool *first)
{
    for (size_t i = 0; i < words->n; i++) {
        buf_printf(b, "%s'%.*s'%s", *first ? "" : " <-> ", STR_ARGS(words->at[i]), weight);
        *first = false;
    }
}

static struct str terms(struct arena *a, const char *weight, const struct search_terms *t)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < t->n; i++) {
        bool first = true;
        buf_put_z(&b, i ? " & (" : "(");
        put_words(&b, &t->at[i].words, weight, &first);
        buf_put_char(&b, ')');
    }
    return done(a, &b);
}

static struct str phrase(struct arena *a, const char *weight, const struct search_terms *t)
{
    struct buf b = { 0 };
    bool first = true;

    for (size_t i = 0; i < t->n; i++) put_words(&b, &t->at[i].words, weight, &first);
    return done(a, &b);
}

void search_questions_postgres(struct arena *a, const struct search_terms *t,
                               struct search_questions *out)
{
    *out = (struct search_questions){ terms(a, "", t), phrase(a, "", t), terms(a, ":A", t),
                                      phrase(a, ":A", t) };
}

const char *search_statement_postgres(int which) { return sql[which]; }
