/* api.h - the only way to the data for the web pages and for anybody else: /api/v1.
 *
 * One table of routes (routes.c) says for each who may call it, over which branch, how large
 * its body may be and what it takes and gives; the rest of the room only carries it out. Rights
 * are looked at in one place, inside the transaction that reads or writes, never in a handler. */
#ifndef API_API_H
#define API_API_H

#include "http/http.h"
#include "store/user.h"

struct api_settings {
    struct store *store;
    struct login_rules login;
    size_t password_min; /* characters */
};

struct api;
struct api *api_open(const struct api_settings *s);
void api_close(struct api *api); /* after the server stopped */
struct http_app api_app(struct api *api);
/* Threads and queues by the kind of work: quick, passwords (two at once), documents. */
void api_lanes(struct http_lane lanes[HTTP_LANES_MAX]);

/* OpenAPI 3.1, printed from the route table and the field tables. */
void api_openapi(struct buf *b);
/* The same tables as TypeScript: web/src/lib/types.ts. */
void api_typescript(struct buf *b);

#endif
