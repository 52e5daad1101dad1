#include <stdio.h>
#include <string.h>

#include "api/api.h"
#include "cmd/cmd.h"

int cmd_openapi(struct cmd *c)
{
    bool types = c->argc == 1 && !strcmp(c->argv[0], "--typescript");
    struct buf b = { 0 };

    if (c->argc && !types) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach openapi [--typescript]");
        return cmd_failed(c);
    }
    if (types) {
        api_typescript(&b);
    } else {
        api_openapi(&b);
        buf_put_char(&b, '\n');
    }
    fwrite(b.at, 1, b.n, stdout);
    buf_close(&b);
    return 0;
}
