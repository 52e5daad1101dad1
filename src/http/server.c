#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/limits.h"
#include "http/reply.h"

enum {
    POOL = 2,                          /* threads that move bytes and never wait */
    BYTES_PER_EXTRA_SECOND = 64 << 10, /* slower than this is no line, it is a siege */
    NO_DEADLINE = 0,
    STOP_SECONDS = 10,
    KEY_BYTES = 64 << 10,
};

/* One connection: the library has no limit for the time of a whole request, so a watchman looks
 * at these once a second and shuts the sockets that are over their time. */
struct conn {
    int fd;
    int64_t since;            /* monotonic ms; of the connection's own thread */
    _Atomic int64_t deadline; /* monotonic ms */
    struct conn *before, *after;
};

enum stage { STAGE_HEAD, STAGE_BODY, STAGE_WAITING, STAGE_READY, STAGE_SENT };

/* One request under way. */
struct work {
    struct http *h;
    struct MHD_Connection *connection;
    struct conn *conn;
    enum stage stage;
    struct arena a;
    struct req r;
    struct reply p;
    struct buf body;
    struct err e;
    size_t body_limit;
    int lane;
    struct work *next;
};

struct lane {
    struct http *h;
    pthread_mutex_t lock;
    pthread_cond_t some;
    struct work *first, **end;
    int waiting, most;
    int n_threads;
    pthread_t *threads;
    bool stop;
};

struct http {
    struct http_settings set;
    struct http_app app;
    struct MHD_Daemon *daemon;
    int port;
    bool local_only; /* loopback, without a proxy: only this machine's own names are Hosts */
    struct lane lanes[HTTP_LANES_MAX];
    pthread_mutex_t lock; /* of conns and stop */
    pthread_cond_t wake;
    struct conn *conns;
    bool stop;
    pthread_t watchman;
    atomic_int under_way;
    struct arena a;
};

static int64_t ticks(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* The time starts with the connection, with the end of the request before, and with the answer;
 * bytes that come buy more of it, so that a large file on a slow line has time. */
static void start_time(struct conn *c, const struct http *h)
{
    c->since = ticks();
    atomic_store(&c->deadline, c->since + h->set.request_seconds * 1000);
}

static void buy_time(struct conn *c, const struct http *h, size_t bytes)
{
    int64_t extra = (int64_t)(bytes / BYTES_PER_EXTRA_SECOND) * 1000;

    atomic_store(&c->deadline, c->since + h->set.request_seconds * 1000 + extra);
}

static void *watch(void *with)
{
    struct http *h = with;
    struct timespec t;

    pthread_mutex_lock(&h->lock);
    while (!h->stop) {
        int64_t now = ticks();
        for (struct conn *c = h->conns; c; c = c->after) {
            int64_t deadline = atomic_load(&c->deadline);
            if (deadline != NO_DEADLINE && deadline < now) shutdown(c->fd, SHUT_RDWR);
        }
        clock_gettime(CLOCK_MONOTONIC, &t);
        t.tv_sec++;
        pthread_cond_timedwait(&h->wake, &h->lock, &t);
    }
    pthread_mutex_unlock(&h->lock);
    return NULL;
}

static void conn_open(struct http *h, struct MHD_Connection *connection, void **keep)
{
    struct conn *c = calloc(1, sizeof *c);

    if (!c) abort();
    c->fd = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    start_time(c, h);
    pthread_mutex_lock(&h->lock);
    c->after = h->conns;
    if (c->after) c->after->before = c;
    h->conns = c;
    pthread_mutex_unlock(&h->lock);
    *keep = c;
}

static void conn_close(struct http *h, void **keep)
{
    struct conn *c = *keep;

    pthread_mutex_lock(&h->lock);
    if (c->after) c->after->before = c->before;
    if (c->before) c->before->after = c->after;
    if (h->conns == c) h->conns = c->after;
    pthread_mutex_unlock(&h->lock);
    free(c);
    *keep = NULL;
}

/* The library closes the socket after this call, never before: no shutdown of a stranger's. */
static void on_connection(void *with, struct MHD_Connection *connection, void **keep,
                          enum MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED)
        conn_open(with, connection, keep);
    else if (*keep)
        conn_close(with, keep);
}

