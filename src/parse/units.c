#include "parse/units.h"

/* What an office begins with. The row's meaning: 1, a row that is none although it begins so. */
enum { OFFICE, NO_OFFICE };
static const struct phrase beginnings[] = {
    { STR_INIT("ban hành"), NO_OFFICE },
    { STR_INIT("báo cáo"), NO_OFFICE },
    { STR_INIT("báo động"), NO_OFFICE },
    { STR_INIT("báo hiệu"), NO_OFFICE },
    { STR_INIT("thôn, "), NO_OFFICE },
    { STR_INIT("trường hợp"), NO_OFFICE },
    { STR_INIT("đội hình"), NO_OFFICE },
    { STR_INIT("tỉnh lộ"), NO_OFFICE },
    { STR_INIT("hội nghị"), NO_OFFICE },
    { STR_INIT("hội thảo"), NO_OFFICE },
    { STR_INIT("hội nhập"), NO_OFFICE },
    { STR_INIT("đoàn kết"), NO_OFFICE },
    { STR_INIT("sở hữu"), NO_OFFICE },
    { STR_INIT("phòng, chống"), NO_OFFICE },
    { STR_INIT("phòng chống"), NO_OFFICE },
    { STR_INIT("phòng ngừa"), NO_OFFICE },
    { STR_INIT("đội ngũ"), NO_OFFICE },
    { STR_INIT("các tổ chức"), OFFICE },
    { STR_INIT("các tổ"), OFFICE },
    { STR_INIT("các phòng"), OFFICE },
    { STR_INIT("các ban"), OFFICE },
    { STR_INIT("các ngành"), OFFICE },
    { STR_INIT("các cơ quan"), OFFICE },
    { STR_INIT("các đơn vị"), OFFICE },
    { STR_INIT("các xã"), OFFICE },
    { STR_INIT("các phường"), OFFICE },
    { STR_INIT("các thị trấn"), OFFICE },
    { STR_INIT("các huyện"), OFFICE },
    { STR_INIT("đại biểu"), OFFICE },
    { STR_INIT("các đoàn thể"), OFFICE },
    { STR_INIT("các hội"), OFFICE },
    { STR_INIT("các sở"), OFFICE },
    { STR_INIT("các địa phương"), OFFICE },
    { STR_INIT("các cấp"), OFFICE },
    { STR_INIT("các trường"), OFFICE },
    { STR_INIT("các doanh nghiệp"), OFFICE },
    { STR_INIT("các thành viên"), OFFICE },
    { STR_INIT("các ủy viên"), OFFICE },
    { STR_INIT("các đồng chí"), OFFICE },
    { STR_INIT("các cá nhân"), OFFICE },
    { STR_INIT("các khu phố"), OFFICE },
    { STR_INIT("các khối phố"), OFFICE },
    { STR_INIT("các bản"), OFFICE },
    { STR_INIT("các khu dân cư"), OFFICE },
    { STR_INIT("các bộ"), OFFICE },
    { STR_INIT("các đảng bộ"), OFFICE },
    { STR_INIT("các đảng ủy"), OFFICE },
    { STR_INIT("các huyện ủy"), OFFICE },
    { STR_INIT("các đảng đoàn"), OFFICE },
    { STR_INIT("các cục"), OFFICE },
    { STR_INIT("các công ty"), OFFICE },
    { STR_INIT("các trung tâm"), OFFICE },
    { STR_INIT("các lực lượng"), OFFICE },
    { STR_INIT("các nhà trường"), OFFICE },
    { STR_INIT("các cơ sở giáo dục"), OFFICE },
    { STR_INIT("các chủ rừng"), OFFICE },
    { STR_INIT("các nhà thầu"), OFFICE },
    { STR_INIT("các trạm"), OFFICE },
    { STR_INIT("các ấp"), OFFICE },
    { STR_INIT("các thôn"), OFFICE },
    { STR_INIT("các hợp tác xã"), OFFICE },
    { STR_INIT("các chủ đầu tư"), OFFICE },
    { STR_INIT("các chi"), OFFICE },
    { STR_INIT("phòng"), OFFICE },
    { STR_INIT("ủy ban"), OFFICE },
    { STR_INIT("ubnd"), OFFICE },
    { STR_INIT("ubmttq"), OFFICE },
    { STR_INIT("mttq"), OFFICE },
    { STR_INIT("hđnd"), OFFICE },
    { STR_INIT("hội đồng nhân dân"), OFFICE },
    { STR_INIT("thủ trưởng"), OFFICE },
    { STR_INIT("người đứng đầu"), OFFICE },
    { STR_INIT("chủ tịch"), OFFICE },
    { STR_INIT("phó chủ tịch"), OFFICE },
    { STR_INIT("trưởng"), OFFICE },
    { STR_INIT("phó trưởng"), OFFICE },
    { STR_INIT("chánh"), OFFICE },
    { STR_INIT("giám đốc"), OFFICE },
    { STR_INIT("hiệu trưởng"), OFFICE },
    { STR_INIT("chỉ huy trưởng"), OFFICE },
    { STR_INIT("ban"), OFFICE },
    { STR_INIT("công an"), OFFICE },
    { STR_INIT("trung tâm"), OFFICE },
    { STR_INIT("văn phòng"), OFFICE },
    { STR_INIT("mặt trận"), OFFICE },
    { STR_INIT("chi cục"), OFFICE },
    { STR_INIT("cục"), OFFICE },
    { STR_INIT("kho bạc"), OFFICE },
    { STR_INIT("ngân hàng"), OFFICE },
    { STR_INIT("bảo hiểm xã hội"), OFFICE },
    { STR_INIT("hội"), OFFICE },
    { STR_INIT("tỉnh đoàn"), OFFICE },
    { STR_INIT("thành đoàn"), OFFICE },
    { STR_INIT("huyện đoàn"), OFFICE },
    { STR_INIT("thị đoàn"), OFFICE },
    { STR_INIT("quận đoàn"), OFFICE },
    { STR_INIT("xã đoàn"), OFFICE },
    { STR_INIT("công đoàn"), OFFICE },
    { STR_INIT("chi đoàn"), OFFICE },
    { STR_INIT("đảng đoàn"), OFFICE },
    { STR_INIT("đảng bộ"), OFFICE },
    { STR_INIT("cấp ủy"), OFFICE },
    { STR_INIT("thị ủy"), OFFICE },
    { STR_INIT("quận ủy"), OFFICE },
    { STR_INIT("báo"), OFFICE },
    { STR_INIT("bệnh viện"), OFFICE },
    { STR_INIT("viện"), OFFICE },
    { STR_INIT("quỹ"), OFFICE },
    { STR_INIT("hội đồng"), OFFICE },
    { STR_INIT("tổ công nghệ"), OFFICE },
    { STR_INIT("tổ giúp việc"), OFFICE },
    { STR_INIT("tổ dân phố"), OFFICE },
    { STR_INIT("tổ chuyên viên"), OFFICE },
    { STR_INIT("khu phố"), OFFICE },
    { STR_INIT("ấp"), OFFICE },
    { STR_INIT("chi nhánh"), OFFICE },
    { STR_INIT("tổng công ty"), OFFICE },
    { STR_INIT("tập đoàn"), OFFICE },
    { STR_INIT("hợp tác xã"), OFFICE },
    { STR_INIT("nhà trường"), OFFICE },
    { STR_INIT("bộ tư lệnh"), OFFICE },
    { STR_INIT("bộ trưởng"), OFFICE },
    { STR_INIT("cục trưởng"), OFFICE },
    { STR_INIT("hạt trưởng"), OFFICE },
    { STR_INIT("đồng chí"), OFFICE },
    { STR_INIT("lực lượng"), OFFICE },
    { STR_INIT("tòa"), OFFICE },
    { STR_INIT("các trưởng"), OFFICE },
    { STR_INIT("đoàn"), OFFICE },
    { STR_INIT("liên đoàn"), OFFICE },
    { STR_INIT("tòa án"), OFFICE },
    { STR_INIT("viện kiểm sát"), OFFICE },
    { STR_INIT("sở"), OFFICE },
    { STR_INIT("thanh tra"), OFFICE },
    { STR_INIT("đội"), OFFICE },
    { STR_INIT("trạm"), OFFICE },
    { STR_INIT("đài"), OFFICE },
    { STR_INIT("bộ chỉ huy"), OFFICE },
    { STR_INIT("đồn"), OFFICE },
    { STR_INIT("thường trực"), OFFICE },
    { STR_INIT("hạt kiểm lâm"), OFFICE },
    { STR_INIT("bưu điện"), OFFICE },
    { STR_INIT("điện lực"), OFFICE },
    { STR_INIT("công ty"), OFFICE },
    { STR_INIT("kế toán"), OFFICE },
    { STR_INIT("công chức"), OFFICE },
    { STR_INIT("tổ công tác"), OFFICE },
    { STR_INIT("tổ trưởng"), OFFICE },
    { STR_INIT("thành viên"), OFFICE },
    { STR_INIT("cơ quan"), OFFICE },
    { STR_INIT("đơn vị"), OFFICE },
    { STR_INIT("huyện ủy"), OFFICE },
    { STR_INIT("đảng ủy"), OFFICE },
    { STR_INIT("tỉnh ủy"), OFFICE },
    { STR_INIT("thành ủy"), OFFICE },
    { STR_INIT("thuế"), OFFICE },
    { STR_INIT("thống kê"), OFFICE },
    { STR_INIT("bí thư"), OFFICE },
    { STR_INIT("chi bộ"), OFFICE },
    { STR_INIT("trường"), OFFICE },
    { STR_INIT("bộ phận"), OFFICE },
    { STR_INIT("tỉnh"), OFFICE },
    { STR_INIT("quân sự"), OFFICE },
    { STR_INIT("chủ đầu tư"), OFFICE },
    { { 0 }, 0 },
};

