/* search.c - writing the rows, reading a query, and showing the passage that was hit. */
#include "store/search.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/unicode.h"
#include "store/plan.h"

enum { WAS, PUT, TOO_MANY, DROP };
static const char *const sql[] = {
    [WAS] = "SELECT head, body, start_at FROM search_now WHERE n = $1",
    [PUT] = "INSERT INTO search_now (n, kind, object, part, start_at, end_at, head, body) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (n) DO UPDATE SET "
            "start_at = excluded.start_at, end_at = excluded.end_at, head = excluded.head, "
            "body = excluded.body",
    [TOO_MANY] = "SELECT n, head, body FROM search_now WHERE object = $1 AND part > $2",
    [DROP] = "DELETE FROM search_now WHERE n = $1",
};
STATEMENTS(search);

/* Rows ---------------------------------------------------------------------------------- */

struct row {
    const char *kind;
    struct str object;
    int64_t part, start, end;
    struct str head, body;
};

/* FTS5 numbers its rows; the number is made from the name so that both databases have the same. */
static int64_t number_of(struct arena *a, const struct row *r)
{
    struct str name = str_printf(a, "%.*s %lld", STR_ARGS(r->object), (long long)r->part);
    const char *hex = hash_sha256(a, name).at;

    return (int64_t)(strtoull(str_z(a, (struct str){ hex, 16 }), NULL, 16) >> 1);
}

static bool indexes(const struct tx *tx) { return db_kind_of(tx->db) == DB_SQLITE; }

/* What says the same is not written again. */
static bool put(struct tx *tx, const struct row *r, struct err *e)
{
    struct search_text was = { .n = number_of(tx->a, r) }, is = { was.n, r->head, r->body };
    bool found, same = false;
    struct db_rows rows;

    if (!select_one(tx, sql[WAS], ARGS(INT(was.n)), &rows, &found, e)) return false;
    if (found) {
        was.head = db_text(&rows, 0);
        was.body = db_text(&rows, 1);
        same =
            str_eq(was.head, is.head) && str_eq(was.body, is.body) && db_int(&rows, 2) == r->start;
    }
    if (!db_done(&rows, e)) return false;
    if (same) return true;
    return (!found || !indexes(tx) || search_sqlite_forget(tx, &was, e)) &&
           db_run(tx->db, sql[PUT],
                  ARGS(INT(was.n), TEXT(str_c(r->kind)), TEXT(r->object), INT(r->part),
                       INT(r->start), INT(r->end), TEXT(r->head), TEXT(r->body)),
                  NULL, e) &&
           (!indexes(tx) || search_sqlite_add(tx, &is, e));
}

/* Parts of a text that was longer once. */
static bool drop_after(struct tx *tx, struct str object, int64_t part, struct err *e)
{
    LIST(struct search_text) rows = { 0 };
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[TOO_MANY], ARGS(TEXT(object), INT(part)), &r, e))
        return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &rows) =
            (struct search_text){ db_int(&r, 0), db_text(&r, 1), db_text(&r, 2) };
    if (!db_done(&r, e)) return false;
    for (size_t i = 0; i < rows.n; i++)
        if ((indexes(tx) && !search_sqlite_forget(tx, &rows.at[i], e)) ||
            !db_run(tx->db, sql[DROP], ARGS(INT(rows.at[i].n)), NULL, e))
            return false;
    return true;
}

static struct str words_of(struct arena *a, const struct str *texts, size_t n)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < n; i++) {
        if (i) buf_put_char(&b, ' ');
        if (texts[i].n) buf_put(&b, texts[i]);
    }
    struct str words = unicode_words(a, buf_str(&b));
    buf_close(&b);
    return words.at ? words : STR("");
}
#define WORDS_OF(a, ...) \
    words_of((a), (const struct str[]){ __VA_ARGS__ }, \
             sizeof((const struct str[]){ __VA_ARGS__ }) / sizeof(struct str))

bool search_put_item(struct tx *tx, const struct standing *s, struct err *e)
{
    struct row r = { .kind = item_kind_name[s->kind], .object = s->item, .part = 1 };

    if (s->kind == ITEM_TARGET) {
        const struct target *t = &s->is.target;
        r.head = WORDS_OF(tx->a, t->series, t->indicator);
        r.body = WORDS_OF(tx->a, t->group, s->place.quote);
    } else {
        const struct task *t = &s->is.task;
        r.head = WORDS_OF(tx->a, t->text);
        r.body = WORDS_OF(tx->a, t->heading, s->care.product);
    }
    return put(tx, &r, e);
}

/* A tsvector counts its words up to 16,383 and holds 1 MB: a part stays below both. */
enum { PART_BYTES = 48 << 10 };

/* The next part of a text: up to a line's end, else a word's, else a character's. */
static struct str take_part(struct str *rest)
{
    struct str part = str_first(*rest, PART_BYTES);

