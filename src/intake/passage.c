/* passage.c - a passage that a person points at, read by the same parser as the whole. */
#include "base/unicode.h"
#include "check/doubt.h"
#include "intake/intake.h"
#include "parse/parse.h"

enum { PASSAGE_POINTS_MOST = 8000 };

bool intake_review(struct tx *tx, struct str id, bool internal, struct plan *plan,
                   struct review *out, struct err *e)
{
    if (!intake_export(tx, id, (struct date){ 0 }, internal, plan, e) ||
        !store_review_list(tx, id, internal, out, e))
        return false;
    check_doubts(out, plan, e->lang, tx->a);
    return true;
}

/* The least document in which the passage stands as in its own. */
static struct str head_of(struct arena *a, const struct years *y, enum item_kind kind,
                          struct str group)
{
    const char *list = kind == ITEM_TARGET ? "II. CÁC CHỈ TIÊU CHỦ YẾU" : "II. NHIỆM VỤ, GIẢI PHÁP";
    struct str years = STR("");

    if (y->from && y->from == y->to)
        years = str_printf(a, " năm %lld", (long long)y->to);
    else if (y->from)
        years = str_printf(a, " giai đoạn %lld - %lld", (long long)y->from, (long long)y->to);
    return str_printf(a, "KẾ HOẠCH\nPhát triển kinh tế - xã hội%.*s\n\n%s\n%s%.*s%s- ",
                      STR_ARGS(years), list, group.n ? "1. " : "", (int)group.n,
                      group.n ? group.at : "", group.n ? "\n" : "");
}

/* "- " and "a) " of the passage itself would make a list within the list. */
static struct str without_bullet(struct str s)
{
    struct str t = str_trim(s);
    size_t n = 0;

    if (str_take(&t, STR("- ")) || str_take(&t, STR("+ ")) || str_take(&t, STR("• "))) return t;
    while (n < t.n && n < 2 && t.at[n] >= '0' && t.at[n] <= 'z') n++;
    if (n && n + 1 < t.n && (t.at[n] == ')' || t.at[n] == '.') && t.at[n + 1] == ' ')
        return str_from(t, n + 2);
    return t;
}

/* Places in the made-up document become places in the kept text. */
static struct span there(struct span s, int64_t shift, struct span whole)
{
    struct span t = { s.start + shift, s.end + shift };

    return t.start >= whole.start && t.end <= whole.end && t.end > t.start ? t : whole;
}

struct passage {
    struct str text; /* as it stands */
    struct span place;
    struct place_context around;
    struct years years;
};

static void take_targets(struct arena *a, const struct passage *p, const struct plan *read,
                         int64_t shift, struct items_new *out)
{
    for (size_t i = 0; i < read->targets.n; i++) {
        struct target *t = LIST_ADD(a, &out->targets);
        *t = read->targets.at[i];
        t->source = there(t->source, shift, p->place);
        t->id = t->parent = (struct str){ 0 };
        t->item = 0;
        t->group = p->around.group;
        t->place = PLACE_MAIN;
    }
    if (out->targets.n) return;
    *LIST_ADD(a, &out->targets) = (struct target){
        .indicator = str_copy(a, p->text),
        .group = p->around.group,
        .year = p->years.to,
        .source = p->place,
    };
}

static void take_tasks(struct arena *a, const struct passage *p, const struct plan *read,
                       int64_t shift, struct items_new *out)
{
    for (size_t i = 0; i < read->tasks.n; i++) {
        struct task *t = LIST_ADD(a, &out->tasks);
        *t = read->tasks.at[i];
        t->source = there(t->source, shift, p->place);
        t->id = (struct str){ 0 };
        t->section = (struct strs){ 0 };
        t->heading = p->around.group;
    }
    if (out->tasks.n) return;
    *LIST_ADD(a, &out->tasks) = (struct task){ .text = str_copy(a, p->text),
                                               .heading = p->around.group,
                                               .source = p->place };
}

static void read_passage(struct arena *a, const struct passage *p, enum item_kind kind,
                         struct items_new *out)
{
    struct str head = head_of(a, &p->years, kind, p->around.group);
    struct str body = without_bullet(p->text);
    struct plan read;
    struct text text;

    text_index(str_printf(a, "%.*s%.*s\n", STR_ARGS(head), STR_ARGS(body)), a, &text);
    parse_plan(&text, a, &read);
    int64_t before = (int64_t)utf8_count(str_between(p->text.at, body.at));
    int64_t shift = p->place.start + before - (int64_t)utf8_count(head);
    if (kind == ITEM_TARGET)
        take_targets(a, p, &read, shift, out);
    else
        take_tasks(a, p, &read, shift, out);
}

static bool find_passage(struct tx *tx, struct str plan, bool internal, struct passage *p,
                         struct err *e)
{
    struct plan_row row = { 0 };
    struct str all;
    struct text text;

    if (!store_plan_get(tx, plan, internal, &row, e) ||
        !store_document_text(tx, row.document, internal, &all, e))
        return false;
    p->years = (struct years){ .from = row.from, .to = row.to };
    text_index(all, tx->a, &text);
    if (p->place.start < 0 || p->place.end <= p->place.start || p->place.end > (int64_t)text.points)
        return err_fail(e, ERR_INPUT, "không có đoạn này trong văn bản: hãy chọn lại");
    if (p->place.end - p->place.start > PASSAGE_POINTS_MOST)
        return err_fail(e, ERR_LIMIT, "đoạn được chọn dài hơn %d ký tự", PASSAGE_POINTS_MOST);
    p->text = text_slice(&text, (size_t)p->place.start, (size_t)p->place.end);
    return str_trim(p->text).n ||
           err_fail(e, ERR_INPUT, "không có đoạn này trong văn bản: hãy chọn lại");
}

bool intake_passage(struct tx *tx, struct str plan, enum item_kind kind, struct span place,
                    bool internal, struct items_new *out, struct err *e)
{
    struct passage p = { .place = place };

    *out = (struct items_new){ 0 };
    if (kind != ITEM_TARGET && kind != ITEM_TASK)
        return err_fail(e, ERR_USAGE, "kind là target hoặc task");
    if (!find_passage(tx, plan, internal, &p, e) ||
        !store_place_context(tx, plan, kind, place.start, &p.around, e))
        return false;
    read_passage(tx->a, &p, kind, out);
    out->after = p.around.after;
    return true;
}
