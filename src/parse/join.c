#include "parse/join.h"

#include "parse/low.h"
#include "parse/units.h"

/* lines that always begin something new; of positions only the signature, not the office that a
 * sentence names */
enum { ALWAYS, IN_CAPITALS };
static const struct phrase openings[] = {
    { STR_INIT("căn cứ "), ALWAYS },
    { STR_INIT("nơi nhận"), ALWAYS },
    { STR_INIT("kính gửi"), ALWAYS },
    { STR_INIT("tm."), ALWAYS },
    { STR_INIT("kt."), ALWAYS },
    { STR_INIT("tl."), ALWAYS },
    { STR_INIT("tuq."), ALWAYS },
    { STR_INIT("số:"), ALWAYS },
    { STR_INIT("t/m "), ALWAYS },
    { STR_INIT("cộng hòa xã hội chủ nghĩa"), ALWAYS },
    { STR_INIT("độc lập - tự do"), ALWAYS },
    { STR_INIT("chủ tịch"), IN_CAPITALS },
    { STR_INIT("phó chủ tịch"), IN_CAPITALS },
    { { 0 }, 0 },
};

/* words after which a number at the head of a line is no mark: "Điều / 4." */
static const struct str number_follows[] = {
    STR_INIT("điều"),      STR_INIT("khoản"),  STR_INIT("số"),      STR_INIT("mục"),
    STR_INIT("quý"),       STR_INIT("loại"),   STR_INIT("cấp"),     STR_INIT("khóa"),
    STR_INIT("lần"),       STR_INIT("thứ"),    STR_INIT("tháng"),   STR_INIT("ngày"),
    STR_INIT("đạt"),       STR_INIT("trên"),   STR_INIT("là"),      STR_INIT("trước"),
    STR_INIT("đến"),       STR_INIT("hết"),    STR_INIT("năm"),     STR_INIT("dưới"),
    STR_INIT("tăng"),      STR_INIT("giảm"),   STR_INIT("bằng"),    STR_INIT("còn"),
    STR_INIT("hơn"),       STR_INIT("khoảng"), STR_INIT("ít nhất"), STR_INIT("tối thiểu"),
    STR_INIT("không quá"), STR_INIT("khoá"),   STR_INIT("hạng"),    STR_INIT("nhóm"),
    STR_INIT("điểm"),      STR_INIT("từ"),
};

static bool ends_in(struct str low, const struct str *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_ends(low, words[i]) &&
            (low.n == words[i].n || !byte_is_word(low.at[low.n - words[i].n - 1])))
            return true;
    return false;
}
#define ENDS_IN(low, table) ends_in(low, table, sizeof table / sizeof table[0])

static bool str_in(struct str s, const struct str *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(s, words[i])) return true;
    return false;
}

/* in capitals: the body that issues the document, never the end of its title */
static const struct phrase bodies[] = {
    { STR_INIT("hội đồng nhân dân"), 1 },
    { STR_INIT("ủy ban nhân dân"), 1 },
    { STR_INIT("ban chấp hành"), 1 },
    { STR_INIT("ban thường vụ"), 1 },
    { { 0 }, 0 },
};

/* words and beginnings of names that no paragraph ends with */
static const struct str unfinished[] = {
    STR_INIT("của"),         STR_INIT("và"),
    STR_INIT("với"),         STR_INIT("theo"),
    STR_INIT("từ"),          STR_INIT("đạt"),
    STR_INIT("chiếm"),       STR_INIT("khoảng"),
    STR_INIT("trong đó"),    STR_INIT("ủy ban"),
    STR_INIT("ủy ban nhân"), STR_INIT("ngày"),
    STR_INIT("hội đồng"),    STR_INIT("hội đồng nhân"),
    STR_INIT("thủ tướng"),
};

