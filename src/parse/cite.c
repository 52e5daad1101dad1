#include "parse/cite.h"

#include "parse/low.h"
#include "parse/units.h"

struct twin twin_make(struct arena *a, struct str clean)
{
    struct str low = str_copy(a, clean);

    low_form((char *)(uintptr_t)low.at, low.n);
    return (struct twin){ clean, low };
}

bool twin_take(struct twin *in, struct str phrase)
{
    struct str low = in->low;

    if (!low.n || *low.at != *phrase.at || !low_take(&low, phrase)) return false;
    *in = twin_from(*in, in->low.n - low.n);
    return true;
}

void twin_skip(struct twin *in, const char *any)
{
    size_t n = 0;

    while (n < in->clean.n && strchr(any, in->clean.at[n]) && in->clean.at[n]) n++;
    *in = twin_from(*in, n);
}

/* A letter whose low form differs is a capital. Digits and signs are none. */
bool twin_capital(struct twin in)
{
    size_t n = 1;

    while (n < in.clean.n && ((unsigned char)in.clean.at[n] & 0xC0) == 0x80) n++;
    return in.clean.n >= n && memcmp(in.clean.at, in.low.at, n) != 0;
}

#define TYPE(low, name, ...) \
    { \
        STR_INIT(low), STR_INIT(name), { __VA_ARGS__ } \
    }
#define AB(z) STR_INIT(z)
static const struct doc_type types[] = {
    TYPE("báo cáo", "Báo cáo", AB("BC")),
    TYPE("biên bản", "Biên bản", AB("BB")),
    TYPE("bộ luật", "Bộ luật"),
    TYPE("chỉ thị", "Chỉ thị", AB("CT")),
    TYPE("chiến lược", "Chiến lược"),
    TYPE("chương trình hành động", "Chương trình hành động", AB("CTrHĐ"), AB("CTHĐ")),
    TYPE("chương trình", "Chương trình", AB("CTr")),
    TYPE("công điện", "Công điện", AB("CĐ")),
    TYPE("công văn", "Công văn"),
    TYPE("đề án", "Đề án", AB("ĐA")),
    TYPE("hiến pháp", "Hiến pháp"),
    TYPE("hướng dẫn", "Hướng dẫn", AB("HD")),
    TYPE("kế hoạch hành động", "Kế hoạch hành động"),
    TYPE("kế hoạch", "Kế hoạch", AB("KH")),
    TYPE("kết luận", "Kết luận", AB("KL")),
    TYPE("luật", "Luật"),
    TYPE("nghị định", "Nghị định", AB("NĐ")),
    TYPE("nghị quyết liên tịch", "Nghị quyết liên tịch", AB("NQLT")),
    TYPE("nghị quyết", "Nghị quyết", AB("NQ")),
    TYPE("pháp lệnh", "Pháp lệnh", AB("PL")),
    TYPE("phương án", "Phương án", AB("PA")),
    TYPE("quy chế", "Quy chế", AB("QC")),
    TYPE("quy định", "Quy định", AB("QyĐ"), AB("QĐi")),
    TYPE("quy hoạch", "Quy hoạch"),
    TYPE("quyết định", "Quyết định", AB("QĐ")),
    TYPE("thông báo kết luận", "Thông báo kết luận"),
    TYPE("thông báo", "Thông báo", AB("TB")),
    TYPE("thông tư liên tịch", "Thông tư liên tịch", AB("TTLT")),
    TYPE("thông tư", "Thông tư", AB("TT")),
    TYPE("tờ trình", "Tờ trình", AB("TTr")),
};
enum { TYPES = sizeof types / sizeof types[0] };

const struct doc_type *cite_type(struct twin *in)
{
    uint32_t four, here; /* every word asks: its first four bytes say no in one comparison */

    if (in->low.n < sizeof here) return NULL;
    memcpy(&here, in->low.at, sizeof here);
    for (size_t i = 0; i < TYPES; i++) {
        memcpy(&four, types[i].low.at, sizeof four);
        if (four == here && twin_take(in, types[i].low)) return &types[i];
    }
    return NULL;
}

