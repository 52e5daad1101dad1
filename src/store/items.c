#include "store/items.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/unicode.h"
#include "store/plan.h"
#include "store/search.h"

enum {
    ADD_ITEM,
    ADD_ANCHOR,
    ADD_CHANGE,
    PUT_ITEM,
    PUT_TARGET,
    PUT_TASK,
    NO_COORDINATORS,
    ADD_COORDINATOR,
    LOAD,
    LAST_ANCHOR,
    CHANGES_OF,
    LINK,
    SEQ_OF,
    NAMED
};
static const char *const sql[] = {
    [ADD_ITEM] = "INSERT INTO item (id, plan, kind, made_at) VALUES ($1, $2, $3, $4)",
    [ADD_ANCHOR] = "INSERT INTO item_anchor (item, n, file_text, start_at, end_at, quote, before, "
                   "after, reading, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    [ADD_CHANGE] = "INSERT INTO item_change (item, n, act, field, before, value, why, at, by, "
                   "by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    [PUT_ITEM] =
        "INSERT INTO item_now (item, plan, kind, seq, name, anchor, state, mark, touched, lead, "
        "start_at, end_at, quote, revision) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) "
        "ON CONFLICT (item) DO UPDATE SET seq = excluded.seq, name = excluded.name, "
        "anchor = excluded.anchor, state = excluded.state, mark = excluded.mark, "
        "touched = excluded.touched, lead = excluded.lead, start_at = excluded.start_at, "
        "end_at = excluded.end_at, quote = excluded.quote, revision = excluded.revision",
    [PUT_TARGET] =
        "INSERT INTO target_now (item, parent, list_item, grp, series, indicator_name, indicator, "
        "change, comparator, value, value_max, approximate, unit, price_base, year, span_from, "
        "span_to, recurs, qualifiers, orgs, place, points, versions, fold, reporting, reporter, "
        "followed) VALUES ($1, $2, $3, $4, "
        "$5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, "
        "$24, $25, $26, $27) ON CONFLICT (item) DO UPDATE SET parent = excluded.parent, "
        "list_item = excluded.list_item, grp = excluded.grp, series = excluded.series, "
        "indicator_name = excluded.indicator_name, indicator = excluded.indicator, "
        "change = excluded.change, comparator = excluded.comparator, value = excluded.value, "
        "value_max = excluded.value_max, approximate = excluded.approximate, unit = excluded.unit, "
        "price_base = excluded.price_base, year = excluded.year, span_from = excluded.span_from, "
        "span_to = excluded.span_to, recurs = excluded.recurs, qualifiers = excluded.qualifiers, "
        "orgs = excluded.orgs, place = excluded.place, points = excluded.points, "
        "versions = excluded.versions, fold = excluded.fold, reporting = excluded.reporting, "
        "reporter = excluded.reporter, followed = excluded.followed",
    [PUT_TASK] =
        "INSERT INTO task_now (item, section, heading, body, lead_words, coordinating, due, focus, "
        "fold, due_day, no_due, product, steps, tracking, done, lead_fold, lead_tail) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) "
        "ON CONFLICT (item) DO UPDATE SET "
        "section = excluded.section, heading = excluded.heading, body = excluded.body, "
        "lead_words = excluded.lead_words, coordinating = excluded.coordinating, "
        "due = excluded.due, focus = excluded.focus, fold = excluded.fold, "
        "due_day = excluded.due_day, no_due = excluded.no_due, product = excluded.product, "
        "steps = excluded.steps, tracking = excluded.tracking, done = excluded.done, "
        "lead_fold = excluded.lead_fold, lead_tail = excluded.lead_tail",
    [NO_COORDINATORS] = "DELETE FROM task_coordinator_now WHERE item = $1",
    [ADD_COORDINATOR] = "INSERT INTO task_coordinator_now (item, seq, org) VALUES ($1, $2, $3)",
    [LOAD] = "SELECT i.plan, i.kind, n.seq, n.name, n.state, d.mark, "
             "(SELECT COUNT(*) FROM target_version v WHERE v.item = i.id) "
             "FROM item i LEFT JOIN item_now n ON n.item = i.id "
             "LEFT JOIN plan_now p ON p.plan = i.plan "
             "LEFT JOIN document_now d ON d.document = p.document WHERE i.id = $1",
    [LAST_ANCHOR] = "SELECT n, start_at, end_at, quote, before, after, reading FROM item_anchor "
                    "WHERE item = $1 ORDER BY n DESC LIMIT 1",
    [CHANGES_OF] = "SELECT n, act, field, value FROM item_change WHERE item = $1 ORDER BY n",
    [LINK] = "SELECT indicator FROM indicator_link WHERE item = $1 ORDER BY n DESC LIMIT 1",
    [SEQ_OF] = "SELECT seq FROM item_now WHERE item = $1",
    [NAMED] = "SELECT item FROM item_now WHERE plan = $1 AND kind = 'target' AND name = $2",
};
STATEMENTS(items);

const struct field_table *const reading_table[ITEM_KINDS] = {
    [ITEM_TARGET] = &target_table,
    [ITEM_TASK] = &task_table,
    [ITEM_DUTY] = &duty_table,
    [ITEM_REPORTING] = &reporting_table,
};

struct str price_base_of(struct arena *a, const struct target *t)
{
    for (size_t i = 0; i < t->qualifiers.n; i++) {
        struct str fold = unicode_fold(a, t->qualifiers.at[i]);
        if (str_starts(fold, STR("gia ")) || str_starts(fold, STR("theo gia "))) {
            return t->qualifiers.at[i];
        }
    }
    return (struct str){ 0 };
}

/* Kept rows --------------------------------------------------------------------------- */

bool item_append(struct tx *tx, struct str item, int64_t n, const struct item_act *act,
                 struct err *e)
{
    return db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(item), INT(n), TEXT(str_c(act_kind_name[act->act])), TEXT(act->field),
                       TEXT(act->before), TEXT(act->value), TEXT(act->why), INT(tx->act->now),
                       TEXT(tx->act->user), TEXT(tx->act->user_name)),
                  NULL, e);
}

