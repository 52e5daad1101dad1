#include "store/org_register.h"

#include "store/org_inside.h"

static const char *const sql[] = {
    [ORG_NAME] = "SELECT org, name, valid_from, decision, decision_date FROM org_name "
                 "ORDER BY org, valid_from, recorded_at",
    [ORG_KIND] = "SELECT org, kind, valid_from, decision, decision_date FROM org_kind "
                 "ORDER BY org, valid_from, recorded_at",
    [ORG_CODE] = "SELECT org, code, valid_from, decision, decision_date FROM org_code "
                 "ORDER BY org, valid_from, recorded_at",
    [ORG_PARENT] = "SELECT org, parent, valid_from, decision, decision_date FROM org_parent "
                   "WHERE tree = 'state' ORDER BY org, valid_from, recorded_at",
    [ORG_FOUNDED] = "SELECT id, founded, decision, decision_date FROM org",
    [ORG_END] = "SELECT org, last_day, decision, decision_date FROM org_end "
                "ORDER BY org, recorded_at",
};
STATEMENTS(org_register);

static struct org_node **bucket(struct org_node **table, struct str key)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < key.n; i++) h = (h ^ (unsigned char)key.at[i]) * 16777619u;
    return &table[(h ^ h >> 15) % ORG_BUCKETS];
}

static void put_node(struct org_register *r, struct org_node **table, struct str key,
                     struct org_unit *u)
{
    struct org_node **at = bucket(table, key), *node = NEW(r->a, struct org_node);

    *node = (struct org_node){ key, u, *at };
    *at = node;
}

static const struct org_node *find_node(const struct org_node *n, struct str key)
{
    while (n && !str_eq(n->key, key)) n = n->next;
    return n;
}

struct org_unit *org_register_add(struct org_register *r, struct str id, struct date founded)
{
    struct org_unit *u = NEW(r->a, struct org_unit);

    u->id = id;
    u->founded = founded;
    *LIST_ADD(r->a, &r->units) = u;
    put_node(r, r->by_id, id, u);
    return u;
}

void org_register_alias(struct org_register *r, struct str id, struct org_unit *u)
{
    put_node(r, r->by_id, id, u);
}

struct org_unit *org_register_find(const struct org_register *r, struct str id)
{
    const struct org_node *n = find_node(*bucket(r->by_id, id), id);

    return n ? n->unit : NULL;
}

const struct org_node *org_register_bearer(const struct org_register *r, struct str code,
                                           const struct org_node *after)
{
    return find_node(after ? after->next : *bucket(r->by_code, code), code);
}

struct org_unit *org_register_by_code(const struct org_register *r, struct str code,
                                      struct date day)
{
    const struct org_node *n = NULL;

    while ((n = org_register_bearer(r, code, n)))
        if (org_unit_stands(n->unit, day) && str_eq(org_unit_value(n->unit, ORG_CODE, day), code))
            return n->unit;
    return NULL;
}

static bool bears(const struct org_unit *u, struct str code)
{
    for (size_t i = 0; i < u->facts[ORG_CODE].n; i++)
        if (str_eq(u->facts[ORG_CODE].at[i].value, code)) return true;
    return false;
}

void org_unit_set(struct org_register *r, struct org_unit *u, enum org_fact fact,
                  const struct org_dated *x)
{
    size_t i = u->facts[fact].n;

    if (fact == ORG_CODE && !bears(u, x->value)) put_node(r, r->by_code, x->value, u);
    while (i > 0 && date_cmp(u->facts[fact].at[i - 1].from, x->from) > 0) i--;
    if (i > 0 && !date_cmp(u->facts[fact].at[i - 1].from, x->from)) {
        u->facts[fact].at[i - 1] = *x;
        return;
    }
    LIST_ADD(r->a, &u->facts[fact]);
    struct org_dated *at = u->facts[fact].at;
    memmove(at + i + 1, at + i, (u->facts[fact].n - 1 - i) * sizeof *at);
    at[i] = *x;
}

const struct org_dated *org_unit_on(const struct org_unit *u, enum org_fact fact, struct date day)
{
    size_t i = u->facts[fact].n;

    if (date_cmp(day, u->founded) < 0) day = u->founded;
    while (i > 0 && date_cmp(u->facts[fact].at[i - 1].from, day) > 0) i--;
    return i ? &u->facts[fact].at[i - 1] : NULL;
}

struct str org_unit_value(const struct org_unit *u, enum org_fact fact, struct date day)
{
    const struct org_dated *x = org_unit_on(u, fact, day);

    return x ? x->value : (struct str){ 0 };
}

bool org_unit_stands(const struct org_unit *u, struct date day)
{
    return date_cmp(u->founded, day) <= 0 && (!u->ended.year || date_cmp(day, u->ended) <= 0);
}

/* Loading ------------------------------------------------------------------------------------ */

static struct decision decision_at(const struct db_rows *r, int column)
{
    return (struct decision){ db_text(r, column), date_of_column(db_text(r, column + 1)) };
}

static bool load_units(struct tx *tx, struct org_register *r, struct err *e)
{
    struct db_rows rows;

    if (!db_select(tx->db, r->a, sql[ORG_FOUNDED], NO_ARGS, &rows, e)) return false;
    while (db_next(&rows))
        org_register_add(r, db_text(&rows, 0), date_of_column(db_text(&rows, 1)))->by =
            decision_at(&rows, 2);
    return db_done(&rows, e);
}

static bool load_facts(struct tx *tx, struct org_register *r, enum org_fact fact, struct err *e)
{
    struct db_rows rows;

    if (!db_select(tx->db, r->a, sql[fact], NO_ARGS, &rows, e)) return false;
    while (db_next(&rows)) {
        struct org_unit *u = org_register_find(r, db_text(&rows, 0));
        if (!u) continue;
        struct org_dated x = { db_text(&rows, 1), date_of_column(db_text(&rows, 2)),
                               decision_at(&rows, 3), 0 };
        org_unit_set(r, u, fact, &x);
    }
    return db_done(&rows, e);
}

static bool load_ends(struct tx *tx, struct org_register *r, struct err *e)
{
    struct db_rows rows;

    if (!db_select(tx->db, r->a, sql[ORG_END], NO_ARGS, &rows, e)) return false;
    while (db_next(&rows)) {
        struct org_unit *u = org_register_find(r, db_text(&rows, 0));
        if (!u) continue;
        u->ended = date_of_column(db_text(&rows, 1));
        u->end_by = decision_at(&rows, 2);
    }
    return db_done(&rows, e);
}

bool org_register_load(struct tx *tx, struct org_register *r, struct err *e)
{
    *r = (struct org_register){ .a = tx->a };
    r->by_id = NEW_ARRAY(r->a, struct org_node *, ORG_BUCKETS);
    r->by_code = NEW_ARRAY(r->a, struct org_node *, ORG_BUCKETS);
    if (!load_units(tx, r, e)) return false;
    for (int fact = 0; fact < ORG_DATED; fact++)
        if (!load_facts(tx, r, (enum org_fact)fact, e)) return false;
    return load_ends(tx, r, e);
}
