#include "parse/mark.h"

#include "base/unicode.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static size_t digits(struct str s)
{
    size_t n = 0;

    while (n < s.n && is_digit(s.at[n])) n++;
    return n;
}

/* A capital or a bracket: what may follow a mark without a space ("III.NHIỆM VỤ"). */
static bool may_touch(struct str rest)
{
    if (!rest.n || rest.at[0] == ' ' || rest.at[0] == '\t') return true;
    if (rest.at[0] >= 'A' && rest.at[0] <= 'Z') return true;
    unsigned char c = (unsigned char)rest.at[0];
    if (c < 0x80 || rest.n < 2) return false;
    char small[4] = { 0 };
    size_t n = rest.n < 3 ? rest.n : 3;
    memcpy(small, rest.at, n);
    /* a capital is what its low form is not */
    return c == 0xC3   ? (unsigned char)small[1] <= 0x9E
           : c == 0xC4 ? (unsigned char)small[1] == 0x90 || (unsigned char)small[1] == 0x82
           : c == 0xC6 ? (unsigned char)small[1] == 0xA0 || (unsigned char)small[1] == 0xAF
           : c == 0xE1 ? n == 3 && !((unsigned char)small[2] & 1)
                       : false;
}

/* signs of bullets → their class */
static const struct phrase bullets[] = {
    { STR_INIT("-"), MARK_DASH },
    { STR_INIT("–"), MARK_DASH },
    { STR_INIT("—"), MARK_DASH },
    { STR_INIT("−"), MARK_DASH },
    { STR_INIT("‑"), MARK_DASH },
    { STR_INIT("‐"), MARK_DASH },
    { STR_INIT("\xEF\x80\xAD"), MARK_DASH }, /* Symbol's dash as Word leaves it */
    { STR_INIT("+"), MARK_PLUS },
    { STR_INIT("•"), MARK_DOT },
    { STR_INIT("●"), MARK_DOT },
    { STR_INIT("○"), MARK_DOT },
    { STR_INIT("◦"), MARK_DOT },
    { STR_INIT("▪"), MARK_DOT },
    { STR_INIT("■"), MARK_DOT },
    { STR_INIT("□"), MARK_DOT },
    { STR_INIT("·"), MARK_DOT },
    { STR_INIT("*"), MARK_DOT },
    { STR_INIT("➢"), MARK_DOT },
    { STR_INIT("➤"), MARK_DOT },
    { STR_INIT("✓"), MARK_DOT },
    { STR_INIT("⁃"), MARK_DOT },
    { STR_INIT("◆"), MARK_DOT },
    { STR_INIT("►"), MARK_DOT },
    { STR_INIT("\xEF\x82\xB7"), MARK_DOT }, /* Symbol's dot */
    { STR_INIT("\xEF\x82\xA7"), MARK_DOT },
    { STR_INIT("\xEF\x83\x98"), MARK_DOT },
    { STR_INIT("§"), MARK_DOT },
    { { 0 }, 0 },
};

static bool scan_bullet(struct str s, struct mark_read *out, size_t *length)
{
    for (const struct phrase *b = bullets; b->low.at; b++) {
        if (!str_starts(s, b->low)) continue;
        struct str rest = str_from(s, b->low.n);
        /* "---" is a rule, "-5" a number, "+84" a telephone */
        if (!rest.n || is_digit(rest.at[0]) || str_starts(rest, b->low)) return false;
        *out = (struct mark_read){ b->means, str_first(s, b->low.n), 1 };
        *length = b->low.n;
        return true;
    }
    if (s.n > 3 && s.at[0] == 'o' && s.at[1] == ' ' && s.at[2] != ' ' &&
        may_touch(str_from(s, 2))) {
        *out = (struct mark_read){ MARK_DOT, str_first(s, 1), 1 };
        *length = 1;
        return true;
    }
    return false;
}

static size_t roman(struct str s)
{
    size_t n = 0;

    while (n < s.n && n < 7 && strchr("IVXL", s.at[n])) n++;
    return n == 1 && s.at[0] == 'L' ? 0 : n;
}

