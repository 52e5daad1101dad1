#include "db/db.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "db/driver.h"

static const struct {
    const char *scheme;
    enum db_kind kind;
    const struct db_driver *driver;
} kinds[] = {
    { "sqlite:", DB_SQLITE, &db_sqlite },
    { "postgresql://", DB_POSTGRES, &db_postgres },
    { "postgres://", DB_POSTGRES, &db_postgres },
};

bool db_open(const char *url, enum db_mode mode, struct db **out, struct err *e)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strncmp(url, kinds[i].scheme, strlen(kinds[i].scheme)) != 0) continue;
        struct db *db = calloc(1, sizeof *db);
        if (!db) abort();
        db->kind = kinds[i].kind;
        db->driver = kinds[i].driver;
        if (getrandom(&db->serial, sizeof db->serial, 0) != sizeof db->serial) abort();
        if (db->driver->open(db, url, mode, e)) {
            *out = db;
            return true;
        }
        db_close(db);
        return false;
    }
    return err_fail(e, ERR_USAGE, "địa chỉ cơ sở dữ liệu phải là sqlite:TỆP hoặc postgresql://…");
}

void db_close(struct db *db)
{
    if (!db) return;
    db->driver->close(db);
    for (size_t i = 0; i < DB_BUCKETS; i++) {
        for (struct db_statement *s = db->bucket[i], *next; s; s = next) {
            next = s->next;
            free(s->sql);
            free(s);
        }
    }
    free(db);
}

enum db_kind db_kind_of(const struct db *db) { return db->kind; }

/* By content and not by address: the text may be built, or stand in memory used again. */
static struct db_statement *statement(struct db *db, const char *sql)
{
    uint64_t hash = 14695981039346656037u;

    for (const char *c = sql; *c; c++) hash = (hash ^ (unsigned char)*c) * 1099511628211u;
    struct db_statement **bucket = &db->bucket[(hash ^ hash >> 32) % DB_BUCKETS];
    for (struct db_statement *s = *bucket; s; s = s->next)
        if (s->hash == hash && !strcmp(s->sql, sql)) return s;
    struct db_statement *s = calloc(1, sizeof *s);
    if (!s || !(s->sql = strdup(sql))) abort();
    s->hash = hash;
    s->next = *bucket;
    db->statements++;
    return *bucket = s;
}

/* PostgreSQL holds no NUL in a text; a text that one database takes and the other refuses would
 * show only in the office that has the other. */
static bool texts_hold_no_nul(struct db_args args, struct err *e)
{
    for (size_t i = 0; i < args.n; i++)
        if (args.at[i].type == DB_TEXT && args.at[i].s.n &&
            memchr(args.at[i].s.at, 0, args.at[i].s.n))
            return err_fail(e, ERR_INPUT, "văn bản có ký tự NUL, không lưu được");
    return true;
}

bool db_run(struct db *db, const char *sql, struct db_args args, int64_t *changed, struct err *e)
{
    db->asked++;
    return texts_hold_no_nul(args, e) && db->driver->run(db, statement(db, sql), args, changed, e);
}

static bool rows(struct db *db, struct arena *a, const char *sql, struct db_args args, bool stream,
                 struct db_rows *r, struct err *e)
{
    *r = (struct db_rows){ .db = db, .a = a };
    db->asked++;
    return texts_hold_no_nul(args, e) && db->driver->select(r, statement(db, sql), args, stream, e);
}

bool db_select(struct db *db, struct arena *a, const char *sql, struct db_args args,
               struct db_rows *r, struct err *e)
{
    return rows(db, a, sql, args, false, r, e);
}

bool db_stream(struct db *db, struct arena *a, const char *sql, struct db_args args,
               struct db_rows *r, struct err *e)
{
    return rows(db, a, sql, args, true, r, e);
}

uint64_t db_asked(const struct db *db) { return db->asked; }

bool db_next(struct db_rows *r) { return r->db->driver->next(r); }
bool db_done(struct db_rows *r, struct err *e) { return r->db->driver->done(r, e); }

bool db_is_null(const struct db_rows *r, int column)
{
    return r->db->driver->value(r, column).type == DB_NULL;
}