    if (part.n < rest->n) {
        const char *cut = memrchr(part.at, '\n', part.n);
        if (!cut) cut = memrchr(part.at, ' ', part.n);
        if (cut) part.n = (size_t)(cut - part.at) + 1;
        while (!cut && part.n > 1 && (part.at[part.n] & 0xC0) == 0x80) part.n--;
    }
    *rest = str_from(*rest, part.n);
    return part;
}

bool search_put_document(struct tx *tx, struct str document, struct str head, struct str text,
                         struct err *e)
{
    struct row r = { .kind = "document", .object = document, .head = WORDS_OF(tx->a, head) };

    do {
        struct str part = take_part(&text);
        r.part++;
        r.start = r.end;
        r.end += (int64_t)utf8_count(part);
        r.body = part.n ? unicode_words(tx->a, part) : STR("");
        if (!put(tx, &r, e)) return false;
    } while (text.n);
    return drop_after(tx, document, r.part, e);
}

/* A query -------------------------------------------------------------------------------- */

static void add_words(struct arena *a, struct str text, bool together, struct search_terms *out)
{
    struct str words = unicode_words(a, text);

    for (bool first = true; words.n; first = false) {
        struct str line = str_until(&words, '\n');
        while (line.n) {
            struct str word = str_until(&line, ' ');
            if (!word.n) continue;
            if (first || !together) {
                if (out->n == TERMS_MAX) return;
                out->n++;
            }
            if (out->at[out->n - 1].words.n < TERMS_MAX)
                *LIST_ADD(a, &out->at[out->n - 1].words) = word;
            first = false;
        }
    }
}

/* Quotes as keyboards and as Word write them. */
static size_t quote_at(struct str s)
{
    static const struct str quotes[] = { STR_INIT("\""), STR_INIT("“"), STR_INIT("”"),
                                         STR_INIT("„") };

    for (size_t i = 0; i < sizeof quotes / sizeof quotes[0]; i++)
        if (str_starts(s, quotes[i])) return quotes[i].n;
    return 0;
}

void search_terms_read(struct arena *a, struct str q, struct search_terms *out)
{
    struct str rest = q;

    *out = (struct search_terms){ 0 };
    for (bool quoted = false; rest.n; quoted = !quoted) {
        struct str part = { rest.at, 0 };
        size_t quote = 0;
        while (part.n < rest.n && !(quote = quote_at(str_from(rest, part.n)))) part.n++;
        /* A quote that is never closed is a slip: its words are words. */
        add_words(a, part, quoted && quote, out);
        rest = str_from(rest, part.n + quote);
    }
}

/* The passage ------------------------------------------------------------------------------ */

static bool wanted(const struct search_terms *t, struct str word)
{
    for (size_t i = 0; i < t->n; i++)
        for (size_t k = 0; k < t->at[i].words.n; k++)
            if (str_eq(t->at[i].words.at[k], word)) return true;
    return false;
}

/* Which words of the query stand in a line, a bit for each. */
static uint64_t words_in(const struct search_terms *t, struct str line)
{
    uint64_t in = 0;

    while (line.n) {
        struct str word = str_until(&line, ' ');
        for (size_t i = 0, bit = 0; i < t->n; i++)
            for (size_t k = 0; k < t->at[i].words.n; k++, bit++)
                if (str_eq(t->at[i].words.at[k], word)) in |= (uint64_t)1 << (bit & 63);
    }
    return in;
}

enum { LINES_TOGETHER = 3, PASSAGE_POINTS = 320, BEFORE_POINTS = 60 };

/* The number of the line at which the best few lines begin: as many words of the query as can be,
 * in as few lines as can be, as early as can be. */
static size_t best_line(const struct search_terms *t, struct str folded)
{
    uint64_t lines[LINES_TOGETHER] = { 0 };
    size_t best = 0, n = 0;
    int most = 0;

    for (struct str rest = folded; rest.n; n++) {
        for (int i = LINES_TOGETHER - 1; i > 0; i--) lines[i] = lines[i - 1];
        lines[0] = words_in(t, str_until(&rest, '\n'));
        uint64_t together = 0;
        for (size_t i = 0; i < LINES_TOGETHER && i <= n; i++) {
            together |= lines[i];
            int words = __builtin_popcountll(together);
            if (words <= most) continue;
            most = words;
            best = n - i;
        }
    }
    return best;
}

static struct str from_line(struct str text, size_t line)
{
    while (line-- && text.n) str_until(&text, '\n');
    return text;
}

static struct str first_points(struct str s, size_t points)
{
    const char *p = s.at, *end = str_end(s);

    while (p < end && points--) utf8_next(&p, end);
    return str_between(s.at, p);
}

/* In a long line the passage begins a little before the first word that was asked for. */
static struct str near_first(struct arena *a, const struct search_terms *t, struct str text)
{
    const char *starts[BEFORE_POINTS / 6] = { 0 };
    size_t n = 0, most = sizeof starts / sizeof starts[0];
    struct str rest = text, word;

    while (unicode_next_word(&rest, &word)) {
        starts[n++ % most] = word.at;
        if (!wanted(t, unicode_fold(a, word))) continue;
        if (utf8_count(str_between(text.at, word.at)) < PASSAGE_POINTS / 2) return text;
        return str_between(starts[n % most] ? starts[n % most] : word.at, str_end(text));
    }
    return text;
}

