/* route.h - what a route is, and what its handler gets. */
#ifndef API_ROUTE_H
#define API_ROUTE_H

#include "api/api.h"

struct call;

/* What a person does; a row of actions[] in right.c says which roles may. Its name stands in the
 * trail, in the log of reading, and in "may" of the session. */
enum action {
    ACTION_NONE, /* whoever calls */
    ACTION_SELF, /* his own session and password: whoever is logged in */
    ACTION_READ,
    ACTION_IMPORT,
    ACTION_DOCUMENT_CORRECT,
    ACTION_PLAN_REVIEW,
    ACTION_TARGET_CORRECT,
    ACTION_TARGET_LEAD,
    ACTION_TARGET_ALLOCATE,
    ACTION_INDICATOR_SETTLE,
    ACTION_TASK_CORRECT,
    ACTION_TASK_WORDS,
    ACTION_FIGURE_ENTER,
    ACTION_FIGURE_CHOOSE,
    ACTION_ORG_WRITE,
    ACTION_ORG_EXPORT,
    ACTION_USER_LIST,
    ACTION_USER_ADD,
    ACTION_USER_WRITE,
    ACTION_SETTING_WRITE,
    ACTION_UNOWNED_LIST,
    ACTIONS
};

/* The orgs that a right is measured by. Not stated: only roles over the whole tree reach. */
struct reach {
    struct str org;  /* whose the object is: for admin and planner */
    struct str lead; /* who leads it: for reporter and unit head */
};
typedef bool scope_fn(struct tx *tx, struct call *c, struct reach *out, struct err *e);
/* Runs in the transaction, after rights, scope and repetition were looked at. */
typedef bool handler_fn(struct tx *tx, struct call *c, struct err *e);
/* Slow work before the transaction (a password, a document), after a first look at the rights. */
typedef bool prepare_fn(struct call *c, struct err *e);

enum lane { LANE_QUICK, LANE_PASSWORD, LANE_DOCUMENT };

enum gives { GIVES_NOTHING, GIVES_ONE, GIVES_PAGE, GIVES_JSON, GIVES_BYTES };
enum flags {
    WITH_IF_MATCH = 1,   /* 428 without, 412 with a stale one */
    BEFORE_PASSWORD = 2, /* also while the password must be changed */
    NOT_REPEATABLE = 4,  /* no Idempotency-Key: its answer is not to be kept */
    SCOPE_AFTER = 8,     /* the object is known only once the handler ran */
    REMEMBERED = 16,     /* its answer may stand in the cache, and then waits for no lane */
};

struct route {
    const char *method, *path; /* "/api/v1/targets/{id}" */
    enum action action;
    scope_fn *scope; /* NULL: the role alone decides */
    handler_fn *run;
    prepare_fn *prepare;
    handler_fn *current; /* writes the present object, for a 412 */
    enum lane lane;
    size_t body; /* bytes; 0: none */
    unsigned flags;
    const struct field_table *takes; /* NULL: no JSON */
    enum gives gives;
    const struct field_table *table; /* of what it gives */
    int status;                      /* of success */
    const char *query[12];
    const char *logged;  /* name of the reading in its log; NULL: nothing of a plan is shown */
    const char *summary; /* English, for OpenAPI */
};
extern const struct route routes[];
extern const size_t n_routes;

struct call {
    struct api *api;
    struct req *r;
    struct reply *p;
    const struct route *route;
    struct str id; /* what {id} stands for */
    struct login who;   /* with the roles that count: all, or the one that was chosen */
    struct login whole; /* with all of them */
    bool internal; /* may see what is marked nội bộ */
    bool at_once;  /* only an answer that is remembered, none that must be made */
    struct act act;
    struct reach reach; /* for SCOPE_AFTER, set by the handler */
    void *in;           /* of table route->takes */
    bool *given;        /* which of its fields stood in the body */
    int64_t revision;   /* of If-Match */
    struct str after;   /* cursor */
    size_t limit;
    void *prepared;
    int64_t wait;       /* seconds, with ERR_TOO_MANY */
    int problem_status; /* 0: that of the error's kind */
    const char *problem_slug;
    struct str proposed; /* beside a problem */
};

struct api {
    struct api_settings set;
    struct cache *cache;
};

/* Writing the answer */
void answer_struct(struct call *c, const struct field_table *t, const void *what);
void answer_page(struct call *c, const struct field_table *t, const void *list, struct str next);
/* The page's envelope around items that are written one by one. */
struct json_out answer_begin(struct call *c);
void answer_revision(struct call *c, int64_t revision);
void answer_cookie(struct call *c, struct str token);

/* Reading the request */
bool call_date(const struct call *c, const char *name, struct date *out, struct err *e);
bool call_failed(struct call *c, int status, const char *slug); /* beside err_fail */

/* Rights */
const char *action_name(enum action a);
bool right_choose(struct call *c, struct err *e);
bool right_role(struct call *c, struct err *e);
bool right_reach(struct tx *tx, struct call *c, const struct reach *reach, struct err *e);
struct strs rights_of(struct arena *a, const struct login *l);

/* Failing: RFC 9457. `current`, `yours`: JSON beside it, or not stated. */
void problem(struct req *r, struct reply *p, int status, const char *slug, struct str detail);
void problem_of(struct call *c, const struct err *e, struct str current);

#endif
