#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>

#include "http/pages.h"
#include "http/reply.h"

enum { GZIP_WORTH = 1024, GZIP_LEVEL = 5 };

struct shared {
    atomic_int references;
    struct str plain, gzip;
    char bytes[];
};

bool gzip_bytes(struct str plain, struct buf *out)
{
    z_stream z = { 0 };

    if (deflateInit2(&z, GZIP_LEVEL, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    size_t most = deflateBound(&z, plain.n);
    char *at = malloc(most);
    if (!at) abort();
    z.next_in = (Bytef *)(uintptr_t)plain.at;
    z.avail_in = (uInt)plain.n;
    z.next_out = (Bytef *)at;
    z.avail_out = (uInt)most;
    int end = deflate(&z, Z_FINISH);
    *out = (struct buf){ .at = at, .n = most - z.avail_out, .cap = most };
    deflateEnd(&z);
    return end == Z_STREAM_END;
}

struct shared *shared_new(struct str plain)
{
    struct buf small = { 0 };
    bool zipped = plain.n >= GZIP_WORTH && gzip_bytes(plain, &small);
    struct shared *s = malloc(sizeof *s + plain.n + small.n);

    if (!s) abort();
    atomic_init(&s->references, 1);
    memcpy(s->bytes, plain.at, plain.n);
    s->plain = (struct str){ s->bytes, plain.n };
    s->gzip = (struct str){ 0 };
    if (zipped) {
        memcpy(s->bytes + plain.n, small.at, small.n);
        s->gzip = (struct str){ s->bytes + plain.n, small.n };
    }
    buf_close(&small);
    return s;
}

struct shared *shared_keep(struct shared *s)
{
    atomic_fetch_add(&s->references, 1);
    return s;
}

void shared_drop(struct shared *s)
{
    if (s && atomic_fetch_sub(&s->references, 1) == 1) free(s);
}

void reply_header(struct reply *p, struct arena *a, const char *name, struct str value)
{
    *LIST_ADD(a, &p->headers) = (struct pair){ str_c(name), str_copy(a, value) };
}

static bool compressible(const char *type)
{
    return !strncmp(type, "text/", 5) || strstr(type, "json") != NULL;
}

/* Another shape of the same thing needs another tag (RFC 9110, 8.8.3): a cache between must
 * not give gzipped bytes to one who did not ask for them. Ours are weak in If-None-Match. */
void reply_finish(struct reply *p, const struct req *r)
{
    struct buf small = { 0 };

    if (p->etag.n && p->status == 200 && str_eq(r->method, STR("GET")) &&
        etag_listed(req_header(r, "if-none-match"), p->etag)) {
        p->status = 304;
        p->body.n = 0;
        p->still = p->still_gzip = (struct str){ 0 };
        shared_drop(p->shared);
        p->shared = NULL;
    }
    if (p->shared) {
        p->still = p->shared->plain;
        p->still_gzip = p->shared->gzip;
    }
    p->varies = p->still_gzip.n || (p->type && compressible(p->type));
    if (!gzip_accepted(req_header(r, "accept-encoding"))) return;
    if (p->still_gzip.n) {
        p->still = p->still_gzip;
        p->gzipped = true;
    } else if (!p->still.n && p->body.n >= GZIP_WORTH && p->type && compressible(p->type) &&
               gzip_bytes(buf_str(&p->body), &small)) {
        buf_close(&p->body);
        p->body = small;
        p->gzipped = true;
    } else {
        buf_close(&small);
    }
}

/* The web application has screens of its own behind one page; what looks like a file is one. */
static const struct page *find_page(struct str path)
{
    const char *last = path.n ? memrchr(path.at, '/', path.n) : NULL;
    bool file = last && memchr(last, '.', path.n - (size_t)(last - path.at)) != NULL;

    if (!file) path = STR("/index.html");
    for (size_t i = 0; i < n_pages; i++)
        if (str_eq(path, str_c(pages[i].path))) return &pages[i];
    return NULL;
}

bool http_page(const struct req *r, struct reply *p)
{
    const struct page *page = find_page(r->path);

    if (!page) return false;
    p->status = 200;
    p->type = page->type;
    p->etag = str_c(page->etag);
    p->still = (struct str){ (const char *)page->plain, page->plain_size };
    if (page->gzip_size && page->gzip_size < page->plain_size)
        p->still_gzip = (struct str){ (const char *)page->gzip, page->gzip_size };
    p->keep_ever = str_starts(r->path, STR("/assets/"));
    p->page = true;
    return true;
}
