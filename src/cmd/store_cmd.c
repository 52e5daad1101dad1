#include "cmd/store_cmd.h"

#include <stdio.h>

struct act cmd_act(void)
{
    return (struct act){ .user_name = STR("dòng lệnh"), .now = moment_now() };
}

bool cmd_read_store(struct cmd *c, store_fn *fn, void *arg)
{
    struct act act = cmd_act();
    struct store *s;

    if (!store_open(c->db, false, &s, &c->e)) return false;
    bool ok = store_read(s, c->a, &act, fn, arg, &c->e);
    store_close(s);
    return ok;
}

bool cmd_write_store(struct cmd *c, store_fn *fn, void *arg)
{
    struct act act = cmd_act();
    struct store *s;

    if (!store_open(c->db, false, &s, &c->e)) return false;
    bool ok = store_write(s, c->a, &act, fn, arg, &c->e);
    store_close(s);
    return ok;
}

bool cmd_value(struct cmd *c, int *i, struct str *out)
{
    if (*i + 1 >= c->argc) return err_fail(&c->e, ERR_USAGE, "%s cần một giá trị", c->argv[*i]);
    *out = str_c(c->argv[++*i]);
    return true;
}

static void print(struct buf *b)
{
    buf_put_char(b, '\n');
    fwrite(b->at, 1, b->n, stdout);
    buf_close(b);
}

void cmd_print_list(const struct field_table *t, const void *items, size_t n)
{
    struct buf b = { 0 };
    struct json_out j = { .b = &b };

    json_put_open(&j, '[');
    for (size_t i = 0; i < n; i++) json_put_struct(&j, t, (const char *)items + i * t->size);
    json_put_close(&j, ']');
    print(&b);
}

void cmd_print_one(const struct field_table *t, const void *what)
{
    struct buf b = { 0 };
    struct json_out j = { .b = &b };

    json_put_struct(&j, t, what);
    print(&b);
}
