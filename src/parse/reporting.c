/* reporting.c - who reports to whom, how often, by when.
 *
 * A sentence counts where it orders a report to an office and says how often, by when or through
 * whom: "để tổng hợp, báo cáo Chủ tịch xem xét" alone is no regime of reports. */
#include "base/limits.h"
#include "parse/due.h"
#include "parse/parts.h"
#include "parse/units.h"

struct said {
    struct reporting r;
    const char *verb;   /* where "báo cáo" stands */
    const char *behind; /* its receiver */
};

/* ---- how often ---- */

static const struct phrase periods[] = {
    { STR_INIT("6 tháng đầu năm"), 2 },
    { STR_INIT("6 tháng cuối năm"), 2 },
    { STR_INIT("06 tháng đầu năm"), 2 },
    { STR_INIT("06 tháng"), 2 },
    { STR_INIT("6 tháng"), 2 },
    { STR_INIT("sáu tháng"), 2 },
    { STR_INIT("09 tháng"), 3 },
    { STR_INIT("9 tháng"), 3 },
    { STR_INIT("chín tháng"), 3 },
    { STR_INIT("tháng"), 0 },
    { STR_INIT("quý"), 1 },
    { STR_INIT("cả năm"), 4 },
    { STR_INIT("một năm"), 4 },
    { STR_INIT("01 năm"), 4 },
    { STR_INIT("năm"), 4 },
    { { 0 }, 0 },
};
static const struct str frequency_names[] = { STR_INIT("month"), STR_INIT("quarter"),
                                              STR_INIT("half-year"), STR_INIT("nine-months"),
                                              STR_INIT("year") };

static bool take_period(struct str *low, bool seen[5])
{
    struct str s = *low;
    const struct phrase *row = low_take_any(&s, periods);

    /* "năm 2026" and "tháng 6" are dates, "quý II" too */
    if (!row || (s.n && ((s.at[0] >= '0' && s.at[0] <= '9') || low_starts(s, STR("i")) ||
                         low_starts(s, STR("ii")) || low_starts(s, STR("iii")) ||
                         low_starts(s, STR("iv")))))
        return false;
    seen[row->means] = true;
    *low = s;
    return true;
}

/* periods -> period { ("," | "và" | "hoặc" | "-") [ "hằng" ] period } */
static bool take_periods(struct str *low, bool seen[5])
{
    static const struct phrase joints[] = {
        { STR_INIT(","), 0 },
        { STR_INIT("và"), 0 },
        { STR_INIT("hoặc"), 0 },
        { STR_INIT("hằng"), 0 },
        { STR_INIT("hàng"), 0 },
        { STR_INIT("báo cáo"), 0 },
        { { 0 }, 0 },
    };
    bool any = false;

    while (take_period(low, seen)) {
        any = true;
        struct str next = *low;
        while (low_take_any(&next, joints)) {}
        if (!take_period(&next, seen)) break;
        *low = next;
        next = *low;
        while (low_take_any(&next, joints)) {}
        *low = next;
    }
    return any;
}

/* "kết quả thực hiện tháng, quý, năm": two periods in a row are a rhythm, one may be any year. */
static void find_lists(struct str low, bool seen[5])
{
    for (bool begins = true; low.n;) {
        bool here[5] = { false };
        struct str list = low;
        int n = 0;
        if (begins && take_periods(&list, here)) {
            for (size_t i = 0; i < 5; i++) n += here[i];
            for (size_t i = 0; i < 5 && n > 1; i++) seen[i] |= here[i];
            low = list;
            continue;
        }
        begins = !byte_is_word(low.at[0]);
        low = str_from(low, 1);
    }
}

/* `behind` the receiver a list of periods needs no word before it: "báo cáo UBND xã quý, năm" */
static void read_frequency(struct str low, const char *behind, struct arena *a, struct strs *out)
{
    static const struct str leads[] = { STR_INIT("hằng"), STR_INIT("hàng"), STR_INIT("mỗi"),
                                        STR_INIT("định kỳ"), STR_INIT("báo cáo") };
    bool seen[5] = { false };

    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++) {
        struct str rest = low;
        for (const char *p; (p = low_find(rest, leads[i]));) {
            rest = str_between(p, str_end(rest));
            low_take(&rest, leads[i]);
            struct str list = rest;
            if (i >= 3) low_take(&list, STR("hằng"));
            if (i >= 3) low_take(&list, STR("hàng"));
            take_periods(&list, seen);
        }
    }
    find_lists(low, seen);
    if (behind) {
        struct str list = str_trim(str_between(behind, str_end(low)));
        take_periods(&list, seen);
    }
    for (size_t i = 0; i < 5; i++)
        if (seen[i]) *LIST_ADD(a, out) = frequency_names[i];
}