/* The first call for a request, with its target as it came. */
static void *on_target(void *with, const char *target, struct MHD_Connection *connection)
{
    struct work *w = calloc(1, sizeof *w);

    if (!w) abort();
    w->h = with;
    w->connection = connection;
    w->conn =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context;
    w->r.a = &w->a;
    w->r.path = str_copy(&w->a, str_c(target));
    atomic_fetch_add(&w->h->under_way, 1);
    return w;
}

static void on_completed(void *with, struct MHD_Connection *connection, void **keep,
                         enum MHD_RequestTerminationCode code)
{
    struct work *w = *keep;

    (void)with, (void)connection, (void)code;
    if (!w) return;
    start_time(w->conn, w->h);
    atomic_fetch_sub(&w->h->under_way, 1);
    shared_drop(w->p.shared);
    buf_close(&w->p.body);
    buf_close(&w->body);
    arena_close(&w->a);
    free(w);
    *keep = NULL;
}

/* %XX is decoded by req_take_target, where a NUL is refused and does not end the text. */
static size_t keep_escapes(void *with, struct MHD_Connection *connection, char *text)
{
    (void)with, (void)connection;
    return strlen(text);
}

static void put_header(struct MHD_Response *m, const char *name, const char *value)
{
    MHD_add_response_header(m, name, value);
}

/* What a browser may do with an answer. Pages run our own scripts and nothing else; data and
 * downloads run nothing at all, whatever their bytes are. */
static void put_fences(const struct reply *p, struct MHD_Response *m)
{
    put_header(m, "Content-Security-Policy",
               p->page ? "default-src 'none'; script-src 'self'; style-src 'self'; "
                         "img-src 'self' data:; connect-src 'self'; font-src 'self'; "
                         "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
                       : "default-src 'none'; frame-ancestors 'none'; sandbox");
    put_header(m, "X-Content-Type-Options", "nosniff");
    put_header(m, "Referrer-Policy", "same-origin");
    put_header(m, "Cross-Origin-Opener-Policy", "same-origin");
    put_header(m, "Cross-Origin-Resource-Policy", "same-origin");
    put_header(m, "Cache-Control",
               p->keep_ever ? "public, max-age=31536000, immutable"
               : p->page    ? "no-cache"
               : p->etag.n  ? "private, no-cache"
                            : "no-store");
}

/* RFC 6266: the name in UTF-8, percent-encoded. */
static void put_download(const struct work *w, struct MHD_Response *m)
{
    struct buf b = { 0 };
    struct str name = w->p.file_name;

    buf_put_z(&b, "attachment; filename*=UTF-8''");
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.at[i];
        bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '.' ||
                     c == '-' || c == '_';
        if (plain)
            buf_put_char(&b, (char)c);
        else
            buf_printf(&b, "%%%02X", c);
    }
    buf_put_char(&b, '\0');
    put_header(m, "Content-Disposition", b.at);
    buf_close(&b);
}

static void put_headers(struct work *w, struct MHD_Response *m)
{
    const struct reply *p = &w->p;

    put_fences(p, m);
    if (p->type && p->status != 304) put_header(m, "Content-Type", p->type);
    if (p->etag.n) put_header(m, "ETag", str_z(&w->a, p->etag));
    if (p->varies) put_header(m, "Vary", "Accept-Encoding");
    if (p->gzipped) put_header(m, "Content-Encoding", "gzip");
    if (p->file_name.at) put_download(w, m);
    if (w->r.secure) put_header(m, "Strict-Transport-Security", "max-age=31536000");
    for (size_t i = 0; i < p->headers.n; i++)
        put_header(m, p->headers.at[i].name.at, p->headers.at[i].value.at);
}

