/* handlers.h - what routes.c points to: reads its request, calls the store, writes its answer. */
#ifndef API_HANDLERS_H
#define API_HANDLERS_H

#include "api/route.h"

prepare_fn session_prepare, password_prepare, users_prepare, documents_prepare;
handler_fn health_get, openapi_get;
handler_fn session_post, session_get, session_delete, password_put;
handler_fn users_get, users_post;
scope_fn users_scope;

/* Fills org_name of roles, as of today. */
bool name_orgs(struct tx *tx, struct call *c, struct role_row *roles, size_t n, struct err *e);

#endif