static const struct doc_type *type_of_part(struct str part)
{
    for (size_t i = 0; i < TYPES; i++)
        for (size_t k = 0; k < 3 && types[i].abbreviations[k].n; k++)
            if (str_eq(part, types[i].abbreviations[k])) return &types[i];
    return NULL;
}

const struct doc_type *cite_type_of(struct str number)
{
    for (size_t i = 0, start = 0; i <= number.n; i++) {
        if (i < number.n && number.at[i] != '/' && number.at[i] != '-' && number.at[i] != '.')
            continue;
        const struct doc_type *type = type_of_part(str_between(number.at + start, number.at + i));
        if (type) return type;
        start = i + 1;
    }
    return NULL;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static size_t count_digits(struct str s)
{
    size_t n = 0;

    while (n < s.n && is_digit(s.at[n])) n++;
    return n;
}

/* Letters of one part of a number: a capital first ("CTr", "TTg", "QĐ"), digits behind letters
 * ("QH15"). The two bytes of Đ and its like are capitals by their low form. */
static size_t take_letters(struct twin in)
{
    size_t n = 0;

    if (!twin_capital(in)) return 0;
    while (n < in.clean.n && byte_is_word(in.clean.at[n])) n++;
    return n <= 24 ? n : 0;
}

static size_t take_part(struct twin in, bool year_allowed)
{
    size_t digits = count_digits(in.clean);

    if (!digits) return take_letters(in);
    return year_allowed && digits == 4 && in.clean.n > 4 &&
                   (in.clean.at[4] == '/' || in.clean.at[4] == '-')
               ? 4
               : 0;
}

static bool is_mark(char c) { return c == '/' || c == '-' || c == '.'; }

/* A mark and the part behind it, spaces between them at OCR's will. Behind the first mark a
 * space on both sides is a dash of the sentence: "10-NQ/TU - Kế hoạch". A point needs none. */
static bool take_marked(struct twin *in, bool first, bool year_allowed, struct str *part)
{
    struct twin t = *in;
    size_t before = 0, after = 0;

    while (before < 3 && before < t.clean.n && t.clean.at[before] == ' ') before++;
    t = twin_from(t, before);
    if (!t.clean.n || !is_mark(t.clean.at[0]) || (first && t.clean.at[0] == '.')) return false;
    bool point = t.clean.at[0] == '.';
    t = twin_from(t, 1);
    while (after < 3 && after < t.clean.n && t.clean.at[after] == ' ') after++;
    if ((point && before + after) || (!first && before && after)) return false;
    t = twin_from(t, after);
    size_t n = take_part(t, year_allowed);
    if (!n) return false;
    *part = str_first(t.clean, n);
    *in = twin_from(t, n);
    return true;
}

/* The parts one after the other without the spaces between: a slice where there were none. */
static struct str without_spaces(struct arena *a, struct str s)
{
    if (!memchr(s.at, ' ', s.n)) return s;
    char *out = arena_alloc(a, s.n), *o = out;
    for (size_t i = 0; i < s.n; i++)
        if (s.at[i] != ' ') *o++ = s.at[i];
    return str_between(out, o);
}

bool cite_number(struct twin *in, struct arena *a, struct str *number)
{
    struct twin t = *in;
    size_t digits = count_digits(t.clean);
    struct str part, last = { 0 };

    if (!digits || digits > 6) return false;
    t = twin_from(t, digits);
    if (t.clean.n > 1 && t.clean.at[0] >= 'a' && t.clean.at[0] <= 'e' && is_mark(t.clean.at[1]))
        t = twin_from(t, 1);
    for (int n = 0; n < 7 && take_marked(&t, n == 0, n == 0, &part); n++) last = part;
    if (!last.n || is_digit(last.at[0])) return false;
    *number = without_spaces(a, str_between(in->clean.at, t.clean.at));
    *in = t;
    return true;
}

static bool take_number(struct twin *in, size_t most, int *out)
{
    size_t n = count_digits(in->clean);

    if (!n || n > most) return false;
    for (size_t i = *out = 0; i < n; i++) *out = *out * 10 + (in->clean.at[i] - '0');
    *in = twin_from(*in, n);
    twin_skip(in, " ");
    return true;
}

static bool take_date_in_words(struct twin *in, int *d, int *m, int *y)
{
    struct twin t = *in;

    if (!take_number(&t, 2, d) || !twin_take(&t, STR("tháng")) || !take_number(&t, 2, m))
        return false;
    twin_skip(&t, ", ");
    if (!twin_take(&t, STR("năm")) || !take_number(&t, 4, y)) return false;
    *in = t;
    return true;
}

static bool take_date_mark(struct twin *in)
{
    if (!in->clean.n || !is_mark(in->clean.at[0])) return false;
    *in = twin_from(*in, 1);
    twin_skip(in, " ");
    return true;
}

static bool take_date_in_digits(struct twin *in, int *d, int *m, int *y)
{
    struct twin t = *in;

    if (!take_number(&t, 2, d) || !take_date_mark(&t) || !take_number(&t, 2, m) ||
        !take_date_mark(&t) || count_digits(t.clean) != 4 || !take_number(&t, 4, y))
        return false;
    *in = t;
    return true;
}

bool cite_date(struct twin *in, struct date *out)
{
    struct twin t = *in;
    int d = 0, m = 0, y = 0;

    twin_skip(&t, ",( ");
    if (twin_take(&t, STR("ngày"))) twin_skip(&t, ": ");
    if (!take_date_in_words(&t, &d, &m, &y) && !take_date_in_digits(&t, &d, &m, &y)) return false;
    if (!date_valid(y, m, d)) return false;
    *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d };
    /* The space behind the date is not the date's. */
    while (t.clean.at > in->clean.at && t.clean.at[-1] == ' ') {
        t.clean = (struct str){ t.clean.at - 1, t.clean.n + 1 };
        t.low = (struct str){ t.low.at - 1, t.low.n + 1 };
    }
    *in = t;
    return true;
}