static const struct phrase orders[] = {
    { STR_INIT("chịu trách nhiệm"), 0 },
    { STR_INIT("có trách nhiệm"), 0 },
    { STR_INIT("có nhiệm vụ"), 0 },
    { STR_INIT("chủ trì"), 0 },
    { STR_INIT("phối hợp"), 0 },
    { STR_INIT("thực hiện"), 0 },
    { STR_INIT("tổ chức"), 0 },
    { STR_INIT("tham mưu"), 0 },
    { STR_INIT("triển khai"), 0 },
    { STR_INIT("xây dựng"), 0 },
    { STR_INIT("chỉ đạo"), 0 },
    { STR_INIT("căn cứ"), 0 },
    { STR_INIT("theo dõi"), 0 },
    { STR_INIT("tiếp tục"), 0 },
    { STR_INIT("tăng cường"), 0 },
    { STR_INIT("khẩn trương"), 0 },
    { STR_INIT("phát huy"), 0 },
    { STR_INIT("báo cáo"), 0 },
    { STR_INIT("rà soát"), 0 },
    { STR_INIT("đẩy mạnh"), 0 },
    { STR_INIT("hướng dẫn"), 0 },
    { STR_INIT("kiểm tra"), 0 },
    { STR_INIT("tập trung"), 0 },
    { STR_INIT("chủ động"), 0 },
    { STR_INIT("nghiêm túc"), 0 },
    { STR_INIT("quán triệt"), 0 },
    { STR_INIT("đôn đốc"), 0 },
    { STR_INIT("tổng hợp"), 0 },
    { STR_INIT("bố trí"), 0 },
    { STR_INIT("cân đối"), 0 },
    { STR_INIT("phân công"), 0 },
    { STR_INIT("giám sát"), 0 },
    { STR_INIT("tuyên truyền"), 0 },
    { STR_INIT("vận động"), 0 },
    { STR_INIT("đề xuất"), 0 },
    { STR_INIT("kịp thời"), 0 },
    { STR_INIT("thường xuyên"), 0 },
    { STR_INIT("cụ thể hóa"), 0 },
    { STR_INIT("nghiên cứu"), 0 },
    { STR_INIT("ban hành"), 0 },
    { STR_INIT("phải"), 0 },
    { STR_INIT("cần"), 0 },
    { STR_INIT("được"), 0 },
    { STR_INIT("theo"), 0 },
    { STR_INIT("trên cơ sở"), 0 },
    { STR_INIT("định kỳ"), 0 },
    { STR_INIT("hằng"), 0 },
    { STR_INIT("hàng tháng"), 0 },
    { STR_INIT("hàng quý"), 0 },
    { STR_INIT("hàng năm"), 0 },
    { STR_INIT("trước ngày"), 0 },
    { STR_INIT("trước tháng"), 0 },
    { STR_INIT("chậm nhất"), 0 },
    { STR_INIT("vào"), 0 },
    { STR_INIT("trong"), 0 },
    { STR_INIT("giúp"), 0 },
    { STR_INIT("đảm bảo"), 0 },
    { STR_INIT("bảo đảm"), 0 },
    { STR_INIT("tạo"), 0 },
    { STR_INIT("quan tâm"), 0 },
    { STR_INIT("nâng cao"), 0 },
    { STR_INIT("chấp hành"), 0 },
    { STR_INIT("làm"), 0 },
    { STR_INIT("là"), 0 },
    { STR_INIT("gửi"), 0 },
    { STR_INIT("nộp"), 0 },
    { STR_INIT("hoàn thành"), 0 },
    { STR_INIT("đưa"), 0 },
    { STR_INIT("trình"), 0 },
    { STR_INIT("công khai"), 0 },
    { STR_INIT("phổ biến"), 0 },
    { STR_INIT("huy động"), 0 },
    { STR_INIT("sử dụng"), 0 },
    { STR_INIT("ưu tiên"), 0 },
    { STR_INIT("hỗ trợ"), 0 },
    { STR_INIT("cung cấp"), 0 },
    { STR_INIT("thẩm định"), 0 },
    { STR_INIT("tiến hành"), 0 },
    { STR_INIT("thành lập"), 0 },
    { STR_INIT("lồng ghép"), 0 },
    { STR_INIT("tùy"), 0 },
    { STR_INIT("đánh giá"), 0 },
    { STR_INIT("chuẩn bị"), 0 },
    { STR_INIT("thi hành"), 0 },
    { STR_INIT("kiện toàn"), 0 },
    { STR_INIT("xử lý"), 0 },
    { STR_INIT("giải quyết"), 0 },
    { STR_INIT("nắm"), 0 },
    { STR_INIT("xem xét"), 0 },
    { STR_INIT("chịu sự"), 0 },
    { STR_INIT("điều hành"), 0 },
    { STR_INIT("khai thác"), 0 },
    { STR_INIT("quyết liệt"), 0 },
    { STR_INIT("thống nhất"), 0 },
    { STR_INIT("tiếp nhận"), 0 },
    { STR_INIT("cập nhật"), 0 },
    { STR_INIT("đăng ký"), 0 },
    { STR_INIT("quy định"), 0 },
    { STR_INIT("duy trì"), 0 },
    { STR_INIT("phát động"), 0 },
    { STR_INIT("phát triển"), 0 },
    { STR_INIT("lập kế hoạch"), 0 },
    { STR_INIT("lãnh đạo"), 0 },
    { STR_INIT("hưởng ứng"), 0 },
    { STR_INIT("tham gia"), 0 },
    { STR_INIT("có kế hoạch"), 0 },
    { STR_INIT("có giải pháp"), 0 },
    { STR_INIT("đẩy nhanh"), 0 },
    { STR_INIT("sớm"), 0 },
    { STR_INIT("mở"), 0 },
    { STR_INIT("quản lý chặt chẽ"), 0 },
    { STR_INIT("giữ vững"), 0 },
    { STR_INIT("giữ gìn"), 0 },
    { STR_INIT("quản lý tốt"), 0 },
    { STR_INIT("kiểm soát"), 0 },
    { STR_INIT("tháo gỡ"), 0 },
    { STR_INIT("cải cách"), 0 },
    { STR_INIT("đổi mới"), 0 },
    { STR_INIT("thúc đẩy"), 0 },
    { STR_INIT("khuyến khích"), 0 },
    { STR_INIT("mở rộng"), 0 },
    { STR_INIT("nhân rộng"), 0 },
    { STR_INIT("thông báo"), 0 },
    { STR_INIT("đăng tải"), 0 },
    { STR_INIT("giới thiệu"), 0 },
    { STR_INIT("lựa chọn"), 0 },
    { STR_INIT("tích cực"), 0 },
    { STR_INIT("kết hợp"), 0 },
    { STR_INIT("kết nối"), 0 },
    { STR_INIT("liên hệ"), 0 },
    { STR_INIT("liên kết"), 0 },
    { STR_INIT("xác định"), 0 },
    { STR_INIT("thẩm tra"), 0 },
    { STR_INIT("điều chỉnh"), 0 },
    { STR_INIT("nâng"), 0 },
    { STR_INIT("giảm"), 0 },
    { STR_INIT("tăng"), 0 },
    { STR_INIT("tích hợp"), 0 },
    { STR_INIT("số hóa"), 0 },
    { STR_INIT("bồi dưỡng"), 0 },
    { STR_INIT("tập huấn"), 0 },
    { STR_INIT("tư vấn"), 0 },
    { STR_INIT("đặt"), 0 },
    { STR_INIT("nhanh chóng"), 0 },
    { STR_INIT("luôn"), 0 },
    { STR_INIT("đồng hành"), 0 },
    { STR_INIT("gương mẫu"), 0 },
    { STR_INIT("phòng, chống"), 0 },
    { STR_INIT("đấu tranh"), 0 },
    { STR_INIT("tuần tra"), 0 },
    { STR_INIT("ngăn chặn"), 0 },
    { STR_INIT("chú trọng"), 0 },
    { STR_INIT("bám sát"), 0 },
    { STR_INIT("tuân thủ"), 0 },
    { STR_INIT("đối thoại"), 0 },
    { STR_INIT("tiếp thu"), 0 },
    { STR_INIT("cam kết"), 0 },
    { STR_INIT("sắp xếp"), 0 },
    { STR_INIT("chấn chỉnh"), 0 },
    { STR_INIT("khắc phục"), 0 },
    { STR_INIT("phân bổ"), 0 },
    { STR_INIT("cho vay"), 0 },
    { STR_INIT("ký kết"), 0 },
    { STR_INIT("kê khai"), 0 },
    { STR_INIT("sơ kết"), 0 },
    { STR_INIT("tổng kết"), 0 },
    { STR_INIT("biểu dương"), 0 },
    { STR_INIT("khen thưởng"), 0 },
    { STR_INIT("khảo sát"), 0 },
    { STR_INIT("áp dụng"), 0 },
    { STR_INIT("niêm yết"), 0 },
    { STR_INIT("sửa chữa"), 0 },
    { STR_INIT("nạo vét"), 0 },
    { STR_INIT("hoàn thiện"), 0 },
    { STR_INIT("phân tích"), 0 },
    { STR_INIT("phê duyệt"), 0 },
    { STR_INIT("tổng rà soát"), 0 },
    { STR_INIT("chịu"), 0 },
    { STR_INIT("lấy ý kiến"), 0 },
    { STR_INIT("làm việc"), 0 },
    { STR_INIT("ký"), 0 },
    { STR_INIT("lập"), 0 },
    { STR_INIT("rà"), 0 },
    { STR_INIT("xác lập"), 0 },
    { STR_INIT("đề cao"), 0 },
    { STR_INIT("nêu cao"), 0 },
    { STR_INIT("khơi thông"), 0 },
    { STR_INIT("vệ sinh"), 0 },
    { STR_INIT("tiết kiệm"), 0 },
    { STR_INIT("cùng nhau"), 0 },
    { STR_INIT("ngoài"), 0 },
    { STR_INIT("sau khi"), 0 },
    { STR_INIT("khi"), 0 },
    { STR_INIT("để"), 0 },
    { STR_INIT("nhằm"), 0 },
    { STR_INIT("đồng thời"), 0 },
    { STR_INIT("hằng năm"), 0 },
    { STR_INIT("chỉ"), 0 },
    { STR_INIT("tự"), 0 },
    { STR_INIT("không"), 0 },
    { { 0 }, 0 },
};

