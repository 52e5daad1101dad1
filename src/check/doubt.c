#include "check/doubt.h"

#include <stdio.h>

#include "base/unicode.h"

struct doubting {
    const struct plan *plan;
    enum lang lang;
    struct arena *a;
    struct review_row *row;
    const struct finding *finding; /* the first that names it, or NULL */
};

/* True: doubtful, and *words says why. */
typedef bool doubt_rule(const struct doubting *d, struct str *words);

#define SAY(d, vietnamese) str_c(say((d)->lang, vietnamese))

/* Of both kinds ----------------------------------------------------------------------------- */

static bool orphan(const struct doubting *d, struct str *words)
{
    *words = SAY(d, "Văn bản không còn đoạn này.");
    return d->row->state == STATE_ORPHAN;
}

static bool reread(const struct doubting *d, struct str *words)
{
    *words = SAY(d, "Máy đọc lại thấy khác: nhận hay bỏ.");
    return d->row->proposals.n > 0;
}

static bool finding(const struct doubting *d, struct str *words)
{
    if (!d->finding) return false;
    *words = d->finding->message;
    return true;
}

/* Numbers of the passage ---------------------------------------------------------------------- */

static bool digit(char c) { return c >= '0' && c <= '9'; }

/* The next number in *in as printed, "4.300" or "74,57"; what is written with a letter or a stroke
 * ("Q3", "2013/QĐ-UBND", "15/02") counts no amount and is passed over. */
static bool next_number(struct str *in, struct str *out)
{
    const char *p = in->at, *end = str_end(*in), *start;

    for (; p < end; p++) {
        if (!digit(*p)) continue;
        bool joined = p > in->at && (p[-1] == '/' || (p[-1] | 0x20) >= 'a');
        for (start = p;
             p < end && (digit(*p) || ((*p == '.' || *p == ',') && p + 1 < end && digit(p[1])));)
            p++;
        joined |= p < end && *p == '/';
        if (joined) continue;
        *out = str_between(start, p);
        *in = str_between(p, end);
        return true;
    }
    in->n = 0;
    return false;
}

static bool is_value(struct str number, struct dec value)
{
    struct err ignored = { 0 };
    struct dec d;

    return value.given && dec_parse_vi(number, &d, &ignored) && !dec_cmp(d, value);
}

/* 1900 … 2199. */
static bool is_year(struct str s)
{
    return s.n == 4 &&
           (str_starts(s, STR("19")) || str_starts(s, STR("20")) || str_starts(s, STR("21")));
}

static bool said_in(struct str number, struct str text)
{
    return text.n && str_find(text, number) != NULL;
}

static bool said_in_any(struct str number, const struct strs *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (said_in(number, l->at[i])) return true;
    return false;
}

static bool accounted(const struct review_row *r, struct str number)
{
    return is_year(number) || is_value(number, r->value) || is_value(number, r->value_max) ||
           said_in(number, r->indicator_name) || said_in(number, r->series) ||
           said_in(number, r->unit) || said_in_any(number, &r->qualifiers) ||
           said_in_any(number, &r->orgs);
}

static bool no_number(const struct doubting *d, struct str *words)
{
    struct str rest = d->row->read_quote, number;

    if (d->row->value.given) return false;
    while (next_number(&rest, &number)) {
        if (is_year(number)) continue;
        *words = str_printf(d->a, say(d->lang, "Câu có số %.*s mà chưa đọc được số nào."),
                            STR_ARGS(number));
        return true;
    }
    return false;
}

static bool other_numbers(const struct doubting *d, struct str *words)
{
    struct str rest = d->row->read_quote, number, all = STR("");

    if (!d->row->value.given) return false;
    while (next_number(&rest, &number))
        if (!accounted(d->row, number))
            all =
                str_printf(d->a, "%.*s%s%.*s", STR_ARGS(all), all.n ? "; " : "", STR_ARGS(number));
    if (!all.n) return false;
    *words = str_printf(d->a, say(d->lang, "Trong câu còn số khác: %.*s."), STR_ARGS(all));
    return true;
}

