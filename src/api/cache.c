#include "api/cache.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/hash.h"

enum {
    READINGS = 4096,
    MINUTE_MS = 60000,
    ANSWERS = 64,
    VERSIONS = 16,                /* as many handles see one change as another version */
    ANSWER_BYTES_MAX = 512 << 10, /* a larger one is made anew each time */
    ETAG_CHARS = 16,
};

struct answer {
    char *key; /* NULL: free */
    size_t key_n;
    struct shared *bytes;
    char etag[ETAG_CHARS + 3];   /* of the bytes, with its quotes */
    uint64_t versions[VERSIONS]; /* sums of those in which these are the bytes */
    size_t n_versions;
    uint64_t used;
};

struct cache {
    _Atomic uint64_t readings[READINGS]; /* sums of who, what and which minute */
    pthread_mutex_t lock;
    uint64_t clock;
    struct answer answers[ANSWERS];
};

struct cache *cache_open(void)
{
    struct cache *cache = calloc(1, sizeof *cache);

    if (!cache) abort();
    pthread_mutex_init(&cache->lock, NULL);
    return cache;
}

static void forget(struct answer *a)
{
    shared_drop(a->bytes);
    free(a->key);
    *a = (struct answer){ 0 };
}

void cache_close(struct cache *cache)
{
    for (size_t i = 0; i < ANSWERS; i++) forget(&cache->answers[i]);
    pthread_mutex_destroy(&cache->lock);
    free(cache);
}

/* FNV-1a: fast, and a collision costs one line of the log at most. */
static uint64_t mix(uint64_t h, struct str s)
{
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.at[i]) * 1099511628211u;
    return h;
}

static uint64_t sum_of(struct str s) { return mix(14695981039346656037u, s); }

static struct answer *find(struct cache *cache, struct str key)
{
    for (size_t i = 0; i < ANSWERS; i++) {
        struct answer *a = &cache->answers[i];
        if (a->key && str_eq((struct str){ a->key, a->key_n }, key)) return a;
    }
    return NULL;
}

static void share(const struct answer *a, struct call *c)
{
    c->p->shared = shared_keep(a->bytes);
    c->p->etag = str_copy(c->r->a, str_c(a->etag));
    c->p->type = "application/json";
}

bool cache_find(struct cache *cache, struct str key, struct str version, struct call *c)
{
    uint64_t sum = sum_of(version);
    bool found = false;

    pthread_mutex_lock(&cache->lock);
    struct answer *a = find(cache, key);
    for (size_t i = 0; a && i < VERSIONS && i < a->n_versions; i++) found |= a->versions[i] == sum;
    if (found) {
        a->used = ++cache->clock;
        share(a, c);
    }
    pthread_mutex_unlock(&cache->lock);
    return found;
}

static struct answer *least_used(struct cache *cache)
{
    struct answer *least = &cache->answers[0];

    for (size_t i = 1; i < ANSWERS; i++)
        if (cache->answers[i].used < least->used) least = &cache->answers[i];
    return least;
}

static void fill(struct answer *a, struct str key, struct shared *bytes, struct str etag)
{
    forget(a);
    if (!(a->key = malloc(key.n))) abort();
    memcpy(a->key, key.at, key.n);
    a->key_n = key.n;
    a->bytes = bytes;
    memcpy(a->etag, etag.at, etag.n);
}

/* The same bytes in another version: that version is added. Other bytes: what held before is
 * forgotten. */
void cache_remember(struct cache *cache, struct str key, struct str version, struct call *c)
{
    struct str body = buf_str(&c->p->body);

    if (body.n > ANSWER_BYTES_MAX) return;
    struct str etag = str_printf(c->r->a, "\"%.*s\"", ETAG_CHARS, hash_sha256(c->r->a, body).at);
    struct shared *bytes = shared_new(body);
    pthread_mutex_lock(&cache->lock);
    struct answer *a = find(cache, key);
    if (a && str_eq(str_c(a->etag), etag)) {
        shared_drop(bytes);
    } else {
        if (!a) a = least_used(cache);
        fill(a, key, bytes, etag);
    }
    a->versions[a->n_versions++ % VERSIONS] = sum_of(version);
    a->used = ++cache->clock;
    share(a, c);
    pthread_mutex_unlock(&cache->lock);
    buf_close(&c->p->body);
}

bool cache_first_reading(struct cache *cache, const struct act *act, const char *reading,
                         struct str object)
{
    uint64_t h = mix(mix(sum_of(act->user), str_c(reading)), object);
    uint64_t sum = h * 31 + (uint64_t)(act->now / MINUTE_MS);

    return atomic_exchange(&cache->readings[h % READINGS], sum) != sum;
}
