/* sandbox.h - foreign bytes are read by a child process that can do nothing else.
 *
 * The child is a fork without exec: it has the bytes already, keeps no file open, may neither
 * open one nor reach a network nor start a program (seccomp), and is limited in memory and CPU
 * time. Its result comes back in one shared block of fixed size, which the parent reads only
 * after the child has ended. Inside the room `text` only. */
#ifndef TEXT_SANDBOX_H
#define TEXT_SANDBOX_H

#include "base/err.h"
#include "base/str.h"

/* What the child runs: bytes → text, or a sentence why not. */
typedef bool sandbox_reader(struct str bytes, const char *name, struct arena *a, struct str *out,
                            struct err *e);

/* The same call in the child. False with ERR_LIMIT when it took too much time or memory or gave
 * too much, with ERR_INPUT when it crashed on the bytes. The result is in `a`, or
 * a part of `bytes` where reading changed nothing, and not yet checked. */
bool sandbox_read(sandbox_reader *reader, struct str bytes, const char *name, struct arena *a,
                  struct str *out, struct err *e);

#endif
