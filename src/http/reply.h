/* reply.h - what the room's own files share about replies. */
#ifndef HTTP_REPLY_H
#define HTTP_REPLY_H

#include "http/http.h"

/* Once the handler is through: 304 where the caller has it already, gzip where it is taken. */
void reply_finish(struct reply *p, const struct req *r);
bool gzip_bytes(struct str plain, struct buf *out);

#endif
