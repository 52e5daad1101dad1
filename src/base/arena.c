#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"

struct arena_block {
    struct arena_block *before;
    size_t size;
    _Alignas(max_align_t) char bytes[];
};

enum { FIRST_BLOCK = 16 << 10, LARGEST_STEP = 4 << 20 };

static void end_of_memory(void)
{
    fputs("kehoach: hết bộ nhớ / out of memory\n", stderr);
    abort();
}

static void add_block(struct arena *a, size_t want)
{
    size_t size = a->last ? a->last->size * 2 : FIRST_BLOCK;

    if (size > LARGEST_STEP) size = LARGEST_STEP;
    if (size < want) size = want;
    if (a->total + size > LIMIT_ARENA_BYTES) end_of_memory();
    /* calloc knows which memory is fresh from the system and need not be touched. */
    struct arena_block *b = calloc(1, sizeof *b + size);
    if (!b) end_of_memory();
    b->before = a->last;
    b->size = size;
    a->last = b;
    a->free = b->bytes;
    a->left = size;
    a->total += size;
}

void *arena_alloc(struct arena *a, size_t size)
{
    if (size > LIMIT_ARENA_BYTES) end_of_memory();
    size = (size + 15) & ~(size_t)15;
    if (size > a->left) add_block(a, size);
    void *p = a->free;
    a->free += size;
    a->left -= size;
    return p;
}

void arena_close(struct arena *a)
{
    while (a->last) {
        struct arena_block *before = a->last->before;
        free(a->last);
        a->last = before;
    }
    *a = (struct arena){ 0 };
}

void arena_reset(struct arena *a)
{
    if (!a->last) return;
    while (a->last->before) {
        struct arena_block *second = a->last->before;
        a->last->before = second->before;
        a->total -= second->size;
        free(second);
    }
    memset(a->last->bytes, 0, (size_t)(a->free - a->last->bytes));
    a->free = a->last->bytes;
    a->left = a->last->size;
}

void *list_add_(struct arena *a, struct list_any *list, size_t size)
{
    if (list->n == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 8;
        void *at = arena_alloc(a, cap * size);
        if (list->n) memcpy(at, list->at, list->n * size);
        list->at = at;
        list->cap = cap;
    }
    return (char *)list->at + size * list->n++;
}
