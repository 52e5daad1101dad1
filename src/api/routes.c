/* routes.c - every address of the API. To add one: its row, its handler, its line in
 * tests/api/rights.txt. */
#include "api/handlers.h"
#include "base/limits.h"

#define V1 "/api/v1"
enum { JSON = LIMIT_BODY_BYTES };

const struct route routes[] = {
    { "GET", V1 "/health", ACTION_NONE, .run = health_get, .gives = GIVES_JSON, .status = 200,
      .summary = "Whether the server and its database answer" },
    { "GET", V1 "/openapi.json", ACTION_NONE, .run = openapi_get, .gives = GIVES_JSON,
      .status = 200, .summary = "This description" },

    { "POST", V1 "/session", ACTION_NONE, .run = session_post, .prepare = session_prepare,
      .lane = LANE_PASSWORD, .body = 4096, .flags = NOT_REPEATABLE, .takes = &credentials_table,
      .gives = GIVES_ONE, .table = &session_row_table, .status = 200, .summary = "Log in" },
    { "GET", V1 "/session", ACTION_SELF, .run = session_get, .flags = BEFORE_PASSWORD,
      .gives = GIVES_ONE, .table = &session_row_table, .status = 200,
      .summary = "Who is logged in, in which roles, until when" },
    { "DELETE", V1 "/session", ACTION_SELF, .run = session_delete,
      .flags = BEFORE_PASSWORD | NOT_REPEATABLE, .status = 204, .summary = "Log out" },
    { "PUT", V1 "/session/password", ACTION_SELF, .run = password_put, .prepare = password_prepare,
      .lane = LANE_PASSWORD, .body = 4096, .flags = BEFORE_PASSWORD | NOT_REPEATABLE,
      .takes = &password_change_table, .gives = GIVES_ONE, .table = &session_row_table,
      .status = 200, .summary = "Change one's own password; all other sessions end" },

    { "GET", V1 "/users", ACTION_USER_LIST, .run = users_get, .gives = GIVES_PAGE,
      .table = &user_row_table, .status = 200, .summary = "People with their roles of today" },
    { "POST", V1 "/users", ACTION_USER_ADD, users_scope, users_post, users_prepare,
      .lane = LANE_PASSWORD, .body = JSON, .flags = NOT_REPEATABLE, .takes = &user_new_table,
      .gives = GIVES_ONE, .table = &user_row_table, .status = 201,
      .summary = "Add a person; without a password a random one is told once" },
};
const size_t n_routes = sizeof routes / sizeof routes[0];