/* What makes of "tổ chức" a noun. */
static const struct phrase organisations[] = {
    { STR_INIT("đảng"), 0 },     { STR_INIT("chính trị"), 0 }, { STR_INIT("xã hội"), 0 },
    { STR_INIT("đoàn"), 0 },     { STR_INIT("tín dụng"), 0 },  { STR_INIT("hội"), 0 },
    { STR_INIT("khoa học"), 0 }, { STR_INIT("kinh tế"), 0 },   { { 0 }, 0 },
};

/* Words before which such a verb is part of a name. */
static const struct {
    struct str verb, before;
} names[] = {
    { STR_INIT("tổ chức"), STR_INIT("các") },      { STR_INIT("tổ chức"), STR_INIT("và") },
    { STR_INIT("tổ chức"), STR_INIT("ban") },      { STR_INIT("xây dựng"), STR_INIT("tư") },
    { STR_INIT("xây dựng"), STR_INIT("án") },      { STR_INIT("xây dựng"), STR_INIT("ngành") },
    { STR_INIT("phát triển"), STR_INIT("quỹ") },   { STR_INIT("phát triển"), STR_INIT("và") },
    { STR_INIT("kiểm tra"), STR_INIT("ban") },     { STR_INIT("chỉ đạo"), STR_INIT("ban") },
    { STR_INIT("lãnh đạo"), STR_INIT("các") },     { STR_INIT("bảo đảm"), STR_INIT("đội") },
    { STR_INIT("theo dõi"), STR_INIT("tổ") },      { STR_INIT("giám sát"), STR_INIT("ban") },
    { STR_INIT("tuyên truyền"), STR_INIT("ban") }, { STR_INIT("trình"), STR_INIT("chương") },
    { STR_INIT("trình"), STR_INIT("công") },       { STR_INIT("tạo"), STR_INIT("đào") },
    { STR_INIT("tổng hợp"), STR_INIT("vụ") },      { STR_INIT("tổng hợp"), STR_INIT("phòng") },
    { STR_INIT("điều hành"), STR_INIT("tâm") },    { STR_INIT("đổi mới"), STR_INIT("và") },
    { STR_INIT("khuyến khích"), STR_INIT("quỹ") }, { STR_INIT("tư vấn"), STR_INIT("tâm") },
    { STR_INIT("bồi dưỡng"), STR_INIT("tâm") },    { STR_INIT("tập huấn"), STR_INIT("tâm") },
    { STR_INIT("thẩm định"), STR_INIT("đồng") },   { STR_INIT("không"), STR_INIT("hàng") },
};

