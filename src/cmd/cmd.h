/* cmd.h - the command line: one file per command, one row per command in main.c.
 *
 * A command reads its arguments, calls one function of a room below and prints. On failure
 * nothing stands on standard output and one to three lines on standard error; the exit status
 * is the kind's (err.h). */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include "base/arena.h"
#include "base/err.h"
#include "cmd/settings.h"

/* What every command gets: read once in main.c from the options, the environment and the
 * configuration file. */
struct cmd {
    struct arena *a;
    struct settings set;
    const char *db; /* set.at[SET_DB], else kehoach.db here */
    bool json;      /* --json */
    int argc;       /* what follows the command's name */
    char **argv;
    struct err e;
};

/* Exit status of the command; a status above 0 with c->e.text set is printed by main. */
typedef int cmd_run(struct cmd *c);
cmd_run cmd_extract, cmd_check, cmd_judge;
cmd_run cmd_backup;
cmd_run cmd_restore;
cmd_run cmd_import, cmd_plan, cmd_export, cmd_rebuild, cmd_org;
cmd_run cmd_serve, cmd_user, cmd_openapi;

int cmd_failed(const struct cmd *c); /* the exit status of c->e */

#endif
