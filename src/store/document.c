#include "base/unicode.h"
#include "store/items.h"
#include "store/org.h"
#include "store/plan.h"
#include "store/reference.h"
#include "store/search.h"

enum {
    READING,
    KEPT_TEXT,
    CHANGES_OF,
    ADD_CHANGE,
    PUT_NOW,
    PLAN_COUNTS,
    TOLD_ORG,
    DOC_LIST,
    DOC_GET,
    TEXT_OF,
    FILE_OF,
};

#define STANDS \
    "(i.state IN ('read', 'corrected', 'confirmed', 'added') OR " \
    "(i.state = 'orphan' AND i.touched = 1))"
#define COUNT_OF(kind) \
    "(SELECT COUNT(*) FROM item_now i WHERE i.plan = $1 AND i.kind = '" kind "' AND " STANDS ")"
#define DOC_COLUMNS \
    "d.id, d.name, d.received_at, d.received_by_name, n.type, n.number, n.date, n.issuer, " \
    "n.title, n.mark, n.plan, n.by_hand, n.revision FROM document d " \
    "JOIN document_now n ON n.document = d.id "

static const char *const sql[] = {
    [READING] = "SELECT r.body, l.plan FROM reading r JOIN plan_document l "
                "ON l.document = r.document WHERE r.document = $1",
    [KEPT_TEXT] = "SELECT t.body FROM reading r JOIN file_text t ON t.id = r.file_text "
                  "WHERE r.document = $1",
    [CHANGES_OF] = "SELECT n, field, value FROM document_change WHERE document = $1 ORDER BY n",
    [ADD_CHANGE] = "INSERT INTO document_change (document, n, field, before, value, at, by, "
                   "by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    [PUT_NOW] =
        "INSERT INTO document_now (document, plan, type, number, date, issuer, title, mark, "
        "by_hand, issue, fold, revision, number_key, issuer_fold) VALUES ($1, $2, $3, $4, $5, $6, "
        "$7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (document) DO UPDATE SET type = "
        "excluded.type, "
        "number = excluded.number, date = excluded.date, issuer = excluded.issuer, "
        "title = excluded.title, mark = excluded.mark, by_hand = excluded.by_hand, "
        "issue = excluded.issue, fold = excluded.fold, revision = excluded.revision, "
        "number_key = excluded.number_key, issuer_fold = excluded.issuer_fold",
    [PLAN_COUNTS] = "UPDATE plan_now SET targets = " COUNT_OF("target") ", tasks = " COUNT_OF(
        "task") ", confirmed = (SELECT COUNT(*) FROM item_now i WHERE i.plan = $1 AND i.kind = "
                "'target' "
                "AND i.state = 'confirmed'), org = (SELECT c.value FROM plan_change c WHERE c.plan "
                "= $1 "
                "AND c.field = 'org' ORDER BY c.n DESC LIMIT 1), illustration = (SELECT "
                "COUNT(DISTINCT "
                "c.field) FROM plan_change c WHERE c.plan = $1 AND c.field = 'illustration'), "
                "revision = "
                "(SELECT COUNT(*) FROM plan_document l WHERE l.plan = $1) + "
                "(SELECT COUNT(*) FROM plan_change c WHERE c.plan = $1) + "
                "(SELECT COUNT(*) FROM document_change c JOIN plan_document l ON l.document = "
                "c.document "
                "WHERE l.plan = $1) + (SELECT COUNT(*) FROM item_change c JOIN item_now i "
                "ON i.item = c.item WHERE i.plan = $1) WHERE plan = $1",
    [TOLD_ORG] = "UPDATE told_now SET org = (SELECT p.org FROM plan_now p WHERE p.plan = $1) "
                 "WHERE plan = $1",
    [DOC_LIST] = "SELECT " DOC_COLUMNS "WHERE (CAST($1 AS TEXT) IS NULL OR n.fold LIKE $1 "
                 "ESCAPE '!') AND (CAST($2 AS TEXT) IS NULL OR d.id < $2) "
                 "AND ($3 = 1 OR n.mark = 'thường') ORDER BY d.id DESC LIMIT $4",
    [DOC_GET] = "SELECT " DOC_COLUMNS "WHERE d.id = $1 AND ($2 = 1 OR n.mark = 'thường')",
    [TEXT_OF] = "SELECT t.body FROM reading r JOIN file_text t ON t.id = r.file_text "
                "JOIN document_now n ON n.document = r.document "
                "WHERE r.document = $1 AND ($2 = 1 OR n.mark = 'thường')",
    [FILE_OF] = "SELECT d.file, d.name FROM document d JOIN document_now n ON n.document = d.id "
                "WHERE d.id = $1 AND ($2 = 1 OR n.mark = 'thường')",
};
STATEMENTS(document);

