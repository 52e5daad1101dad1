/* str.h - text is a slice.
 *
 * A str points into somebody's bytes (the document, the request, the arena) and never owns
 * them. UTF-8; `at == NULL` means "not stated", which is not the same as the empty text. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/arena.h"

struct str {
    const char *at;
    size_t n;
};
struct strs {
    struct str *at;
    size_t n, cap;
}; /* the same layout as LIST(struct str) */

#define STR(literal) ((struct str)STR_INIT(literal)) /* in an expression */
#define STR_INIT(literal) \
    { \
        (literal), sizeof(literal) - 1 \
    }                                  /* in a table */
#define STR_ARGS(s) (int)(s).n, (s).at /* for "%.*s" */

static inline struct str str_c(const char *c) { return (struct str){ c, c ? strlen(c) : 0 }; }
static inline struct str str_between(const char *start, const char *end)
{
    return (struct str){ start, (size_t)(end - start) };
}
static inline const char *str_end(struct str s) { return s.n ? s.at + s.n : s.at; }
static inline bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (!a.n || !memcmp(a.at, b.at, a.n));
}
static inline bool str_starts(struct str s, struct str with)
{
    /* Two bytes decide most questions of the tables of words, without a call. */
    return s.n >= with.n &&
           (!with.n || (s.at[0] == with.at[0] && s.at[with.n - 1] == with.at[with.n - 1] &&
                        !memcmp(s.at, with.at, with.n)));
}
static inline bool str_ends(struct str s, struct str with)
{
    return s.n >= with.n && !memcmp(str_end(s) - with.n, with.at, with.n);
}
static inline struct str str_from(struct str s, size_t from)
{
    return from >= s.n ? (struct str){ str_end(s), 0 } : (struct str){ s.at + from, s.n - from };
}
static inline struct str str_first(struct str s, size_t n)
{
    return (struct str){ s.at, n < s.n ? n : s.n };
}

int str_cmp(struct str a, struct str b);             /* by bytes, for sorting and searching */
struct str str_trim(struct str s);                   /* without ASCII white space at both ends */
const char *str_find(struct str s, struct str what); /* NULL where it is not there */
/* The number of bytes before the first that is one of `marks` (ASCII); all where none is. */
size_t str_before(struct str s, const char *marks);
/* Moves *in past `word` when it begins with it. */
bool str_take(struct str *in, struct str word);
/* The part before the next `mark`, which is taken away too; the rest where there is none. */
struct str str_until(struct str *in, char mark);

struct str str_copy(struct arena *a, struct str s); /* also NUL-terminated */
const char *str_z(struct arena *a, struct str s);   /* for C interfaces */
struct str str_printf(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