bool item_anchor(struct tx *tx, const struct standing *s, struct str file_text,
                 const union reading *read, struct err *e)
{
    return db_run(tx->db, sql[ADD_ANCHOR],
                  ARGS(TEXT(s->item), INT(s->anchor), TEXT(file_text), INT(s->place.start),
                       INT(s->place.end), TEXT(s->place.quote), TEXT(s->place.before),
                       TEXT(s->place.after), TEXT(column_json(tx->a, reading_table[s->kind], read)),
                       INT(tx->act->now)),
                  NULL, e);
}

bool item_make(struct tx *tx, struct standing *s, struct str file_text, struct err *e)
{
    s->item = uid_new(tx->a, tx->act->now);
    s->revision = 1;
    if (!db_run(tx->db, sql[ADD_ITEM],
                ARGS(TEXT(s->item), TEXT(s->plan), TEXT(str_c(item_kind_name[s->kind])),
                     INT(tx->act->now)),
                NULL, e))
        return false;
    if (!file_text.at) return true; /* added by a person: it stands nowhere */
    s->anchor = 1;
    return item_anchor(tx, s, file_text, &s->is, e);
}

/* Rebuilt rows ------------------------------------------------------------------------ */

static bool put_target(struct tx *tx, const struct standing *s, struct err *e)
{
    const struct target *t = &s->is.target;
    struct arena *a = tx->a;
    struct str name = target_full_name(a, t->series, t->indicator);
    struct str search =
        str_printf(a, "%.*s %.*s", STR_ARGS(name), (int)t->group.n, t->group.at ? t->group.at : "");

    return db_run(tx->db, sql[PUT_TARGET],
                  ARGS(TEXT(s->item), TEXT(s->parent), INT_OR_NULL(t->item), TEXT(t->group),
                       TEXT(t->series), TEXT(t->indicator), TEXT(s->indicator),
                       TEXT(str_c(change_name[t->change])),
                       TEXT(str_c(comparator_name[t->comparator])), TEXT(column_dec(a, t->value)),
                       TEXT(column_dec(a, t->value_max)), INT(t->approximate), TEXT(t->unit),
                       TEXT(s->price_base), INT_OR_NULL(t->year), INT_OR_NULL(t->span.from),
                       INT_OR_NULL(t->span.to), TEXT(str_c(recurs_name[t->recurs])),
                       TEXT(column_texts(a, &t->qualifiers)), TEXT(column_texts(a, &t->orgs)),
                       TEXT(str_c(place_name[t->place])), TEXT(str_c(points_name[s->points])),
                       INT(s->versions), TEXT(unicode_fold(a, search)),
                       TEXT(str_c(reports_by_name[s->reporting])), TEXT(s->reporter),
                       INT(s->followed)),
                  NULL, e);
}