static enum MHD_Result send_reply(struct work *w)
{
    struct str bytes = w->p.still.n ? w->p.still : buf_str(&w->p.body);
    struct MHD_Response *m = MHD_create_response_from_buffer(bytes.n, (void *)(uintptr_t)bytes.at,
                                                             MHD_RESPMEM_PERSISTENT);
    if (!m) return MHD_NO;
    put_headers(w, m);
    w->stage = STAGE_SENT;
    start_time(w->conn, w->h);
    buy_time(w->conn, w->h, bytes.n);
    enum MHD_Result sent = MHD_queue_response(w->connection, (unsigned)w->p.status, m);
    MHD_destroy_response(m);
    return sent;
}

static enum MHD_Result refuse(struct work *w)
{
    w->p = (struct reply){ 0 };
    w->h->app.refuse(w->h->app.with, &w->r, &w->e, &w->p);
    return send_reply(w);
}

struct taking {
    struct work *w;
    bool ok;
};

static enum MHD_Result take_header(void *with, enum MHD_ValueKind kind, const char *name,
                                   size_t name_n, const char *value, size_t value_n)
{
    struct taking *t = with;

    (void)kind;
    t->ok = req_take_header(&t->w->r, (struct str){ name, name_n },
                            (struct str){ value ? value : "", value ? value_n : 0 }, &t->w->e);
    return t->ok ? MHD_YES : MHD_NO;
}

static struct str peer_address(struct work *w)
{
    char text[INET6_ADDRSTRLEN] = "";
    const struct sockaddr *from =
        MHD_get_connection_info(w->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;

    if (from->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)from)->sin_addr, text,
                  sizeof text);
    else if (from->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)from)->sin6_addr, text,
                  sizeof text);
    struct str s = str_c(text);
    str_take(&s, STR("::ffff:"));
    return str_copy(&w->a, s);
}

static void see_through_proxy(struct work *w)
{
    const char *proxy = w->h->set.behind_proxy;

    w->r.peer = peer_address(w);
    w->r.secure = w->h->set.tls_cert != NULL;
    if (!proxy || !str_eq(w->r.peer, str_c(proxy))) return;
    struct str from = req_last_item(&w->r, "x-forwarded-for");
    if (from.n) w->r.peer = from;
    w->r.secure = str_eq(req_last_item(&w->r, "x-forwarded-proto"), STR("https"));
}

/* A name that somebody else's DNS points at this machine is no name of ours. */
static bool own_host(struct str host)
{
    static const char *const own[] = { "localhost", "127.0.0.1", "[::1]" };
    const char *colon = host.n ? memrchr(host.at, ':', host.n) : NULL;

    if (colon && !memchr(colon, ']', (size_t)(str_end(host) - colon)))
        host = str_between(host.at, colon);
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (str_eq(host, str_c(own[i]))) return true;
    return false;
}

static bool read_head(struct work *w, const char *method)
{
    struct taking t = { w, true };
    struct str target = w->r.path;

    w->r.now = moment_now();
    w->r.path = STR("/");
    w->r.method = strcmp(method, "HEAD") != 0 ? str_copy(&w->a, str_c(method)) : STR("GET");
    MHD_get_connection_values_n(w->connection, MHD_HEADER_KIND, take_header, &t);
    w->r.lang = w->e.lang = lang_accepted(req_header(&w->r, "accept-language"));
    see_through_proxy(w);
    if (!t.ok || !req_check_head(&w->r, &w->e) || !req_take_target(&w->r, target, &w->e))
        return false;
    return !w->h->local_only || own_host(req_header(&w->r, "host")) ||
           err_fail(&w->e, ERR_USAGE, "máy chủ này không mang tên “%.*s”",
                    STR_ARGS(req_header(&w->r, "host")));
}

