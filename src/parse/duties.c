/* duties.c - tổ chức thực hiện: who is told to do what.
 *
 * The offices stand before the order ("Phòng … chịu trách nhiệm …"), behind a clause ("Căn cứ …,
 * Thủ trưởng …"), in the heading above, or in the item that leads a list. */
#include "base/limits.h"
#include "parse/parts.h"
#include "parse/units.h"

struct order {
    struct strs units;
    struct twin text; /* what they are told */
};

/* "Căn cứ …, Thủ trưởng … có trách nhiệm …", "Định kỳ hằng năm, các phòng … báo cáo …": the
 * offices stand behind a clause; then the whole sentence is the order. */
static bool take_behind_clause(struct twin t, struct arena *a, struct strs *units)
{
    static const struct phrase clauses[] = {
        { STR_INIT("căn cứ"), 0 },
        { STR_INIT("trên cơ sở"), 0 },
        { STR_INIT("định kỳ"), 0 },
        { STR_INIT("hằng"), 0 },
        { STR_INIT("hàng"), 0 },
        { STR_INIT("trong quá trình"), 0 },
        { STR_INIT("quá trình"), 0 },
        { STR_INIT("khi"), 0 },
        { STR_INIT("để"), 0 },
        { STR_INIT("trước ngày"), 0 },
        { STR_INIT("theo"), 0 },
        { STR_INIT("đối với"), 0 },
        { STR_INIT("nhằm"), 0 },
        { STR_INIT("trong năm"), 0 },
        { { 0 }, 0 },
    };
    enum { BYTES_MAX = 4000 };
    struct str low = t.low;

    if (!low_take_any(&low, clauses)) return false;
    t = twin_first(t, BYTES_MAX);
    for (const char *comma; (comma = memchr(t.clean.at, ',', t.clean.n));) {
        t = twin_from(t, (size_t)(comma + 1 - t.clean.at));
        struct twin at = t;
        twin_skip(&at, " ");
        if (comma[-1] == '.') return false;
        units_take_request(&at);
        if (units_begin(at) && units_take(&at, a, units)) return true;
    }
    return false;
}

/* "Chế độ báo cáo: Hằng năm, các sở …": a name for the order, no office. */
static bool take_label(struct twin *in)
{
    enum { BYTES_MAX = 90 };
    const char *colon =
        memchr(in->clean.at, ':', in->clean.n < BYTES_MAX ? in->clean.n : BYTES_MAX);

    if (!colon || memchr(in->clean.at, '.', (size_t)(colon - in->clean.at))) return false;
    *in = twin_from(*in, (size_t)(colon + 1 - in->clean.at));
    twin_skip(in, " ");
    return in->clean.n > 0;
}

/* "2. Đối với Đồn Biên phòng" over what the post shall do. */
static void take_concern(struct twin *in)
{
    struct twin t = *in;

    if (twin_take(&t, STR("đối với")) && units_begin(t)) *in = t;
}

static struct order read_order(struct twin t, struct arena *a)
{
    struct order o = { .text = t };
    struct twin at = t, rest = t;

    if (!units_take_request(&at)) take_concern(&at);
    if (units_take(&at, a, &o.units)) {
        o.text = at;
    } else if (!take_behind_clause(t, a, &o.units) && take_label(&rest)) {
        at = rest;
        units_take_request(&at);
        if (!units_begin(at) || !units_take(&at, a, &o.units))
            take_behind_clause(rest, a, &o.units);
    }
    return o;
}

/* "Chỉ thị này phổ biến đến chi bộ.", "Quyết định này thay thế …" */
static bool speaks_of_itself(struct str low)
{
    struct twin t = { low, low };

    return cite_type(&t) && low_starts(str_trim(t.low), STR("này"));
}

/* The council resolves; it is told nothing by its own articles. */
static bool is_resolving(const struct block *k, struct str low)
{
    return k->zone == ZONE_HEAD && k->mark == MARK_ARTICLE &&
           low_starts(low, STR("hội đồng nhân dân"));
}

/* Words that end a plan and order nothing; articles that only put a decision into force. */
static bool is_formula(struct str low)
{
    static const struct phrase formulas[] = {
        { STR_INIT("trên đây là"), 0 },
        { STR_INIT("trên đây"), 0 },
        { STR_INIT("quyết định có hiệu lực"), 0 },
        { STR_INIT("nghị quyết có hiệu lực"), 0 },
        { STR_INIT("nghị quyết đã được"), 0 },
        { STR_INIT("nghị quyết được"), 0 },
        { STR_INIT("ban hành kèm theo"), 0 },
        { { 0 }, 0 },
    };

    struct str rest = low;
    if (low_take_any(&rest, formulas) || speaks_of_itself(low)) return true;
    /* "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh …" */
    return low_starts(low, STR("trong quá trình")) && low_find(str_first(low, 200), STR("nếu"));
}

/* A list stands under it: the orders are its items. */
static bool leads_list(const struct blocks *b, size_t i)
{
    bool under = i + 1 < b->n && b->at[i + 1].up == (int)i;

    return b->at[i].kind == BLOCK_HEADING ||
           (under && b->at[i].text.n && str_end(b->at[i].text)[-1] == ':');
}

/* Besides "Tổ chức thực hiện": the articles of a decision that give orders, and what stands
 * under them. */
static bool is_order_block(const struct block *k, const struct strs *inherited)
{
    bool article = k->zone == ZONE_HEAD && (k->mark == MARK_ARTICLE || inherited->n);

    return (k->zone == ZONE_DUTIES || article) && k->kind != BLOCK_ROW && k->text.n;
}

/* Only offices and a stop: the sentence was no order. */
static bool says_nothing(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!strchr(" .;:,/", text.at[i])) return false;
    return true;
}

void duties_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct strs *units = NEW_ARRAY(a, struct strs, b->n + 1); /* of each block, or inherited */

    for (size_t i = 0; i < b->n && out->duties.n < LIMIT_TASKS; i++) {
        const struct block *k = &b->at[i];
        if (k->up >= 0) units[i] = units[k->up];
        struct str low = blocks_low(b, k->text);
        if (!is_order_block(k, &units[i]) || is_formula(low) || is_resolving(k, low)) continue;
        struct order o = read_order(twin_of(b, k->text), a);
        if (o.units.n && (leads_list(b, i) || !says_nothing(o.text.clean))) units[i] = o.units;
        if (leads_list(b, i) || !units[i].n || says_nothing(o.text.clean)) continue;
        *LIST_ADD(a, &out->duties) = (struct duty){ .units = units[i],
                                                    .text = o.text.clean,
                                                    .source = blocks_span(b, k->text) };
    }
}