/* "(thông qua / Phòng Kinh tế)" */
static bool in_bracket(struct str s)
{
    enum { REACH = 240 };

    if (s.n > REACH) s = str_from(s, s.n - REACH);
    while (s.n--) {
        if (s.at[s.n] == ')') return false;
        if (s.at[s.n] == '(') return true;
    }
    return false;
}

/* An office's kind, written as a name, with nothing behind it yet: "Sở / Kế hoạch và Đầu tư". */
static const struct str half_names[] = { STR_INIT("Sở"), STR_INIT("Phòng"), STR_INIT("Ban"),
                                         STR_INIT("Ủy"), STR_INIT("Uỷ"),    STR_INIT("Các") };

/* What a narrow column leaves on its first line: "ỦY / BAN NHÂN DÂN", "CỘNG / HÒA XÃ HỘI". */
static const struct str first_halves[] = {
    STR_INIT("ủy"),   STR_INIT("ủy ban"),          STR_INIT("ủy ban nhân"),
    STR_INIT("hội"),  STR_INIT("hội đồng"),        STR_INIT("hội đồng nhân"),
    STR_INIT("cộng"), STR_INIT("cộng hòa"),        STR_INIT("cộng hòa xã"),
    STR_INIT("đảng"), STR_INIT("cộng hòa xã hội"), STR_INIT("ban"),
};

/* With these a sentence of a task begins, not the second line of a heading. */
static const struct phrase sentences[] = {
    { STR_INIT("tập trung"), 1 },
    { STR_INIT("tiếp tục"), 1 },
    { STR_INIT("thực hiện"), 1 },
    { STR_INIT("triển khai"), 1 },
    { STR_INIT("tăng cường"), 1 },
    { STR_INIT("đẩy mạnh"), 1 },
    { STR_INIT("phấn đấu"), 1 },
    { STR_INIT("nâng cao"), 1 },
    { STR_INIT("xây dựng"), 1 },
    { STR_INIT("phát triển"), 1 },
    { STR_INIT("phát huy"), 1 },
    { STR_INIT("chủ động"), 1 },
    { STR_INIT("khai thác"), 1 },
    { STR_INIT("củng cố"), 1 },
    { STR_INIT("bảo đảm"), 1 },
    { STR_INIT("đảm bảo"), 1 },
    { STR_INIT("rà soát"), 1 },
    { STR_INIT("khuyến khích"), 1 },
    { STR_INIT("quan tâm"), 1 },
    { STR_INIT("chú trọng"), 1 },
    { STR_INIT("huy động"), 1 },
    { STR_INIT("ưu tiên"), 1 },
    { STR_INIT("kiểm soát"), 1 },
    { STR_INIT("quản lý"), 1 },
    { STR_INIT("duy trì"), 1 },
    { STR_INIT("hoàn thành"), 1 },
    { STR_INIT("hoàn thiện"), 1 },
    { STR_INIT("thúc đẩy"), 1 },
    { STR_INIT("khẩn trương"), 1 },
    { STR_INIT("tổ chức"), 1 },
    { STR_INIT("chỉ đạo"), 1 },
    { STR_INIT("phối hợp"), 1 },
    { STR_INIT("đến năm"), 1 },
    { STR_INIT("trong năm"), 1 },
    { STR_INIT("từng bước"), 1 },
    { STR_INIT("đổi mới"), 1 },
    { { 0 }, 0 },
};

static size_t first_word(struct str s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n && s.at[i] != ' '; i++) n += ((unsigned char)s.at[i] & 0xC0) != 0x80;
    return n;
}

/* "Thái / Hưng, ngày 28 tháng 01 năm 2022": the place of issue in a narrow column. */
static bool is_broken_place(struct str before, const struct piece *p)
{
    enum { NAME_MAX = 24, REACH = 40 };
    const char *day = low_find(str_first(p->low, REACH), STR("ngày"));

    return before.n <= NAME_MAX && letter_case(before.at, before.n) > 0 && !line_ends(before) &&
           !memchr(before.at, ':', before.n) && !memchr(before.at, ' ', before.n) &&
           letter_case(p->clean.at, p->clean.n) > 0 && day && low_find(p->low, STR("năm")) &&
           memchr(p->low.at, ',', (size_t)(day - p->low.at));
}