struct str document_issue(struct arena *a, const struct document *d)
{
    if (!d->issuer.n || !d->number.n || !d->date.year) return (struct str){ 0 };
    return str_printf(a, "%.*s|%.*s|%d", STR_ARGS(unicode_fold(a, d->issuer)),
                      STR_ARGS(document_number_key(a, d->number)), d->date.year);
}

/* A document as it stands: what it says, and over it what people said. */
struct document_standing {
    struct str plan, type, by_hand;
    struct document_patch is;
    struct plan head; /* as read, without its items */
    int64_t revision;
};

static bool load_reading(struct tx *tx, struct str id, struct document_standing *d, struct err *e)
{
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[READING], ARGS(TEXT(id)), &r, &found, e)) return false;
    if (found) {
        d->plan = db_text(&r, 1);
        ok = json_read_kept(tx->a, db_text(&r, 0), &plan_table, &d->head, NULL, e);
    }
    if (!db_done(&r, e) || !ok) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có văn bản này");
    const struct document *read = &d->head.document;
    d->type = read->type;
    d->is = (struct document_patch){
        .number = read->number, .date = read->date, .issuer = read->issuer, .title = read->title
    };
    return true;
}

static bool load(struct tx *tx, struct str id, struct document_standing *d, struct err *e)
{
    struct db_rows r;
    bool ok = true;

    *d = (struct document_standing){ .revision = 1, .by_hand = STR("") };
    if (!load_reading(tx, id, d, e)) return false;
    if (!db_select(tx->db, tx->a, sql[CHANGES_OF], ARGS(TEXT(id)), &r, e)) return false;
    while (ok && db_next(&r)) {
        struct str name = db_text(&r, 1);
        const struct field *f = field_named(&document_patch_table, name);
        d->revision = db_int(&r, 0) + 1;
        ok = !f || field_of_column(tx->a, f, db_text(&r, 2), &d->is, e);
        if (!str_eq(name, STR("mark")) && !str_find(d->by_hand, name))
            d->by_hand = str_printf(tx->a, "%.*s%s%.*s", STR_ARGS(d->by_hand),
                                    d->by_hand.n ? " " : "", STR_ARGS(name));
    }
    return db_done(&r, e) && ok;
}

static struct str searched(struct arena *a, const struct document_patch *d)
{
    const struct str parts[] = { d->number, d->title, d->issuer };
    struct buf b = { 0 };

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].n) buf_put(&b, parts[i]);
        buf_put_char(&b, ' ');
    }
    struct str fold = unicode_fold(a, buf_str(&b));
    buf_close(&b);
    return fold;
}

static bool put_search(struct tx *tx, struct str document, const struct document_standing *d,
                       struct err *e)
{
    struct str text = STR("");
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[KEPT_TEXT], ARGS(TEXT(document)), &r, &found, e)) return false;
    if (found) text = db_text(&r, 0);
    return db_done(&r, e) && search_put_document(tx, document, searched(tx->a, &d->is), text, e);
}

bool document_refresh(struct tx *tx, struct str document, struct err *e)
{
    struct document_standing d;

    if (!load(tx, document, &d, e)) return false;
    struct document named = { .number = d.is.number, .date = d.is.date, .issuer = d.is.issuer };
    struct str key = { 0 }, issuer = { 0 };
    if (d.is.number.n) key = document_number_key(tx->a, d.is.number);
    if (d.is.issuer.n) issuer = unicode_fold(tx->a, d.is.issuer);
    return db_run(tx->db, sql[PUT_NOW],
                  ARGS(TEXT(document), TEXT(d.plan), TEXT(d.type), TEXT(d.is.number),
                       TEXT(column_date(tx->a, d.is.date)), TEXT(d.is.issuer), TEXT(d.is.title),
                       TEXT(str_c(mark_name[d.is.mark])), TEXT(d.by_hand),
                       TEXT(document_issue(tx->a, &named)), TEXT(searched(tx->a, &d.is)),
                       INT(d.revision), TEXT(key), TEXT(issuer)),
                  NULL, e) &&
           references_put(tx, document, &d.head, e) && put_search(tx, document, &d, e);
}

bool plan_refresh(struct tx *tx, struct str plan, struct err *e)
{
    return db_run(tx->db, sql[PLAN_COUNTS], ARGS(TEXT(plan)), NULL, e) &&
           db_run(tx->db, sql[TOLD_ORG], ARGS(TEXT(plan)), NULL, e);
}

/* For others ------------------------------------------------------------------------------- */

static void take_row(struct arena *a, struct db_rows *r, struct document_row *out)
{
    struct str by_hand = db_text(r, 11);

    *out = (struct document_row){
        .id = db_text(r, 0),
        .name = db_text(r, 1),
        .received_at = db_int(r, 2),
        .received_by = db_text(r, 3),
        .type = db_text(r, 4),
        .number = db_text(r, 5),
        .date = date_of_column(db_text(r, 6)),
        .issuer = db_text(r, 7),
        .title = db_text(r, 8),
        .mark = (enum mark)ENUM_OF_COLUMN(db_text(r, 9), mark_name),
        .plan = db_text(r, 10),
        .revision = db_int(r, 12),
    };
    while (by_hand.n) *LIST_ADD(a, &out->by_hand) = str_until(&by_hand, ' ');
}

