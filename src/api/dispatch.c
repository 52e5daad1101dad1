#include <stdlib.h>

#include "api/cache.h"
#include "api/route.h"
#include "base/hash.h"
#include "base/limits.h"

enum { PAGE_DEFAULT = 100, PAGE_MOST = 500 };

static bool is_write(const struct route *route) { return strcmp(route->method, "GET") != 0; }

/* "/api/v1/targets/{id}/history" against a path; {id} is one uid. */
static bool path_fits(const char *pattern, struct str path, struct str *id)
{
    struct str want = str_c(pattern);

    while (want.n) {
        if (str_take(&want, STR("{id}"))) {
            struct str one = str_first(path, UID_CHARS);
            if (!uid_valid(one)) return false;
            *id = one;
            path = str_from(path, one.n);
            continue;
        }
        if (!path.n || *path.at != *want.at) return false;
        path = str_from(path, 1);
        want = str_from(want, 1);
    }
    return !path.n;
}

/* NULL: none; *others gets the methods that the path does have. */
static const struct route *find_route(struct req *r, struct str *id, struct buf *others)
{
    for (size_t i = 0; i < n_routes; i++) {
        if (!path_fits(routes[i].path, r->path, id)) continue;
        if (str_eq(r->method, str_c(routes[i].method))) return &routes[i];
        buf_printf(others, "%s%s%s", others->n ? ", " : "", routes[i].method,
                   is_write(&routes[i]) ? "" : ", HEAD");
    }
    return NULL;
}

static void refuse(void *with, struct req *r, const struct err *e, struct reply *p)
{
    struct call c = { .api = with, .r = r, .p = p };

    problem_of(&c, e, (struct str){ 0 });
}

static bool refuse_with(struct req *r, struct reply *p, int status, const char *slug,
                        const char *vietnamese)
{
    problem(r, p, status, slug, str_c(say(r->lang, vietnamese)));
    return false;
}

/* A write that another site's page sends carries that site's Origin, and no browser lets the
 * page leave it out. A program that is no browser sends none. */
static bool same_origin(const struct req *r)
{
    struct str origin = req_header(r, "origin"), site = req_header(r, "sec-fetch-site");

    if (origin.at) return origin_is_host(origin, req_header(r, "host"));
    return !site.at || str_eq(site, STR("same-origin")) || str_eq(site, STR("none"));
}

static bool no_route(struct req *r, struct reply *p, struct str allowed)
{
    bool get = str_eq(r->method, STR("GET"));

    if (allowed.n) {
        refuse_with(r, p, 405, "method", "địa chỉ này không nhận cách gọi đó");
        reply_header(p, r->a, "Allow", allowed);
        return false;
    }
    if (str_starts(r->path, STR("/api/")))
        return refuse_with(r, p, 404, "not-found", "không có địa chỉ này trong API");
    if (!get) {
        refuse_with(r, p, 405, "method", "địa chỉ này không nhận cách gọi đó");
        reply_header(p, r->a, "Allow", STR("GET, HEAD"));
        return false;
    }
    return http_page(r, p) ? false : refuse_with(r, p, 404, "not-found", "không có trang này");
}

static bool begin(void *with, struct req *r, size_t *body_limit, int *lane, struct reply *p)
{
    struct buf allowed = { 0 };
    struct str id;
    const struct route *route = find_route(r, &id, &allowed);

    (void)with;
    if (!route) {
        no_route(r, p, buf_str(&allowed));
        buf_close(&allowed);
        return false;
    }
    buf_close(&allowed);
    if (is_write(route) && !same_origin(r))
        return refuse_with(r, p, 403, "origin", "yêu cầu đến từ một trang web khác");
    *body_limit = route->body;
    *lane = (int)route->lane;
    return true;
}

/* Who speaks, and whether a role of his allows it at all. */
static bool admit(struct tx *tx, struct call *c, struct err *e)
{
    struct str token = req_cookie(c->r, c->r->secure ? "__Host-kehoach" : "kehoach");

    if (c->route->action == ACTION_NONE) return true;
    if (!store_session_find(tx, &c->api->set.login, token, &c->who, e)) return false;
    c->act.user = c->who.user.id;
    c->act.user_name = c->who.user.display_name;
    if (!right_choose(c, e)) return call_failed(c, 403, "role");
    if (c->who.must_change_password && !(c->route->flags & BEFORE_PASSWORD)) {
        err_fail(e, ERR_FORBIDDEN, "hãy đổi mật khẩu trước");
        return call_failed(c, 403, "password-change");
    }
    return right_role(c, e);
}

static bool admit_first(struct tx *tx, void *arg, struct err *e) { return admit(tx, arg, e); }

