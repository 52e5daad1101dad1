#include "store/inside.h"

void pool_open(struct pool *p, const char *url, enum db_mode mode)
{
    *p = (struct pool){ .url = url, .mode = mode };
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->returned, NULL);
}

void pool_close(struct pool *p)
{
    for (int i = 0; i < p->n_idle; i++) db_close(p->idle[i]);
    pthread_mutex_destroy(&p->lock);
    pthread_cond_destroy(&p->returned);
}

static void count_down(struct pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->n_open--;
    pthread_cond_signal(&p->returned);
    pthread_mutex_unlock(&p->lock);
}

bool pool_take(struct pool *p, struct db **db, struct err *e)
{
    pthread_mutex_lock(&p->lock);
    while (!p->n_idle && p->n_open == POOL_MAX) pthread_cond_wait(&p->returned, &p->lock);
    *db = p->n_idle ? p->idle[--p->n_idle] : NULL;
    if (!*db) p->n_open++;
    pthread_mutex_unlock(&p->lock);
    if (*db || db_open(p->url, p->mode, db, e)) return true;
    count_down(p);
    return false;
}

struct db *pool_take_idle(struct pool *p)
{
    pthread_mutex_lock(&p->lock);
    struct db *db = p->n_idle ? p->idle[--p->n_idle] : NULL;
    pthread_mutex_unlock(&p->lock);
    return db;
}

void pool_give(struct pool *p, struct db *db)
{
    if (db_lost(db)) {
        db_close(db);
        count_down(p);
        return;
    }
    pthread_mutex_lock(&p->lock);
    p->idle[p->n_idle++] = db;
    pthread_cond_signal(&p->returned);
    pthread_mutex_unlock(&p->lock);
}
