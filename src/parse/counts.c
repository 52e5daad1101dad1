/* counts.c - how many targets the document says it has: "22 chỉ tiêu chủ yếu, bao gồm: 08 chỉ tiêu
 * về kinh tế; …", "I. CÁC CHỈ TIÊU CHỦ YẾU (10 chỉ tiêu)". */
#include "base/limits.h"
#include "parse/low.h"
#include "parse/parts.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* what follows "chỉ tiêu" where the whole is counted */
static const struct phrase general[] = {
    { STR_INIT("chủ yếu"), 1 },
    { STR_INIT("cụ thể"), 1 },
    { STR_INIT("kinh tế - xã hội"), 1 },
    { STR_INIT("chính"), 1 },
    { STR_INIT("cơ bản"), 1 },
    { STR_INIT("phát triển"), 1 },
    { STR_INIT("để"), 1 },
    { STR_INIT("trên"), 1 },
    { STR_INIT("gồm"), 1 },
    { STR_INIT("của"), 1 },
    { { 0 }, 0 },
};

/* what was reached, or what an office was given, is no count of the plan */
static const struct phrase reached[] = {
    { STR_INIT("đạt"), 1 },
    { STR_INIT("vượt"), 1 },
    { STR_INIT("không đạt"), 1 },
    { STR_INIT("hoàn thành"), 1 },
    { STR_INIT("được giao"), 1 },
    { STR_INIT("chưa"), 1 },
    { { 0 }, 0 },
};

static struct str group_of(const struct blocks *b, struct str low)
{
    size_t n = 0;

    low = str_trim(low);
    low_take(&low, STR("về"));
    while (n < low.n && !strchr(";,.)(:", low.at[n])) n++;
    /* "văn hóa, xã hội và môi trường": a comma goes on where no count follows it */
    while (n < low.n && low.at[n] == ',') {
        struct str rest = str_trim(str_from(low, n + 1));
        if (!rest.n || is_digit(rest.at[0])) break;
        n++;
        while (n < low.n && !strchr(";,.)(:", low.at[n])) n++;
    }
    struct str group = str_trim(str_first(low, n));
    return group.n && group.n < 120 ? blocks_clean(b, group) : (struct str){ 0 };
}

static void read_block(const struct blocks *b, const struct block *k, struct arena *a,
                       struct plan *out)
{
    struct str low = blocks_low(b, k->text), phrase = STR("chỉ tiêu");

    for (const char *at; (at = low_find(low, phrase));
         low = str_between(at + phrase.n, str_end(low))) {
        struct str rest = str_trim(str_between(at + phrase.n, str_end(low))), after = rest;
        const char *end = at, *start;
        while (end > k->text.at - b->clean.at + b->low.at && end[-1] == ' ') end--;
        for (start = end; start > blocks_low(b, k->text).at && is_digit(start[-1]);) start--;
        if (start == end || end - start > 3 ||
            (start > blocks_low(b, k->text).at && strchr("/.,", start[-1])))
            continue;
        if (low_take_any(&after, reached)) continue;
        struct declared_count c = { 0 };
        for (const char *p = start; p < end; p++) c.count = c.count * 10 + (*p - '0');
        if (!c.count || out->declared_counts.n >= LIMIT_TASKS) continue;
        after = rest;
        bool whole = !rest.n || strchr(".;,:)(", rest.at[0]) || low_take_any(&after, general);
        if (!whole) c.group = group_of(b, rest);
        /* "I. Về kinh tế (11 chỉ tiêu)" counts its own heading */
        if (whole && k->kind == BLOCK_HEADING && start > blocks_low(b, k->text).at &&
            start[-1] == '(') {
            struct str name = str_trim(str_between(blocks_low(b, k->text).at, start - 1)),
                       own = name;
            low_take(&own, STR("các"));
            if (low_take(&own, phrase)) {
                struct str more = own;
                own = low_take_any(&more, general) ? (struct str){ 0 } : str_trim(own);
            }
            low_take(&own, STR("về"));
            if (own.n) c.group = blocks_clean(b, own);
        }
        c.source = blocks_span(b, blocks_clean(b, str_between(start, at + phrase.n)));
        *LIST_ADD(a, &out->declared_counts) = c;
    }
}

void counts_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    for (size_t i = 0; i < b->n; i++) {
        const struct block *k = &b->at[i];
        if (k->kind == BLOCK_ROW || k->zone == ZONE_RESULTS || k->zone == ZONE_CLOSING ||
            k->zone == ZONE_DUTIES || zone_is_tasks(k->zone) || k->mark == MARK_ARTICLE)
            continue;
        if (k->kind == BLOCK_ITEM && k->zone == ZONE_TARGETS) continue;
        read_block(b, k, a, out);
    }
}