static const struct phrase *begins(struct twin t)
{
    struct str low = t.low;
    const struct phrase *row = low_take_any(&low, beginnings);

    return row && row->means == OFFICE ? row : NULL;
}

bool units_begin_capital(struct twin t) { return twin_capital(t) && begins(t); }

/* In the middle of a list a small letter begins an office only in the plural ("các tổ chức …");
 * "UBND các xã, thị trấn" and "các phòng, ban ngành huyện" go on. */
bool units_begin(struct twin t)
{
    return begins(t) && (twin_capital(t) || low_starts(t.low, STR("các")) ||
                         low_starts(t.low, STR("thủ trưởng")) ||
                         low_starts(t.low, STR("chủ tịch")) || low_starts(t.low, STR("đại biểu")));
}

static bool ends_with_word(struct str s, struct str word)
{
    s = str_trim(s);
    return str_ends(s, word) && (s.n == word.n || !byte_is_word(s.at[s.n - word.n - 1]));
}

bool units_order_begins(struct twin t, struct str before)
{
    struct str low = t.low;
    const struct phrase *verb = twin_capital(t) ? NULL : low_take_any(&low, orders);

    if (!verb) return false;
    /* "cấp ủy, tổ chức đảng": an office in the middle of a list */
    if (str_eq(verb->low, STR("tổ chức")) && low_take_any(&low, organisations)) return false;
    /* "các ban xây dựng Đảng" */
    if (str_eq(verb->low, STR("xây dựng")) && low_starts(low, STR("đảng"))) return false;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (str_eq(names[i].verb, verb->low) && ends_with_word(before, names[i].before))
            return false;
    return true;
}

