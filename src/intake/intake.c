#include "intake/intake.h"

#include "base/hash.h"
#include "base/limits.h"
#include "check/check.h"
#include "intake/secret.h"
#include "parse/parse.h"
#include "store/org.h"

/* Places ------------------------------------------------------------------------------------- */

static struct anchor anchor_at(const struct text *t, struct span s)
{
    size_t before = s.start > ANCHOR_POINTS ? (size_t)s.start - ANCHOR_POINTS : 0;

    return (struct anchor){
        .start = s.start,
        .end = s.end,
        .quote = text_slice(t, (size_t)s.start, (size_t)s.end),
        .before = text_slice(t, before, (size_t)s.start),
        .after = text_slice(t, (size_t)s.end, (size_t)s.end + ANCHOR_POINTS),
    };
}

#define PUT_ALL(list, of_kind) \
    for (size_t i = 0; i < p->list.n; i++) *LIST_ADD(a, &out->items) = (struct read_item) \
        { \
            of_kind, &p->list.at[i], anchor_at(t, p->list.at[i].source) \
        }

static void put_items(const struct text *t, const struct plan *p, struct arena *a,
                      struct document_reading *out)
{
    PUT_ALL(targets, ITEM_TARGET);
    PUT_ALL(tasks, ITEM_TASK);
    PUT_ALL(duties, ITEM_DUTY);
    PUT_ALL(reporting, ITEM_REPORTING);
}

static struct document_reading reading_of(const struct intake *in, const struct intake_reading *r,
                                          struct arena *a)
{
    struct document_reading out = { .bytes = in->bytes,
                                    .name = in->name,
                                    .text = r->text.all,
                                    .reader = TEXT_READER_VERSION,
                                    .parser = PARSE_VERSION,
                                    .plan = &r->plan,
                                    .replaces = in->replaces };

    put_items(&r->text, &r->plan, a, &out);
    return out;
}

/* The door ------------------------------------------------------------------------------------- */

static bool check_size(const struct plan *p, struct err *e)
{
    if (p->targets.n > LIMIT_TARGETS)
        return err_fail(e, ERR_LIMIT, "văn bản có hơn %d chỉ tiêu, mức nhiều nhất cho phép",
                        LIMIT_TARGETS);
    if (p->tasks.n > LIMIT_TASKS || p->duties.n > LIMIT_TASKS || p->references.n > LIMIT_TASKS)
        return err_fail(e, ERR_LIMIT, "văn bản có hơn %d nhiệm vụ, mức nhiều nhất cho phép",
                        LIMIT_TASKS);
    return true;
}

bool intake_read(const struct intake *in, struct arena *a, struct intake_reading *out,
                 struct err *e)
{
    *out = (struct intake_reading){ 0 };
    if (!text_read_bytes(in->bytes, str_z(a, in->name), a, &out->text, e)) return false;
    struct str mark = secret_mark(out->text.all);
    if (mark.at)
        return err_fail(e, ERR_REFUSED, "văn bản có dấu %.*s: không được đưa vào hệ thống này",
                        STR_ARGS(mark));
    parse_plan(&out->text, a, &out->plan);
    return check_size(&out->plan, e);
}

static struct date day_of(const struct tx *tx, const struct document *d)
{
    if (d->date.year) return d->date;
    if (d->period.from) return (struct date){ (int16_t)d->period.from, 1, 1 };
    return moment_date(tx->act->now);
}

/* Whom the plan belongs to: as told, or the issuer, or nobody yet where that may wait. */
static bool find_org(struct tx *tx, const struct intake *in, const struct document *d,
                     struct intake_done *out, struct err *e)
{
    struct org_row row;

