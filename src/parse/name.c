#include "parse/name.h"

#include "parse/low.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static struct str skip(struct str s)
{
    while (s.n && strchr(" ,;:-", s.at[0])) s = str_from(s, 1);
    return s;
}

/* what opens a goal; the longer first */
enum { MEASURE_FOLLOWS = 2 }; /* "nâng tỷ lệ …", not "nâng cấp" */
static const struct phrase openers[] = {
    { STR_INIT("phấn đấu đến"), 1 },
    { STR_INIT("phấn đấu"), 1 },
    { STR_INIT("phân đầu"), 1 }, /* as scanners read it */
    { STR_INIT("phần đầu"), 1 },
    { STR_INIT("phấn đầu"), 1 },
    { STR_INIT("phân đấu"), 1 },
    { STR_INIT("trong đó"), 1 },
    { STR_INIT("tiếp tục"), 1 },
    { STR_INIT("đồng thời"), 1 },
    { STR_INIT("cụ thể"), 1 },
    { STR_INIT("nhất là"), 1 },
    { STR_INIT("bảo đảm"), 1 },
    { STR_INIT("đảm bảo"), 1 },
    { STR_INIT("mục tiêu"), 1 },
    { STR_INIT("bao gồm"), 1 },
    { STR_INIT("riêng"), 1 },
    { STR_INIT("và"), 1 },
    { STR_INIT("với"), 1 },
    { STR_INIT("để"), 1 },
    { STR_INIT("trong năm"), 1 },
    { STR_INIT("đến hết năm"), 1 },
    { STR_INIT("đến cuối năm"), 1 },
    { STR_INIT("đến năm"), 1 },
    { STR_INIT("vào năm"), 1 },
    { STR_INIT("năm"), 1 },
    { STR_INIT("giai đoạn"), 1 },
    { STR_INIT("thời kỳ"), 1 },
    { STR_INIT("gồm"), 1 },
    { STR_INIT("góp phần"), 1 },
    { STR_INIT("qua đó"), 1 },
    { STR_INIT("nâng cao"), MEASURE_FOLLOWS },
    { STR_INIT("đối với"), 1 },
    { STR_INIT("nâng"), MEASURE_FOLLOWS },
    { STR_INIT("đưa"), MEASURE_FOLLOWS },
    { STR_INIT("kết quả"), 1 },
    { STR_INIT("cuối năm"), 1 },
    { STR_INIT("một số"), 0 },
    { { 0 }, 0 },
};

static const struct phrase measures[] = {
    { STR_INIT("tỷ lệ"), 1 },
    { STR_INIT("tốc độ"), 1 },
    { STR_INIT("tổng"), 1 },
    { STR_INIT("số"), 1 },
    { STR_INIT("thu nhập"), 1 },
    { STR_INIT("doanh thu"), 1 },
    { STR_INIT("diện tích"), 1 },
    { STR_INIT("sản lượng"), 1 },
    { STR_INIT("giá trị"), 1 },
    { STR_INIT("tỷ trọng"), 1 },
    { STR_INIT("mức"), 1 },
    { STR_INIT("năng suất"), 1 },
    { STR_INIT("kim ngạch"), 1 },
    { STR_INIT("quy mô"), 1 },
    { STR_INIT("độ che phủ"), 1 },
    { STR_INIT("chỉ số"), 1 },
    { { 0 }, 0 },
};

bool name_is_measure(struct str low)
{
    low = skip(low);
    return low_take_any(&low, measures);
}

/* "2025", "2021 - 2025" */
static bool take_years(struct str *low)
{
    struct str s = *low;
    size_t n = 0;

    while (n < s.n && is_digit(s.at[n])) n++;
    if (n != 4 || (n < s.n && byte_is_word(s.at[n]))) return false;
    s = skip(str_from(s, 4));
    if (str_starts(s, STR("–"))) s = skip(str_from(s, 3));
    if (s.n >= 4 && is_digit(s.at[0]) && is_digit(s.at[3])) s = skip(str_from(s, 4));
    *low = s;
    return true;
}

struct str name_open(struct str low)
{
    for (low = skip(low); low.n; low = skip(low)) {
        struct str rest = low;
        const struct phrase *p = low_take_any(&rest, openers);
        if (!p || !p->means || (p->means == MEASURE_FOLLOWS && !name_is_measure(rest))) break;
        bool dated = str_ends(p->low, STR("năm")) || str_starts(p->low, STR("giai")) ||
                     str_starts(p->low, STR("thời"));
        /* "năm 2025" opens, "năng suất", "năm học" do not */
        bool alone = str_starts(p->low, STR("trong năm")) || str_ends(p->low, STR("cuối năm")) ||
                     str_ends(p->low, STR("hết năm")); /* "đến cuối năm, …" */
        if (dated && !take_years(&rest) && !alone) break;
        low = rest;
    }
    return low;
}

