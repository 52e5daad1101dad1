/* text.h - a document file becomes text.
 *
 * The kept text: UTF-8, NFC, line ends LF, no BOM, nothing else changed: offsets of every item
 * count its code points. Foreign bytes are read only by a child process with limits on memory,
 * time and output and without network or new files (sandbox.c); what comes back over the pipe
 * is checked again before use. */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

/* Grows when the reader gives other text for the same bytes; kept beside every text. */
enum { TEXT_READER_VERSION = 1 };

struct text {
    struct str all;
    size_t points; /* code points of all */
    /* Code points before byte 64·i, so that a place is found without counting from the start.
     */
    uint32_t *before;
};

/* Reads a file of any kind we take (now: text in UTF-8, UTF-16 with BOM; composed or not; CRLF)
 * in a limited child. ERR_INPUT with the reason for a directory, FIFO, device, empty or binary
 * file; ERR_LIMIT over limits.h. */
bool text_read(const char *path, struct arena *a, struct text *out, struct err *e);
/* The same of bytes that came over the network and outlive the text, which may point into them.
 * `name` is for the messages. */
bool text_read_bytes(struct str bytes, const char *name, struct arena *a, struct text *out,
                     struct err *e);
/* A text that is NFC with LF already (from the store): makes the index only. */
void text_index(struct str nfc, struct arena *a, struct text *out);

/* The number of code points before `at`, which points into t->all. */
size_t text_point(const struct text *t, const char *at);
/* The bytes of [start, end) in code points; the empty end of the text where out of range. */
struct str text_slice(const struct text *t, size_t start, size_t end);

#endif
