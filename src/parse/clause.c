/* clause.c - which figures of a clause are goals, and the words around each. */
#include "parse/clause.h"

#include "parse/name.h"

/* ---- figures of a clause ---- */

/* words right after a number that make it no goal: "trên 1 vạn dân", "từ 3 sao trở lên" */
static const struct phrase no_goal_after[] = {
    { STR_INIT("vạn dân"), 1 },  { STR_INIT("dân"), 1 },      { STR_INIT("sao"), 1 },
    { STR_INIT("đại biểu"), 1 }, { STR_INIT("đồng chí"), 1 }, { STR_INIT("tập thể"), 1 },
    { STR_INIT("cá nhân"), 1 },  { STR_INIT("trụ cột"), 1 },  { { 0 }, 0 },
};
/* what is counted about the plan itself */
static const struct phrase no_goal_units[] = {
    { STR_INIT("chỉ tiêu"), 1 },
    { STR_INIT("nhiệm vụ"), 1 },
    { STR_INIT("nhóm"), 1 },
    { { 0 }, 0 },
};

/* "không còn xã dưới 13 tiêu chí" is a goal in words. */
static bool denies(struct str before)
{
    static const struct phrase rows[] = { { STR_INIT("không còn"), 1 },
                                          { STR_INIT("không có"), 1 },
                                          { STR_INIT("không để"), 1 },
                                          { { 0 }, 0 } };

    for (size_t i = before.n; i-- > 0;)
        if (strchr(",;:", before.at[i])) {
            before = str_from(before, i + 1);
            break;
        }
    before = name_open(before);
    return low_take_any(&before, rows) && before.n;
}

static bool is_no_goal(const struct figure *f, const char *from, const char *end)
{
    struct str rest = str_trim(str_between(str_end(f->number), end)), unit = f->unit;

    if (low_take_any(&rest, no_goal_after) ||
        (f->kind == UNIT_COUNT && low_take_any(&unit, no_goal_units)))
        return true;
    if (str_starts(f->unit, STR("buổi/"))) return true; /* "học 2 buổi/ngày" */
    /* "giảm 5% cả 3 tiêu chí" */
    struct str before = str_trim(str_between(from, f->lead.at));
    if (denies(before)) return true;
    if (str_eq(f->unit, STR("tiêu chí")) && str_ends(before, STR("cả"))) return true;
    return f->value.digits == 1 && !f->value.scale && str_eq(str_trim(f->lead), STR("trên")) &&
           f->kind != UNIT_SHARE; /* "trên 1 ha đất" */
}

/* "Lúa 2 vụ 65 ha": the first number belongs to the name of the second */
static bool is_part_of_name(const struct figure *first, const struct figure *second)
{
    struct str between = str_trim(str_between(str_end(first->all), second->number.at));

    return !between.n && !first->lead.n && first->kind == UNIT_COUNT;
}

/* "02 xã: A và B đạt thêm 01 tiêu chí": they are those who shall reach it. */
static bool is_subject(const struct goals *g, const struct figure *first,
                       const struct figure *second)
{
    struct str between = str_between(str_end(first->all), second->lead.at);

    return first->kind == UNIT_COUNT && !memchr(between.at, ';', between.n) && between.n > 2 &&
           (between.at[0] == ':' || between.at[0] == ' ') && low_find(between, STR("đạt")) &&
           name_orgs_begin(str_trim(str_from(blocks_clean(g->b, between), 1)));
}

static void find_figures(const struct goals *g, struct clause *c, struct str part, const char *from,
                         int depth)
{
    struct figure f;

    while (c->n < FIGURES_MAX && figure_next(&part, from, &f)) {
        if (is_no_goal(&f, from, str_end(part))) continue;
        if (c->n && c->at[c->n - 1].from == from &&
            (is_part_of_name(&c->at[c->n - 1].f, &f) || is_subject(g, &c->at[c->n - 1].f, &f)))
            c->n--;
        if (f.kind == UNIT_NONE && !f.compared && f.verb != VERB_REACH && !f.colon) continue;
        c->at[c->n++] = (struct found){ f, depth, from };
    }
}

