/* beside URL PLAN - what the store can keep but no command or route writes yet: a target added, one
 * split, two joined, a decision, another measure for a target, work in the background, a message.
 * tests/databases/make runs it after everything else. */
#include <stdio.h>
#include <stdlib.h>

#include "store/figure.h"
#include "store/plan.h"

static bool in(struct str text, const char *words) { return str_find(text, str_c(words)) != NULL; }

/* The target whose name has these words; it must be there. */
static const struct target_row *named(const struct target_page *page, const char *words)
{
    for (size_t i = 0; i < page->items.n; i++)
        if (in(page->items.at[i].indicator_name, words)) return &page->items.at[i];
    printf("no target with “%s”\n", words);
    exit(4);
}

static struct target made(const char *indicator, const char *value, const char *unit)
{
    struct target t = { .indicator = str_c(indicator), .unit = str_c(unit), .year = 2024 };
    struct err e = { 0 };

    if (!dec_parse(str_c(value), &t.value, &e)) exit(4);
    return t;
}

static bool correct(struct tx *tx, const struct target_page *page, struct str plan, struct err *e)
{
    const struct target_row *workers = named(page, "lao động qua đào tạo");
    const struct target_row *farms = named(page, "nông - lâm"), *works = named(page, "công nghiệp");
    struct target added = made("Số hợp tác xã thành lập mới", "4", "hợp tác xã");
    struct target parts[] = { made("Tỷ lệ lao động qua đào tạo nghề", "71", "%"),
                              made("Tỷ lệ lao động qua đào tạo chung", "72.5", "%") };
    struct str id, other = works->id;
    struct strs ids = { 0 }, others = { &other, 1, 1 };

    return store_target_add(tx, plan, &added, farms->id, STR("bản giấy có, bản đọc thiếu"), &id,
                            e) &&
           store_target_split(tx, workers->id, ANY_REVISION, parts, 2, STR("hai chỉ tiêu"), &ids,
                              e) &&
           store_target_join(tx, farms->id, ANY_REVISION, others, STR("một chỉ tiêu"), e);
}

static bool decide(struct tx *tx, const struct target_page *page, struct err *e)
{
    const struct target_row *income = named(page, "Thu nhập"), *water = named(page, "hợp vệ sinh");
    struct target_decision d = { .decision = STR("44/NQ-HĐND"),
                                 .body = STR("Hội đồng nhân dân huyện"),
                                 .valid_from = { 2024, 7, 15 },
                                 .comparator = CMP_GE,
                                 .unit = income->unit,
                                 .year = 2024 };
    struct str linked;

    return dec_parse(STR("68.5"), &d.value, e) &&
           store_target_decide(tx, income->id, ANY_REVISION, &d, e) &&
           store_indicator_link(tx, water->id, (struct str){ 0 }, STR("đo theo cách khác"), &linked,
                                e);
}

static bool work_and_message(struct tx *tx, struct err *e)
{
    struct outbox_message m = { .unique_key = STR("remind:2024-03"),
                                .kind = STR("mail"),
                                .recipient = STR("xa-mot@example"),
                                .body = STR("{\"period\":\"2024-03\"}"),
                                .due_at = tx->act->now };
    struct job j;
    struct str id;

    if (!store_job_add(tx, "rebuild", STR("{\"reader\":1}"), &id, e) ||
        !store_job_take(tx, "rebuild", STR("máy 1"), tx->act->now + 60000, &j, e))
        return false;
    j.state = JOB_DONE;
    j.result = STR("{\"changed\":0}");
    return store_job_end(tx, &j, STR("máy 1"), e) &&
           store_job_add(tx, "rebuild", STR("{\"reader\":2}"), &id, e) &&
           store_outbox_put(tx, &m, e);
}

static bool beside(struct tx *tx, void *arg, struct err *e)
{
    struct target_query q = { .plan = *(struct str *)arg, .place = PLACES, .internal = true };
    struct target_page page = { 0 };

    return store_target_list(tx, &q, &page, e) && correct(tx, &page, q.plan, e) &&
           decide(tx, &page, e) && work_and_message(tx, e);
}

int main(int argc, char **argv)
{
    struct arena a = { 0 };
    struct err e = { .lang = LANG_EN };
    struct act act = { .user_name = STR("Trần Thị Kế"), .now = moment_now() };
    struct store *s = NULL;

    if (argc != 3) return 2;
    struct str plan = str_c(argv[2]);
    bool ok = store_open(argv[1], false, &s, &e) && store_write(s, &a, &act, beside, &plan, &e);
    if (!ok) printf("beside: %s\n", e.text);
    store_close(s);
    arena_close(&a);
    return ok ? 0 : 4;
}