/* An office's name ends where the document's own words begin. */
static const struct phrase issuer_ends[] = {
    { STR_INIT("trước"), 0 },
    { STR_INIT("quý"), 0 },
    { STR_INIT("tháng"), 0 },
    { STR_INIT("mỗi"), 0 },
    { STR_INIT("sau khi"), 0 },
    { STR_INIT("qua"), 0 },
    { STR_INIT("định kỳ"), 0 },
    { STR_INIT("hằng"), 0 },
    { STR_INIT("hàng"), 0 },
    { STR_INIT("chậm"), 0 },
    { STR_INIT("tổng hợp"), 0 },
    { STR_INIT("xem xét"), 0 },
    { STR_INIT("vào"), 0 },
    { STR_INIT("kết quả"), 0 },
    { STR_INIT("kịp thời"), 0 },
    { STR_INIT("đúng"), 0 },
    { STR_INIT("tình hình"), 0 },
    { STR_INIT("về"), 0 },
    { STR_INIT("ban hành"), 0 },
    { STR_INIT("thực hiện"), 0 },
    { STR_INIT("triển khai"), 0 },
    { STR_INIT("quy định"), 0 },
    { STR_INIT("phê duyệt"), 0 },
    { STR_INIT("hướng dẫn"), 0 },
    { STR_INIT("năm"), 0 },
    { STR_INIT("được"), 0 },
    { STR_INIT("để"), 0 },
    { STR_INIT("nhằm"), 0 },
    { STR_INIT("trên"), 0 },
    { STR_INIT("giai đoạn"), 0 },
    { STR_INIT("gắn"), 0 },
    { STR_INIT("tại"), 0 },
    { STR_INIT("đã"), 0 },
    { STR_INIT("là"), 0 },
    { STR_INIT("với"), 0 },
    { STR_INIT("theo"), 0 },
    { STR_INIT("đến"), 0 },
    { STR_INIT("cho"), 0 },
    { STR_INIT("trong"), 0 },
    { STR_INIT("tiếp tục"), 0 },
    { STR_INIT("sửa đổi"), 0 },
    { STR_INIT("bổ sung"), 0 },
    { STR_INIT("giao"), 0 },
    { STR_INIT("kèm"), 0 },
    { STR_INIT("nêu"), 0 },
    { STR_INIT("khi"), 0 },
    { STR_INIT("có"), 0 },
    { STR_INIT("như"), 0 },
    { STR_INIT("liên quan"), 0 },
    { STR_INIT("số"), 0 },
    { STR_INIT("xác định"), 0 },
    { STR_INIT("đề ra"), 0 },
    { STR_INIT("thông qua"), 0 },
    { STR_INIT("công bố"), 0 },
    { STR_INIT("điều chỉnh"), 0 },
    { STR_INIT("tăng cường"), 0 },
    { STR_INIT("ngày"), 0 },
    { STR_INIT("quyết định"), 0 },
    { STR_INIT("do"), 0 },
    { STR_INIT("tiến hành"), 0 },
    { STR_INIT("đối với"), 0 },
    { STR_INIT("chỉ đạo"), 0 },
    { STR_INIT("từ"), 0 },
    { STR_INIT("không"), 0 },
    { STR_INIT("phải"), 0 },
    { STR_INIT("yêu cầu"), 0 },
    { STR_INIT("tổ chức"), 0 },
    { STR_INIT("bảo đảm"), 0 },
    { STR_INIT("cụ thể"), 0 },
    { STR_INIT("xây dựng"), 0 },
    { { 0 }, 0 },
};

