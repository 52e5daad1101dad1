/* What the screen shows beside a target: comparison, judgement, why; and the count over items. */
#include "rollup/progress.h"
#include "rollup/allocate.h"
#include "test.h"

static struct arena a;

static struct dec dec(const char *s)
{
    struct err e = { 0 };
    struct dec d = { 0 };

    if (s) dec_parse(str_c(s), &d, &e);
    return d;
}

static struct target_row level(const char *name, const char *unit, const char *plan,
                               const char *actual)
{
    struct target_row t = {
        .indicator_name = str_c(name), .unit = str_c(unit), .value = dec(plan), .year = 2024
    };

    t.figure.value = dec(actual);
    t.figure.day = actual ? (struct date){ 2024, 12, 31 } : (struct date){ 0 };
    return t;
}

static struct target_row drop(const char *name, const char *actual, const char *base)
{
    struct target_row t = level(name, "%", "5", actual);

    t.change = CHANGE_DECREASE;
    t.polarity = POLARITY_LOWER;
    t.base.value = dec(base);
    return t;
}

static void expect(struct target_row t, enum judgement want, const char *why)
{
    progress_fill(&a, LANG_VI, &t);
    EXPECT_OF(t.judgement == want, t.judgement_words.at);
    EXPECT_STR(t.judgement_why, str_c(why));
    EXPECT_STR(t.judgement_words, str_c(judgement_words[want]));
}

static void targets(void)
{
    struct target_row t;

    expect(level("Thu ngân sách", "tỷ đồng", "100", "101"), JUDGE_EXCEEDED, NULL);
    expect(level("Thu ngân sách", "tỷ đồng", "100", "99"), JUDGE_NOT_MET, NULL);
    expect(level("Thu ngân sách", "tỷ đồng", "100", NULL), JUDGE_UNJUDGED, "chưa có báo cáo");
    expect(level("Giữ vững ổn định", "", NULL, "1"), JUDGE_UNJUDGED, "chỉ tiêu không có số");

    t = level("Thu ngân sách", "tỷ đồng", "100", "99");
    t.year = 2030;
    expect(t, JUDGE_UNJUDGED, "chưa đến năm phải đạt");
    t.figure.value = dec("120");
    expect(t, JUDGE_EXCEEDED, NULL);

    t = level("Cán cân thương mại", "triệu USD", "3", NULL);
    t.figure.day = (struct date){ 2024, 12, 31 };
    t.figure.words = STR("xuất siêu");
    expect(t, JUDGE_UNJUDGED, "báo cáo bằng lời, cần người đánh giá");
    t = level("Thu ngân sách", "tỷ đồng", "100", "101");
    t.figure.disputed = true;
    expect(t, JUDGE_UNJUDGED, "hai đơn vị báo cáo hai số khác nhau, chờ chọn một");
}

/* A ratio beside the same period of last year; in per cent the difference in points; nothing
 * where the two cannot be told together. */
