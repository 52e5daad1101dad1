/* unit.c - the units of measure and the nouns that offices count. A new one is a row. */
#include "parse/figure.h"

static const struct phrase scales[] = {
    { STR_INIT("nghìn"), 3 }, { STR_INIT("ngàn"), 3 },
    { STR_INIT("triệu"), 6 }, { STR_INIT("tr.đồng"), 6 },
    { STR_INIT("tỷ"), 9 },    { STR_INIT("vạn"), 4 },
    { STR_INIT("trăm"), 2 },  { { 0 }, 0 },
};

static const struct phrase bases[] = {
    { STR_INIT("điểm phần trăm"), UNIT_SHARE },
    { STR_INIT("điểm %"), UNIT_SHARE },
    { STR_INIT("phần trăm"), UNIT_SHARE },
    { STR_INIT("%"), UNIT_SHARE },
    { STR_INIT("‰"), UNIT_SHARE },
    { STR_INIT("％"), UNIT_SHARE },
    { STR_INIT("%0"), UNIT_SHARE }, /* ‰ without the sign for it */
    { STR_INIT("%o"), UNIT_SHARE },
    { STR_INIT("đồng việt nam"), UNIT_MEASURE },
    { STR_INIT("đồng"), UNIT_MEASURE },
    { STR_INIT("vnđ"), UNIT_MEASURE },
    { STR_INIT("tỷđ"), UNIT_MEASURE },
    { STR_INIT("tỷ.đ"), UNIT_MEASURE },
    { STR_INIT("trđ"), UNIT_MEASURE },
    { STR_INIT("tr.đ"), UNIT_MEASURE },
    { STR_INIT("vnd"), UNIT_MEASURE },
    { STR_INIT("đ"), UNIT_MEASURE },
    { STR_INIT("usd"), UNIT_MEASURE },
    { STR_INIT("đô la mỹ"), UNIT_MEASURE },
    { STR_INIT("đô la"), UNIT_MEASURE },
    { STR_INIT("ha"), UNIT_MEASURE },
    { STR_INIT("héc-ta"), UNIT_MEASURE },
    { STR_INIT("hecta"), UNIT_MEASURE },
    { STR_INIT("héc ta"), UNIT_MEASURE },
    { STR_INIT("tấn"), UNIT_MEASURE },
    { STR_INIT("tạ"), UNIT_MEASURE },
    { STR_INIT("kg"), UNIT_MEASURE },
    { STR_INIT("lít"), UNIT_MEASURE },
    { STR_INIT("km²"), UNIT_MEASURE },
    { STR_INIT("km2"), UNIT_MEASURE },
    { STR_INIT("km"), UNIT_MEASURE },
    { STR_INIT("m²"), UNIT_MEASURE },
    { STR_INIT("m2"), UNIT_MEASURE },
    { STR_INIT("m³"), UNIT_MEASURE },
    { STR_INIT("mét khối"), UNIT_MEASURE },
    { STR_INIT("mét vuông"), UNIT_MEASURE },
    { STR_INIT("m3"), UNIT_MEASURE },
    { STR_INIT("mét"), UNIT_MEASURE },
    { STR_INIT("m"), UNIT_MEASURE },
    { STR_INIT("cm"), UNIT_MEASURE },
    { STR_INIT("kwh"), UNIT_MEASURE },
    { STR_INIT("kw"), UNIT_MEASURE },
    { STR_INIT("mw"), UNIT_MEASURE },
    { STR_INIT("mwp"), UNIT_MEASURE },
    { STR_INIT("mwh"), UNIT_MEASURE },
    { STR_INIT("gwh"), UNIT_MEASURE },
    { STR_INIT("năm"), UNIT_MEASURE }, /* "số năm sống khỏe tối thiểu 67 năm" */
    { STR_INIT("lần"), UNIT_MEASURE },
    { STR_INIT("giờ"), UNIT_MEASURE },
    { STR_INIT("phút"), UNIT_MEASURE },
    { STR_INIT("tuổi"), UNIT_MEASURE },
    { STR_INIT("bậc"), UNIT_MEASURE },
    { STR_INIT("điểm"), UNIT_MEASURE },
    { STR_INIT("lượt khách"), UNIT_COUNT },
    { STR_INIT("lượt"), UNIT_COUNT },
    { STR_INIT("lượt học viên"), UNIT_COUNT },
    { STR_INIT("phòng lưu trú"), UNIT_COUNT },
    { STR_INIT("phòng nghỉ"), UNIT_COUNT },
    { STR_INIT("buồng"), UNIT_COUNT },
    { STR_INIT("cháu"), UNIT_COUNT },
    { STR_INIT("trẻ"), UNIT_COUNT },
    { STR_INIT("người dân"), UNIT_COUNT },
    { STR_INIT("nhân khẩu"), UNIT_COUNT },
    { STR_INIT("công dân"), UNIT_COUNT },
    { STR_INIT("hộ dân"), UNIT_COUNT },
    { STR_INIT("hộ kinh doanh"), UNIT_COUNT },
    { STR_INIT("gia đình"), UNIT_COUNT },
    { STR_INIT("cán bộ"), UNIT_COUNT },
    { STR_INIT("công chức"), UNIT_COUNT },
    { STR_INIT("giấy chứng nhận"), UNIT_COUNT },
    { STR_INIT("giấy"), UNIT_COUNT },
    { STR_INIT("thửa"), UNIT_COUNT },
    { STR_INIT("hợp đồng"), UNIT_COUNT },
    { STR_INIT("hạng mục"), UNIT_COUNT },
    { STR_INIT("nhà máy"), UNIT_COUNT },
    { STR_INIT("trung tâm"), UNIT_COUNT },
    { STR_INIT("điểm trường"), UNIT_COUNT },
    { STR_INIT("điểm du lịch"), UNIT_COUNT },
    { STR_INIT("di sản"), UNIT_COUNT },
    { STR_INIT("lễ hội"), UNIT_COUNT },
    { STR_INIT("xe"), UNIT_COUNT },
    { STR_INIT("hồ"), UNIT_COUNT },
    { STR_INIT("cống"), UNIT_COUNT },
    { STR_INIT("tổ hợp tác xã"), UNIT_COUNT },
    { STR_INIT("liên hiệp hợp tác xã"), UNIT_COUNT },
    { STR_INIT("quỹ tín dụng"), UNIT_COUNT },
    { STR_INIT("siêu thị"), UNIT_COUNT },
    { STR_INIT("cửa hàng"), UNIT_COUNT },
    { STR_INIT("hội thi"), UNIT_COUNT },
    { STR_INIT("hội nghị"), UNIT_COUNT },
    { STR_INIT("phiên"), UNIT_COUNT },
    { STR_INIT("khóa"), UNIT_COUNT },
    { STR_INIT("xóm"), UNIT_COUNT },
    { STR_INIT("tổ"), UNIT_COUNT },
    { STR_INIT("sóc"), UNIT_COUNT },
    { STR_INIT("nghị quyết"), UNIT_COUNT },
    { STR_INIT("đảng bộ"), UNIT_COUNT },
    { STR_INIT("tổ chức đảng"), UNIT_COUNT },
    { STR_INIT("tổ chức cơ sở đảng"), UNIT_COUNT },
    { STR_INIT("lượt người"), UNIT_COUNT },
    { STR_INIT("lượt hộ"), UNIT_COUNT },
    { STR_INIT("lượt lao động"), UNIT_COUNT },
    { STR_INIT("lượt cán bộ"), UNIT_COUNT },
    { STR_INIT("giải"), UNIT_COUNT },
    { STR_INIT("ổ dịch"), UNIT_COUNT },
    { STR_INIT("bóng"), UNIT_COUNT },
    { STR_INIT("đoạn đường"), UNIT_COUNT },
    { STR_INIT("đường"), UNIT_COUNT },
    { STR_INIT("phòng"), UNIT_COUNT },
    { STR_INIT("khách sạn"), UNIT_COUNT },
    { STR_INIT("khu du lịch"), UNIT_COUNT },
    { STR_INIT("khu"), UNIT_COUNT },
    { STR_INIT("thành viên"), UNIT_COUNT },
    { STR_INIT("khách"), UNIT_COUNT },
    { STR_INIT("lao động"), UNIT_COUNT },
    { STR_INIT("1ao động"), UNIT_COUNT }, /* as a scanner reads it */
    { STR_INIT("người"), UNIT_COUNT },
    { STR_INIT("hợp tác xã"), UNIT_COUNT },
    { STR_INIT("tổ hợp tác"), UNIT_COUNT },
    { STR_INIT("htx"), UNIT_COUNT },
    { STR_INIT("tht"), UNIT_COUNT },
    { STR_INIT("doanh nghiệp"), UNIT_COUNT },
    { STR_INIT("xã"), UNIT_COUNT },
    { STR_INIT("phường"), UNIT_COUNT },
    { STR_INIT("thị trấn"), UNIT_COUNT },
    { STR_INIT("huyện"), UNIT_COUNT },
    { STR_INIT("thôn"), UNIT_COUNT },
    { STR_INIT("ấp"), UNIT_COUNT },
    { STR_INIT("khóm"), UNIT_COUNT },
    { STR_INIT("bản"), UNIT_COUNT },
    { STR_INIT("buôn"), UNIT_COUNT },
    { STR_INIT("khu dân cư"), UNIT_COUNT },
    { STR_INIT("khu phố"), UNIT_COUNT },
    { STR_INIT("tổ dân phố"), UNIT_COUNT },
    { STR_INIT("hộ"), UNIT_COUNT },
    { STR_INIT("trẻ em"), UNIT_COUNT },
    { STR_INIT("học sinh"), UNIT_COUNT },
    { STR_INIT("học viên"), UNIT_COUNT },
    { STR_INIT("em"), UNIT_COUNT },
    { STR_INIT("giáo viên"), UNIT_COUNT },
    { STR_INIT("bác sĩ"), UNIT_COUNT },
    { STR_INIT("bác sỹ"), UNIT_COUNT },
    { STR_INIT("dược sĩ"), UNIT_COUNT },
    { STR_INIT("điều dưỡng"), UNIT_COUNT },
    { STR_INIT("giường bệnh"), UNIT_COUNT },
    { STR_INIT("giường"), UNIT_COUNT },
    { STR_INIT("trường học"), UNIT_COUNT },
    { STR_INIT("trường"), UNIT_COUNT },
    { STR_INIT("phòng học"), UNIT_COUNT },
    { STR_INIT("trạm y tế"), UNIT_COUNT },
    { STR_INIT("trạm"), UNIT_COUNT },
    { STR_INIT("bệnh viện"), UNIT_COUNT },
    { STR_INIT("cơ sở"), UNIT_COUNT },
    { STR_INIT("cơ quan"), UNIT_COUNT },
    { STR_INIT("đơn vị"), UNIT_COUNT },
    { STR_INIT("tổ chức"), UNIT_COUNT },
    { STR_INIT("sản phẩm"), UNIT_COUNT },
    { STR_INIT("mô hình"), UNIT_COUNT },
    { STR_INIT("dự án"), UNIT_COUNT },
    { STR_INIT("đề án"), UNIT_COUNT },
    { STR_INIT("đề tài"), UNIT_COUNT },
    { STR_INIT("sáng kiến"), UNIT_COUNT },
    { STR_INIT("công trình"), UNIT_COUNT },
    { STR_INIT("nội dung chỉ tiêu"), UNIT_COUNT },
    { STR_INIT("nội dung"), UNIT_COUNT },
    { STR_INIT("tiêu chí"), UNIT_COUNT },
    { STR_INIT("chỉ tiêu"), UNIT_COUNT },
    { STR_INIT("chỉ số"), UNIT_COUNT },
    { STR_INIT("nhiệm vụ"), UNIT_COUNT },
    { STR_INIT("thủ tục"), UNIT_COUNT },
    { STR_INIT("dịch vụ"), UNIT_COUNT },
    { STR_INIT("căn nhà"), UNIT_COUNT },
    { STR_INIT("căn hộ"), UNIT_COUNT },
    { STR_INIT("ngôi nhà"), UNIT_COUNT },
    { STR_INIT("nhà ở"), UNIT_COUNT },
    { STR_INIT("căn"), UNIT_COUNT },
    { STR_INIT("nhà văn hóa"), UNIT_COUNT },
    { STR_INIT("nhà"), UNIT_COUNT },
    { STR_INIT("chợ"), UNIT_COUNT },
    { STR_INIT("cụm công nghiệp"), UNIT_COUNT },
    { STR_INIT("khu công nghiệp"), UNIT_COUNT },
    { STR_INIT("tuyến đường"), UNIT_COUNT },
    { STR_INIT("tuyến"), UNIT_COUNT },
    { STR_INIT("cầu"), UNIT_COUNT },
    { STR_INIT("con"), UNIT_COUNT },
    { STR_INIT("cây"), UNIT_COUNT },
    { STR_INIT("tàu"), UNIT_COUNT },
    { STR_INIT("thuê bao"), UNIT_COUNT },
    { STR_INIT("máy"), UNIT_COUNT },
    { STR_INIT("câu lạc bộ"), UNIT_COUNT },
    { STR_INIT("lớp"), UNIT_COUNT },
    { STR_INIT("cuộc"), UNIT_COUNT },
    { STR_INIT("buổi"), UNIT_COUNT },
    { STR_INIT("đợt"), UNIT_COUNT },
    { STR_INIT("vụ"), UNIT_COUNT },
    { STR_INIT("hội quán"), UNIT_COUNT },
    { STR_INIT("trang trại"), UNIT_COUNT },
    { STR_INIT("làng nghề"), UNIT_COUNT },
    { STR_INIT("làng"), UNIT_COUNT },
    { STR_INIT("vùng trồng"), UNIT_COUNT },
    { STR_INIT("vùng"), UNIT_COUNT },
    { STR_INIT("mã số vùng trồng"), UNIT_COUNT },
    { STR_INIT("mã số"), UNIT_COUNT },
    { STR_INIT("chuỗi liên kết"), UNIT_COUNT },
    { STR_INIT("chuỗi"), UNIT_COUNT },
    { STR_INIT("nhãn hiệu"), UNIT_COUNT },
    { STR_INIT("đô thị"), UNIT_COUNT },
    { STR_INIT("di tích"), UNIT_COUNT },
    { STR_INIT("đảng viên"), UNIT_COUNT },
    { STR_INIT("đoàn viên"), UNIT_COUNT },
    { STR_INIT("hội viên"), UNIT_COUNT },
    { STR_INIT("thanh niên"), UNIT_COUNT },
    { STR_INIT("chi bộ"), UNIT_COUNT },
    { STR_INIT("việc làm"), UNIT_COUNT },
    { STR_INIT("hồ sơ"), UNIT_COUNT },
    { STR_INIT("đối tượng"), UNIT_COUNT },
    { STR_INIT("suất"), UNIT_COUNT },
    { STR_INIT("điểm đến"), UNIT_COUNT },
    { { 0 }, 0 },
};

