#include "store/inside.h"

/* One row per file of the store that speaks SQL. */
#define ROWS(ROW) \
    ROW(migration) \
    ROW(audit) \
    ROW(read_log) \
    ROW(kept_file) \
    ROW(job) \
    ROW(outbox) \
    ROW(idempotency) \
    ROW(user) \
    ROW(user_held) \
    ROW(session) \
    ROW(org) \
    ROW(org_tree) \
    ROW(org_write) \
    ROW(org_register) \
    ROW(setting) \
    ROW(unowned) \
    ROW(items) \
    ROW(catalog) \
    ROW(keep) \
    ROW(document) \
    ROW(plan) \
    ROW(target) \
    ROW(correct) \
    ROW(figure) \
    ROW(home) \
    ROW(task) \
    ROW(lead_word) \
    ROW(catch_up) \
    ROW(allocate) \
    ROW(reference) \
    ROW(search) \
    ROW(search_sqlite) \
    ROW(search_postgres) \
    ROW(place) \
    ROW(propose) \
    ROW(undo) \
    ROW(review) \
    ROW(figure)

#define DECLARE(name) extern const struct statements name##_statements;
#define POINT(name) &name##_statements,
ROWS(DECLARE)
const struct statements *const store_statements[] = { ROWS(POINT) };
const size_t n_store_statements = sizeof store_statements / sizeof store_statements[0];
