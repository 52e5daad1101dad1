/* keep.c - a document that was read comes into the store, for the first time or again. */
#include "store/keep.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "store/catalog.h"
#include "store/figures.h"
#include "store/items.h"
#include "store/match.h"
#include "store/place.h"
#include "store/propose.h"

enum {
    KNOWN,
    FIND_TEXT,
    ADD_TEXT,
    ADD_DOCUMENT,
    SAME_ISSUE,
    PLAN_THERE,
    ADD_PLAN,
    ADD_PLAN_DOCUMENT,
    ADD_PLAN_ORG,
    PUT_READING,
    PUT_PLAN,
    OLD_ITEMS,
    FIRST_VERSION,
    ORPHAN,
    NO_PROPOSALS,
    NO_TOLD,
    ADD_TOLD,
    ALL_ORPHANS,
    IN_FORCE,
    DOCUMENT_OF
};
static const char *const sql[] = {
    [KNOWN] = "SELECT d.id, p.plan, p.targets, p.tasks FROM document d "
              "JOIN plan_document l ON l.document = d.id JOIN plan_now p ON p.plan = l.plan "
              "WHERE d.file = $1",
    [FIND_TEXT] = "SELECT id FROM file_text WHERE file = $1 AND reader = $2",
    [ADD_TEXT] = "INSERT INTO file_text (id, file, reader, body, made_at) "
                 "VALUES ($1, $2, $3, $4, $5)",
    [ADD_DOCUMENT] = "INSERT INTO document (id, file, name, received_at, received_by, "
                     "received_by_name) VALUES ($1, $2, $3, $4, $5, $6)",
    [SAME_ISSUE] = "SELECT plan FROM document_now WHERE issue = $1 ORDER BY document LIMIT 1",
    [PLAN_THERE] = "SELECT id FROM plan WHERE id = $1",
    [ADD_PLAN] = "INSERT INTO plan (id, made_at, made_by) VALUES ($1, $2, $3)",
    [ADD_PLAN_DOCUMENT] = "INSERT INTO plan_document (plan, n, document, at, by) "
                          "SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4 FROM plan_document "
                          "WHERE plan = $1",
    [ADD_PLAN_ORG] = "INSERT INTO plan_change (plan, n, field, value, decision, why, at, by, "
                     "by_name) SELECT $1, COALESCE(MAX(n), 0) + 1, 'org', $2, NULL, NULL, $3, $4, "
                     "$5 FROM plan_change WHERE plan = $1",
    [PUT_READING] = "INSERT INTO reading (document, file_text, parser, body) "
                    "VALUES ($1, $2, $3, $4) ON CONFLICT (document) DO UPDATE SET "
                    "file_text = excluded.file_text, parser = excluded.parser, "
                    "body = excluded.body",
    [PUT_PLAN] = "INSERT INTO plan_now (plan, document, org, year_from, year_to, vision, targets, "
                 "tasks, confirmed, revision) VALUES ($1, $2, NULL, $3, $4, $5, 0, 0, 0, 1) "
                 "ON CONFLICT (plan) DO UPDATE SET document = excluded.document, "
                 "year_from = excluded.year_from, year_to = excluded.year_to, "
                 "vision = excluded.vision",
    [OLD_ITEMS] = "SELECT n.item, n.kind, n.touched, n.state, n.name, n.seq, a.start_at, a.end_at, "
                  "a.quote, a.before, a.after, a.reading FROM item_now n "
                  "JOIN item_anchor a ON a.item = n.item AND a.n = n.anchor "
                  "WHERE n.plan = $1 ORDER BY CASE WHEN n.state = 'joined' THEN 1 ELSE 0 END, "
                  "n.seq, n.item",
    [FIRST_VERSION] = "INSERT INTO target_version (item, n, recorded_at, recorded_by, "
                      "recorded_by_name) VALUES ($1, 1, $2, $3, $4)",
    [ORPHAN] = "UPDATE item_now SET state = 'orphan', name = NULL WHERE item = $1",
    [NO_PROPOSALS] = "DELETE FROM proposal WHERE item IN (SELECT item FROM item_now "
                     "WHERE plan = $1)",
    [NO_TOLD] = "DELETE FROM told_now WHERE plan = $1",
    [ADD_TOLD] = "INSERT INTO told_now (plan, seq, org, indicator, value, unit, year, estimate, "
                 "start_at, end_at) "
                 "SELECT $1, $2, p.org, $3, $4, $5, $6, $7, $8, $9 FROM plan_now p "
                 "WHERE p.plan = $1",
    [ALL_ORPHANS] = "SELECT item, kind, quote FROM item_now WHERE plan = $1 AND state = 'orphan' "
                    "ORDER BY seq, item",
    [IN_FORCE] = "SELECT p.plan, p.document, d.name, d.file FROM plan_now p "
                 "JOIN document d ON d.id = p.document ORDER BY p.plan",
    [DOCUMENT_OF] = "SELECT p.document, d.file FROM plan_now p JOIN document d "
                    "ON d.id = p.document WHERE p.plan = $1",
};
STATEMENTS(keep);