void clause_read(const struct goals *g, struct clause *c)
{
    struct str rest = c->low;

    c->n = 0;
    while (rest.n) {
        const char *open = memchr(rest.at, '(', rest.n);
        struct str part = open ? str_between(rest.at, open) : rest;
        find_figures(g, c, part, c->low.at, 0);
        if (!open) return;
        const char *close = memchr(open, ')', (size_t)(str_end(rest) - open));
        struct str inside = str_between(open + 1, close ? close : str_end(rest));
        find_figures(g, c, inside, inside.at, 1);
        if (!close) return;
        rest = str_between(close + 1, str_end(rest));
    }
}

/* ---- the words around a figure ---- */

/* Where the words between two figures part: those before it belong to the first. */
struct str clause_split(struct str words, bool last, struct str *right)
{
    struct str left = words;
    int depth = 0;

    *right = (struct str){ str_end(words), 0 };
    for (size_t i = 0; i < words.n; i++) {
        struct str at = str_from(words, i);
        depth += (at.at[0] == '(') - (at.at[0] == ')');
        size_t n = at.at[0] == ',' || at.at[0] == ';' ? 1 : str_starts(at, STR(" và ")) ? 4 : 0;
        if (!n || depth > 0) continue;
        left = str_first(words, i);
        *right = str_from(words, i + n);
        if (!last) return left;
    }
    return left;
}

struct str clause_words_before(const struct clause *c, size_t i)
{
    const struct found *f = &c->at[i];
    const char *from = f->from;

    for (size_t k = i; k-- > 0;)
        if (c->at[k].depth == f->depth && c->at[k].from == f->from) {
            from = str_end(c->at[k].f.all);
            break;
        }
    return str_between(from, f->f.lead.at < from ? from : f->f.lead.at);
}

struct str clause_words_after(const struct clause *c, size_t i)
{
    const struct found *f = &c->at[i];
    const char *end = str_end(c->low);

    for (size_t k = i + 1; k < c->n; k++)
        if (c->at[k].depth == f->depth && c->at[k].from == f->from) {
            end = c->at[k].f.lead.at;
            break;
        }
    if (f->depth) {
        const char *close = memchr(f->from, ')', (size_t)(str_end(c->low) - f->from));
        if (close && close < end) end = close;
    }
    return str_between(str_end(f->f.all), end < str_end(f->f.all) ? str_end(f->f.all) : end);
}

/* "xã đạt chuẩn, trong đó …", "…, xây dựng thành công …": what begins anew behind a comma is told
 * of something else. */
struct str clause_up_to_next_goal(struct str after)
{
    static const struct phrase begins[] = {
        { STR_INIT("trong đó"), 1 },
        { STR_INIT("riêng"), 1 },
        { STR_INIT("xây dựng"), 1 },
        { STR_INIT("có"), 1 },
        { STR_INIT("phấn đấu"), 1 },
        { STR_INIT("duy trì"), 1 },
        { STR_INIT("giữ vững"), 1 },
        { STR_INIT("hoàn thành"), 1 },
        { STR_INIT("tiếp tục"), 1 },
        { STR_INIT("đồng thời"), 1 },
        { STR_INIT("qua đó"), 1 },
        { STR_INIT("góp phần"), 1 },
        { STR_INIT("từng bước"), 1 },
        { STR_INIT("không có"), 1 },
        { STR_INIT("không còn"), 1 },
        { STR_INIT("nhằm"), 1 },
        { { 0 }, 0 },
    };
    int depth = 0;

    for (size_t i = 0; i + 1 < after.n; i++) {
        depth += (after.at[i] == '(') - (after.at[i] == ')');
        if (after.at[i] != ',' || depth > 0) continue;
        struct str rest = str_trim(str_from(after, i + 1));
        if (low_take_any(&rest, begins)) return str_first(after, i);
    }
    return after;
}
