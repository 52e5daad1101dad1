/* reference.c - which documents a document names, and which name it. Found when it is asked for,
 * by the number: a document that is imported next month is linked then. */
#include "store/reference.h"

#include "base/unicode.h"
#include "store/plan.h"

enum { NONE, ADD, RECIPIENTS, ABOVE, BELOW };
#define LINK "d.document, d.plan, d.type, d.number, d.date, d.issuer, d.title, d.issuer_fold "
#define SEEN "($2 = 1 OR d.mark = 'thường')"
static const char *const sql[] = {
    [NONE] = "DELETE FROM document_reference_now WHERE document = $1",
    [ADD] = "INSERT INTO document_reference_now (document, seq, type, number, number_key, date, "
            "issuer, issuer_fold, basis) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [RECIPIENTS] = "SELECT r.body FROM reading r JOIN document_now d ON d.document = r.document "
                   "WHERE r.document = $1 AND " SEEN,
    [ABOVE] = "SELECT r.seq, r.type, r.number, r.date, r.issuer, r.issuer_fold, r.basis, " LINK
              "FROM document_reference_now r LEFT JOIN document_now d "
              "ON d.number_key = r.number_key AND d.document <> r.document AND " SEEN
              " WHERE r.document = $1 ORDER BY r.seq, d.document",
    [BELOW] =
        "SELECT r.seq, m.type, m.number, r.date, r.issuer, r.issuer_fold, r.basis, " LINK
        ", m.date, m.issuer_fold FROM document_now m "
        "JOIN document_reference_now r ON r.number_key = m.number_key "
        "JOIN document_now d ON d.document = r.document AND d.document <> m.document AND " SEEN
        " WHERE m.document = $1 ORDER BY d.document, r.seq",
};
STATEMENTS(reference);

struct str document_number_key(struct arena *a, struct str number)
{
    struct str fold = unicode_fold(a, number);
    char *out = arena_alloc(a, fold.n + 1), *o = out;

    for (const char *p = fold.at, *end = str_end(fold); p < end;) {
        uint32_t c = utf8_next(&p, end);
        if (c == ' ' || c == '*' || (c == '0' && o == out)) continue;
        if (c == 0x2013 || c == 0x2014 || c == 0x2011) c = '-';
        o += utf8_put(o, c);
    }
    return str_between(out, o);
}

static struct str fold_or_none(struct arena *a, struct str s)
{
    return s.n ? unicode_fold(a, s) : (struct str){ 0 };
}

bool references_put(struct tx *tx, struct str document, const struct plan *read, struct err *e)
{
    if (!db_run(tx->db, sql[NONE], ARGS(TEXT(document)), NULL, e)) return false;
    for (size_t i = 0; i < read->references.n; i++) {
        const struct reference *r = &read->references.at[i];
        struct str key = r->number.n ? document_number_key(tx->a, r->number) : (struct str){ 0 };
        if (!db_run(tx->db, sql[ADD],
                    ARGS(TEXT(document), INT((int64_t)i + 1), TEXT(r->type), TEXT(r->number),
                         TEXT(key), TEXT(column_date(tx->a, r->date)), TEXT(r->issuer),
                         TEXT(fold_or_none(tx->a, r->issuer)), INT(r->basis)),
                    NULL, e))
            return false;
    }
    return true;
}

/* What a document says of another beside its number, and what that one is. */
struct named {
    struct date date;
    struct str issuer; /* folded */
};

/* "Ủy ban nhân dân tỉnh" may be any province's. */
static bool same_issuer(struct str x, struct str y) { return str_starts(x, y) || str_starts(y, x); }

/* Numbers come again every year and in every office: what is stated of both must not differ. The
 * issuer alone may be written in another way, which the day makes good; then it is only likely. */
static bool fits(const struct named *said, const struct named *is, bool *sure)
{
    bool days = said->date.year && is->date.year, issuers = said->issuer.n && is->issuer.n;
    bool issuer_fits = issuers && same_issuer(said->issuer, is->issuer);

    if (days && date_cmp(said->date, is->date)) return false;
    *sure = issuer_fits || (days && !issuers);
    return days || issuer_fits || !issuers;
}

static struct chain_link link_of(const struct db_rows *r, bool sure)
{
    return (struct chain_link){ .document = db_text(r, 7),
                                .plan = db_text(r, 8),
                                .type = db_text(r, 9),
                                .number = db_text(r, 10),
                                .date = date_of_column(db_text(r, 11)),
                                .issuer = db_text(r, 12),
                                .title = db_text(r, 13),
                                .basis = db_int(r, 6),
                                .sure = sure };
}

static bool load_above(struct tx *tx, struct str id, bool internal, struct document_chain *out,
                       struct err *e)
{
    struct chain_reference *ref = NULL;
    int64_t last = 0;
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[ABOVE], ARGS(TEXT(id), INT(internal)), &r, e)) return false;
    while (db_next(&r)) {
        struct named said = { date_of_column(db_text(&r, 3)), db_text(&r, 5) };
        struct named is = { date_of_column(db_text(&r, 11)), db_text(&r, 14) };
        bool sure;
        if (db_int(&r, 0) != last) {
            ref = LIST_ADD(tx->a, &out->above);
            *ref = (struct chain_reference){ .type = db_text(&r, 1),
                                             .number = db_text(&r, 2),
                                             .date = said.date,
                                             .issuer = db_text(&r, 4),
                                             .basis = db_int(&r, 6) };
            last = db_int(&r, 0);
        }
        if (!db_is_null(&r, 7) && fits(&said, &is, &sure))
            *LIST_ADD(tx->a, &ref->documents) = link_of(&r, sure);
    }
    return db_done(&r, e);
}

static bool load_below(struct tx *tx, struct str id, bool internal, struct document_chain *out,
                       struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[BELOW], ARGS(TEXT(id), INT(internal)), &r, e)) return false;
    while (db_next(&r)) {
        struct named said = { date_of_column(db_text(&r, 3)), db_text(&r, 5) };
        struct named is = { date_of_column(db_text(&r, 15)), db_text(&r, 16) };
        const struct chain_link *last = out->below.n ? &out->below.at[out->below.n - 1] : NULL;
        bool sure;
        if (fits(&said, &is, &sure) && (!last || !str_eq(last->document, db_text(&r, 7))))
            *LIST_ADD(tx->a, &out->below) = link_of(&r, sure);
    }
    return db_done(&r, e);
}

static bool load_recipients(struct tx *tx, struct str id, bool internal, struct document_chain *out,
                            struct err *e)
{
    struct plan read = { 0 };
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[RECIPIENTS], ARGS(TEXT(id), INT(internal)), &r, &found, e))
        return false;
    if (found) ok = json_read_kept(tx->a, db_text(&r, 0), &plan_table, &read, NULL, e);
    if (!db_done(&r, e) || !ok) return false;
    out->recipients = read.document.recipients;
    return found || err_fail(e, ERR_NOT_FOUND, "không có văn bản này");
}

bool store_document_chain(struct tx *tx, struct str id, bool internal, struct document_chain *out,
                          struct err *e)
{
    return load_recipients(tx, id, internal, out, e) && load_above(tx, id, internal, out, e) &&
           load_below(tx, id, internal, out, e);
}