/* The last day of a due that is an ISO date or a year. */
struct str task_due_day(struct arena *a, struct str due)
{
    if (due.n == 4) return str_printf(a, "%.*s-12-31", STR_ARGS(due));
    return due;
}

struct str name_tail(struct str fold)
{
    const char *space = fold.n ? memchr(fold.at, ' ', fold.n) : NULL;

    return space ? str_between(space + 1, str_end(fold)) : (struct str){ 0 };
}

static bool put_coordinators(struct tx *tx, const struct standing *s, struct err *e)
{
    const struct strs *orgs = &s->care.coordinating_orgs;

    if (!s->touched) return true; /* of an item that people left alone there are none */
    if (!db_run(tx->db, sql[NO_COORDINATORS], ARGS(TEXT(s->item)), NULL, e)) return false;
    for (size_t i = 0; i < orgs->n; i++)
        if (!db_run(tx->db, sql[ADD_COORDINATOR],
                    ARGS(TEXT(s->item), INT((int64_t)i + 1), TEXT(orgs->at[i])), NULL, e))
            return false;
    return true;
}

static bool put_task(struct tx *tx, const struct standing *s, struct err *e)
{
    const struct task *t = &s->is.task;
    struct arena *a = tx->a;
    struct str search = str_printf(a, "%.*s %.*s", (int)t->text.n, t->text.at ? t->text.at : "",
                                   (int)t->heading.n, t->heading.at ? t->heading.at : "");

    const struct task_patch *care = &s->care;
    struct str lead = t->lead.n ? unicode_fold(a, t->lead.at[0]) : (struct str){ 0 };
    return db_run(tx->db, sql[PUT_TASK],
                  ARGS(TEXT(s->item), TEXT(column_texts(a, &t->section)), TEXT(t->heading),
                       TEXT(t->text), TEXT(column_texts(a, &t->lead)),
                       TEXT(column_texts(a, &t->coordinating)), TEXT(t->due), INT(t->focus),
                       TEXT(unicode_fold(a, search)), TEXT(task_due_day(a, t->due)),
                       INT(care->no_due), TEXT(care->product),
                       TEXT(column_field(a, &task_patch_table.fields[TASK_STEPS], care)),
                       TEXT(str_c(tracking_name[care->tracking])), TEXT(column_date(a, care->done)),
                       TEXT(lead), TEXT(name_tail(lead))),
                  NULL, e) &&
           put_coordinators(tx, s, e);
}

bool item_put_now(struct tx *tx, const struct standing *s, struct err *e)
{
    enum item_state state = s->orphan && s->state < STATE_DROPPED ? STATE_ORPHAN : s->state;

    if (!db_run(tx->db, sql[PUT_ITEM],
                ARGS(TEXT(s->item), TEXT(s->plan), TEXT(str_c(item_kind_name[s->kind])),
                     INT(s->seq), TEXT(s->name), INT(s->anchor),
                     TEXT(str_c(item_state_name[state])), TEXT(str_c(mark_name[s->mark])),
                     INT(s->touched), TEXT(s->lead), INT(s->place.start), INT(s->place.end),
                     TEXT(s->place.quote.at ? s->place.quote : STR("")), INT(s->revision)),
                NULL, e))
        return false;
    if (s->kind == ITEM_TARGET) return put_target(tx, s, e) && search_put_item(tx, s, e);
    return s->kind != ITEM_TASK || (put_task(tx, s, e) && search_put_item(tx, s, e));
}

/* What people did, over the reading ------------------------------------------------------ */