/* The words themselves say that the line goes on, however narrow it is. */
static bool goes_on(const struct piece *p, const struct block *last, struct str clean,
                    struct str before, bool ends)
{
    bool digit = p->clean.at[0] >= '0' && p->clean.at[0] <= '9';

    if (!line_is_capitals(clean)
            ? ENDS_IN(clean, half_names) || is_broken_place(clean, p)
            : p->capitals &&
                  str_in(before, first_halves, sizeof first_halves / sizeof first_halves[0]))
        return true;
    if (!ends && !p->capitals && in_bracket(clean)) return true;
    return ENDS_IN(before, unfinished) || (digit && ENDS_IN(before, number_follows)) ||
           (digit && !ends && mark_is_bullet(last->mark));
}

/* "Số 19-CTr/TU" of the Party has no colon. */
static bool is_number_line(const struct piece *p)
{
    struct str low = p->low;

    return str_starts(p->clean, STR("Số")) && low_take(&low, STR("số")) && low.n &&
           low.at[0] >= '0' && low.at[0] <= '9';
}

/* "Giao Phòng …", "Đề nghị Sở …": a sentence that begins an order of its own. */
static bool asks_office(const struct piece *p)
{
    struct twin t = { p->clean, p->low };

    return twin_capital(t) && units_take_request(&t) && units_begin_capital(t);
}

/* "1." alone on its line: its text stands on the next. */
static bool is_bare_mark(const struct block *last)
{
    return last->mark >= MARK_CAPITAL && !mark_is_bullet(last->mark) && !last->text.n;
}

bool line_joins(const struct before *r, const struct piece *p)
{
    const struct line *a = r->line;
    const struct block *last = r->block;
    struct str before = r->clean;

    if (!last || last->kind == BLOCK_ROW) return false;
    bool ends = line_ends(a->kept), small = line_starts_small(p->clean);
    const struct layout *l = p->layout;
    bool full = l->wrapped && a->points + 1 + first_word(p->clean) >= l->full;
    bool apart = p->line.blanks > (l->wrapped && l->spaced ? 2 : 0);

    if (str_eq(r->low, STR("số:"))) return !apart;
    if (p->mark.mark) {
        if (!full || ends) return false;
        if (mark_is_bullet(p->mark.mark)) return line_starts_small(p->text) && !apart;
        return ENDS_IN(r->low, number_follows) && !apart;
    }
    struct str low = p->low;
    const struct phrase *opening = low_take_any(&low, openings);
    if (is_number_line(p) || (opening && (opening->means == ALWAYS || p->capitals)))
        return small && !ends;
    if (is_bare_mark(last)) return p->line.blanks <= (l->spaced ? 2 : 1);
    if (ends && asks_office(p)) return false;
    if (!apart && goes_on(p, last, before, r->low, ends)) return true;
    if (p->bold && r->closing_bold && p->line.blanks) return false;
    bool capitals = line_is_capitals(a->kept);
    if (capitals && !p->capitals) return false;
    if (capitals && p->capitals)
        return !apart && !low_take_any(&low, bodies) &&
               (full || (last->mark && !mark_is_bullet(last->mark)));
    if (ends && !(small && str_ends(a->kept, STR(";"))))
        return full && !apart && p->line.indent <= a->indent && a->kept.at[a->kept.n - 1] != ':';
    if (small) return l->wrapped ? full || !apart : !apart || a->points > 50;
    if (last->mark && !mark_is_bullet(last->mark) && !small && low_take_any(&low, sentences))
        return false;
    return full && !apart && !(r->closing_bold && !p->bold);
}
