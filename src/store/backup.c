#include "store/backup.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "store/migration.h"

/* One table on its way; its statements are made from the names that the target's schema has. */
struct copy {
    struct db *from, *to;
    struct arena a, row; /* `row` is emptied between rows */
    struct backup_sum sum;
};

/* "SELECT a, b FROM t" and "INSERT INTO t (a, b) VALUES ($1, $2)". */
static void statements(struct copy *c, struct str table, const struct strs *columns,
                       const char **select, const char **insert)
{
    struct buf names = { 0 }, marks = { 0 };

    for (size_t i = 0; i < columns->n; i++) {
        const char *comma = i ? ", " : "";
        buf_printf(&names, "%s\"%.*s\"", comma, STR_ARGS(columns->at[i]));
        buf_printf(&marks, "%s$%zu", comma, i + 1);
    }
    *select =
        str_printf(&c->a, "SELECT %.*s FROM \"%.*s\"", STR_ARGS(buf_str(&names)), STR_ARGS(table))
            .at;
    *insert = str_printf(&c->a, "INSERT INTO \"%.*s\" (%.*s) VALUES (%.*s)", STR_ARGS(table),
                         STR_ARGS(buf_str(&names)), STR_ARGS(buf_str(&marks)))
                  .at;
    buf_close(&names);
    buf_close(&marks);
}

static bool copy_rows(struct copy *c, const char *select, const char *insert, size_t columns,
                      struct err *e)
{
    struct db_value *values = NEW_ARRAY(&c->a, struct db_value, columns);
    struct err broken = { .lang = e->lang };
    struct db_rows r;
    bool ok = true;

    if (!db_stream(c->from, &c->a, select, NO_ARGS, &r, e)) return false;
    r.a = &c->row;
    while (ok && db_next(&r)) {
        for (size_t i = 0; i < columns; i++) values[i] = db_value(&r, (int)i);
        ok = db_run(c->to, insert, (struct db_args){ values, columns }, NULL, e);
        c->sum.rows++;
        arena_reset(&c->row);
    }
    if (db_done(&r, &broken)) return ok;
    if (ok) *e = broken;
    return false;
}

static bool copy_table(struct copy *c, struct str table, struct err *e)
{
    struct strs columns = { 0 };
    const char *select, *insert;

    if (!db_columns(c->to, &c->a, table, &columns, e)) return false;
    statements(c, table, &columns, &select, &insert);
    c->sum.tables++;
    return copy_rows(c, select, insert, columns.n, e);
}

static bool copy_tables(struct copy *c, struct err *e)
{
    struct strs tables = { 0 };

    if (!db_tables(c->to, &c->a, &tables, e)) return false;
    for (size_t i = 0; i < tables.n; i++)
        if (!str_eq(tables.at[i], STR("schema_migration")) && !copy_table(c, tables.at[i], e))
            return false;
    return true;
}

static bool empty(struct db *db, struct err *e)
{
    struct arena a = { 0 };
    struct strs tables = { 0 };
    bool ok = db_tables(db, &a, &tables, e);

    if (ok && tables.n)
        ok = err_fail(e, ERR_REFUSED,
                      "cơ sở dữ liệu đích đã có dữ liệu, không ghi đè: hãy chọn nơi mới");
    arena_close(&a);
    return ok;
}

/* In one transaction of each side: one moment is read, everything or nothing is written. */
static bool copy_all(struct db *from, struct db *to, moment now, struct backup_sum *sum,
                     struct err *e)
{
    struct copy c = { .from = from, .to = to };
    bool ok = db_begin(from, DB_READING, e) && migration_version(from, &c.sum.version, e);

    if (ok && !c.sum.version)
        ok = err_fail(e, ERR_REFUSED, "đây không phải cơ sở dữ liệu hay bản sao lưu của kehoach");
    ok = ok && db_begin(to, DB_ALONE, e) && empty(to, e) &&
         migration_apply(to, c.sum.version, now, e) && db_references_late(to, true, e) &&
         copy_tables(&c, e) && db_references_late(to, false, e) && db_commit(to, e);
    if (!ok) db_rollback(to);
    db_rollback(from);
    arena_close(&c.a);
    arena_close(&c.row);
    *sum = c.sum;
    return ok;
}

static bool count_rows(struct db *db, int64_t *rows, struct err *e)
{
    struct arena a = { 0 };
    struct strs tables = { 0 };
    struct db_rows r;
    bool ok = db_tables(db, &a, &tables, e);

    *rows = 0;
    for (size_t i = 0; ok && i < tables.n; i++) {
        if (str_eq(tables.at[i], STR("schema_migration"))) continue;
        ok = db_select(db, &a,
                       str_printf(&a, "SELECT COUNT(*) FROM \"%.*s\"", STR_ARGS(tables.at[i])).at,
                       NO_ARGS, &r, e);
        if (ok && db_next(&r)) *rows += db_int(&r, 0);
        ok = ok && db_done(&r, e);
    }
    arena_close(&a);
    return ok;
}

/* From the disk and by a new handle: what will be read on the day it is needed. */
static bool verify(const char *url, const struct backup_sum *sum, struct err *e)
{
    struct db *db = NULL;
    int64_t rows;
    bool ok = db_open(url, DB_READ, &db, e) && db_verify(db, e) && count_rows(db, &rows, e) &&
              (rows == sum->rows || err_fail(e, ERR_IO, "bản sao có %lld dòng thay vì %lld",
                                             (long long)rows, (long long)sum->rows));
    db_close(db);
    return ok;
}

/* A database file that appears whole or not at all: filled beside its place under another name. */
static bool make_file(struct db *from, const char *file, moment now, struct backup_sum *sum,
                      struct err *e)
{
    struct arena a = { 0 };
    const char *url = str_printf(&a, "sqlite:%s.part-%d", file, (int)getpid()).at;
    const char *part = url + sizeof "sqlite:" - 1;
    struct db *to = NULL;

    if (access(file, F_OK) == 0 || access(str_printf(&a, "%s-wal", file).at, F_OK) == 0) {
        arena_close(&a);
        return err_fail(e, ERR_REFUSED, "%s đã có, không ghi đè: hãy đặt tên khác", file);
    }
    bool ok = db_open(url, DB_FILL, &to, e) && copy_all(from, to, now, sum, e);
    db_close(to);
    ok = ok && verify(url, sum, e) && file_appear(part, file, e);
    if (!ok) unlink(part);
    arena_close(&a);
    return ok;
}

bool store_backup(const char *url, const char *file, moment now, struct backup_sum *out,
                  struct err *e)
{
    struct db *from = NULL;
    bool ok = db_open(url, DB_READ, &from, e) && make_file(from, file, now, out, e);

    db_close(from);
    return ok;
}

static bool fill_database(struct db *from, const char *url, moment now, struct backup_sum *sum,
                          struct err *e)
{
    struct db *to = NULL;
    bool ok = db_open(url, DB_FILL, &to, e) && copy_all(from, to, now, sum, e);

    db_close(to);
    return ok && verify(url, sum, e);
}

bool store_restore(const char *file, const char *url, moment now, struct backup_sum *out,
                   struct err *e)
{
    struct arena a = { 0 };
    struct db *from = NULL;
    bool ok =
        db_open(str_printf(&a, "sqlite:%s", file).at, DB_READ, &from, e) && db_verify(from, e);

    if (ok && !strncmp(url, "sqlite:", 7))
        ok = make_file(from, url + sizeof "sqlite:" - 1, now, out, e);
    else
        ok = ok && fill_database(from, url, now, out, e);
    db_close(from);
    arena_close(&a);
    return ok;
}