struct db_value db_value(const struct db_rows *r, int column)
{
    struct db_value v = r->db->driver->value(r, column);

    if (v.type == DB_TEXT || v.type == DB_BLOB) v.s = str_copy(r->a, v.s);
    return v;
}

int64_t db_int(const struct db_rows *r, int column)
{
    struct db_value v = r->db->driver->value(r, column);

    assert(v.type == DB_INT || v.type == DB_NULL);
    return v.n;
}

static struct str bytes(const struct db_rows *r, int column, enum db_type type)
{
    struct db_value v = db_value(r, column);

    assert(v.type == type || v.type == DB_NULL);
    (void)type;
    return v.s;
}

struct str db_text(const struct db_rows *r, int column) { return bytes(r, column, DB_TEXT); }
struct str db_blob(const struct db_rows *r, int column) { return bytes(r, column, DB_BLOB); }

bool db_prepare(struct db *db, const char *sql, struct err *e)
{
    struct db_statement *s = statement(db, sql);

    return s->prepared || db->driver->prepare(db, s, e);
}

bool db_script(struct db *db, const char *sql, struct err *e)
{
    struct buf b = { 0 };

    db_translate(&b, sql, db->kind, true);
    buf_put_char(&b, 0);
    bool ok = db->driver->script(db, b.at, e);
    buf_close(&b);
    return ok;
}

bool db_begin(struct db *db, enum db_transaction kind, struct err *e)
{
    db->worth_retry = false;
    if (!db_run(db, db->driver->begin[kind], NO_ARGS, NULL, e)) return false;
    if (kind != DB_ALONE || !db->driver->begin_alone ||
        db->driver->script(db, db->driver->begin_alone, e))
        return true;
    db_rollback(db);
    return false;
}

bool db_commit(struct db *db, struct err *e) { return db_run(db, "COMMIT", NO_ARGS, NULL, e); }

/* Nothing to tell when it fails: what is not committed is not there. */
void db_rollback(struct db *db)
{
    struct err ignored = { 0 };

    if (db_in_transaction(db)) db_run(db, "ROLLBACK", NO_ARGS, NULL, &ignored);
}

bool db_savepoint(struct db *db, struct err *e)
{
    return db_run(db, "SAVEPOINT part", NO_ARGS, NULL, e);
}

bool db_savepoint_keep(struct db *db, struct err *e)
{
    return db_run(db, "RELEASE SAVEPOINT part", NO_ARGS, NULL, e);
}

bool db_savepoint_undo(struct db *db, struct err *e)
{
    return db_run(db, "ROLLBACK TO SAVEPOINT part", NO_ARGS, NULL, e) && db_savepoint_keep(db, e);
}

bool db_worth_retry(const struct db *db) { return db->worth_retry; }
bool db_in_transaction(const struct db *db) { return db->driver->in_transaction(db); }
bool db_lost(const struct db *db) { return db->driver->lost(db); }

static bool names(struct db *db, struct arena *a, const char *sql, struct db_args args,
                  struct strs *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(db, a, sql, args, &r, e)) return false;
    while (db_next(&r)) *LIST_ADD(a, out) = db_text(&r, 0);
    return db_done(&r, e);
}

bool db_tables(struct db *db, struct arena *a, struct strs *out, struct err *e)
{
    return names(db, a, db->driver->tables, NO_ARGS, out, e);
}

bool db_columns(struct db *db, struct arena *a, struct str table, struct strs *out, struct err *e)
{
    return names(db, a, db->driver->columns, ARGS(TEXT(table)), out, e);
}

bool db_references_late(struct db *db, bool late, struct err *e)
{
    return db->driver->references_late(db, late, e);
}

bool db_verify(struct db *db, struct err *e)
{
    return !db->driver->verify || db->driver->verify(db, e);
}

bool db_version(struct db *db, struct arena *a, struct str *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(db, a, db->driver->version, NO_ARGS, &r, e)) return false;
    if (db_next(&r))
        *out = db->kind == DB_POSTGRES ? db_text(&r, 0)
                                       : str_printf(a, "%llx %lld", (unsigned long long)db->serial,
                                                    (long long)db_int(&r, 0));
    return db_done(&r, e);
}
