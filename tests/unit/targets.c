/* Goals as offices print them: one line a row, each target as
 * "indicator|change comparator value[..max] unit year" with " <n" for the part of the nth. */
#include "parse/parse.h"

#include "base/buf.h"
#include "test.h"

static struct arena a;

static struct str read(const char *head, const char *body)
{
    struct buf in = { 0 }, out = { 0 };
    struct text t;
    struct plan p;

    buf_put_z(&in, head);
    buf_put_z(&in, body);
    text_index(str_copy(&a, buf_str(&in)), &a, &t);
    parse_plan(&t, &a, &p);
    for (size_t i = 0; i < p.targets.n; i++) {
        const struct target *g = &p.targets.at[i];
        if (i) buf_put(&out, STR(" ; "));
        if (g->series.n) buf_printf(&out, "%.*s: ", STR_ARGS(g->series));
        buf_printf(&out, "%.*s|%s %s ", STR_ARGS(g->indicator), change_name[g->change],
                   comparator_name[g->comparator]);
        if (g->value.given) dec_put(&out, g->value);
        if (g->value_max.given) buf_put(&out, STR("..")), dec_put(&out, g->value_max);
        buf_printf(&out, " %.*s %d", STR_ARGS(g->unit), (int)g->year);
        if (g->parent.n) buf_printf(&out, " <%.*s", STR_ARGS(g->parent));
    }
    struct str all = str_copy(&a, buf_str(&out));
    buf_close(&in);
    buf_close(&out);
    return all;
}

