/* user_inside.h - what user.c and session.c share. */
#ifndef STORE_USER_INSIDE_H
#define STORE_USER_INSIDE_H

#include "store/user.h"

/* As names are compared: without outer blanks, lower case, NFC. */
struct str user_login_name(struct arena *a, struct str typed);
/* The state of the account u.id on that day (a parameter). */
#define USER_STATE_ON(day) \
    "COALESCE((SELECT s.state FROM user_state s WHERE s.account = u.id AND s.valid_from <= " day \
    " ORDER BY s.valid_from DESC, s.recorded_at DESC LIMIT 1), 'active')"
struct str user_today(struct tx *tx);
bool user_end_sessions(struct tx *tx, struct str user, struct err *e);
/* Roles of the act's day. */
bool user_roles(struct tx *tx, struct str user, struct list_any *roles, struct err *e);

#endif
