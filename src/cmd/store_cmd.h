/* store_cmd.h - what the commands on the store share. Only for cmd/. */
#ifndef CMD_STORE_CMD_H
#define CMD_STORE_CMD_H

#include "cmd/cmd.h"
#include "store/store.h"
#include "json/json.h"

/* The owner of the machine acts, now. */
struct act cmd_act(void);
/* Opens the store of --db, reads or writes once, closes it. */
bool cmd_read_store(struct cmd *c, store_fn *fn, void *arg);
bool cmd_write_store(struct cmd *c, store_fn *fn, void *arg);
/* The next argument as the value of the option at *i, which is moved there. */
bool cmd_value(struct cmd *c, int *i, struct str *out);
/* A top-level array, or one object, and a line end on standard output. */
void cmd_print_list(const struct field_table *t, const void *items, size_t n);
void cmd_print_one(const struct field_table *t, const void *what);

#endif