static void list(void)
{
    static const struct {
        const char *line, *targets;
    } rows[] = {
        { "Tỷ lệ hộ nghèo còn dưới 1%.", "Tỷ lệ hộ nghèo|level lt 1 % 2030" },
        { "Giảm tỷ lệ hộ nghèo từ 1% - 1,5%.", "tỷ lệ hộ nghèo|decrease range 1..1.5 % 2030" },
        { "Tỷ lệ hộ nghèo giảm từ 12,7% cuối năm 2023 xuống còn 9,5% năm 2030.",
          "Tỷ lệ hộ nghèo|level eq 9.5 % 2030" },
        { "Có thêm ít nhất 02 sản phẩm OCOP từ 3 sao trở lên.",
          "sản phẩm OCOP từ 3 sao trở lên|level ge 2 sản phẩm 2030" },
        { "100% trạm y tế có bác sĩ.", "trạm y tế có bác sĩ|level eq 100 % 2030" },
        { "Tổng đàn 2.950 con (trong đó: đàn bò: 1.120 con; đàn dê: 520 con).",
          "Tổng đàn|level eq 2950 con 2030 ; đàn bò|level eq 1120 con 2030 <t1 ; đàn dê|level eq "
          "520 con 2030 <t1" },
        { "Cơ cấu kinh tế: Dịch vụ 35%; nông nghiệp 28%.",
          "Cơ cấu kinh tế: Dịch vụ|level eq 35 % 2030 ; Cơ cấu kinh tế: nông nghiệp|level eq 28 % "
          "2030" },
        { "Số doanh nghiệp: 55 doanh nghiệp, tăng 12 doanh nghiệp so với năm 2025.",
          "Số doanh nghiệp|level eq 55 doanh nghiệp 2030" },
        { "Số bác sĩ trên 1 vạn dân đạt 15,2 bác sĩ.",
          "Số bác sĩ trên 1 vạn dân|level eq 15.2 bác sĩ 2030" },
        { "Nước sạch đạt 98% năm 2027 và 100% vào năm 2030.",
          "Nước sạch|level eq 98 % 2027 ; Nước sạch|level eq 100 % 2030" },
        { "Giữ vững ổn định chính trị.", "Giữ vững ổn định chính trị|maintain eq   2030" },
        { "Xã đạt chuẩn nông thôn mới trước năm 2029.",
          "Xã đạt chuẩn nông thôn mới trước năm 2029|level eq   2028" },
        /* words beside numbers */
        { "Đạt xã kiểu mẫu, đạt 100% thôn an toàn.",
          "Đạt xã kiểu mẫu|level eq   2030 ; thôn an toàn|level eq 100 % 2030" },
        { "Rừng được bảo vệ; độ che phủ đạt 61%.",
          "Rừng được bảo vệ|level eq   2030 ; độ che phủ|level eq 61 % 2030" },
        { "Giữ vững an ninh trật tự; kéo giảm tội phạm ít nhất 5%.",
          "Giữ vững an ninh trật tự|maintain eq   2030 ; tội phạm|decrease ge 5 % 2030" },
        { "Hoàn thành 100% chỉ tiêu giao quân.", "chỉ tiêu giao quân|level eq 100 % 2030" },
        /* names */
        { "Có thêm 03 xã đạt chuẩn là An Bình và Phú Lộc; Tân Hòa xã điểm.",
          "xã đạt chuẩn|level eq 3 xã 2030" },
        { "Nhân rộng 02 mô hình giảm nghèo tại các bản: Na Hang, Co Sung.",
          "mô hình giảm nghèo|level eq 2 mô hình 2030" },
        { "Đón 1,5 triệu lượt khách.", "lượt khách|level eq 1.5 triệu lượt khách 2030" },
        { "Mỗi xã có ít nhất 01 sản phẩm OCOP.", "sản phẩm OCOP|level ge 1 sản phẩm 2030" },
        { "Còn 02 xã: An Bình và Phú Lộc đạt thêm từ 01 đến 02 tiêu chí.",
          "Còn 02 xã: An Bình và Phú Lộc đạt thêm|level range 1..2 tiêu chí 2030" },
        { "THCS và tương đương 78%.", "THCS và tương đương|level eq 78 % 2030" },
        { "Tỷ lệ hộ dùng nước sạch (kể cả lọc) 98%.",
          "Tỷ lệ hộ dùng nước sạch|level eq 98 % 2030" },
        /* parts */
        { "Diện tích lúa 500 ha, trong đó: lúa lai 200 ha; sản lượng lúa 2.500 tấn.",
          "Diện tích lúa|level eq 500 ha 2030 ; lúa lai|level eq 200 ha 2030 <t1 ; sản lượng "
          "lúa|level eq 2500 tấn 2030" },
        { "Số hộ 250 hộ. trong đó: nông, lâm nghiệp: 50 hộ.",
          "Số hộ|level eq 250 hộ 2030 ; nông, lâm nghiệp|level eq 50 hộ 2030 <t1" },
        { "Giới thiệu việc làm 500 lao động (trong đó có 20 lao động xuất khẩu), hộ nghèo 3%.",
          "Giới thiệu việc làm|level eq 500 lao động 2030 ; lao động xuất khẩu|level eq 20 lao "
          "động 2030 <t1 ; hộ nghèo|level eq 3 % 2030" },
        /* changes and where they begin */
        { "Tăng tỷ lệ che phủ rừng từ 42% lên 43,5%.", "tỷ lệ che phủ rừng|level eq 43.5 % 2030" },
        { "Tỷ lệ hộ nghèo giảm bình quân hàng năm giai đoạn 2021 - 2025 từ 4 - 5% và giai đoạn "
          "2026 "
          "- 2030 từ 3 - 4%.",
          "Tỷ lệ hộ nghèo|decrease range 4..5 % 2025 ; Tỷ lệ hộ nghèo|decrease range 3..4 % 2030" },
        { "Tai nạn giao thông giảm 5% cả 3 tiêu chí.", "Tai nạn giao thông|decrease eq 5 % 2030" },
        /* units and years */
        { "Tổng giá trị sản xuất: 396,1 tỷ.đ, tăng 0,7 lần so với năm 2025.",
          "Tổng giá trị sản xuất|level eq 396.1 tỷ.đ 2030" },
        { "Số năm sống khỏe tối thiểu 67 năm.", "Số năm sống khỏe|level ge 67 năm 2030" },
        { "Có 25% phòng đạt từ 3 - 5 sao.", "phòng đạt từ 3 - 5 sao|level eq 25 % 2030" },
        { "Cơ cấu kinh tế đến 2028: Nông nghiệp 37%, dịch vụ 63%.",
          "Cơ cấu kinh tế đến 2028: Nông nghiệp|level eq 37 % 2028 ; Cơ cấu kinh tế đến 2028: dịch "
          "vụ|level eq 63 % 2028" },
        { "Tổng vốn giai đoạn 2021-2025 là 50 tỷ đồng, trong đó vốn vay 20 tỷ đồng.",
          "Tổng vốn giai đoạn 2021-2025|level eq 50 tỷ đồng 2025 ; vốn vay|level eq 20 tỷ đồng "
          "2025 <t1" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str line = str_printf(&a, "- %s\n", rows[i].line);
        EXPECT_STR(read("KẾ HOẠCH\nPhát triển kinh tế năm 2030\n\nI. CHỈ TIÊU CHỦ YẾU\n", line.at),
                   str_c(rows[i].targets));
    }
}

static void tables(void)
{
    EXPECT_STR(read("PHỤ LỤC\nCHỈ TIÊU NĂM 2030\n", "TT\tChỉ tiêu\tĐVT\tTH 2029\tKH 2030\n"
                                                    "1\tDiện tích\tha\t90\t95\n"
                                                    "\t- Lúa\tha\t50\t≥ 55\n"
                                                    "2\tĐàn gia súc\n"
                                                    "\t- Bò\tcon\t5\t6-7\n"),
               STR("Diện tích|level eq 95 ha 2030 ; Lúa|level ge 55 ha 2030 <t1 ; Đàn gia súc: Bò|"
                   "level range 6..7 con 2030"));
    EXPECT_STR(read("PHỤ LỤC\nCHỈ TIÊU NĂM 2030\n", "TT\tĐơn vị\tBao phủ (%)\n1\tXã A\t95,5\n"),
               STR("Bao phủ|level eq 95.5 % 2030"));
    /* a head of two lines, rows that nest by their numbers */
    EXPECT_STR(
        read("PHỤ LỤC\nCHỈ TIÊU NĂM 2030\n", "TT\tChỉ tiêu\tĐVT\tNăm 2029\t\tKế hoạch năm 2030\n"
                                             "\t\t\tKế hoạch\tƯớc TH\t\n"
                                             "1\tGiá trị sản xuất\ttỷ đồng\t90\t91\t99\n"
                                             "1.1\tNông nghiệp\ttỷ đồng\t40\t41\t45\n"
                                             "-\tTrồng trọt\ttỷ đồng\t30\t30\t32\n"
                                             "1.2\tDịch vụ\ttỷ đồng\t50\t50\t54\n"
                                             "1.3\tLao động\tngười\t5\t5\t6\n"),
        STR("Giá trị sản xuất|level eq 99 tỷ đồng 2030 ; Nông nghiệp|level eq 45 tỷ đồng 2030 "
            "<t1 ; Trồng trọt|level eq 32 tỷ đồng 2030 <t2 ; Dịch vụ|level eq 54 tỷ đồng 2030 "
            "<t1 ; Lao động|level eq 6 người 2030"));
    /* columns by their place, a name that goes on in the next line */
    EXPECT_STR(
        read("PHỤ LỤC\nCHỈ TIÊU NĂM 2030\n",
             "                                        Thực hiện    Kế hoạch\n"
             "STT    Chỉ tiêu               ĐVT      năm 2029     năm 2030     Ghi chú\n"
             "1      Tỷ lệ hộ dân nông      %           90           92\n"
             "       thôn có nước sạch\n"
             "2      Diện tích rừng         ha          70           75\n"
             "       - Rừng sản xuất        ha          50           54\n"),
        STR("Tỷ lệ hộ dân nông thôn có nước sạch|level eq 92 % 2030 ; Diện tích rừng|level eq "
            "75 ha 2030 ; Rừng sản xuất|level eq 54 ha 2030 <t2"));
    /* one cell a line; the empty cells of a group are gone */
    EXPECT_STR(read("PHỤ LỤC\nCHỈ TIÊU NĂM 2030\n",
                    "TT\nChỉ tiêu\nĐơn vị tính\nThực hiện 2029\nKế hoạch 2030\n"
                    "I\nKINH TẾ\n1\nDiện tích lúa\nha\n90\n95\n2\nSố hợp tác xã\nHTX\n2\n3\n"),
               STR("Diện tích lúa|level eq 95 ha 2030 ; Số hợp tác xã|level eq 3 HTX 2030"));
    /* a column for each office */
    EXPECT_STR(
        read("PHỤ LỤC\nCHỈ TIÊU NĂM 2030\n", "TT\tChỉ tiêu\tĐVT\tToàn xã\tThôn Đông\tThôn Tây\n"
                                             "1\tRừng trồng\tha\t9\t4\t5\n"),
        STR("Rừng trồng|level eq 9 ha 2030 ; Rừng trồng|level eq 4 ha 2030 ; Rừng trồng|level "
            "eq 5 ha 2030"));
}

/* the units that a goal names */
static void orgs(void)
{
    static const struct {
        const char *line, *orgs;
    } rows[] = {
        { "Có 03 xã đạt chuẩn là An Bình và Phú Lộc xã điểm của tỉnh; Tân Hòa xã điểm của huyện.",
          "An Bình,Phú Lộc,Tân Hòa," },
        { "Lập quy hoạch các xã: An Bình, Phú Lộc; Phê duyệt quy hoạch xã Tân Hòa.",
          "An Bình,Phú Lộc,Tân Hòa," },
        { "Có thêm 01 xã đạt chuẩn (xã Ea Kar).", "Ea Kar," },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct text t;
        struct plan p;
        struct buf out = { 0 };
        text_index(str_printf(&a, "KẾ HOẠCH NĂM 2030\nI. CHỈ TIÊU\n- %s\n", rows[i].line), &a, &t);
        parse_plan(&t, &a, &p);
        EXPECT(p.targets.n == 1);
        for (size_t k = 0; p.targets.n && k < p.targets.at[0].orgs.n; k++)
            buf_printf(&out, "%.*s,", STR_ARGS(p.targets.at[0].orgs.at[k]));
        EXPECT_STR(buf_str(&out), str_c(rows[i].orgs));
        buf_close(&out);
    }
}

/* last year's results are none */
static void news(void)
{
    EXPECT_STR(read("Năm 2029, thu ngân sách ước đạt 50 tỷ đồng, tăng 8%.\n\n",
                    "Năm 2030, xã phấn đấu: Thu ngân sách đạt 60 tỷ đồng; hộ nghèo dưới 1%.\n"),
               STR("Thu ngân sách|level eq 60 tỷ đồng 2030 ; hộ nghèo|level lt 1 % 2030"));
    EXPECT_STR(read("Năm 2029, thu ngân sách ước đạt 50 tỷ đồng, tăng 8%.\n", ""), STR(""));
}

int main(void)
{
    list();
    tables();
    orgs();
    news();
    arena_close(&a);
    return test_end("targets");
}