/* ---- to whom, through whom ---- */

static bool take_office(struct twin *in, struct str *office)
{
    struct twin t = *in;

    twin_skip(&t, " ");
    if (!units_begin_capital(t)) return false;
    *office = cite_issuer(&t);
    if (!office->n) return false;
    *in = t;
    return true;
}

/* "(thông qua Phòng Tài chính - Kế hoạch)" */
static struct str read_via(struct twin t)
{
    static const struct str words[] = { STR_INIT("thông qua"), STR_INIT("qua") };
    struct str office = { 0 };

    for (size_t i = 0; i < 2 && !office.n; i++) {
        struct str low = t.low;
        for (const char *p; !office.n && (p = low_find(low, words[i]));) {
            struct twin at = twin_from(t, (size_t)(p - t.low.at));
            twin_take(&at, words[i]);
            take_office(&at, &office);
            low = str_between(p + 1, str_end(low));
        }
    }
    return office;
}

/* "gửi về Phòng Kinh tế trước ngày 15 để tổng hợp, báo cáo UBND xã": the Phòng passes it on. */
static void pass_on(struct twin rest, struct said *s)
{
    const char *p = low_find(rest.low, STR("tổng hợp"));
    struct twin t = p ? twin_from(rest, (size_t)(p - rest.low.at)) : rest;
    struct str next;

    if (s->r.via.n || !twin_take(&t, STR("tổng hợp"))) return;
    twin_skip(&t, ", ");
    twin_take(&t, STR("và"));
    if (!twin_take(&t, STR("báo cáo")) && !twin_take(&t, STR("trình"))) return;
    if (!take_office(&t, &next)) return;
    s->r.via = s->r.to;
    s->r.to = next;
}

/* How far behind the verb its receiver may stand. */
enum { REACH_MAX = 1000 };

/* to -> "báo cáo" office | "báo cáo" … ("về" | "cho" | "gửi" | "lên" | "đến") office */
static bool read_to(struct twin sentence, const char *verb, struct said *s)
{
    static const struct str words[] = { STR_INIT("về"),  STR_INIT("gửi về"), STR_INIT("cho"),
                                        STR_INIT("gửi"), STR_INIT("lên"),    STR_INIT("với") };
    struct twin t = twin_from(sentence, (size_t)(verb - sentence.low.at)), at;
    struct str low;

    if (!twin_take(&t, STR("báo cáo")) && !twin_take(&t, STR("báo các")) &&
        !twin_take(&t, STR("gửi")) && !twin_take(&t, STR("nộp")))
        return false;
    low = str_first(t.low, REACH_MAX);
    const char *next_verb = low_find(low, STR("báo cáo"));
    at = t;
    if (take_office(&at, &s->r.to)) {
        s->behind = at.low.at;
        pass_on(at, s);
        return true;
    }
    if (next_verb) low = str_between(low.at, next_verb);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        struct str rest = low;
        for (const char *p; (p = low_find(rest, words[i]));
             rest = str_between(p + 1, str_end(rest))) {
            at = twin_from(sentence, (size_t)(p - sentence.low.at));
            twin_take(&at, words[i]);
            if (!take_office(&at, &s->r.to)) continue;
            s->behind = at.low.at;
            pass_on(at, s);
            return true;
        }
    }
    return false;
}

/* ---- by when ---- */

/* "ngày 22 của tháng báo cáo", "cuối kỳ báo cáo" */
static bool is_of_report(struct str before, struct str low)
{
    static const struct str periods_of[] = { STR_INIT("của tháng"), STR_INIT("cuối tháng"),
                                             STR_INIT("kỳ"), STR_INIT("quý"), STR_INIT("năm") };

    if (str_ends(before, STR("định kỳ")) || str_ends(before, STR("hằng quý"))) return false;
    for (size_t i = 0; low_starts(low, STR("báo cáo")) && i < 5; i++)
        if (str_ends(before, periods_of[i])) return true;
    return false;
}

/* "trước ngày 20 của tháng cuối quý": the words up to the end of the clause */
static size_t clause_length(struct twin t)
{
    static const struct phrase ends[] = { { STR_INIT("để"), 0 },        { STR_INIT("gửi"), 0 },
                                          { STR_INIT("về"), 0 },        { STR_INIT("qua"), 0 },
                                          { STR_INIT("thông qua"), 0 }, { STR_INIT("báo cáo"), 0 },
                                          { STR_INIT("nhằm"), 0 },      { { 0 }, 0 } };
    size_t n = 0;

    for (; n < t.clean.n && !strchr(",.;()", t.clean.at[n]); n++) {
        struct str low = str_from(t.low, n + 1);
        if (t.clean.at[n] == ' ' && low_take_any(&low, ends) &&
            !is_of_report(str_first(t.low, n), str_from(t.low, n + 1)))
            break;
    }
    return n;
}

