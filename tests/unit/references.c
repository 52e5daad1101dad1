/* How documents name one another (R10). */
#include "parse/cite.h"
#include "parse/parse.h"
#include "test.h"

static struct arena a;

static struct plan read(const char *z)
{
    struct text t;
    struct plan p;

    text_index(str_c(z), &a, &t);
    parse_plan(&t, &a, &p);
    return p;
}

static void numbers(void)
{
    static const struct {
        const char *printed, *number; /* NULL: no number of a document */
    } rows[] = {
        { "92/KH-UBND", "92/KH-UBND" },
        { "92 /KH-UBND ngày", "92/KH-UBND" },
        { "92/ KH- UBND", "92/KH-UBND" },
        { "40/QĐ-UBND-HC ngày", "40/QĐ-UBND-HC" },
        { "43/TCKH ngày", "43/TCKH" },
        { "07/2020/NQ-HĐND của", "07/2020/NQ-HĐND" },
        { "226-CTr/HU ngày", "226-CTr/HU" },
        { "13-NQ/TW, ngày", "13-NQ/TW" },
        { "70- KH/HU ngày", "70-KH/HU" },
        { "65/2025/QH15", "65/2025/QH15" },
        { "1719/QĐ-TTg.", "1719/QĐ-TTg" },
        { "12a-NQ/TU", "12a-NQ/TU" },
        { "10-NQ/TU - Kế hoạch", "10-NQ/TU" },
        { "13/10/2022", NULL },
        { "11-13 bác sĩ", NULL },
        { "19/19 tiêu chí", NULL },
        { "5.400 tỷ đồng", NULL },
        { "200CV", NULL },
        { "24/7", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct twin t = twin_make(&a, str_c(rows[i].printed));
        struct str number = { 0 };
        EXPECT_OF(cite_number(&t, &a, &number) == (rows[i].number != NULL), rows[i].printed);
        if (rows[i].number) EXPECT_STR(number, str_c(rows[i].number));
    }
}

static void dates(void)
{
    static const struct {
        const char *printed;
        struct date date; /* year 0: none */
    } rows[] = {
        { "ngày 02/4/2022", { 2022, 4, 2 } },
        { "ngày 02/04/2022", { 2022, 4, 2 } },
        { ", ngày 05 tháng 01 năm 2023", { 2023, 1, 5 } },
        { "ngày 29 tháng 6 năm 2015;", { 2015, 6, 29 } },
        { "20/11/2023", { 2023, 11, 20 } },
        { "ngày 8-11-2022", { 2022, 11, 8 } },
        { "ngày 30 tháng 02 năm 2022", { 0, 0, 0 } },
        { "ngày     tháng 02 năm 2022", { 0, 0, 0 } },
        { "ngày 30/11", { 0, 0, 0 } },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct twin t = twin_make(&a, str_c(rows[i].printed));
        struct date d = { 0 };
        EXPECT_OF(cite_date(&t, &d) == (rows[i].date.year != 0), rows[i].printed);
        EXPECT_OF(date_cmp(d, rows[i].date) == 0, rows[i].printed);
    }
}

/* "type number date issuer basis" of each, in the order of the text */
static struct str shown(const struct plan *p)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < p->references.n; i++) {
        const struct reference *r = &p->references.at[i];
        buf_printf(&b, "%s%.*s|%.*s|", i ? "\n" : "", STR_ARGS(r->type), STR_ARGS(r->number));
        if (r->date.year) date_put(&b, r->date);
        buf_printf(&b, "|%.*s|%s", STR_ARGS(r->issuer), r->basis ? "basis" : "");
    }
    struct str s = str_copy(&a, buf_str(&b));
    buf_close(&b);
    return s;
}

