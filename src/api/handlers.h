/* handlers.h - what routes.c points to: reads its request, calls the store, writes its answer. */
#ifndef API_HANDLERS_H
#define API_HANDLERS_H

#include "api/route.h"

prepare_fn session_prepare, password_prepare, users_prepare, documents_prepare;
handler_fn health_get, openapi_get, home_get;
handler_fn session_post, session_get, session_delete, password_put;
handler_fn users_get, users_post, user_get, user_role_post, user_field_post, user_state_post,
    user_handover_post, user_password_post, user_acts;
prepare_fn user_password_prepare;
scope_fn user_scope;
handler_fn settings_get, settings_post, unowned_get;
scope_fn settings_scope;
scope_fn users_scope, document_scope, item_scope, figure_scope, choice_scope, orgs_scope;
handler_fn documents_get, documents_post, document_get, document_patch, document_text,
    document_file;
handler_fn plans_get, plan_get, plan_export;
/* review.c */
scope_fn plan_scope;
handler_fn review_get, gestures_get, passage_get, settle_post, settle_current, items_post,
    plan_undo_post, item_undo_post, proposal_post, attach_post, split_post, join_post;
handler_fn targets_get, target_get, target_patch, target_history;
scope_fn assign_scope, indicator_scope;
handler_fn targets_xlsx, targets_csv;
handler_fn targets_assign, allocations_get, allocations_put;
handler_fn indicator_get, indicator_patch, indicator_history;
handler_fn figures_get, figures_post, choice_post;
handler_fn orgs_get, orgs_post, org_get, org_history, org_change_post, orgs_export, orgs_import;
scope_fn org_scope, orgs_import_scope;
prepare_fn orgs_import_prepare;
handler_fn tasks_get, tasks_counts, tasks_set_post, task_get, task_patch;
scope_fn tasks_set_scope;
extern const struct field_table tasks_set_in_table, tasks_set_table;
handler_fn document_chain_get, search_get;
extern const struct field_table search_page_table;
handler_fn lead_words_get, lead_words_put, lead_words_proposed;

extern const struct field_table intake_done_table;

/* Fills org_name of roles, as of today. */
bool name_orgs(struct tx *tx, struct call *c, struct role_row *roles, size_t n, struct err *e);

#endif
