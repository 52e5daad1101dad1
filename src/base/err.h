/* err.h - one way to fail.
 *
 * A function that can fail returns bool and takes `struct err *` last. True: it worked.
 * False: `*e` says why, in one sentence for a person, and what to do next. Codes become an
 * HTTP status and an exit status in one table (err_class).
 *
 * Sentences are written in Vietnamese; where e->lang is LANG_EN the English row of the same
 * sentence in base/words/ is printed. A test finds sentences without an English row. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>

enum lang { LANG_VI, LANG_EN };

enum err_kind {
    ERR_NONE,
    ERR_USAGE,        /* the call itself is wrong: unknown option, missing argument */
    ERR_INPUT,        /* what was given cannot be used: not a text, a number out of form */
    ERR_LIMIT,        /* a cap of limits.h was passed */
    ERR_NOT_FOUND,    /* no such thing, or none that this person may know of */
    ERR_AUTH,         /* nobody is logged in, or name and password do not fit */
    ERR_FORBIDDEN,    /* logged in, but the role or the branch does not reach */
    ERR_REFUSED,      /* a rule of the field says no: secret document, missing reason */
    ERR_CONFLICT,     /* somebody else was first, or the same key with other content */
    ERR_PRECONDITION, /* If-Match does not fit the present version */
    ERR_TOO_MANY,     /* too often: wait, then try again */
    ERR_BUSY,         /* try again: locked, too many at once */
    ERR_FULL,         /* no room on the disk */
    ERR_IO,           /* the operating system or the database failed */
    ERR_KINDS
};

struct err {
    enum lang lang;
    enum err_kind kind;
    char text[1024];
};

/* How a kind is told outside. `exit` as in `kehoach help`: 2 wrong use, 3 refused, 4 failed. */
struct err_class {
    int exit;
    int http;
    const char *slug; /* last part of the RFC 9457 type */
};
const struct err_class *err_class(enum err_kind kind);

/* Sets *e and returns false, so that `return err_fail(e, …)` reads as what it is.
 * `vietnamese` is a printf format; its English row must take the same arguments. */
bool err_fail(struct err *e, enum err_kind kind, const char *vietnamese, ...)
    __attribute__((format(printf, 3, 4)));

/* The sentence in the wanted language; the Vietnamese one where no row is found. */
const char *say(enum lang lang, const char *vietnamese) __attribute__((format_arg(2)));

/* English for LANG, LC_ALL or LC_MESSAGES beginning with "en"; Vietnamese otherwise. */
enum lang lang_from_environment(void);

#endif