static void references(void)
{
    static const struct {
        const char *text, *want;
    } rows[] = {
        { "Căn cứ Nghị quyết số 13-NQ/TW, ngày 02/04/2022 của Bộ Chính trị về phát triển vùng;",
          "Nghị quyết|13-NQ/TW|2022-04-02|Bộ Chính trị|basis" },
        { "Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019; Luật Đất đai ngày 18/01/2024;",
          "Luật||2019-06-13||basis\nLuật||2024-01-18||basis" },
        { "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức "
          "chính "
          "quyền địa phương ngày 22 tháng 11 năm 2019;",
          "Luật||2019-11-22||basis" },
        { "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
          "Luật|72/2025/QH15|2025-06-16||basis" },
        { "I. MỤC ĐÍCH\n- Triển khai thực hiện số 78/NQ-CP ngày 18/6/2022 của Chính phủ.",
          "Nghị quyết|78/NQ-CP|2022-06-18|Chính phủ|" },
        { "I. NHIỆM VỤ\n- Thực hiện các Nghị quyết số 10/NQ-HĐND, số 11/NQ-HĐND ngày 5/7/2024 của "
          "HĐND "
          "tỉnh.",
          "Nghị quyết|10/NQ-HĐND|2024-07-05|Hội đồng nhân dân tỉnh|\n"
          "Nghị quyết|11/NQ-HĐND|2024-07-05|Hội đồng nhân dân tỉnh|" },
        { "I. NHIỆM VỤ\n- Theo Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban Chấp hành "
          "Trung "
          "ương Đảng khóa XII.\n- Theo Nghị quyết số 18-NQ/TW.",
          "Nghị quyết|18-NQ/TW||Ban Chấp hành Trung ương Đảng khóa XII|\n"
          "Nghị quyết|19-NQ/TW||Ban Chấp hành Trung ương Đảng khóa XII|" },
        { "Xét đề nghị của Trưởng phòng Tài chính – Kế hoạch huyện tại Công văn số 43/TCKH ngày "
          "16/01/2023.",
          "Công văn|43/TCKH|2023-01-16|Trưởng phòng Tài chính – Kế hoạch huyện|basis" },
        { "I. BỐI CẢNH\n- Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ X và Nghị quyết Đại "
          "hội Đảng "
          "bộ huyện lần thứ X đề ra.",
          "Nghị quyết|||Đại hội đại biểu Đảng bộ huyện lần thứ X|" },
        { "I. NHIỆM VỤ\n- Nghị quyết ngày 15/12/2022 của HĐND huyện; Nghị quyết số 01/NQ-CP ngày "
          "08/01/2022 và Nghị quyết số 01/NQ-CP ngày 06/01/2023 của Chính phủ.",
          "Nghị quyết||2022-12-15|Hội đồng nhân dân huyện|\nNghị quyết|01/NQ-CP|2022-01-08|Chính "
          "phủ|\n"
          "Nghị quyết|01/NQ-CP|2023-01-06|Chính phủ|" },
        { "I. NHIỆM VỤ\n- Phổ biến Luật Bảo vệ môi trường có hiệu lực từ ngày 01/01/2022; giữ kỷ "
          "luật.",
          "Luật||||" },
        { "I. NHIỆM VỤ\n- Thực hiện Đề án Tái cơ cấu ngành nông nghiệp, Chương trình mục tiêu quốc "
          "gia; "
          "hoàn thành kế hoạch ngày 30/6/2024; đạt 19/19 tiêu chí, 11-13 bác sĩ.",
          "" },
        /* "pháp luật" in a law's name is no other law */
        { "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2031;",
          "Luật||2031-06-22||basis" },
        /* one issuer for a list of numbers */
        { "Thực hiện các Nghị quyết của Hội đồng nhân dân tỉnh: số 4/NQ-HĐND ngày 1/2/2031 về "
          "rừng; số "
          "5/NQ-HĐND ngày 3/2/2031 về biển;",
          "Nghị quyết|4/NQ-HĐND|2031-02-01|Hội đồng nhân dân tỉnh|basis\n"
          "Nghị quyết|5/NQ-HĐND|2031-02-03|Hội đồng nhân dân tỉnh|basis" },
        /* the issuer ends where another office begins to act, in capitals too */
        { "I. NHIỆM VỤ\n- Theo Nghị quyết số 4/NQ-CP ngày 1/2/2031 của Chính phủ, Chủ tịch xã giữ "
          "rừng.",
          "Nghị quyết|4/NQ-CP|2031-02-01|Chính phủ|" },
        { "KẾ HOẠCH\nTHỰC HIỆN NGHỊ QUYẾT SỐ 9-NQ/TU CỦA TỈNH ỦY VỀ RỪNG",
          "Nghị quyết|9-NQ/TU||Tỉnh ủy|basis" },
        { "I. CĂN CỨ LẬP KẾ HOẠCH\n- Quyết định số 8/QĐ-TTg ngày 3/6/2031 của Thủ tướng Chính "
          "phủ;\n- Báo cáo số 3/BC-VP của Văn phòng HĐND và UBND huyện.",
          "Quyết định|8/QĐ-TTg|2031-06-03|Thủ tướng Chính phủ|basis\n"
          "Báo cáo|3/BC-VP||Văn phòng HĐND và UBND huyện|basis" },
        { "Căn cứ Thông tư 08/2023/TT-BNV ngày 1/6/2023 của Bộ trưởng Bộ Nội vụ;\nCăn cứ Quyết "
          "định "
          "90/QĐ-TTg ngày 18/01/2022 của Bộ Văn hóa, Thể thao và Du lịch;",
          "Thông tư|08/2023/TT-BNV|2023-06-01|Bộ trưởng Bộ Nội vụ|basis\n"
          "Quyết định|90/QĐ-TTg|2022-01-18|Bộ Văn hóa, Thể thao và Du lịch|basis" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read(rows[i].text);
        EXPECT_STR(shown(&p), str_c(rows[i].want));
    }
}

/* The year that a yearly document plans for is what its date is held against. */
static void years(void)
{
    struct plan p =
        read("Căn cứ Nghị quyết số 77/NQ-HĐND ngày 15/12/2021 của HĐND huyện về kế hoạch phát "
             "triển kinh tế - xã hội huyện năm 2023;\nCăn cứ Nghị quyết số 16-NQ/TU ngày "
             "1/2/2021 của Tỉnh ủy về phát triển kinh tế - xã hội đến năm 2025;");

    EXPECT(p.references.n == 2);
    EXPECT(p.references.n == 2 && p.references.at[0].about_year == 2023);
    EXPECT(p.references.n == 2 && p.references.at[1].about_year == 0);
}

int main(void)
{
    numbers();
    dates();
    references();
    years();
    arena_close(&a);
    return test_end("references");
}