/* "Phòng Tài chính và Kế hoạch huyện": there Kế hoạch is no document. */
static bool names_document(struct twin in)
{
    static const struct phrase places[] = {
        { STR_INIT("huyện"), 0 },
        { STR_INIT("xã"), 0 },
        { STR_INIT("tỉnh"), 0 },
        { STR_INIT("quận"), 0 },
        { STR_INIT("thành phố"), 0 },
        { STR_INIT("thị xã"), 0 },
        { { 0 }, 0 },
    };
    bool document = cite_type(&in) != NULL;
    struct str low = str_trim(in.low);

    return document && low.n && !strchr(",;.):", low.at[0]) && !low_take_any(&low, places);
}

/* "của Bộ Văn hóa, Thể thao và Du lịch": a comma and "và" go on where a capital follows that is
 * neither a document nor another office. */
static bool office_goes_on(struct twin in)
{
    static const struct phrase offices[] = {
        { STR_INIT("hội đồng"), 0 },   { STR_INIT("chính phủ"), 0 },
        { STR_INIT("thủ tướng"), 0 },  { STR_INIT("quốc hội"), 0 },
        { STR_INIT("bộ trưởng"), 0 },  { STR_INIT("bộ chính trị"), 0 },
        { STR_INIT("ban bí thư"), 0 }, { { 0 }, 0 },
    };
    struct str low = in.low;

    return twin_capital(in) && !names_document(in) && !units_begin_capital(in) &&
           !low_take_any(&low, offices);
}

/* In a title in capitals every word looks like a name. */
static bool is_shouted(struct twin in)
{
    size_t first = 1;

    while (first < in.clean.n && ((unsigned char)in.clean.at[first] & 0xC0) == 0x80) first++;
    return first < in.clean.n && byte_is_word(in.clean.at[first]) && twin_capital(in) &&
           twin_capital(twin_from(in, first));
}

size_t cite_head_end(const struct blocks *b)
{
    enum { BLOCKS_MAX = 80 };
    size_t i = 0;

    while (i < b->n && i < BLOCKS_MAX && b->at[i].zone != ZONE_CLOSING &&
           (!b->at[i].mark || mark_is_bullet(b->at[i].mark)))
        i++;
    return i;
}

bool cite_stops(struct str at)
{
    return strchr(";:.()[]\"/", at.at[0]) || str_starts(at, STR("“")) || str_starts(at, STR("”"));
}

/* "Văn phòng HĐND và UBND" is one office. */
static bool is_joint_office(struct str before, struct str low)
{
    return str_starts(before, STR("văn phòng")) &&
           (str_ends(before, STR("hđnd")) || str_ends(before, STR("hội đồng nhân dân"))) &&
           (low_starts(low, STR("ubnd")) || low_starts(low, STR("ủy ban nhân dân")));
}

