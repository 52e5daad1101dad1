#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "store/inside.h"
#include "store/migration.h"

enum { TRIES = 12, WAIT_MAX_US = 200000 };

struct store {
    char *url;
    enum db_kind kind;
    int server_lock;       /* -1: not the server of an SQLite file */
    struct writer *writer; /* SQLite */
    struct pool writers;   /* PostgreSQL */
    struct pool readers;
    struct read_log *read_log;
};

/* A file of its own: closing any handle of the database file itself would take SQLite's own locks
 * away. The kernel lets go of it however the process ends. */
static bool take_server_lock(struct store *s, struct err *e)
{
    struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    char path[4096];

    snprintf(path, sizeof path, "%s-server", s->url + sizeof "sqlite:" - 1);
    s->server_lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (s->server_lock < 0)
        return err_fail(e, ERR_IO, "không ghi được %s: %s", path, strerror(errno));
    if (fcntl(s->server_lock, F_SETLK, &whole) == 0) return true;
    fcntl(s->server_lock, F_GETLK, &whole);
    return err_fail(e, ERR_REFUSED,
                    "một máy chủ kehoach khác (tiến trình %d) đang dùng tệp này; nhiều máy chủ thì "
                    "dùng PostgreSQL",
                    (int)whole.l_pid);
}

static bool open_kind(struct store *s, struct db *db, bool server, struct err *e)
{
    s->kind = db_kind_of(db);
    if (s->kind == DB_SQLITE && server && !take_server_lock(s, e)) return false;
    if (!migration_bring_up(db, moment_now(), e) || !catch_up(db, moment_now(), e)) return false;
    pool_open(&s->readers, s->url, DB_READ);
    pool_open(&s->writers, s->url, DB_WRITE);
    return true;
}

bool store_open(const char *url, bool server, struct store **out, struct err *e)
{
    struct store *s = calloc(1, sizeof *s);
    struct db *db = NULL;

    if (!s || !(s->url = strdup(url))) abort();
    s->server_lock = -1;
    if (!db_open(url, DB_WRITE, &db, e) || !open_kind(s, db, server, e) ||
        (s->kind == DB_SQLITE && !writer_open(db, &s->writer, e))) {
        db_close(db);
        if (s->server_lock >= 0) close(s->server_lock);
        free(s->url);
        free(s);
        return false;
    }
    if (s->kind == DB_POSTGRES) {
        s->writers.n_open++;
        pool_give(&s->writers, db);
    }
    s->read_log = read_log_open(s, server);
    *out = s;
    return true;
}

void store_close(struct store *s)
{
    if (!s) return;
    read_log_close(s->read_log);
    pool_close(&s->readers); /* first: the last to close an SQLite file tidies its log */
    pool_close(&s->writers);
    if (s->writer) writer_close(s->writer);
    if (s->server_lock >= 0) close(s->server_lock);
    free(s->url);
    free(s);
}

enum db_kind store_kind(const struct store *s) { return s->kind; }
struct read_log *store_read_log_of(struct store *s) { return s->read_log; }

/* Those that met each other must not meet again in step. */
static void wait_before(int attempt)
{
    unsigned most = 1000u << (attempt < 8 ? attempt : 8);

    usleep((unsigned)random() % (most < WAIT_MAX_US ? most : WAIT_MAX_US));
}

/* One attempt on PostgreSQL. *again: nothing was kept and another may go better. */
static bool attempt(struct store *s, struct tx *tx, store_fn *fn, void *arg, bool *again,
                    struct err *e)
{
    if (!pool_take(&s->writers, &tx->db, e)) {
        *again = true; /* it is being started again, or another takes over */
        return false;
    }
    bool ready = db_begin(tx->db, DB_WRITING, e) && fn(tx, arg, e);
    bool kept = ready && db_commit(tx->db, e);
    *again = db_worth_retry(tx->db) || (!ready && db_lost(tx->db));
    if (ready && !kept && db_lost(tx->db))
        err_fail(e, ERR_IO, "mất kết nối với PostgreSQL đúng lúc lưu: hãy xem lại đã lưu chưa");
    if (!kept) db_rollback(tx->db);
    pool_give(&s->writers, tx->db);
    return kept;
}

bool store_write(struct store *s, struct arena *a, const struct act *act, store_fn *fn, void *arg,
                 struct err *e)
{
    struct tx tx = { .a = a, .act = act };
    bool again = true;

    if (s->writer) return writer_write(s->writer, &tx, fn, arg, e);
    for (int i = 0; i < TRIES && again; i++) {
        if (i) wait_before(i);
        *e = (struct err){ .lang = e->lang };
        if (attempt(s, &tx, fn, arg, &again, e)) return true;
    }
    return false;
}

bool store_read(struct store *s, struct arena *a, const struct act *act, store_fn *fn, void *arg,
                struct err *e)
{
    struct tx tx = { .a = a, .act = act };

    for (bool again = true;; again = false) {
        if (!pool_take(&s->readers, &tx.db, e)) return false;
        bool begun = db_begin(tx.db, DB_READING, e);
        bool ok = begun && fn(&tx, arg, e);
        bool stale = !begun && db_lost(tx.db); /* it went away while it lay idle */
        db_rollback(tx.db);
        pool_give(&s->readers, tx.db);
        if (!stale || !again) return ok;
    }
}

bool store_read_now(struct store *s, struct arena *a, const struct act *act, store_fn *fn,
                    void *arg, struct err *e)
{
    struct tx tx = { .a = a, .act = act };

    if (s->kind != DB_SQLITE || !(tx.db = pool_take_idle(&s->readers))) return false;
    bool ok = db_begin(tx.db, DB_READING, e) && fn(&tx, arg, e);
    db_rollback(tx.db);
    pool_give(&s->readers, tx.db);
    return ok;
}
