#include "store/allocate.h"

#include "base/limits.h"
#include "base/unicode.h"
#include "store/figures.h"
#include "store/items.h"
#include "store/org.h"

enum { OF_PLAN, OF_TARGET, ADD, NAMED_BY_PARTS, TARGET_HEAD };

#define LAST_ROWS \
    "FROM target_allocation a WHERE a.held = 1 AND a.n = (SELECT MAX(b.n) FROM " \
    "target_allocation b WHERE b.item = a.item AND b.org = a.org) "
static const char *const sql[] = {
    [OF_PLAN] = "SELECT a.item, a.value, a.weight " LAST_ROWS
                "AND a.item IN (SELECT i.item FROM item_now i WHERE i.plan = $1) ORDER BY a.item",
    [OF_TARGET] =
        "SELECT a.org, (SELECT o.name FROM org_name o WHERE o.org = a.org AND o.valid_from <= $2 "
        "ORDER BY o.valid_from DESC, o.recorded_at DESC LIMIT 1), a.value, a.weight, a.decision, "
        "a.why, a.at, a.by_name " LAST_ROWS "AND a.item = $1",
    [ADD] = "INSERT INTO target_allocation (item, org, n, held, value, weight, decision, why, at, "
            "by, by_name) SELECT $1, $2, COALESCE(MAX(n), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10 "
            "FROM target_allocation WHERE item = $1 AND org = $2",
    [NAMED_BY_PARTS] =
        "SELECT t.orgs, t.value FROM target_now t JOIN item_now i ON i.item = t.item "
        "WHERE (t.parent = $1 OR t.item = $1) "
        "AND i.state NOT IN ('dropped', 'split', 'joined') "
        "ORDER BY (t.item = $1), i.seq",
    [TARGET_HEAD] = "SELECT p.org, k.over_orgs, t.unit, i.revision FROM item_now i "
                    "JOIN target_now t ON t.item = i.item JOIN plan_now p ON p.plan = i.plan "
                    "JOIN indicator_now k ON k.indicator = t.indicator WHERE i.item = $1",
};
STATEMENTS(allocate);

bool store_allocations_of_plan(struct tx *tx, struct str plan, struct allocations *out,
                               struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[OF_PLAN], ARGS(TEXT(plan)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->all) =
            (struct allocation){ db_text(&r, 0), dec_of_column(db_text(&r, 1)),
                                 dec_of_column(db_text(&r, 2)) };
    return db_done(&r, e);
}

/* One target ----------------------------------------------------------------------------------- */

static bool load_rows(struct tx *tx, struct str target, struct allocation_sheet *out, struct err *e)
{
    struct str today = column_date(tx->a, moment_date(tx->act->now));
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[OF_TARGET], ARGS(TEXT(target), TEXT(today)), &r, e))
        return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->items) = (struct allocation_row){
            .org = db_text(&r, 0),
            .org_name = db_text(&r, 1),
            .value = dec_of_column(db_text(&r, 2)),
            .weight = dec_of_column(db_text(&r, 3)),
            .decision = db_text(&r, 4),
            .why = db_text(&r, 5),
            .at = db_int(&r, 6),
            .by = db_text(&r, 7),
        };
    return db_done(&r, e);
}

/* Insertion: a target is handed to some dozens of units. */
static void sort_by_name(struct arena *a, struct allocation_sheet *s)
{
    struct str *keys = NEW_ARRAY(a, struct str, s->items.n + 1);

    for (size_t i = 0; i < s->items.n; i++) {
        struct allocation_row row = s->items.at[i];
        struct str key = unicode_sort_key(a, row.org_name);
        size_t k = i;
        for (; k > 0 && str_cmp(keys[k - 1], key) > 0; k--) {
            keys[k] = keys[k - 1];
            s->items.at[k] = s->items.at[k - 1];
        }
        keys[k] = key;
        s->items.at[k] = row;
    }
}

