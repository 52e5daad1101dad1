#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/version.h"
#include "cmd/cmd.h"

static const struct command {
    const char *name;
    cmd_run *run;
    const char *usage; /* Vietnamese; its English row is in base/words/cmd.inc */
} commands[] = {
    { "extract", cmd_extract, "extract TỆP                  đọc kế hoạch, in Plan JSON" },
    { "check", cmd_check, "check TỆP [--json]           in nghi vấn của kế hoạch" },
    { "import", cmd_import,
      "import TỆP… [--org MÃ] [--replaces KẾ-HOẠCH] [--illustration] [--json]\n"
      "                               đưa kế hoạch vào kho" },
    { "plan", cmd_plan, "plan list | plan show KẾ-HOẠCH [--json]" },
    { "export", cmd_export, "export KẾ-HOẠCH              in Plan JSON, gồm cả chỗ đã sửa" },
    { "rebuild", cmd_rebuild, "rebuild [--json]             đọc lại mọi văn bản đã giữ" },
    { "org", cmd_org,
      "org import TỆP.csv [--dry-run] [--json]\n"
      "                               đơn vị: code,name,kind,parent,valid_from …\n"
      "  kehoach org export             mọi đơn vị, dạng nhập lại được\n"
      "  kehoach org list [--as-of NGÀY] [--json]" },
    { "serve", cmd_serve,
      "serve [--listen ĐỊA-CHỈ:CỔNG] [--tls-cert TỆP --tls-key TỆP] [--behind-proxy ĐỊA-CHỈ]\n"
      "                [--request-time 30s] [--session-idle 30m] [--session-life 12h]\n"
      "                [--login-tries 5] [--password-min 8]\n"
      "                               API và trang web, ở http://127.0.0.1:8080" },
    { "user", cmd_user,
      "user add TÊN --role VAI-TRÒ [--org MÃ] [--display-name TÊN] [--password-stdin]\n"
      "  kehoach user role TÊN VAI-TRÒ [--org MÃ] [--from NGÀY] [--to NGÀY] [--take]\n"
      "  kehoach user lock|unlock|end|password TÊN\n"
      "  kehoach user list [--json]     người dùng; vai trò: admin, planner, reporter, unit_head,\n"
      "                               leader, supervisor" },
    { "openapi", cmd_openapi,
      "openapi [--typescript]       in mô tả API (OpenAPI 3.1), hoặc kiểu TypeScript" },
    { "judge", cmd_judge,
      "judge --change C --comparator X --value V [--value-max M] --polarity higher|lower\n"
      "                [--actual A] [--base B] [--points percent|points]\n"
      "                               vượt | đạt | không đạt | chưa đánh giá" },
    { "backup", cmd_backup, "backup TỆP                   sao lưu, cả khi máy chủ đang chạy" },
    { "restore", cmd_restore, "restore TỆP                  khôi phục vào cơ sở dữ liệu mới" },
};

int cmd_failed(const struct cmd *c) { return err_class(c->e.kind)->exit; }

static int help(enum lang lang, FILE *out)
{
    fputs(say(lang, "kehoach - kế hoạch kinh tế - xã hội: đọc, giữ, theo dõi\n\n"), out);
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        fprintf(out, "  kehoach %s\n", say(lang, commands[i].usage));
    fputs(say(lang, "\nMọi lệnh nhận --db ĐỊA-CHỈ (sqlite:TỆP, postgresql://…) và --config TỆP. "
                    "Mỗi tùy chọn có\nmột giá trị cũng đặt được bằng biến môi trường "
                    "(KEHOACH_DB, KEHOACH_LISTEN …) hay trong\nkehoach.conf, "
                    "/etc/kehoach.conf (db = …).\n"),
          out);
    return 0;
}

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (!strcmp(commands[i].name, name)) return &commands[i];
    return NULL;
}

/* --db, --config and --json may stand anywhere; what is left is the command and its arguments. */
static bool take_options(struct cmd *c, int argc, char **argv, const char **config)
{
    c->argv = argv;
    for (int i = 1; i < argc; i++) {
        const char **value = !strcmp(argv[i], "--db")       ? &c->db
                             : !strcmp(argv[i], "--config") ? config
                                                            : NULL;
        if (!strcmp(argv[i], "--json"))
            c->json = true;
        else if (!value)
            argv[c->argc++] = argv[i];
        else if (++i < argc)
            *value = argv[i];
        else if (value == &c->db)
            return err_fail(&c->e, ERR_USAGE,
                            "--db cần một địa chỉ: sqlite:TỆP hoặc postgresql://…");
        else
            return err_fail(&c->e, ERR_USAGE, "%s cần một giá trị", argv[i - 1]);
    }
    return true;
}

static int run_command(const struct command *command, struct cmd *c, const char *config)
{
    if (!settings_read(c->a, config, &c->set, &c->e)) return cmd_failed(c);
    if (!c->db) c->db = c->set.at[SET_DB] ? c->set.at[SET_DB] : "sqlite:kehoach.db";
    c->argc--;
    c->argv++;
    return command->run(c);
}

int main(int argc, char **argv)
{
    struct arena a = { 0 };
    struct cmd c = { .a = &a, .e.lang = lang_from_environment() };
    const struct command *command;
    const char *config = NULL;
    int status;

    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is told in words, as a full disk is */
    if (!take_options(&c, argc, argv, &config)) {
        status = cmd_failed(&c);
    } else if (!c.argc || !strcmp(c.argv[0], "help") || !strcmp(c.argv[0], "--help")) {
        status = help(c.e.lang, stdout);
    } else if (!strcmp(c.argv[0], "--version")) {
        puts("kehoach " KEHOACH_VERSION);
        status = 0;
    } else if (!(command = find_command(c.argv[0]))) {
        err_fail(&c.e, ERR_USAGE, "không có lệnh “%s”; xem: kehoach help", c.argv[0]);
        status = cmd_failed(&c);
    } else {
        status = run_command(command, &c, config);
    }
    if (status && c.e.text[0]) fprintf(stderr, "kehoach: %s\n", c.e.text);
    if (fflush(stdout) != 0 && !status) status = 4;
    arena_close(&a);
    return status;
}
