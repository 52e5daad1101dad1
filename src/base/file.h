/* file.h - whole files, with every unpleasant kind of path answered honestly. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/err.h"
#include "base/str.h"

/* The bytes of a regular file of at most `limit` bytes. A directory, FIFO or device is refused
 * without being opened for reading; so a FIFO never blocks. */
bool file_read(struct arena *a, const char *path, size_t limit, struct str *out, struct err *e);

/* Gives the written file `part` its name `path`, in the same folder, once its bytes are on the
 * disk: it appears whole or not at all. ERR_REFUSED: something has that name already. */
bool file_appear(const char *part, const char *path, struct err *e);

#endif
