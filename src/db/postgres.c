/* postgres.c - PostgreSQL over libpq. Statements are prepared once a connection, the server
 * itself telling the types of their parameters; texts and bytes go and come in binary form, so
 * nothing is quoted or cut. */
#include <endian.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "db/driver.h"
#include "db/pq.h"

/* pg_type.dat; these never change */
enum {
    OID_BOOL = 16,
    OID_BYTEA = 17,
    OID_NAME = 19,
    OID_INT8 = 20,
    OID_INT2 = 21,
    OID_INT4 = 23,
    OID_TEXT = 25,
    OID_VARCHAR = 1043,
    OID_VOID = 2278
};

/* All rows of a statement, or with `stream` the one that is being read. */
struct db_cursor {
    PGresult *rows;
    int row;
    bool stream;
};

static const struct {
    const char *state; /* SQLSTATE, or its first two characters for a class */
    enum err_kind kind;
    bool worth_retry;
} states[] = {
    { "23505", ERR_CONFLICT, false }, { "40001", ERR_BUSY, true },   { "40P01", ERR_BUSY, true },
    { "55P03", ERR_BUSY, true },      { "53100", ERR_FULL, false },  { "53", ERR_BUSY, true },
    { "57P", ERR_BUSY, true },        { "22021", ERR_INPUT, false }, { "22P05", ERR_INPUT, false },
};

static bool fail_kind(enum err_kind kind, const char *why, struct err *e)
{
    int n = (int)strcspn(why, "\n"); /* the first line; the others repeat the statement */

    switch (kind) {
    case ERR_BUSY:
        return err_fail(e, kind, "cơ sở dữ liệu đang bận, hãy thử lại sau ít phút (%.*s)", n, why);
    case ERR_FULL:
        return err_fail(e, kind,
                        "đĩa chứa cơ sở dữ liệu đã đầy, chưa lưu được: hãy giải phóng chỗ (%.*s)",
                        n, why);
    case ERR_CONFLICT: return err_fail(e, kind, "đã có một dòng với khóa này (%.*s)", n, why);
    case ERR_INPUT: return err_fail(e, kind, "văn bản có ký tự không lưu được (%.*s)", n, why);
    default: return err_fail(e, ERR_IO, "cơ sở dữ liệu báo lỗi: %.*s", n, why);
    }
}

static bool fail(struct db *db, const PGresult *result, struct err *e)
{
    const char *state = result ? pq()->resultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    const char *why = result ? pq()->resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;

    if (!why) why = pq()->errorMessage(db->handle);
    for (size_t i = 0; state && i < sizeof states / sizeof states[0]; i++) {
        if (strncmp(state, states[i].state, strlen(states[i].state)) != 0) continue;
        if (states[i].worth_retry) db->worth_retry = true;
        return fail_kind(states[i].kind, why, e);
    }
    return fail_kind(ERR_IO, why, e);
}

static bool fine(struct db *db, PGresult *result, struct err *e)
{
    ExecStatusType s = pq()->resultStatus(result);
    bool ok = s == PGRES_COMMAND_OK || s == PGRES_TUPLES_OK || s == PGRES_EMPTY_QUERY;

    if (!ok) fail(db, result, e);
    pq()->clear(result);
    return ok;
}

static void no_notice(void *arg, const PGresult *result)
{
    (void)arg;
    (void)result;
}

static bool script(struct db *db, const char *sql, struct err *e)
{
    return fine(db, pq()->exec(db->handle, sql), e);
}

/* Durable whatever the cluster's own setting says; and no wait without an end. */
static const char settings[] =
    "SELECT set_config('synchronous_commit', 'on', false) "
    "WHERE current_setting('synchronous_commit') IN ('off', 'local');"
    "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s';"
    "SET standard_conforming_strings = on; SET jit = off";

static bool pg_open(struct db *db, const char *url, enum db_mode mode, struct err *e)
{
    const char *const keys[] = { "dbname", "fallback_application_name", "connect_timeout",
                                 "client_encoding", NULL };
    const char *const values[] = { url, "kehoach", "10", "UTF8", NULL };

    if (!pq_load(e)) return false;
    db->handle = pq()->connectdbParams(keys, values, 1);
    if (pq()->status(db->handle) != CONNECTION_OK)
        return err_fail(e, ERR_BUSY, "không nối được PostgreSQL: %.*s",
                        (int)strcspn(pq()->errorMessage(db->handle), "\n"),
                        pq()->errorMessage(db->handle));
    pq()->setNoticeReceiver(db->handle, no_notice, NULL);
    const char *encoding = pq()->parameterStatus(db->handle, "server_encoding");
    if (!encoding || strcmp(encoding, "UTF8") != 0)
        return err_fail(e, ERR_REFUSED,
                        "cơ sở dữ liệu PostgreSQL phải có mã UTF8 (đang là %s): hãy tạo lại bằng "
                        "createdb -E UTF8 -T template0",
                        encoding ? encoding : "?");
    return script(db, settings, e) &&
           (mode != DB_READ || script(db, "SET default_transaction_read_only = on", e));
}

