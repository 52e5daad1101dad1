/* The shape of a document: what offices and converters do to lines is undone before anything is
 * read, and each part knows what it is for. One letter a block tells its zone and kind. */
#include "parse/block.h"

#include "base/buf.h"
#include "test.h"

static struct arena a;

/* zones h p r t k f d c (small: no heading, capital: heading), rows | */
static struct str shape(struct str text, struct blocks *b)
{
    static const char letters[ZONES + 1] = "hprtkfdc";
    struct text t;
    struct buf out = { 0 };

    text_index(text, &a, &t);
    blocks_read(&t, &a, b);
    for (size_t i = 0; i < b->n; i++) {
        char c = letters[b->at[i].zone];
        if (b->at[i].kind == BLOCK_HEADING) c = (char)(c - 'a' + 'A');
        if (b->at[i].kind == BLOCK_ROW) c = '|';
        buf_put(&out, (struct str){ &c, 1 });
    }
    struct str all = str_copy(&a, buf_str(&out));
    buf_close(&out);
    return all;
}

static void zones(void)
{
    static const struct {
        const char *text, *shape;
    } rows[] = {
        /* the title is no heading, though it speaks of targets or results */
        { "QUYẾT ĐỊNH\n\nVề việc giao chỉ tiêu kế hoạch năm 2026\n\nCăn cứ Luật A;\n\nĐiều 1. "
          "Giao.\n",
          "hhhh" },
        { "BÁO CÁO\n\nKết quả năm 2023\n\nA. KẾT QUẢ\n\nĐạt 5%.\n\nB. MỤC TIÊU\n\n1. Đạt 6%.\n",
          "hhRrTt" },
        /* a base that is cut in two opens nothing */
        { "Căn cứ Luật sửa đổi một số điều của\nLuật Tổ chức Chính phủ;\n", "h" },
        { "PHẦN THỨ NHẤT\nKẾT QUẢ NĂM 2025\n\nĐạt 5%.\n", "Rr" },
        { "I. NHIỆM VỤ\n\n1. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM NĂM TỚI\n\n- Làm đường.\n", "KFf" },
        /* stars head groups without a colon, one beside the other */
        { "II. CHỈ TIÊU\n* Về kinh tế\n(1) Đạt 5%.\n* Về xã hội\n(2) Đạt 6%.\n", "TTtTt" },
        /* a heading without a mark holds the numbered ones after it */
        { "CÁC CHỈ TIÊU CHỦ YẾU\n\nI. Về kinh tế\n\n1. Đạt 5%.\n\nII. NHIỆM VỤ\n\n1. Làm đường.\n",
          "TTtKk" },
        { "III. NHIỆM VỤ\n\n- Làm đường.\n\nTrên đây là Kế hoạch của xã.\n", "Kkc" },
        /* a directive has no chapters: an office makes a duty, all else is a task */
        { "CHỈ THỊ\n\nVề tiêm phòng\n\n1. Ủy ban nhân dân các xã\n\na) Tổ chức tiêm.\n\n2. Phòng Y "
          "tế "
          "chủ trì.\n\n3. Tăng cường tuyên truyền.\n",
          "hhDddk" },
        /* articles: who is told something; what only points to the annex */
        { "QUYẾT ĐỊNH:\n\nĐiều 1. Giao chỉ tiêu theo Phụ lục.\n\nĐiều 2. Giao Phòng Tài chính theo "
          "dõi các "
          "chỉ tiêu.\n\nĐiều 3. Có hiệu lực từ ngày ký.\n\nChánh Văn phòng chịu trách nhiệm thi "
          "hành.\n",
          "Hhdhd" },
        /* the subject of a letter is no heading; who it is sent to is told nothing yet */
        { "V/v hoàn thành các chỉ tiêu năm 2031\n\nKính gửi:\n- Phòng Kinh tế;\n- Các ấp.\n\nỦy "
          "ban "
          "nhân dân xã yêu cầu:\n\n1. Phòng Kinh tế rà soát từng chỉ tiêu.\n\n2. Các ấp vận "
          "động.\n",
          "hhhhHdd" },
        { "PHẦN A\nKẾT QUẢ NĂM 2031\n\nĐạt 5%.\n\nPHẦN B\n\nI. NHIỆM VỤ\n1. Làm đường.\n",
          "RrhKk" },
        /* a topic over the paragraphs that say what of it */
        { "I. NHIỆM VỤ\n1. Lĩnh vực kinh tế\nVề nông nghiệp\nVận động bà con cải tạo vườn tạp, "
          "trồng "
          "xen cây có giá trị, giữ độ ẩm cho đất.\n",
          "KKKk" },
        /* what the chairman concluded orders like a directive */
        { "THÔNG BÁO\nKết luận của Chủ tịch xã\n\nChủ tịch xã chỉ đạo:\n1. Phòng Kinh tế theo dõi "
          "mưa "
          "lũ.\n",
          "hhhd" },
        { "QUYẾT ĐỊNH:\n\nĐiều 1. Quyết định có hiệu lực kể từ ngày ký.\n\nGiám đốc các sở căn cứ "
          "Quyết "
          "định thi hành./.\n",
          "Hhd" },
        { "A- TÌNH HÌNH\nĐạt 5%.\nB - NHIỆM VỤ NĂM TỚI\n1- Làm đường.\n", "RrKk" },
        { "IV. ĐỀ XUẤT\n- Đề nghị Sở Tài chính cấp vốn.\n\nỦy ban nhân dân xã kính báo cáo./.\n",
          "Ddc" },
        { "IV. KINH PHÍ THỰC HIỆN\n\nTừ ngân sách xã.\n", "Pp" },
        { "PHỤ LỤC\nCHỈ TIÊU\n(Kèm theo Quyết định số 1)\nTT\tChỉ tiêu\tĐVT\n1\tLúa\tha\n",
          "Tt||" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct blocks b;
        EXPECT_STR(shape(str_c(rows[i].text), &b), str_c(rows[i].shape));
    }
}

static void lines(void)
{
    static const struct {
        const char *text;
        size_t block;
        const char *clean;
    } rows[] = {
        { "- Tốc độ tăng trưởng từ\n10% trở lên.\n- Hết.\n", 0,
          "Tốc độ tăng trưởng từ 10% trở lên." },
        { "- Dịch vụ chiếm\n28,5%; công nghiệp 40%.\n", 0,
          "Dịch vụ chiếm 28,5%; công nghiệp 40%." },
        { "Số:\n17/NQ-HĐND\n", 0, "Số: 17/NQ-HĐND" },
        { "HỘI ĐỒNG\nNHÂN DÂN\nTỈNH A\n", 0, "HỘI ĐỒNG NHÂN DÂN" },
        { "ỦY BAN NHÂN DÂN |\n", 0, "ỦY BAN NHÂN DÂN" },
        { "PHẦN I\nKẾT QUẢ\n", 0, "KẾT QUẢ" },
        /* a narrow column of a web page */
        { "ỦY\nBAN NHÂN DÂN\n", 0, "ỦY BAN NHÂN DÂN" },
        { "Bạch\nLong, ngày 4 tháng 3 năm 2031\n", 0, "Bạch Long, ngày 4 tháng 3 năm 2031" },
        { "1.\nLàm đường liên ấp\na)\nVét kênh\n", 0, "Làm đường liên ấp" },
        { "1.\nLàm đường liên ấp\na)\nVét kênh\n", 1, "Vét kênh" },
        { "2. Sở\nKế hoạch và Đầu tư chủ trì.\n", 0, "Sở Kế hoạch và Đầu tư chủ trì." },
        { "Các Nghị quyết: số\n17/NQ-HĐND.\n", 0, "Các Nghị quyết: số 17/NQ-HĐND." },
        { "1. Bàn giao mặt bằng tuyến đường trước\n30/9/2031.\n", 0,
          "Bàn giao mặt bằng tuyến đường trước 30/9/2031." },
        { "- Các ấp báo cáo kết quả (thông qua\nPhòng Kinh tế) trước ngày 5.\n", 0,
          "Các ấp báo cáo kết quả (thông qua Phòng Kinh tế) trước ngày 5." },
        /* an office in a sentence is no signature */
        { "Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân\ndân xã, Trưởng các phòng "
          "chuyên "
          "môn, Trưởng các ấp,\nChủ tịch Hội Nông dân xã và các tổ chức có liên quan chịu\ntrách "
          "nhiệm thi hành Quyết định này kể từ ngày được\nký và công bố.\n",
          0,
          "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng các phòng chuyên môn, "
          "Trưởng các ấp, Chủ tịch Hội Nông dân xã và các tổ chức có liên quan chịu trách nhiệm "
          "thi "
          "hành Quyết định này kể từ ngày được ký và công bố." },
        /* what stands on lines of its own stays there */
        { "Bạch Long, ngày 4 tháng 3 năm 2031\nSố 19-CTr/HU\n", 1, "Số 19-CTr/HU" },
        { "Nơi nhận:\n- Như trên\n- Lưu: VT\n", 1, "Như trên" },
        { "95% hộ có nước\n100% hộ có điện\n", 0, "95% hộ có nước" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct blocks b;
        shape(str_c(rows[i].text), &b);
        if (EXPECT_OF(b.n > rows[i].block, rows[i].text))
            EXPECT_STR(b.at[rows[i].block].text, str_c(rows[i].clean));
    }
}

/* a page whose line breaks were all lost */
static void flat(void)
{
    struct buf text = { 0 };
    struct blocks b;

    buf_put(&text, STR("CÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ TỚI I. Về kinh tế (9 chỉ tiêu) "));
    for (int i = 1; i <= 9; i++)
        buf_printf(&text, "%d. Sản lượng thứ %d đạt 3.%d00 tấn, tăng 2. lần. ", i, i, i);
    buf_put(&text, STR("II. Về xã hội 10. Tỷ lệ hộ nghèo dưới 1%."));
    EXPECT_STR(shape(buf_str(&text), &b), STR("TTtttttttttTt"));
    buf_close(&text);
}

/* Of several phrases at once: the first row that occurs, and the first place of any. */
static void phrases(void)
{
    static const struct phrase rows[] = { { STR_INIT("so với"), 1 },
                                          { STR_INIT("đến năm"), 2 },
                                          { STR_INIT("đến"), 3 },
                                          { STR_INIT("("), 4 },
                                          { { 0 }, 0 } };
    static const struct {
        const char *low;
        int any;   /* what the first row means, 0: none */
        int place; /* the byte where any row stands first, -1: nowhere */
    } cases[] = {
        { "đến năm 2025 so với năm 2020", 1, 0 },
        { "tăng đến năm 2025", 2, 6 },
        { "tăng đến nămx", 3, 6 },
        { "xso với đếnx", 0, -1 },
        { "số người (30)", 4, 14 },
        { "", 0, -1 },
        { "so vớ", 0, -1 },
        { "so so với", 1, 3 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct str low = str_c(cases[i].low);
        const struct phrase *row = low_find_any(low, rows);
        const char *at = low_find_first(low, rows);
        EXPECT_OF((row ? row->means : 0) == cases[i].any, cases[i].low);
        EXPECT_OF((at ? (int)(at - low.at) : -1) == cases[i].place, cases[i].low);
    }
    EXPECT(str_before(STR("a;b.c"), ".;") == 1 && str_before(STR("đậm"), ".;") == 6 &&
           str_before(STR(""), ".") == 0);
}

int main(void)
{
    phrases();
    zones();
    lines();
    flat();
    arena_close(&a);
    return test_end("blocks");
}