/* "/NQ-HĐND": the number of a document stands at the head of a line. */
static bool begins_symbol(struct str s)
{
    size_t n = 0;

    while (n < s.n && n < 16 && byte_is_word(s.at[n])) n++;
    return n >= 2 && n < s.n && s.at[n] == '-';
}

/* What ends a number: returns its length, 0 for none. "1." "1)" "1/" "1:" and "1 -", "1-". */
static size_t closing(struct str s)
{
    if (!s.n) return 0;
    if (s.at[0] == '/' && begins_symbol(str_from(s, 1))) return 0;
    if (s.at[0] == '.' || s.at[0] == ')' || s.at[0] == '/')
        return may_touch(str_from(s, 1)) ? 1 : 0;
    if (str_starts(s, STR(":")) && s.n > 1 && s.at[1] == ' ') return 1;
    if (str_starts(s, STR("- ")) && may_touch(str_from(s, 2))) return 1;
    if (str_starts(s, STR(" - ")) && may_touch(str_from(s, 3))) return 2;
    return 0;
}

/* dotted -> number { "." number }, each of one or two digits: "3.531 tỷ đồng" is none */
static size_t dotted(struct str s, int *depth)
{
    size_t n = digits(s);

    if (n == 0 || n > 3) return 0;
    for (*depth = 1; n + 1 < s.n && s.at[n] == '.'; ++*depth) {
        size_t more = digits(str_from(s, n + 1));
        if (!more) break;
        if (more > 2) return 0;
        n += 1 + more;
    }
    return n;
}

static bool scan_number(struct str s, struct mark_read *out, size_t *length)
{
    size_t lead = roman(s), n = lead, end;
    int depth = 0;

    if (lead) {
        if (lead + 1 < s.n && s.at[lead] == '.' && is_digit(s.at[lead + 1])) {
            size_t more = dotted(str_from(s, lead + 1), &depth);
            if (!more) return false;
            n += 1 + more;
            depth++;
        }
    } else {
        n = dotted(s, &depth);
        if (!n) return false;
    }
    end = closing(str_from(s, n));
    enum mark mark = depth > 1 ? MARK_DOTTED : lead ? MARK_ROMAN : MARK_NUMBER;
    if (!end) { /* "1.1 Về kinh tế": only a dotted number needs no closing */
        if (mark != MARK_DOTTED || n >= s.n || s.at[n] != ' ' || !may_touch(str_from(s, n + 1)))
            return false;
    }
    if (mark == MARK_NUMBER && s.at[n] == ')') mark = MARK_PAREN;
    *out = (struct mark_read){ mark, str_first(s, n), depth ? depth : 1 };
    *length = n + end;
    return true;
}

static bool scan_paren(struct str s, struct mark_read *out, size_t *length)
{
    if (s.n < 3 || s.at[0] != '(') return false;
    size_t n = digits(str_from(s, 1));
    if (n > 3) return false;
    if (!n) {
        while (n < 4 && 1 + n < s.n && strchr("abcdeghiklmnopqvx", s.at[1 + n])) n++;
        if (!n || (n > 1 && strspn(s.at + 1, "ivx") < n)) return false;
    }
    if (1 + n >= s.n || s.at[1 + n] != ')') return false;
    *out = (struct mark_read){ MARK_PAREN, { s.at + 1, n }, 1 };
    *length = n + 2;
    return true;
}

static bool scan_letter(struct str s, struct mark_read *out, size_t *length)
{
    size_t n = str_starts(s, STR("đ")) || str_starts(s, STR("Đ")) ? 2
               : s.n && ((s.at[0] >= 'a' && s.at[0] <= 'z') || (s.at[0] >= 'A' && s.at[0] <= 'H'))
                   ? 1
                   : 0;
    if (!n || n >= s.n) return false;
    bool capital = (unsigned char)s.at[0] < 'a' || str_starts(s, STR("Đ"));
    if (n + 1 < s.n && s.at[n] == '.' && is_digit(s.at[n + 1]))
        n += 1 + digits(str_from(s, n + 1));
    else if (is_digit(s.at[n]))
        n += digits(str_from(s, n));
    if (n > 5 || n >= s.n) return false;
    /* "A- TÌNH HÌNH", "B - NHIỆM VỤ" */
    size_t dash = capital && s.at[n] != '/' && s.at[n] != '.' ? closing(str_from(s, n)) : 0;
    if (dash && s.at[n] != ')' && s.at[n] != ':') {
        *out = (struct mark_read){ MARK_CAPITAL, str_first(s, n), 1 };
        *length = n + dash;
        return true;
    }
    if (!strchr(capital ? "./" : ".)/", s.at[n])) return false;
    struct str rest = str_from(s, n + 1);
    if (!(s.at[n] == ')' ? may_touch(rest) || rest.at[0] != '.' : rest.n && rest.at[0] == ' '))
        return false;
    *out = (struct mark_read){ capital ? MARK_CAPITAL : MARK_LETTER, str_first(s, n), 1 };
    *length = n + 1;
    return true;
}

