#include "api/route.h"
#include "store/org.h"

#define OF(role) (1u << (role))
enum {
    EVERYONE = (1u << ROLES) - 1,
    BY_ADMIN = OF(ROLE_ADMIN),
    BY_PLANNER = OF(ROLE_ADMIN) | OF(ROLE_PLANNER),
    BY_REPORTER = OF(ROLE_ADMIN) | OF(ROLE_PLANNER) | OF(ROLE_REPORTER) | OF(ROLE_UNIT_HEAD),
};

static const struct {
    const char *name;
    unsigned roles;
} actions[] = {
    [ACTION_NONE] = { "none", 0 },
    [ACTION_SELF] = { "self", EVERYONE },
    [ACTION_READ] = { "read", EVERYONE },
    [ACTION_IMPORT] = { "document.import", BY_PLANNER },
    [ACTION_DOCUMENT_CORRECT] = { "document.correct", BY_PLANNER },
    [ACTION_PLAN_REVIEW] = { "plan.review", BY_PLANNER },
    [ACTION_TARGET_CORRECT] = { "target.correct", BY_PLANNER },
    [ACTION_TARGET_LEAD] = { "target.lead", BY_PLANNER },
    [ACTION_TARGET_ALLOCATE] = { "target.allocate", BY_PLANNER },
    [ACTION_INDICATOR_SETTLE] = { "indicator.settle", BY_PLANNER },
    [ACTION_TASK_CORRECT] = { "task.correct", BY_PLANNER },
    [ACTION_TASK_WORDS] = { "task.words", BY_PLANNER },
    [ACTION_FIGURE_ENTER] = { "figure.enter", BY_REPORTER },
    [ACTION_FIGURE_CHOOSE] = { "figure.choose", BY_PLANNER },
    [ACTION_ORG_WRITE] = { "org.write", BY_ADMIN },
    [ACTION_ORG_EXPORT] = { "org.export", BY_PLANNER },
    [ACTION_USER_LIST] = { "user.list", BY_PLANNER },
    [ACTION_USER_ADD] = { "user.add", BY_ADMIN },
    [ACTION_USER_WRITE] = { "user.write", BY_ADMIN },
    [ACTION_SETTING_WRITE] = { "setting.write", BY_ADMIN },
    [ACTION_UNOWNED_LIST] = { "unowned.list", BY_PLANNER },
};
_Static_assert(sizeof actions / sizeof actions[0] == ACTIONS, "a row for every action");

const char *action_name(enum action a) { return actions[a].name; }

struct strs rights_of(struct arena *a, const struct login *l)
{
    struct strs may = { 0 };
    unsigned roles = 0;

    for (size_t i = 0; i < l->roles.n; i++) roles |= OF(l->roles.at[i].role);
    for (int i = ACTION_READ + 1; i < ACTIONS; i++)
        if (actions[i].roles & roles) *LIST_ADD(a, &may) = str_c(actions[i].name);
    return may;
}

/* Who holds several roles may say in which he acts: "Kehoach-Role: planner", or with the branch
 * that it is held over, "planner:UID". The others do not count then, also not for reading. */
bool right_choose(struct call *c, struct err *e)
{
    struct str chosen = req_header(c->r, "kehoach-role"), org = chosen;
    struct str role = chosen.n ? str_until(&org, ':') : chosen;

    c->whole = c->who;
    if (!chosen.n) return true;
    c->who.roles.at = NULL;
    c->who.roles.n = c->who.roles.cap = 0;
    for (size_t i = 0; i < c->whole.roles.n; i++) {
        const struct role_row *r = &c->whole.roles.at[i];
        if (str_eq(role, str_c(role_name[r->role])) && (!org.n || str_eq(org, r->org)))
            *LIST_ADD(c->r->a, &c->who.roles) = *r;
    }
    return c->who.roles.n ||
           err_fail(e, ERR_FORBIDDEN, "hiện bạn không giữ vai trò đã chọn: chọn lại");
}

/* The trail names the role and its branch. */
static void act_in(struct call *c, const struct role_row *r)
{
    c->act.role = str_c(role_name[r->role]);
    c->act.role_org = r->org;
}

/* The supervisor watches from outside: what is internal is not his (R23). */
static bool sees_internal(const struct login *l)
{
    for (size_t i = 0; i < l->roles.n; i++)
        if (l->roles.at[i].role != ROLE_SUPERVISOR) return true;
    return false;
}

/* Some role of his, over whatever branch, allows the action. One's own session needs none. */
bool right_role(struct call *c, struct err *e)
{
    c->internal = sees_internal(&c->who);
    if (c->route->action == ACTION_SELF) return true;
    for (size_t i = 0; i < c->who.roles.n; i++) {
        enum role role = c->who.roles.at[i].role;
        if (!(actions[c->route->action].roles & OF(role))) continue;
        act_in(c, &c->who.roles.at[i]);
        return true;
    }
    return err_fail(e, ERR_FORBIDDEN, "vai trò của bạn không cho phép việc này");
}

/* Whose the object is counts for those who plan, who leads it for those who report. */
static bool within(struct tx *tx, const struct role_row *r, const struct reach *reach, bool *yes,
                   struct err *e)
{
    bool reports = r->role == ROLE_REPORTER || r->role == ROLE_UNIT_HEAD;
    struct str org = reports ? reach->lead : reach->org;

    *yes = !r->org.at;
    if (*yes || !org.at) return true;
    return store_org_within(tx, r->org, org, moment_date(tx->act->now), yes, e);
}

/* One role must do both: allow the action and reach the object in the tree of today. */
bool right_reach(struct tx *tx, struct call *c, const struct reach *reach, struct err *e)
{
    for (size_t i = 0; i < c->who.roles.n; i++) {
        const struct role_row *r = &c->who.roles.at[i];
        bool reached;
        if (!(actions[c->route->action].roles & OF(r->role))) continue;
        if (!within(tx, r, reach, &reached, e)) return false;
        if (!reached) continue;
        act_in(c, r);
        return true;
    }
    return err_fail(e, ERR_FORBIDDEN, "việc này thuộc đơn vị ngoài phạm vi của bạn");
}