static bool known_query(const struct call *c, struct err *e)
{
    for (size_t i = 0; i < c->r->query.n; i++) {
        struct str name = c->r->query.at[i].name;
        const char *const *q = c->route->query;
        bool page = c->route->gives == GIVES_PAGE &&
                    (str_eq(name, STR("limit")) || str_eq(name, STR("after")));
        while (*q && !str_eq(name, str_c(*q))) q++;
        if (!*q && !page) return err_fail(e, ERR_USAGE, "không có tham số “%.*s”", STR_ARGS(name));
    }
    return true;
}

static bool whole_number(struct str s, int64_t *out)
{
    *out = 0;
    if (!s.n || s.n > 15) return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return false;
        *out = *out * 10 + (s.at[i] - '0');
    }
    return true;
}

static bool read_page(struct call *c, struct err *e)
{
    struct str limit = req_query(c->r, "limit");
    int64_t n = PAGE_DEFAULT;

    if (limit.at && (!whole_number(limit, &n) || n < 1 || n > PAGE_MOST))
        return err_fail(e, ERR_USAGE, "limit là số từ 1 đến %d", PAGE_MOST);
    c->limit = (size_t)n;
    c->after = req_query(c->r, "after");
    return true;
}

static bool read_if_match(struct call *c, struct err *e)
{
    struct str tag = req_header(c->r, "if-match");

    if (!(c->route->flags & WITH_IF_MATCH)) return true;
    if (!tag.at) {
        err_fail(e, ERR_PRECONDITION, "thiếu If-Match: hãy đọc lại bản mới nhất trước khi sửa");
        return call_failed(c, 428, "if-match");
    }
    if (str_eq(tag, STR("*"))) return true;
    if (tag.n > 2 && *tag.at == '"' && str_ends(tag, STR("\"")) &&
        whole_number((struct str){ tag.at + 1, tag.n - 2 }, &c->revision) && c->revision)
        return true;
    return err_fail(e, ERR_PRECONDITION, "If-Match không phải một phiên bản");
}

static bool read_input(struct call *c, struct err *e)
{
    const struct field_table *t = c->route->takes;

    if (!known_query(c, e) || !read_page(c, e) || !read_if_match(c, e)) return false;
    if (!t || c->in) return true;
    c->in = arena_alloc(c->r->a, t->size);
    c->given = NEW_ARRAY(c->r->a, bool, t->n);
    return json_read(c->r->a, c->r->body, t, c->in, c->given, e);
}

/* What a repeated key must be repeated with. */
static struct str request_sum(const struct call *c)
{
    struct buf b = { 0 };

    buf_printf(&b, "%s %.*s\n", c->route->method, STR_ARGS(c->r->path));
    for (size_t i = 0; i < c->r->query.n; i++)
        buf_printf(&b, "%.*s=%.*s\n", STR_ARGS(c->r->query.at[i].name),
                   STR_ARGS(c->r->query.at[i].value));
    buf_put(&b, hash_sha256(c->r->a, c->r->body));
    struct str sum = hash_sha256(c->r->a, buf_str(&b));
    buf_close(&b);
    return sum;
}

static struct str etag_of(const struct reply *p)
{
    for (size_t i = 0; i < p->headers.n; i++)
        if (str_eq(p->headers.at[i].name, STR("ETag"))) return p->headers.at[i].value;
    return (struct str){ 0 };
}

static bool run_scoped(struct tx *tx, struct call *c, struct err *e)
{
    struct reach reach = { 0 };
    bool after = c->route->flags & SCOPE_AFTER;

    if (c->route->scope && !after &&
        (!c->route->scope(tx, c, &reach, e) || !right_reach(tx, c, &reach, e)))
        return false;
    return c->route->run(tx, c, e) && (!after || right_reach(tx, c, &c->reach, e));
}

/* The answer of a write is kept with it: the second of two equal requests, however the first
 * ended for the one who asked, gets the same answer and writes nothing. */
static bool run_once(struct tx *tx, struct call *c, struct err *e)
{
    struct str sum = request_sum(c);
    struct kept_answer kept;

    if (!store_idempotent_find(tx, sum, &kept, e)) return false;
    if (kept.found) {
        c->p->status = kept.status;
        c->p->type = "application/json";
        c->p->body.n = 0;
        buf_put(&c->p->body, kept.body);
        if (kept.etag.n) reply_header(c->p, c->r->a, "ETag", kept.etag);
        return true;
    }
    if (!run_scoped(tx, c, e)) return false;
    kept = (struct kept_answer){ false, c->p->status, etag_of(c->p), buf_str(&c->p->body) };
    return store_idempotent_keep(tx, sum, &kept, e);
}

/* Everything that a route's row promises, in one transaction. It may run twice. */
static bool inside(struct tx *tx, void *arg, struct err *e)
{
    struct call *c = arg;

    c->p->body.n = 0;
    c->p->headers.n = 0;
    shared_drop(c->p->shared);
    c->p->shared = NULL;
    c->p->status = c->route->status;
    c->problem_status = 0;
    c->problem_slug = NULL;
    if (!admit(tx, c, e) || !read_input(c, e)) return false;
    return is_write(c->route) && !(c->route->flags & NOT_REPEATABLE) ? run_once(tx, c, e)
                                                                     : run_scoped(tx, c, e);
}

