/* closing.c - who signed and who receives it: two columns, on one line or on many. */
#include "parse/frame.h"
#include "parse/line.h"

static const struct phrase behalf[] = { { STR_INIT("tm."), 0 },      { STR_INIT("t/m."), 0 },
                                        { STR_INIT("t/m"), 0 },      { STR_INIT("tm"), 0 },
                                        { STR_INIT("thay mặt"), 0 }, { { 0 }, 0 } };
static const struct phrase stands_for[] = {
    { STR_INIT("kt."), 0 },  { STR_INIT("kt"), 0 },  { STR_INIT("tl."), 0 }, { STR_INIT("tl"), 0 },
    { STR_INIT("tuq."), 0 }, { STR_INIT("tuq"), 0 }, { STR_INIT("q."), 0 },  { { 0 }, 0 },
};
static const struct phrase positions[] = {
    { STR_INIT("phó chủ tịch"), 0 },
    { STR_INIT("chủ tịch"), 0 },
    { STR_INIT("phó bí thư"), 0 },
    { STR_INIT("bí thư"), 0 },
    { STR_INIT("phó chánh văn phòng"), 0 },
    { STR_INIT("chánh văn phòng"), 0 },
    { STR_INIT("phó giám đốc"), 0 },
    { STR_INIT("giám đốc"), 0 },
    { STR_INIT("phó trưởng phòng"), 0 },
    { STR_INIT("trưởng phòng"), 0 },
    { STR_INIT("phó trưởng ban"), 0 },
    { STR_INIT("trưởng ban"), 0 },
    { STR_INIT("phó cục trưởng"), 0 },
    { STR_INIT("cục trưởng"), 0 },
    { STR_INIT("phó thủ tướng"), 0 },
    { STR_INIT("thủ tướng"), 0 },
    { STR_INIT("thứ trưởng"), 0 },
    { STR_INIT("bộ trưởng"), 0 },
    { { 0 }, 0 },
};

static bool at_position(struct twin t)
{
    struct str low = t.low;

    return low_take_any(&low, positions) || low_take_any(&low, stands_for);
}

/* signature -> [ "TM." office ] [ "KT." position ] position, on one line or on several */
static bool read_signature(struct twin t, struct arena *a, struct signer *s)
{
    struct str low = t.low;
    bool read = false;

    if (low_take_any(&low, behalf)) {
        t = twin_from(t, t.low.n - low.n);
        size_t n = 0;
        while (n < t.clean.n &&
               !((n == 0 || t.clean.at[n - 1] == ' ') && at_position(twin_from(t, n))))
            n++;
        s->on_behalf_of = cite_office(a, str_trim(str_first(t.clean, n)));
        t = twin_from(t, n);
        read = true;
    }
    while (t.clean.n) {
        struct twin before = t;
        low = t.low;
        if (low_take_any(&low, stands_for)) t = twin_from(t, t.low.n - low.n);
        low = t.low;
        if (!low_take_any(&low, positions)) return read;
        size_t n = t.low.n - low.n, end = n;
        while (end < t.clean.n && !(t.clean.at[end - 1] == ' ' && at_position(twin_from(t, end))))
            end++;
        s->position = cite_office(a, str_trim(str_first(t.clean, end)));
        t = twin_from(t, end);
        read = true;
        if (t.clean.n >= before.clean.n) return read;
    }
    return read;
}

/* NĐ 30/2020: no học hàm before the name; where an office prints one it is taken off. */
static struct str without_degree(struct str s)
{
    static const struct str degrees[] = {
        STR_INIT("PGS.TS."), STR_INIT("PGS.TS"), STR_INIT("GS.TS."), STR_INIT("GS.TS"),
        STR_INIT("PGS."),    STR_INIT("ThS."),   STR_INIT("Ths."),   STR_INIT("TS."),
        STR_INIT("BS."),     STR_INIT("KS."),    STR_INIT("CN."),    STR_INIT("ThS "),
        STR_INIT("TS "),     STR_INIT("BSCKI."), STR_INIT("LS.")
    };

    for (size_t i = 0; i < sizeof degrees / sizeof degrees[0]; i++)
        if (str_take(&s, degrees[i])) return without_degree(str_trim(s));
    return s;
}

