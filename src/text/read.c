#include "base/file.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "text/sandbox.h"
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

/* What offices send by mistake: told by its first bytes, so that the answer can say what to do. */
static const struct kind {
    struct str magic;
    const char *name;
} kinds[] = {
    { STR_INIT("%PDF-"), "PDF" },
    { STR_INIT("PK\x03\x04"), "Word, Excel (docx, xlsx, zip)" },
    { STR_INIT("\xD0\xCF\x11\xE0"), "Word, Excel 97-2003 (doc, xls)" },
    { STR_INIT("{\\rtf"), "RTF" },
    { STR_INIT("\x89PNG"), "PNG" },
    { STR_INIT("\xFF\xD8\xFF"), "JPEG" },
};

/* bytes → the kept text; runs in the child */
static bool to_text(struct str bytes, const char *name, struct arena *a, struct str *out,
                    struct err *e)
{
    struct str s;

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (str_starts(bytes, kinds[i].magic))
            return err_fail(e, ERR_INPUT, "%s là tệp %s: hãy lưu nội dung thành tệp .txt mã UTF-8",
                            name, kinds[i].name);
    if (!unicode_decode(a, bytes, &s) || (s.n && memchr(s.at, 0, s.n)))
        return err_fail(
            e, ERR_INPUT,
            "%s không phải văn bản UTF-8 hoặc UTF-16: hãy lưu lại thành tệp .txt mã UTF-8", name);
    *out = line_ends(a, unicode_nfc(a, s));
    if (!str_trim(*out).n) return err_fail(e, ERR_INPUT, "%s rỗng", name);
    return true;
}

bool text_read_bytes(struct str bytes, const char *name, struct arena *a, struct text *out,
                     struct err *e)
{
    struct str s;

    if (!bytes.n) return err_fail(e, ERR_INPUT, "%s rỗng", name);
    unicode_warm();
    if (!sandbox_read(to_text, bytes, name, a, &s, e)) return false;
    /* The child saw foreign bytes: its word is checked as theirs would be. */
    if (!utf8_valid(s) || memchr(s.at, 0, s.n) || memchr(s.at, '\r', s.n))
        return err_fail(e, ERR_INPUT, "không đọc được nội dung của %s", name);
    text_index(s, a, out);
    return true;
}

bool text_read(const char *path, struct arena *a, struct text *out, struct err *e)
{
    struct str bytes;

    return file_read(a, path, LIMIT_FILE_BYTES, &bytes, e) &&
           text_read_bytes(bytes, path, a, out, e);
}
