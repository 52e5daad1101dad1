/* Who is told to do what, by when, and who reports to whom. */
#include "parse/due.h"
#include "parse/parse.h"
#include "parse/units.h"
#include "test.h"

static struct arena a;

static struct str joined(const struct strs *s)
{
    struct str out = STR("");

    for (size_t i = 0; i < s->n; i++)
        out = str_printf(&a, "%.*s%s%.*s", STR_ARGS(out), i ? "|" : "", STR_ARGS(s->at[i]));
    return out;
}

static struct plan read(const char *head, const char *text)
{
    struct text t;
    struct plan p;

    text_index(str_printf(&a, "KẾ HOẠCH\nnăm 2026\n\n%s\n%s\n", head, text), &a, &t);
    parse_plan(&t, &a, &p);
    return p;
}

static void units(void)
{
    static const struct {
        const char *text, *units, *rest; /* units NULL: none stand here */
    } rows[] = {
        { "Phòng Kinh tế chủ trì theo dõi", "Phòng Kinh tế", "chủ trì theo dõi" },
        { "Thủ trưởng các phòng, ban ngành huyện, Chủ tịch UBND các xã, thị trấn có trách nhiệm",
          "Thủ trưởng các phòng, ban ngành huyện|Chủ tịch UBND các xã, thị trấn",
          "có trách nhiệm" },
        { "Phòng Văn hóa và Thông tin, Trung tâm Văn hóa – Thông tin và Thể thao phối hợp",
          "Phòng Văn hóa và Thông tin|Trung tâm Văn hóa – Thông tin và Thể thao", "phối hợp" },
        { "Chánh Văn phòng HĐND và UBND xã, Trưởng Công an xã chịu trách nhiệm",
          "Chánh Văn phòng HĐND và UBND xã|Trưởng Công an xã", "chịu trách nhiệm" },
        { "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội vận động",
          "Ủy ban Mặt trận Tổ quốc Việt Nam|các tổ chức chính trị - xã hội", "vận động" },
        { "Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh",
          "Ban Quản lý dự án đầu tư xây dựng huyện", "đẩy nhanh" },
        { "Phòng Tài chính - Kế hoạch huyện: Chịu trách nhiệm", "Phòng Tài chính - Kế hoạch huyện",
          "Chịu trách nhiệm" },
        /* the verb stands in no table */
        { "Sở Công Thương xúc tiến thương mại.", "Sở Công Thương", "xúc tiến thương mại." },
        { "Phòng Văn hóa, Khoa học và Thông tin quản trị mạng, đăng tải tin.",
          "Phòng Văn hóa, Khoa học và Thông tin", "quản trị mạng, đăng tải tin." },
        { "Thường trực Hội đồng nhân dân, Tổ đại biểu giám sát",
          "Thường trực Hội đồng nhân dân|Tổ đại biểu", "giám sát" },
        { "Ủy ban Kiểm tra, các ban xây dựng Đảng theo dõi",
          "Ủy ban Kiểm tra|các ban xây dựng Đảng", "theo dõi" },
        { "Báo Hải Sơn, Thị đoàn tuyên truyền", "Báo Hải Sơn|Thị đoàn", "tuyên truyền" },
        { "Báo cáo kết quả thực hiện", NULL, NULL },
        { "Phòng, chống dịch bệnh", NULL, NULL },
        { "Ban hành kế hoạch thực hiện", NULL, NULL },
        { "Tổ chức thực hiện tốt", NULL, NULL },
        { "Đoàn kết thực hiện", NULL, NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct twin t = twin_make(&a, str_c(rows[i].text));
        struct strs got = { 0 };
        EXPECT_OF(units_take(&t, &a, &got) == (rows[i].units != NULL), rows[i].text);
        if (!rows[i].units) continue;
        EXPECT_STR(joined(&got), str_c(rows[i].units));
        EXPECT_STR(t.clean, str_c(rows[i].rest));
    }
}

static void due(void)
{
    static const struct {
        const char *text, *due;
    } rows[] = {
        { "quý III/2026", "2026-09-30" },
        { "Quý II năm 2025", "2025-06-30" },
        { "quý II, III/2026", "2026-09-30" },
        { "quý IV", "2026-12-31" },
        { "trước năm 2029", "2028" },
        { "năm 2027", "2027" },
        { "năm 2026 - 2028", "2028" },
        { "tháng 2/2024", "2024-02-29" },
        { "trước tháng 01/2025", "2024-12-31" },
        { "trước ngày 30/6/2026", "2026-06-30" },
        { "30/9/2026", "2026-09-30" },
        { "trước ngày 15 tháng 11", "2026-11-15" },
        { "hoàn thành trong 6 tháng đầu năm 2026", "2026-06-30" },
        { "thường xuyên", "" },
        { "hằng năm", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        EXPECT_STR(due_read(twin_make(&a, str_c(rows[i].text)), 2026, &a), str_c(rows[i].due));
}

static void duties(void)
{
    static const struct {
        const char *text, *units, *order; /* of the last duty */
    } rows[] = {
        { "1. Giao Phòng Kinh tế theo dõi, đôn đốc.", "Phòng Kinh tế", "theo dõi, đôn đốc." },
        { "1. Đề nghị Hội Nông dân xã vận động hội viên.", "Hội Nông dân xã",
          "vận động hội viên." },
        { "1. Căn cứ Kế hoạch, Chủ tịch UBND các xã có trách nhiệm:\na) Giữ rừng.\nb) Trồng rừng.",
          "Chủ tịch UBND các xã", "Trồng rừng." },
        { "1. Định kỳ hằng năm, các phòng, ban báo cáo kết quả.", "các phòng, ban",
          "Định kỳ hằng năm, các phòng, ban báo cáo kết quả." },
        { "1. Trách nhiệm của Phòng Kinh tế\na) Giữ rừng.", "Phòng Kinh tế", "Giữ rừng." },
        { "2. Đối với Đồn Biên phòng\nKiểm soát tàu cá ra vào cửa biển.", "Đồn Biên phòng",
          "Kiểm soát tàu cá ra vào cửa biển." },
        { "- Kính đề nghị Sở Xây dựng hướng dẫn.", "Sở Xây dựng", "hướng dẫn." },
        { "1. Chế độ báo cáo: Hằng năm, các sở, ban, ngành báo cáo kết quả.", "các sở, ban, ngành",
          "Chế độ báo cáo: Hằng năm, các sở, ban, ngành báo cáo kết quả." },
        { "1. Phòng Nội vụ\n- Giữ kỷ cương.", "Phòng Nội vụ", "Giữ kỷ cương." },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read("I. TỔ CHỨC THỰC HIỆN", rows[i].text);
        if (!EXPECT_OF(p.duties.n > 0, rows[i].text)) continue;
        const struct duty *d = &p.duties.at[p.duties.n - 1];
        EXPECT_STR(joined(&d->units), str_c(rows[i].units));
        EXPECT_STR(d->text, str_c(rows[i].order));
    }
}

static void reporting(void)
{
    static const struct {
        const char *text, *want; /* from;to;via;frequency;due;words - NULL: none */
    } rows[] = {
        { "1. Các phòng báo cáo kết quả về UBND xã (qua Phòng Kinh tế) hằng tháng trước ngày 20.",
          "Các phòng;UBND xã;Phòng Kinh tế;month;;trước ngày 20" },
        { "1. UBND các xã báo cáo về UBND huyện trước ngày 30/11 để tổng hợp gửi về tỉnh.",
          "UBND các xã;UBND huyện;;;--11-30;trước ngày 30/11" },
        { "1. Các phòng định kỳ tháng, quý, 6 tháng, 9 tháng và năm báo cáo Ủy ban nhân dân xã.",
          "Các phòng;Ủy ban nhân dân xã;;month|quarter|half-year|nine-months|year;;" },
        { "1. Các ấp gửi báo cáo về Phòng Kinh tế chậm nhất ngày 05 tháng 12 để tổng hợp, báo cáo "
          "UBND xã.",
          "Các ấp;UBND xã;Phòng Kinh tế;;--12-05;chậm nhất ngày 05 tháng 12" },
        { "1. Phòng Kinh tế báo cáo Ủy ban nhân dân xã quý và cả năm trước ngày 22 của tháng báo "
          "cáo.",
          "Phòng Kinh tế;Ủy ban nhân dân xã;;quarter|year;;trước ngày 22 của tháng báo cáo" },
        { "1. Các ấp trước ngày 20 hằng tháng báo cáo kết quả về UBND xã.",
          "Các ấp;UBND xã;;month;;trước ngày 20 hằng tháng" },
        { "1. Phòng Kinh tế báo cáo kết quả về Văn phòng Điều phối huyện theo đúng thời gian quy "
          "định.",
          "Phòng Kinh tế;Văn phòng Điều phối huyện;;;;theo đúng thời gian quy định" },
        { "1. Các ban, Văn phòng Huyện ủy theo dõi; 6 tháng, một năm báo cáo Ban Thường vụ Huyện "
          "ủy.",
          "Các ban|Văn phòng Huyện ủy;Ban Thường vụ Huyện ủy;;half-year|year;;" },
        { "1. Các sở báo cáo kết quả quý, năm gửi Ủy ban nhân dân tỉnh qua Sở Tài chính.",
          "Các sở;Ủy ban nhân dân tỉnh;Sở Tài chính;quarter|year;;" },
        { "1. Nếu có khó khăn, vướng mắc, các xã báo cáo về UBND huyện (qua Phòng Kinh tế) để xem "
          "xét.",
          NULL },
        { "1. Các phòng kịp thời đề xuất, gửi Phòng Kinh tế để tổng hợp, báo cáo Chủ tịch UBND xã "
          "xem xét.",
          NULL },
        { "1. Phòng Kinh tế xây dựng báo cáo chuyên đề về giảm nghèo.", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read("I. TỔ CHỨC THỰC HIỆN", rows[i].text);
        if (!EXPECT_OF(p.reporting.n == (rows[i].want ? 1 : 0), rows[i].text) || !rows[i].want)
            continue;
        const struct reporting *r = &p.reporting.at[0];
        EXPECT_STR(str_printf(&a, "%.*s;%.*s;%.*s;%.*s;%.*s;%.*s", STR_ARGS(joined(&r->from)),
                              STR_ARGS(r->to), STR_ARGS(r->via), STR_ARGS(joined(&r->frequency)),
                              STR_ARGS(r->due), STR_ARGS(r->due_words)),
                   str_c(rows[i].want));
    }
}

/* What only puts a document into force or waits for trouble orders nothing. */
static void formulas(void)
{
    static const char *const rows[] = {
        "Nghị quyết này được Hội đồng nhân dân xã thông qua ngày 5 tháng 7 năm 2031.",
        "Chỉ thị này có hiệu lực kể từ ngày ký.",
        "Chỉ thị này phổ biến đến chi bộ.",
        "Trong quá trình thực hiện, nếu phát sinh vướng mắc, các đơn vị phản ánh để xem xét.",
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read("I. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Kinh tế theo dõi.", rows[i]);
        EXPECT_OF(p.duties.n == 1, rows[i]);
    }
}

/* A line of millions of orders stays a matter of moments. */
static void hostile(void)
{
    static const char *const pieces[] = { "UBND xã, ", "báo cáo UBND xã về UBND, ", "gửi về ",
                                          "số 5/NQ-HĐND, " };

    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        struct buf b = { 0 };
        buf_put_z(&b, "1. ");
        while (b.n < 1 << 20) buf_put_z(&b, pieces[i]);
        struct plan p = read("I. TỔ CHỨC THỰC HIỆN", str_copy(&a, buf_str(&b)).at);
        EXPECT(p.reporting.n <= 1);
        buf_close(&b);
    }
}

int main(void)
{
    units();
    due();
    duties();
    reporting();
    formulas();
    hostile();
    arena_close(&a);
    return test_end("orders");
}