/* what may stand after "/" besides */
static const struct phrase pers[] = {
    { STR_INIT("năm"), 1 },       { STR_INIT("dân"), 1 },
    { STR_INIT("người dân"), 1 }, { STR_INIT("tháng"), 1 },
    { STR_INIT("ngày"), 1 },      { STR_INIT("đêm"), 1 },
    { STR_INIT("hộ"), 1 },        { STR_INIT("vụ"), 1 },
    { STR_INIT("ngày đêm"), 1 },  { { 0 }, 0 },
};

/* The longest row: rows stand by subject, not by length. */
static size_t longest_row(const struct phrase *rows, struct str s, enum unit_kind *kind)
{
    size_t longest = 0;

    for (const struct phrase *p = rows; p->low.at; p++)
        if (p->low.n > longest && low_starts(s, p->low)) {
            longest = p->low.n;
            *kind = (enum unit_kind)p->means;
        }
    return longest;
}

static size_t spaces(struct str s)
{
    size_t n = 0;

    while (n < s.n && s.at[n] == ' ') n++;
    return n;
}

/* per -> "/" [ number ] { scale } base */
static size_t per(struct str s)
{
    enum unit_kind kind;
    struct str rest = s;
    size_t n = spaces(s);

    if (n >= s.n || s.at[n] != '/') return 0;
    rest = str_from(s, n + 1);
    rest = str_from(rest, spaces(rest));
    while (rest.n && ((rest.at[0] >= '0' && rest.at[0] <= '9') || rest.at[0] == '.'))
        rest = str_from(rest, 1);
    rest = str_from(rest, spaces(rest));
    while (low_take_any(&rest, scales)) {}
    size_t more = longest_row(bases, rest, &kind), other = longest_row(pers, rest, &kind);
    if (other > more) more = other;
    return more ? (size_t)(rest.at - s.at) + more : 0;
}

