/* cache.h - what may be remembered between requests: never the truth, only what the database
 * itself says is unchanged. */
#ifndef API_CACHE_H
#define API_CACHE_H

#include "api/route.h"

struct cache;
struct cache *cache_open(void);
void cache_close(struct cache *cache);

/* An answer that was made before while the database was in this version (db_version), for the
 * same question: everything that it depends on must stand in the key, the scope of the person
 * too. False: there is none, make it and remember it. The reply shares the bytes, and has a tag
 * of them. */
bool cache_find(struct cache *cache, struct str key, struct str version, struct call *c);
void cache_remember(struct cache *cache, struct str key, struct str version, struct call *c);

/* A person who reads one thing over and over within a minute has read it once. */
bool cache_first_reading(struct cache *cache, const struct act *act, const char *reading,
                         struct str object);

#endif
