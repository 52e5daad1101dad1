/* kehoach org: a list of units comes in, the units of a day are printed. */
#include "store/org.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "cmd/store_cmd.h"

struct importing {
    struct str csv;
    struct org_imported done;
};

static bool import_list(struct tx *tx, void *arg, struct err *e)
{
    struct importing *im = arg;

    return store_org_import(tx, im->csv, &im->done, e);
}

static const struct field done_fields[] = {
    F_INT(org_imported, founded),
    F_INT(org_imported, changed),
    F_INT(org_imported, same),
};
static const struct field_table done_table = FIELD_TABLE(org_imported, done_fields);

static bool run_import(struct cmd *c)
{
    struct importing im = { 0 };

    if (c->argc != 2) return err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach org import TỆP.csv");
    if (!file_read(c->a, c->argv[1], LIMIT_FILE_BYTES, &im.csv, &c->e)) return false;
    if (!cmd_write_store(c, import_list, &im)) {
        /* main prints the first wrong line; two more help to see what is wrong with all. */
        for (size_t i = 1; i < im.done.wrong.n && i < 3; i++)
            fprintf(stderr, "kehoach: %.*s\n", STR_ARGS(im.done.wrong.at[i]));
        return false;
    }
    if (c->json) {
        cmd_print_one(&done_table, &im.done);
        return true;
    }
    printf(say(c->e.lang, "%lld đơn vị mới, %lld đơn vị có thay đổi, %lld đơn vị như cũ\n"),
           (long long)im.done.founded, (long long)im.done.changed, (long long)im.done.same);
    return true;
}

struct listing {
    struct date as_of;
    LIST(struct org_row) items;
};

static bool load_orgs(struct tx *tx, void *arg, struct err *e)
{
    struct listing *l = arg;
    struct org_query q = { .as_of = l->as_of, .limit = 500 };

    l->items.n = 0;
    do {
        struct org_page page = { 0 };
        if (!store_org_list(tx, &q, &page, e)) return false;
        for (size_t i = 0; i < page.items.n; i++) *LIST_ADD(tx->a, &l->items) = page.items.at[i];
        q.after = page.next;
    } while (q.after.at);
    return true;
}

static bool run_list(struct cmd *c)
{
    struct listing l = { 0 };
    struct str day;

    for (int i = 1; i < c->argc; i++)
        if (strcmp(c->argv[i], "--as-of") != 0)
            return err_fail(&c->e, ERR_USAGE,
                            "cách dùng: kehoach org list [--as-of NGÀY] [--json]");
        else if (!cmd_value(c, &i, &day) || !date_parse(day, &l.as_of, &c->e))
            return false;
    if (!cmd_read_store(c, load_orgs, &l)) return false;
    if (c->json) {
        cmd_print_list(&org_row_table, l.items.at, l.items.n);
        return true;
    }
    for (size_t i = 0; i < l.items.n; i++) {
        const struct org_row *o = &l.items.at[i];
        printf("%.*s\t%.*s\t%.*s\t%.*s\n", STR_ARGS(o->code), STR_ARGS(o->kind), STR_ARGS(o->name),
               STR_ARGS(o->id));
    }
    return true;
}

int cmd_org(struct cmd *c)
{
    bool ok = false;

    if (c->argc && !strcmp(c->argv[0], "import"))
        ok = run_import(c);
    else if (c->argc && !strcmp(c->argv[0], "list"))
        ok = run_list(c);
    else
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach org import TỆP.csv | org list");
    return ok ? 0 : cmd_failed(c);
}