/* "Văn phòng HĐND và UBND" is one office. */
static bool is_joint_name(struct str before)
{
    before = str_trim(before);
    return (ends_with_word(before, STR("hội đồng nhân dân")) ||
            ends_with_word(before, STR("hđnd"))) &&
           low_find(before, STR("văn phòng"));
}

/* separator -> "," | ";" | "và" | "cùng" | "cùng với", with an office behind it. `at` is moved to
 * that office. */
static bool take_separator(struct twin *at, struct str before)
{
    static const struct phrase words[] = {
        { STR_INIT("cùng với"), 0 }, { STR_INIT("cùng"), 0 }, { STR_INIT("và"), 0 }, { { 0 }, 0 }
    };
    struct twin t = *at;
    struct str low;
    bool comma = t.clean.at[0] == ',' || t.clean.at[0] == ';';

    if (comma)
        t = twin_from(t, 1);
    else if (t.clean.at[0] != ' ')
        return false;
    twin_skip(&t, " ");
    low = t.low;
    if (low_take_any(&low, words)) {
        if (is_joint_name(before)) return false;
        t = twin_from(t, t.low.n - low.n);
    } else if (!comma) {
        return false;
    }
    if (!units_begin(t)) return false;
    *at = t;
    return true;
}

static void add_unit(struct arena *a, struct strs *units, struct str unit)
{
    unit = str_trim(unit);
    while (unit.n && strchr(",;. ", unit.at[unit.n - 1])) unit.n--;
    if (unit.n) *LIST_ADD(a, units) = unit;
}

