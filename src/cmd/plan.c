/* kehoach plan, export, rebuild: what is kept, printed; and read again. */
#include "store/plan.h"

#include <stdio.h>
#include <string.h>

#include "cmd/store_cmd.h"
#include "intake/intake.h"

/* What a list of plans tells of each. */
static const struct field line_fields[] = {
    F_TEXT(plan_row, id),        F_TEXT(plan_row, title),  F_TEXT(plan_row, number),
    F_DATE(plan_row, date),      F_TEXT(plan_row, issuer), F_INT_OR_NULL(plan_row, from),
    F_INT_OR_NULL(plan_row, to), F_INT(plan_row, targets), F_INT(plan_row, tasks),
};
static const struct field_table line_table = FIELD_TABLE(plan_row, line_fields);

struct plans {
    struct str id; /* not stated: all */
    LIST(struct plan_row) items;
};

static bool load_plans(struct tx *tx, void *arg, struct err *e)
{
    struct plans *p = arg;
    struct page_query q = { .limit = 500, .internal = true };

    p->items.n = 0;
    if (p->id.at) return store_plan_get(tx, p->id, true, LIST_ADD(tx->a, &p->items), e);
    do {
        struct plan_page page = { 0 };
        if (!store_plan_list(tx, &q, &page, e)) return false;
        for (size_t i = 0; i < page.items.n; i++) *LIST_ADD(tx->a, &p->items) = page.items.at[i];
        q.after = page.next;
    } while (q.after.at);
    return true;
}

static void print_plan(struct cmd *c, const struct plan_row *p)
{
    struct buf day = { 0 };

    date_put_vi(&day, p->date);
    printf("%.*s\t%.*s\t%.*s\t%.*s\t", STR_ARGS(p->id), STR_ARGS(p->number),
           (int)(p->date.year ? day.n : 0), day.at, STR_ARGS(p->title));
    printf(say(c->e.lang, "%lld chỉ tiêu, %lld nhiệm vụ"), (long long)p->targets,
           (long long)p->tasks);
    putchar('\n');
    buf_close(&day);
}

int cmd_plan(struct cmd *c)
{
    struct plans p = { 0 };
    bool list = c->argc == 1 && !strcmp(c->argv[0], "list");
    bool show = c->argc == 2 && !strcmp(c->argv[0], "show");

    if (!list && !show) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach plan list | plan show KẾ-HOẠCH [--json]");
        return cmd_failed(c);
    }
    if (show) p.id = str_c(c->argv[1]);
    if (!cmd_read_store(c, load_plans, &p)) return cmd_failed(c);
    if (c->json && show)
        cmd_print_one(&line_table, &p.items.at[0]);
    else if (c->json)
        cmd_print_list(&line_table, p.items.at, p.items.n);
    else
        for (size_t i = 0; i < p.items.n; i++) print_plan(c, &p.items.at[i]);
    return 0;
}

struct exported {
    struct str id;
    struct plan plan;
};

static bool load_export(struct tx *tx, void *arg, struct err *e)
{
    struct exported *x = arg;

    return intake_export(tx, x->id, (struct date){ 0 }, true, &x->plan, e);
}

int cmd_export(struct cmd *c)
{
    struct exported x = { 0 };
    struct buf out = { 0 };

    if (c->argc != 1) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach export KẾ-HOẠCH");
        return cmd_failed(c);
    }
    x.id = str_c(c->argv[0]);
    if (!cmd_read_store(c, load_export, &x)) return cmd_failed(c);
    plan_put_json(&out, &x.plan);
    fwrite(out.at, 1, out.n, stdout);
    buf_close(&out);
    return 0;
}

static void print_differences(enum lang lang, const char *what, const struct difference *d,
                              size_t n)
{
    for (size_t i = 0; i < n; i++)
        printf("%s\t%.*s\t%s\t%.*s\t%.*s → %.*s\n", say(lang, what), STR_ARGS(d[i].id),
               item_kind_name[d[i].kind], STR_ARGS(d[i].field), STR_ARGS(d[i].before),
               STR_ARGS(d[i].after));
}

int cmd_rebuild(struct cmd *c)
{
    struct rebuilt r = { 0 };
    struct act act = cmd_act();
    struct store *s;

    if (c->argc) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach rebuild [--json]");
        return cmd_failed(c);
    }
    if (!store_open(c->db, false, &s, &c->e)) return cmd_failed(c);
    bool ok = intake_rebuild(s, c->a, &act, &r, &c->e);
    store_close(s);
    if (!ok) return cmd_failed(c);
    if (c->json) {
        cmd_print_one(&rebuilt_table, &r);
        return 0;
    }
    print_differences(c->e.lang, "đọc khác", r.changed.at, r.changed.n);
    print_differences(c->e.lang, "đề nghị", r.proposed.at, r.proposed.n);
    for (size_t i = 0; i < r.orphaned.n; i++)
        printf("%s\t%.*s\t%s\t%.*s\n", say(c->e.lang, "không còn đọc thấy"),
               STR_ARGS(r.orphaned.at[i].id), item_kind_name[r.orphaned.at[i].kind],
               STR_ARGS(r.orphaned.at[i].quote));
    return 0;
}
