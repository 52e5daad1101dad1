#include "base/file.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "text/text.h"

/* CRLF and lone CR become LF. */
static struct str line_ends(struct arena *a, struct str s)
{
    if (!s.n || !memchr(s.at, '\r', s.n)) return s;
    char *out = arena_alloc(a, s.n), *o = out;
    for (size_t i = 0; i < s.n; i++) {
        if (s.at[i] != '\r')
            *o++ = s.at[i];
        else if (i + 1 == s.n || s.at[i + 1] != '\n')
            *o++ = '\n';
    }
    return str_between(out, o);
}

bool text_read_bytes(struct str bytes, const char *name, struct arena *a, struct text *out,
                     struct err *e)
{
    struct str s;

    if (!bytes.n) return err_fail(e, ERR_INPUT, "%s rỗng", name);
    if (!unicode_decode(a, bytes, &s) || (s.n && memchr(s.at, 0, s.n)))
        return err_fail(
            e, ERR_INPUT,
            "%s không phải văn bản UTF-8 hoặc UTF-16: hãy lưu lại thành tệp .txt mã UTF-8", name);
    text_index(line_ends(a, unicode_nfc(a, s)), a, out);
    return true;
}

bool text_read(const char *path, struct arena *a, struct text *out, struct err *e)
{
    struct str bytes;

    return file_read(a, path, LIMIT_FILE_BYTES, &bytes, e) &&
           text_read_bytes(bytes, path, a, out, e);
}