struct target_patch item_as_patch(const struct standing *s)
{
    const struct target *t = &s->is.target;

    return (struct target_patch){
        .indicator_name = t->indicator,
        .series = t->series,
        .group = t->group,
        .unit = t->unit,
        .price_base = s->price_base,
        .change = t->change,
        .comparator = t->comparator,
        .value = t->value,
        .value_max = t->value_max,
        .approximate = t->approximate,
        .year = t->year,
        .points = s->points,
        .lead = s->lead,
        .reporting = s->reporting,
        .reporter = s->reporter,
        .followed = s->followed,
        .mark = s->mark,
    };
}

static void target_of_patch(struct standing *s, const struct target_patch *p)
{
    struct target *t = &s->is.target;

    t->indicator = p->indicator_name;
    t->series = p->series;
    t->group = p->group;
    t->unit = p->unit;
    s->price_base = p->price_base;
    t->change = p->change;
    t->comparator = p->comparator;
    t->value = p->value;
    t->value_max = p->value_max;
    t->approximate = p->approximate;
    t->year = p->year;
    s->points = p->points;
    s->lead = p->lead;
    s->reporting = p->reporting;
    s->reporter = p->reporter;
    s->followed = p->followed;
    s->mark = p->mark;
}

static bool set_target(struct arena *a, struct standing *s, struct str field, struct str value,
                       struct err *e)
{
    const struct field *f = field_named(&target_patch_table, field);
    struct target_patch p = item_as_patch(s);

    if (!f) return true; /* of the indicator: its polarity */
    if (!field_of_column(a, f, value, &p, e)) return false;
    target_of_patch(s, &p);
    return true;
}

struct task_patch task_as_patch(const struct standing *s)
{
    struct task_patch p = s->care;

    p.lead = s->lead;
    p.text = s->is.task.text;
    p.due = s->is.task.due;
    p.mark = s->mark;
    return p;
}

static bool set_task(struct arena *a, struct standing *s, struct str field, struct str value,
                     struct err *e)
{
    const struct field *f = field_named(&task_patch_table, field);
    struct task_patch p = task_as_patch(s);

    if (!f || !field_of_column(a, f, value, &p, e)) return f == NULL;
    s->care = p;
    s->lead = p.lead;
    s->is.task.text = p.text;
    s->is.task.due = p.due;
    s->mark = p.mark;
    return true;
}

/* Fields of the reading ---------------------------------------------------------------------- */

struct str reading_field(struct arena *a, const struct field *f, const union reading *u)
{
    const void *at = (const char *)u + f->offset;

    if (f->type == FIELD_TEXTS) return column_texts(a, at);
    if (f->type == FIELD_OBJECT) return column_json(a, f->table, at);
    return column_field(a, f, u);
}

struct str reading_field_name(enum item_kind kind, const struct field *f)
{
    return kind == ITEM_TARGET && !strcmp(f->name, "indicator") ? STR("indicator_name")
                                                                : str_c(f->name);
}

static const struct field *field_of_reading(enum item_kind kind, struct str name)
{
    const struct field_table *t = reading_table[kind];

    for (size_t i = 0; i < t->n; i++)
        if (str_eq(reading_field_name(kind, &t->fields[i]), name)) return &t->fields[i];
    return NULL;
}

/* What another reading says, taken as it stands there. */
static bool set_read(struct arena *a, struct standing *s, struct str name, struct str value,
                     struct err *e)
{
    const struct field *f = field_of_reading(s->kind, name);
    void *at = f ? (char *)&s->is + f->offset : NULL;
    bool ok = true;

    if (!f) return true; /* a field that reading no longer has */
    if (f->type == FIELD_TEXTS) {
        *(struct strs *)at = (struct strs){ 0 };
        ok = texts_of_column(a, value, at, e);
    } else if (f->type == FIELD_OBJECT) {
        memset(at, 0, f->table->size);
        ok = !value.at || str_eq(value, STR("null")) ||
             json_read_kept(a, value, f->table, at, NULL, e);
    } else {
        ok = field_of_column(a, f, value, &s->is, e);
    }
    if (ok && s->kind == ITEM_TARGET && str_eq(name, STR("qualifiers")))
        s->price_base = price_base_of(a, &s->is.target);
    return ok;
}