static bool load_head(struct tx *tx, struct str target, struct allocation_sheet *out,
                      struct str *plan_org, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[TARGET_HEAD], ARGS(TEXT(target)), &r, &found, e)) return false;
    if (found) {
        *plan_org = db_text(&r, 0);
        out->over_orgs = (enum over_orgs)ENUM_OF_COLUMN(db_text(&r, 1), over_orgs_name);
        out->unit = db_text(&r, 2);
        out->revision = db_int(&r, 3);
    }
    return db_done(&r, e) && (found || err_fail(e, ERR_NOT_FOUND, "không có chỉ tiêu này"));
}

/* Names of the text ------------------------------------------------------------------------------
 */

struct tree {
    LIST(struct org_row) orgs;
    struct str *names, *kinds; /* folded */
};

/* Pages of the branch below the plan's org: as many statements for ten units named as for a
 * thousand. */
static bool load_tree(struct tx *tx, struct str top, struct tree *out, struct err *e)
{
    struct org_query q = { .under = top, .limit = 500 };
    struct org_page page;

    do {
        page = (struct org_page){ 0 };
        if (!store_org_list(tx, &q, &page, e)) return false;
        for (size_t i = 0; i < page.items.n; i++)
            if (!str_eq(page.items.at[i].id, top)) *LIST_ADD(tx->a, &out->orgs) = page.items.at[i];
        q.after = page.next;
    } while (q.after.at);
    out->names = NEW_ARRAY(tx->a, struct str, out->orgs.n + 1);
    out->kinds = NEW_ARRAY(tx->a, struct str, out->orgs.n + 1);
    for (size_t i = 0; i < out->orgs.n; i++) {
        out->names[i] = unicode_fold(tx->a, out->orgs.at[i].name);
        out->kinds[i] = unicode_fold(tx->a, out->orgs.at[i].kind);
    }
    return true;
}

/* "xã mỹ đông" of the kind "xã" is "mỹ đông". */
static struct str without_kind(struct str name, struct str kind)
{
    struct str rest = name;

    return kind.n && str_take(&rest, kind) && str_take(&rest, STR(" ")) ? rest : name;
}

/* NULL: none bears the name, or several do. */
static const struct org_row *find_named(struct arena *a, const struct tree *tree,
                                        struct str printed)
{
    struct str name = unicode_fold(a, str_trim(printed));
    const struct org_row *found = NULL;

    for (size_t i = 0; i < tree->orgs.n; i++) {
        struct str kind = tree->kinds[i];
        if (!str_eq(without_kind(name, kind), without_kind(tree->names[i], kind))) continue;
        if (found) return NULL;
        found = &tree->orgs.at[i];
    }
    return found;
}

static bool has_it(const struct allocation_sheet *s, struct str org, struct str name)
{
    for (size_t i = 0; i < s->items.n; i++)
        if (org.at && str_eq(s->items.at[i].org, org)) return true;
    for (size_t i = 0; i < s->proposed.n; i++)
        if (org.at ? str_eq(s->proposed.at[i].org, org) : str_eq(s->proposed.at[i].name, name))
            return true;
    return false;
}

/* A number is a unit's own only where it stands beside this unit alone. */
static void propose(struct arena *a, const struct tree *tree, const struct strs *orgs,
                    struct dec value, struct allocation_sheet *out)
{
    for (size_t i = 0; i < orgs->n; i++) {
        const struct org_row *org = find_named(a, tree, orgs->at[i]);
        struct allocation_proposal p = { .name = orgs->at[i] };
        if (org) {
            p.org = org->id;
            p.org_name = org->name;
        }
        if (orgs->n == 1) p.value = value;
        if (!has_it(out, p.org, p.name)) *LIST_ADD(a, &out->proposed) = p;
    }
}

static bool load_proposed(struct tx *tx, struct str target, struct str plan_org,
                          struct allocation_sheet *out, struct err *e)
{
    LIST(struct strs) names = { 0 };
    LIST(struct dec) values = { 0 };
    struct tree tree = { 0 };
    struct db_rows r;
    bool ok = true, any = false;

