/* read_log.c - who read what, apart from the trail of changes: gathered in memory and written every
 * few seconds, since reading must not cost a commit each. */
#include <stdlib.h>
#include <time.h>

#include "base/hash.h"
#include "store/inside.h"

enum { READING_ADD };
static const char *const sql[] = {
    [READING_ADD] = "INSERT INTO read_log (id, at, who, role, action, object) "
                    "VALUES ($1, $2, $3, $4, $5, $6)",
};
STATEMENTS(read_log);

enum { FLUSH_SECONDS = 3, FLUSH_ROWS = 500 };

struct reading {
    moment at;
    struct str who, role, action, object;
};
struct readings {
    struct arena a;
    LIST(struct reading) rows;
};

struct read_log {
    struct store *store;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    struct readings both[2], *now, *before; /* one is filled while the other is written */
    bool threaded, stop;
};

static bool write_rows(struct tx *tx, void *arg, struct err *e)
{
    const struct readings *all = arg;

    for (size_t i = 0; i < all->rows.n; i++) {
        const struct reading *r = &all->rows.at[i];
        if (!db_run(tx->db, sql[READING_ADD],
                    ARGS(TEXT(uid_new(tx->a, r->at)), INT(r->at), TEXT(r->who), TEXT(r->role),
                         TEXT(r->action), TEXT(r->object)),
                    NULL, e))
            return false;
    }
    return true;
}

/* A full disk must not stop people from reading: these rows are then lost, and the next are
 * tried again. */
static void flush(struct read_log *l, struct readings *rows)
{
    struct err e = { 0 };
    struct act act = { .now = 0 };

    if (rows->rows.n) store_write(l->store, &rows->a, &act, write_rows, rows, &e);
    rows->rows.at = NULL;
    rows->rows.n = rows->rows.cap = 0;
    arena_reset(&rows->a);
}

static void *work(void *arg)
{
    struct read_log *l = arg;
    bool stop = false;

    while (!stop) {
        struct timespec until;
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_sec += FLUSH_SECONDS;
        pthread_mutex_lock(&l->lock);
        while (!l->stop && l->now->rows.n < FLUSH_ROWS &&
               pthread_cond_timedwait(&l->wake, &l->lock, &until) == 0) {}
        struct readings *full = l->now;
        l->now = l->before;
        l->before = full;
        stop = l->stop;
        pthread_mutex_unlock(&l->lock);
        flush(l, full);
    }
    return NULL;
}

struct read_log *read_log_open(struct store *s, bool thread)
{
    struct read_log *l = calloc(1, sizeof *l);
    pthread_condattr_t monotonic;

    if (!l) abort();
    l->store = s;
    l->now = &l->both[0];
    l->before = &l->both[1];
    pthread_mutex_init(&l->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&l->wake, &monotonic);
    pthread_condattr_destroy(&monotonic);
    l->threaded = thread && pthread_create(&l->thread, NULL, work, l) == 0;
    return l;
}

void read_log_close(struct read_log *l)
{
    if (l->threaded) {
        pthread_mutex_lock(&l->lock);
        l->stop = true;
        pthread_cond_signal(&l->wake);
        pthread_mutex_unlock(&l->lock);
        pthread_join(l->thread, NULL);
    }
    flush(l, l->now);
    for (int i = 0; i < 2; i++) arena_close(&l->both[i].a);
    pthread_mutex_destroy(&l->lock);
    pthread_cond_destroy(&l->wake);
    free(l);
}

void store_log_reading(struct store *s, const struct act *act, const char *action,
                       struct str object)
{
    struct read_log *l = store_read_log_of(s);

    pthread_mutex_lock(&l->lock);
    struct readings *to = l->now;
    *LIST_ADD(&to->a, &to->rows) = (struct reading){
        .at = act->now,
        .who = act->user.at ? str_copy(&to->a, act->user) : act->user,
        .role = act->role.at ? str_copy(&to->a, act->role) : STR(""),
        .action = str_copy(&to->a, str_c(action)),
        .object = object.at ? str_copy(&to->a, object) : STR(""),
    };
    if (to->rows.n >= FLUSH_ROWS) pthread_cond_signal(&l->wake);
    pthread_mutex_unlock(&l->lock);
}
