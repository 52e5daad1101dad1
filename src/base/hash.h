/* hash.h - names that cannot be guessed and names of contents, over libsodium. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stdint.h>

#include "base/str.h"

enum { UID_CHARS = 26 };

/* A lasting uid of the application: 128 bits as 26 characters of Crockford base 32, the first
 * 48 bits the time in ms, so that rows sort as they were made (the ULID layout). */
struct str uid_new(struct arena *a, int64_t now_ms);
bool uid_valid(struct str s);

struct str hash_sha256(struct arena *a, struct str bytes); /* 64 hexadecimal digits */

#endif