    if (!db_select(tx->db, tx->a, sql[NAMED_BY_PARTS], ARGS(TEXT(target)), &r, e)) return false;
    while (ok && db_next(&r)) {
        struct strs *orgs = LIST_ADD(tx->a, &names);
        *LIST_ADD(tx->a, &values) = dec_of_column(db_text(&r, 1));
        ok = texts_of_column(tx->a, db_text(&r, 0), orgs, e);
        any |= orgs->n > 0;
    }
    if (!db_done(&r, e) || !ok) return false;
    if (!any) return true;
    if (plan_org.at && !load_tree(tx, plan_org, &tree, e)) return false;
    for (size_t i = 0; i < names.n; i++) propose(tx->a, &tree, &names.at[i], values.at[i], out);
    return true;
}

bool store_allocation_list(struct tx *tx, struct str target, bool internal,
                           struct allocation_sheet *out, struct err *e)
{
    struct str plan_org = { 0 };

    if (!target_visible(tx, target, internal, e) || !load_head(tx, target, out, &plan_org, e) ||
        !load_rows(tx, target, out, e))
        return false;
    sort_by_name(tx->a, out);
    return load_proposed(tx, target, plan_org, out, e);
}

/* Handing out ---------------------------------------------------------------------------------- */

static bool check_set(struct tx *tx, const struct allocation_set *set, struct err *e)
{
    struct org_row org;

    if (set->items.n > LIMIT_ALLOCATIONS)
        return err_fail(e, ERR_LIMIT, "một chỉ tiêu giao được nhiều nhất %d đơn vị",
                        (int)LIMIT_ALLOCATIONS);
    for (size_t i = 0; i < set->items.n; i++) {
        const struct allocation_new *new = &set->items.at[i];
        if (!new->org.at) return err_fail(e, ERR_INPUT, "dòng %zu: chưa chọn đơn vị", i + 1);
        if (!store_org_get(tx, new->org, (struct date){ 0 }, &org, e)) return false;
        if (new->weight.given &&new->weight.digits <= 0)
            return err_fail(e, ERR_INPUT, "mẫu số hoặc quyền số của %.*s phải lớn hơn 0",
                            STR_ARGS(org.name));
        for (size_t k = 0; k < i; k++)
            if (str_eq(set->items.at[k].org, new->org))
                return err_fail(e, ERR_INPUT, "%.*s có hai dòng: giữ một dòng", STR_ARGS(org.name));
    }
    return true;
}

static bool add_row(struct tx *tx, struct str target, const struct allocation_new *new, bool held,
                    const struct allocation_set *set, struct err *e)
{
    const struct act *act = tx->act;

    return db_run(tx->db, sql[ADD],
                  ARGS(TEXT(target), TEXT(new->org), INT(held), TEXT(column_dec(tx->a, new->value)),
                       TEXT(column_dec(tx->a, new->weight)), TEXT(set->decision), TEXT(set->why),
                       INT(act->now), TEXT(act->user), TEXT(act->user_name)),
                  NULL, e);
}

static bool same_dec(struct dec a, struct dec b)
{
    return a.given == b.given && dec_cmp(a, b) == 0 && a.scale == b.scale;
}

static bool same_text(struct str a, struct str b) { return a.n == b.n && str_eq(a, b); }

/* Whether the unit holds exactly this already, by the same decision. */
static bool holds(const struct allocation_sheet *now, const struct allocation_new *new,
                  struct str decision)
{
    for (size_t i = 0; i < now->items.n; i++) {
        const struct allocation_row *row = &now->items.at[i];
        if (str_eq(row->org, new->org))
            return same_dec(row->value, new->value) && same_dec(row->weight, new->weight) &&
                   same_text(row->decision, decision);
    }
    return false;
}

static bool in_set(const struct allocation_set *set, struct str org)
{
    for (size_t i = 0; i < set->items.n; i++)
        if (str_eq(set->items.at[i].org, org)) return true;
    return false;
}

static bool write_rows(struct tx *tx, struct str target, const struct allocation_sheet *now,
                       const struct allocation_set *set, bool *changed, struct err *e)
{
    for (size_t i = 0; i < set->items.n; i++) {
        if (holds(now, &set->items.at[i], set->decision)) continue;
        *changed = true;
        if (!add_row(tx, target, &set->items.at[i], true, set, e)) return false;
    }
    for (size_t i = 0; i < now->items.n; i++) {
        struct allocation_new gone = { .org = now->items.at[i].org };
        if (in_set(set, gone.org)) continue;
        *changed = true;
        if (!add_row(tx, target, &gone, false, set, e)) return false;
    }
    return true;
}

