#include <stdio.h>

#include "check/check.h"
#include "cmd/cmd.h"
#include "parse/parse.h"

int cmd_extract(struct cmd *c)
{
    struct text text;
    struct plan plan;
    struct buf out = { 0 };

    if (c->argc != 1) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach extract TỆP");
        return cmd_failed(c);
    }
    if (!text_read(c->argv[0], c->a, &text, &c->e)) return cmd_failed(c);
    parse_plan(&text, c->a, &plan);
    check_plan(&plan, LANG_VI, c->a, &plan.findings);
    plan_put_json(&out, &plan);
    fwrite(out.at, 1, out.n, stdout);
    buf_close(&out);
    return 0;
}
