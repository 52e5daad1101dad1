/* documents.c - files as received, their text, and what people add to them by hand. */
#include "api/handlers.h"
#include "intake/intake.h"

struct upload {
    struct intake in;
    struct intake_reading reading;
};

/* Foreign bytes are read before the transaction: it must not wait for them. */
bool documents_prepare(struct call *c, struct err *e)
{
    struct upload *u = NEW(c->r->a, struct upload);

    c->prepared = u;
    u->in = (struct intake){
        .bytes = c->r->body,
        .name = req_query(c->r, "name"),
        .org = req_query(c->r, "org"),
        .replaces = req_query(c->r, "replaces"),
    };
    if (!u->in.name.n) return err_fail(e, ERR_USAGE, "thiếu tên tệp (name)");
    return intake_read(&u->in, c->r->a, &u->reading, e);
}

static const struct field done_fields[] = {
    F_TEXT_STATED(intake_done, document), F_TEXT_STATED(intake_done, plan),
    F_INT(intake_done, targets),          F_INT(intake_done, tasks),
    F_BOOL(intake_done, known),           F_TEXT(intake_done, org),
    F_TEXT(intake_done, org_name),        F_BOOL(intake_done, org_founded),
};
const struct field_table intake_done_table = FIELD_TABLE(intake_done, done_fields);

bool documents_post(struct tx *tx, struct call *c, struct err *e)
{
    const struct upload *u = c->prepared;
    struct intake_done done = { 0 };
    struct plan_row plan = { 0 };

    if (!intake_keep(tx, &u->in, &u->reading, &done, e)) {
        c->proposed = done.proposed;
        return done.asked ? call_failed(c, 422, "org-needed") : false;
    }
    /* A known file's plan may have been handed to another unit since. */
    if (!store_plan_get(tx, done.plan, true, &plan, e)) return false;
    c->reach.org = plan.org;
    if (done.known) c->p->status = 200;
    answer_struct(c, &intake_done_table, &done);
    return true;
}

bool documents_get(struct tx *tx, struct call *c, struct err *e)
{
    struct page_query q = {
        .q = req_query(c->r, "q"), .after = c->after, .limit = c->limit, .internal = c->internal
    };
    struct document_page page = { 0 };

    if (!store_document_list(tx, &q, &page, e)) return false;
    answer_page(c, &document_row_table, &page.items, page.next);
    return true;
}

bool document_get(struct tx *tx, struct call *c, struct err *e)
{
    struct document_row d = { 0 };

    if (!store_document_get(tx, c->id, c->internal, &d, e)) return false;
    answer_revision(c, d.revision);
    answer_struct(c, &document_row_table, &d);
    return true;
}

/* A document belongs to whom its plan belongs to. */
bool document_scope(struct tx *tx, struct call *c, struct reach *out, struct err *e)
{
    struct document_row d = { 0 };
    struct plan_row p = { 0 };

    if (!store_document_get(tx, c->id, c->internal, &d, e)) return false;
    if (d.plan.at && !store_plan_get(tx, d.plan, c->internal, &p, e)) return false;
    out->org = p.org;
    return true;
}

bool document_patch(struct tx *tx, struct call *c, struct err *e)
{
    return store_document_patch(tx, c->id, c->revision, c->in, c->given, e) &&
           document_get(tx, c, e);
}

bool document_text(struct tx *tx, struct call *c, struct err *e)
{
    struct str text;

    if (!store_document_text(tx, c->id, c->internal, &text, e)) return false;
    c->p->type = "text/plain; charset=utf-8";
    buf_put(&c->p->body, text);
    return true;
}

bool document_chain_get(struct tx *tx, struct call *c, struct err *e)
{
    struct document_chain chain = { 0 };

    if (!store_document_chain(tx, c->id, c->internal, &chain, e)) return false;
    answer_struct(c, &document_chain_table, &chain);
    return true;
}

bool document_file(struct tx *tx, struct call *c, struct err *e)
{
    struct str bytes;

    if (!store_document_file(tx, c->id, c->internal, &bytes, &c->p->file_name, e)) return false;
    c->p->type = "application/octet-stream";
    buf_put(&c->p->body, bytes);
    return true;
}