static void same_period(void)
{
    static const struct {
        const char *unit, *now, *then, *percent, *points;
    } rows[] = {
        { "ha", "9002.5", "8605", "104.62", NULL },
        { "%", "61.5", "60", NULL, "1.5" },
        { "ha", "5", "0", NULL, NULL },
        { "ha", "5", NULL, NULL, NULL },
        { "% GRDP", "3", "4", NULL, "-1" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct target_row t = level("Diện tích", rows[i].unit, "24000", rows[i].now);
        t.base.value = dec(rows[i].then);
        t.base.day = (struct date){ 2023, 12, 31 };
        progress_fill(&a, LANG_VI, &t);
        EXPECT_OF(t.base_percent.given == (rows[i].percent != NULL), rows[i].unit);
        EXPECT_OF(dec_cmp(t.base_percent, dec(rows[i].percent)) == 0, rows[i].unit);
        EXPECT_OF(t.base_difference.given == (rows[i].points != NULL), rows[i].unit);
        EXPECT_OF(dec_cmp(t.base_difference, dec(rows[i].points)) == 0, rows[i].unit);
    }
    struct target_row t = level("Diện tích", "ha", "24000", "9002.5");
    t.base.value = dec("8605");
    t.figure.measure = MEASURE_YEAR_TO_DATE;
    t.base.measure = MEASURE_PERIOD;
    progress_fill(&a, LANG_VI, &t);
    EXPECT(!t.base_percent.given);
}

/* "60*1000 80 ?": value, and where there is one, weight; ?: no number. */
static size_t parts_of(struct str words, struct allocation *parts)
{
    struct err e = { 0 };
    size_t n = 0;

    while (words.n) {
        struct str one = str_first(words, 0), value;
        while (one.n < words.n && one.at[one.n] != ' ') one.n++;
        words = str_trim(str_from(words, one.n));
        value = one;
        for (size_t i = 0; i < one.n; i++)
            if (one.at[i] == '*') {
                value = str_first(one, i);
                dec_parse(str_from(one, i + 1), &parts[n].weight, &e);
            }
        if (*value.at != '?') dec_parse(value, &parts[n].value, &e);
        n++;
    }
    return n;
}

/* What units were given against the whole, in exact numbers. */
static void allocations(void)
{
    static const struct {
        enum over_orgs over;
        enum comparator comparator;
        const char *whole, *whole_max;
        const char *parts, *sum, *gap, *words;
    } rows[] = {
        { OVER_SUM, CMP_EQ, "24000", NULL, "9000 8000.5 6999.5", "24000", "0",
          "khớp với chỉ tiêu chung" },
        { OVER_SUM, CMP_EQ, "0.3", NULL, "0.1 0.1 0.1", "0.3", "0", "khớp với chỉ tiêu chung" },
        { OVER_SUM, CMP_EQ, "24000", NULL, "9000 8000", "17000", "-7000",
          "thiếu 7.000 so với chỉ tiêu chung" },
        { OVER_SUM, CMP_EQ, "10", NULL, "9 8.25", "17.25", "7.25",
          "vượt 7,25 so với chỉ tiêu chung" },
        { OVER_SUM, CMP_GE, "10", NULL, "9 8", "17", "7", "đủ, cao hơn mức 7" },
        { OVER_SUM, CMP_GT, "10", NULL, "5 5", "10", "0", "bằng mức chung, phải cao hơn" },
        { OVER_SUM, CMP_LE, "10", NULL, "5 4", "9", "-1", "đủ, thấp hơn mức 1" },
        { OVER_SUM, CMP_LT, "10", NULL, "5 6", "11", "1", "vượt 1 so với chỉ tiêu chung" },
        { OVER_SUM, CMP_RANGE, "10", "12", "5 6", "11", "1", "khớp với chỉ tiêu chung" },
        { OVER_SUM, CMP_RANGE, "10", "12", "7 6", "13", "1", "vượt 1 so với chỉ tiêu chung" },
        { OVER_SUM, CMP_EQ, "10", NULL, "5 ?", "5", NULL, "còn 1 đơn vị chưa đủ số" },
        { OVER_SUM, CMP_EQ, NULL, NULL, "5", "5", NULL, "chỉ tiêu chung không có số" },
        { OVER_NONE, CMP_EQ, "10", NULL, "5", NULL, NULL, "không cộng theo đơn vị" },
        { OVER_SUM, CMP_EQ, "10", NULL, "", NULL, NULL, "chưa giao" },
        /* a mean of 60 and 80 would be 70; by their denominators it is 75 */
        { OVER_RATIO, CMP_EQ, "75", NULL, "60*1000 80*3000", "75", "0", "khớp với chỉ tiêu chung" },
        { OVER_MEAN, CMP_EQ, "66.7", NULL, "60*1 70*2", "66.67", "0", "khớp với chỉ tiêu chung" },
        { OVER_RATIO, CMP_EQ, "75", NULL, "60*1000 80", NULL, NULL, "còn 1 đơn vị chưa đủ số" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct target_row t = { .over_orgs = rows[i].over,
                                .comparator = rows[i].comparator,
                                .value = dec(rows[i].whole),
                                .value_max = dec(rows[i].whole_max) };
        struct allocation parts[3] = { 0 };
        size_t n = parts_of(str_c(rows[i].parts), parts);
        struct allocated x = allocate_sum(&a, LANG_VI, &t, parts, n);
        EXPECT_STR(x.words, str_c(rows[i].words));
        EXPECT_OF(x.sum.given == (rows[i].sum != NULL) && !dec_cmp(x.sum, dec(rows[i].sum)),
                  rows[i].words);
        EXPECT_OF(x.gap.given == (rows[i].gap != NULL) && !dec_cmp(x.gap, dec(rows[i].gap)),
                  rows[i].words);
    }
}

static void changes(void)
{
    struct target_row t;

    expect(drop("Số vụ tai nạn giao thông", "37", "40"), JUDGE_EXCEEDED, NULL);
    expect(drop("Tỷ lệ tội phạm", "37", "40"), JUDGE_UNJUDGED,
           "chưa rõ mức tăng, giảm tính theo % hay điểm %");
    expect(drop("Số vụ tai nạn giao thông", "37", NULL), JUDGE_UNJUDGED,
           "chưa có số gốc (cùng kỳ năm trước) để tính mức tăng, giảm");
    t = drop("Tỷ lệ tội phạm", "37", "40");
    t.points = POINTS_POINTS;
    expect(t, JUDGE_NOT_MET, NULL);
    t.points = POINTS_PERCENT;
    expect(t, JUDGE_EXCEEDED, NULL);
    t = drop("Tỷ lệ tội phạm", "5.5", NULL);
    t.figure.measure = MEASURE_CHANGE;
    expect(t, JUDGE_EXCEEDED, NULL);

    t = level("Diện tích rừng", "ha", "500", "12600");
    t.change = CHANGE_INCREASE;
    t.base.value = dec("12000");
    expect(t, JUDGE_EXCEEDED, NULL); /* tăng 500 ha: a difference, not per cent */
    progress_fill(&a, LANG_VI, &t);
    EXPECT(dec_cmp(t.computed_change, dec("600")) == 0 && !t.percent.given);
}

static void comparisons(void)
{
    struct target_row t = level("Diện tích xuống giống", "ha", "24000", "9002.5");

    progress_fill(&a, LANG_VI, &t);
    EXPECT(dec_cmp(t.percent, dec("37.51")) == 0 && !t.difference.given);
    t = level("Tỷ lệ hộ nghèo", "%", "1", "2.2");
    t.polarity = POLARITY_LOWER;
    progress_fill(&a, LANG_VI, &t);
    EXPECT(!t.percent.given && dec_cmp(t.difference, dec("1.2")) == 0);
}

static void summary(void)
{
    static const struct {
        const char *group;
        int64_t item;
        const char *actual;
        enum place place;
    } rows[] = {
        { "Kinh tế", 1, "101", PLACE_MAIN }, { "Kinh tế", 1, "100", PLACE_MAIN },
        { "Kinh tế", 2, "100", PLACE_MAIN }, { "Xã hội", 1, "99", PLACE_MAIN },
        { "Xã hội", 2, NULL, PLACE_MAIN },   { "Nhiệm vụ", 0, "99", PLACE_TASK },
        { "Kinh tế", 1, "101", PLACE_MAIN }, /* the heading comes again: its items begin anew */
    };
    enum { N = sizeof rows / sizeof rows[0] };
    struct target_row t[N];

    for (size_t i = 0; i < N; i++) {
        t[i] = level("Thử", "tấn", "100", rows[i].actual);
        t[i].group = str_c(rows[i].group);
        t[i].item = rows[i].item;
        t[i].place = rows[i].place;
        progress_fill(&a, LANG_VI, &t[i]);
    }
    struct summary s = progress_summary(&a, LANG_VI, t, N);
    EXPECT(s.items == 5 && s.exceeded == 2 && s.met == 1 && s.not_met == 1 && s.unjudged == 1);
    EXPECT_STR(s.words, STR("đạt và vượt 3/5, trong đó 2 vượt"));
    EXPECT_STR(progress_summary(&a, LANG_EN, t, N).words,
               STR("met or exceeded 3/5, of these 2 exceeded"));
}

int main(void)
{
    targets();
    same_period();
    allocations();
    changes();
    comparisons();
    summary();
    arena_close(&a);
    return test_end("progress");
}
