#include "base/hash.h"

#include <sodium.h>

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

struct str uid_new(struct arena *a, int64_t now_ms)
{
    char *out = arena_alloc(a, UID_CHARS + 1);
    unsigned char random[16];

    randombytes_buf(random, sizeof random);
    for (int i = 9; i >= 0; i--) {
        out[i] = alphabet[now_ms & 31];
        now_ms >>= 5;
    }
    for (int i = 0; i < 16; i++) out[10 + i] = alphabet[random[i] & 31];
    return (struct str){ out, UID_CHARS };
}

bool uid_valid(struct str s)
{
    if (s.n != UID_CHARS) return false;
    for (size_t i = 0; i < s.n; i++)
        if (!s.at[i] || !strchr(alphabet, s.at[i])) return false;
    return true;
}

struct str hash_sha256(struct arena *a, struct str bytes)
{
    unsigned char sum[crypto_hash_sha256_BYTES];
    char *out = arena_alloc(a, 2 * sizeof sum + 1);

    crypto_hash_sha256(sum, (const unsigned char *)bytes.at, bytes.n);
    sodium_bin2hex(out, 2 * sizeof sum + 1, sum, sizeof sum);
    return (struct str){ out, 2 * sizeof sum };
}