static const struct field difference_fields[] = {
    F_TEXT(difference, id),    F_TEXT(difference, plan),   F_ENUM(difference, kind, item_kind_name),
    F_TEXT(difference, field), F_TEXT(difference, before), F_TEXT(difference, after),
    F_TEXT(difference, quote),
};
const struct field_table difference_table = FIELD_TABLE(difference, difference_fields);
static const struct field rebuilt_fields[] = {
    F_LIST(rebuilt, changed, difference_table),
    F_LIST(rebuilt, proposed, difference_table),
    F_LIST(rebuilt, orphaned, orphan_row_table),
};
const struct field_table rebuilt_table = FIELD_TABLE(rebuilt, rebuilt_fields);

/* One reading on its way in. */
struct keeping {
    struct tx *tx;
    const struct document_reading *r;
    struct str plan, document, file_text;
    struct rebuilt *told; /* what rebuild says of it */
};

/* Items of before ------------------------------------------------------------------------ */

struct old_item {
    struct str id, name;
    enum item_kind kind;
    enum item_state state;
    bool touched, reported, taken;
    int64_t seq;
    struct anchor place;
    union reading read;
};
struct old_items {
    LIST(struct old_item) all;
};

static bool load_old(struct keeping *k, struct old_items *out, struct err *e)
{
    struct arena *a = k->tx->a;
    struct strs reported = { 0 };
    struct db_rows r;
    bool ok = true;

    if (!figures_reported_items(k->tx, k->plan, &reported, e)) return false;
    if (!db_select(k->tx->db, a, sql[OLD_ITEMS], ARGS(TEXT(k->plan)), &r, e)) return false;
    while (ok && db_next(&r)) {
        struct old_item *o = LIST_ADD(a, &out->all);
        o->id = db_text(&r, 0);
        o->kind = (enum item_kind)ENUM_OF_COLUMN(db_text(&r, 1), item_kind_name);
        o->touched = db_int(&r, 2);
        o->state = (enum item_state)ENUM_OF_COLUMN(db_text(&r, 3), item_state_name);
        o->name = db_text(&r, 4);
        o->seq = db_int(&r, 5);
        o->place = (struct anchor){ db_int(&r, 6), db_int(&r, 7), db_text(&r, 8), db_text(&r, 9),
                                    db_text(&r, 10) };
        o->reported = strs_find(&reported, o->id);
        ok = json_read_kept(a, db_text(&r, 11), reading_table[o->kind], &o->read, NULL, e);
    }
    return db_done(&r, e) && ok;
}

/* Names within a reading --------------------------------------------------------------- */

struct named {
    struct str name; /* "t12" */
    size_t i;        /* its index in r->items */
};

static int by_name(const void *a, const void *b)
{
    return str_cmp(((const struct named *)a)->name, ((const struct named *)b)->name);
}

static struct str name_of(const struct read_item *i)
{
    if (i->kind == ITEM_TARGET) return ((const struct target *)i->what)->id;
    if (i->kind == ITEM_TASK) return ((const struct task *)i->what)->id;
    return (struct str){ 0 };
}

/* For each item the index of the target that it is a part of, or MATCH_NONE. */
static size_t *wholes(struct arena *a, const struct document_reading *r)
{
    size_t *out = NEW_ARRAY(a, size_t, r->items.n + 1), n = 0;
    struct named *names = NEW_ARRAY(a, struct named, r->items.n + 1);

    for (size_t i = 0; i < r->items.n; i++)
        if (r->items.at[i].kind == ITEM_TARGET)
            names[n++] = (struct named){ name_of(&r->items.at[i]), i };
    qsort(names, n, sizeof *names, by_name);
    for (size_t i = 0; i < r->items.n; i++) {
        const struct target *t = r->items.at[i].what;
        out[i] = MATCH_NONE;
        if (r->items.at[i].kind != ITEM_TARGET || !t->parent.at) continue;
        struct named key = { t->parent, 0 }, *found;
        found = bsearch(&key, names, n, sizeof *names, by_name);
        if (found && found->i != i) out[i] = found->i;
    }
    return out;
}

