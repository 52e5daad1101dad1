#include "store/backup.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "store/migration.h"

/* From one database to the other. */
struct copy {
    struct db *from, *to;
    struct arena a, rows; /* `rows` is emptied between batches */
    struct backup_sum sum;
};

/* One table on its way, several rows to a statement: a round trip each would take a minute for
 * half a million rows. */
enum { BATCH_BYTES = 1 << 20 };
struct batch {
    const char *select, *insert_one, *insert_all;
    size_t columns, most; /* how many rows insert_all takes */
    size_t rows, bytes;   /* gathered */
    struct db_value *values;
};

static void put_row_of_marks(struct buf *b, size_t columns, size_t row)
{
    for (size_t i = 0; i < columns; i++)
        buf_printf(b, "%s$%zu", i ? ", " : row ? "), (" : "(", row * columns + i + 1);
}

static const char *insert(struct copy *c, struct str table, struct str names, size_t columns,
                          size_t rows)
{
    struct buf b = { 0 };

    buf_printf(&b, "INSERT INTO \"%.*s\" (%.*s) VALUES ", STR_ARGS(table), STR_ARGS(names));
    for (size_t row = 0; row < rows; row++) put_row_of_marks(&b, columns, row);
    buf_put_char(&b, ')');
    const char *sql = str_z(&c->a, buf_str(&b));
    buf_close(&b);
    return sql;
}

/* The columns are those that the target's schema has. */
static bool prepare_batch(struct copy *c, struct str table, struct batch *out, struct err *e)
{
    struct strs columns = { 0 };
    struct buf names = { 0 };

    if (!db_columns(c->to, &c->a, table, &columns, e)) return false;
    for (size_t i = 0; i < columns.n; i++)
        buf_printf(&names, "%s\"%.*s\"", i ? ", " : "", STR_ARGS(columns.at[i]));
    *out = (struct batch){ .columns = columns.n, .most = DB_ARGS_MAX / columns.n };
    out->select =
        str_printf(&c->a, "SELECT %.*s FROM \"%.*s\"", STR_ARGS(buf_str(&names)), STR_ARGS(table))
            .at;
    out->insert_one = insert(c, table, buf_str(&names), columns.n, 1);
    out->insert_all = insert(c, table, buf_str(&names), columns.n, out->most);
    out->values = NEW_ARRAY(&c->a, struct db_value, DB_ARGS_MAX);
    buf_close(&names);
    return true;
}

static void gather(struct batch *b, const struct db_rows *r)
{
    for (size_t i = 0; i < b->columns; i++) {
        struct db_value *v = &b->values[b->rows * b->columns + i];
        *v = db_value(r, (int)i);
        b->bytes += v->s.n;
    }
    b->rows++;
}

static bool write_batch(struct copy *c, struct batch *b, struct err *e)
{
    bool ok = true;

    if (b->rows == b->most)
        ok = db_run(c->to, b->insert_all, (struct db_args){ b->values, b->rows * b->columns }, NULL,
                    e);
    else
        for (size_t i = 0; ok && i < b->rows; i++)
            ok = db_run(c->to, b->insert_one,
                        (struct db_args){ b->values + i * b->columns, b->columns }, NULL, e);
    c->sum.rows += (int64_t)b->rows;
    b->rows = b->bytes = 0;
    arena_reset(&c->rows);
    return ok;
}

static bool copy_table(struct copy *c, struct str table, struct err *e)
{
    struct err broken = { .lang = e->lang };
    struct batch b;
    struct db_rows r;
    bool ok = true;

    if (!prepare_batch(c, table, &b, e) || !db_stream(c->from, &c->a, b.select, NO_ARGS, &r, e))
        return false;
    r.a = &c->rows;
    while (ok && db_next(&r)) {
        gather(&b, &r);
        if (b.rows == b.most || b.bytes > BATCH_BYTES) ok = write_batch(c, &b, e);
    }
    if (!db_done(&r, &broken)) {
        if (ok) *e = broken;
        return false;
    }
    c->sum.tables++;
    return ok && write_batch(c, &b, e);
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
    arena_close(&c.rows);
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
