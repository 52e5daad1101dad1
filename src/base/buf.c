#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buf_close(struct buf *b)
{
    free(b->at);
    *b = (struct buf){ 0 };
}

static bool room_for(struct buf *b, size_t more)
{
    if (b->full || (b->limit && more > b->limit - b->n)) {
        b->full = true;
        return false;
    }
    if (b->n + more <= b->cap) return true;
    size_t cap = b->cap ? b->cap * 2 : 4096;
    while (cap < b->n + more) cap *= 2;
    char *at = realloc(b->at, cap);
    if (!at) abort();
    b->at = at;
    b->cap = cap;
    return true;
}

void buf_put(struct buf *b, struct str s)
{
    if (!s.n || !room_for(b, s.n)) return;
    memcpy(b->at + b->n, s.at, s.n);
    b->n += s.n;
}

void buf_put_z(struct buf *b, const char *z) { buf_put(b, str_c(z)); }

void buf_put_char(struct buf *b, char c) { buf_put(b, (struct str){ &c, 1 }); }

void buf_printf(struct buf *b, const char *format, ...)
{
    char small[512];
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if ((size_t)n < sizeof small) {
        buf_put(b, (struct str){ small, (size_t)n });
    } else if (room_for(b, (size_t)n + 1)) {
        vsnprintf(b->at + b->n, (size_t)n + 1, format, again);
        b->n += (size_t)n;
    }
    va_end(again);
}
