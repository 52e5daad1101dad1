/* settings.h - what an office sets once: by an option, by an environment variable, or in the
 * configuration file, in this order of precedence.
 *
 * The file is that of --config or KEHOACH_CONFIG, else ./kehoach.conf, else /etc/kehoach.conf
 * where they are there. Its lines are `name = value`; a line that begins with # is a remark. A
 * name that is not in the table, or twice, is refused with the number of its line: a setting that
 * is silently not heard may open a door. */
#ifndef CMD_SETTINGS_H
#define CMD_SETTINGS_H

#include "base/arena.h"
#include "base/err.h"

/* To add one: its row in settings.c and in docs/settings.md. */
enum setting {
    SET_DB,
    SET_LISTEN,
    SET_TLS_CERT,
    SET_TLS_KEY,
    SET_BEHIND_PROXY,
    SET_REQUEST_TIME,
    SET_SESSION_IDLE,
    SET_SESSION_LIFE,
    SET_LOGIN_TRIES,
    SET_PASSWORD_MIN,
    SETTINGS
};
struct settings {
    const char *at[SETTINGS]; /* NULL: not set anywhere */
};

/* File and environment; options come over it. `config` NULL: no --config was given. */
bool settings_read(struct arena *a, const char *config, struct settings *out, struct err *e);
/* "--listen" → SET_LISTEN; SETTINGS: no option of this name. */
enum setting setting_of_option(const char *option);

#endif