static bool no_unit(const struct doubting *d, struct str *words)
{
    *words = SAY(d, "Có số mà không có đơn vị tính.");
    return d->row->value.given && !d->row->unit.n;
}

/* What the number means ----------------------------------------------------------------------- */

static bool is_relative(const struct review_row *r)
{
    return r->change == CHANGE_INCREASE || r->change == CHANGE_DECREASE;
}

/* "Giá trị sản xuất tăng 12 %" is plain; "tỷ lệ hộ nghèo giảm 1 %" is not. */
static bool names_rate(const struct doubting *d)
{
    static const struct str rates[] = { STR_INIT("ti le "), STR_INIT("ti trong "),
                                        STR_INIT("do che phu "), STR_INIT("ti suat ") };
    struct str name =
        unicode_fold(d->a, target_full_name(d->a, d->row->series, d->row->indicator_name));

    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++)
        if (str_find(name, rates[i])) return true;
    return false;
}

static bool points(const struct doubting *d, struct str *words)
{
    const struct review_row *r = d->row;

    *words = SAY(d, "Tăng, giảm theo % hay theo điểm %?");
    return is_relative(r) && str_starts(r->unit, STR("%")) && r->points == POINTS_UNKNOWN &&
           names_rate(d);
}

static bool year(const struct doubting *d, struct str *words)
{
    const struct years *y = &d->plan->document.period;
    const struct review_row *r = d->row;
    int64_t last = y->vision > y->to ? y->vision : y->to;

    if (!r->year || !y->from || (r->year >= y->from && r->year <= last)) return false;
    *words = str_printf(d->a, say(d->lang, "Năm %lld nằm ngoài kỳ kế hoạch."), (long long)r->year);
    return true;
}

/* The guess follows from one word, and a wrong one turns the judgement round. */
static bool polarity(const struct doubting *d, struct str *words)
{
    const struct review_row *r = d->row;
    bool at_most = !is_relative(r) && (r->comparator == CMP_LE || r->comparator == CMP_LT);
    bool contrary = r->polarity == POLARITY_HIGHER && (at_most || r->change == CHANGE_DECREASE);

    if (r->polarity_confirmed || !r->value.given) return false;
    *words = contrary ? SAY(d, "Đoán là cao hơn thì tốt, trong khi câu nói giảm hoặc không quá.")
                      : SAY(d, "Đoán là thấp hơn thì tốt.");
    return contrary || (r->polarity == POLARITY_LOWER && !at_most);
}

/* One measure under two names: a figure entered for one would show for the other. */
static bool likeness(const struct doubting *d, struct str *words)
{
    const struct review_row *r = d->row;
    struct str name = target_full_name(d->a, r->series, r->indicator_name);

    if (!r->measure_of_others || !r->measure.n || !name.n ||
        str_eq(unicode_fold(d->a, name), unicode_fold(d->a, r->measure)))
        return false;
    *words = str_printf(d->a, say(d->lang, "Ghép với chỉ tiêu “%.*s” của kế hoạch khác."),
                        STR_ARGS(r->measure));
    return true;
}

static bool about(const struct doubting *d, struct str *words)
{
    *words = SAY(d, "Con số là khoảng chừng.");
    return d->row->approximate;
}

static bool in_task(const struct doubting *d, struct str *words)
{
    *words = SAY(d, "Nằm trong nhiệm vụ: có theo dõi như một chỉ tiêu không?");
    return d->row->place == PLACE_TASK;
}

/* Of a task ------------------------------------------------------------------------------------ */

static bool leads(const struct doubting *d, struct str *words)
{
    *words = SAY(d, "Câu nêu nhiều đơn vị: ai chủ trì?");
    return !d->row->lead.at && d->row->lead_words.n > 1;
}

