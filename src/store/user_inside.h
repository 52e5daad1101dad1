/* user_inside.h - what user.c and session.c share. */
#ifndef STORE_USER_INSIDE_H
#define STORE_USER_INSIDE_H

#include "store/user.h"

/* As names are compared: without outer blanks, lower case, NFC. */
struct str user_login_name(struct arena *a, struct str typed);
/* Roles of the act's day. */
bool user_roles(struct tx *tx, struct str user, struct list_any *roles, struct err *e);

#endif