/* New items ------------------------------------------------------------------------------ */

static void take_reading(struct standing *s, const struct read_item *i)
{
    s->kind = i->kind;
    s->place = i->place;
    s->name = name_of(i);
    memcpy(&s->is, i->what, reading_table[i->kind]->size);
}

static struct likeness likeness_of_item(struct arena *a, const struct document_reading *r, size_t i,
                                        size_t whole)
{
    const struct target *t = r->items.at[i].what;
    struct likeness of_whole = { 0 };

    if (whole != MATCH_NONE) {
        const struct target *w = r->items.at[whole].what;
        of_whole = likeness_of(a, w, price_base_of(a, w), NULL);
    }
    return likeness_of(a, t, price_base_of(a, t), whole == MATCH_NONE ? NULL : &of_whole);
}

static bool make_new(struct keeping *k, size_t i, struct standing *s, struct err *e)
{
    struct tx *tx = k->tx;

    s->plan = k->plan;
    s->versions = 1;
    take_reading(s, &k->r->items.at[i]);
    if (s->kind == ITEM_TARGET) s->price_base = price_base_of(tx->a, &s->is.target);
    return item_make(tx, s, k->file_text, e) &&
           (s->kind != ITEM_TARGET || db_run(tx->db, sql[FIRST_VERSION],
                                             ARGS(TEXT(s->item), INT(tx->act->now),
                                                  TEXT(tx->act->user), TEXT(tx->act->user_name)),
                                             NULL, e));
}

/* Items that were there -------------------------------------------------------------------- */

/* Nobody touched it: the new reading holds, and its history says what became other. */
static bool reread(struct keeping *k, struct standing *s, const union reading *old,
                   const union reading *new, struct err *e)
{
    const struct field_table *t = reading_table[s->kind];
    struct arena *a = k->tx->a;

    for (size_t f = 0; f < t->n; f++) {
        if (!reading_says(&t->fields[f])) continue;
        struct str field = reading_field_name(s->kind, &t->fields[f]);
        struct str before = reading_field(a, &t->fields[f], old);
        struct str after = reading_field(a, &t->fields[f], new);
        if (same_text(before, after)) continue;
        struct item_act act = { ACT_REREAD, field, before, after, { 0 } };
        *LIST_ADD(a, &k->told->changed) =
            (struct difference){ s->item, s->plan, s->kind, field, before, after, s->place.quote };
        if (!item_append(k->tx, s->item, s->revision++, &act, e)) return false;
    }
    s->is = *new;
    if (s->kind == ITEM_TARGET) s->price_base = price_base_of(a, &s->is.target);
    s->anchor++;
    return item_anchor(k->tx, s, k->file_text, new, e);
}

/* The old reading under the new names and at the new place. */
static union reading old_at_new_place(const struct old_item *o, const union reading *new)
{
    union reading u = o->read;

    switch (o->kind) {
    case ITEM_TARGET:
        u.target.id = new->target.id;
        u.target.parent = new->target.parent;
        u.target.source = new->target.source;
        break;
    case ITEM_TASK:
        u.task.id = new->task.id;
        u.task.source = new->task.source;
        break;
    case ITEM_DUTY: u.duty.source = new->duty.source; break;
    case ITEM_REPORTING: u.reporting.source = new->reporting.source; break;
    case ITEM_KINDS: break;
    }
    return u;
}

static bool same_place(const struct anchor *x, const struct anchor *y)
{
    return x->start == y->start && x->end == y->end && str_eq(x->quote, y->quote) &&
           str_eq(x->before, y->before) && str_eq(x->after, y->after);
}

static bool same_reading(struct arena *a, enum item_kind kind, const void *x, const void *y)
{
    return str_eq(column_json(a, reading_table[kind], x), column_json(a, reading_table[kind], y));
}

static bool stands_again(struct keeping *k, const struct old_item *o, size_t i, struct standing *s,
                         struct err *e)
{
    const struct read_item *now = &k->r->items.at[i];
    union reading new = { 0 };

