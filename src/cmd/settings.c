#include "cmd/settings.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

/* The option is --NAME, the variable KEHOACH_NAME with _ for -. */
static const char *const names[] = {
    [SET_DB] = "db",
    [SET_LISTEN] = "listen",
    [SET_TLS_CERT] = "tls-cert",
    [SET_TLS_KEY] = "tls-key",
    [SET_BEHIND_PROXY] = "behind-proxy",
    [SET_REQUEST_TIME] = "request-time",
    [SET_SESSION_IDLE] = "session-idle",
    [SET_SESSION_LIFE] = "session-life",
    [SET_LOGIN_TRIES] = "login-tries",
    [SET_PASSWORD_MIN] = "password-min",
};
_Static_assert(sizeof names / sizeof names[0] == SETTINGS, "a row for every setting");

enum { FILE_MAX = 64 << 10 };

static enum setting setting_named(struct str name)
{
    int i = 0;

    while (i < SETTINGS && !str_eq(name, str_c(names[i]))) i++;
    return (enum setting)i;
}

enum setting setting_of_option(const char *option)
{
    return strncmp(option, "--", 2) ? SETTINGS : setting_named(str_c(option + 2));
}

static bool take_line(struct arena *a, const char *path, int n, struct str line,
                      struct settings *out, struct err *e)
{
    struct str name = str_trim(str_until(&line, '=')), value = str_trim(line);
    enum setting which = setting_named(name);

    if (which == SETTINGS)
        return err_fail(e, ERR_USAGE, "%s, dòng %d: không có thiết lập “%.*s”", path, n,
                        STR_ARGS(name));
    if (!value.n)
        return err_fail(e, ERR_USAGE, "%s, dòng %d: “%.*s” cần một giá trị (tên = giá trị)", path,
                        n, STR_ARGS(name));
    if (out->at[which])
        return err_fail(e, ERR_USAGE, "%s, dòng %d: “%.*s” đã đặt ở dòng trên", path, n,
                        STR_ARGS(name));
    out->at[which] = str_z(a, value);
    return true;
}

static bool read_file(struct arena *a, const char *path, struct settings *out, struct err *e)
{
    struct str text;
    int n = 0;

    if (!file_read(a, path, FILE_MAX, &text, e)) return false;
    str_take(&text, STR("\xef\xbb\xbf"));
    while (text.n) {
        struct str line = str_trim(str_until(&text, '\n'));
        n++;
        if (line.n && line.at[0] != '#' && !take_line(a, path, n, line, out, e)) return false;
    }
    return true;
}

static void read_environment(struct arena *a, struct settings *out)
{
    for (int i = 0; i < SETTINGS; i++) {
        char *variable = (char *)str_printf(a, "KEHOACH_%s", names[i]).at;
        for (char *c = variable; *c; c++) *c = (char)(*c == '-' ? '_' : toupper((unsigned char)*c));
        const char *value = getenv(variable);
        if (value && *value) out->at[i] = value;
    }
}

/* One that was named must be there; the usual ones may be. */
static const char *file_path(const char *config)
{
    static const char *const usual[] = { "kehoach.conf", "/etc/kehoach.conf" };
    const char *variable = getenv("KEHOACH_CONFIG");

    if (config) return config;
    if (variable && *variable) return variable;
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++)
        if (access(usual[i], F_OK) == 0) return usual[i];
    return NULL;
}

bool settings_read(struct arena *a, const char *config, struct settings *out, struct err *e)
{
    const char *path = file_path(config);

    *out = (struct settings){ 0 };
    if (path && !read_file(a, path, out, e)) return false;
    read_environment(a, out);
    return true;
}
