#include "base/password.h"

#include <sodium.h>

#include "base/unicode.h"

bool password_hash(struct arena *a, struct str password, size_t shortest, struct str *hash,
                   struct err *e)
{
    char out[crypto_pwhash_STRBYTES];
    size_t n = utf8_count(password);

    if (n < shortest) return err_fail(e, ERR_INPUT, "mật khẩu phải có ít nhất %zu ký tự", shortest);
    if (n > PASSWORD_MAX)
        return err_fail(e, ERR_INPUT, "mật khẩu có nhiều nhất %d ký tự", PASSWORD_MAX);
    if (crypto_pwhash_str(out, password.at, password.n, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return err_fail(e, ERR_BUSY, "máy chủ đang thiếu bộ nhớ, hãy thử lại sau ít giây");
    *hash = str_copy(a, str_c(out));
    return true;
}

bool password_fits(struct arena *a, struct str hash, struct str password)
{
    if (password.n > 4 * PASSWORD_MAX) return false;
    return crypto_pwhash_str_verify(str_z(a, hash), password.at ? password.at : "", password.n) ==
           0;
}

void password_waste(struct str password)
{
    unsigned char key[32], salt[crypto_pwhash_SALTBYTES] = { 0 };

    if (password.n > 4 * PASSWORD_MAX) return;
    if (crypto_pwhash(key, sizeof key, password.at ? password.at : "", password.n, salt,
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13) == 0)
        sodium_memzero(key, sizeof key);
}

struct str password_random(struct arena *a)
{
    static const char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    enum { GROUPS = 4, EACH = 4 }; /* 16 of 31 letters: 79 bits */
    char *out = arena_alloc(a, GROUPS * (EACH + 1));
    size_t n = 0;

    for (int g = 0; g < GROUPS; g++) {
        if (g) out[n++] = '-';
        for (int i = 0; i < EACH; i++) out[n++] = letters[randombytes_uniform(sizeof letters - 1)];
    }
    return (struct str){ out, n };
}

struct str token_random(struct arena *a)
{
    enum { TEXT_BYTES = sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING) };
    unsigned char bits[32];
    char *out = arena_alloc(a, TEXT_BYTES);

    randombytes_buf(bits, sizeof bits);
    sodium_bin2base64(out, TEXT_BYTES, bits, sizeof bits, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    sodium_memzero(bits, sizeof bits);
    return str_c(out);
}