static bool length_fits(struct work *w)
{
    struct str length = req_header(&w->r, "content-length");
    size_t n = 0;

    for (size_t i = 0; i < length.n; i++) n = n * 10 + (size_t)(length.at[i] - '0');
    return n <= w->body_limit ||
           err_fail(&w->e, ERR_LIMIT, "nội dung lớn hơn mức cho phép %zu KB", w->body_limit >> 10);
}

static enum MHD_Result on_head(struct work *w, const char *method)
{
    if (!read_head(w, method)) return refuse(w);
    if (!w->h->app.begin(w->h->app.with, &w->r, &w->body_limit, &w->lane, &w->p)) {
        reply_finish(&w->p, &w->r);
        return send_reply(w);
    }
    if (!length_fits(w)) return refuse(w);
    w->body.limit = w->body_limit;
    w->stage = STAGE_BODY;
    return MHD_YES;
}

/* Suspended before it is seen by a lane, so that it is never resumed too early. */
static enum MHD_Result on_whole(struct work *w)
{
    struct lane *l = &w->h->lanes[w->lane];

    if (w->body.full) {
        err_fail(&w->e, ERR_LIMIT, "nội dung lớn hơn mức cho phép %zu KB", w->body_limit >> 10);
        return refuse(w);
    }
    w->r.body = buf_str(&w->body);
    if (!w->r.body.n && w->h->app.at_once(w->h->app.with, &w->r, &w->p)) {
        reply_finish(&w->p, &w->r);
        return send_reply(w);
    }
    pthread_mutex_lock(&l->lock);
    if (l->waiting == l->most) {
        pthread_mutex_unlock(&l->lock);
        err_fail(&w->e, ERR_BUSY, "máy chủ đang bận, hãy thử lại sau ít giây");
        return refuse(w);
    }
    atomic_store(&w->conn->deadline, NO_DEADLINE);
    w->stage = STAGE_WAITING;
    MHD_suspend_connection(w->connection);
    *l->end = w;
    l->end = &w->next;
    l->waiting++;
    pthread_cond_signal(&l->some);
    pthread_mutex_unlock(&l->lock);
    return MHD_YES;
}

static enum MHD_Result on_call(void *with, struct MHD_Connection *connection, const char *url,
                               const char *method, const char *version, const char *bytes,
                               size_t *n, void **keep)
{
    struct work *w = *keep;

    (void)with, (void)connection, (void)url, (void)version;
    if (w->stage == STAGE_HEAD) return on_head(w, method);
    if (w->stage == STAGE_READY) return send_reply(w);
    if (!*n) return on_whole(w);
    buf_put(&w->body, (struct str){ bytes, *n });
    if (w->body.full && w->stage == STAGE_BODY) buf_close(&w->body), w->body.full = true;
    *n = 0;
    if (!w->body.full) buy_time(w->conn, w->h, w->body.n);
    return MHD_YES;
}

static struct work *take_work(struct lane *l)
{
    struct work *w;

    pthread_mutex_lock(&l->lock);
    while (!l->first && !l->stop) pthread_cond_wait(&l->some, &l->lock);
    w = l->first;
    if (w) {
        l->first = w->next;
        if (!l->first) l->end = &l->first;
        l->waiting--;
    }
    pthread_mutex_unlock(&l->lock);
    return w;
}

static void *run_lane(void *with)
{
    struct lane *l = with;
    struct work *w;

    while ((w = take_work(l))) {
        l->h->app.answer(l->h->app.with, &w->r, &w->p);
        reply_finish(&w->p, &w->r);
        w->stage = STAGE_READY;
        MHD_resume_connection(w->connection);
    }
    return NULL;
}

static void start_lane(struct http *h, int i)
{
    struct lane *l = &h->lanes[i];

    *l = (struct lane){ .h = h, .most = h->set.lanes[i].queue };
    l->end = &l->first;
    pthread_mutex_init(&l->lock, NULL);
    pthread_cond_init(&l->some, NULL);
    l->threads = NEW_ARRAY(&h->a, pthread_t, (size_t)h->set.lanes[i].threads);
    for (int n = 0; n < h->set.lanes[i].threads; n++, l->n_threads++)
        if (pthread_create(&l->threads[n], NULL, run_lane, l) != 0) abort();
}