/* "Mỹ Đông 5,5; Mỹ Tây": for the history. */
static struct str as_words(struct arena *a, const struct allocation_sheet *s)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < s->items.n; i++) {
        const struct allocation_row *row = &s->items.at[i];
        buf_printf(&b, "%s%.*s", i ? "; " : "", STR_ARGS(row->org_name));
        if (row->value.given) {
            buf_put_char(&b, ' ');
            dec_put_vi(&b, row->value);
        }
    }
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

bool store_allocation_put(struct tx *tx, struct str target, int64_t revision,
                          const struct allocation_set *set, struct err *e)
{
    struct allocation_sheet before = { 0 }, after = { 0 };
    struct item_act act = { .act = ACT_ALLOCATE, .field = STR("allocations"), .why = set->why };
    struct standing s;
    bool changed = false;

    if (!item_load(tx, target, &s, e)) return false;
    if (s.kind != ITEM_TARGET) return err_fail(e, ERR_NOT_FOUND, "không có chỉ tiêu này");
    if (revision != ANY_REVISION && revision != s.revision)
        return err_fail(e, ERR_PRECONDITION, "mục này đã được người khác sửa; hãy tải lại");
    if (!check_set(tx, set, e) || !load_rows(tx, target, &before, e) ||
        !write_rows(tx, target, &before, set, &changed, e) || !load_rows(tx, target, &after, e))
        return false;
    if (!changed) return true;
    sort_by_name(tx->a, &before);
    sort_by_name(tx->a, &after);
    act.before = as_words(tx->a, &before);
    act.value = as_words(tx->a, &after);
    return item_append(tx, target, s.revision, &act, e) && item_refresh(tx, target, e) &&
           plan_refresh(tx, s.plan, e) &&
           store_audit(tx, "target.allocate", "item", target,
                       column_json(tx->a, &allocation_sheet_table, &before),
                       column_json(tx->a, &allocation_sheet_table, &after), e);
}

/* Several targets at once ------------------------------------------------------------------------
 */

bool store_targets_scope(struct tx *tx, const struct target_assign *assign, struct item_scope *out,
                         struct err *e)
{
    struct item_scope one;

    if (!assign->targets.n) return err_fail(e, ERR_INPUT, "chưa chọn chỉ tiêu nào");
    if (assign->targets.n > LIMIT_TOGETHER)
        return err_fail(e, ERR_LIMIT, "giao một lần nhiều nhất %d chỉ tiêu", (int)LIMIT_TOGETHER);
    for (size_t i = 0; i < assign->targets.n; i++) {
        one = (struct item_scope){ 0 };
        if (!store_item_scope(tx, assign->targets.at[i].id, &one, e)) return false;
        if (i && !str_eq(one.plan, out->plan))
            return err_fail(e, ERR_INPUT, "các chỉ tiêu phải thuộc cùng một kế hoạch");
        *out = one;
    }
    out->lead = (struct str){ 0 };
    return true;
}

bool store_target_assign(struct tx *tx, const struct target_assign *assign, const bool *given,
                         struct err *e)
{
    struct target_patch patch = {
        .lead = assign->lead,
        .reporting = assign->reporting,
        .reporter = assign->reporter,
        .followed = assign->followed,
        .why = assign->why,
    };
    bool fields[TARGET_PATCH_FIELDS] = {
        [TARGET_LEAD] = given[ASSIGN_LEAD],         [TARGET_REPORTING] = given[ASSIGN_REPORTING],
        [TARGET_REPORTER] = given[ASSIGN_REPORTER], [TARGET_FOLLOWED] = given[ASSIGN_FOLLOWED],
        [TARGET_WHY] = given[ASSIGN_WHY],
    };

    for (size_t i = 0; i < assign->targets.n; i++) {
        const struct target_at *t = &assign->targets.at[i];
        if (!store_target_patch(tx, t->id, t->revision, &patch, fields, e)) return false;
    }
    return true;
}
