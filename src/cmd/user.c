#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/password.h"
#include "cmd/cmd.h"
#include "store/org.h"
#include "store/user.h"

struct adding {
    struct user_new new;
    struct str code; /* of the org; not stated: the whole tree */
    bool from_stdin;
    struct str hash;
};

static bool add_user(struct tx *tx, void *arg, struct err *e)
{
    struct adding *a = arg;
    struct str id;

    if (a->code.at) {
        if (!store_org_by_code(tx, a->code, moment_date(tx->act->now), &a->new.org, e))
            return false;
        if (!a->new.org.at)
            return err_fail(e, ERR_NOT_FOUND, "không có đơn vị mang mã %.*s; xem: kehoach org list",
                            STR_ARGS(a->code));
    }
    return store_user_add(tx, &a->new, a->hash, !a->from_stdin, &id, e);
}

static bool read_password(struct cmd *c, struct str *out)
{
    char line[4 * PASSWORD_MAX + 2];

    if (!fgets(line, sizeof line, stdin))
        return err_fail(&c->e, ERR_INPUT, "không có mật khẩu trên đầu vào chuẩn");
    line[strcspn(line, "\r\n")] = '\0';
    *out = str_copy(c->a, str_c(line));
    return true;
}

static bool take_value(struct cmd *c, int *i, struct str *out)
{
    if (*i + 1 == c->argc) return err_fail(&c->e, ERR_USAGE, "%s cần một giá trị", c->argv[*i]);
    *out = str_c(c->argv[++*i]);
    return true;
}

static bool read_arguments(struct cmd *c, struct adding *a)
{
    struct str role = { 0 };

    for (int i = 1; i < c->argc; i++) {
        if (!strcmp(c->argv[i], "--role")) {
            if (!take_value(c, &i, &role)) return false;
        } else if (!strcmp(c->argv[i], "--org")) {
            if (!take_value(c, &i, &a->code)) return false;
        } else if (!strcmp(c->argv[i], "--display-name")) {
            if (!take_value(c, &i, &a->new.display_name)) return false;
        } else if (!strcmp(c->argv[i], "--password-stdin")) {
            a->from_stdin = true;
        } else if (c->argv[i][0] == '-' || a->new.name.at) {
            return err_fail(&c->e, ERR_USAGE, "user add không có “%s”", c->argv[i]);
        } else {
            a->new.name = str_c(c->argv[i]);
        }
    }
    int which = role_from_name(role);
    if (!a->new.name.at || !role.at)
        return err_fail(&c->e, ERR_USAGE,
                        "cách dùng: kehoach user add TÊN --role VAI-TRÒ [--org MÃ] "
                        "[--display-name TÊN] [--password-stdin]");
    if (which < 0)
        return err_fail(&c->e, ERR_USAGE,
                        "vai trò là một trong: admin, planner, reporter, unit_head, leader, "
                        "supervisor");
    a->new.role = (enum role)which;
    return true;
}

static bool run_add(struct cmd *c)
{
    struct adding a = { 0 };
    struct act act = { .now = moment_now() };
    struct store *s;
    struct str password;

    if (!read_arguments(c, &a)) return false;
    password = password_random(c->a);
    if ((a.from_stdin && !read_password(c, &password)) ||
        !password_hash(c->a, password, PASSWORD_MIN, &a.hash, &c->e) ||
        !store_open(c->db, false, &s, &c->e))
        return false;
    bool ok = store_write(s, c->a, &act, add_user, &a, &c->e);
    store_close(s);
    if (ok && !a.from_stdin)
        printf(say(c->e.lang, "mật khẩu của %.*s: %.*s (chỉ in một lần, phải đổi khi đăng nhập "
                              "lần đầu)\n"),
               STR_ARGS(a.new.name), STR_ARGS(password));
    return ok;
}

static bool list_users(struct tx *tx, void *arg, struct err *e)
{
    struct user_page *all = arg;
    struct str after = { 0 };

    *all = (struct user_page){ 0 };
    do {
        struct user_page page = { 0 };
        if (!store_user_list(tx, after, 500, &page, e)) return false;
        for (size_t i = 0; i < page.items.n; i++) *LIST_ADD(tx->a, &all->items) = page.items.at[i];
        after = page.next;
    } while (after.at);
    return true;
}

static void print_json(const struct user_page *all)
{
    struct buf b = { 0 };
    struct json_out j = { .b = &b };

    json_put_open(&j, '[');
    for (size_t i = 0; i < all->items.n; i++)
        json_put_struct(&j, &user_row_table, &all->items.at[i]);
    json_put_close(&j, ']');
    buf_put_char(&b, '\n');
    fwrite(b.at, 1, b.n, stdout);
    buf_close(&b);
}

static void print_lines(const struct user_page *all)
{
    for (size_t i = 0; i < all->items.n; i++) {
        const struct user_row *u = &all->items.at[i];
        printf("%.*s\t%.*s", STR_ARGS(u->name), STR_ARGS(u->display_name));
        for (size_t n = 0; n < u->roles.n; n++) printf("\t%s", role_name[u->roles.at[n].role]);
        putchar('\n');
    }
}

static bool run_list(struct cmd *c)
{
    struct act act = { .now = moment_now() };
    struct user_page all;
    struct store *s;

    if (c->argc != 1) return err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach user list [--json]");
    if (!store_open(c->db, false, &s, &c->e)) return false;
    bool ok = store_read(s, c->a, &act, list_users, &all, &c->e);
    store_close(s);
    if (ok && c->json)
        print_json(&all);
    else if (ok)
        print_lines(&all);
    return ok;
}

int cmd_user(struct cmd *c)
{
    bool ok = false;

    if (c->argc && !strcmp(c->argv[0], "add"))
        ok = run_add(c);
    else if (c->argc && !strcmp(c->argv[0], "list"))
        ok = run_list(c);
    else
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach user add|list …");
    return ok ? 0 : cmd_failed(c);
}
