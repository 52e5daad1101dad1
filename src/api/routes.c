/* routes.c - every address of the API. To add one: its row, its handler, its line in
 * tests/api/rights.txt. */
#include "api/handlers.h"
#include "base/limits.h"
#include "model/kept.h"
#include "model/org.h"

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

    { "GET", V1 "/documents", ACTION_READ, .run = documents_get, .gives = GIVES_PAGE,
      .table = &document_row_table, .status = 200, .query = { "q" }, .logged = "documents",
      .summary = "Documents as received" },
    { "POST", V1 "/documents", ACTION_IMPORT, .run = documents_post, .prepare = documents_prepare,
      .lane = LANE_DOCUMENT, .body = LIMIT_FILE_BYTES, .flags = SCOPE_AFTER,
      .query = { "name", "org", "replaces" }, .gives = GIVES_ONE, .table = &intake_done_table,
      .status = 201, .summary = "Import a file: its bytes are the body; 200 where it is known" },
    { "GET", V1 "/documents/{id}", ACTION_READ, .run = document_get, .gives = GIVES_ONE,
      .table = &document_row_table, .status = 200, .logged = "document",
      .summary = "One document" },
    { "PATCH", V1 "/documents/{id}", ACTION_DOCUMENT_CORRECT, document_scope, document_patch,
      .current = document_get, .body = JSON, .flags = WITH_IF_MATCH, .takes = &document_patch_table,
      .gives = GIVES_ONE, .table = &document_row_table, .status = 200,
      .summary = "Fill in by hand what the document lacks" },
    { "GET", V1 "/documents/{id}/text", ACTION_READ, .run = document_text, .gives = GIVES_BYTES,
      .status = 200, .logged = "document",
      .summary = "The kept text; places of items count its code points" },
    { "GET", V1 "/documents/{id}/file", ACTION_READ, .run = document_file, .gives = GIVES_BYTES,
      .status = 200, .logged = "document", .summary = "The bytes as received" },

    { "GET", V1 "/plans", ACTION_READ, .run = plans_get, .gives = GIVES_PAGE,
      .table = &plan_row_table, .status = 200, .query = { "q" }, .logged = "plans",
      .summary = "Plans with how far they are" },
    { "GET", V1 "/plans/{id}", ACTION_READ, .run = plan_get, .gives = GIVES_ONE,
      .table = &whole_plan_table, .status = 200, .query = { "as_of" }, .logged = "plan",
      .summary = "A plan with references, declared counts, findings and orphans" },
    { "GET", V1 "/plans/{id}/export", ACTION_READ, .run = plan_export, .gives = GIVES_JSON,
      .status = 200, .query = { "as_of" }, .logged = "plan",
      .summary = "Plan JSON, corrections included" },

    { "GET", V1 "/targets", ACTION_READ, .run = targets_get, .gives = GIVES_PAGE,
      .table = &target_row_table, .status = 200, .query = { "plan", "as_of", "q", "place" },
      .logged = "targets", .summary = "Targets of a plan in the order of the document" },
    { "GET", V1 "/targets/{id}", ACTION_READ, .run = target_get, .gives = GIVES_ONE,
      .table = &target_row_table, .status = 200, .query = { "as_of" }, .logged = "target",
      .summary = "One target" },
    { "PATCH", V1 "/targets/{id}", ACTION_TARGET_CORRECT, item_scope, target_patch,
      .current = target_get, .body = JSON, .flags = WITH_IF_MATCH, .takes = &target_patch_table,
      .gives = GIVES_ONE, .table = &target_row_table, .status = 200,
      .summary = "Correct the reading of a target, confirm or drop it, set its lead" },
    { "GET", V1 "/targets/{id}/history", ACTION_READ, .run = target_history, .gives = GIVES_PAGE,
      .table = &change_row_table, .status = 200, .logged = "target",
      .summary = "What was done to a target, newest first" },

    { "GET", V1 "/figures", ACTION_READ, .run = figures_get, .gives = GIVES_PAGE,
      .table = &figure_row_table, .status = 200, .query = { "target" }, .logged = "figures",
      .summary = "Everything ever reported of what a target measures, newest first" },
    { "POST", V1 "/figures", ACTION_FIGURE_ENTER, figure_scope, figures_post, .body = JSON,
      .takes = &figure_new_table, .gives = GIVES_ONE, .table = &target_row_table, .status = 201,
      .summary = "Enter a figure; the answer is the target with its judgement" },
    { "POST", V1 "/figures/choice", ACTION_FIGURE_CHOOSE, choice_scope, choice_post, .body = JSON,
      .takes = &figure_choice_table, .gives = GIVES_ONE, .table = &target_row_table, .status = 200,
      .summary = "Pick one of two figures of two units, with the reason" },

    { "GET", V1 "/tasks", ACTION_READ, .run = tasks_get, .gives = GIVES_PAGE,
      .table = &task_row_table, .status = 200, .query = { "plan", "q" }, .logged = "tasks",
      .summary = "Tasks of a plan" },
    { "GET", V1 "/tasks/{id}", ACTION_READ, .run = task_get, .gives = GIVES_ONE,
      .table = &task_row_table, .status = 200, .logged = "task", .summary = "One task" },
    { "PATCH", V1 "/tasks/{id}", ACTION_TASK_CORRECT, item_scope, task_patch, .current = task_get,
      .body = JSON, .flags = WITH_IF_MATCH, .takes = &task_patch_table, .gives = GIVES_ONE,
      .table = &task_row_table, .status = 200, .summary = "Correct a task, set its lead" },

    { "GET", V1 "/orgs", ACTION_READ, .run = orgs_get, .gives = GIVES_PAGE, .table = &org_row_table,
      .status = 200, .query = { "as_of", "q", "under" }, .summary = "Units as of a day" },
    { "POST", V1 "/orgs", ACTION_ORG_WRITE, orgs_scope, orgs_post, .body = JSON,
      .takes = &org_new_table, .gives = GIVES_ONE, .table = &org_row_table, .status = 201,
      .summary = "Found a unit" },
};
const size_t n_routes = sizeof routes / sizeof routes[0];
