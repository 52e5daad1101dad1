/* sqlite.c - the file. WAL, synchronous=FULL: what was committed is on the disk. */
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "db/driver.h"

enum { BUSY_MS = 10000 };

struct db_cursor {
    sqlite3_stmt *stmt;
    struct db_statement *statement; /* NULL: a second reading of one that is busy */
    int code;
};

/* A write that the file system did not take is the same to a person whether the disk, the quota
 * or the size allowed for a file is at its end. A COMMIT that fails leaves the reason only in
 * errno, which step() clears before. */
static bool no_room(int error) { return error == ENOSPC || error == EDQUOT || error == EFBIG; }

static enum err_kind kind_of(sqlite3 *h, int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ERR_BUSY;
    case SQLITE_FULL: return ERR_FULL;
    case SQLITE_IOERR:
        return no_room(sqlite3_system_errno(h)) || no_room(errno) ? ERR_FULL : ERR_IO;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY
                   ? ERR_CONFLICT
                   : ERR_IO;
    default: return ERR_IO;
    }
}

static bool fail(struct db *db, struct err *e)
{
    sqlite3 *h = db->handle;
    enum err_kind kind = kind_of(h, sqlite3_extended_errcode(h));
    const char *why = sqlite3_errmsg(h);

    if (kind == ERR_BUSY) db->worth_retry = true;
    switch (kind) {
    case ERR_BUSY:
        return err_fail(e, kind, "cơ sở dữ liệu đang bận, hãy thử lại sau ít phút (%s)", why);
    case ERR_FULL:
        return err_fail(e, kind,
                        "đĩa chứa cơ sở dữ liệu đã đầy, chưa lưu được: hãy giải phóng chỗ (%s)",
                        why);
    case ERR_CONFLICT: return err_fail(e, kind, "đã có một dòng với khóa này (%s)", why);
    default: return err_fail(e, kind, "cơ sở dữ liệu báo lỗi: %s", why);
    }
}

static bool script(struct db *db, const char *sql, struct err *e)
{
    return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK || fail(db, e);
}