static const struct str trailers[] = {
    STR_INIT("cho"),       STR_INIT("với"),      STR_INIT("được"),    STR_INIT("có"),
    STR_INIT("đạt tỷ lệ"), STR_INIT("đạt"),      STR_INIT("là"),      STR_INIT("để"),
    STR_INIT("và"),        STR_INIT("trong đó"), STR_INIT("như sau"), STR_INIT("phấn đấu"),
    STR_INIT("khoảng"),    STR_INIT("vào"),
};

struct str name_close(struct str low)
{
    for (bool more = true; more;) {
        more = false;
        while (low.n && strchr(" ,;:.-/", low.at[low.n - 1])) low.n--;
        while (str_ends(low, STR("–"))) low.n -= 3;
        for (size_t i = 0; i < sizeof trailers / sizeof trailers[0] && !more; i++)
            if (str_ends(low, trailers[i]) && low.n > trailers[i].n &&
                low.at[low.n - trailers[i].n - 1] == ' ') {
                low.n -= trailers[i].n;
                more = true;
            }
    }
    return low;
}

struct str name_cut_time(struct str low)
{
    static const struct str times[] = {
        STR_INIT("giai đoạn"), STR_INIT("thời kỳ"),      STR_INIT("đến hết năm"),
        STR_INIT("đến năm"),   STR_INIT("đến cuối năm"), STR_INIT("trong năm"),
        STR_INIT("vào năm"),   STR_INIT("năm"),
    };

    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        const char *last = NULL;
        struct str rest = low;
        for (const char *at; (at = low_find(rest, times[i]));
             rest = str_between(at + times[i].n, str_end(rest)))
            last = at;
        if (!last || last == low.at) continue;
        rest = skip(str_between(last + times[i].n, str_end(low)));
        if (take_years(&rest) && !rest.n) return name_close(str_between(low.at, last));
    }
    return low;
}

static const struct phrase doings[] = {
    { STR_INIT("có thêm"), 1 },
    { STR_INIT("có từ"), 1 },
    { STR_INIT("có"), 1 },
    { STR_INIT("đạt thêm"), 1 },
    { STR_INIT("đạt"), 1 },
    { STR_INIT("xây dựng mới"), 1 },
    { STR_INIT("xây dựng thêm"), 1 },
    { STR_INIT("xây dựng"), 1 },
    { STR_INIT("thành lập mới"), 1 },
    { STR_INIT("thành lập thêm"), 1 },
    { STR_INIT("thành lập"), 1 },
    { STR_INIT("phát triển mới"), 1 },
    { STR_INIT("phát triển thêm"), 1 },
    { STR_INIT("phát triển"), 1 },
    { STR_INIT("thu hút"), 1 },
    { STR_INIT("công nhận mới"), 1 },
    { STR_INIT("công nhận"), 1 },
    { STR_INIT("hoàn thành"), 1 },
    { STR_INIT("mỗi năm"), 1 },
    { STR_INIT("mỗi xã"), 1 },
    { STR_INIT("mỗi phường"), 1 },
    { STR_INIT("mỗi huyện"), 1 },
    { STR_INIT("mỗi thôn"), 1 },
    { STR_INIT("mỗi ấp"), 1 },
    { STR_INIT("mỗi đơn vị"), 1 },
    { STR_INIT("hàng năm"), 1 },
    { STR_INIT("hằng năm"), 1 },
    { STR_INIT("duy trì"), 1 },
    { STR_INIT("giữ vững"), 1 },
    { STR_INIT("củng cố"), 1 },
    { STR_INIT("thực hiện"), 1 },
    { STR_INIT("tổ chức"), 1 },
    { STR_INIT("thêm"), 1 },
    { STR_INIT("mới"), 1 },
    { STR_INIT("cả"), 1 },
    { STR_INIT("còn"), 1 },
    { STR_INIT("phấn đấu"), 1 },
    { STR_INIT("từ"), 1 },
    { STR_INIT("và"), 1 },
    { STR_INIT("hỗ trợ"), 1 },
    { STR_INIT("nâng cấp"), 1 },
    { STR_INIT("đăng ký"), 1 },
    { STR_INIT("toàn xã"), 1 },
    { STR_INIT("toàn huyện"), 1 },
    { STR_INIT("toàn tỉnh"), 1 },
    { STR_INIT("xã"), 1 },
    { STR_INIT("huyện"), 1 },
    { STR_INIT("tỉnh"), 1 },
    { STR_INIT("trong năm"), 1 },
    { STR_INIT("tạo"), 1 },
    { STR_INIT("sẽ"), 1 },
    { STR_INIT("kết nạp"), 1 },
    { STR_INIT("cắt"), 1 },
    { STR_INIT("kiềm chế"), 1 },
    { STR_INIT("đón"), 1 },
    { STR_INIT("được"), 1 },
    { STR_INIT("cho"), 1 },
    { STR_INIT("tăng thêm"), 1 },
    { STR_INIT("triển khai"), 1 },
    { STR_INIT("đầu tư"), 1 },
    { STR_INIT("lập"), 1 },
    { STR_INIT("nhân rộng"), 1 },
    { STR_INIT("mở"), 1 },
    { STR_INIT("ra mắt"), 1 },
    { STR_INIT("khởi công"), 1 },
    { STR_INIT("vận động"), 1 },
    { STR_INIT("hoàn thiện"), 1 },
    { STR_INIT("tập trung"), 1 },
    { STR_INIT("hình thành"), 1 },
    { STR_INIT("trao tặng"), 1 },
    { STR_INIT("tặng"), 1 },
    { STR_INIT("phục vụ"), 1 },
    { STR_INIT("bồi dưỡng"), 1 },
    { STR_INIT("phê duyệt"), 1 },
    { STR_INIT("triển khai mới"), 1 },
    { STR_INIT("toàn xã có"), 1 },
    { { 0 }, 0 },
};

