/* correct.c - what people do to items: set, confirm, drop, add, split, join, decide. Each is kept,
 * keyed by item, and stands over whatever a parser reads. */
#include "store/catalog.h"
#include "store/items.h"
#include "store/org.h"
#include "store/place.h"
#include "store/plan.h"

enum { LAST_OF_PLAN, ADD_VERSION, FIRST_VERSION, PLAN_DATE };
static const char *const sql[] = {
    [LAST_OF_PLAN] = "SELECT plan FROM plan_now WHERE plan = $1",
    [ADD_VERSION] =
        "INSERT INTO target_version (item, n, decision, body, valid_from, recorded_at, "
        "recorded_by, recorded_by_name, change, comparator, value, value_max, approximate, unit, "
        "year) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    [FIRST_VERSION] = "INSERT INTO target_version (item, n, recorded_at, recorded_by, "
                      "recorded_by_name) VALUES ($1, 1, $2, $3, $4)",
    [PLAN_DATE] = "SELECT d.date FROM plan_now p JOIN document_now d ON d.document = p.document "
                  "WHERE p.plan = $1",
};
STATEMENTS(correct);

bool item_check_mark_and_state(bool mark_given, enum mark mark, bool state_given,
                               enum item_state state, struct err *e)
{
    if (mark_given && mark == MARK_SECRET)
        return err_fail(e, ERR_REFUSED, "nội dung mật không được đưa vào hệ thống này");
    return !state_given || state == STATE_CONFIRMED || state == STATE_DROPPED ||
           err_fail(e, ERR_INPUT, "trạng thái chỉ đổi được thành confirmed hoặc dropped");
}

/* A lead that stands in no list of units is refused in words, not by a key of the database. */
bool item_check_lead(struct tx *tx, bool given, struct str lead, struct err *e)
{
    struct org_row org;

    return !given || !lead.at || store_org_get(tx, lead, (struct date){ 0 }, &org, e);
}

/* One office for all units needs the office; the lead or each unit for itself has none. */
static bool check_reporter(struct tx *tx, const struct target_patch *now, const bool *given,
                           const struct target_patch *p, struct err *e)
{
    enum reports_by how = given[TARGET_REPORTING] ? p->reporting : now->reporting;
    struct str who = given[TARGET_REPORTER] ? p->reporter : now->reporter;

    if (how == REPORTS_ONE && !who.at)
        return err_fail(e, ERR_INPUT, "chọn cơ quan báo cáo cho mọi đơn vị");
    if ((how == REPORTS_LEAD || how == REPORTS_EACH) && who.at)
        return err_fail(e, ERR_INPUT, "đơn vị tự báo cáo thì không có cơ quan báo cáo thay");
    return item_check_lead(tx, given[TARGET_REPORTER], p->reporter, e);
}

/* One act per field that becomes other; `beside` says which fields are no corrections. */
bool item_append_fields(struct tx *tx, struct standing *s, const struct field_table *t,
                        const void *before, const void *after, const bool *given,
                        const bool *beside, struct str why, struct err *e)
{
    for (size_t i = 0; i < t->n; i++) {
        const struct field *f = &t->fields[i];
        struct item_act act = { ACT_SET, str_c(f->name), column_field(tx->a, f, before),
                                column_field(tx->a, f, after), why };
        if (!given[i] || beside[i] ||
            (str_eq(act.before, act.value) && !act.before.at == !act.value.at))
            continue;
        if (!item_append(tx, s->item, s->revision++, &act, e)) return false;
    }
    return true;
}

bool item_append_state(struct tx *tx, struct standing *s, enum item_state state, struct str why,
                       struct err *e)
{
    struct item_act act = { state == STATE_DROPPED ? ACT_DROP : ACT_CONFIRM, STR("state"),
                            str_c(item_state_name[s->state]), str_c(item_state_name[state]), why };

    return item_append(tx, s->item, s->revision++, &act, e);
}

/* Targets ---------------------------------------------------------------------------------- */

/* The polarity is the measure's: settled once for every plan that looks at it. */
static bool settle_polarity(struct tx *tx, struct standing *s, enum polarity polarity,
                            struct str why, struct err *e)
{
    struct item_act act = { ACT_SET, STR("polarity"), { 0 }, str_c(polarity_name[polarity]), why };

    return catalog_settle_polarity(tx, s->indicator, polarity, why, e) &&
           item_append(tx, s->item, s->revision++, &act, e);
}

static bool check_range(const struct target_patch *now, const bool *given,
                        const struct target_patch *p, struct err *e)
{
    enum comparator c = given[TARGET_COMPARATOR] ? p->comparator : now->comparator;
    struct dec low = given[TARGET_VALUE] ? p->value : now->value;
    struct dec high = given[TARGET_VALUE_MAX] ? p->value_max : now->value_max;

    if (!given[TARGET_COMPARATOR] && !given[TARGET_VALUE] && !given[TARGET_VALUE_MAX]) return true;
    if (c == CMP_RANGE && (!low.given || !high.given || dec_cmp(low, high) > 0))
        return err_fail(e, ERR_INPUT, "khoảng cần hai số, số nhỏ trước số lớn");
    return c == CMP_RANGE || !high.given ||
           err_fail(e, ERR_INPUT, "chỉ khoảng mới có số thứ hai: hãy xóa số thứ hai");
}

bool store_target_patch(struct tx *tx, struct str id, int64_t revision,
                        const struct target_patch *p, const bool *given, struct err *e)
{
    static const bool beside[TARGET_PATCH_FIELDS] = {
        [TARGET_POLARITY] = true, [TARGET_STATE] = true, [TARGET_WHY] = true
    };
    struct standing s;

    if (!item_check_mark_and_state(given[TARGET_MARK], p->mark, given[TARGET_STATE], p->state, e) ||
        !item_check_lead(tx, given[TARGET_LEAD], p->lead, e) ||
        !item_load_at(tx, id, ITEM_TARGET, revision, &s, e))
        return false;
    struct target_patch now = item_as_patch(&s);
    return check_range(&now, given, p, e) && check_reporter(tx, &now, given, p, e) &&
           item_append_fields(tx, &s, &target_patch_table, &now, p, given, beside, p->why, e) &&
           (!given[TARGET_POLARITY] || settle_polarity(tx, &s, p->polarity, p->why, e)) &&
           (!given[TARGET_STATE] || item_append_state(tx, &s, p->state, p->why, e)) &&
           item_finish(tx, &s, "target.correct", column_json(tx->a, &target_patch_table, &now),
                       column_json(tx->a, &target_patch_table, p), e);
}

static bool first_version(struct tx *tx, struct str item, struct err *e)
{
    const struct act *act = tx->act;

    return db_run(tx->db, sql[FIRST_VERSION],
                  ARGS(TEXT(item), INT(act->now), TEXT(act->user), TEXT(act->user_name)), NULL, e);
}

static bool check_plan_there(struct tx *tx, struct str plan, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[LAST_OF_PLAN], ARGS(TEXT(plan)), &r, &found, e) || !db_done(&r, e))
        return false;
    return found || err_fail(e, ERR_NOT_FOUND, "không có kế hoạch này");
}

