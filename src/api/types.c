/* types.c - the TypeScript of what the API takes and gives, from the route table and the field
 * tables: web/src/lib/types.ts (`make types`). A table that a route names gets its type without a
 * row here, called after its struct; a row gives it another name. */
#include <assert.h>

#include "api/handlers.h"
#include "model/home.h"
#include "model/kept.h"
#include "model/org.h"
#include "model/setting.h"
#include "model/review.h"

#define WORDS(name, words) \
    { \
        name, words, sizeof words / sizeof words[0] \
    }
static const struct json_words_name words[] = {
    WORDS("Role", role_name),
    WORDS("Mark", mark_name),
    WORDS("ItemKind", item_kind_name),
    WORDS("State", item_state_name),
    WORDS("Act", act_kind_name),
    WORDS("Change", change_name),
    WORDS("Comparator", comparator_name),
    WORDS("Polarity", polarity_name),
    WORDS("Points", points_name),
    WORDS("Place", place_name),
    WORDS("Judgement", judgement_name),
    WORDS("FigureKind", figure_kind_name),
    WORDS("Measure", measure_name),
    WORDS("UserState", user_state_name),
    WORDS("UnownedKind", unowned_kind_name),
    WORDS("OrgFact", org_fact_name),
    WORDS("OrgOutcome", org_outcome_name),
    WORDS("Need", need_name),
    WORDS("Tracking", tracking_name),
    WORDS("TaskTime", task_time_name),
    WORDS("IndicatorKind", indicator_kind_name),
    WORDS("OverOrgs", over_orgs_name),
    WORDS("ReportsBy", reports_by_name),
};

/* In the order in which they are printed. */
static const struct json_table_name named[] = {
    { "Session", &session_row_table, false },
    { "Summary", &summary_table, false },
    { "Span", &span_table, false },
    { "Finding", &finding_table, false },
    { "Orphan", &orphan_row_table, false },
    { "Plan", &plan_row_table, false },
    { "WholePlan", &whole_plan_table, false },
    { "PlanDocument", &document_row_table, false },
    { "DocumentChain", &document_chain_table, false },
    { "SearchHit", &search_hit_table, false },
    { "Imported", &intake_done_table, false },
    { "Period", &period_table, false },
    { "TargetFigure", &figure_view_table, false },
    { "Target", &target_row_table, false },
    { "TargetEdit", &target_patch_table, true },
    { "HistoryLine", &change_row_table, false },
    { "FigureEntry", &figure_new_table, true },
    { "Figure", &figure_row_table, false },
    { "Task", &task_row_table, false },
    { "TaskEdit", &task_patch_table, true },
    { "Org", &org_row_table, false },
    { "PlanNeed", &need_row_table, false },
    { "Mine", &mine_row_table, false },
    { "News", &news_row_table, false },
    { "Steps", &steps_table, false },
    { "Home", &home_table, false },
    { "Doubt", &doubt_row_table, false },
    { "Proposal", &proposal_row_table, false },
    { "ReviewItem", &review_row_table, false },
    { "Review", &review_answer_table, false },
    { "ReadTarget", &target_table, true },
    { "ReadTask", &task_table, true },
    { "Refused", &settle_refused_table, false },
    { "Unsettled", &unsettled_table, false },
};
enum { N_NAMED = sizeof named / sizeof named[0], TYPES_MAX = 256 };

static const char head[] =
    "// Printed by `make types` from the field tables of src/model. Decimals are texts "
    "(\"74.57\"),\n"
    "// days \"2024-12-31\", moments ISO 8601 with +07:00, ids 26 characters; never turned into a\n"
    "// number here. What is taken may leave any field out.\n"
    "\n"
    "export interface Page<T> {\n"
    "  items: T[];\n"
    "  next: string | null;\n"
    "}\n";

/* target_patch → TargetPatch, org_row → Org */
static const char *type_name(struct arena *a, const char *struct_name)
{
    struct str name = str_c(struct_name);
    struct buf b = { 0 };
    bool upper = true;

    if (str_ends(name, STR("_row"))) name = str_first(name, name.n - 4);
    for (size_t i = 0; i < name.n; i++) {
        if (name.at[i] != '_') buf_put_char(&b, upper ? (char)(name.at[i] & ~0x20) : name.at[i]);
        upper = name.at[i] == '_';
    }
    const char *out = str_z(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static void add(struct arena *a, struct json_table_name *all, size_t *n,
                const struct field_table *t, bool taken)
{
    for (size_t i = 0; i < *n; i++)
        if (!t || all[i].table == t) return;
    assert(*n < TYPES_MAX);
    all[(*n)++] = (struct json_table_name){ type_name(a, t->name), t, taken };
}

void api_typescript(struct buf *b)
{
    struct arena a = { 0 };
    struct json_table_name all[TYPES_MAX];
    size_t n = N_NAMED;

    memcpy(all, named, sizeof named);
    for (size_t i = 0; i < n_routes; i++) {
        add(&a, all, &n, routes[i].takes, true);
        add(&a, all, &n, routes[i].table, false);
    }
    buf_put_z(b, head);
    json_typescript(b, &(struct json_names){ words, sizeof words / sizeof words[0], all, n });
    arena_close(&a);
}