    memcpy(&new, now->what, reading_table[now->kind]->size);
    if (!item_load(k->tx, o->id, s, e)) return false;
    s->orphan = false;
    s->name = name_of(now);
    s->place = now->place;
    if (!o->touched && !o->reported) return reread(k, s, &o->read, &new, e);
    if (!propose_changes(k->tx, s, &o->read, &new, k->told, e)) return false;
    union reading kept = old_at_new_place(o, &new);
    if (same_place(&o->place, &now->place) && same_reading(k->tx->a, o->kind, &o->read, &kept))
        return true;
    s->anchor++;
    return item_anchor(k->tx, s, k->file_text, &kept, e);
}

/* Nothing is other: not a row is written. */
static bool as_before(struct arena *a, const struct old_item *o, const struct read_item *now,
                      int64_t seq)
{
    return o->state != STATE_ORPHAN && o->seq == seq && same_place(&o->place, &now->place) &&
           same_text(o->name, name_of(now)) && same_reading(a, o->kind, &o->read, now->what);
}

/* All together -------------------------------------------------------------------------------- */

static size_t *match_with_old(struct keeping *k, const struct old_items *old)
{
    struct arena *a = k->tx->a;
    size_t n_new = k->r->items.n, n_old = old->all.n;
    struct match_side *before = NEW_ARRAY(a, struct match_side, n_old + 1);
    struct match_side *now = NEW_ARRAY(a, struct match_side, n_new + 1);
    size_t *old_of = NEW_ARRAY(a, size_t, n_new + 1);

    for (size_t i = 0; i < n_old; i++)
        before[i] =
            (struct match_side){ old->all.at[i].kind, &old->all.at[i].place, &old->all.at[i].read };
    for (size_t i = 0; i < n_new; i++)
        now[i] = (struct match_side){ k->r->items.at[i].kind, &k->r->items.at[i].place,
                                      k->r->items.at[i].what };
    match_items(a, before, n_old, now, n_new, old_of);
    return old_of;
}

static bool keep_item(struct keeping *k, struct old_items *old, size_t o, size_t i, int64_t seq,
                      struct standing *s, bool *unchanged, struct err *e)
{
    if (o == MATCH_NONE) {
        if (!make_new(k, i, s, e)) return false;
        if (old->all.n)
            *LIST_ADD(k->tx->a, &k->told->changed) = (struct difference){
                .id = s->item, .plan = s->plan, .kind = s->kind, .quote = s->place.quote
            };
    } else {
        struct old_item *was = &old->all.at[o];
        was->taken = true;
        s->item = was->id;
        *unchanged = as_before(k->tx->a, was, &k->r->items.at[i], seq);
        if (!*unchanged && !stands_again(k, was, i, s, e)) return false;
    }
    s->seq = seq;
    return true;
}

static bool put_items(struct keeping *k, struct old_items *old, struct err *e)
{
    struct arena *a = k->tx->a;
    size_t n = k->r->items.n;
    const size_t *old_of = match_with_old(k, old), *whole = wholes(a, k->r);
    struct standing *s = NEW_ARRAY(a, struct standing, n + 1);
    bool *unchanged = NEW_ARRAY(a, bool, n + 1);
    int64_t seq = 0;

    for (size_t i = 0; i < n; i++)
        if (!keep_item(k, old, old_of[i], i, seq += SEQ_STEP, &s[i], &unchanged[i], e))
            return false;
    for (size_t i = 0; i < n; i++) {
        if (unchanged[i]) continue;
        if (whole[i] != MATCH_NONE) s[i].parent = s[whole[i]].item;
        if (s[i].kind == ITEM_TARGET && !s[i].indicator.at) {
            struct likeness l = likeness_of_item(a, k->r, i, whole[i]);
            if (!catalog_propose(k->tx, &s[i], &l, e)) return false;
        }
        if (!item_put_now(k->tx, &s[i], e)) return false;
    }
    return true;
}

/* A person said where it stands: it need not be read there as long as the passage is there. */
static bool stands_by_hand(struct keeping *k, const struct old_item *o, bool *stands, struct err *e)
{
    struct anchor there;
    struct standing s;

    *stands = false;
    if (!o->touched) return true;
    if (!item_load(k->tx, o->id, &s, e)) return false;
    *stands = s.placed && place_again(k->r->text, &o->place, &there);
    if (!*stands) return true;
    if (!same_place(&o->place, &there)) {
        s.place = there;
        s.anchor++;
        if (!item_anchor(k->tx, &s, k->file_text, &o->read, e)) return false;
    }
    return item_put_now(k->tx, &s, e);
}