static bool issuer_ends_here(struct twin at, struct str before)
{
    struct twin t = at;
    struct str low = at.low;

    if (cite_stops(at.clean)) return true;
    if (at.clean.at[0] == ',') {
        twin_skip(&t, ", ");
        return !office_goes_on(t);
    }
    if (at.clean.at[0] != ' ') return false;
    t = twin_from(t, 1);
    low = t.low;
    if (twin_take(&t, STR("và"))) return !office_goes_on(t) && !is_joint_office(before, t.low);
    /* "Ban Chỉ đạo", "Quân sự": capitals are of the name. */
    return (!twin_capital(t) || is_shouted(t)) &&
           (low_take_any(&low, issuer_ends) || is_digit(t.clean.n ? t.clean.at[0] : ' '));
}

struct str cite_issuer(struct twin *in)
{
    enum { BYTES_MAX = 240 };
    struct twin t = *in;
    size_t n = 0;

    twin_skip(&t, ", ");
    if (twin_take(&t, STR("của"))) twin_skip(&t, " ");
    if (!twin_capital(t)) return (struct str){ 0 };
    while (n < t.clean.n && n < BYTES_MAX &&
           !issuer_ends_here(twin_from(t, n), str_first(t.low, n)))
        n++;
    if (n == BYTES_MAX) return (struct str){ 0 };
    struct str office = str_trim(str_first(t.clean, n));
    *in = twin_from(t, n);
    return office;
}