    out->org = in->org;
    if (!out->org.at &&
        !store_org_of_issuer(tx, d->issuer, day_of(tx, d), true, &out->org, &out->org_founded, e))
        return false;
    if (!out->org.at && in->org_may_wait && d->issuer.n) {
        /* "Ủy ban nhân dân huyện", of which one it does not say: a unit of its own, that gets its
         * name when somebody writes it, and is never taken for that of another document. */
        out->org_founded = true;
        if (!store_org_found(tx, &(struct org_new){ .name = d->issuer }, &out->org, e))
            return false;
    }
    if (out->org.at) {
        if (!store_org_get(tx, out->org, day_of(tx, d), &row, e)) return false;
        out->org_name = row.name;
        return true;
    }
    if (in->org_may_wait || in->replaces.at) return true;
    out->asked = true;
    out->proposed = d->issuer;
    return err_fail(e, ERR_INPUT,
                    "văn bản không cho biết kế hoạch của đơn vị nào: hãy chọn đơn vị");
}

bool intake_keep(struct tx *tx, const struct intake *in, const struct intake_reading *r,
                 struct intake_done *out, struct err *e)
{
    struct document_reading reading = reading_of(in, r, tx->a);
    struct document_kept kept;

    *out = (struct intake_done){ 0 };
    if (!store_document_known(tx, hash_sha256(tx->a, in->bytes), &kept, e)) return false;
    if (!kept.known) {
        if (!find_org(tx, in, &r->plan.document, out, e)) return false;
        reading.org = out->org;
        if (!store_document_keep(tx, &reading, &kept, e)) return false;
    }
    out->document = kept.document;
    out->plan = kept.plan;
    out->targets = kept.targets;
    out->tasks = kept.tasks;
    out->known = kept.known;
    return true;
}

struct keeping {
    const struct intake *in;
    const struct intake_reading *reading;
    struct intake_done *out;
};

static bool keep(struct tx *tx, void *arg, struct err *e)
{
    const struct keeping *k = arg;

    return intake_keep(tx, k->in, k->reading, k->out, e);
}

bool intake_document(struct store *s, struct arena *a, const struct act *act,
                     const struct intake *in, struct intake_done *out, struct err *e)
{
    struct intake_reading reading;
    struct keeping k = { in, &reading, out };

    *out = (struct intake_done){ 0 };
    return intake_read(in, a, &reading, e) && store_write(s, a, act, keep, &k, e);
}

/* Again ---------------------------------------------------------------------------------------- */

struct again {
    const struct kept_document *document;
    struct intake in;
    struct intake_reading reading;
    struct rebuilt *out, before; /* what *out held, for a transaction that is run twice */
};

static bool find_documents(struct tx *tx, void *arg, struct err *e)
{
    return store_documents_in_force(tx, arg, e);
}

static bool find_bytes(struct tx *tx, void *arg, struct err *e)
{
    struct again *g = arg;

    g->in.name = g->document->name;
    return store_file_get(tx, g->document->sha256, &g->in.bytes, e);
}

static bool reread(struct tx *tx, void *arg, struct err *e)
{
    struct again *g = arg;
    struct document_reading r = reading_of(&g->in, &g->reading, tx->a);

    *g->out = g->before;
    return store_document_reread(tx, g->document->plan, &r, g->out, e);
}

bool intake_rebuild(struct store *s, struct arena *a, const struct act *act, struct rebuilt *out,
                    struct err *e)
{
    struct kept_documents all = { 0 };

    *out = (struct rebuilt){ 0 };
    if (!store_read(s, a, act, find_documents, &all, e)) return false;
    for (size_t i = 0; i < all.items.n; i++) {
        struct again g = { .document = &all.items.at[i], .out = out, .before = *out };
        if (!store_read(s, a, act, find_bytes, &g, e) || !intake_read(&g.in, a, &g.reading, e) ||
            !store_write(s, a, act, reread, &g, e))
            return false;
    }
    return true;
}

bool intake_export(struct tx *tx, struct str plan, struct date as_of, bool internal,
                   struct plan *out, struct err *e)
{
    if (!store_plan_export(tx, plan, as_of, internal, out, e)) return false;
    /* Plan JSON speaks the language of its document, as `kehoach extract` does. */
    check_plan(out, LANG_VI, tx->a, &out->findings);
    return true;
}
