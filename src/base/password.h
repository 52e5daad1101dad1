/* password.h - passwords and tokens, over libsodium.
 *
 * argon2id with 64 MiB: about 0.1 s of one core, on purpose. The caller limits how many are
 * computed at once. */
#ifndef BASE_PASSWORD_H
#define BASE_PASSWORD_H

#include "base/err.h"
#include "base/str.h"

enum { PASSWORD_MIN = 8, PASSWORD_MAX = 256 };

/* The hash with its salt and cost, as text. Length in characters; ERR_INPUT outside the bounds. */
bool password_hash(struct arena *a, struct str password, size_t shortest, struct str *hash,
                   struct err *e);
bool password_fits(struct arena *a, struct str hash, struct str password);
/* Takes as long as password_fits, for a name that nobody bears. */
void password_waste(struct str password);
/* For a first password to be read out or typed: no characters that look alike. */
struct str password_random(struct arena *a);
/* 256 random bits as 43 URL-safe characters. */
struct str token_random(struct arena *a);

#endif