/* before a number the name of which stands behind it: "nâng 01 trường", "đưa 65 lao động" */
static const struct phrase bare_openers[] = {
    { STR_INIT("nâng"), 1 },
    { STR_INIT("đưa"), 1 },
    { STR_INIT("nâng lên"), 1 },
    { { 0 }, 0 },
};

bool name_is_doing(struct str low)
{
    struct str held = skip(low);

    if (low_take_any(&held, bare_openers) && !held.n) return true;
    for (low = skip(low); low.n; low = skip(low)) {
        struct str before = low;
        low = name_open(low);
        if (!low.n) break;
        if (!low_take_any(&low, doings) && low.at == before.at) return false;
        if (low.at == before.at) return false;
    }
    return true;
}

bool name_ends_doing(struct str low)
{
    for (const struct phrase *p = doings; p->low.at; p++)
        if (str_ends(low, p->low) && low.n > p->low.n && low.at[low.n - p->low.n - 1] == ' ')
            return true;
    return false;
}

static const struct phrase maintains[] = {
    { STR_INIT("tiếp tục duy trì vững chắc"), 1 },
    { STR_INIT("duy trì vững chắc"), 1 },
    { STR_INIT("duy trì và nâng chất"), 1 },
    { STR_INIT("duy trì, nâng cao chất lượng"), 1 },
    { STR_INIT("duy trì và nâng cao chất lượng"), 1 },
    { STR_INIT("duy trì, nâng chất"), 1 },
    { STR_INIT("duy trì"), 1 },
    { STR_INIT("củng cố và giữ vững"), 1 },
    { STR_INIT("củng cố, giữ vững"), 1 },
    { STR_INIT("giữ vững"), 1 },
    { STR_INIT("giữ ổn định"), 1 },
    { STR_INIT("ổn định"), 1 },
    { { 0 }, 0 },
};

bool name_take_maintain(struct str *low)
{
    struct str s = name_open(*low);

    if (!low_take_any(&s, maintains)) return false;
    *low = name_open(s);
    return true;
}

static const struct phrase changes[] = {
    { STR_INIT("kéo giảm"), CHANGE_DECREASE },
    { STR_INIT("giảm dần"), CHANGE_DECREASE },
    { STR_INIT("giảm"), CHANGE_DECREASE },
    { STR_INIT("hạ"), CHANGE_DECREASE },
    { STR_INIT("tăng thêm"), CHANGE_INCREASE },
    { STR_INIT("tăng"), CHANGE_INCREASE },
    { { 0 }, 0 },
};

