#include "api/route.h"
#include "base/hash.h"

struct json_out answer_begin(struct call *c)
{
    c->p->type = "application/json";
    return (struct json_out){ .b = &c->p->body, .decimals_as_text = true };
}

void answer_struct(struct call *c, const struct field_table *t, const void *what)
{
    struct json_out j = answer_begin(c);

    json_put_struct(&j, t, what);
}

void answer_page(struct call *c, const struct field_table *t, const void *list, struct str next)
{
    struct json_out j = answer_begin(c);
    const struct list_any *items = list;

    json_put_open(&j, '{');
    json_put_key(&j, "items");
    json_put_open(&j, '[');
    for (size_t i = 0; i < items->n; i++)
        json_put_struct(&j, t, (const char *)items->at + i * t->size);
    json_put_close(&j, ']');
    json_put_key(&j, "next");
    json_put_text(&j, next);
    json_put_close(&j, '}');
}

/* Not as reply.etag: a target's revision does not move with its figures, so the tag must never
 * be answered with 304. */
void answer_revision(struct call *c, int64_t revision)
{
    reply_header(c->p, c->r->a, "ETag", str_printf(c->r->a, "\"%lld\"", (long long)revision));
}

/* __Host-: a browser takes it over TLS only, for this host and no other. */
void answer_cookie(struct call *c, struct str token)
{
    bool secure = c->r->secure;

    reply_header(c->p, c->r->a, "Set-Cookie",
                 str_printf(c->r->a, "%s=%.*s; HttpOnly; SameSite=Strict; Path=/%s%s",
                            secure ? "__Host-kehoach" : "kehoach", STR_ARGS(token),
                            secure ? "; Secure" : "", token.n ? "" : "; Max-Age=0"));
}

bool call_date(const struct call *c, const char *name, struct date *out, struct err *e)
{
    struct str s = req_query(c->r, name);

    return !s.n || date_parse(s, out, e);
}

bool call_failed(struct call *c, int status, const char *slug)
{
    c->problem_status = status;
    c->problem_slug = slug;
    return false;
}

static const struct {
    int status;
    const char *title;
} titles[] = {
    { 400, "yêu cầu sai" },
    { 401, "chưa đăng nhập" },
    { 403, "không được phép" },
    { 404, "không tìm thấy" },
    { 405, "cách gọi không có ở đây" },
    { 409, "không thể làm" },
    { 412, "đã có người sửa trước" },
    { 413, "vượt mức cho phép" },
    { 422, "nội dung không dùng được" },
    { 428, "thiếu phiên bản" },
    { 429, "thử quá nhiều lần" },
    { 503, "máy chủ đang bận" },
    { 507, "đĩa đầy" },
};

static const char *title_of(enum lang lang, int status)
{
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        if (titles[i].status == status) return say(lang, titles[i].title);
    return say(lang, "máy chủ gặp lỗi");
}

static void put_member(struct json_out *j, const char *name, struct str json)
{
    if (!json.at) return;
    json_put_key(j, name);
    json_put_raw(j, json);
}

struct problem {
    int status;
    const char *slug;
    struct str detail, proposed;
    struct str current, yours; /* JSON */
};

static void put_problem(struct req *r, struct reply *p, const struct problem *what)
{
    struct json_out j = { .b = &p->body };

    p->body.n = 0;
    p->status = what->status;
    p->type = "application/problem+json";
    json_put_open(&j, '{');
    json_put_key(&j, "type");
    json_put_text(&j, str_printf(r->a, "urn:kehoach:%s", what->slug));
    json_put_key(&j, "title");
    json_put_text(&j, str_c(title_of(r->lang, what->status)));
    json_put_key(&j, "status");
    json_put_int(&j, what->status);
    json_put_key(&j, "detail");
    json_put_text(&j, what->detail);
    if (what->proposed.at) {
        json_put_key(&j, "proposed");
        json_put_text(&j, what->proposed);
    }
    put_member(&j, "current", what->current);
    put_member(&j, "yours", what->yours);
    json_put_close(&j, '}');
}

void problem(struct req *r, struct reply *p, int status, const char *slug, struct str detail)
{
    put_problem(r, p, &(struct problem){ .status = status, .slug = slug, .detail = detail });
}

void problem_of(struct call *c, const struct err *e, struct str current)
{
    const struct err_class *class = err_class(e->kind);
    struct problem what = {
        .status = c->problem_status ? c->problem_status : class->http,
        .slug = c->problem_slug ? c->problem_slug : class->slug,
        .detail = str_c(e->text),
        .proposed = c->proposed,
        .current = current,
        .yours = current.at ? c->r->body : (struct str){ 0 },
    };

    c->p->headers.n = 0;
    put_problem(c->r, c->p, &what);
    if (c->wait || e->kind == ERR_BUSY)
        reply_header(c->p, c->r->a, "Retry-After",
                     str_printf(c->r->a, "%lld", c->wait ? (long long)c->wait : 2));
}