static bool due_unread(const struct doubting *d, struct str *words)
{
    /* Folded: y is i. */
    static const struct str signs[] = { STR_INIT("truoc ngai "),  STR_INIT("cham nhat"),
                                        STR_INIT("truoc thang "), STR_INIT("trong qui "),
                                        STR_INIT("trong thang "), STR_INIT("hoan thanh trong ") };
    struct str fold = unicode_fold(d->a, d->row->text);

    *words = SAY(d, "Câu có thời hạn mà chưa đọc ra ngày.");
    for (size_t i = 0; i < sizeof signs / sizeof signs[0] && !d->row->due.n && !d->row->no_due; i++)
        if (str_find(fold, signs[i])) return true;
    return false;
}

/* The table ----------------------------------------------------------------------------------- */

enum { OF_TARGETS = 1 << ITEM_TARGET, OF_TASKS = 1 << ITEM_TASK, OF_ALL = (1 << ITEM_KINDS) - 1 };

static const struct {
    const char *reason;
    unsigned kinds;
    bool always; /* also of what is confirmed: it came afterwards */
    doubt_rule *run;
} rules[] = {
    { "orphan", OF_ALL, true, orphan },
    { "reread", OF_ALL, true, reread },
    { "finding", OF_TARGETS, false, finding },
    { "no-number", OF_TARGETS, false, no_number },
    { "no-unit", OF_TARGETS, false, no_unit },
    { "other-numbers", OF_TARGETS, false, other_numbers },
    { "year", OF_TARGETS, false, year },
    { "points", OF_TARGETS, false, points },
    { "polarity", OF_TARGETS, false, polarity },
    { "likeness", OF_TARGETS, false, likeness },
    { "about", OF_TARGETS, false, about },
    { "in-task", OF_TARGETS, false, in_task },
    { "leads", OF_TASKS, false, leads },
    { "due-unread", OF_TASKS, false, due_unread },
};

static void doubt(struct doubting *d)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        struct str words;
        if (!(rules[i].kinds & (1u << d->row->kind)) ||
            (d->row->state == STATE_CONFIRMED && !rules[i].always) || !rules[i].run(d, &words))
            continue;
        *LIST_ADD(d->a, &d->row->doubts) = (struct doubt_row){ str_c(rules[i].reason), words };
        if (d->row->state == STATE_ORPHAN) return; /* nothing else can be looked at */
    }
}

/* Findings ------------------------------------------------------------------------------------- */

static bool names(const struct finding *f, struct str id)
{
    for (size_t i = 0; i < f->targets.n; i++)
        if (str_eq(f->targets.at[i], id)) return true;
    return false;
}

/* A finding names few targets and a plan has few findings. */
static const struct finding *finding_of(const struct plan *p, const struct target *t)
{
    for (size_t i = 0; t && i < p->findings.n; i++)
        if (p->findings.at[i].severity == SEVERITY_WARNING && names(&p->findings.at[i], t->id))
            return &p->findings.at[i];
    return NULL;
}

/* An orphan that somebody has touched is still a target of the plan; it stands nowhere. */
static bool is_this(const struct review_row *row, const struct target *t)
{
    return t && row->kind == ITEM_TARGET && str_eq(t->indicator, row->indicator_name) &&
           (row->state == STATE_ORPHAN || t->source.start == row->source.start);
}

void check_doubts(struct review *r, const struct plan *plan, enum lang lang, struct arena *a)
{
    struct doubting d = { .plan = plan, .lang = lang, .a = a };
    size_t next = 0;

    for (size_t i = 0; i < r->items.n; i++) {
        const struct target *t = next < plan->targets.n ? &plan->targets.at[next] : NULL;
        d.row = &r->items.at[i];
        bool here = is_this(d.row, t);
        d.finding = here ? finding_of(plan, t) : NULL;
        next += here;
        doubt(&d);
    }
}
