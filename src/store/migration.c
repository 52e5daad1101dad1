#include "store/migration.h"

#include "base/buf.h"
#include "store/inside.h"

enum { VERSION_ALL, STEP_ADD };
static const char *const sql[] = {
    [VERSION_ALL] = "SELECT n, name, sha256 FROM schema_migration ORDER BY n",
    [STEP_ADD] = "INSERT INTO schema_migration (n, name, sha256, applied_at) "
                 "VALUES ($1, $2, $3, $4)",
};
STATEMENTS(migration);

static const char made_first[] = "CREATE TABLE schema_migration (\n"
                                 "    n BIGINT PRIMARY KEY,\n"
                                 "    name TEXT NOT NULL,\n"
                                 "    sha256 TEXT NOT NULL,\n"
                                 "    applied_at BIGINT NOT NULL\n"
                                 ");";

static bool check_step(const struct db_rows *r, struct err *e)
{
    int64_t n = db_int(r, 0);

    if (n < 1 || n > (int64_t)n_migrations)
        return err_fail(e, ERR_REFUSED,
                        "cơ sở dữ liệu của bản kehoach mới hơn (lược đồ %lld, bản này chỉ biết đến "
                        "%zu): hãy cài bản mới",
                        (long long)n, n_migrations);
    if (!str_eq(db_text(r, 2), str_c(migrations[n - 1].sha256)))
        return err_fail(e, ERR_REFUSED,
                        "cơ sở dữ liệu do một bản thử của kehoach tạo ra (lược đồ %lld khác): hãy "
                        "dùng cơ sở dữ liệu mới",
                        (long long)n);
    return true;
}

static bool steps_taken(struct db *db, struct arena *a, int *version, struct err *e)
{
    struct db_rows r;
    bool ok = true;

    if (!db_select(db, a, sql[VERSION_ALL], NO_ARGS, &r, e)) return false;
    while (ok && db_next(&r)) {
        ok = check_step(&r, e);
        *version = (int)db_int(&r, 0);
    }
    struct err other = { .lang = e->lang };
    if (db_done(&r, &other)) return ok;
    *e = other;
    return false;
}

static bool has(const struct strs *names, struct str name)
{
    for (size_t i = 0; i < names->n; i++)
        if (str_eq(names->at[i], name)) return true;
    return false;
}

bool migration_version(struct db *db, int *version, struct err *e)
{
    struct arena a = { 0 };
    struct strs tables = { 0 };

    *version = 0;
    bool ok = db_tables(db, &a, &tables, e);
    if (ok && has(&tables, STR("schema_migration")))
        ok = steps_taken(db, &a, version, e);
    else if (ok && tables.n)
        ok =
            err_fail(e, ERR_REFUSED,
                     "đây là cơ sở dữ liệu của chương trình khác (có bảng %.*s): hãy chọn nơi khác",
                     STR_ARGS(tables.at[0]));
    arena_close(&a);
    return ok;
}

bool migration_apply(struct db *db, int version, int64_t now_ms, struct err *e)
{
    int taken;

    if (!migration_version(db, &taken, e)) return false;
    if (!taken && !db_script(db, made_first, e)) return false;
    for (const struct migration *m = migrations + taken; m < migrations + version; m++)
        if (!db_script(db, m->sql, e) ||
            !db_run(db, sql[STEP_ADD],
                    ARGS(INT(m->n), TEXT(str_c(m->name)), TEXT(str_c(m->sha256)), INT(now_ms)),
                    NULL, e))
            return false;
    return true;
}

bool migration_bring_up(struct db *db, int64_t now_ms, struct err *e)
{
    int taken;

    if (!migration_version(db, &taken, e)) return false;
    if (taken == (int)n_migrations) return true;
    if (!db_begin(db, DB_ALONE, e)) return false;
    if (migration_apply(db, (int)n_migrations, now_ms, e) && db_commit(db, e)) return true;
    db_rollback(db);
    return false;
}
