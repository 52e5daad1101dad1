/* http.h - libmicrohttpd behind requests and replies. Knows nothing of plans.
 *
 * The server closes what the library leaves open: a request must be whole within a time of its
 * own (one byte per second is cut), Content-Length twice or beside Transfer-Encoding is a 400,
 * head, body and connections are capped (limits.h). Handlers run on the threads of a lane, so
 * that slow work (a password, a document) never holds up the quick one; a lane whose queue is
 * full answers 503.
 *
 * A request and all that its handler makes live in its arena until the reply is sent. */
#ifndef HTTP_HTTP_H
#define HTTP_HTTP_H

#include "base/date.h"

struct pair {
    struct str name, value;
};

struct req {
    struct arena *a;
    enum lang lang;            /* of Accept-Language */
    struct str method;         /* HEAD is told as GET; the library leaves the body out */
    struct str path;           /* decoded, UTF-8, without "..", "//" and control characters */
    LIST(struct pair) query;   /* decoded, each name once */
    LIST(struct pair) headers; /* names in lower case */
    struct str body;
    struct str peer; /* address of the person, seen through the trusted proxy */
    bool secure;     /* the person's side speaks TLS */
    moment now;      /* when the head was read */
};

/* Not stated where it is absent. */
struct str req_query(const struct req *r, const char *name);
struct str req_header(const struct req *r, const char *lower_case_name);
struct str req_cookie(const struct req *r, const char *name);

/* The reading of a request, apart from any connection (also what fuzz/api_json.c feeds). */
bool req_take_target(struct req *r, struct str raw, struct err *e); /* "/a%20b?c=d" */
bool req_take_header(struct req *r, struct str name, struct str value, struct err *e);
/* Once all headers are there: exactly one Host; the body's length said once and in one way. */
bool req_check_head(struct req *r, struct err *e);
enum lang lang_accepted(struct str accept_language); /* English only when it is preferred */
bool gzip_accepted(struct str accept_encoding);
bool etag_listed(struct str if_match, struct str etag); /* in a list of tags, or "*" */
/* The last item of a list that proxies append to: what the nearest one, ours, wrote itself. */
struct str req_last_item(const struct req *r, const char *lower_case_name);
/* Whether Origin (scheme and port left out where Host has none) is the Host itself. */
bool origin_is_host(struct str origin, struct str host);

/* Bytes that many replies share, with their gzipped twin; gone with the last reference. */
struct shared;
struct shared *shared_new(struct str plain);
struct shared *shared_keep(struct shared *s);
void shared_drop(struct shared *s);

struct reply {
    int status;
    const char *type;      /* of the body */
    struct buf body;       /* owned by the request */
    struct str still;      /* instead of body: bytes that outlive the server, or the arena's */
    struct str still_gzip; /* and its gzipped twin, if there is one */
    struct shared *shared; /* instead of both; the reply's own reference */
    struct str etag;       /* with its quotes: If-None-Match is answered with 304 */
    struct str file_name;  /* a download: never rendered by a browser */
    LIST(struct pair) headers;
    bool keep_ever;       /* the name changes with the content: a browser need never ask again */
    bool page;            /* a page of ours: may run its scripts; everything else may run nothing */
    bool varies, gzipped; /* set by the server */
};
void reply_header(struct reply *p, struct arena *a, const char *name, struct str value);

/* One of the pages inside the program; false: there is none of this path. Paths of the web
 * application's own screens give its index. */
bool http_page(const struct req *r, struct reply *p);

struct http_lane {
    int threads;
    int queue; /* waiting requests; one more is answered 503 */
};
enum { HTTP_LANES_MAX = 3 };

struct http_app {
    void *with;
    /* As soon as the head is read, on the thread of the connections: must not block. True: go
     * on, with a body of at most *body_limit bytes, in *lane. False: *p is the answer. */
    bool (*begin)(void *with, struct req *r, size_t *body_limit, int *lane, struct reply *p);
    /* Next, for a request without a body, on the same thread: must not wait either. True: *p is
     * the answer; false: the lane answers. */
    bool (*at_once)(void *with, struct req *r, struct reply *p);
    /* On a thread of the lane. */
    void (*answer)(void *with, struct req *r, struct reply *p);
    /* What the server itself has to refuse. */
    void (*refuse)(void *with, struct req *r, const struct err *e, struct reply *p);
};

struct http_settings {
    const char *listen;             /* "127.0.0.1:8080", "[::1]:0"; port 0: a free one */
    const char *tls_cert, *tls_key; /* PEM files; NULL: without TLS */
    const char *behind_proxy;       /* its address, or NULL: X-Forwarded-… counts for nothing */
    int request_seconds;            /* for a whole request, and 64 KiB of it a second after that */
    int idle_seconds;               /* an open connection without a request */
    struct http_lane lanes[HTTP_LANES_MAX];
};

struct http;
/* Starts all threads. Signals are the caller's: block them before. An address that is not
 * loopback without TLS and proxy is ERR_REFUSED. */
bool http_start(const struct http_settings *s, const struct http_app *app, struct http **out,
                struct err *e);
int http_port(const struct http *h);
/* Takes no new connection, lets the requests under way end (at most 10 s), stops. */
void http_stop(struct http *h);

#endif
