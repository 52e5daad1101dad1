/* audit.c - the trail of changes, in their transactions. */
#include "base/hash.h"
#include "store/inside.h"

enum { AUDIT_ADD };
static const char *const sql[] = {
    [AUDIT_ADD] = "INSERT INTO audit (id, at, who, who_name, role, on_behalf_of, action, "
                  "object_kind, object, before, after, role_org) "
                  "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
};
STATEMENTS(audit);

static struct str or_empty(struct str s) { return s.at ? s : STR(""); }

bool store_audit(struct tx *tx, const char *action, const char *object_kind, struct str object,
                 struct str before, struct str after, struct err *e)
{
    const struct act *act = tx->act;

    return db_run(tx->db, sql[AUDIT_ADD],
                  ARGS(TEXT(uid_new(tx->a, act->now)), INT(act->now), TEXT(act->user),
                       TEXT(or_empty(act->user_name)), TEXT(or_empty(act->role)),
                       TEXT(act->on_behalf_of), TEXT(str_c(action)), TEXT(str_c(object_kind)),
                       TEXT(object), TEXT(before), TEXT(after), TEXT(act->role_org)),
                  NULL, e);
}
