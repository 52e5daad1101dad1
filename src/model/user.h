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

/* locked: may come back; ended: left the office. */
enum user_state { USER_ACTIVE, USER_LOCKED, USER_ENDED, USER_STATES };
extern const char *const user_state_name[USER_STATES];

struct user_row {
    struct str id, name, display_name;
    LIST(struct role_row) roles; /* of today */
    struct strs fields;          /* of today: what a deputy looks after */
    enum user_state state;       /* of today */
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
    moment ends_at;    /* at the latest; earlier when idle */
};

struct credentials {
    struct str name, password;
};
struct password_change {
    struct str old, new;
};

/* A role or a field from a day to a day. */
struct held_role {
    enum role role;
    struct str org, org_name; /* as in role_row */
    struct date from, to;     /* to not stated: until further notice */
};
struct held_field {
    struct str field;
    struct date from, to;
};
struct held {
    LIST(struct held_role) roles;
    LIST(struct held_field) fields;
};
struct state_event {
    enum user_state state;
    struct date valid_from;
    struct str why;
};
/* All that was somebody's and went to another. */
struct handover_row {
    struct str id, from_name, to_name;
    struct date valid_from;
    struct str why;
    struct held what;
    moment recorded_at;
};
/* A person with all that was, is and will be his. */
struct user_whole {
    struct user_row user;
    struct held held;
    LIST(struct state_event) states;     /* the latest first */
    LIST(struct handover_row) handovers; /* from him or to him */
};

/* Gives (held) or takes a role or a field from a day on; given until valid_to, where stated. */
struct role_change {
    enum role role;
    struct str org;
    bool held;
    struct date valid_from, valid_to;
};
struct field_change {
    struct str field;
    bool held;
    struct date valid_from, valid_to;
};
struct state_change {
    enum user_state state;
    struct date valid_from;
    struct str why;
};
struct handover_new {
    struct str to; /* uid */
    struct date valid_from;
    struct str why;
    bool ends; /* the one who hands over leaves on that day */
};

/* One row of the trail. */
struct audit_row {
    moment at;
    struct str who_name;
    struct str role, role_org_name; /* the role acted in; '' from the command line */
    struct str action, object_kind, object;
    struct str after; /* JSON */
};

extern const struct field_table user_whole_table, held_table, role_change_table, field_change_table,
    state_change_table, handover_new_table, audit_row_table;
extern const struct field_table role_row_table, user_name_table, user_row_table, user_new_table,
    session_row_table, credentials_table, password_change_table;

#endif