static void stop_lane(struct lane *l)
{
    pthread_mutex_lock(&l->lock);
    l->stop = true;
    pthread_cond_broadcast(&l->some);
    pthread_mutex_unlock(&l->lock);
    for (int n = 0; n < l->n_threads; n++) pthread_join(l->threads[n], NULL);
    pthread_cond_destroy(&l->some);
    pthread_mutex_destroy(&l->lock);
}

static bool port_fits(struct str s)
{
    int n = 0;

    for (size_t i = 0; i < s.n && n <= UINT16_MAX; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return false;
        n = n * 10 + (s.at[i] - '0');
    }
    return s.n > 0 && n <= UINT16_MAX;
}

/* "127.0.0.1:8080", "[::1]:0", "0.0.0.0:443": an address and a port, never a name to resolve. */
static struct addrinfo *read_address(struct arena *a, struct str s, struct err *e)
{
    struct addrinfo want = { .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE,
                             .ai_socktype = SOCK_STREAM };
    struct addrinfo *found = NULL;
    const char *colon = s.n ? memrchr(s.at, ':', s.n) : NULL;

    if (colon) {
        struct str host = str_between(s.at, colon);
        if (host.n > 2 && host.at[0] == '[' && str_ends(host, STR("]")))
            host = (struct str){ host.at + 1, host.n - 2 };
        if (host.n && port_fits(str_c(colon + 1)) &&
            getaddrinfo(str_z(a, host), colon + 1, &want, &found) == 0)
            return found;
    }
    err_fail(e, ERR_USAGE, "“%.*s” không phải địa chỉ và cổng (ví dụ 127.0.0.1:8080)", STR_ARGS(s));
    return NULL;
}

static bool loopback(const struct sockaddr *at)
{
    if (at->sa_family == AF_INET)
        return ntohl(((const struct sockaddr_in *)(const void *)at)->sin_addr.s_addr) >> 24 == 127;
    return IN6_IS_ADDR_LOOPBACK(&((const struct sockaddr_in6 *)(const void *)at)->sin6_addr);
}

static int port_of(int fd)
{
    struct sockaddr_in6 bound;
    socklen_t n = sizeof bound;

    getsockname(fd, (struct sockaddr *)(void *)&bound, &n);
    return ntohs(bound.sin6_port); /* at the same place in sockaddr_in */
}

static int open_socket(struct http *h, struct err *e)
{
    int on = 1, fd = -1;
    struct addrinfo *at = read_address(&h->a, str_c(h->set.listen), e);

    if (!at) return -1;
    h->local_only = loopback(at->ai_addr) && !h->set.behind_proxy;
    if (!loopback(at->ai_addr) && !h->set.tls_cert && !h->set.behind_proxy) {
        err_fail(e, ERR_REFUSED,
                 "không mở %s cho máy khác khi không có TLS: thêm --tls-cert và --tls-key, hoặc "
                 "--behind-proxy ĐỊA-CHỈ",
                 h->set.listen);
    } else if ((fd = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) < 0 ||
               setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
               bind(fd, at->ai_addr, at->ai_addrlen) != 0 || listen(fd, SOMAXCONN) != 0) {
        err_fail(e, ERR_IO, "không mở được %s: %s", h->set.listen, strerror(errno));
        if (fd >= 0) close(fd);
        fd = -1;
    } else {
        h->port = port_of(fd);
    }
    freeaddrinfo(at);
    return fd;
}

