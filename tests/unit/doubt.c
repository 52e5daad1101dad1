/* Why an item should be looked at before it is confirmed: a row for every reason, and one beside it
 * that is in no doubt. */
#include "check/doubt.h"
#include "test.h"

static struct arena a;

static struct dec dec(const char *s)
{
    struct err e = { 0 };
    struct dec d = { 0 };

    if (s) dec_parse(str_c(s), &d, &e);
    return d;
}

/* The doubts of one item, their reasons with blanks between. */
static struct str reasons(struct review_row row, const struct plan *plan)
{
    struct review r = { 0 };
    struct str all = STR("");

    *LIST_ADD(&a, &r.items) = row;
    check_doubts(&r, plan, LANG_VI, &a);
    for (size_t i = 0; i < r.items.at[0].doubts.n; i++)
        all = str_printf(&a, "%.*s%s%.*s", STR_ARGS(all), i ? " " : "",
                         STR_ARGS(r.items.at[0].doubts.at[i].reason));
    return all;
}

static const struct target_case {
    const char *quote, *name;
    enum change change;
    enum comparator comparator;
    const char *value, *unit;
    enum polarity polarity;
    const char *want;
} targets[] = {
    { "Thu ngân sách đạt 430 tỷ đồng", "Thu ngân sách", CHANGE_LEVEL, CMP_EQ, "430", "tỷ đồng",
      POLARITY_HIGHER, "" },
    { "Thu ngân sách đạt 430", "Thu ngân sách", CHANGE_LEVEL, CMP_EQ, "430", NULL, POLARITY_HIGHER,
      "no-unit" },
    { "Thành lập 12 hợp tác xã", "Thành lập hợp tác xã", CHANGE_LEVEL, CMP_EQ, NULL, NULL,
      POLARITY_HIGHER, "no-number" },
    { "Giữ vững ổn định chính trị năm 2024", "Giữ vững ổn định chính trị", CHANGE_LEVEL, CMP_EQ,
      NULL, NULL, POLARITY_HIGHER, "" },
    { "Trồng 20 ha dừa, 35 ha xoài", "Trồng dừa", CHANGE_LEVEL, CMP_EQ, "20", "ha", POLARITY_HIGHER,
      "other-numbers" },
    { "Diện tích 9.000 ha theo Quyết định 12/QĐ-UBND ngày 15/02/2024", "Diện tích", CHANGE_LEVEL,
      CMP_EQ, "9000", "ha", POLARITY_HIGHER, "" },
    { "Trẻ em dưới 5 tuổi tiêm chủng 98,5%", "Trẻ em dưới 5 tuổi tiêm chủng", CHANGE_LEVEL, CMP_EQ,
      "98.5", "%", POLARITY_HIGHER, "" },
    { "Giảm tỷ lệ hộ nghèo 0,6%", "tỷ lệ hộ nghèo", CHANGE_DECREASE, CMP_EQ, "0.6", "%",
      POLARITY_LOWER, "points polarity" },
    { "Giá trị sản xuất tăng 12%", "Giá trị sản xuất", CHANGE_INCREASE, CMP_EQ, "12", "%",
      POLARITY_HIGHER, "" },
    { "Học sinh bỏ học không quá 1%", "Học sinh bỏ học", CHANGE_LEVEL, CMP_LE, "1", "%",
      POLARITY_LOWER, "" },
    { "Học sinh lưu ban không quá 1%", "Học sinh lưu ban", CHANGE_LEVEL, CMP_LE, "1", "%",
      POLARITY_HIGHER, "polarity" },
};

static struct review_row target_of(const struct target_case *c)
{
    return (struct review_row){
        .kind = ITEM_TARGET,
        .indicator_name = str_c(c->name),
        .change = c->change,
        .comparator = c->comparator,
        .value = dec(c->value),
        .unit = str_c(c->unit),
        .year = 2024,
        .polarity = c->polarity,
        .read_quote = str_c(c->quote),
    };
}

static const struct plan plan = { .document.period = { 2024, 2024, 0 } };

static void by_its_words(void)
{
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        struct str got = reasons(target_of(&targets[i]), &plan);
        if (!EXPECT_OF(str_eq(got, str_c(targets[i].want)), targets[i].quote))
            printf("    %.*s\n", STR_ARGS(got));
    }
}

static void by_what_is_known(void)
{
    struct review_row plain = target_of(&targets[0]), r = plain;

    r.year = 2031;
    EXPECT_STR(reasons(r, &plan), STR("year"));
    r = plain;
    r.approximate = true;
    EXPECT_STR(reasons(r, &plan), STR("about"));
    r = plain;
    r.place = PLACE_TASK;
    EXPECT_STR(reasons(r, &plan), STR("in-task"));
    r = plain;
    r.measure = STR("Thu ngân sách nhà nước");
    EXPECT_STR(reasons(r, &plan), STR(""));
    r.measure_of_others = true;
    EXPECT_STR(reasons(r, &plan), STR("likeness"));
    r.measure = STR("THU NGÂN SÁCH");
    EXPECT_STR(reasons(r, &plan), STR(""));
    r = target_of(&targets[7]);
    r.points = POINTS_PERCENT;
    r.polarity_confirmed = true;
    EXPECT_STR(reasons(r, &plan), STR(""));
}

/* What a person has confirmed is in no doubt, but for what came after. */
static void by_its_state(void)
{
    struct review_row r = target_of(&targets[7]);

    r.state = STATE_CONFIRMED;
    EXPECT_STR(reasons(r, &plan), STR(""));
    *LIST_ADD(&a, &r.proposals) = (struct proposal_row){ STR("value"), STR("0.6"), STR("0.8") };
    EXPECT_STR(reasons(r, &plan), STR("reread"));
    r.state = STATE_ORPHAN;
    EXPECT_STR(reasons(r, &plan), STR("orphan"));
}

static void by_a_finding(void)
{
    struct plan found = plan;
    struct review_row r = target_of(&targets[0]);
    struct target t = { .id = STR("t1"), .indicator = r.indicator_name };
    struct finding *f = LIST_ADD(&a, &found.findings);

    *LIST_ADD(&a, &found.targets) = t;
    *f = (struct finding){ .rule = STR("sum-of-parts"), .message = STR("Tổng các phần là 431.") };
    *LIST_ADD(&a, &f->targets) = STR("t1");
    EXPECT_STR(reasons(r, &found), STR("finding"));
    f->severity = SEVERITY_INFO;
    EXPECT_STR(reasons(r, &found), STR(""));
}

static void of_tasks(void)
{
    struct review_row r = { .kind = ITEM_TASK, .text = STR("Rà soát xong trước ngày 30 tháng 6.") };

    EXPECT_STR(reasons(r, &plan), STR("due-unread"));
    r.no_due = true;
    EXPECT_STR(reasons(r, &plan), STR(""));
    r.no_due = false;
    r.due = STR("2024-06-30");
    EXPECT_STR(reasons(r, &plan), STR(""));
    *LIST_ADD(&a, &r.lead_words) = STR("Phòng Kinh tế");
    EXPECT_STR(reasons(r, &plan), STR(""));
    *LIST_ADD(&a, &r.lead_words) = STR("Phòng Văn hóa");
    EXPECT_STR(reasons(r, &plan), STR("leads"));
    r.lead = STR("01M0000000000000000000000A");
    EXPECT_STR(reasons(r, &plan), STR(""));
}

int main(void)
{
    by_its_words();
    by_what_is_known();
    by_its_state();
    by_a_finding();
    of_tasks();
    arena_close(&a);
    return test_end("doubt");
}
