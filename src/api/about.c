/* about.c - what the server says about itself, to anybody. */
#include "api/handlers.h"
#include "base/version.h"

bool health_get(struct tx *tx, struct call *c, struct err *e)
{
    struct json_out j = answer_begin(c);
    bool postgres = store_kind(c->api->set.store) == DB_POSTGRES;
    int64_t users;

    if (!store_user_count(tx, &users, e)) return false; /* the database does answer */
    json_put_open(&j, '{');
    json_put_key(&j, "status"), json_put_text(&j, STR("ok"));
    json_put_key(&j, "version"), json_put_text(&j, STR(KEHOACH_VERSION));
    json_put_key(&j, "db"), json_put_text(&j, postgres ? STR("postgres") : STR("sqlite"));
    json_put_close(&j, '}');
    return true;
}

bool openapi_get(struct tx *tx, struct call *c, struct err *e)
{
    (void)tx, (void)e;
    c->p->type = "application/json";
    api_openapi(&c->p->body);
    return true;
}
