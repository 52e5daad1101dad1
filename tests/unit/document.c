/* The frame of a document: letterheads, titles, signatures and years in many shapes. */
#include "parse/parse.h"
#include "test.h"

static struct arena a;

#define MOTTO "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

static struct plan read(const char *z)
{
    struct text t;
    struct plan p;

    text_index(str_c(z), &a, &t);
    parse_plan(&t, &a, &p);
    return p;
}

static struct str shown(const struct document *d)
{
    struct buf b = { 0 };

    buf_printf(&b, "%.*s|%.*s|", STR_ARGS(d->type), STR_ARGS(d->number));
    if (d->date.year) date_put(&b, d->date);
    buf_printf(&b, "|%.*s|%.*s|%.*s", STR_ARGS(d->place), STR_ARGS(d->issuer), STR_ARGS(d->title));
    struct str s = str_copy(&a, buf_str(&b));
    buf_close(&b);
    return s;
}

static void heads(void)
{
    static const struct {
        const char *text, *want; /* type|number|date|place|issuer|title */
    } rows[] = {
        /* two columns by spaces */
        { "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
          " HUYỆN AN KHÊ HẠ                Độc lập - Tự do - Hạnh phúc\n"
          "Số: 15/KH-UBND             An Khê Hạ, ngày 05 tháng 01 năm 2024\n\nKẾ HOẠCH\n"
          "Phát triển kinh tế - xã hội năm 2024\n\nI. MỤC TIÊU\n1. Giữ rừng.\n",
          "Kế hoạch|15/KH-UBND|2024-01-05|An Khê Hạ|Ủy ban nhân dân huyện An Khê Hạ|"
          "Phát triển kinh tế - xã hội năm 2024" },
        /* two columns run together by OCR */
        { "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HẢI SƠN Độc lập - Tự do - Hạnh "
          "phúc\n"
          "Số: 09/CT-UBND Hải Sơn, ngày 24 tháng 7 năm 2024\n\nCHỈ THỊ\nVề phòng cháy rừng\n\n"
          "I. YÊU CẦU\n1. Giữ rừng.\n",
          "Chỉ thị|09/CT-UBND|2024-07-24|Hải Sơn|Ủy ban nhân dân tỉnh Hải Sơn|Về phòng cháy rừng" },
        /* one under the other */
        { "HỘI ĐỒNG NHÂN DÂN\nTỈNH BA TRĂNG\n\n" MOTTO "\nSố: 12/2023/NQ-HĐND\n\n"
          "Ba Trăng, ngày 8 tháng 12 năm 2023\n\nNGHỊ QUYẾT\n\nVề kế hoạch năm 2024\n\n"
          "HỘI ĐỒNG NHÂN DÂN TỈNH BA TRĂNG\nKHÓA XI, KỲ HỌP THỨ 15\n\nCăn cứ Luật Đất đai;\n\nĐiều "
          "1. Thông qua.\n",
          "Nghị quyết|12/2023/NQ-HĐND|2023-12-08|Ba Trăng|Hội đồng nhân dân tỉnh Ba Trăng|"
          "Về kế hoạch năm 2024" },
        /* of the Party */
        { "ĐẢNG BỘ TỈNH HÀ LĨNH        ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY SUỐI BẠC\n*                "
          " "
          "         Suối Bạc, ngày 20 tháng 11 năm 2023\nSố 45-CTr/HU\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\n"
          "thực hiện Nghị quyết số 12-NQ/TU\n-----\nI. QUAN ĐIỂM\n1. Giữ rừng.\n",
          "Chương trình hành động|45-CTr/HU|2023-11-20|Suối Bạc|Huyện ủy Suối Bạc|"
          "thực hiện Nghị quyết số 12-NQ/TU" },
        /* markdown table, bold number */
        { "| **ỦY BAN NHÂN DÂN**<br>**XÃ HÒA THẠNH** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** "
          "|\n|---|---|\n"
          "| Số: **07** /KH-UBND | *Hòa Thạnh, ngày **12** tháng 01 năm 2026* |\n\n# KẾ HOẠCH\n\n"
          "**Phát triển kinh tế - xã hội năm 2026**\n\n## I. CHỈ TIÊU\n- Giữ rừng.\n",
          "Kế hoạch|07/KH-UBND|2026-01-12|Hòa Thạnh|Ủy ban nhân dân xã Hòa Thạnh|"
          "Phát triển kinh tế - xã hội năm 2026" },
        /* number and day still blank */
        { "UBND PHƯỜNG CỬA BẮC\n\nSố:      /KH-UBND\n\nCửa Bắc, ngày      tháng 02 năm 2026\n\nKẾ "
          "HOẠCH\n\n"
          "Chuyển đổi số năm 2026\n\nI. MỤC TIÊU\n- Giữ rừng.\n",
          "Kế hoạch|||Cửa Bắc|Ủy ban nhân dân phường Cửa Bắc|Chuyển đổi số năm 2026" },
        /* superior above the issuer */
        { "UBND HUYỆN AN KHÊ HẠ\nPHÒNG TÀI CHÍNH - KẾ HOẠCH\n\nSố: 21/BC-TCKH\n\n"
          "An Khê Hạ, ngày 3 tháng 4 năm 2023\n\nBÁO CÁO\nTình hình thu ngân sách quý I năm "
          "2023\n\n"
          "I. KẾT QUẢ\n- Thu tốt.\n",
          "Báo cáo|21/BC-TCKH|2023-04-03|An Khê Hạ|Phòng Tài chính - Kế hoạch|"
          "Tình hình thu ngân sách quý I năm 2023" },
        /* no letterhead: the line above the bases */
        { "Số: 452/QĐ-UBND\n\nAn Khê Hạ, ngày 16 tháng 01 năm 2023\n\nQUYẾT ĐỊNH\n\nBan hành Quy "
          "chế\n\n"
          "ỦY BAN NHÂN DÂN HUYỆN AN KHÊ HẠ\n\nCăn cứ Luật Đất đai;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban "
          "hành Quy chế.\n",
          "Quyết định|452/QĐ-UBND|2023-01-16|An Khê Hạ|Ủy ban nhân dân huyện An Khê Hạ|Ban hành "
          "Quy chế" },
        /* no letterhead: the introduction */
        { "KẾ HOẠCH\n\nPhát triển rừng năm 2024\n\nCăn cứ Nghị quyết số 5/NQ-HĐND của Hội đồng "
          "nhân dân tỉnh;\n\n"
          "Ủy ban nhân dân huyện Suối Bạc xây dựng Kế hoạch như sau:\n\nI. MỤC TIÊU\n- Giữ rừng.\n",
          "Kế hoạch||||Ủy ban nhân dân huyện Suối Bạc|Phát triển rừng năm 2024" },
        /* the chairman decides */
        { "Số: 8/QĐ-UBND\n\nQUYẾT ĐỊNH\nGiao chỉ tiêu năm 2025\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẢN "
          "NGÀ\n\n"
          "Căn cứ Luật Đất đai;\n\nĐiều 1. Giao chỉ tiêu.\n",
          "Quyết định|8/QĐ-UBND|||Chủ tịch Ủy ban nhân dân xã Bản Ngà|Giao chỉ tiêu năm 2025" },
        /* type and title on one line */
        { "UBND XÃ BẢN NGÀ\nSố: 3/KH-UBND\n\nKẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026\n\nI. "
          "MỤC TIÊU\n- Giữ rừng.\n",
          "Kế hoạch|3/KH-UBND|||Ủy ban nhân dân xã Bản Ngà|PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026" },
        /* công văn */
        { "UBND HUYỆN SUỐI BẠC\nSố: 112/UBND-TCKH\nV/v báo cáo kết quả quý II năm 2024\n\n"
          "Suối Bạc, ngày 10 tháng 6 năm 2024\n\nKính gửi: UBND các xã.\n",
          "Công văn|112/UBND-TCKH|2024-06-10|Suối Bạc|Ủy ban nhân dân huyện Suối Bạc|báo cáo kết "
          "quả "
          "quý II năm 2024" },
        /* title in three broken lines with blanks between */
        { "KẾ HOẠCH \n\nThực hiện Nghị quyết số 01/NQ-CP của Chính phủ về nhiệm vụ, giải pháp chủ "
          "yếu \n\n"
          "thực hiện Kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách nhà nước \n\nnăm "
          "2022 \n\n\n\n"
          "Căn cứ Luật Đất đai; \n\nI. MỤC TIÊU \n\n- Giữ rừng và phát triển rừng bền vững trên "
          "địa bàn. \n",
          "Kế hoạch|||||Thực hiện Nghị quyết số 01/NQ-CP của Chính phủ về nhiệm vụ, giải pháp chủ "
          "yếu thực "
          "hiện Kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách nhà nước năm 2022" },
        /* a city under a province */
        { "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÔNG XUYÊN\n\n" MOTTO
          "\nSố: 1205 /QĐ-UBND\n\nĐông Xuyên, ngày 18/3/2023\n\n"
          "QUYẾT ĐỊNH\n\nVề việc ban hành Chương trình\n\nĐiều 1. Ban hành.\n",
          "Quyết định|1205/QĐ-UBND|2023-03-18|Đông Xuyên|Ủy ban nhân dân thành phố Đông Xuyên|"
          "Về việc ban hành Chương trình" },
        /* who speaks stands between type and title */
        { "ĐẢNG BỘ TỈNH HÀ LĨNH        ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY\n* Suối Bạc, ngày 5 tháng 7 "
          "năm 2031\nSố 12-KL/TU\n\nKẾT LUẬN\nHỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\n"
          "về nhiệm vụ quý III năm 2031\n\nI. NHIỆM VỤ\n1. Giữ rừng.\n",
          "Kết luận|12-KL/TU|2031-07-05|Suối Bạc|Tỉnh ủy Hà Lĩnh|về nhiệm vụ quý III năm 2031" },
        /* columns of a web page, a title in capitals and the introduction right below */
        { "ỦY\nBAN NHÂN DÂN\nTỈNH HẢI SƠN\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT "
          "NAM\n|\nSố:\n7/KH-UBND\n|\n"
          "Hải\nSơn, ngày 28 tháng 01 năm 2032\n|\nKẾ HOẠCH\nGIỮ RỪNG NĂM 2032\nThực hiện Chỉ thị "
          "số "
          "5/CT-UBND của Ủy ban nhân dân tỉnh,\nI. MỤC TIÊU\n1. Giữ rừng.\n",
          "Kế hoạch|7/KH-UBND|2032-01-28|Hải Sơn|Ủy ban nhân dân tỉnh Hải Sơn|GIỮ RỪNG NĂM 2032" },
        /* the line of the type was lost: the number tells it */
        { "HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 26/2031/NQ-HĐND | Hải "
          "Sơn, ngày 09 "
          "tháng 12 năm 2031 |\nVỀ NHIỆM VỤ TRỌNG TÂM NĂM 2032 CỦA TỈNH HẢI SƠN\nHỘI ĐỒNG NHÂN DÂN "
          "TỈNH "
          "HẢI SƠN\nKHÓA XI, KỲ HỌP THỨ 11\nCăn cứ Luật Đất đai;\nĐiều 1. Thông qua.\n",
          "Nghị quyết|26/2031/NQ-HĐND|2031-12-09|Hải Sơn|Hội đồng nhân dân tỉnh Hải Sơn|VỀ NHIỆM "
          "VỤ TRỌNG "
          "TÂM NĂM 2032 CỦA TỈNH HẢI SƠN" },
        /* prose alone says none of it */
        { "Hôm qua trời đẹp. Bà con ra đồng từ sớm.\n", "|||||" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read(rows[i].text);
        EXPECT_STR(shown(&p.document), str_c(rows[i].want));
    }
}

static void signers(void)
{
    static const struct {
        const char *text, *name, *position, *behalf;
    } rows[] = {
        { "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLò Văn Tám\n", "Lò Văn Tám", "Chủ tịch",
          "Ủy ban nhân dân" },
        { "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nThS. Lò Văn Tám\n",
          "Lò Văn Tám", "Phó Chủ tịch", "Ủy ban nhân dân" },
        { "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐặng Thị Hoa\n", "Đặng Thị Hoa", "Phó Bí thư",
          "Ban Thường vụ" },
        { "Nơi nhận:\tCHỦ TỊCH\n- Chính phủ;\n- Lưu: VT.\tVũ Thịnh\n", "Vũ Thịnh", "Chủ tịch", "" },
        { "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nHoàng Đức Lâm\n", "Hoàng Đức Lâm",
          "Phó Chủ tịch", "Ủy ban nhân dân" },
        { "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Tài chính; KT. CHỦ TỊCH\n- Các ấp; PHÓ CHỦ TỊCH "
          "THƯỜNG "
          "TRỰC\n- Lưu: VT.\n\nLò Văn Tám\n",
          "Lò Văn Tám", "Phó Chủ tịch Thường trực", "Ủy ban nhân dân" },
        { "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNGUYỄN VĂN BA\n", "Nguyễn Văn Ba", "Phó Chủ tịch", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read(
            str_printf(&a, "I. NHIỆM VỤ\n- Giữ rừng và phát triển rừng.\n\n%s", rows[i].text).at);
        EXPECT_STR(p.document.signer.name, str_c(rows[i].name));
        EXPECT_STR(p.document.signer.position, str_c(rows[i].position));
        EXPECT_STR(p.document.signer.on_behalf_of, str_c(rows[i].behalf));
    }
}

/* Both columns of the closing on one line. */
static void recipients(void)
{
    struct plan p = read("I. NHIỆM VỤ\n- Giữ rừng và phát triển rừng.\n\nNơi nhận: TM. ỦY BAN NHÂN "
                         "DÂN\n- Sở Tài chính; CHỦ TỊCH\n- Các ấp;\n- Lưu: VT.\n\nLò Văn Tám\n");
    struct strs *r = &p.document.recipients;

    if (!EXPECT(r->n == 3)) return;
    EXPECT_STR(r->at[0], STR("Sở Tài chính"));
    EXPECT_STR(r->at[1], STR("Các ấp"));
    EXPECT_STR(r->at[2], STR("Lưu: VT"));
}

static void periods(void)
{
    static const struct {
        const char *title;
        int from, to, vision;
    } rows[] = {
        { "Phát triển kinh tế - xã hội năm 2024", 2024, 2024, 0 },
        { "Thực hiện Nghị quyết ngày 02 tháng 4 năm 2022 về kế hoạch năm 2023", 2023, 2023, 0 },
        { "Phát triển kinh tế - xã hội 5 năm 2026 - 2030", 2026, 2030, 0 },
        { "Phát triển rừng giai đoạn 2022 - 2025, định hướng đến năm 2030", 2022, 2025, 2030 },
        { "Kết quả 6 tháng năm 2031", 2031, 2031, 0 },
        { "Nhiệm vụ 6 tháng cuối năm 2031", 2031, 2031, 0 },
        { "Tình hình tháng 5 năm 2031", 2031, 2031, 0 },
        { "Thực hiện Công văn ngày … tháng … năm 2031", 0, 0, 0 },
        { "Phát triển vùng thời kỳ 2021-2030, tầm nhìn đến năm 2050", 2021, 2030, 2050 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p =
            read(str_printf(&a, "KẾ HOẠCH\n%s\n\nI. MỤC TIÊU\n- Giữ rừng.\n", rows[i].title).at);
        EXPECT_OF(p.document.period.from == rows[i].from, rows[i].title);
        EXPECT_OF(p.document.period.to == rows[i].to, rows[i].title);
        EXPECT_OF(p.document.period.vision == rows[i].vision, rows[i].title);
    }
}

int main(void)
{
    heads();
    signers();
    recipients();
    periods();
    arena_close(&a);
    return test_end("document");
}