/* What a target has besides an item: its first version and the measure that it is of. */
static bool begin_target(struct tx *tx, struct standing *s, struct err *e)
{
    struct likeness l = likeness_of(tx->a, &s->is.target, s->price_base, NULL);

    return first_version(tx, s->item, e) && catalog_propose(tx, s, &l, e);
}

/* An item that the reading missed. With a place it is anchored there, and follows what stands
 * before it where nothing else is said. */
static bool add(struct tx *tx, struct standing *s, struct span place, struct str after,
                struct str why, struct err *e)
{
    struct str file_text = { 0 };

    if (place.end > place.start) {
        if (!place_of_plan(tx, s->plan, place, &s->place, &file_text, e)) return false;
        if (!after.n && !place_follows(tx, s->plan, s->kind, place.start, &after, e)) return false;
    }
    struct item_act act = {
        ACT_ADD, after, { 0 }, column_json(tx->a, reading_table[s->kind], &s->is), why
    };
    return item_make(tx, s, file_text, e) && (s->kind != ITEM_TARGET || begin_target(tx, s, e)) &&
           item_append(tx, s->item, 1, &act, e) &&
           item_finish(tx, s, s->kind == ITEM_TARGET ? "target.add" : "task.add", (struct str){ 0 },
                       act.value, e);
}

static bool add_target(struct tx *tx, struct str plan, const struct target *t, struct str after,
                       struct str why, struct str *id, struct err *e)
{
    struct standing s = { .plan = plan, .kind = ITEM_TARGET, .is.target = *t, .versions = 1 };
    struct target_patch given = { .comparator = t->comparator,
                                  .value = t->value,
                                  .value_max = t->value_max };
    static const bool all[TARGET_PATCH_FIELDS] = {
        [TARGET_COMPARATOR] = true, [TARGET_VALUE] = true, [TARGET_VALUE_MAX] = true
    };

    if (!str_trim(t->indicator).n && !str_trim(t->series).n)
        return err_fail(e, ERR_INPUT, "chỉ tiêu cần có tên");
    if (!check_range(&given, all, &given, e)) return false;
    s.is.target.id = (struct str){ 0 };
    s.price_base = price_base_of(tx->a, t);
    if (!add(tx, &s, t->source, after, why, e)) return false;
    *id = s.item;
    return true;
}

bool store_target_add(struct tx *tx, struct str plan, const struct target *t, struct str after,
                      struct str why, struct str *id, struct err *e)
{
    return check_plan_there(tx, plan, e) && add_target(tx, plan, t, after, why, id, e);
}

bool store_task_add(struct tx *tx, struct str plan, const struct task *t, struct str after,
                    struct str why, struct str *id, struct err *e)
{
    struct standing s = { .plan = plan, .kind = ITEM_TASK, .is.task = *t };

    if (!str_trim(t->text).n) return err_fail(e, ERR_INPUT, "nhiệm vụ cần có nội dung");
    s.is.task.id = (struct str){ 0 };
    if (!check_plan_there(tx, plan, e) || !add(tx, &s, t->source, after, why, e)) return false;
    *id = s.item;
    return true;
}

