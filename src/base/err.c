#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct err_class classes[] = {
    [ERR_NONE] = { 0, 200, "ok" },
    [ERR_USAGE] = { 2, 400, "usage" },
    [ERR_INPUT] = { 3, 422, "input" },
    [ERR_LIMIT] = { 3, 413, "limit" },
    [ERR_NOT_FOUND] = { 3, 404, "not-found" },
    [ERR_AUTH] = { 3, 401, "login" },
    [ERR_FORBIDDEN] = { 3, 403, "forbidden" },
    [ERR_REFUSED] = { 3, 409, "refused" },
    [ERR_CONFLICT] = { 3, 409, "conflict" },
    [ERR_PRECONDITION] = { 3, 412, "changed-meanwhile" },
    [ERR_TOO_MANY] = { 4, 429, "too-many" },
    [ERR_BUSY] = { 4, 503, "busy" },
    [ERR_FULL] = { 4, 507, "disk-full" },
    [ERR_IO] = { 4, 500, "failed" },
};
_Static_assert(sizeof classes / sizeof classes[0] == ERR_KINDS, "a row for every kind");

static const struct {
    const char *vi, *en;
} words[] = {
#include "base/words/all.inc"
};

const struct err_class *err_class(enum err_kind kind) { return &classes[kind]; }

const char *say(enum lang lang, const char *vietnamese)
{
    if (lang == LANG_VI) return vietnamese;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (!strcmp(words[i].vi, vietnamese)) return words[i].en;
    return vietnamese;
}

bool err_fail(struct err *e, enum err_kind kind, const char *vietnamese, ...)
{
    va_list args;

    e->kind = kind;
    va_start(args, vietnamese);
    vsnprintf(e->text, sizeof e->text, say(e->lang, vietnamese), args);
    va_end(args);
    return false;
}

enum lang lang_from_environment(void)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *v = getenv(names[i]);
        if (v && *v) return !strncmp(v, "en", 2) ? LANG_EN : LANG_VI;
    }
    return LANG_VI;
}
