/* The reading of what a stranger sends to the API: target, headers, JSON by field tables. The input
 * is a request as bytes; its seeds are readable requests in fuzz/seeds/api_json. */
#include <stdlib.h>

#include "base/unicode.h"
#include "http/http.h"
#include "model/kept.h"
#include "model/org.h"
#include "model/user.h"

static const struct field_table *const tables[] = {
    &credentials_table, &user_new_table,       &org_new_table,
    &figure_new_table,  &figure_choice_table,  &target_patch_table,
    &task_patch_table,  &document_patch_table, &password_change_table,
};

static void must(bool holds)
{
    if (!holds) abort();
}

static bool read_head(struct req *r, struct str *in, struct err *e)
{
    struct str line = str_until(in, '\n');

    str_until(&line, ' ');
    if (!req_take_target(r, line, e)) return false;
    while (in->n) {
        struct str value = str_until(in, '\n');
        if (!value.n) break;
        struct str name = str_until(&value, ':');
        if (!req_take_header(r, name, value, e)) return false;
    }
    return req_check_head(r, e);
}

static void look_at_head(const struct req *r)
{
    must(r->path.n && r->path.at[0] == '/' && utf8_valid(r->path));
    must(!memchr(r->path.at, '\0', r->path.n) && !memmem(r->path.at, r->path.n, "/..", 3));
    for (size_t i = 0; i < r->query.n; i++) must(utf8_valid(r->query.at[i].value));
    struct str cookie = req_cookie(r, "kehoach");
    must(!cookie.n || !memchr(cookie.at, ';', cookie.n));
    lang_accepted(req_header(r, "accept-language"));
    gzip_accepted(req_header(r, "accept-encoding"));
    etag_listed(req_header(r, "if-none-match"), STR("\"1\""));
    req_last_item(r, "x-forwarded-for");
    struct str host = req_header(r, "host"), origin = req_header(r, "origin");
    must(!origin_is_host(origin, host) || origin.n > host.n);
}

/* What was read and written is read again as the same. */
static void there_and_back(struct arena *a, const struct field_table *t, const void *what)
{
    struct buf first = { 0 }, second = { 0 };
    struct json_out one = { .b = &first, .decimals_as_text = true };
    struct json_out two = { .b = &second, .decimals_as_text = true };
    struct err e = { .lang = LANG_EN };
    void *again = arena_alloc(a, t->size);

    json_put_struct(&one, t, what);
    if (json_read(a, buf_str(&first), t, again, NULL, &e)) {
        json_put_struct(&two, t, again);
        must(str_eq(buf_str(&first), buf_str(&second)));
    }
    buf_close(&first);
    buf_close(&second);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
    struct arena a = { 0 };
    struct req r = { .a = &a };
    struct err e = { .lang = LANG_EN };
    struct str in = { (const char *)data, n };

    if (read_head(&r, &in, &e)) look_at_head(&r);
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        void *what = arena_alloc(&a, tables[i]->size);
        bool *given = NEW_ARRAY(&a, bool, tables[i]->n);
        if (json_read(&a, in, tables[i], what, given, &e)) there_and_back(&a, tables[i], what);
        must(e.kind == ERR_NONE || e.text[0]);
    }
    arena_close(&a);
    return 0;
}
