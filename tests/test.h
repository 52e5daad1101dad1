/* test.h - table tests in plain C: each file in tests/unit is a program that prints one line a
 * failed expectation and ends with "name: N passed, N failed". */
#ifndef TEST_H
#define TEST_H

#include <stdbool.h>
#include <stdio.h>

#include "base/str.h"

static int test_passed, test_failed;

static inline bool test_that(bool ok, const char *file, int line, const char *what, struct str detail)
{
    if (ok) test_passed++;
    else {
        test_failed++;
        printf("%s:%d: %s: %.*s\n", file, line, what, STR_ARGS(detail));
    }
    return ok;
}

#define EXPECT(condition) test_that((condition), __FILE__, __LINE__, #condition, STR(""))
/* `of` names the row of a table */
#define EXPECT_OF(condition, of) test_that((condition), __FILE__, __LINE__, #condition, str_c(of))
#define EXPECT_STR(got, want)                                                                  \
    do {                                                                                       \
        struct str got_ = (got), want_ = (want);                                               \
        if (!test_that(str_eq(got_, want_), __FILE__, __LINE__, #got, got_))                   \
            printf("    wanted: %.*s\n", STR_ARGS(want_));                                     \
    } while (0)

static inline int test_end(const char *name)
{
    printf("%s: %d passed, %d failed\n", name, test_passed, test_failed);
    return test_failed ? 1 : 0;
}

#endif
