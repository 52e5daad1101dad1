/* store_test.h - what the store's tests share: each is a program that takes the URL of an empty
 * database, and makes the same number of expectations on both kinds. */
#ifndef STORE_TEST_H
#define STORE_TEST_H

#include <stdlib.h>

#include "store/store.h"
#include "test.h"

static const char *test_url;
static struct arena test_arena;

/* Opens the store of the test, or ends it: nothing else could be told. */
static inline struct store *test_open(int argc, char **argv)
{
    struct err e = { .lang = LANG_EN };
    struct store *s;

    if (argc != 2) {
        printf("usage: %s URL\n", argv[0]);
        exit(2);
    }
    test_url = argv[1];
    if (store_open(test_url, false, &s, &e)) return s;
    printf("%s: %s\n", test_url, e.text);
    exit(4);
}

static inline int test_close(struct store *s, const char *name)
{
    store_close(s);
    arena_close(&test_arena);
    return test_end(name);
}

/* A write or a read that must work; `what` of one that does not is printed. */
static inline bool test_write(struct store *s, const struct act *act, store_fn *fn, void *arg,
                              const char *what)
{
    struct err e = { .lang = LANG_EN };
    bool ok = store_write(s, &test_arena, act, fn, arg, &e);

    if (!ok) printf("%s: %s\n", what, e.text);
    return EXPECT_OF(ok, what);
}

static inline bool test_read(struct store *s, const struct act *act, store_fn *fn, void *arg,
                             const char *what)
{
    struct err e = { .lang = LANG_EN };
    bool ok = store_read(s, &test_arena, act, fn, arg, &e);

    if (!ok) printf("%s: %s\n", what, e.text);
    return EXPECT_OF(ok, what);
}

/* A write that must be refused with this kind of failure. */
static inline bool test_refused(struct store *s, const struct act *act, store_fn *fn, void *arg,
                                enum err_kind kind, const char *what)
{
    struct err e = { .lang = LANG_EN };
    bool ok = store_write(s, &test_arena, act, fn, arg, &e);

    if (ok || e.kind != kind) printf("%s: kind %d: %s\n", what, (int)e.kind, e.text);
    return EXPECT_OF(!ok && e.kind == kind, what);
}

#endif
