/* cache.h - what may be remembered between requests: never the truth, only what the database
 * itself says is unchanged. */
#ifndef API_CACHE_H
#define API_CACHE_H

#include "api/route.h"

struct cache;
struct cache *cache_open(void);
void cache_close(struct cache *cache);

/* A person who reads one thing over and over within a minute has read it once. */
bool cache_first_reading(struct cache *cache, const struct act *act, const char *reading,
                         struct str object);

#endif
