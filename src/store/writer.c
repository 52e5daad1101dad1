/* writer.c - group commit: one thread writes the SQLite file, and what came while the disk was
 * busy with one group is the next. Each write has its savepoint, each group one commit, and
 * nobody is told "kept" before the disk has it. */
#include <stdlib.h>
#include <time.h>

#include "store/inside.h"

enum { GROUP_MAX = 256, GATHER_NS = 200000 };

struct waiting {
    struct waiting *next;
    struct tx *tx;
    store_fn *fn;
    void *arg;
    struct err *e;
    bool ok, done;
    pthread_cond_t finished;
};

struct writer {
    struct db *db;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t came;
    struct waiting *first, **end;
    size_t queued, expected; /* how many wait; how many the last group had */
    bool stop;
};

static bool run(struct writer *w, struct waiting *one)
{
    *one->e = (struct err){ .lang = one->e->lang };
    one->tx->db = w->db;
    return one->ok = one->fn(one->tx, one->arg, one->e);
}

/* One write alone: its transaction is its savepoint. */
static void write_alone(struct writer *w, struct waiting *one)
{
    one->ok = false;
    if (!db_begin(w->db, DB_WRITING, one->e)) return;
    if (!run(w, one) || !(one->ok = db_commit(w->db, one->e))) db_rollback(w->db);
}

/* False: the whole group is undone, by a full disk in the middle or at the end. What one of them
 * failed for of itself is undone alone and is no failure of the group. */
static bool write_together(struct writer *w, struct waiting **group, size_t n)
{
    struct err e = { 0 };
    bool whole = db_begin(w->db, DB_WRITING, &e);

    for (size_t i = 0; i < n && whole; i++) {
        whole = db_savepoint(w->db, &e);
        if (!whole) break;
        bool ok = run(w, group[i]);
        whole = db_in_transaction(w->db) &&
                (ok ? db_savepoint_keep(w->db, &e) : db_savepoint_undo(w->db, &e));
    }
    if (whole && db_commit(w->db, &e)) return true;
    db_rollback(w->db);
    return false;
}

/* Those of the last group have just been told and come again at once, if at all. Without this
 * moment of waiting the first of them would be a group of its own, with a sync of its own. */
static void gather(struct writer *w)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += GATHER_NS;
    if (until.tv_nsec >= 1000000000) {
        until.tv_nsec -= 1000000000;
        until.tv_sec++;
    }
    while (w->queued < w->expected && !w->stop &&
           pthread_cond_timedwait(&w->came, &w->lock, &until) == 0) {}
}

static size_t take_group(struct writer *w, struct waiting **group)
{
    size_t n = 0;

    pthread_mutex_lock(&w->lock);
    while (!w->first && !w->stop) pthread_cond_wait(&w->came, &w->lock);
    if (w->queued < w->expected) gather(w);
    while (w->first && n < GROUP_MAX) {
        group[n++] = w->first;
        w->first = w->first->next;
    }
    if (!w->first) w->end = &w->first;
    w->queued -= n;
    w->expected = n;
    pthread_mutex_unlock(&w->lock);
    return n;
}

static void *work(void *arg)
{
    struct writer *w = arg;
    struct waiting *group[GROUP_MAX];

    for (size_t n; (n = take_group(w, group)) > 0;) {
        if (n == 1 || !write_together(w, group, n))
            for (size_t i = 0; i < n; i++) write_alone(w, group[i]);
        pthread_mutex_lock(&w->lock);
        for (size_t i = 0; i < n; i++) {
            group[i]->done = true;
            pthread_cond_signal(&group[i]->finished);
        }
        pthread_mutex_unlock(&w->lock);
    }
    return NULL;
}

bool writer_open(struct db *db, struct writer **out, struct err *e)
{
    struct writer *w = calloc(1, sizeof *w);
    pthread_condattr_t monotonic;

    if (!w) abort();
    w->db = db;
    w->end = &w->first;
    pthread_mutex_init(&w->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&w->came, &monotonic);
    pthread_condattr_destroy(&monotonic);
    if (pthread_create(&w->thread, NULL, work, w) != 0) {
        free(w);
        return err_fail(e, ERR_IO, "không tạo được luồng ghi");
    }
    *out = w;
    return true;
}

void writer_close(struct writer *w)
{
    pthread_mutex_lock(&w->lock);
    w->stop = true;
    pthread_cond_signal(&w->came);
    pthread_mutex_unlock(&w->lock);
    pthread_join(w->thread, NULL);
    pthread_mutex_destroy(&w->lock);
    pthread_cond_destroy(&w->came);
    db_close(w->db);
    free(w);
}

bool writer_write(struct writer *w, struct tx *tx, store_fn *fn, void *arg, struct err *e)
{
    struct waiting me = { .tx = tx, .fn = fn, .arg = arg, .e = e };

    pthread_cond_init(&me.finished, NULL);
    pthread_mutex_lock(&w->lock);
    *w->end = &me;
    w->end = &me.next;
    w->queued++;
    if (w->queued == 1 || w->queued >= w->expected) pthread_cond_signal(&w->came);
    while (!me.done) pthread_cond_wait(&me.finished, &w->lock);
    pthread_mutex_unlock(&w->lock);
    pthread_cond_destroy(&me.finished);
    return me.ok;
}
