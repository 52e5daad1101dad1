#include <stdio.h>

#include "check/check.h"
#include "cmd/cmd.h"
#include "parse/parse.h"

/* Line and column of a place, both from 1, columns in characters. Findings come in the order of
 * the document, so that one walk through the text serves them all. */
struct walk {
    const char *at, *end;
    int64_t point, line, column;
};

static void walk_to(struct walk *w, int64_t point)
{
    for (; w->point < point && w->at < w->end; w->point++) {
        bool end_of_line = *w->at == '\n';
        do w->at++;
        while (w->at < w->end && ((unsigned char)*w->at & 0xC0) == 0x80);
        w->column = end_of_line ? 1 : w->column + 1;
        w->line += end_of_line;
    }
}

static void print_findings(const struct findings *found, const char *file, struct walk w)
{
    for (size_t i = 0; i < found->n; i++) {
        const struct finding *f = &found->at[i];
        if (f->source.n) walk_to(&w, f->source.at[0].start);
        printf("%s:%lld:%lld: %s: %.*s: %.*s\n", file, (long long)w.line, (long long)w.column,
               severity_name[f->severity], STR_ARGS(f->rule), STR_ARGS(f->message));
    }
}

static void print_json(const struct findings *found)
{
    struct buf out = { 0 };
    struct json_out j = { .b = &out };

    json_put_open(&j, '[');
    for (size_t i = 0; i < found->n; i++) json_put_struct(&j, &finding_table, &found->at[i]);
    json_put_close(&j, ']');
    printf("%.*s\n", STR_ARGS(buf_str(&out)));
    buf_close(&out);
}

static bool has_warning(const struct findings *found)
{
    for (size_t i = 0; i < found->n; i++)
        if (found->at[i].severity == SEVERITY_WARNING) return true;
    return false;
}

int cmd_check(struct cmd *c)
{
    struct text text;
    struct plan plan;

    if (c->argc != 1) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach check TỆP [--json]");
        return cmd_failed(c);
    }
    if (!text_read(c->argv[0], c->a, &text, &c->e)) return cmd_failed(c);
    parse_plan(&text, c->a, &plan);
    check_plan(&plan, c->e.lang, c->a, &plan.findings);
    if (c->json)
        print_json(&plan.findings);
    else
        print_findings(&plan.findings, c->argv[0],
                       (struct walk){ text.all.at, str_end(text.all), 0, 1, 1 });
    return has_warning(&plan.findings) ? 1 : 0;
}
