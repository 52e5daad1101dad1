#include "parse/figure.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static size_t digits(struct str s)
{
    size_t n = 0;

    while (n < s.n && is_digit(s.at[n])) n++;
    return n;
}

static struct str skip_spaces(struct str s)
{
    while (s.n && s.at[0] == ' ') s = str_from(s, 1);
    return s;
}

/* ---- numbers ---- */

/* number -> digits { "." three digits } [ "," digits ], and "7.5" as people write it too */
static bool number_take(struct str *in, struct dec *out)
{
    size_t n = digits(*in), scale = 0;
    struct dec d = { .given = true };
    char mark = 0;

    if (!n) return false;
    while (n + 1 < in->n && in->at[n] == '.' && digits(str_from(*in, n + 1)) == 3 && n <= 15)
        n += 4;
    if (n + 1 < in->n && (in->at[n] == ',' || in->at[n] == '.')) {
        size_t more = digits(str_from(*in, n + 1));
        /* a point that ends a thousand was taken above; "3.4567" is nothing */
        if (more && (in->at[n] == ',' || (more < 3 && !memchr(in->at, '.', n)))) {
            mark = in->at[n];
            scale = more;
        }
    }
    size_t end = n + (mark ? 1 + scale : 0), count = 0;
    for (size_t i = 0; i < end; i++) {
        if (!is_digit(in->at[i])) continue;
        if ((d.digits || in->at[i] != '0') && ++count > DEC_DIGITS_MAX) return false;
        d.digits = d.digits * 10 + (in->at[i] - '0');
    }
    if (scale > DEC_SCALE_MAX) return false;
    d.scale = (uint8_t)scale;
    *in = str_from(*in, end);
    *out = d;
    return true;
}

static bool looks_year(struct str s)
{
    return digits(s) == 4 && (s.at[0] == '2' ? s.at[1] == '0' : s.at[0] == '1' && s.at[1] == '9') &&
           (s.n == 4 || !byte_is_word(s.at[4]));
}

static const struct phrase range_marks[] = {
    { STR_INIT("đến"), 0 }, { STR_INIT("tới"), 0 }, { STR_INIT("-"), 0 }, { STR_INIT("–"), 0 },
    { STR_INIT("—"), 0 },   { STR_INIT("÷"), 0 },   { STR_INIT("~"), 0 }, { { 0 }, 0 },
};

/* ---- what is no goal ---- */

/* a number after these is a name, a date, an order */
static const struct phrase names_before[] = {
    { STR_INIT("năm"), 1 },
    { STR_INIT("tháng"), 1 },
    { STR_INIT("ngày"), 1 },
    { STR_INIT("quý"), 1 },
    { STR_INIT("điều"), 1 },
    { STR_INIT("khoản"), 1 },
    { STR_INIT("điểm"), 1 },
    { STR_INIT("mục"), 1 },
    { STR_INIT("số"), 1 },
    { STR_INIT("khóa"), 1 },
    { STR_INIT("nhiệm kỳ"), 1 },
    { STR_INIT("giai đoạn"), 1 },
    { STR_INIT("thời kỳ"), 1 },
    { STR_INIT("thứ"), 1 },
    { STR_INIT("loại"), 1 },
    { STR_INIT("hạng"), 1 },
    { STR_INIT("cấp độ"), 1 },
    { STR_INIT("mức độ"), 1 },
    { STR_INIT("lớp"), 1 },
    { STR_INIT("lần"), 1 },
    { STR_INIT("quốc lộ"), 1 },
    { STR_INIT("tỉnh lộ"), 1 },
    { STR_INIT("ql"), 1 },
    { STR_INIT("dt"), 1 },
    { STR_INIT("đt"), 1 },
    { STR_INIT("km"), 1 },
    { STR_INIT("tổ"), 1 },
    { STR_INIT("covid"), 1 },
    { STR_INIT("đợt"), 1 },
    { STR_INIT("vụ"), 1 },
    { STR_INIT("nghị quyết"), 1 },
    { STR_INIT("quyết định"), 1 },
    { STR_INIT("biểu"), 1 },
    { STR_INIT("phụ lục"), 1 },
    { STR_INIT("nhóm"), 1 },
    { STR_INIT("lúc"), 1 },
    { STR_INIT("năm học"), 1 },
    { STR_INIT("mũi"), 1 },
    { STR_INIT("vành đai"), 1 },
    { STR_INIT("trên cả"), 1 },
    { STR_INIT("giảm cả"), 1 },
    { STR_INIT("ở cả"), 1 },
    { { 0 }, 0 },
};

