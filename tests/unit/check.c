/* What plans get wrong themselves (R21): each rule with a case it must raise and one it must
 * not. The figures are those of real mistakes, the names are not. */
#include "check/check.h"

#include "test.h"

static struct arena a;

struct row { /* a target, short */
    const char *id, *parent;
    int item;
    const char *group, *indicator, *value, *unit;
    enum comparator comparator;
    enum place place;
    enum change change;
};

static struct dec number(const char *z)
{
    struct dec d = { 0 };
    struct err e = { 0 };

    if (z) EXPECT_OF(dec_parse(str_c(z), &d, &e), z);
    return d;
}

static void add(struct plan *p, const struct row *r)
{
    size_t n = p->targets.n;

    *LIST_ADD(&a, &p->targets) = (struct target){
        .id = str_c(r->id),
        .parent = str_c(r->parent),
        .item = r->item,
        .group = str_c(r->group),
        .indicator = str_c(r->indicator),
        .value = number(r->value),
        .unit = str_c(r->unit),
        .comparator = r->comparator,
        .place = r->place,
        .change = r->change,
        .year = 2024,
        .source = { (int64_t)n * 10, (int64_t)n * 10 + 9 },
    };
}

static struct findings run(const struct plan *p)
{
    struct findings found = { 0 };

    check_plan(p, LANG_VI, &a, &found);
    return found;
}

/* The rules of the findings and, where only one is wanted, a piece of its sentence. */
static void expect(const char *name, const struct plan *p, const char *rule, const char *piece)
{
    struct findings found = run(p);

    EXPECT_OF(found.n == (rule ? 1 : 0), name);
    for (size_t i = 0; i < found.n && (!rule || found.n > 1); i++)
        printf("    %.*s: %.*s\n", STR_ARGS(found.at[i].rule), STR_ARGS(found.at[i].message));
    if (!rule || found.n != 1) return;
    EXPECT_STR(found.at[0].rule, str_c(rule));
    if (!EXPECT_OF(str_find(found.at[0].message, str_c(piece)), name))
        printf("    %.*s\n", STR_ARGS(found.at[0].message));
}

#define WHOLE(value) \
    { \
        "t1", NULL, 1, "Kinh tế", "Tổng giá trị sản xuất", value, "tỷ đồng", 0, 0, 0 \
    }
#define PART(id, name, value, unit) \
    { \
        id, "t1", 1, "Kinh tế", name, value, unit, 0, 0, 0 \
    }
#define TASK(name, cmp, value, unit) \
    { \
        "t9", NULL, 0, "Y tế", name, value, unit, cmp, PLACE_TASK, 0 \
    }