enum { BYTES_MAX = 1200 };

/* Past a bracket that explains an office. */
static void skip_bracket(struct twin *t)
{
    const char *close = memchr(t->clean.at, ')', t->clean.n);

    if (close) *t = twin_from(*t, (size_t)(close + 1 - t->clean.at));
}

/* Small words that names of offices are made of, beside those in capitals. */
static bool is_name_word(struct str word)
{
    static const struct str words[] = {
        STR_INIT("và"),    STR_INIT("các"),   STR_INIT("của"),    STR_INIT("thuộc"),
        STR_INIT("trực"),  STR_INIT("cấp"),   STR_INIT("huyện"),  STR_INIT("xã"),
        STR_INIT("tỉnh"),  STR_INIT("thị"),   STR_INIT("trấn"),   STR_INIT("phường"),
        STR_INIT("thành"), STR_INIT("phố"),   STR_INIT("quận"),   STR_INIT("khu"),
        STR_INIT("ấp"),    STR_INIT("thôn"),  STR_INIT("bản"),    STR_INIT("sở"),
        STR_INIT("ban"),   STR_INIT("ngành"), STR_INIT("phòng"),  STR_INIT("cơ"),
        STR_INIT("quan"),  STR_INIT("đơn"),   STR_INIT("vị"),     STR_INIT("đoàn"),
        STR_INIT("thể"),   STR_INIT("tổ"),    STR_INIT("chức"),   STR_INIT("chính"),
        STR_INIT("trị"),   STR_INIT("hội"),   STR_INIT("địa"),    STR_INIT("phương"),
        STR_INIT("có"),    STR_INIT("liên"),  STR_INIT("nghiệp"), STR_INIT("chuyên"),
        STR_INIT("môn"),   STR_INIT("đảng"),  STR_INIT("ủy"),     STR_INIT("nhân"),
        STR_INIT("dân"),   STR_INIT("viên"),  STR_INIT("trường"), STR_INIT("học"),
        STR_INIT("trên"),  STR_INIT("bàn"),   STR_INIT("lần"),    STR_INIT("số"),
        STR_INIT("cùng"),  STR_INIT("với"),   STR_INIT("khối"),   STR_INIT("chi"),
        STR_INIT("bộ"),    STR_INIT("nước"),  STR_INIT("sự"),     STR_INIT("trưởng"),
    };

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_eq(word, words[i])) return true;
    return false;
}