static bool read_key(struct call *c, struct err *e)
{
    enum { KEY_MOST = 128 };
    struct str key = req_header(c->r, "idempotency-key");

    if (!is_write(c->route) || !key.at || (c->route->flags & NOT_REPEATABLE)) return true;
    if (!key.n || key.n > KEY_MOST)
        return err_fail(e, ERR_USAGE, "Idempotency-Key dài 1-%d ký tự", KEY_MOST);
    c->act.idempotency_key = key;
    return true;
}

static bool prepare(struct call *c, struct err *e)
{
    return (c->route->action == ACTION_NONE ||
            store_read(c->api->set.store, c->r->a, &c->act, admit_first, c, e)) &&
           read_input(c, e) && c->route->prepare(c, e);
}

static bool carry_out(struct call *c, struct err *e)
{
    struct store *s = c->api->set.store;

    if (!read_key(c, e) || (c->route->prepare && !prepare(c, e))) return false;
    return is_write(c->route) ? store_write(s, c->r->a, &c->act, inside, c, e)
                              : store_read(s, c->r->a, &c->act, inside, c, e);
}

static bool write_current(struct tx *tx, void *arg, struct err *e)
{
    struct call *c = arg;

    c->p->body.n = 0;
    return c->route->current(tx, c, e);
}

/* Both versions stand in a 412, so that a person can compare and choose. */
static void fail(struct call *c, const struct err *e)
{
    struct str current = { 0 };
    struct err e2 = { .lang = e->lang };

    if (e->kind == ERR_PRECONDITION && !c->problem_status && c->route->current &&
        store_read(c->api->set.store, c->r->a, &c->act, write_current, c, &e2))
        current = str_copy(c->r->a, buf_str(&c->p->body));
    problem_of(c, e, current);
}

static bool seen(struct tx *tx, void *arg, struct err *e)
{
    const struct call *c = arg;

    return store_session_seen(tx, c->who.token, e);
}

static void note_reading(struct call *c)
{
    struct str object = c->id.at ? c->id : req_query(c->r, "plan");

    if (c->who.user.id.at && c->route->logged &&
        cache_first_reading(c->api->cache, &c->act, c->route->logged, object))
        store_log_reading(c->api->set.store, &c->act, c->route->logged, object);
}

static bool seen_is_stale(const struct call *c)
{
    return c->who.user.id.at && session_stale(&c->api->set.login, &c->who, c->r->now);
}

/* What is told aside of an answer must not delay or spoil it. */
static void note(struct call *c)
{
    struct err e = { 0 };

    note_reading(c);
    if (seen_is_stale(c)) store_write(c->api->set.store, c->r->a, &c->act, seen, c, &e);
}

static void answer(void *with, struct req *r, struct reply *p)
{
    struct call c = { .api = with, .r = r, .p = p, .act.now = r->now };
    struct err e = { .lang = r->lang };
    struct buf others = { 0 };

    c.route = find_route(r, &c.id, &others);
    buf_close(&others);
    if (carry_out(&c, &e))
        note(&c);
    else
        fail(&c, &e);
}

/* An answer that is remembered costs less than the way to a lane and back. Whatever else comes of
 * it, a refusal too, is for the lane to say. */
static bool at_once(void *with, struct req *r, struct reply *p)
{
    struct call c = { .api = with, .r = r, .p = p, .act.now = r->now, .at_once = true };
    struct err e = { .lang = r->lang };
    struct buf others = { 0 };

    c.route = find_route(r, &c.id, &others);
    buf_close(&others);
    if (!c.route || !(c.route->flags & REMEMBERED) ||
        !store_read_now(c.api->set.store, r->a, &c.act, inside, &c, &e) || seen_is_stale(&c)) {
        shared_drop(p->shared);
        buf_close(&p->body);
        *p = (struct reply){ 0 };
        return false;
    }
    note_reading(&c);
    return true;
}

struct api *api_open(const struct api_settings *s)
{
    struct api *api = calloc(1, sizeof *api);

    if (!api) abort();
    api->set = *s;
    api->cache = cache_open();
    return api;
}

void api_close(struct api *api)
{
    cache_close(api->cache);
    free(api);
}

struct http_app api_app(struct api *api)
{
    return (struct http_app){
        .with = api, .begin = begin, .at_once = at_once, .answer = answer, .refuse = refuse
    };
}

void api_lanes(struct http_lane lanes[HTTP_LANES_MAX])
{
    lanes[LANE_QUICK] = (struct http_lane){ .threads = 6, .queue = 512 };
    lanes[LANE_PASSWORD] = (struct http_lane){ .threads = 2, .queue = 16 };
    lanes[LANE_DOCUMENT] = (struct http_lane){ .threads = 2, .queue = 16 };
}
