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

static bool org_of_code(struct tx *tx, struct str code, struct str *org, struct err *e)
{
    if (!code.at) return true;
    if (!store_org_by_code(tx, code, moment_date(tx->act->now), org, e)) return false;
    return org->at ||
           err_fail(e, ERR_NOT_FOUND, "không có đơn vị mang mã %.*s; xem: kehoach org list",
                    STR_ARGS(code));
}

static bool add_user(struct tx *tx, void *arg, struct err *e)
{
    struct adding *a = arg;
    struct str id;

    if (!org_of_code(tx, a->code, &a->new.org, e)) return false;
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
        struct user_query q = { .after = after, .limit = 500 };
        if (!store_user_list(tx, &q, &page, e)) return false;
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

/* Changes of one person ---------------------------------------------------------------------- */

struct changing {
    struct str name, org; /* code of the org; not stated: the whole tree */
    struct role_change role;
    struct state_change state;
    bool of_state;
    struct str hash; /* a new password; not stated: another change */
};

static bool change_user(struct tx *tx, void *arg, struct err *e)
{
    struct changing *ch = arg;
    struct user_hashes hashes;
    struct str id;

    if (!store_user_named(tx, ch->name, &id, e)) return false;
    if (!id.at) return err_fail(e, ERR_NOT_FOUND, "không có người dùng này");
    if (ch->of_state) return store_user_state(tx, id, &ch->state, e);
    if (ch->hash.at)
        return store_user_hashes(tx, id, &hashes, e) &&
               store_user_password(tx, id, hashes.n, ch->hash, true, e);
    return org_of_code(tx, ch->org, &ch->role.org, e) && store_user_role(tx, id, &ch->role, e);
}

static bool keep_change(struct cmd *c, struct changing *ch)
{
    struct act act = { .now = moment_now() };
    struct store *s;

    if (!store_open(c->db, false, &s, &c->e)) return false;
    bool ok = store_write(s, c->a, &act, change_user, ch, &c->e);
    store_close(s);
    return ok;
}

static bool take_role_option(struct cmd *c, int *i, struct changing *ch)
{
    struct str day = { 0 };
    const char *option = c->argv[*i];

    if (!strcmp(option, "--take")) {
        ch->role.held = false;
        return true;
    }
    if (!strcmp(option, "--org")) return take_value(c, i, &ch->org);
    if (!strcmp(option, "--from"))
        return take_value(c, i, &day) && date_parse(day, &ch->role.valid_from, &c->e);
    if (!strcmp(option, "--to"))
        return take_value(c, i, &day) && date_parse(day, &ch->role.valid_to, &c->e);
    return err_fail(&c->e, ERR_USAGE, "user role không có “%s”", option);
}

static bool run_role(struct cmd *c)
{
    struct changing ch = { .role.held = true };

    if (c->argc < 3)
        return err_fail(&c->e, ERR_USAGE,
                        "cách dùng: kehoach user role TÊN VAI-TRÒ [--org MÃ] [--from NGÀY] "
                        "[--to NGÀY] [--take]");
    int which = role_from_name(str_c(c->argv[2]));
    if (which < 0)
        return err_fail(&c->e, ERR_USAGE,
                        "vai trò là một trong: admin, planner, reporter, unit_head, leader, "
                        "supervisor");
    ch.name = str_c(c->argv[1]);
    ch.role.role = (enum role)which;
    for (int i = 3; i < c->argc; i++)
        if (!take_role_option(c, &i, &ch)) return false;
    return keep_change(c, &ch);
}

static bool run_state(struct cmd *c, enum user_state state)
{
    struct changing ch = { .of_state = true, .state.state = state };

    if (c->argc != 2)
        return err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach user lock|unlock|end TÊN");
    ch.name = str_c(c->argv[1]);
    return keep_change(c, &ch);
}

static bool run_password(struct cmd *c)
{
    struct str password = password_random(c->a);
    struct changing ch = { 0 };

    if (c->argc != 2) return err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach user password TÊN");
    ch.name = str_c(c->argv[1]);
    if (!password_hash(c->a, password, PASSWORD_MIN, &ch.hash, &c->e) || !keep_change(c, &ch))
        return false;
    printf(say(c->e.lang, "mật khẩu của %.*s: %.*s (chỉ in một lần, phải đổi khi đăng nhập "
                          "lần đầu)\n"),
           STR_ARGS(ch.name), STR_ARGS(password));
    return true;
}

int cmd_user(struct cmd *c)
{
    const char *what = c->argc ? c->argv[0] : "";
    bool ok = false;

    if (!strcmp(what, "add"))
        ok = run_add(c);
    else if (!strcmp(what, "list"))
        ok = run_list(c);
    else if (!strcmp(what, "role"))
        ok = run_role(c);
    else if (!strcmp(what, "lock"))
        ok = run_state(c, USER_LOCKED);
    else if (!strcmp(what, "unlock"))
        ok = run_state(c, USER_ACTIVE);
    else if (!strcmp(what, "end"))
        ok = run_state(c, USER_ENDED);
    else if (!strcmp(what, "password"))
        ok = run_password(c);
    else
        err_fail(&c->e, ERR_USAGE,
                 "cách dùng: kehoach user add|list|role|lock|unlock|end|password …");
    return ok ? 0 : cmd_failed(c);
}