static bool read_tls(struct http *h, const char **cert, const char **key, struct err *e)
{
    struct str c, k;

    if (!h->set.tls_cert != !h->set.tls_key)
        return err_fail(e, ERR_USAGE, "--tls-cert và --tls-key phải đi cùng nhau");
    if (!h->set.tls_cert) return true;
    if (!file_read(&h->a, h->set.tls_cert, KEY_BYTES, &c, e) ||
        !file_read(&h->a, h->set.tls_key, KEY_BYTES, &k, e))
        return false;
    *cert = str_z(&h->a, c);
    *key = str_z(&h->a, k);
    return true;
}

/* The library's words about a client's mistakes are nobody's concern. */
static void log_nothing(void *with, const char *format, va_list args)
{
    (void)with, (void)format, (void)args;
}

static bool start_daemon(struct http *h, int fd, const char *cert, const char *key, struct err *e)
{
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC |
                     MHD_USE_ERROR_LOG | (cert ? MHD_USE_TLS : 0);
    struct MHD_OptionItem tls[] = { { MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)(uintptr_t)cert },
                                    { MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)(uintptr_t)key },
                                    { MHD_OPTION_END, 0, NULL } };

    h->daemon = MHD_start_daemon(
        flags, 0, NULL, NULL, on_call, h, MHD_OPTION_EXTERNAL_LOGGER, log_nothing, NULL,
        MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)POOL,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)LIMIT_HEAD_BYTES, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)LIMIT_CONNECTIONS, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        h->set.behind_proxy ? 0u : (unsigned)LIMIT_CONNECTIONS_EACH, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)h->set.idle_seconds, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_NOTIFY_COMPLETED,
        on_completed, h, MHD_OPTION_NOTIFY_CONNECTION, on_connection, h,
        MHD_OPTION_URI_LOG_CALLBACK, on_target, h, MHD_OPTION_UNESCAPE_CALLBACK, keep_escapes, NULL,
        MHD_OPTION_ARRAY, cert ? tls : tls + 2, MHD_OPTION_END);
    return h->daemon || err_fail(e, ERR_IO, "không khởi động được máy chủ HTTP%s",
                                 cert ? say(e->lang, ": xem lại tệp TLS") : "");
}

bool http_start(const struct http_settings *s, const struct http_app *app, struct http **out,
                struct err *e)
{
    struct http *h = calloc(1, sizeof *h);
    const char *cert = NULL, *key = NULL;
    pthread_condattr_t monotonic;
    int fd = -1;

    if (!h) abort();
    h->set = *s;
    h->app = *app;
    if (!read_tls(h, &cert, &key, e) || (fd = open_socket(h, e)) < 0) {
        arena_close(&h->a);
        free(h);
        return false;
    }
    pthread_mutex_init(&h->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&h->wake, &monotonic);
    for (int i = 0; i < HTTP_LANES_MAX; i++) start_lane(h, i);
    if (pthread_create(&h->watchman, NULL, watch, h) != 0) abort();
    *out = h;
    if (start_daemon(h, fd, cert, key, e)) return true;
    close(fd);
    http_stop(h);
    return false;
}

int http_port(const struct http *h) { return h->port; }

static void drain(struct http *h)
{
    MHD_socket fd = MHD_quiesce_daemon(h->daemon);

    if (fd != MHD_INVALID_SOCKET) close(fd);
    for (int i = 0; i < STOP_SECONDS * 100 && atomic_load(&h->under_way); i++) usleep(10000);
}

void http_stop(struct http *h)
{
    if (h->daemon) drain(h);
    for (int i = 0; i < HTTP_LANES_MAX; i++) stop_lane(&h->lanes[i]);
    if (h->daemon) MHD_stop_daemon(h->daemon);
    pthread_mutex_lock(&h->lock);
    h->stop = true;
    pthread_cond_signal(&h->wake);
    pthread_mutex_unlock(&h->lock);
    pthread_join(h->watchman, NULL);
    pthread_cond_destroy(&h->wake);
    pthread_mutex_destroy(&h->lock);
    arena_close(&h->a);
    free(h);
}