static const struct phrase each_year[] = {
    { STR_INIT("hàng năm"), 1 },
    { STR_INIT("hằng năm"), 1 },
    { STR_INIT("mỗi năm"), 1 },
    { { 0 }, 0 },
};

static bool ends_word(struct str s, struct str word)
{
    return str_ends(s, word) &&
           (s.n == word.n || !byte_is_word(s.at[s.n - word.n - 1]) || !byte_is_word(word.at[0]));
}

static const struct phrase *ends_any(struct str s, const struct phrase *rows)
{
    for (; rows->low.at; rows++)
        if (ends_word(s, rows->low)) return rows;
    return NULL;
}

static struct str cut_spaces(struct str s)
{
    while (s.n && s.at[s.n - 1] == ' ') s.n--;
    return s;
}

/* A token with a digit in it that is no number: a date, a document's number, "4.0", "covid-19". */
static size_t token(struct str s)
{
    size_t n = 0;

    while (n < s.n &&
           (byte_is_word(s.at[n]) || ((s.at[n] == '/' || s.at[n] == '-' || s.at[n] == '.') &&
                                      n + 1 < s.n && byte_is_word(s.at[n + 1]))))
        n++;
    return n;
}

/* ---- the words before a number ---- */

enum lead_kind {
    LEAD_COMPARATOR,
    LEAD_CHANGE,
    LEAD_VERB,
    LEAD_APPROXIMATE,
    LEAD_ESTIMATE,
    LEAD_COLON,
    LEAD_FROM,
    LEAD_WEAK
};

struct lead_row {
    struct str low;
    enum lead_kind kind;
    int means;
};