/* words before a number that make a mark; `bare`: may stand without a number when the line is
 * short */
static const struct division {
    struct str low;
    enum mark mark;
    bool ordinal, bare, lettered;
} divisions[] = {
    { STR_INIT("điều "), MARK_ARTICLE, false, false, false },
    { STR_INIT("chương "), MARK_CHAPTER, false, false, false },
    { STR_INIT("phần thứ "), MARK_PART, true, false, false },
    { STR_INIT("phần "), MARK_PART, false, false, true },
    { STR_INIT("mục "), MARK_SECTION, false, false, false },
    { STR_INIT("phụ lục"), MARK_ANNEX, false, true, false },
    { STR_INIT("phụ biểu"), MARK_ANNEX, false, true, false },
    { STR_INIT("biểu số"), MARK_ANNEX, false, true, false },
};
static const struct phrase ordinals[] = {
    { STR_INIT("nhất"), 1 }, { STR_INIT("hai"), 2 }, { STR_INIT("ba"), 3 }, { STR_INIT("tư"), 4 },
    { STR_INIT("năm"), 5 },  { STR_INIT("sáu"), 6 }, { { 0 }, 0 },
};

static bool scan_division(struct str clean, struct str low, struct mark_read *out, size_t *length)
{
    for (size_t i = 0; i < sizeof divisions / sizeof divisions[0]; i++) {
        const struct division *d = &divisions[i];
        if (!str_starts(low, d->low)) continue;
        struct str rest = str_from(clean, d->low.n);
        struct str rest_low = str_from(low, d->low.n);
        while (rest.n && rest.at[0] == ' ')
            rest = str_from(rest, 1), rest_low = str_from(rest_low, 1);
        size_t n = digits(rest);
        if (n > 3) return false;
        if (!n) n = roman(rest);
        /* "PHẦN A" on a line of its own or before its title */
        if (!n && d->lettered && rest.n && rest.at[0] >= 'A' && rest.at[0] <= 'H' &&
            (rest.n == 1 || strchr(".: ", rest.at[1])))
            n = 1;
        struct str after = rest_low;
        if (!n && d->ordinal && low_take_any(&after, ordinals))
            n = (size_t)(after.at - rest_low.at);
        if (n && rest.n > n && byte_is_word(rest.at[n]) && rest.at[n - 1] != ' ') n = 0;
        if (!n && !(d->bare && clean.n < 120)) return false;
        n += (size_t)(rest.at - clean.at);
        while (n && clean.at[n - 1] == ' ') n--;
        *out = (struct mark_read){ d->mark, str_first(clean, n), 1 };
        if (n < clean.n && strchr(".:)", clean.at[n])) n++;
        /* "Điều 4 Quyết định này" names an article, "Điều 4. " is one */
        else if (d->mark == MARK_ARTICLE && n < clean.n)
            return false;
        *length = n;
        return true;
    }
    return false;
}

bool mark_take(struct str *clean, struct str *low, struct mark_read *out)
{
    size_t length = 0;

    if (!scan_bullet(*clean, out, &length) && !scan_number(*clean, out, &length) &&
        !scan_paren(*clean, out, &length) && !scan_letter(*clean, out, &length) &&
        !scan_division(*clean, *low, out, &length))
        return false;
    while (length < clean->n && (clean->at[length] == ' ' || clean->at[length] == '\t')) length++;
    *clean = str_from(*clean, length);
    *low = str_from(*low, length);
    return true;
}
