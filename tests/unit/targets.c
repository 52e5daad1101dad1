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
    news();
    arena_close(&a);
    return test_end("targets");
}