static void targets(void)
{
    static const struct {
        const char *name;
        struct row rows[5];
        const char *rule, *piece;
    } cases[] = {
        { "one unit off, shares right for the sum",
          { WHOLE("4736"), PART("t2", "Nông nghiệp", "3531", "tỷ đồng"),
            PART("t3", "Tỷ trọng Nông nghiệp", "74.57", "%"),
            PART("t4", "Công nghiệp", "1204", "tỷ đồng"),
            PART("t5", "Tỷ trọng Công nghiệp", "25.43", "%") },
          "sum-of-parts",
          "4.735, chỉ tiêu chung ghi 4.736 tỷ đồng (có thể do làm tròn)" },
        { "adds up",
          { WHOLE("4735"), PART("t2", "A", "3531", "tỷ đồng"), PART("t3", "B", "1204", "tỷ đồng") },
          NULL,
          NULL },
        { "parts in decimals round to the whole",
          { WHOLE("10"), PART("t2", "A", "4.4", "tỷ đồng"), PART("t3", "B", "5.4", "tỷ đồng") },
          NULL,
          NULL },
        { "some parts only",
          { WHOLE("4735"), PART("t2", "A", "500", "tỷ đồng"), PART("t3", "B", "204", "tỷ đồng") },
          NULL,
          NULL },
        { "more than the whole",
          { WHOLE("4735"), PART("t2", "A", "3531", "tỷ đồng"), PART("t3", "B", "3204", "tỷ đồng") },
          "sum-of-parts",
          "là 6.735" },
        { "another unit is no part",
          { WHOLE("4735"), PART("t2", "A", "3531", "ha"), PART("t3", "B", "1205", "ha") },
          NULL,
          NULL },
        { "rates are not added",
          { { "t1", NULL, 1, "", "Tỷ lệ ra lớp", "99", "%", 0, 0, 0 },
            { "t2", "t1", 1, "", "mầm non", "98", "%", 0, 0, 0 },
            { "t3", "t1", 1, "", "tiểu học", "99", "%", 0, 0, 0 } },
          NULL,
          NULL },
        { "a wrong share",
          { WHOLE("4735"), PART("t2", "A vùng", "3531", "tỷ đồng"),
            PART("t3", "Tỷ trọng A vùng", "75.57", "%") },
          "share-of-total",
          "ghi 75,57%, tính từ 3.531/4.735 là 74,57%" },
        { "said again with another value",
          { { "t1", NULL, 1, "", "Thu ngân sách", "175700", "triệu đồng", 0, 0, 0 },
            TASK("thu ngân sách nhà nước trên địa bàn", 0, "275700", "triệu đồng") },
          "conflicting-values",
          "ghi 175.700 triệu đồng" },
        { "said again with another comparator, as maintain",
          { { "t1", NULL, 1, "", "Tỷ lệ dân số tham gia bảo hiểm y tế", "95", "%", CMP_GE, 0, 0 },
            { "t2", NULL, 0, "", "tỷ lệ người dân tham gia bảo hiểm y tế", "95", "%", CMP_GT,
              PLACE_TASK, CHANGE_MAINTAIN } },
          "conflicting-values",
          "ít nhất 95" },
        { "in other words",
          { { "t1", NULL, 1, "", "Tỷ lệ điều tra, khám phá tội phạm rất nghiêm trọng", "100", "%",
              0, 0, 0 },
            TASK("tỷ lệ điều tra án rất nghiêm trọng", CMP_GT, "90", "%") },
          "conflicting-values",
          "trên 90" },
        { "said again alike",
          { { "t1", NULL, 1, "", "Thu ngân sách", "175700", "triệu đồng", 0, 0, 0 },
            TASK("thu ngân sách trên địa bàn", 0, "175700", "triệu đồng") },
          NULL,
          NULL },
        { "growth is another goal than the level",
          { { "t1", NULL, 1, "", "Tổng mức bán lẻ", "10", "%", 0, 0, 0 },
            { "t2", NULL, 0, "", "tổng mức bán lẻ", "12", "%", 0, PLACE_TASK, CHANGE_INCREASE } },
          NULL,
          NULL },
        { "ages are not one goal",
          { { "t1", NULL, 1, "", "mẫu giáo từ 3 đến 5 tuổi", "93", "%", 0, 0, 0 },
            { "t2", NULL, 1, "", "mẫu giáo 5 tuổi", "99", "%", 0, 0, 0 } },
          NULL,
          NULL },
        { "twice in the list",
          { { "t1", NULL, 1, "", "Tỷ lệ hộ dùng nước sạch", "93", "%", 0, 0, 0 },
            { "t2", NULL, 2, "", "Tỷ lệ hộ dùng nước sạch", "99", "%", 0, 0, 0 } },
          "conflicting-values",
          "93" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct plan p = { 0 };
        for (size_t k = 0; k < 5 && cases[i].rows[k].id; k++) add(&p, &cases[i].rows[k]);
        expect(cases[i].name, &p, cases[i].rule, cases[i].piece);
    }
}

static void counts(void)
{
    static const struct row rows[] = {
        { "t1", NULL, 1, "Kinh tế", "Lúa", "1", "ha", 0, 0, 0 },
        { "t2", NULL, 1, "Kinh tế", "Rau", "2", "ha", 0, 0, 0 },
        { "t3", NULL, 2, "Kinh tế", "Thu nhập", "60", "triệu đồng", 0, 0, 0 },
        { "t4", NULL, 1, "Văn hóa - xã hội", "Hộ nghèo", "1", "%", 0, 0, 0 },
        { "t5", NULL, 1, "Kinh tế", "Lúa 2045", "3", "ha", 0, 0, 0 },
    };
    static const struct {
        struct declared_count said[3];
        const char *rule, *piece;
    } cases[] = {
        { { { 3, STR_INIT(""), { 0, 0 } } }, NULL, NULL },
        { { { 2, STR_INIT("Kinh tế"), { 0, 0 } }, { 1, STR_INIT("xã hội - văn hóa"), { 0, 0 } } },
          NULL,
          NULL },
        { { { 4, STR_INIT(""), { 0, 0 } } },
          "declared-count",
          "Nêu 4 chỉ tiêu nhưng danh mục liệt kê 3" },
        { { { 1, STR_INIT("kinh tế"), { 0, 0 } } },
          "declared-count",
          "“kinh tế” nhưng danh mục liệt kê 2" },
        { { { 3, STR_INIT(""), { 0, 0 } },
            { 2, STR_INIT("Kinh tế"), { 0, 0 } },
            { 2, STR_INIT("Quốc phòng"), { 0, 0 } } },
          "declared-count",
          "các nhóm cộng lại là 4" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct plan p = { 0 };
        for (size_t k = 0; k < sizeof rows / sizeof rows[0]; k++) add(&p, &rows[k]);
        for (size_t k = 0; k < 3 && cases[i].said[k].count; k++)
            *LIST_ADD(&a, &p.declared_counts) = cases[i].said[k];
        expect(cases[i].piece ? cases[i].piece : "counts agree", &p, cases[i].rule, cases[i].piece);
    }
}

static void percents(void)
{
    static const struct {
        const char *whole, *rule, *piece;
    } cases[] = {
        { "100.05", "percent-of-plan",
          "ghi 100,05% kế hoạch, tính từ 7.109/7.105 là 100,06% (có thể" },
        { "100.06", NULL, NULL },
        { NULL, NULL, NULL },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *values[] = { "7109", "5367", "1742" },
                   *pct[] = { cases[i].whole, "100.07", "100" };
        struct plan p = { 0 };
        for (size_t k = 0; k < 3; k++)
            *LIST_ADD(&a, &p.results) = (struct result){ .indicator = STR("Giá trị sản xuất"),
                                                         .value = number(values[k]),
                                                         .unit = STR("tỷ đồng"),
                                                         .pct_plan = number(pct[k]) };
        expect(cases[i].whole, &p, cases[i].rule, cases[i].piece);
    }
}

static void headings(void)
{
    static const struct {
        const char *numbers; /* "level:number …"; a + before: of what is attached */
        const char *rule, *piece;
    } cases[] = {
        { "0:I 1:1 1:2 0:II 1:1 1:2 0:III", NULL, NULL },
        { "0:I 0:II 0:II 0:III", "numbering", "“II." },
        { "0:I 1:1 2:1.1 2:1.2 1:2 2:2.1", NULL, NULL },
        { "2:a 2:b 2:c 2:d 2:e", "numbering", "giữa “d” và “e”" },
        { "2:a 2:b 2:c 2:d 2:đ 2:e", NULL, NULL },
        { "0:I 0:II 0:III 0:V", "numbering", "giữa “III” và “V”" },
        { "0:1 0:2 0:3 0:4 +0:I +0:II", NULL, NULL },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct plan p = { 0 };
        struct str rest = str_c(cases[i].numbers);
        while (rest.n) {
            struct str number = str_until(&rest, ' ');
            struct heading h = { .title = STR("TÊN MỤC"), .source = { 1, 2 } };
            h.part = str_take(&number, STR("+"));
            h.level = str_until(&number, ':').at[0] - '0';
            h.number = number;
            *LIST_ADD(&a, &p.headings) = h;
        }
        expect(cases[i].numbers, &p, cases[i].rule, cases[i].piece);
    }
}

static void references(void)
{
    static const struct {
        struct reference r;
        const char *rule;
    } cases[] = {
        { { .number = STR_INIT("77/NQ-HĐND"), .date = { 2021, 12, 15 }, .about_year = 2023 },
          "date-mismatch" },
        { { .number = STR_INIT("77/NQ-HĐND"), .date = { 2022, 12, 15 }, .about_year = 2023 },
          NULL },
        { { .number = STR_INIT("77/NQ-HĐND"), .date = { 2023, 1, 15 }, .about_year = 2023 }, NULL },
        { { .number = STR_INIT("07/2020/NQ-HĐND"), .date = { 2021, 7, 1 } }, "date-mismatch" },
        { { .number = STR_INIT("07/2020/NQ-HĐND"), .date = { 2020, 7, 1 } }, NULL },
        { { .number = STR_INIT("07/NQ-HĐND"), .date = { 2024, 7, 1 } }, "date-mismatch" },
        { { .number = STR_INIT("07/NQ-HĐND") }, NULL },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct plan p = { .document.date = { 2023, 1, 16 } };
        *LIST_ADD(&a, &p.references) = cases[i].r;
        expect(cases[i].r.number.at, &p, cases[i].rule, "ngày");
    }
}

/* In the order of the document, in the reader's language, with the places of what is named. */
static void form(void)
{
    struct plan p = { 0 };
    struct findings found = { 0 };

    *LIST_ADD(&a, &p.references) = (struct reference){ .number = STR("77/NQ-HĐND"),
                                                       .date = { 2021, 12, 15 },
                                                       .about_year = 2023,
                                                       .source = { 90, 99 } };
    *LIST_ADD(&a, &p.declared_counts) = (struct declared_count){ 2, STR(""), { 5, 9 } };
    struct row row = { "t1", NULL, 1, "", "Lúa", "1", "ha", 0, 0, 0 };
    add(&p, &row);
    check_plan(&p, LANG_EN, &a, &found);
    EXPECT(found.n == 2);
    EXPECT_STR(found.at[0].rule, STR("declared-count"));
    EXPECT_STR(found.at[0].message, STR("2 targets are declared, the list holds 1"));
    EXPECT(found.at[0].source.n == 1 && found.at[0].source.at[0].start == 5);
    EXPECT_STR(found.at[1].rule, STR("date-mismatch"));
}

/* 50,000 targets of one name stay a matter of moments. */
static void many(void)
{
    struct plan p = { 0 };
    struct row row = {
        "t1", NULL, 0, "", "Tỷ lệ hộ dân dùng nước sạch", "95", "%", 0, PLACE_TASK, 0
    };

    for (int i = 0; i < 50000; i++) {
        row.id = str_printf(&a, "t%d", i + 1).at;
        row.place = i % 2 ? PLACE_MAIN : PLACE_TASK;
        add(&p, &row);
    }
    struct findings found = run(&p);
    EXPECT(found.n == 0);
}

int main(void)
{
    targets();
    counts();
    percents();
    headings();
    references();
    form();
    many();
    arena_close(&a);
    return test_end("check");
}