static bool put_orphans(struct keeping *k, const struct old_items *old, struct err *e)
{
    struct db_rows r;

    for (size_t i = 0; i < old->all.n; i++) {
        const struct old_item *o = &old->all.at[i];
        bool stands;
        if (o->taken || o->state >= STATE_ORPHAN) continue;
        if (!stands_by_hand(k, o, &stands, e) ||
            (!stands && !db_run(k->tx->db, sql[ORPHAN], ARGS(TEXT(o->id)), NULL, e)))
            return false;
    }
    if (!db_select(k->tx->db, k->tx->a, sql[ALL_ORPHANS], ARGS(TEXT(k->plan)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(k->tx->a, &k->told->orphaned) =
            (struct orphan_row){ db_text(&r, 0), k->plan,
                                 (enum item_kind)ENUM_OF_COLUMN(db_text(&r, 1), item_kind_name),
                                 db_text(&r, 2) };
    return db_done(&r, e);
}

/* Results told in the text are figures "theo văn bản" of the measure that they are like. */
static bool put_told(struct keeping *k, struct err *e)
{
    struct tx *tx = k->tx;
    const struct plan *p = k->r->plan;

    if (!db_run(tx->db, sql[NO_TOLD], ARGS(TEXT(k->plan)), NULL, e)) return false;
    for (size_t i = 0; i < p->results.n; i++) {
        const struct result *r = &p->results.at[i];
        struct likeness l = likeness_of_result(tx->a, r);
        struct str indicator;
        if (!catalog_find(tx, &l, &indicator, e) ||
            !db_run(tx->db, sql[ADD_TOLD],
                    ARGS(TEXT(k->plan), INT((int64_t)i + 1), TEXT(indicator),
                         TEXT(column_dec(tx->a, r->value)), TEXT(r->unit), INT_OR_NULL(r->year),
                         INT(r->estimate), INT(r->source.start), INT(r->source.end)),
                    NULL, e))
            return false;
    }
    return true;
}

/* What the document says besides its items. */
static bool put_reading(struct keeping *k, struct err *e)
{
    struct plan head = *k->r->plan;
    const struct years *y = &head.document.period;

    head.targets.n = head.tasks.n = head.duties.n = head.reporting.n = head.findings.n = 0;
    return db_run(k->tx->db, sql[PUT_READING],
                  ARGS(TEXT(k->document), TEXT(k->file_text), INT(k->r->parser),
                       TEXT(column_json(k->tx->a, &plan_table, &head))),
                  NULL, e) &&
           db_run(k->tx->db, sql[PUT_PLAN],
                  ARGS(TEXT(k->plan), TEXT(k->document), INT_OR_NULL(y->from), INT_OR_NULL(y->to),
                       INT_OR_NULL(y->vision)),
                  NULL, e);
}

static bool put_all(struct keeping *k, struct err *e)
{
    struct old_items old = { 0 };

    return put_reading(k, e) && document_refresh(k->tx, k->document, e) &&
           db_run(k->tx->db, sql[NO_PROPOSALS], ARGS(TEXT(k->plan)), NULL, e) &&
           load_old(k, &old, e) && put_items(k, &old, e) && put_orphans(k, &old, e) &&
           plan_refresh(k->tx, k->plan, e) && put_told(k, e);
}

/* The door ------------------------------------------------------------------------------------- */

bool store_document_known(struct tx *tx, struct str sha256, struct document_kept *out,
                          struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[KNOWN], ARGS(TEXT(sha256)), &r, &found, e)) return false;
    *out = (struct document_kept){ .known = found };
    if (found) {
        out->document = db_text(&r, 0);
        out->plan = db_text(&r, 1);
        out->targets = db_int(&r, 2);
        out->tasks = db_int(&r, 3);
    }
    return db_done(&r, e);
}

static bool one(struct tx *tx, const char *statement, struct db_args args, struct str *out,
                struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, statement, args, &r, &found, e)) return false;
    *out = found ? db_text(&r, 0) : (struct str){ 0 };
    return db_done(&r, e);
}

static bool put_text(struct keeping *k, struct str sha256, struct err *e)
{
    struct tx *tx = k->tx;

    if (!one(tx, sql[FIND_TEXT], ARGS(TEXT(sha256), INT(k->r->reader)), &k->file_text, e))
        return false;
    if (k->file_text.at) return true;
    k->file_text = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[ADD_TEXT],
                  ARGS(TEXT(k->file_text), TEXT(sha256), INT(k->r->reader), TEXT(k->r->text),
                       INT(tx->act->now)),
                  NULL, e);
}

