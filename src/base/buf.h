/* buf.h - writing sticks: put as much as you like, ask once at the end.
 *
 * A buffer gets its limit when made. Past the limit it takes nothing more and `full` is set.
 * It owns its bytes until buf_close. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdbool.h>

#include "base/str.h"

struct buf {
    char *at;
    size_t n, cap;
    size_t limit; /* 0: no limit but memory */
    bool full;
};

void buf_close(struct buf *b);
void buf_put(struct buf *b, struct str s);
void buf_put_z(struct buf *b, const char *z);
void buf_put_char(struct buf *b, char c);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
static inline struct str buf_str(const struct buf *b) { return (struct str){ b->at, b->n }; }

#endif