static struct str until_word(struct str passage, struct str text)
{
    if (str_end(passage) >= str_end(text)) return passage;
    const char *space = memrchr(passage.at, ' ', passage.n);
    return space && space > passage.at ? str_between(passage.at, space) : passage;
}

static void mark_words(struct arena *a, const struct search_terms *t, struct search_hit *hit)
{
    struct str rest = hit->passage, word;
    int64_t at = 0;
    const char *from = rest.at;

    while (unicode_next_word(&rest, &word)) {
        int64_t n = (int64_t)utf8_count(word);
        at += (int64_t)utf8_count(str_between(from, word.at));
        if (wanted(t, unicode_fold(a, word)))
            *LIST_ADD(a, &hit->marks) = (struct span){ at, at + n };
        at += n;
        from = str_end(word);
    }
}

/* `folded` has the lines of `text`. */
static void show_passage(struct arena *a, const struct search_terms *t, struct str text,
                         struct str folded, int64_t start, struct search_hit *hit)
{
    struct str rest = near_first(a, t, from_line(text, best_line(t, folded)));

    hit->passage = str_trim(until_word(first_points(rest, PASSAGE_POINTS), rest));
    if (!hit->passage.at) hit->passage = STR("");
    hit->source.start = start + (int64_t)utf8_count(str_between(text.at, hit->passage.at));
    hit->source.end = hit->source.start + (int64_t)utf8_count(hit->passage);
    mark_words(a, t, hit);
}

/* Asking ----------------------------------------------------------------------------------------
 */

static void take_document(struct arena *a, struct db_rows *r, const struct search_terms *t,
                          struct search_hit *hit, int64_t *hits)
{
    *hit = (struct search_hit){ .id = db_text(r, 0),
                                .plan = db_text(r, 1),
                                .document = db_text(r, 2),
                                .title = db_text(r, 3),
                                .number = db_text(r, 4),
                                .date = date_of_column(db_text(r, 5)),
                                .issuer = db_text(r, 6) };
    *hits = db_int(r, 10);
    show_passage(a, t, db_text(r, 7), db_text(r, 9), db_int(r, 8), hit);
}

static void take_item(struct arena *a, struct db_rows *r, const struct search_terms *t,
                      struct search_hit *hit, int64_t *hits)
{
    struct str name = target_full_name(a, db_text(r, 3), db_text(r, 4));

    *hit = (struct search_hit){ .id = db_text(r, 0),
                                .plan = db_text(r, 1),
                                .document = db_text(r, 2),
                                .title = name.n ? name : (struct str){ 0 },
                                .number = db_text(r, 5),
                                .plan_title = db_text(r, 6),
                                .date = date_of_column(db_text(r, 7)),
                                .issuer = db_text(r, 8),
                                .passage = db_text(r, 9),
                                .source = { db_int(r, 10), db_int(r, 11) } };
    *hits = db_int(r, 12);
    if (!hit->passage.at) hit->passage = STR("");
    hit->passage = until_word(first_points(hit->passage, 2 * PASSAGE_POINTS), hit->passage);
    mark_words(a, t, hit);
}

static bool ask(struct tx *tx, const struct search_query *q, const struct search_terms *t,
                struct db_rows *r, struct err *e)
{
    bool sqlite = db_kind_of(tx->db) == DB_SQLITE, items = q->kind != SEARCH_DOCUMENT;
    int which = items ? SEARCH_ITEMS : SEARCH_DOCUMENTS;
    struct search_questions ask;

    (sqlite ? search_questions_sqlite : search_questions_postgres)(tx->a, t, &ask);
    const char *statement =
        sqlite ? search_statement_sqlite(which) : search_statement_postgres(which);
    const struct db_value args[] = {
        TEXT(ask.all),         TEXT(ask.phrase),
        TEXT(ask.head),        TEXT(ask.head_phrase),
        INT(q->internal),      INT((int64_t)q->limit),
        INT((int64_t)q->skip), TEXT(str_c(search_kind_name[q->kind]))
    };
    return db_select(tx->db, tx->a, statement, (struct db_args){ args, items ? 8 : 7 }, r, e);
}

bool store_search(struct tx *tx, const struct search_query *q, struct search_page *out,
                  struct err *e)
{
    struct search_terms terms;
    struct db_rows r;

    search_terms_read(tx->a, q->q, &terms);
    if (!terms.n) return true;
    if (!ask(tx, q, &terms, &r, e)) return false;
    while (db_next(&r)) {
        struct search_hit *hit = LIST_ADD(tx->a, &out->items);
        if (q->kind == SEARCH_DOCUMENT)
            take_document(tx->a, &r, &terms, hit, &out->count);
        else
            take_item(tx->a, &r, &terms, hit, &out->count);
    }
    if (!db_done(&r, e)) return false;
    if (q->skip + out->items.n < (size_t)out->count)
        out->next = str_printf(tx->a, "%zu", q->skip + out->items.n);
    return true;
}