bool unit_take(struct str *in, struct str *unit, enum unit_kind *kind)
{
    struct str s = str_from(*in, spaces(*in)), rest = s;
    const struct phrase *scale = NULL, *next;
    const char *scale_end = rest.at;

    /* "tỷ.đ" is a row of its own, not a scale and something after it */
    bool whole = longest_row(bases, s, kind) > 0;
    while (!whole && (next = low_take_any(&rest, scales))) {
        scale = next;
        scale_end = rest.at;
        while (scale_end > s.at && scale_end[-1] == ' ') scale_end--;
    }
    size_t n = longest_row(bases, rest, kind), more;
    if (!n && (!scale || scale->means < 6)) return false;
    if (!n) {
        *kind = UNIT_MEASURE;
        rest = (struct str){ scale_end, (size_t)(str_end(s) - scale_end) };
    } else {
        rest = str_from(rest, n);
    }
    while ((more = per(rest))) {
        if (*kind == UNIT_COUNT && rest.at[0] != '/') break;
        rest = str_from(rest, more);
    }
    *unit = str_between(s.at, rest.at);
    *in = rest;
    return true;
}

static enum unit_kind kind_of(struct str low)
{
    enum unit_kind kind = UNIT_NONE;
    struct str unit;

    return unit_take(&low, &unit, &kind) ? kind : UNIT_COUNT;
}

struct str unit_noun(struct str low)
{
    low = str_trim(low);
    while (low_take_any(&low, scales)) {}
    return low;
}

bool units_fit(const struct blocks *b, struct str whole, struct str part)
{
    if (!whole.n || !part.n || blocks_is_clean(b, whole) != blocks_is_clean(b, part)) return true;
    struct str w = blocks_low(b, whole), p = blocks_low(b, part);
    enum unit_kind kw = kind_of(w), kp = kind_of(p);

    if (kw != UNIT_MEASURE && kp != UNIT_MEASURE) return true;
    if (kw == UNIT_SHARE || kp == UNIT_SHARE) return true;
    return str_eq(unit_noun(w), unit_noun(p));
}