/* The first change of a new file to WAL takes a lock for which SQLite does not wait by itself. */
static bool to_wal(struct db *db, struct err *e)
{
    for (int tries = 0;; tries++) {
        int code = sqlite3_exec(db->handle, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
        if (code == SQLITE_OK) return true;
        if ((code & 0xff) != SQLITE_BUSY || tries == BUSY_MS / 20) return fail(db, e);
        usleep(20000);
    }
}

/* Schemas may come from a file that somebody gave us: they may run nothing of their own. */
static bool settle(struct db *db, enum db_mode mode, struct err *e)
{
    sqlite3 *h = db->handle;

    sqlite3_extended_result_codes(h, 1);
    sqlite3_busy_timeout(h, BUSY_MS);
    sqlite3_db_config(h, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(h, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(h, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    sqlite3_db_config(h, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
    return script(db,
                  "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                  "PRAGMA cell_size_check = ON",
                  e) &&
           script(db,
                  mode == DB_FILL ? "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; "
                                    "PRAGMA cache_size = -65536"
                                  : "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = "
                                    "67108864; PRAGMA wal_autocheckpoint = 4000",
                  e) &&
           (mode != DB_WRITE || to_wal(db, e));
}

/* What is kept is for the office alone; the log files of a database take its mode. O_EXCL: to close
 * a file that is a database already would take this process's locks on it away. */
static void create_private(const char *path)
{
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (fd >= 0) close(fd);
}

static bool sqlite_open(struct db *db, const char *url, enum db_mode mode, struct err *e)
{
    const char *path = url + sizeof "sqlite:" - 1;
    int flags = mode == DB_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *h = NULL;
    struct stat st;

    if (!*path)
        return err_fail(e, ERR_USAGE,
                        "địa chỉ cơ sở dữ liệu phải là sqlite:TỆP hoặc postgresql://…");
    /* SQLite would wait for ever at a pipe. */
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
        return err_fail(e, ERR_INPUT, "%s không phải tệp thường, không thể là cơ sở dữ liệu", path);
    if (mode != DB_READ) create_private(path);
    int code = sqlite3_open_v2(path, &h, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (!h) abort();
    db->handle = h;
    if (code != SQLITE_OK)
        return err_fail(e, code == SQLITE_CANTOPEN ? ERR_NOT_FOUND : ERR_IO,
                        "không mở được cơ sở dữ liệu %s: %s", path, sqlite3_errmsg(h));
    return settle(db, mode, e);
}

static void sqlite_close_(struct db *db)
{
    for (size_t i = 0; i < DB_BUCKETS; i++)
        for (struct db_statement *s = db->bucket[i]; s; s = s->next) sqlite3_finalize(s->prepared);
    sqlite3_close(db->handle);
}

static bool compile(struct db *db, const char *sql, sqlite3_stmt **out, struct err *e)
{
    struct buf b = { 0 };

    db_translate(&b, sql, DB_SQLITE, false);
    int code = sqlite3_prepare_v3(db->handle, b.at, (int)b.n, SQLITE_PREPARE_PERSISTENT, out, NULL);
    buf_close(&b);
    return code == SQLITE_OK || fail(db, e);
}

static bool prepare(struct db *db, struct db_statement *s, struct err *e)
{
    sqlite3_stmt *stmt;

    if (!compile(db, s->sql, &stmt, e)) return false;
    s->prepared = stmt;
    return true;
}

/* The bytes stay the caller's until the statement is reset, which both users of it do before
 * they return: nothing is copied. */
static bool bind(struct db *db, sqlite3_stmt *stmt, struct db_args args, struct err *e)
{
    int code = SQLITE_OK;

    for (size_t i = 0; i < args.n && code == SQLITE_OK; i++) {
        const struct db_value *v = &args.at[i];
        int n = (int)i + 1;
        switch (v->type) {
        case DB_NULL: code = sqlite3_bind_null(stmt, n); break;
        case DB_INT: code = sqlite3_bind_int64(stmt, n, v->n); break;
        case DB_TEXT:
            code = sqlite3_bind_text64(stmt, n, v->s.at, v->s.n, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case DB_BLOB: code = sqlite3_bind_blob64(stmt, n, v->s.at, v->s.n, SQLITE_STATIC); break;
        }
    }
    return code == SQLITE_OK || fail(db, e);
}

static void release(struct db_statement *s, sqlite3_stmt *stmt)
{
    if (s) {
        sqlite3_reset(stmt);
        sqlite3_clear_bindings(stmt);
        s->busy = false;
    } else {
        sqlite3_finalize(stmt);
    }
}

/* The kept statement, or one for this call where its rows are being read further out. */
static bool take(struct db *db, struct db_statement **s, sqlite3_stmt **stmt, struct err *e)
{
    if ((*s)->busy) {
        const char *sql = (*s)->sql;
        *s = NULL;
        return compile(db, sql, stmt, e);
    }
    if (!(*s)->prepared && !prepare(db, *s, e)) return false;
    (*s)->busy = true;
    *stmt = (*s)->prepared;
    return true;
}

static int step(sqlite3_stmt *stmt)
{
    errno = 0;
    return sqlite3_step(stmt);
}

static bool run(struct db *db, struct db_statement *s, struct db_args args, int64_t *changed,
                struct err *e)
{
    sqlite3_stmt *stmt;

    if (!take(db, &s, &stmt, e)) return false;
    bool ok = bind(db, stmt, args, e);
    if (ok) {
        int code;
        do code = step(stmt);
        while (code == SQLITE_ROW);
        ok = code == SQLITE_DONE || fail(db, e);
        if (ok && changed) *changed = sqlite3_changes64(db->handle);
    }
    release(s, stmt);
    return ok;
}

static bool select_(struct db_rows *r, struct db_statement *s, struct db_args args, bool stream,
                    struct err *e)
{
    sqlite3_stmt *stmt;

    (void)stream; /* its rows always come one by one */
    if (!take(r->db, &s, &stmt, e)) return false;
    r->cursor = NEW(r->a, struct db_cursor);
    *r->cursor = (struct db_cursor){ .stmt = stmt, .statement = s };
    if (bind(r->db, stmt, args, e)) return true;
    release(s, stmt);
    return false;
}

static bool next(struct db_rows *r)
{
    if (r->failed || r->cursor->code == SQLITE_DONE) return false;
    r->cursor->code = step(r->cursor->stmt);
    r->failed = r->cursor->code != SQLITE_ROW && r->cursor->code != SQLITE_DONE;
    return r->cursor->code == SQLITE_ROW;
}

static struct db_value value(const struct db_rows *r, int column)
{
    sqlite3_stmt *stmt = r->cursor->stmt;

    switch (sqlite3_column_type(stmt, column)) {
    case SQLITE_INTEGER:
        return (struct db_value){ .type = DB_INT, .n = sqlite3_column_int64(stmt, column) };
    case SQLITE_NULL: return (struct db_value){ .type = DB_NULL };
    case SQLITE_BLOB: {
        const char *at = sqlite3_column_blob(stmt, column);
        size_t n = (size_t)sqlite3_column_bytes(stmt, column);
        return (struct db_value){ DB_BLOB, 0, { n ? at : "", n } };
    }
    default: {
        const char *at = (const char *)sqlite3_column_text(stmt, column);
        return (struct db_value){ DB_TEXT, 0, { at, (size_t)sqlite3_column_bytes(stmt, column) } };
    }
    }
}

static bool done(struct db_rows *r, struct err *e)
{
    if (r->failed) fail(r->db, e);
    release(r->cursor->statement, r->cursor->stmt);
    return !r->failed;
}

static bool in_transaction(const struct db *db) { return !sqlite3_get_autocommit(db->handle); }

static bool lost(const struct db *db)
{
    (void)db;
    return false;
}

static bool references_late(struct db *db, bool late, struct err *e)
{
    return script(db, late ? "PRAGMA defer_foreign_keys = ON" : "PRAGMA defer_foreign_keys = OFF",
                  e);
}

/* First row of a check; nothing where it has none. */
static bool first_text(struct db *db, struct arena *a, const char *sql, struct str *out,
                       struct err *e)
{
    struct db_rows r;

    *out = (struct str){ 0 };
    if (!db_select(db, a, sql, NO_ARGS, &r, e)) return false;
    if (db_next(&r)) *out = db_text(&r, 0);
    return db_done(&r, e);
}

static bool verify(struct db *db, struct err *e)
{
    struct arena a = { 0 };
    struct str pages, references;
    bool ok = first_text(db, &a, "PRAGMA integrity_check", &pages, e) &&
              first_text(db, &a, "PRAGMA foreign_key_check", &references, e);

    if (ok && !str_eq(pages, STR("ok")))
        ok = err_fail(e, ERR_IO, "cơ sở dữ liệu hỏng: %.*s", STR_ARGS(pages));
    else if (ok && references.at)
        ok = err_fail(e, ERR_IO, "cơ sở dữ liệu hỏng: bảng %.*s trỏ tới dòng không có",
                      STR_ARGS(references));
    arena_close(&a);
    return ok;
}

const struct db_driver db_sqlite = {
    .open = sqlite_open,
    .close = sqlite_close_,
    .prepare = prepare,
    .run = run,
    .select = select_,
    .next = next,
    .value = value,
    .done = done,
    .script = script,
    .in_transaction = in_transaction,
    .lost = lost,
    .verify = verify,
    .references_late = references_late,
    .begin = { [DB_READING] = "BEGIN",
               [DB_WRITING] = "BEGIN IMMEDIATE",
               [DB_ALONE] = "BEGIN IMMEDIATE" },
    /* Not the virtual ones and what they keep themselves in: those follow their tables. */
    .tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
              "AND name NOT LIKE 'sqlite|_%' ESCAPE '|' ORDER BY name",
    .columns = "SELECT name FROM pragma_table_info($1) ORDER BY name",
    .version = "PRAGMA data_version",
};