/* Where an office's name ends that no verb of `orders` follows: at the first small word that is
 * no part of names. 0: nowhere, or in the middle of a list. */
static size_t name_length(struct twin t)
{
    size_t at = 0;

    while (at < t.clean.n && at < BYTES_MAX) {
        size_t n = 0;
        struct twin word = twin_from(t, at);
        if (t.clean.at[at] == ' ' || t.clean.at[at] == ',' || t.clean.at[at] == '-') {
            at++;
            continue;
        }
        while (n < word.clean.n && byte_is_word(word.clean.at[n])) n++;
        if (!n) return 0;
        if (!twin_capital(word) && !is_name_word(str_first(word.low, n)))
            return at && t.clean.at[at - 1] == ' ' ? at : 0;
        at += n;
    }
    return 0;
}

/* "Sở Công Thương xúc tiến thương mại": a verb that no table holds. */
static bool take_by_name(struct twin *in, struct arena *a, struct strs *units)
{
    size_t n = name_length(*in);

    if (!n || !twin_capital(*in)) return false;
    *units = units_split(twin_first(*in, n), a);
    *in = twin_from(*in, n);
    return units->n > 0;
}

bool units_take(struct twin *in, struct arena *a, struct strs *units)
{
    struct twin t = *in;
    struct strs out = { 0 };
    const char *unit = t.clean.at, *end = NULL;

    if (!begins(t)) return false;
    while (t.clean.n && (size_t)(t.clean.at - in->clean.at) < BYTES_MAX) {
        struct str before = str_between(in->low.at, t.low.at);
        struct twin next = t;
        if (t.clean.at[0] == '.') break;
        if (t.clean.at[0] == ':' && !ends_with_word(before, STR("các sở"))) break;
        if (t.clean.at[0] == '(' && !end) {
            end = t.clean.at;
            skip_bracket(&t);
            if (t.clean.at == end) return false;
            continue;
        }
        if (t.clean.at[0] == ' ' || t.clean.at[0] == ',' || t.clean.at[0] == ';') {
            if (take_separator(&next, before)) {
                add_unit(a, &out, str_between(unit, end ? end : t.clean.at));
                unit = next.clean.at;
                end = NULL;
                t = next;
                continue;
            }
            twin_skip(&next, ",; ");
            if (units_order_begins(next, before)) break;
        }
        t = twin_from(t, 1);
    }
    bool colon = t.clean.n && t.clean.at[0] == ':', stop = t.clean.n && t.clean.at[0] == '.';
    if (stop && t.clean.n > 2) return take_by_name(in, a, units);
    if ((size_t)(t.clean.at - in->clean.at) >= BYTES_MAX) return take_by_name(in, a, units);
    add_unit(a, &out, str_between(unit, end ? end : t.clean.at));
    if (colon) t = twin_from(t, 1);
    twin_skip(&t, ",; ");
    *units = out;
    *in = t;
    return true;
}