/* "trước ngày 10/6 và ngày 10/12": two days a year are words, no single date. */
static void take_second_day(struct twin at, size_t *n, struct reporting *r)
{
    struct twin t = twin_from(at, *n);

    twin_skip(&t, ", ");
    twin_take(&t, STR("và"));
    twin_take(&t, STR("trước"));
    twin_take(&t, STR("ngày"));
    if (t.clean.at == at.clean.at + *n || !t.clean.n || t.clean.at[0] < '0' || t.clean.at[0] > '9')
        return;
    while (t.clean.n && (strchr("0123456789/", t.clean.at[0]))) t = twin_from(t, 1);
    *n = (size_t)(t.clean.at - at.clean.at);
    r->due = (struct str){ 0 };
}

static bool read_day_due(struct twin t, struct arena *a, struct reporting *r)
{
    static const struct str words[] = { STR_INIT("trước ngày"),
                                        STR_INIT("chậm nhất là ngày"),
                                        STR_INIT("chậm nhất ngày"),
                                        STR_INIT("chậm nhất vào ngày"),
                                        STR_INIT("chậm nhất là vào ngày"),
                                        STR_INIT("vào ngày"),
                                        STR_INIT("trước") };
    static const struct str numbers[] = { STR_INIT("0"), STR_INIT("1"), STR_INIT("2"),
                                          STR_INIT("3") };

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        const char *p = low_find(t.low, words[i]);
        if (!p) continue;
        struct twin at = twin_from(t, (size_t)(p - t.low.at)), day = at;
        bool digit = false;
        twin_take(&day, words[i]);
        for (size_t k = 0; k < 4; k++) digit |= str_starts(day.clean, numbers[k]);
        if (!digit) continue;
        /* Any leap year will do: the day comes back every year. */
        struct str due = due_read(day, 2024, a);
        bool monthly = low_find(str_first(day.low, 60), STR("tháng")) != NULL && due.n != 10;
        if (due.n == 10 && !monthly) r->due = str_printf(a, "--%.*s", STR_ARGS(str_from(due, 5)));
        size_t n = clause_length(at);
        if (r->due.n) { /* the date alone: what stands behind it is no part of the deadline */
            size_t end = (size_t)(day.clean.at - at.clean.at);
            while (end < n &&
                   (strchr("0123456789/-", at.clean.at[end]) ||
                    low_starts(str_from(at.low, end), STR("tháng")) || at.clean.at[end - 1] != ' '))
                end++;
            n = end;
            take_second_day(at, &n, r);
        }
        r->due_words = str_trim(str_first(at.clean, n));
        return true;
    }
    return false;
}

static void read_due(struct twin t, struct arena *a, struct reporting *r)
{
    static const struct str rules[] = {
        STR_INIT("theo đúng thời gian"), STR_INIT("theo đúng thời hạn"), STR_INIT("theo thời gian"),
        STR_INIT("theo thời hạn"),       STR_INIT("đúng thời gian"),     STR_INIT("đúng thời hạn"),
        STR_INIT("theo đúng quy định"),  STR_INIT("theo chế độ"),        STR_INIT("theo định kỳ"),
        STR_INIT("theo quy định")
    };

    if (read_day_due(t, a, r)) return;
    for (size_t i = 0; i < sizeof rules / sizeof rules[0] && !r->due_words.n; i++) {
        const char *p = low_find(t.low, rules[i]);
        if (!p) continue;
        struct twin at = twin_from(t, (size_t)(p - t.low.at));
        r->due_words = str_trim(str_first(at.clean, clause_length(at)));
    }
}

/* ---- the sentence ---- */

static void read_from(struct twin sentence, struct arena *a, struct strs inherited, struct said *s,
                      bool *own)
{
    struct twin t = sentence;

    for (bool begins = true; t.clean.n; begins = t.clean.at[0] == ',', t = twin_from(t, 1)) {
        struct twin at = t;
        if (t.low.at >= s->verb) break;
        if (!begins) continue;
        twin_skip(&at, ", ");
        units_take_request(&at);
        if (units_begin(at) && at.low.at < s->verb && units_take(&at, a, &s->r.from)) {
            *own = true;
            return;
        }
    }
    s->r.from = inherited;
}