static void pg_close(struct db *db)
{
    for (size_t i = 0; i < DB_BUCKETS; i++)
        for (struct db_statement *s = db->bucket[i]; s; s = s->next) free(s->prepared);
    if (db->handle) pq()->finish(db->handle);
}

static bool type_known(Oid type)
{
    switch (type) {
    case OID_BOOL:
    case OID_BYTEA:
    case OID_NAME:
    case OID_INT8:
    case OID_INT2:
    case OID_INT4:
    case OID_TEXT:
    case OID_VARCHAR: return true;
    default: return false;
    }
}

static bool types_known(const PGresult *described, struct err *e)
{
    for (int i = 0; i < pq()->nfields(described); i++)
        if (!type_known(pq()->ftype(described, i)) && pq()->ftype(described, i) != OID_VOID)
            return err_fail(e, ERR_IO, "cột %d của câu lệnh không phải BIGINT, TEXT hay BYTEA", i);
    return true;
}

static bool prepare(struct db *db, struct db_statement *s, struct err *e)
{
    struct buf b = { 0 };
    char *name = malloc(16);

    if (!name) abort();
    snprintf(name, 16, "s%u", db->statements);
    db_translate(&b, s->sql, DB_POSTGRES, false);
    buf_put_char(&b, 0);
    bool ok = fine(db, pq()->prepare(db->handle, name, b.at, 0, NULL), e);
    buf_close(&b);
    if (ok) {
        PGresult *described = pq()->describePrepared(db->handle, name);
        ok = types_known(described, e) && fine(db, described, e);
    }
    if (ok)
        s->prepared = name;
    else
        free(name);
    return ok;
}

struct bound {
    const char *values[DB_ARGS_MAX];
    int lengths[DB_ARGS_MAX], formats[DB_ARGS_MAX];
    char numbers[DB_ARGS_MAX][24];
};

/* Numbers as text: the server made its parameter int4 or int8, as the statement wants it. */
static void bind(struct bound *b, struct db_args args)
{
    for (size_t i = 0; i < args.n; i++) {
        const struct db_value *v = &args.at[i];
        b->values[i] = v->s.at;
        b->lengths[i] = (int)v->s.n;
        b->formats[i] = v->type == DB_TEXT || v->type == DB_BLOB;
        if (v->type == DB_NULL) b->values[i] = NULL;
        if (v->type != DB_INT) continue;
        snprintf(b->numbers[i], sizeof b->numbers[i], "%lld", (long long)v->n);
        b->values[i] = b->numbers[i];
    }
}

static bool ready(struct db *db, struct db_statement *s, struct db_args args, struct bound *b,
                  struct err *e)
{
    if (args.n > DB_ARGS_MAX)
        return err_fail(e, ERR_IO, "câu lệnh có hơn %d tham số", (int)DB_ARGS_MAX);
    bind(b, args);
    return s->prepared || prepare(db, s, e);
}

static bool run(struct db *db, struct db_statement *s, struct db_args args, int64_t *changed,
                struct err *e)
{
    struct bound b;

    if (!ready(db, s, args, &b, e)) return false;
    PGresult *result =
        pq()->execPrepared(db->handle, s->prepared, (int)args.n, b.values, b.lengths, b.formats, 1);
    /* COMMIT of a transaction that failed before is answered by a ROLLBACK and no error. */
    if (result && !strcmp(s->sql, "COMMIT") && !strcmp(pq()->cmdStatus(result), "ROLLBACK")) {
        pq()->clear(result);
        return err_fail(e, ERR_IO, "giao dịch đã hỏng, chưa lưu được gì");
    }
    if (result && changed) *changed = atoll(pq()->cmdTuples(result));
    return fine(db, result, e);
}

/* With `stream` the rows come one by one from the server. */
static bool select_(struct db_rows *r, struct db_statement *s, struct db_args args, bool stream,
                    struct err *e)
{
    struct db *db = r->db;
    struct bound b;
    PGresult *rows = NULL;

