/* orgs.c - the units that a goal names: "xã Bình An", "các xã: A, B và C", "(A, B, C)". */
#include "parse/low.h"
#include "parse/name.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* proper -> Capital-word { " " ( Capital-word | number ) } */
static size_t proper(struct str s)
{
    size_t n = 0, words = 0, i = 0;

    while (i < s.n) {
        bool number = words && is_digit(s.at[i]);
        if (!number && letter_case(s.at + i, s.n - i) <= 0) break;
        while (i < s.n && byte_is_word(s.at[i])) i++;
        n = i;
        words++;
        if (i < s.n && s.at[i] == ' ')
            i++;
        else
            break;
    }
    return n;
}

static const struct phrase org_kinds[] = {
    { STR_INIT("các xã"), 1 },     { STR_INIT("xã"), 1 },
    { STR_INIT("phường"), 1 },     { STR_INIT("thị trấn"), 1 },
    { STR_INIT("đặc khu"), 1 },    { STR_INIT("thị xã"), 1 },
    { STR_INIT("các phường"), 1 }, { STR_INIT("các thôn"), 1 },
    { STR_INIT("thôn"), 1 },       { STR_INIT("các bản"), 1 },
    { STR_INIT("bản"), 1 },        { STR_INIT("các ấp"), 1 },
    { STR_INIT("ấp"), 1 },         { { 0 }, 0 },
};

static bool known(const struct strs *l, struct str s)
{
    for (size_t i = 0; i < l->n; i++)
        if (str_eq(l->at[i], s)) return true;
    return false;
}

static struct str take_separators(struct str s)
{
    for (;;) {
        struct str before = s;
        while (s.n && strchr(" ,;:", s.at[0])) s = str_from(s, 1);
        if (str_starts(s, STR("và "))) s = str_from(s, STR("và ").n);
        for (const struct phrase *k = org_kinds; k->low.at; k++)
            if (str_starts(s, k->low) && s.n > k->low.n && strchr(" :", s.at[k->low.n]))
                s = str_from(s, k->low.n + 1);
        if (s.at == before.at) return s;
    }
}

/* "; Phê duyệt …": one capital word that goes on in small ones is no name. */
static bool begins_sentence(struct str s, size_t n)
{
    struct str rest = str_from(s, n);

    if (memchr(s.at, ' ', n) || rest.n < 2 || rest.at[0] != ' ' || str_starts(rest, STR(" và ")))
        return false;
    return letter_case(rest.at + 1, rest.n - 1) < 0;
}

/* proper { ( "," | "và" ) [ kind ] proper }; returns what is left */
static struct str take_orgs(struct str s, struct arena *a, struct strs *out)
{
    for (size_t n; (n = proper(s)); s = take_separators(s)) {
        struct str org = str_first(s, n);
        if (begins_sentence(s, n)) break;
        if (out->n < 64 && !known(out, org)) *LIST_ADD(a, out) = org;
        s = str_from(s, n);
        if (!s.n || !strchr(" ,;:", s.at[0])) break;
    }
    return s;
}

/* The whole bracket is a list of names. */
static bool is_org_list(struct str s)
{
    size_t parts = 0;

    for (s = take_separators(s); s.n; s = take_separators(s)) {
        size_t n = proper(s);
        if (!n || n > 40) return false;
        s = str_from(s, n);
        if (s.n && !strchr(" ,;", s.at[0])) return false;
        parts++;
    }
    return parts >= 2;
}

void name_take_orgs(struct str clean, struct arena *a, struct strs *out)
{
    take_orgs(take_separators(clean), a, out);
}

/* "(xã Bình An)" */
static bool is_one_org(struct str s)
{
    struct str name = take_separators(s);
    size_t n = name.at > s.at ? proper(name) : 0;

    return n && n == name.n;
}

bool name_orgs_begin(struct str clean)
{
    clean = str_trim(clean);
    size_t n = proper(clean);
    return n && !begins_sentence(clean, n) && memchr(clean.at, ' ', n);
}

void name_orgs_in(const struct blocks *b, struct str s, struct arena *a, struct strs *out)
{
    for (const char *p = s.at, *end = str_end(s); p < end; p++) {
        if (*p == '(') {
            const char *close = memchr(p, ')', (size_t)(end - p));
            struct str inside = close ? str_between(p + 1, close) : (struct str){ p, 0 };
            if (inside.n && (is_org_list(inside) || is_one_org(inside)))
                take_orgs(take_separators(inside), a, out);
            if (close) p = close;
            continue;
        }
        if (p > s.at && byte_is_word(p[-1])) continue;
        struct str rest = blocks_low(b, str_between(p, end));
        const struct phrase *k = low_take_any(&rest, org_kinds);
        struct str after = k ? str_from(str_between(p, end), k->low.n) : (struct str){ 0 };
        if (!k || !after.n || !strchr(" :", after.at[0])) continue;
        after = take_separators(after);
        if (!proper(after)) continue;
        after = take_orgs(after, a, out);
        p = after.at - 1;
    }
    /* "04 xã … là A và B" */
    struct str low = blocks_low(b, s);
    for (const char *at; (at = low_find(low, STR("là"))); low = str_between(at + 2, str_end(low))) {
        struct str names = blocks_clean(b, str_between(at + STR("là").n, str_end(low)));
        names = take_separators(names);
        while (proper(names)) {
            names = take_orgs(names, a, out);
            const char *next = names.n ? memchr(names.at, ';', names.n) : NULL;
            if (!next) break;
            names = take_separators(str_between(next, str_end(names)));
        }
    }
}

struct str name_cut_orgs(const struct blocks *b, struct str low)
{
    static const struct phrase before[] = {
        { STR_INIT("cụ thể là"), 1 }, { STR_INIT("gồm"), 1 }, { STR_INIT("bao gồm"), 1 },
        { STR_INIT("đó là"), 1 },     { STR_INIT("là"), 1 },  { STR_INIT("tại"), 1 },
        { STR_INIT("ở"), 1 },         { { 0 }, 0 },
    };

    for (const struct phrase *p = before; p->low.at; p++) {
        const char *at = low_find(low, p->low);
        if (!at || at == low.at) continue;
        struct str names = blocks_clean(b, str_between(at + p->low.n, str_end(low)));
        if (proper(take_separators(names))) return name_close(str_between(low.at, at));
    }
    return low;
}