/* A person: two to six words, each with a capital, no digits and no signs. */
static bool is_name(struct arena *a, struct str s)
{
    size_t words = 0;
    struct twin t = twin_make(a, s);

    if (s.n > 60 || frame_is_office(t) || frame_is_place(t) || at_position(t)) return false;
    while (t.clean.n) {
        size_t n = 0;
        if (!twin_capital(t)) return false;
        while (n < t.clean.n && byte_is_word(t.clean.at[n]) &&
               !(t.clean.at[n] >= '0' && t.clean.at[n] <= '9'))
            n++;
        t = twin_from(t, n);
        if (t.clean.n && t.clean.at[0] != ' ') return false;
        twin_skip(&t, " ");
        words++;
    }
    return words >= 2 && words <= 6;
}

static struct str read_name(struct arena *a, struct cell c)
{
    struct str s = without_degree(str_trim(c.t.clean));

    if (!is_name(a, s)) return (struct str){ 0 };
    return line_is_capitals(s) ? cite_office(a, s) : s;
}

static void add_recipient(struct arena *a, struct document *d, struct str s)
{
    bool file_copy = str_starts(s, STR("Lưu"));
    const char *stop = file_copy ? str_find(s, STR(". ")) : NULL;

    /* the typist's initials behind "Lưu: VT." */
    if (stop && str_end(s) - stop <= 12) s = str_between(s.at, stop);
    while (s.n && strchr(" ;./:,", s.at[s.n - 1])) s.n--;
    if (s.n) *LIST_ADD(a, &d->recipients) = s;
}

/* "Nơi nhận: - UBND tỉnh; - Lưu: VT." where the line breaks were lost. */
static void add_recipients(struct arena *a, struct document *d, struct str s)
{
    for (const char *next; s.n && (next = str_find(s, STR("; -")));) {
        add_recipient(a, d, str_trim(str_between(s.at, next)));
        s = str_trim(str_between(next + 3, str_end(s)));
    }
    while (s.n && strchr("- ", s.at[0])) s = str_from(s, 1);
    add_recipient(a, d, s);
}

/* "- UBND tỉnh; KT. CHỦ TỊCH": both columns on one line. What is before the signature; *t becomes
 * the signature, empty where there is none. */
static struct str take_right_column(struct twin *t)
{
    for (size_t n = 0; n + 2 < t->clean.n; n++) {
        struct twin rest = twin_from(*t, n + 2);
        struct str low = rest.low;
        if ((t->clean.at[n] != ';' && t->clean.at[n] != '.') || t->clean.at[n + 1] != ' ' ||
            !line_is_capitals(rest.clean) || (!at_position(rest) && !low_take_any(&low, behalf)))
            continue;
        struct str left = str_first(t->clean, n);
        *t = rest;
        return left;
    }
    struct str all = t->clean;
    *t = twin_from(*t, t->clean.n);
    return all;
}

struct closing {
    bool recipients; /* "Nơi nhận" has come */
    bool signature;
};

static void read_closing_cell(const struct blocks *b, struct arena *a, struct cell c,
                              struct document *d, struct closing *s)
{
    struct twin t = c.t;
    const struct block *k = &b->at[c.block];
    bool left = k->kind == BLOCK_ROW && c.t.clean.at <= k->text.at + 8;
    struct str name;

    if (twin_take(&t, STR("nơi nhận"))) {
        s->recipients = true;
        twin_skip(&t, ":. ");
        struct str low = t.low;
        if (low_take_any(&low, behalf)) /* the right column on the same line */
            s->signature = read_signature(t, a, &d->signer);
        else if (t.clean.n)
            add_recipients(a, d, t.clean);
    } else if (c.capitals && read_signature(c.t, a, &d->signer)) {
        s->signature = true;
    } else if (s->signature && !mark_is_bullet(k->mark) && !d->signer.name.n &&
               (name = read_name(a, c)).n) {
        d->signer.name = name;
    } else if (s->recipients && (mark_is_bullet(k->mark) || left)) {
        add_recipient(a, d, str_trim(take_right_column(&c.t)));
        if (c.t.clean.n && read_signature(c.t, a, &d->signer)) s->signature = true;
    }
}

/* The first closing is that of the document; an annex may have one of its own. */
void closing_read(const struct blocks *b, struct arena *a, struct document *d)
{
    struct closing s = { 0 };
    size_t i = 0;

    while (i < b->n && b->at[i].zone != ZONE_CLOSING) i++;
    for (; i < b->n && b->at[i].zone == ZONE_CLOSING; i++) {
        struct cells cells = { 0 };
        frame_cells(b, a, i, &cells);
        for (size_t k = 0; k < cells.n; k++) read_closing_cell(b, a, cells.at[k], d, &s);
    }
}