/* "Tăng trưởng kinh tế" is a measure, "giảm nghèo" a policy */
static const struct phrase no_change[] = {
    { STR_INIT("tăng trưởng"), 1 },
    { STR_INIT("giảm nghèo"), 1 },
    { STR_INIT("tăng cường"), 1 },
    { STR_INIT("hạ tầng"), 1 },
    { { 0 }, 0 },
};

bool name_take_change(struct str *low, enum change *change)
{
    struct str s = *low, t = *low;
    const struct phrase *p;

    if (low_take_any(&t, no_change) || !(p = low_take_any(&s, changes)) || !s.n) return false;
    *change = (enum change)p->means;
    *low = skip(s);
    return true;
}

/* after "theo": what is a standard, not a part of the name ("theo hợp đồng") */
static const struct phrase standards[] = {
    { STR_INIT("theo chuẩn"), 1 },
    { STR_INIT("theo tiêu chí"), 1 },
    { STR_INIT("theo bộ tiêu chí"), 1 },
    { STR_INIT("theo quy định"), 1 },
    { STR_INIT("theo tiêu chuẩn"), 1 },
    { STR_INIT("theo quy chuẩn"), 1 },
    { STR_INIT("theo quyết định"), 1 },
    { STR_INIT("theo nghị định"), 1 },
    { STR_INIT("theo thông tư"), 1 },
    { STR_INIT("theo nghị quyết"), 1 },
    { STR_INIT("theo kế hoạch"), 1 },
    { STR_INIT("theo giá"), 1 },
    { STR_INIT("theo luật"), 1 },
    { STR_INIT("giá so sánh"), 1 },
    { STR_INIT("giá hiện hành"), 1 },
    { STR_INIT("so với"), 1 },
    { STR_INIT("so ước"), 1 },
    { STR_INIT("so cùng kỳ"), 1 },
    { STR_INIT("so năm"), 1 },
    { STR_INIT("kể cả"), 1 },
    { STR_INIT("trừ tiền"), 1 },
    { STR_INIT("không bao gồm"), 1 },
    { STR_INIT("không kể"), 1 },
    { STR_INIT("trừ các"), 1 },
    { { 0 }, 0 },
};

const char *name_standard(struct str low) { return low_find_first(low, standards); }

static const struct phrase base_words[] = {
    { STR_INIT("tổng số"), 1 },      { STR_INIT("tổng"), 1 },
    { STR_INIT("diện tích"), 1 },    { STR_INIT("chỉ tiêu"), 1 },
    { STR_INIT("kế hoạch"), 1 },     { STR_INIT("dự toán"), 1 },
    { STR_INIT("dân số"), 1 },       { STR_INIT("số"), 1 },
    { STR_INIT("grdp"), 1 },         { STR_INIT("gdp"), 1 },
    { STR_INIT("trên tổng"), 1 },    { STR_INIT("nhu cầu"), 1 },
    { STR_INIT("trên địa bàn"), 1 }, { STR_INIT("giá trị"), 1 },
    { STR_INIT("yêu cầu"), 1 },      { { 0 }, 0 },
};

bool name_is_base(struct str low)
{
    low = skip(low);
    return low_take_any(&low, base_words);
}

/* ---- brackets ---- */

struct str name_unbracket(struct str s, struct arena *a, struct strs *brackets)
{
    struct str first = { s.at, 0 }, whole = { 0 };
    char *out = NULL;
    size_t n = 0, i = 0;

    if (!s.n || !memchr(s.at, '(', s.n)) return s;
    while (i < s.n) {
        const char *open = memchr(s.at + i, '(', s.n - i);
        const char *close = open ? memchr(open, ')', (size_t)(str_end(s) - open)) : NULL;
        struct str part = close ? str_between(s.at + i, open) : str_from(s, i);
        part = str_trim(part);
        if (part.n) {
            if (!first.n && !out)
                first = part;
            else {
                if (!out) {
                    out = arena_alloc(a, s.n + 2);
                    memcpy(out, first.at, first.n);
                    n = first.n;
                }
                if (n && !strchr(",.;:", part.at[0])) out[n++] = ' ';
                memcpy(out + n, part.at, part.n);
                n += part.n;
            }
        }
        if (!close) break;
        struct str inside = str_trim(str_between(open + 1, close));
        if (brackets && inside.n) *LIST_ADD(a, brackets) = inside;
        i = (size_t)(close + 1 - s.at);
    }
    whole = out ? (struct str){ out, n } : first;
    return whole;
}

/* ---- groups ---- */