    if (!ready(db, s, args, &b, e)) return false;
    if (stream) {
        if (!pq()->sendQueryPrepared(db->handle, s->prepared, (int)args.n, b.values, b.lengths,
                                     b.formats, 1) ||
            !pq()->setSingleRowMode(db->handle))
            return fail(db, NULL, e);
    } else {
        rows = pq()->execPrepared(db->handle, s->prepared, (int)args.n, b.values, b.lengths,
                                  b.formats, 1);
        if (pq()->resultStatus(rows) != PGRES_TUPLES_OK) {
            fail(db, rows, e);
            pq()->clear(rows);
            return false;
        }
    }
    r->cursor = NEW(r->a, struct db_cursor);
    *r->cursor = (struct db_cursor){ .rows = rows, .row = -1, .stream = stream };
    return true;
}

static bool next(struct db_rows *r)
{
    struct db_cursor *c = r->cursor;

    if (r->failed) return false;
    if (!c->stream) return ++c->row < pq()->ntuples(c->rows);
    pq()->clear(c->rows);
    c->rows = pq()->getResult(r->db->handle);
    c->row = 0;
    r->failed = c->rows && pq()->resultStatus(c->rows) != PGRES_SINGLE_TUPLE &&
                pq()->resultStatus(c->rows) != PGRES_TUPLES_OK;
    return !r->failed && pq()->ntuples(c->rows) == 1;
}

static int64_t number(const char *at, int n)
{
    uint64_t v = n > 1 && (at[0] & 0x80) ? UINT64_MAX : 0;

    for (int i = 0; i < n; i++) v = v << 8 | (unsigned char)at[i];
    return (int64_t)v;
}

static struct db_value value(const struct db_rows *r, int column)
{
    const PGresult *rows = r->cursor->rows;
    int row = r->cursor->row;
    const char *at = pq()->getvalue(rows, row, column);
    int n = pq()->getlength(rows, row, column);

    if (pq()->getisnull(rows, row, column)) return (struct db_value){ .type = DB_NULL };
    switch (pq()->ftype(rows, column)) {
    case OID_INT8:
    case OID_INT4:
    case OID_INT2:
    case OID_BOOL: return (struct db_value){ .type = DB_INT, .n = number(at, n) };
    case OID_BYTEA: return (struct db_value){ DB_BLOB, 0, { at, (size_t)n } };
    default: return (struct db_value){ DB_TEXT, 0, { at, (size_t)n } };
    }
}

static bool done(struct db_rows *r, struct err *e)
{
    if (r->failed) fail(r->db, r->cursor->rows, e);
    pq()->clear(r->cursor->rows);
    for (PGresult *rest; r->cursor->stream && (rest = pq()->getResult(r->db->handle));)
        pq()->clear(rest);
    return !r->failed;
}

static bool in_transaction(const struct db *db)
{
    return pq()->transactionStatus(db->handle) != PQTRANS_IDLE;
}

static bool lost(const struct db *db) { return pq()->status(db->handle) != CONNECTION_OK; }

/* References of ours are looked at row by row; a table that refers to itself is filled in any
 * order only when that waits. Within the transaction each becomes one that may wait. */
static bool references_late(struct db *db, bool late, struct err *e)
{
    static const char wait[] =
        "DO $$ DECLARE c record; BEGIN FOR c IN SELECT conname, conrelid::regclass AS t "
        "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace "
        "LOOP EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', "
        "c.t, c.conname); END LOOP; END $$";
    static const char again[] =
        "SET CONSTRAINTS ALL IMMEDIATE;"
        "DO $$ DECLARE c record; BEGIN FOR c IN SELECT conname, conrelid::regclass AS t "
        "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace "
        "LOOP EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I NOT DEFERRABLE', "
        "c.t, c.conname); END LOOP; END $$";

    return script(db, late ? wait : again, e);
}

const struct db_driver db_postgres = {
    .open = pg_open,
    .close = pg_close,
    .prepare = prepare,
    .run = run,
    .select = select_,
    .next = next,
    .value = value,
    .done = done,
    .script = script,
    .in_transaction = in_transaction,
    .lost = lost,
    .references_late = references_late,
    .begin = { [DB_READING] = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
               [DB_WRITING] = "BEGIN ISOLATION LEVEL SERIALIZABLE",
               [DB_ALONE] = "BEGIN ISOLATION LEVEL READ COMMITTED" },
    .begin_alone = "SELECT pg_advisory_xact_lock(7253001)",
    .tables = "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables "
              "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' "
              "ORDER BY table_name COLLATE \"C\"",
    .columns = "SELECT CAST(column_name AS TEXT) FROM information_schema.columns "
               "WHERE table_schema = current_schema() AND table_name = $1 "
               "AND is_generated = 'NEVER' ORDER BY column_name COLLATE \"C\"",
    .version = "SELECT pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text",
};
