#include <stdio.h>

#include "cmd/cmd.h"
#include "store/backup.h"

static int tell(struct cmd *c, const char *sentence, const char *file, const struct backup_sum *sum)
{
    if (c->json)
        printf("{\"schema\":%d,\"tables\":%lld,\"rows\":%lld}\n", sum->version,
               (long long)sum->tables, (long long)sum->rows);
    else
        printf("%s: %s, %lld\n", say(c->e.lang, sentence), file, (long long)sum->rows);
    return 0;
}

int cmd_backup(struct cmd *c)
{
    struct backup_sum sum;

    if (c->argc != 1)
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach [--db ĐỊA-CHỈ] backup TỆP");
    else if (store_backup(c->db, c->argv[0], moment_now(), &sum, &c->e))
        return tell(c, "Đã sao lưu và kiểm tra (tệp, số dòng)", c->argv[0], &sum);
    return cmd_failed(c);
}

int cmd_restore(struct cmd *c)
{
    struct backup_sum sum;

    if (c->argc != 1)
        err_fail(&c->e, ERR_USAGE, "cách dùng: kehoach [--db ĐỊA-CHỈ] restore TỆP");
    else if (store_restore(c->argv[0], c->db, moment_now(), &sum, &c->e))
        return tell(c, "Đã khôi phục (từ tệp, số dòng)", c->argv[0], &sum);
    return cmd_failed(c);
}