static bool find_report(struct twin sentence, struct said *s)
{
    static const struct str verbs[] = { STR_INIT("báo cáo"), STR_INIT("báo các tình hình"),
                                        STR_INIT("báo các kết quả"), STR_INIT("gửi") };

    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        struct str low = sentence.low;
        if (i == 3 && !low_find(low, STR("báo cáo"))) return false;
        for (const char *p; (p = low_find(low, verbs[i])); low = str_between(p + 1, str_end(low))) {
            /* "để tổng hợp, báo cáo UBND": what the receiver does */
            struct str before = str_trim(str_between(sentence.low.at, p));
            if (str_ends(before, STR("để tổng hợp,")) || !read_to(sentence, p, s)) continue;
            s->verb = p;
            return true;
        }
    }
    return false;
}

/* "nếu có vướng mắc, báo cáo UBND huyện (qua Phòng …)": on occasion, no regime. */
static bool is_conditional(struct str low)
{
    static const struct phrase rows[] = {
        { STR_INIT("vướng mắc"), 0 },       { STR_INIT("nếu có"), 0 },
        { STR_INIT("nếu phát sinh"), 0 },   { STR_INIT("khi có"), 0 },
        { STR_INIT("vượt thẩm quyền"), 0 }, { { 0 }, 0 },
    };

    return low_find_any(low, rows) != NULL;
}

static void read_sentence(const struct blocks *b, struct arena *a, struct twin sentence,
                          struct strs inherited, struct plan *out)
{
    enum { BYTES_MAX = 8000 }; /* no sentence is longer; keeps a hostile line linear */
    struct said s = { 0 };
    bool own = false;

    sentence = twin_first(sentence, BYTES_MAX);
    if (!find_report(sentence, &s)) return;
    struct str via = read_via(sentence);
    if (via.n && s.r.via.n) s.r.to = s.r.via; /* "về UBND (qua Phòng) để tổng hợp, báo cáo tỉnh" */
    if (via.n) s.r.via = via;
    read_frequency(sentence.low, s.behind, a, &s.r.frequency);
    read_due(twin_from(sentence, (size_t)(s.verb - sentence.low.at)), a, &s.r);
    if (!s.r.due_words.n) read_due(sentence, a, &s.r);
    if (!via.n && !s.r.frequency.n && !s.r.due_words.n) return;
    if (!s.r.frequency.n && !s.r.due.n && is_conditional(sentence.low)) return;
    read_from(sentence, a, inherited, &s, &own);
    struct strs before = { 0 };
    read_frequency(str_between(sentence.low.at, s.verb), NULL, a, &before);
    bool whole = own || before.n || s.r.frequency.n;
    struct str place =
        whole ? sentence.clean : str_from(sentence.clean, (size_t)(s.verb - sentence.low.at));
    while (place.n && strchr(" .;", str_end(place)[-1])) place.n--;
    s.r.source = blocks_span(b, place);
    *LIST_ADD(a, &out->reporting) = s.r;
}

/* sentence -> up to "." with a space and a capital behind it */
static struct twin take_sentence(struct twin *in)
{
    struct twin t = *in, next;
    size_t n = 0;

    for (; n < t.clean.n; n++) {
        if (t.clean.at[n] != '.' || n + 2 >= t.clean.n || t.clean.at[n + 1] != ' ') continue;
        next = twin_from(t, n + 2);
        if (twin_capital(next)) break;
    }
    struct twin sentence = twin_first(t, n < t.clean.n ? n + 1 : n);
    *in = n < t.clean.n ? twin_from(t, n + 2) : twin_from(t, n);
    return sentence;
}

/* The offices of the task or duty that was read from this block. Both lists follow the document,
 * so each is walked once. */
struct owners {
    size_t task, duty;
};

static struct strs owner_of(const struct blocks *b, const struct block *k, const struct plan *p,
                            struct owners *at)
{
    struct span place = blocks_span(b, k->text);

    while (at->task < p->tasks.n && p->tasks.at[at->task].source.start < place.start) at->task++;
    while (at->duty < p->duties.n && p->duties.at[at->duty].source.start < place.start) at->duty++;
    if (at->duty < p->duties.n && p->duties.at[at->duty].source.start == place.start)
        return p->duties.at[at->duty].units;
    if (at->task < p->tasks.n && p->tasks.at[at->task].source.start == place.start)
        return p->tasks.at[at->task].lead;
    return (struct strs){ 0 };
}

void reporting_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct owners at = { 0 };

    for (size_t i = 0; i < b->n && out->reporting.n < LIMIT_TASKS; i++) {
        const struct block *k = &b->at[i];
        bool orders = k->zone == ZONE_DUTIES || zone_is_tasks(k->zone);
        if (!orders || k->kind == BLOCK_ROW || !low_find(blocks_low(b, k->text), STR("báo")))
            continue;
        struct strs owner = owner_of(b, k, out, &at);
        for (struct twin t = twin_of(b, k->text); t.clean.n;)
            read_sentence(b, a, take_sentence(&t), owner, out);
    }
}
