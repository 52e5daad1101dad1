/* kehoach org: a list of units comes in, the units of a day are printed. */
#include "store/org.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "cmd/store_cmd.h"

static const char *const outcome_words[ORG_OUTCOMES] = { "mới", "thay đổi", "như cũ", "sai" };

struct importing {
    struct str csv;
    bool dry_run;
    struct org_report report;
};

static bool import_list(struct tx *tx, void *arg, struct err *e)
{
    struct importing *im = arg;

    return store_org_import(tx, im->csv, im->dry_run, &im->report, e);
}

/* Line by line what is not as before. */
static void print_lines(const struct org_report *r, enum lang lang)
{
    for (size_t i = 0; i < r->lines.n; i++) {
        const struct org_line *l = &r->lines.at[i];
        if (l->outcome == ORG_SAME) continue;
        printf("%lld\t%s\t%.*s\t%.*s", (long long)l->line,
               lang == LANG_VI ? outcome_words[l->outcome] : org_outcome_name[l->outcome],
               STR_ARGS(l->code), STR_ARGS(l->name));
        for (size_t n = 0; n < l->what.n; n++)
            printf("%s%.*s", n ? "; " : "\t", STR_ARGS(l->what.at[n]));
        putchar('\n');
    }
}

static void print_counts(const struct org_report *r, enum lang lang)
{
    printf(say(lang, "%lld đơn vị mới, %lld đơn vị có thay đổi, %lld đơn vị như cũ\n"),
           (long long)r->founded, (long long)r->changed, (long long)r->same);
    if (r->dry_run && r->wrong)
        printf(say(lang, "%lld dòng sai: sửa rồi mới nhập được\n"), (long long)r->wrong);
    else if (r->dry_run)
        fputs(say(lang, "mới xem trước, chưa giữ lại gì\n"), stdout);
}

/* main prints the first wrong line; two more help to see what is wrong with all. */
static void print_more_wrong(const struct cmd *c, const struct org_report *r)
{
    int n = 0;

    for (size_t i = 0; i < r->lines.n && n < 3; i++)
        if (r->lines.at[i].outcome == ORG_WRONG && n++ > 0)
            fprintf(stderr, say(c->e.lang, "kehoach: dòng %lld: %.*s\n"),
                    (long long)r->lines.at[i].line, STR_ARGS(r->lines.at[i].what.at[0]));
}

static bool read_import(struct cmd *c, struct importing *im)
{
    const char *file = NULL;

    for (int i = 1; i < c->argc; i++)
        if (!strcmp(c->argv[i], "--dry-run"))
            im->dry_run = true;
        else if (file || c->argv[i][0] == '-')
            return err_fail(&c->e, ERR_USAGE,
                            "cách dùng: kehoach org import TỆP.csv [--dry-run] [--json]");
        else
            file = c->argv[i];
    if (!file)
        return err_fail(&c->e, ERR_USAGE,
                        "cách dùng: kehoach org import TỆP.csv [--dry-run] [--json]");
    return file_read(c->a, file, LIMIT_FILE_BYTES, &im->csv, &c->e);
}

/* 1 where a dry run found wrong lines: a script stops there. */
static int run_import(struct cmd *c)
{
    struct importing im = { 0 };

    if (!read_import(c, &im)) return cmd_failed(c);
    if (!(im.dry_run ? cmd_read_store(c, import_list, &im)
                     : cmd_write_store(c, import_list, &im))) {
        print_more_wrong(c, &im.report);
        return cmd_failed(c);
    }
    if (c->json) {
        cmd_print_one(&org_report_table, &im.report);
    } else {
        if (im.dry_run) print_lines(&im.report, c->e.lang);
        print_counts(&im.report, c->e.lang);
    }
    return im.report.wrong ? 1 : 0;
}

static bool export_all(struct tx *tx, void *arg, struct err *e)
{
    return store_org_export(tx, false, LANG_EN, arg, e);
}

static bool run_export(struct cmd *c)
{
    struct buf b = { 0 };

    if (c->argc != 1) return err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach org export > TỆP.csv");
    bool ok = cmd_read_store(c, export_all, &b);
    if (ok) fwrite(b.at, 1, b.n, stdout);
    buf_close(&b);
    return ok;
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

    if (c->argc && !strcmp(c->argv[0], "import")) return run_import(c);
    if (c->argc && !strcmp(c->argv[0], "export"))
        ok = run_export(c);
    else if (c->argc && !strcmp(c->argv[0], "list"))
        ok = run_list(c);
    else
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach org import TỆP.csv | org export | org list");
    return ok ? 0 : cmd_failed(c);
}