/* Words that are no names, as a sentence writes them; the longer first. */
static const struct office_word {
    struct str low, written;
} office_words[] = {
    { STR_INIT("ủy ban nhân dân"), STR_INIT("Ủy ban nhân dân") },
    { STR_INIT("ubnd"), STR_INIT("Ủy ban nhân dân") },
    { STR_INIT("ủy ban mặt trận tổ quốc việt nam"), STR_INIT("Ủy ban Mặt trận Tổ quốc Việt Nam") },
    { STR_INIT("hội đồng nhân dân"), STR_INIT("Hội đồng nhân dân") },
    { STR_INIT("hđnd"), STR_INIT("Hội đồng nhân dân") },
    { STR_INIT("thường trực"), STR_INIT("Thường trực") },
    { STR_INIT("thủ tướng"), STR_INIT("Thủ tướng") },
    { STR_INIT("chính phủ"), STR_INIT("Chính phủ") },
    { STR_INIT("quốc hội"), STR_INIT("Quốc hội") },
    { STR_INIT("bộ chính trị"), STR_INIT("Bộ Chính trị") },
    { STR_INIT("ban bí thư"), STR_INIT("Ban Bí thư") },
    { STR_INIT("trung ương"), STR_INIT("Trung ương") },
    { STR_INIT("bộ trưởng"), STR_INIT("Bộ trưởng") },
    { STR_INIT("ban thường vụ"), STR_INIT("Ban Thường vụ") },
    { STR_INIT("ban chấp hành"), STR_INIT("Ban Chấp hành") },
    { STR_INIT("đảng bộ"), STR_INIT("Đảng bộ") },
    { STR_INIT("đảng ủy"), STR_INIT("Đảng ủy") },
    { STR_INIT("tỉnh ủy"), STR_INIT("Tỉnh ủy") },
    { STR_INIT("thành ủy"), STR_INIT("Thành ủy") },
    { STR_INIT("huyện ủy"), STR_INIT("Huyện ủy") },
    { STR_INIT("thị ủy"), STR_INIT("Thị ủy") },
    { STR_INIT("quận ủy"), STR_INIT("Quận ủy") },
    { STR_INIT("phó chủ tịch"), STR_INIT("Phó Chủ tịch") },
    { STR_INIT("chủ tịch"), STR_INIT("Chủ tịch") },
    { STR_INIT("phó bí thư"), STR_INIT("Phó Bí thư") },
    { STR_INIT("bí thư"), STR_INIT("Bí thư") },
    { STR_INIT("phó chánh văn phòng"), STR_INIT("Phó Chánh Văn phòng") },
    { STR_INIT("chánh văn phòng"), STR_INIT("Chánh Văn phòng") },
    { STR_INIT("văn phòng"), STR_INIT("Văn phòng") },
    { STR_INIT("phó giám đốc"), STR_INIT("Phó Giám đốc") },
    { STR_INIT("giám đốc"), STR_INIT("Giám đốc") },
    { STR_INIT("phó trưởng phòng"), STR_INIT("Phó Trưởng phòng") },
    { STR_INIT("trưởng phòng"), STR_INIT("Trưởng phòng") },
    { STR_INIT("phó trưởng ban"), STR_INIT("Phó Trưởng ban") },
    { STR_INIT("trưởng ban"), STR_INIT("Trưởng ban") },
    { STR_INIT("thành phố"), STR_INIT("thành phố") },
    { STR_INIT("thị trấn"), STR_INIT("thị trấn") },
    { STR_INIT("thị xã"), STR_INIT("thị xã") },
    { STR_INIT("đặc khu"), STR_INIT("đặc khu") },
    { STR_INIT("phường"), STR_INIT("phường") },
    { STR_INIT("huyện"), STR_INIT("huyện") },
    { STR_INIT("quận"), STR_INIT("quận") },
    { STR_INIT("tỉnh"), STR_INIT("tỉnh") },
    { STR_INIT("xã"), STR_INIT("xã") },
    { STR_INIT("khóa"), STR_INIT("khóa") },
    { STR_INIT("và"), STR_INIT("và") },
    { STR_INIT("tài chính"), STR_INIT("Tài chính") },
    { STR_INIT("kế hoạch"), STR_INIT("Kế hoạch") },
    { STR_INIT("đầu tư"), STR_INIT("Đầu tư") },
    { STR_INIT("kinh tế"), STR_INIT("Kinh tế") },
    { STR_INIT("văn hóa"), STR_INIT("Văn hóa") },
    { STR_INIT("xã hội"), STR_INIT("Xã hội") },
    { STR_INIT("nội vụ"), STR_INIT("Nội vụ") },
    { STR_INIT("nông nghiệp"), STR_INIT("Nông nghiệp") },
    { STR_INIT("môi trường"), STR_INIT("Môi trường") },
    { STR_INIT("giáo dục"), STR_INIT("Giáo dục") },
    { STR_INIT("đào tạo"), STR_INIT("Đào tạo") },
};

static bool is_roman(struct str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (!strchr("IVXL", word.at[i])) return false;
    return word.n > 0;
}

/* A word in capitals with its first letter kept: "MƯỜI" → "Mười". */
static void put_name(struct buf *b, struct twin word)
{
    size_t first = 1;

    while (first < word.clean.n && ((unsigned char)word.clean.at[first] & 0xC0) == 0x80) first++;
    buf_put(b, str_first(word.clean, first));
    buf_put(b, str_from(is_roman(word.clean) ? word.clean : word.low, first));
}

static bool put_office_word(struct buf *b, struct twin *in)
{
    for (size_t i = 0; i < sizeof office_words / sizeof office_words[0]; i++)
        if (twin_take(in, office_words[i].low)) {
            buf_put(b, office_words[i].written);
            return true;
        }
    return false;
}

struct str cite_office(struct arena *a, struct str capitals)
{
    struct twin t = twin_make(a, capitals);
    struct buf b = { 0 };

    while (t.clean.n) {
        size_t n = 0;
        twin_skip(&t, " ");
        if (b.n && t.clean.n && t.clean.at[0] != ',') buf_put_char(&b, ' ');
        if (put_office_word(&b, &t)) continue;
        while (n < t.clean.n && byte_is_word(t.clean.at[n])) n++;
        if (!n && t.clean.n) n = 1;
        put_name(&b, twin_first(t, n));
        t = twin_from(t, n);
    }
    struct str office = str_trim(str_copy(a, buf_str(&b)));
    buf_close(&b);
    return office;
}
