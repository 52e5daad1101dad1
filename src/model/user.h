/* user.h - who may log in, in which roles over which branches, and his session. */
#ifndef MODEL_USER_H
#define MODEL_USER_H

#include "json/json.h"

/* admin: everything, users and orgs too; planner: imports, corrects, assigns, enters for
 * anyone; reporter and unit_head: figures of what their branch leads; leader and supervisor
 * read, the supervisor without what is marked nội bộ. */
enum role {
    ROLE_ADMIN,
    ROLE_PLANNER,
    ROLE_REPORTER,
    ROLE_UNIT_HEAD,
    ROLE_LEADER,
    ROLE_SUPERVISOR,
    ROLES
};
extern const char *const role_name[ROLES];
/* -1: no role of this name. */
int role_from_name(struct str name);

struct role_row {
    enum role role;
    struct str org; /* uid of the top of the branch; not stated: the whole tree */
    struct str org_name;
};

struct user_name {
    struct str id;
    struct str name; /* to log in with */
    struct str display_name;
};

struct user_row {
    struct str id, name, display_name;
    LIST(struct role_row) roles; /* of today */
    bool must_change_password;
    struct str password; /* once, in the answer that made it; not stated else */
};

struct user_new {
    struct str name, display_name; /* display_name not stated: the name */
    enum role role;
    struct str org;      /* uid; not stated: the whole tree */
    struct str password; /* not stated: a random one, to be changed at the first login */
};

/* What a logged-in person is told about himself. */
struct session_row {
    struct user_name user;
    LIST(struct role_row) roles;
    struct strs may; /* "target.correct" …: the actions that one of his roles allows */
    bool must_change_password;
    bool illustration; /* there are made-up figures in this store */
    moment ends_at; /* at the latest; earlier when idle */
};

struct credentials {
    struct str name, password;
};
struct password_change {
    struct str old, new;
};

extern const struct field_table role_row_table, user_name_table, user_row_table, user_new_table,
    session_row_table, credentials_table, password_change_table;

#endif
