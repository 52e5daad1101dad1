#include "parse/units.h"

#include "parse/office.h"

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

static bool begins(struct twin t) { return office_begins(t.low); }

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
    const struct phrase *verb = twin_capital(t) ? NULL : office_order(&low);

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
    /* "Sở Nội vụ - cơ quan thường trực của Ban Chỉ đạo" is the Sở */
    const char *apposition = str_find(unit, STR(" - cơ quan"));

    if (apposition) unit = str_between(unit.at, apposition);
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
        if (!twin_capital(word) && !office_word(str_first(word.low, n)))
            return at > 1 && t.clean.at[at - 1] == ' ' && t.clean.at[at - 2] != ',' ? at : 0;
        at += n;
    }
    return 0;
}

/* "Sở Công Thương xúc tiến thương mại": a verb that no table holds. */
static bool take_by_name(struct twin *in, struct arena *a, struct strs *units)
{
    size_t n = name_length(*in);

    if (!n) return false;
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
            if (units_order_begins(next, before)) {
                /* "Phòng Tin học quản trị mạng, đăng tải …": the first verb is in no table */
                size_t length = t.clean.at[0] == ' ' ? 0 : name_length(*in);
                if (length && length < (size_t)(t.clean.at - in->clean.at))
                    return take_by_name(in, a, units);
                break;
            }
        }
        t = twin_from(t, 1);
    }
    bool colon = t.clean.n && t.clean.at[0] == ':', stop = t.clean.n && t.clean.at[0] == '.';
    if (stop && take_by_name(in, a, units)) return true;
    if (stop && t.clean.n > 2) return false;
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
    static const struct str words[] = {
        STR_INIT("giao cho"),        STR_INIT("giao"),         STR_INIT("đề nghị"),
        STR_INIT("kính đề nghị"),    STR_INIT("yêu cầu"),      STR_INIT("kiến nghị"),
        STR_INIT("kiến nghị với"),   STR_INIT("phân công"),    STR_INIT("đề xuất"),
        STR_INIT("trách nhiệm của"), STR_INIT("nhiệm vụ của"), STR_INIT("kính mong"),
        STR_INIT("phân công cho"),
    };

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