/* Who leads or reports, how it is marked or judged says nothing about the reading. */
static bool corrects_reading(struct str field)
{
    static const struct str beside[] = {
        STR_INIT("lead"),     STR_INIT("mark"),      STR_INIT("polarity"),
        STR_INIT("points"),   STR_INIT("indicator"), STR_INIT("coordinating_orgs"),
        STR_INIT("no_due"),   STR_INIT("product"),   STR_INIT("steps"),
        STR_INIT("tracking"), STR_INIT("done"),      STR_INIT("reporting"),
        STR_INIT("reporter"), STR_INIT("followed"),
    };

    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++)
        if (str_eq(field, beside[i])) return false;
    return true;
}

static bool seq_after(struct tx *tx, struct str after, int64_t *seq, struct err *e)
{
    struct db_rows r;
    bool found;

    *seq = SEQ_LAST;
    if (!after.at) return true;
    if (!select_one(tx, sql[SEQ_OF], ARGS(TEXT(after)), &r, &found, e)) return false;
    if (found) *seq = db_int(&r, 0) + 1;
    return db_done(&r, e);
}

static bool apply(struct tx *tx, struct standing *s, enum act_kind act, struct str field,
                  struct str value, struct err *e)
{
    if (act != ACT_REREAD) s->touched = true;
    switch (act) {
    case ACT_SET:
        if (corrects_reading(field) && s->state != STATE_ADDED) s->state = STATE_CORRECTED;
        return s->kind == ITEM_TARGET ? set_target(tx->a, s, field, value, e)
                                      : set_task(tx->a, s, field, value, e);
    case ACT_ACCEPT: return set_read(tx->a, s, field, value, e);
    case ACT_REFUSE: *LIST_ADD(tx->a, &s->refused) = (struct refusal){ field, value }; return true;
    case ACT_ATTACH: s->placed = true; break;
    case ACT_ADD:
        s->state = STATE_ADDED;
        s->placed = s->anchor > 0;
        memset(&s->is, 0, sizeof s->is);
        if (!json_read_kept(tx->a, value, reading_table[s->kind], &s->is, NULL, e)) return false;
        if (s->kind == ITEM_TARGET) s->price_base = price_base_of(tx->a, &s->is.target);
        return seq_after(tx, field, &s->seq, e);
    case ACT_CONFIRM: s->state = STATE_CONFIRMED; break;
    case ACT_DROP: s->state = STATE_DROPPED; break;
    case ACT_SPLIT: s->state = STATE_SPLIT; break;
    case ACT_JOIN: s->state = STATE_JOINED; break;
    default: break; /* reread: the new reading is in the anchor */
    }
    return true;
}

static bool load_anchor(struct tx *tx, struct standing *s, struct err *e)
{
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[LAST_ANCHOR], ARGS(TEXT(s->item)), &r, &found, e)) return false;
    if (found) {
        s->anchor = db_int(&r, 0);
        s->place = (struct anchor){ db_int(&r, 1), db_int(&r, 2), db_text(&r, 3), db_text(&r, 4),
                                    db_text(&r, 5) };
        ok = json_read_kept(tx->a, db_text(&r, 6), reading_table[s->kind], &s->is, NULL, e);
    }
    return db_done(&r, e) && ok;
}

/* One row of the item's history; n counts from 1 without a gap. */
struct past_act {
    enum act_kind act;
    struct str field, value;
    bool undone;
};
struct past_acts {
    LIST(struct past_act) all;
};

/* "3 4": those are taken back. */
static void take_back(struct past_acts *l, struct str numbers)
{
    while (numbers.n) {
        struct str one = str_until(&numbers, ' ');
        size_t n = 0;
        for (size_t i = 0; i < one.n; i++) n = n * 10 + (size_t)(one.at[i] - '0');
        if (n && n <= l->all.n) l->all.at[n - 1].undone = true;
    }
}