struct strs units_split(struct twin t, struct arena *a)
{
    struct strs out = { 0 };
    struct twin all = t;
    const char *unit = t.clean.at;

    while (t.clean.n) {
        struct twin next = t;
        bool mark = t.clean.at[0] == ',' || t.clean.at[0] == ' ' || t.clean.at[0] == ';';
        if (t.clean.at[0] == ';' ||
            (mark && take_separator(&next, str_between(all.low.at, t.low.at)))) {
            if (t.clean.at[0] == ';' && next.clean.at == t.clean.at) next = twin_from(t, 1);
            add_unit(a, &out, str_between(unit, t.clean.at));
            unit = next.clean.at;
            t = next;
            continue;
        }
        t = twin_from(t, 1);
    }
    if (unit) add_unit(a, &out, str_between(unit, t.clean.at));
    return out;
}

bool units_take_request(struct twin *in)
{
    static const struct str words[] = { STR_INIT("giao"), STR_INIT("đề nghị"), STR_INIT("yêu cầu"),
                                        STR_INIT("kiến nghị"), STR_INIT("phân công") };

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        struct twin t = *in;
        if (!twin_take(&t, words[i])) continue;
        twin_skip(&t, ": ");
        if (!begins(t)) return false;
        *in = t;
        return true;
    }
    return false;
}
