#include "api/cache.h"

#include <stdatomic.h>
#include <stdlib.h>

enum { READINGS = 4096, MINUTE_MS = 60000 };

struct cache {
    _Atomic uint64_t readings[READINGS]; /* sums of who, what and which minute */
};

struct cache *cache_open(void)
{
    struct cache *cache = calloc(1, sizeof *cache);

    if (!cache) abort();
    return cache;
}

void cache_close(struct cache *cache) { free(cache); }

/* FNV-1a: fast, and a collision costs one line of the log at most. */
static uint64_t mix(uint64_t h, struct str s)
{
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.at[i]) * 1099511628211u;
    return h;
}

bool cache_first_reading(struct cache *cache, const struct act *act, const char *reading,
                         struct str object)
{
    uint64_t h = mix(mix(mix(14695981039346656037u, act->user), str_c(reading)), object);
    uint64_t sum = h * 31 + (uint64_t)(act->now / MINUTE_MS);

    return atomic_exchange(&cache->readings[h % READINGS], sum) != sum;
}
