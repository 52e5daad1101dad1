#include <stdio.h>

#include "api/api.h"
#include "cmd/cmd.h"

int cmd_openapi(struct cmd *c)
{
    struct buf b = { 0 };

    if (c->argc) {
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach openapi");
        return cmd_failed(c);
    }
    api_openapi(&b);
    buf_put_char(&b, '\n');
    fwrite(b.at, 1, b.n, stdout);
    buf_close(&b);
    return 0;
}