static bool select_changes(struct tx *tx, struct str item, struct past_acts *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[CHANGES_OF], ARGS(TEXT(item)), &r, e)) return false;
    while (db_next(&r)) {
        enum act_kind act = (enum act_kind)ENUM_OF_COLUMN(db_text(&r, 1), act_kind_name);
        *LIST_ADD(tx->a, &out->all) =
            (struct past_act){ act, db_text(&r, 2), db_text(&r, 3), false };
        if (act == ACT_UNDO) take_back(out, db_text(&r, 3));
    }
    return db_done(&r, e);
}

/* An item whose adding was taken back is no part of the plan, whatever was done to it since; what
 * it was is still told. */
static bool load_changes(struct tx *tx, struct standing *s, struct err *e)
{
    struct past_acts changes = { 0 };
    bool gone = false;

    if (!select_changes(tx, s->item, &changes, e)) return false;
    s->revision = (int64_t)changes.all.n + 1;
    for (size_t i = 0; i < changes.all.n; i++) {
        const struct past_act *c = &changes.all.at[i];
        if (c->act == ACT_UNDO || (c->undone && c->act != ACT_ADD)) continue;
        gone |= c->undone;
        if (!apply(tx, s, c->act, c->field, c->value, e)) return false;
    }
    if (gone) s->state = STATE_DROPPED;
    return true;
}

static bool one_text(struct tx *tx, const char *statement, struct db_args args, struct str *out,
                     struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, statement, args, &r, &found, e)) return false;
    *out = found ? db_text(&r, 0) : (struct str){ 0 };
    return db_done(&r, e);
}

/* The whole is named "t12" by the reading, by its uid where a person added the part. */
static bool load_links(struct tx *tx, struct standing *s, struct err *e)
{
    struct str parent = s->is.target.parent;

    if (s->kind != ITEM_TARGET) return true;
    if (!one_text(tx, sql[LINK], ARGS(TEXT(s->item)), &s->indicator, e)) return false;
    if (!parent.at || uid_valid(parent)) {
        s->parent = parent;
        return true;
    }
    return one_text(tx, sql[NAMED], ARGS(TEXT(s->plan), TEXT(parent)), &s->parent, e);
}

bool item_load(struct tx *tx, struct str item, struct standing *out, struct err *e)
{
    struct db_rows r;
    bool found;

    *out = (struct standing){ .item = item, .revision = 1 };
    if (!select_one(tx, sql[LOAD], ARGS(TEXT(item)), &r, &found, e)) return false;
    if (found) {
        out->plan = db_text(&r, 0);
        out->kind = (enum item_kind)ENUM_OF_COLUMN(db_text(&r, 1), item_kind_name);
        out->seq = db_int(&r, 2);
        out->name = db_text(&r, 3);
        out->mark = (enum mark)ENUM_OF_COLUMN(db_text(&r, 5), mark_name);
        out->versions = db_int(&r, 6);
    }
    out->orphan = found && str_eq(db_text(&r, 4), STR("orphan"));
    if (!db_done(&r, e)) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có mục này trong kế hoạch nào");
    if (!load_anchor(tx, out, e)) return false;
    if (out->kind == ITEM_TARGET) out->price_base = price_base_of(tx->a, &out->is.target);
    return load_changes(tx, out, e) && load_links(tx, out, e);
}

bool item_load_at(struct tx *tx, struct str id, enum item_kind kind, int64_t revision,
                  struct standing *s, struct err *e)
{
    if (!item_load(tx, id, s, e)) return false;
    if (s->kind != kind && kind != ITEM_KINDS)
        return err_fail(e, ERR_NOT_FOUND, "không có mục này trong kế hoạch nào");
    return revision == ANY_REVISION || revision == s->revision ||
           err_fail(e, ERR_PRECONDITION, "mục này đã được người khác sửa; hãy tải lại");
}

bool item_finish(struct tx *tx, const struct standing *s, const char *action, struct str before,
                 struct str after, struct err *e)
{
    return item_refresh(tx, s->item, e) && plan_refresh(tx, s->plan, e) &&
           store_audit(tx, action, "item", s->item, before, after, e);
}

bool item_refresh(struct tx *tx, struct str item, struct err *e)
{
    struct standing s;

    return item_load(tx, item, &s, e) && item_put_now(tx, &s, e);
}