/* The parts stand one after the other behind what they were. */
bool store_target_split(struct tx *tx, struct str id, int64_t revision, const struct target *parts,
                        size_t n, struct str why, struct strs *ids, struct err *e)
{
    struct str all = STR(""), before, after = id;
    struct standing s;

    if (n < 2) return err_fail(e, ERR_INPUT, "tách thì phải thành ít nhất hai chỉ tiêu");
    if (!item_load_at(tx, id, ITEM_TARGET, revision, &s, e)) return false;
    if (s.state >= STATE_DROPPED)
        return err_fail(e, ERR_REFUSED, "mục này không còn trong kế hoạch");
    for (size_t i = 0; i < n; i++) {
        struct str *part = LIST_ADD(tx->a, ids);
        if (!add_target(tx, s.plan, &parts[i], after, why, part, e)) return false;
        all = str_printf(tx->a, "%.*s%s%.*s", STR_ARGS(all), i ? " " : "", STR_ARGS(*part));
        after = *part;
    }
    before = column_json(tx->a, &target_table, &s.is.target);
    struct item_act act = { ACT_SPLIT, { 0 }, before, all, why };
    return item_append(tx, id, s.revision, &act, e) &&
           item_finish(tx, &s, "target.split", before, column_quoted(tx->a, all), e);
}

bool store_target_join(struct tx *tx, struct str id, int64_t revision, struct strs others,
                       struct str why, struct err *e)
{
    struct item_act act = { ACT_JOIN, { 0 }, { 0 }, id, why };
    struct standing s, other;

    if (!others.n) return err_fail(e, ERR_INPUT, "chưa chọn mục nào");
    if (!item_load_at(tx, id, ITEM_TARGET, revision, &s, e)) return false;
    if (s.state >= STATE_DROPPED)
        return err_fail(e, ERR_REFUSED, "mục này không còn trong kế hoạch");
    for (size_t i = 0; i < others.n; i++) {
        if (!item_load_at(tx, others.at[i], ITEM_TARGET, ANY_REVISION, &other, e)) return false;
        if (str_eq(others.at[i], id) || !str_eq(other.plan, s.plan))
            return err_fail(e, ERR_INPUT, "chỉ gộp được các chỉ tiêu khác nhau của cùng kế hoạch");
        if (other.state >= STATE_DROPPED)
            return err_fail(e, ERR_REFUSED, "mục này không còn trong kế hoạch");
        act.before = column_json(tx->a, &target_table, &other.is.target);
        if (!item_append(tx, other.item, other.revision, &act, e) ||
            !item_finish(tx, &other, "target.join", act.before, column_quoted(tx->a, id), e))
            return false;
    }
    return item_append_state(tx, &s, STATE_CONFIRMED, why, e) &&
           item_finish(tx, &s, "target.confirm", (struct str){ 0 }, (struct str){ 0 }, e);
}

static bool plan_date(struct tx *tx, struct str plan, struct date *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[PLAN_DATE], ARGS(TEXT(plan)), &r, &found, e)) return false;
    *out = found ? date_of_column(db_text(&r, 0)) : (struct date){ 0 };
    return db_done(&r, e);
}

bool store_target_decide(struct tx *tx, struct str id, int64_t revision,
                         const struct target_decision *d, struct err *e)
{
    const struct act *act = tx->act;
    struct date issued;
    struct standing s;

    if (!str_trim(d->decision).n || !d->valid_from.year)
        return err_fail(e, ERR_REFUSED,
                        "điều chỉnh chỉ tiêu phải có số quyết định và ngày hiệu lực");
    if (!item_load_at(tx, id, ITEM_TARGET, revision, &s, e) || !plan_date(tx, s.plan, &issued, e))
        return false;
    if (issued.year && date_cmp(d->valid_from, issued) < 0)
        return err_fail(e, ERR_INPUT, "quyết định điều chỉnh không thể có trước kế hoạch");
    if (!db_run(tx->db, sql[ADD_VERSION],
                ARGS(TEXT(id), INT(s.versions + 1), TEXT(d->decision), TEXT(d->body),
                     TEXT(column_date(tx->a, d->valid_from)), INT(act->now), TEXT(act->user),
                     TEXT(act->user_name), TEXT(str_c(change_name[d->change])),
                     TEXT(str_c(comparator_name[d->comparator])), TEXT(column_dec(tx->a, d->value)),
                     TEXT(column_dec(tx->a, d->value_max)), INT(d->approximate), TEXT(d->unit),
                     INT_OR_NULL(d->year)),
                NULL, e))
        return false;
    struct item_act made = { ACT_VERSION, STR("value"), column_dec(tx->a, s.is.target.value),
                             column_dec(tx->a, d->value), d->decision };
    return item_append(tx, id, s.revision, &made, e) &&
           item_finish(tx, &s, "target.decide", column_quoted(tx->a, made.before),
                       column_quoted(tx->a, made.why), e);
}