static bool find_plan(struct keeping *k, bool *reissued, struct err *e)
{
    struct tx *tx = k->tx;
    struct str issue = document_issue(tx->a, &k->r->plan->document);

    if (k->r->replaces.at) {
        if (!one(tx, sql[PLAN_THERE], ARGS(TEXT(k->r->replaces)), &k->plan, e)) return false;
        if (!k->plan.at)
            return err_fail(e, ERR_NOT_FOUND, "không có kế hoạch %.*s để thay",
                            STR_ARGS(k->r->replaces));
    } else if (issue.at && !one(tx, sql[SAME_ISSUE], ARGS(TEXT(issue)), &k->plan, e)) {
        return false;
    }
    *reissued = k->plan.at != NULL;
    if (*reissued) return true;
    k->plan = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[ADD_PLAN],
                  ARGS(TEXT(k->plan), INT(tx->act->now), TEXT(tx->act->user)), NULL, e);
}

static bool put_document(struct keeping *k, struct str sha256, struct err *e)
{
    const struct act *act = k->tx->act;

    k->document = uid_new(k->tx->a, act->now);
    return db_run(k->tx->db, sql[ADD_DOCUMENT],
                  ARGS(TEXT(k->document), TEXT(sha256), TEXT(k->r->name), INT(act->now),
                       TEXT(act->user), TEXT(act->user_name)),
                  NULL, e) &&
           db_run(k->tx->db, sql[ADD_PLAN_DOCUMENT],
                  ARGS(TEXT(k->plan), TEXT(k->document), INT(act->now), TEXT(act->user)), NULL, e);
}

static bool put_org(struct keeping *k, struct err *e)
{
    const struct act *act = k->tx->act;

    return !k->r->org.at || db_run(k->tx->db, sql[ADD_PLAN_ORG],
                                   ARGS(TEXT(k->plan), TEXT(k->r->org), INT(act->now),
                                        TEXT(act->user), TEXT(act->user_name)),
                                   NULL, e);
}

bool store_document_keep(struct tx *tx, const struct document_reading *r, struct document_kept *out,
                         struct err *e)
{
    struct rebuilt told = { 0 };
    struct keeping k = { .tx = tx, .r = r, .told = &told };
    struct document_kept now;
    struct str sha256;
    bool reissued;

    if (!store_document_known(tx, hash_sha256(tx->a, r->bytes), out, e)) return false;
    if (out->known) return true;
    if (!store_file_put(tx, r->bytes, &sha256, e) || !put_text(&k, sha256, e) ||
        !find_plan(&k, &reissued, e) || !put_document(&k, sha256, e) || !put_org(&k, e) ||
        !put_all(&k, e) || (!reissued && !figures_make_form(tx, k.plan, e)) ||
        !store_document_known(tx, sha256, &now, e))
        return false;
    *out = now;
    out->known = false;
    out->reissued = reissued;
    return store_audit(tx, reissued ? "document.reissue" : "document.import", "document",
                       k.document, (struct str){ 0 },
                       str_printf(tx->a, "{\"plan\":\"%.*s\",\"sha256\":\"%.*s\"}",
                                  STR_ARGS(k.plan), STR_ARGS(sha256)),
                       e);
}

bool store_documents_in_force(struct tx *tx, struct kept_documents *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[IN_FORCE], NO_ARGS, &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) = (struct kept_document){ db_text(&r, 0), db_text(&r, 1),
                                                                db_text(&r, 2), db_text(&r, 3) };
    return db_done(&r, e);
}

bool store_document_reread(struct tx *tx, struct str plan, const struct document_reading *r,
                           struct rebuilt *out, struct err *e)
{
    struct keeping k = { .tx = tx, .r = r, .plan = plan, .told = out };
    struct str sha256 = { 0 };
    struct db_rows row;
    bool found;

    if (!select_one(tx, sql[DOCUMENT_OF], ARGS(TEXT(plan)), &row, &found, e)) return false;
    if (found) {
        k.document = db_text(&row, 0);
        sha256 = db_text(&row, 1);
    }
    if (!db_done(&row, e)) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có kế hoạch này");
    size_t changed = out->changed.n;
    return put_text(&k, sha256, e) && put_all(&k, e) &&
           (out->changed.n == changed ||
            store_audit(tx, "plan.rebuild", "plan", plan, (struct str){ 0 },
                        str_printf(tx->a, "{\"changed\":%zu}", out->changed.n - changed), e));
}