/* Read from the number backwards, again and again; of rows that end alike the longer first. */
static const struct lead_row leads[] = {
    { STR_INIT("đạt và vượt"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("đạt, vượt"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("không vượt quá"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT("không thấp hơn"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("không ít hơn"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("không cao hơn"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT("không quá"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT("không dưới"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("không trên"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT("ít nhất là"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("ít nhất"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("tối thiểu"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("tối đa"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT("nhiều nhất"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT("thấp hơn"), LEAD_COMPARATOR, CMP_LT },
    { STR_INIT("nhỏ hơn"), LEAD_COMPARATOR, CMP_LT },
    { STR_INIT("ít hơn"), LEAD_COMPARATOR, CMP_LT },
    { STR_INIT("cao hơn"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("lớn hơn"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("nhiều hơn"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("hơn"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("trên"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("vượt"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("dưới"), LEAD_COMPARATOR, CMP_LT },
    { STR_INIT("≥"), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("≤"), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT(">="), LEAD_COMPARATOR, CMP_GE },
    { STR_INIT("<="), LEAD_COMPARATOR, CMP_LE },
    { STR_INIT(">"), LEAD_COMPARATOR, CMP_GT },
    { STR_INIT("<"), LEAD_COMPARATOR, CMP_LT },
    { STR_INIT("từ"), LEAD_FROM, CMP_GE },
    { STR_INIT("khoảng"), LEAD_APPROXIMATE, 0 },
    { STR_INIT("xấp xỉ"), LEAD_APPROXIMATE, 0 },
    { STR_INIT("gần"), LEAD_APPROXIMATE, 0 },
    { STR_INIT("≈"), LEAD_APPROXIMATE, 0 },
    { STR_INIT("ước đạt"), LEAD_ESTIMATE, 0 },
    { STR_INIT("ước tính đạt"), LEAD_ESTIMATE, 0 },
    { STR_INIT("ước thực hiện"), LEAD_ESTIMATE, 0 },
    { STR_INIT("ước tính"), LEAD_ESTIMATE, 0 },
    { STR_INIT("ước"), LEAD_ESTIMATE, 0 },
    { STR_INIT("tăng bình quân hàng năm"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("tăng bình quân hằng năm"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("tăng bình quân mỗi năm"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("tăng bình quân"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("tăng trưởng bình quân"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("tăng thêm"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("tăng lên"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("tăng"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("giảm bình quân hàng năm"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("giảm bình quân hằng năm"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("giảm bình quân mỗi năm"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("giảm bình quân"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("giảm thêm"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("kéo giảm"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("giảm xuống còn"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("giảm xuống"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("giảm còn"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("xuống còn"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("xuống"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("chỉ còn"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("còn lại"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("còn"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("giảm"), LEAD_CHANGE, CHANGE_DECREASE },
    { STR_INIT("nâng lên"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("lên đến"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("lên"), LEAD_VERB, VERB_REMAIN },
    { STR_INIT("tăng gấp"), LEAD_CHANGE, CHANGE_INCREASE },
    { STR_INIT("gấp"), LEAD_VERB, VERB_EQUAL },
    { STR_INIT("duy trì ổn định ở mức"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("duy trì ổn định"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("duy trì ở mức"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("duy trì"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("củng cố và giữ vững"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("giữ vững"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("giữ ổn định"), LEAD_CHANGE, CHANGE_MAINTAIN },
    { STR_INIT("đạt dự toán"), LEAD_VERB, VERB_REACH },
    { STR_INIT("đạt tỷ lệ"), LEAD_VERB, VERB_REACH },
    { STR_INIT("đạt mức"), LEAD_VERB, VERB_REACH },
    { STR_INIT("phấn đấu đạt"), LEAD_VERB, VERB_REACH },
    { STR_INIT("phấn đấu"), LEAD_VERB, VERB_REACH },
    { STR_INIT("đạt được"), LEAD_VERB, VERB_REACH },
    { STR_INIT("đạt"), LEAD_VERB, VERB_REACH },
    { STR_INIT("ở mức"), LEAD_VERB, VERB_REACH },
    { STR_INIT("là"), LEAD_VERB, VERB_REACH },
    { STR_INIT("chiếm tỷ trọng"), LEAD_VERB, VERB_SHARE },
    { STR_INIT("chiếm tỷ lệ"), LEAD_VERB, VERB_SHARE },
    { STR_INIT("chiếm"), LEAD_VERB, VERB_SHARE },
    { STR_INIT("tương ứng"), LEAD_VERB, VERB_SHARE },
    { STR_INIT("tương đương"), LEAD_VERB, VERB_EQUAL },
    { STR_INIT("bằng"), LEAD_VERB, VERB_EQUAL },
    { STR_INIT(":"), LEAD_COLON, 0 },
    { STR_INIT("="), LEAD_VERB, VERB_REACH },
    { STR_INIT("("), LEAD_WEAK, 0 },
};

static const struct lead_row *lead_at_end(struct str s)
{
    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++)
        if (leads[i].kind != LEAD_WEAK && ends_word(s, leads[i].low)) return &leads[i];
    return NULL;
}

/* "Tốc độ tăng 8%", "Tỷ lệ tăng 1%": the word belongs to the name */
static const struct phrase of_name[] = {
    { STR_INIT("tốc độ"), 1 },
    { STR_INIT("tỷ lệ"), 1 },
    { STR_INIT("mức"), 1 },
    { STR_INIT("chỉ số"), 1 },
    { { 0 }, 0 },
};

static void read_lead(const char *from, const char *number, struct figure *f)
{
    struct str before = cut_spaces(str_between(from, number));
    const struct lead_row *row;
    bool changed = false;

    f->lead.at = number;
    while (before.n && (row = lead_at_end(before))) {
        struct str rest = cut_spaces(str_first(before, before.n - row->low.n));
        switch (row->kind) {
        case LEAD_COMPARATOR:
            if (!f->compared) f->comparator = (enum comparator)row->means;
            f->compared = true;
            break;
        case LEAD_FROM:
            if (f->comparator == CMP_EQ && !f->max.given) f->comparator = CMP_GE;
            f->compared = f->from = true;
            break;
        case LEAD_CHANGE:
            if (ends_any(rest, of_name) || changed || f->verb == VERB_REMAIN) return;
            f->change = (enum change)row->means;
            changed = true;
            break;
        case LEAD_VERB:
            /* "THPT và tương đương" */
            if (row->means == VERB_EQUAL && ends_word(rest, STR("và"))) return;
            if (!f->verb) f->verb = (enum verb)row->means;
            break;
        case LEAD_APPROXIMATE: f->approximate = true; break;
        case LEAD_ESTIMATE: f->estimate = true; break;
        default: f->colon = true;
        }
        before = rest;
        f->lead.at = str_end(before);
        while (f->lead.at < number && *f->lead.at == ' ') f->lead.at++;
        if (row->kind == LEAD_COLON) return;
    }
}

static const struct phrase suffixes[] = {
    { STR_INIT("trở lên"), CMP_GE },
    { STR_INIT("trở xuống"), CMP_LE },
    { { 0 }, 0 },
};

/* number [ unit ] [ mark number ] [ unit ] */
static bool read_number(struct str *in, struct figure *f)
{
    struct str s = *in, unit;

    if (!number_take(&s, &f->value)) return false;
    f->number = str_between(in->at, s.at);
    if (s.n > 1 && s.at[0] == '/' && is_digit(s.at[1]) && f->value.scale == 0) {
        struct dec whole;
        struct str of = str_from(s, 1);
        if (!number_take(&of, &whole) || (of.n && of.at[0] == '/')) return false;
        f->ratio = true;
        s = of;
        f->number = str_between(in->at, s.at);
    }
    struct str after = s;
    bool united = unit_take(&after, &f->unit, &f->kind);
    if (united && str_eq(f->unit, STR("năm")) && looks_year(skip_spaces(after))) {
        united = false; /* "đạt 45 năm 2025" */
        f->unit.n = 0;
        f->kind = UNIT_NONE;
    }
    struct str next = skip_spaces(united ? after : s);
    if (low_take_any(&next, range_marks) && next.n && is_digit(next.at[0]) && !looks_year(next)) {
        struct dec max;
        struct str end = next;
        if (number_take(&end, &max) && dec_cmp(max, f->value) > 0 &&
            !(end.n && end.at[0] == '/' && end.n > 1 && is_digit(end.at[1]))) {
            enum unit_kind kind;
            struct str tail = end;
            bool second = unit_take(&tail, &unit, &kind);
            if (second) f->unit = unit, f->kind = kind;
            f->max = max;
            f->number = str_between(in->at, end.at);
            f->comparator = CMP_RANGE;
            f->compared = second || united; /* "từ 3 - 5 sao" may be no goal at all */
            *in = second ? tail : end;
            return true;
        }
    }
    *in = united ? after : s;
    return true;
}

static void read_suffix(struct str *in, struct figure *f)
{
    struct str s = skip_spaces(*in);
    const struct phrase *p = low_take_any(&s, suffixes);

    if (!p) return;
    f->comparator = (enum comparator)p->means;
    f->compared = true;
    f->from = false;
    *in = str_between(p->low.at, p->low.at);
    *in = s;
}

/* An age is a goal only as "tuổi thọ". */
static bool is_age(const struct figure *f, const char *from)
{
    return low_starts(f->unit, STR("tuổi")) &&
           !low_find(str_between(from, f->number.at), STR("tuổi thọ")) &&
           !low_find(str_between(from, f->number.at), STR("tuổi trung bình"));
}

static bool figure_at(struct str *rest, const char *from, struct figure *out)
{
    struct figure f = { 0 };
    struct str s = *rest;
    struct str before = cut_spaces(str_between(from, s.at));

    if (before.n && str_ends(before, STR("-")) && s.at > from && s.at[-1] == '-' && before.n > 1 &&
        byte_is_word(before.at[before.n - 2]))
        return false; /* covid-19 */
    if (looks_year(s)) return false;
    if (!read_number(&s, &f)) return false;
    /* "Điều 5", "năm 2 …"; but "hàng năm 5,9%" and "so với dân số 43 %" are goals */
    if (f.kind != UNIT_SHARE && f.kind != UNIT_MEASURE && !ends_any(before, each_year) &&
        ends_any(before, names_before))
        return false;
    if (s.n > 1 && s.at[0] == ':' && is_digit(s.at[1])) return false; /* a time of day */
    if (f.kind == UNIT_NONE) {
        /* "04/2024/nq-hđnd", "3d", "4.0" */
        if (f.ratio || (s.n && (byte_is_word(s.at[0]) || (s.at[0] == '/' && s.n > 1))))
            return false;
    }
    read_lead(from, rest->at, &f);
    if (is_age(&f, from)) return false;
    /* "trong 5 năm", "05 năm 2026-2030" */
    if (str_eq(f.unit, STR("năm")) && !f.compared && !f.verb && !f.colon) return false;
    read_suffix(&s, &f);
    while (s.at > rest->at && s.at[-1] == ' ') s = (struct str){ s.at - 1, s.n + 1 };
    f.lead = str_between(f.lead.at, rest->at);
    f.all = str_between(f.lead.at, s.at);
    *rest = s;
    *out = f;
    return true;
}

bool figure_next(struct str *rest, const char *from, struct figure *out)
{
    for (const char *end = str_end(*rest), *p = rest->at; p < end; p++) {
        if (!is_digit(*p)) continue;
        struct str s = str_between(p, end);
        bool glued = p > from && (byte_is_word(p[-1]) ||
                                  (strchr(".,:", p[-1]) && p - 1 > from && byte_is_word(p[-2])));
        if (!glued && figure_at(&s, from, out)) {
            *rest = s;
            return true;
        }
        size_t n = token(str_between(p, end));
        p += n ? n - 1 : 0;
    }
    rest->at = str_end(*rest);
    rest->n = 0;
    return false;
}

bool figure_cell(struct str cell, struct figure *out)
{
    struct str s = cell;
    struct figure f = { 0 };

    while (s.n && !is_digit(s.at[0])) s = str_from(s, 1);
    const char *at = s.at;
    if (!s.n) return false;
    struct str number = s;
    if (!read_number(&s, &f)) return false;
    if (f.kind == UNIT_NONE) { /* a range without a unit: the unit has its own column */
        struct str next = skip_spaces(s), end;
        struct dec max;
        if (low_take_any(&next, range_marks) && (end = next, number_take(&end, &max)) &&
            dec_cmp(max, f.value) > 0) {
            f.max = max;
            f.comparator = CMP_RANGE;
            f.compared = true;
            f.number = str_between(number.at, end.at);
            s = end;
        }
    }
    read_lead(cell.at, at, &f);
    read_suffix(&s, &f);
    s = skip_spaces(s);
    if (s.n && s.at[0] != '(' && s.at[0] != '*') return false;
    if (f.lead.at != cell.at) return false;
    f.lead = str_between(cell.at, at);
    f.all = str_between(cell.at, s.at);
    *out = f;
    return true;
}

/* ---- years ---- */

/* before a year: what it compares with, not when */
static const struct phrase compared[] = {
    { STR_INIT("so với năm"), 1 },      { STR_INIT("so với"), 1 },
    { STR_INIT("so năm"), 1 },          { STR_INIT("so với cuối năm"), 1 },
    { STR_INIT("cùng kỳ năm"), 1 },     { STR_INIT("cùng kỳ"), 1 },
    { STR_INIT("giá so sánh năm"), 1 }, { STR_INIT("giá so sánh"), 1 },
    { STR_INIT("giá năm"), 1 },         { STR_INIT("gốc năm"), 1 },
    { STR_INIT("từ năm"), 1 },          { STR_INIT("sau năm"), 1 },
    { STR_INIT("thực hiện năm"), 1 },   { { 0 }, 0 },
};

/* before a stretch of years that is a harvest or a school year */
static const struct phrase seasons[] = {
    { STR_INIT("đông xuân"), 1 },
    { STR_INIT("năm học"), 1 },
    { STR_INIT("vụ mùa"), 1 },
    { STR_INIT("vụ đông"), 1 },
    { STR_INIT("niên vụ"), 1 },
    { STR_INIT("vụ"), 1 },
    { { 0 }, 0 },
};

/* before a year when "năm" is left out: "đến 2025" */
static const struct phrase until[] = {
    { STR_INIT("năm"), 1 },      { STR_INIT("đến"), 1 },     { STR_INIT("đến hết"), 1 },
    { STR_INIT("cuối"), 1 },     { STR_INIT("vào"), 1 },     { STR_INIT("tới"), 1 },
    { STR_INIT("tầm nhìn"), 1 }, { STR_INIT("quý iv/"), 1 }, { { 0 }, 0 },
};

static int64_t year_at(struct str s)
{
    int64_t y = 0;

    for (int i = 0; i < 4; i++) y = y * 10 + (s.at[i] - '0');
    return y;
}

/* "so với dự toán năm 2024": the words of a comparison stand farther before the year. */
static bool compares(struct str before)
{
    enum { BYTES = 60 };
    size_t n = 0;

    while (n < before.n && n < BYTES && !strchr(",;.:()", before.at[before.n - n - 1])) n++;
    return low_find(str_from(before, before.n - n), STR("so với"));
}

struct when when_said(struct str low)
{
    struct when w = { 0 };

    for (const char *p = low.at, *end = str_end(low); end - p >= 4; p++) {
        if (!is_digit(*p)) continue;
        struct str s = str_between(p, end), before = cut_spaces(str_between(low.at, p));
        size_t n = digits(s);
        if (!looks_year(s) || (p > low.at && (byte_is_word(p[-1]) || p[-1] == '/'))) {
            p += n ? n - 1 : 0;
            continue;
        }
        struct str next = skip_spaces(str_from(s, 4));
        if (low_take_any(&next, range_marks) && looks_year(next) && year_at(next) >= year_at(s)) {
            if (ends_any(before, seasons)) {
                p = next.at + 3;
                continue;
            }
            w.span = (struct year_span){ year_at(s), year_at(next) };
            w.year = w.span.to;
            p = next.at + 3;
        } else if (!ends_any(before, compared) && ends_any(before, until) && !compares(before)) {
            w.year = year_at(s);
            w.span = (struct year_span){ 0 };
            p += 3;
        } else {
            p += 3;
        }
    }
    return w;
}
