#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "api/api.h"
#include "base/password.h"
#include "cmd/cmd.h"

static bool take_option(struct cmd *c, int *i)
{
    enum setting which = setting_of_option(c->argv[*i]);

    if (which == SETTINGS)
        return err_fail(&c->e, ERR_USAGE, "serve không có “%s”; xem: kehoach help", c->argv[*i]);
    if (*i + 1 == c->argc) return err_fail(&c->e, ERR_USAGE, "%s cần một giá trị", c->argv[*i]);
    c->set.at[which] = c->argv[++*i];
    return true;
}

static bool read_options(struct cmd *c)
{
    for (int i = 0; i < c->argc; i++)
        if (!take_option(c, &i)) return false;
    if (!c->set.at[SET_LISTEN]) c->set.at[SET_LISTEN] = "127.0.0.1:8080";
    return true;
}

/* "90", "90s", "30m", "12h": a number of seconds, from 1 s to 30 days. */
static bool read_seconds(struct cmd *c, const char *text, int64_t *out)
{
    char *end;
    long n;

    if (!text) return true;
    n = strtol(text, &end, 10);
    if (n > 0 && n <= 30L * 86400) {
        *out = n * (*end == 'h' ? 3600 : *end == 'm' ? 60 : 1);
        if ((*end == '\0' || strchr("smh", *end)) && (!*end || !end[1]) && *out <= 30L * 86400)
            return true;
    }
    return err_fail(&c->e, ERR_USAGE, "“%s” không phải khoảng thời gian (ví dụ 30s, 30m, 12h)",
                    text);
}

static bool read_count(struct cmd *c, const char *text, int64_t least, int64_t most, int64_t *out)
{
    char *end;

    if (!text) return true;
    *out = strtol(text, &end, 10);
    return (end != text && !*end && *out >= least && *out <= most) ||
           err_fail(&c->e, ERR_USAGE, "“%s” không phải một số từ %d đến %d", text, (int)least,
                    (int)most);
}

static bool read_settings(struct cmd *c, struct http_settings *http, struct api_settings *api)
{
    const char *const *set = c->set.at;
    int64_t request = 30, idle = 30 * 60, life = 12 * 3600, tries, shortest = PASSWORD_MIN;

    api->login = login_rules_default;
    tries = api->login.tries_name;
    if (!read_seconds(c, set[SET_REQUEST_TIME], &request) ||
        !read_seconds(c, set[SET_SESSION_IDLE], &idle) ||
        !read_seconds(c, set[SET_SESSION_LIFE], &life) ||
        !read_count(c, set[SET_LOGIN_TRIES], 1, 1000, &tries) ||
        !read_count(c, set[SET_PASSWORD_MIN], PASSWORD_MIN, 64, &shortest))
        return false;
    *http = (struct http_settings){
        .listen = set[SET_LISTEN],
        .tls_cert = set[SET_TLS_CERT],
        .tls_key = set[SET_TLS_KEY],
        .behind_proxy = set[SET_BEHIND_PROXY],
        .request_seconds = (int)request,
        .idle_seconds = (int)(request / 2 > 0 ? request / 2 : 1),
    };
    api_lanes(http->lanes);
    api->login.idle = idle * 1000;
    api->login.life = life * 1000;
    api->login.tries_name = (int)tries;
    api->password_min = (size_t)shortest;
    return true;
}

struct first_admin {
    struct str hash;
    bool made;
};

/* Inside the write: two servers that start at once on one database make one administrator. */
static bool add_first_admin(struct tx *tx, void *arg, struct err *e)
{
    struct first_admin *f = arg;
    struct user_new new = { .name = STR("admin"), .role = ROLE_ADMIN };
    int64_t users;
    struct str id;

    f->made = false;
    if (!store_user_count(tx, &users, e)) return false;
    if (users) return true;
    f->made = true;
    return store_user_add(tx, &new, f->hash, true, &id, e);
}

static bool count_users(struct tx *tx, void *arg, struct err *e)
{
    return store_user_count(tx, arg, e);
}

static bool make_first_admin(struct cmd *c, struct store *s)
{
    struct act act = { .now = moment_now() };
    struct first_admin f = { 0 };
    struct str password = password_random(c->a);
    int64_t users;

    if (!store_read(s, c->a, &act, count_users, &users, &c->e)) return false;
    if (users) return true;
    if (!password_hash(c->a, password, PASSWORD_MIN, &f.hash, &c->e) ||
        !store_write(s, c->a, &act, add_first_admin, &f, &c->e))
        return false;
    if (f.made)
        printf(say(c->e.lang, "người quản trị đầu tiên: admin, mật khẩu: %.*s (chỉ in một lần, "
                              "phải đổi khi đăng nhập lần đầu)\n"),
               STR_ARGS(password));
    return true;
}

/* Every connection is a file to the system. */
static void raise_open_files(void)
{
    struct rlimit files;

    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

static void print_address(const struct cmd *c, const struct http_settings *set,
                          const struct http *h)
{
    const char *colon = strrchr(set->listen, ':');

    printf(say(c->e.lang, "kehoach chạy ở %s://%.*s:%d (Ctrl-C để dừng)\n"),
           set->tls_cert ? "https" : "http", (int)(colon - set->listen), set->listen, http_port(h));
    fflush(stdout);
}

static bool serve(struct cmd *c, const struct http_settings *set, const struct api_settings *what)
{
    struct api *api = api_open(what);
    struct http_app app = api_app(api);
    struct http *h;
    sigset_t stop;
    int signal;
    bool ok;

    sigemptyset(&stop);
    sigaddset(&stop, SIGINT);
    sigaddset(&stop, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stop, NULL);
    if ((ok = make_first_admin(c, what->store) && http_start(set, &app, &h, &c->e))) {
        print_address(c, set, h);
        sigwait(&stop, &signal);
        http_stop(h);
    }
    api_close(api);
    return ok;
}

int cmd_serve(struct cmd *c)
{
    struct http_settings http;
    struct api_settings api;

    if (!read_options(c) || !read_settings(c, &http, &api)) return cmd_failed(c);
    signal(SIGPIPE, SIG_IGN);
    raise_open_files();
    if (!store_open(c->db, true, &api.store, &c->e)) return cmd_failed(c);
    bool ok = serve(c, &http, &api);
    store_close(api.store);
    return ok ? 0 : cmd_failed(c);
}