static const struct phrase group_openers[] = {
    { STR_INIT("các nhóm chỉ tiêu về"), 1 },
    { STR_INIT("nhóm các chỉ tiêu về"), 1 },
    { STR_INIT("nhóm chỉ tiêu về"), 1 },
    { STR_INIT("nhóm chỉ tiêu"), 1 },
    { STR_INIT("các chỉ tiêu về"), 1 },
    { STR_INIT("chỉ tiêu về"), 1 },
    { STR_INIT("chỉ tiêu trên"), 1 },
    { STR_INIT("các mục tiêu về"), 1 },
    { STR_INIT("mục tiêu về"), 1 },
    { STR_INIT("các chỉ tiêu"), 1 },
    { STR_INIT("chỉ tiêu"), 1 },
    { STR_INIT("về"), 1 },
    { { 0 }, 0 },
};

/* words of a heading that only says that targets follow */
static const struct phrase general[] = {
    { STR_INIT("các"), 1 },
    { STR_INIT("một số"), 1 },
    { STR_INIT("những"), 1 },
    { STR_INIT("hệ thống"), 1 },
    { STR_INIT("chỉ tiêu"), 1 },
    { STR_INIT("mục tiêu"), 1 },
    { STR_INIT("chủ yếu"), 1 },
    { STR_INIT("cụ thể"), 1 },
    { STR_INIT("tổng quát"), 1 },
    { STR_INIT("chung"), 1 },
    { STR_INIT("cơ bản"), 1 },
    { STR_INIT("chính"), 1 },
    { STR_INIT("và"), 1 },
    { STR_INIT("về"), 1 },
    { STR_INIT("phát triển kinh tế - xã hội"), 1 },
    { STR_INIT("kinh tế - xã hội"), 1 },
    { STR_INIT("kinh tế – xã hội"), 1 },
    { STR_INIT("kinh tế-xã hội"), 1 },
    { STR_INIT("đến năm"), 1 },
    { STR_INIT("đến"), 1 },
    { STR_INIT("năm"), 1 },
    { STR_INIT("giai đoạn"), 1 },
    { STR_INIT("kế hoạch"), 1 },
    { STR_INIT("tầm nhìn"), 1 },
    { STR_INIT("phát triển"), 1 },
    { STR_INIT("nhiệm vụ"), 1 },
    { STR_INIT("phấn đấu"), 1 },
    { STR_INIT("định hướng"), 1 },
    { STR_INIT("thực hiện"), 1 },
    { STR_INIT("phương hướng"), 1 },
    { STR_INIT("trọng tâm"), 1 },
    { STR_INIT("như sau"), 1 },
    { STR_INIT("sau"), 1 },
    { STR_INIT("thông qua"), 1 },
    { STR_INIT("giao"), 1 },
    { STR_INIT("phụ lục"), 1 },
    { STR_INIT("nhóm"), 1 },
    { { 0 }, 0 },
};

static bool is_general(struct str low)
{
    for (;;) {
        while (low.n && !(byte_is_word(low.at[0]) && !is_digit(low.at[0]))) low = str_from(low, 1);
        if (!low.n) return true;
        if (str_starts(low, STR("–")))
            low = str_from(low, 3);
        else if (!low_take_any(&low, general))
            return false;
    }
}

/* the first letter as a capital; low.c has the other way */
static struct str capitalised(struct str s, struct arena *a)
{
    struct str out = str_copy(a, s);
    unsigned char *p = (unsigned char *)out.at;

    if (!s.n) return s;
    if (*p >= 'a' && *p <= 'z')
        *p &= 0xDF;
    else if (s.n > 1 && *p == 0xC3 && p[1] >= 0xA0)
        p[1] -= 0x20;
    else if (s.n > 1 && (*p == 0xC4 || *p == 0xC5) &&
             (p[1] == 0x83 || p[1] == 0x91 || p[1] == 0xA9))
        p[1]--;
    else if (s.n > 1 && *p == 0xC6 && (p[1] == 0xA1 || p[1] == 0xB0))
        p[1]--;
    else if (s.n > 2 && *p == 0xE1 && p[1] >= 0xBA && p[1] <= 0xBB)
        p[2] &= 0xFE;
    return out;
}

struct str name_group(struct str clean, struct str low, struct arena *a)
{
    struct str name = low;

    if (is_general(low)) return (struct str){ 0 };
    low_take_any(&name, group_openers);
    while (name.n && strchr(" .:;,", name.at[name.n - 1])) name.n--;
    return capitalised((struct str){ clean.at + (name.at - low.at), name.n }, a);
}