bool store_document_list(struct tx *tx, const struct page_query *q, struct document_page *out,
                         struct err *e)
{
    size_t limit = page_limit(q->limit);
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[DOC_LIST],
                   ARGS(TEXT(column_pattern(tx->a, q->q)), TEXT(q->after), INT(q->internal),
                        INT((int64_t)limit + 1)),
                   &r, e))
        return false;
    while (db_next(&r)) {
        if (out->items.n == limit) {
            out->next = out->items.at[limit - 1].id;
            break;
        }
        take_row(tx->a, &r, LIST_ADD(tx->a, &out->items));
    }
    return db_done(&r, e);
}

bool store_document_get(struct tx *tx, struct str id, bool internal, struct document_row *out,
                        struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[DOC_GET], ARGS(TEXT(id), INT(internal)), &r, &found, e)) return false;
    if (found) take_row(tx->a, &r, out);
    return db_done(&r, e) && (found || err_fail(e, ERR_NOT_FOUND, "không có văn bản này"));
}

bool store_document_text(struct tx *tx, struct str id, bool internal, struct str *out,
                         struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[TEXT_OF], ARGS(TEXT(id), INT(internal)), &r, &found, e)) return false;
    if (found) *out = db_text(&r, 0);
    return db_done(&r, e) && (found || err_fail(e, ERR_NOT_FOUND, "không có văn bản này"));
}

bool store_document_file(struct tx *tx, struct str id, bool internal, struct str *bytes,
                         struct str *name, struct err *e)
{
    struct str sha256 = { 0 };
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[FILE_OF], ARGS(TEXT(id), INT(internal)), &r, &found, e)) return false;
    if (found) {
        sha256 = db_text(&r, 0);
        *name = db_text(&r, 1);
    }
    if (!db_done(&r, e)) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có văn bản này");
    return store_file_get(tx, sha256, bytes, e);
}

static bool append(struct tx *tx, struct str id, int64_t n, const struct field *f,
                   struct str before, struct str value, struct err *e)
{
    const struct act *act = tx->act;

    return db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(id), INT(n), TEXT(str_c(f->name)), TEXT(before), TEXT(value),
                       INT(act->now), TEXT(act->user), TEXT(act->user_name)),
                  NULL, e);
}

/* A plan that belonged to nobody belongs to the issuer, once somebody says who that is. A unit
 * that was founded without a name of its own gets it. */
static bool give_org(struct tx *tx, struct str plan, struct str issuer, struct err *e)
{
    const struct str none = { 0 };
    struct plan_row row;
    struct str org;
    bool founded;

    if (!store_plan_get(tx, plan, true, &row, e)) return false;
    bool unnamed = row.org.at && !store_org_has_own_name(tx->a, row.org_name);
    if (row.org.at && !unnamed) return true;
    if (!store_org_of_issuer(tx, issuer, row.date, !unnamed, &org, &founded, e)) return false;
    if (org.at) return store_plan_set_org(tx, plan, org, none, none, e);
    return !unnamed || !store_org_has_own_name(tx->a, issuer) ||
           store_org_set(tx, row.org, ORG_NAME, issuer, (struct date){ 0 }, &(struct decision){ 0 },
                         e);
}

bool store_document_patch(struct tx *tx, struct str id, int64_t revision,
                          const struct document_patch *p, const bool *given, struct err *e)
{
    struct document_standing d;

    if (given[DOC_MARK] && p->mark == MARK_SECRET)
        return err_fail(e, ERR_REFUSED, "văn bản mật không được đưa vào hệ thống này");
    if (!load(tx, id, &d, e)) return false;
    if (revision != ANY_REVISION && revision != d.revision)
        return err_fail(e, ERR_PRECONDITION, "văn bản đã được người khác sửa; hãy tải lại");
    for (size_t i = 0; i < document_patch_table.n; i++) {
        const struct field *f = &document_patch_table.fields[i];
        struct str before = column_field(tx->a, f, &d.is), value = column_field(tx->a, f, p);
        if (!given[i] || (str_eq(before, value) && !before.at == !value.at)) continue;
        if (!append(tx, id, d.revision++, f, before, value, e)) return false;
    }
    return document_refresh(tx, id, e) && plan_refresh(tx, d.plan, e) &&
           (!given[DOC_ISSUER] || give_org(tx, d.plan, p->issuer, e)) &&
           store_audit(tx, "document.correct", "document", id,
                       column_json(tx->a, &document_patch_table, &d.is),
                       column_json(tx->a, &document_patch_table, p), e);
}
