/* arena.h - lifetimes are few.
 *
 * A document or a request has one arena; nothing in it is freed by hand. Memory comes zeroed.
 * Out of memory ends the process in one place: the doors' caps (limits.h) come first.
 * An arena belongs to one thread at a time. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_block;
struct arena {
    struct arena_block *last;
    char *free;   /* first free byte of the last block */
    size_t left;  /* bytes left in it */
    size_t total; /* bytes taken from the system */
};

/* An arena needs no opening: `struct arena a = {0};`. Closing gives everything back. */
void arena_close(struct arena *a);
/* Forgets the contents and keeps one block, for the next request. */
void arena_reset(struct arena *a);

void *arena_alloc(struct arena *a, size_t size);
#define NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define NEW_ARRAY(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (n)))

/* A list that grows in an arena: LIST(struct target) targets; *LIST_ADD(a, &targets) = t; */
#define LIST(type) \
    struct { \
        type *at; \
        size_t n, cap; \
    }
struct list_any {
    void *at;
    size_t n, cap;
};
#define LIST_ADD(a, list) \
    ((__typeof__((list)->at))list_add_((a), (struct list_any *)(void *)(list), sizeof *(list)->at))
void *list_add_(struct arena *a, struct list_any *list, size_t size);

#endif
