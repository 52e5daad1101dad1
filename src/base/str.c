#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>

int str_cmp(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.at, b.at, n) : 0;

    return c ? c : (a.n > b.n) - (a.n < b.n);
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct str str_trim(struct str s)
{
    while (s.n && is_space(s.at[0])) s = str_from(s, 1);
    while (s.n && is_space(s.at[s.n - 1])) s.n--;
    return s;
}

const char *str_find(struct str s, struct str what)
{
    return s.n ? memmem(s.at, s.n, what.at, what.n) : NULL;
}

size_t str_before(struct str s, const char *marks)
{
    bool stops[256] = { false };
    size_t n = 0;

    for (; *marks; marks++) stops[(unsigned char)*marks] = true;
    while (n < s.n && !stops[(unsigned char)s.at[n]]) n++;
    return n;
}

bool str_take(struct str *in, struct str word)
{
    if (!str_starts(*in, word)) return false;
    *in = str_from(*in, word.n);
    return true;
}

struct str str_until(struct str *in, char mark)
{
    const char *end = in->n ? memchr(in->at, mark, in->n) : NULL;
    struct str head = end ? str_between(in->at, end) : *in;

    *in = end ? str_from(*in, head.n + 1) : str_from(*in, in->n);
    return head;
}

struct str str_copy(struct arena *a, struct str s)
{
    char *at = arena_alloc(a, s.n + 1);

    if (s.n) memcpy(at, s.at, s.n);
    return (struct str){ at, s.n };
}

const char *str_z(struct arena *a, struct str s) { return str_copy(a, s).at; }

struct str str_printf(struct arena *a, const char *format, ...)
{
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *at = arena_alloc(a, (size_t)n + 1);
    vsnprintf(at, (size_t)n + 1, format, again);
    va_end(again);
    return (struct str){ at, (size_t)n };
}
