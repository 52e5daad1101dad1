/* kehoach import: every file is read first, then all are kept in one transaction or none is. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "cmd/store_cmd.h"
#include "intake/intake.h"
#include "store/org.h"

struct one_import {
    struct str file, plan;
    int64_t targets, tasks;
    bool known;
    struct intake in;
    struct intake_reading reading;
    struct intake_done done;
};

static const struct field import_fields[] = {
    F_TEXT(one_import, file), F_TEXT(one_import, plan),  F_INT(one_import, targets),
    F_INT(one_import, tasks), F_BOOL(one_import, known),
};
static const struct field_table import_table = FIELD_TABLE(one_import, import_fields);

struct importing {
    struct str org_code, replaces;
    bool illustration;
    LIST(struct one_import) files;
};

static bool take_arguments(struct cmd *c, struct importing *im)
{
    for (int i = 0; i < c->argc; i++) {
        if (!strcmp(c->argv[i], "--org")) {
            if (!cmd_value(c, &i, &im->org_code)) return false;
        } else if (!strcmp(c->argv[i], "--replaces")) {
            if (!cmd_value(c, &i, &im->replaces)) return false;
        } else if (!strcmp(c->argv[i], "--illustration")) {
            im->illustration = true;
        } else if (!strncmp(c->argv[i], "--", 2)) {
            return err_fail(&c->e, ERR_USAGE, "không có tùy chọn %s; xem: kehoach help",
                            c->argv[i]);
        } else {
            LIST_ADD(c->a, &im->files)->file = str_c(c->argv[i]);
        }
    }
    if (!im->files.n)
        return err_fail(&c->e, ERR_USAGE,
                        "cách dùng: kehoach import TỆP… [--org MÃ] [--replaces KẾ-HOẠCH] "
                        "[--illustration]");
    return im->files.n == 1 || !im->replaces.at ||
           err_fail(&c->e, ERR_USAGE, "--replaces chỉ đi với một tệp");
}

static struct str base_name(struct arena *a, struct str path)
{
    const char *slash = NULL;

    for (const char *at = path.at; at < str_end(path); at++)
        if (*at == '/') slash = at;
    if (slash) path = str_between(slash + 1, str_end(path));
    return utf8_valid(path) ? unicode_nfc(a, path) : STR("văn bản");
}

static bool read_file(struct cmd *c, const struct importing *im, struct one_import *one)
{
    one->in.name = base_name(c->a, one->file);
    one->in.replaces = im->replaces;
    one->in.org_may_wait = true;
    return file_read(c->a, one->file.at, LIMIT_FILE_BYTES, &one->in.bytes, &c->e) &&
           intake_read(&one->in, c->a, &one->reading, &c->e);
}

/* A code names one unit on one day: that of the document, else today. */
static bool find_org(struct tx *tx, struct str code, struct date day, struct str *org,
                     struct err *e)
{
    if (!code.at) return true;
    if (!store_org_by_code(tx, code, day, org, e)) return false;
    if (!org->at && !store_org_by_code(tx, code, (struct date){ 0 }, org, e)) return false;
    return org->at ||
           err_fail(e, ERR_NOT_FOUND, "không có đơn vị mang mã %.*s; xem: kehoach org list",
                    STR_ARGS(code));
}

static bool keep_all(struct tx *tx, void *arg, struct err *e)
{
    struct importing *im = arg;

    for (size_t i = 0; i < im->files.n; i++) {
        struct one_import *one = &im->files.at[i];
        one->in.org = (struct str){ 0 };
        if (!find_org(tx, im->org_code, one->reading.plan.document.date, &one->in.org, e) ||
            !intake_keep(tx, &one->in, &one->reading, &one->done, e) ||
            (im->illustration && !store_plan_illustrate(tx, one->done.plan, e)))
            return false;
        one->plan = one->done.plan;
        one->targets = one->done.targets;
        one->tasks = one->done.tasks;
        one->known = one->done.known;
    }
    return true;
}

static void print_line(enum lang lang, const struct one_import *one)
{
    const struct intake_done *d = &one->done;

    printf("%.*s\t%.*s\t", STR_ARGS(one->file), STR_ARGS(one->plan));
    printf(say(lang, "%lld chỉ tiêu, %lld nhiệm vụ"), (long long)one->targets,
           (long long)one->tasks);
    if (d->known)
        printf("; %s", say(lang, "tệp này đã có, không thay đổi gì"));
    else if (d->org_founded)
        printf("; %s: %.*s", say(lang, "đã lập đơn vị theo cơ quan ban hành"),
               STR_ARGS(d->org_name));
    else if (d->org_name.at)
        printf("; %s: %.*s", say(lang, "đơn vị"), STR_ARGS(d->org_name));
    else
        printf("; %s", say(lang, "chưa rõ của đơn vị nào: ghi cơ quan ban hành trên màn hình, hoặc "
                                 "nhập lại vào kho mới với --org MÃ"));
    putchar('\n');
}

int cmd_import(struct cmd *c)
{
    struct importing im = { 0 };

    if (!take_arguments(c, &im)) return cmd_failed(c);
    for (size_t i = 0; i < im.files.n; i++)
        if (!read_file(c, &im, &im.files.at[i])) return cmd_failed(c);
    if (!cmd_write_store(c, keep_all, &im)) return cmd_failed(c);
    if (c->json)
        cmd_print_list(&import_table, im.files.at, im.files.n);
    else
        for (size_t i = 0; i < im.files.n; i++) print_line(c->e.lang, &im.files.at[i]);
    return 0;
}
