#include "parse/block.h"

#include <assert.h>

#include "base/limits.h"
#include "parse/cells.h"
#include "parse/join.h"
#include "parse/low.h"
#include "parse/mark.h"
#include "parse/zone.h"

/* ---- the clean text ---- */

struct reader {
    struct blocks *b;
    struct arena *a;
    char *clean, *low; /* both as long as the kept text at most */
    size_t n;
    LIST(struct joint) joints;
    struct line before; /* the line before this one */
    bool table;         /* the block before is a row */
    int tables;
    bool closing_bold; /* the line before ended with ** */
};

static void joint(struct reader *r, const char *kept)
{
    uint32_t at = (uint32_t)(kept - r->b->text->all.at);

    if (r->joints.n) {
        struct joint *last = &r->joints.at[r->joints.n - 1];
        if (last->kept + (r->n - last->clean) == at) return;
        if (last->clean == r->n) {
            last->kept = at;
            return;
        }
    }
    *LIST_ADD(r->a, &r->joints) = (struct joint){ (uint32_t)r->n, at };
}

static size_t white(struct str s)
{
    const unsigned char *p = (const unsigned char *)s.at;

    if (*p == ' ' || *p == '\t' || (*p >= '\v' && *p <= '\r')) return 1;
    if (*p < 0xC2) return 0;
    if (s.n >= 2 && p[0] == 0xC2 && (p[1] == 0xA0 || p[1] == 0xAD)) return 2;
    if (s.n >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x80 && p[2] <= 0x8B) return 3;
    return s.n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF ? 3 : 0;
}

/* What is written around words but is none of them: emphasis of markdown, its escapes, <br>. */
static size_t ornament(struct str s, bool first)
{
    switch (s.at[0]) {
    case '*': return first && s.n > 1 && s.at[1] == ' ' ? 0 : 1;
    case '`': return 1;
    case '|': return first || s.n == 1; /* the edge of a cell that stands alone */
    case '_': return s.n > 1 && s.at[1] == '_' ? 2 : 0;
    case '\\': return s.n > 1 && strchr("-.*_#+()[]|>~", s.at[1]) ? 1 : 0;
    case '<': return str_starts(s, STR("<br>")) ? 4 : str_starts(s, STR("<br/>")) ? 5 : 0;
    case '#':
    case '>':
        if (!first) return 0;
        size_t n = 0;
        while (n < s.n && s.at[n] == s.at[0]) n++;
        return n < s.n && s.at[n] == ' ' ? n : 0;
    default: return 0;
    }
}

/* white space between two cells of a row? */
static bool is_gap(struct str s, size_t n, bool table)
{
    return memchr(s.at, '\t', n) || n >= (table ? 2 : 3);
}

/* A byte that every line keeps: not white, no ornament, none that begins one of several bytes. */
static bool is_plain(char c)
{
    static const bool other[256] = {
        ['*'] = true, ['`'] = true, ['_'] = true,  ['\\'] = true, ['<'] = true,  ['#'] = true,
        ['>'] = true, ['|'] = true, [0xC2] = true, [0xE2] = true, [0xEF] = true,
    };
    unsigned char u = (unsigned char)c;

    return u > ' ' && !other[u];
}

/* Plain bytes with a single space between words. */
static size_t plain(struct str s)
{
    size_t n = 0;

    while (n < s.n &&
           (is_plain(s.at[n]) || (s.at[n] == ' ' && n && n + 1 < s.n && is_plain(s.at[n + 1]))))
        n++;
    return n;
}

static void put_tabs(struct reader *r, struct str gap)
{
    for (size_t i = 0; i < gap.n; i++)
        if (gap.at[i] == '\t') {
            joint(r, gap.at + i);
            r->clean[r->n++] = '\t';
        }
}

/* Copies a line without ornaments, one space between words, or tabs between the cells of a row. */
static void put_line(struct reader *r, struct str kept, bool row, bool piped)
{
    size_t start = r->n;
    struct str s = kept;

    while (s.n) {
        size_t n = plain(s), w;
        if (n) {
            joint(r, s.at);
            memcpy(r->clean + r->n, s.at, n);
            r->n += n;
            s = str_from(s, n);
            continue;
        }
        if (piped && s.at[0] == '|') {
            if (s.at > kept.at) { /* the first one is the edge of the table */
                while (r->n > start && r->clean[r->n - 1] == ' ') r->n--;
                joint(r, s.at);
                r->clean[r->n++] = '\t';
            }
            s = str_from(s, 1);
            while (s.n && (w = white(s))) s = str_from(s, w);
            continue;
        }
        while (n < s.n && (w = white(str_from(s, n)))) n += w;
        if (n) {
            bool gap = row && !piped && is_gap(s, n, r->table);
            if (gap && memchr(s.at, '\t', n))
                put_tabs(r, str_first(s, n)); /* an empty cell for each further tab */
            else if (r->n > start && r->clean[r->n - 1] != ' ' && r->clean[r->n - 1] != '\t') {
                joint(r, s.at);
                r->clean[r->n++] = gap ? '\t' : ' ';
            }
            s = str_from(s, n);
            continue;
        }
        n = ornament(s, r->n == start);
        if (n) {
            s = str_from(s, n);
            if (n >= 4 && r->n > start && r->clean[r->n - 1] != ' ') r->clean[r->n++] = ' ';
            continue;
        }
        joint(r, s.at);
        do r->clean[r->n++] = s.at[n++];
        while (n < s.n && ((unsigned char)s.at[n] & 0xC0) == 0x80);
        s = str_from(s, n);
    }
    while (r->n > start && (r->clean[r->n - 1] == ' ' || r->clean[r->n - 1] == '\t')) r->n--;
}

/* ---- which lines are rows of a table ---- */

/* The gaps between columns: tabs, or three spaces and more (two within a table). */
static size_t gaps(struct str s, bool table, size_t *wide)
{
    size_t n = 0;

    *wide = 0;
    for (size_t i = 0; i < s.n;) {
        if (s.at[i] != ' ' && s.at[i] != '\t') {
            i++;
            continue;
        }
        size_t k = i;
        while (k < s.n && (s.at[k] == ' ' || s.at[k] == '\t')) k++;
        n += is_gap(str_from(s, i), k - i, table);
        if (k - i > *wide) *wide = k - i;
        i = k;
    }
    return n;
}

static bool is_piped(struct str s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) n += s.at[i] == '|';
    return n >= 2 || (n == 1 && s.at[0] == '|');
}

static bool is_row(const struct reader *r, struct str s, bool *piped)
{
    struct mark_read m;
    struct str rest = s, low = s;
    size_t wide;

    *piped = memchr(s.at, '|', s.n) && is_piped(s);
    if (*piped) return true;
    if (!memchr(s.at, '\t', s.n) && !str_find(s, STR("  "))) return false;
    if (mark_take(&rest, &low, &m) && !r->table) s = rest;
    size_t n = gaps(s, r->table, &wide);
    if (r->table) return n >= 1;
    /* Text justified with spaces has gaps too, but not so wide ones. */
    return n >= 2 || (n == 1 && (wide >= 4 || memchr(s.at, '\t', s.n)));
}

/* "|---|:--:|", "-----", "____" */
static bool is_rule(struct str s)
{
    size_t marks = 0;

    for (size_t i = 0; i < s.n; i++) {
        if (!strchr("|-:=_*~+. \t", s.at[i])) return false;
        marks +=
            s.at[i] == '-' || s.at[i] == '=' || s.at[i] == '_' || s.at[i] == '*' || s.at[i] == '~';
    }
    return marks >= 2;
}

/* ---- blocks ---- */

static struct block *add_block(struct reader *r, struct block block)
{
    struct blocks *b = r->b;

    if (b->n == LIMIT_BLOCKS) return NULL;
    *LIST_ADD(r->a, b) = block;
    return &b->at[b->n - 1];
}

static void end_line(struct reader *r) { r->clean[r->n] = r->low[r->n] = '\n', r->n++; }

/* A row of tabs with the empty cells before its first words. */
static struct str with_indent(const struct line *line)
{
    struct str s = { line->kept.at - line->indent, line->kept.n + line->indent };

    return memchr(s.at, '\t', line->indent) ? s : line->kept;
}

static void add_row(struct reader *r, const struct line *line, bool piped)
{
    size_t start = r->n;

    put_line(r, piped ? line->kept : with_indent(line), true, piped);
    if (r->n == start) return;
    if (!r->table) r->tables++;
    struct block *k =
        add_block(r,
                  (struct block){ .kind = BLOCK_ROW,
                                  .text = { r->clean + start, r->n - start },
                                  .whole = start,
                                  .up = -1,
                                  .table = r->tables - 1,
                                  .aligned = !piped && !memchr(line->kept.at, '\t', line->kept.n),
                                  .after_blank = line->blanks > 0 });
    if (k) r->table = true;
    end_line(r);
}

/* A row of a table of one cell a line. */
static void add_cells(struct reader *r, const struct line *cells, size_t n, bool first)
{
    size_t start = r->n;

    for (size_t i = 0; i < n; i++) {
        if (cells[i].kept.n) put_line(r, cells[i].kept, false, false);
        if (i + 1 == n) break;
        if (cells[i].kept.n) joint(r, str_end(cells[i].kept));
        r->clean[r->n++] = '\t';
    }
    while (r->n > start && r->clean[r->n - 1] == '\t') r->n--;
    if (first) r->tables++;
    add_block(r, (struct block){ .kind = BLOCK_ROW,
                                 .text = { r->clean + start, r->n - start },
                                 .whole = start,
                                 .up = -1,
                                 .table = r->tables - 1 });
    r->table = true;
    end_line(r);
}

static bool add_cell_table(struct reader *r, struct lines *l, const struct line *first)
{
    struct cell_table t;
    struct line row[COLUMNS_MAX];

    if (!cells_open(l, first, &t)) return false;
    add_cells(r, t.head, t.n, true);
    while (cells_next(l, &t, row)) add_cells(r, row, t.n, false);
    r->before = (struct line){ 0 };
    return true;
}

/* What stands before the line that begins at `start`. */
static struct before before_line(const struct reader *r, size_t start)
{
    struct before b = { .line = &r->before, .closing_bold = r->closing_bold };

    if (!r->b->n) return b;
    b.block = &r->b->at[r->b->n - 1];
    b.clean = str_between(r->clean + b.block->whole, r->clean + start - 1);
    b.low = blocks_low(r->b, b.clean);
    return b;
}

static void add_line(struct reader *r, const struct line *line, const struct layout *layout)
{
    size_t start = r->n;
    struct piece p = { .line = *line, .layout = layout };

    put_line(r, line->kept, false, false);
    if (r->n == start) return;
    p.clean = (struct str){ r->clean + start, r->n - start };
    memcpy(r->low + start, p.clean.at, p.clean.n);
    low_form(r->low + start, p.clean.n);
    p.low = (struct str){ r->low + start, p.clean.n };
    p.text = p.clean;
    struct str low = p.low;
    mark_take(&p.text, &low, &p.mark);
    p.capitals = line_is_capitals(p.clean);
    p.bold = str_starts(line->kept, STR("**")) || line->kept.at[0] == '#';

    /* A cell that was too long for its column goes on in the line below. */
    bool cell = r->table && !p.mark.mark && line_starts_small(p.clean) && !line->blanks;
    bool full = r->b->n == LIMIT_BLOCKS;
    struct before before = before_line(r, start);
    if (full || (!cell && line_joins(&before, &p))) {
        struct block *last = &r->b->at[r->b->n - 1];
        r->clean[start - 1] = ' ';
        r->low[start - 1] = ' ';
        if (!last->text.n) last->text.at = r->clean + start; /* "Phần thứ nhất" and its title */
        last->text.n = (size_t)(r->clean + r->n - last->text.at);
    } else {
        add_block(r, (struct block){ .kind = cell          ? BLOCK_ROW
                                             : p.mark.mark ? BLOCK_ITEM
                                                           : BLOCK_PARAGRAPH,
                                     .mark = p.mark.mark,
                                     .label = p.mark.label,
                                     .text = p.text,
                                     .whole = start,
                                     .level = p.mark.depth,
                                     .up = -1,
                                     .table = cell ? r->tables - 1 : -1,
                                     .after_blank = line->blanks > 0,
                                     .emphasised = p.bold });
        r->table = cell;
    }
    r->closing_bold = str_ends(line->kept, STR("**"));
    r->before = *line;
    end_line(r);
}

/* ---- a page flattened to one line: its numbers still say where the lines were ---- */

enum { FLAT_BYTES = 400, FLAT_MARKS = 3 };

struct flat {
    int number, roman; /* the last ones */
    bool restarts;     /* a roman number came since: 1 may follow again */
};

static int roman_value(struct str s)
{
    int sum = 0, before = 0;

    while (s.n--) {
        int v = s.at[s.n] == 'I' ? 1 : s.at[s.n] == 'V' ? 5 : s.at[s.n] == 'X' ? 10 : 50;
        sum += v < before ? -v : v;
        before = v;
    }
    return sum;
}

static bool counts_on(struct flat *f, const struct mark_read *m)
{
    int value = 0;

    if (m->mark == MARK_ROMAN) {
        if (roman_value(m->label) != f->roman + 1) return false;
        f->roman++;
        f->restarts = true;
        return true;
    }
    for (size_t i = 0; i < m->label.n; i++) value = value * 10 + (m->label.at[i] - '0');
    if (value != f->number + 1 && !(value == 1 && f->restarts)) return false;
    f->number = value;
    f->restarts = false;
    return true;
}

/* Where the next number of the running count stands behind `from`; s.n: nowhere. */
static size_t flat_next(struct str s, size_t from, struct flat *f)
{
    for (size_t i = from; i + 4 < s.n; i++) {
        struct str rest = str_from(s, i), low = rest;
        struct mark_read m;
        bool digit = s.at[i] >= '0' && s.at[i] <= '9';
        if ((i && s.at[i - 1] != ' ') || (!digit && !strchr("IVX", s.at[i]))) continue;
        /* in the middle of a sentence a number is no mark, after a heading it is */
        if (digit && i > 1 && byte_is_word(s.at[i - 2]) && !f->restarts) continue;
        if (mark_take(&rest, &low, &m) && (m.mark == MARK_NUMBER || m.mark == MARK_ROMAN) &&
            counts_on(f, &m))
            return i;
    }
    return s.n;
}

static bool is_flat(struct str s)
{
    struct flat f = { 0 };
    size_t marks = 0;

    if (s.n < FLAT_BYTES) return false;
    for (size_t at = flat_next(s, 0, &f); at < s.n && marks < FLAT_MARKS;
         at = flat_next(s, at + 2, &f))
        marks++;
    return marks == FLAT_MARKS;
}

static void add_flat(struct reader *r, const struct line *whole, const struct layout *layout)
{
    struct flat f = { 0 };
    struct str s = whole->kept;
    size_t start = 0, next;

    do {
        next = flat_next(s, start + (start > 0) * 2, &f);
        struct line piece = *whole;
        piece.kept = str_trim(str_between(s.at + start, s.at + next));
        piece.points = (uint32_t)piece.kept.n;
        if (piece.kept.n) add_line(r, &piece, layout);
        start = next;
    } while (next < s.n);
}

void blocks_read(const struct text *t, struct arena *a, struct blocks *out)
{
    struct lines lines;
    struct line line;
    /* a line end each, one more where the last line has none, two cells more in a row of cells */
    size_t cap = t->all.n + t->all.n / 2 + 4;

    *out = (struct blocks){ .text = t };
    struct reader r = {
        .b = out, .a = a, .clean = arena_alloc(a, cap), .low = arena_alloc(a, cap)
    };
    out->clean = (struct str){ r.clean, 0 };
    out->low = (struct str){ r.low, 0 };
    lines_open(t->all, a, &lines);
    while (lines_next(&lines, &line)) {
        bool piped = false;
        if (is_rule(line.kept) || add_cell_table(&r, &lines, &line)) continue;
        if (is_row(&r, line.kept, &piped))
            add_row(&r, &line, piped);
        else if (is_flat(line.kept))
            add_flat(&r, &line, lines_layout(&lines, &line));
        else
            add_line(&r, &line, lines_layout(&lines, &line));
        assert(r.n <= cap);
    }
    out->clean.n = out->low.n = r.n;
    out->joint = r.joints.at;
    out->joints = r.joints.n;
    for (size_t i = 0; i < out->n; i++)
        if (out->at[i].kind == BLOCK_ROW) {
            char *low = (char *)blocks_low(out, out->at[i].text).at;
            memcpy(low, out->at[i].text.at, out->at[i].text.n);
            low_form(low, out->at[i].text.n);
        }
    zones_mark(out);
}

/* ---- places ---- */

static const char *kept_of(const struct blocks *b, size_t clean)
{
    size_t low = 0, high = b->joints;

    while (high - low > 1) {
        size_t mid = (low + high) / 2;
        if (b->joint[mid].clean <= clean)
            low = mid;
        else
            high = mid;
    }
    return b->text->all.at + b->joint[low].kept + (clean - b->joint[low].clean);
}

struct span blocks_span(const struct blocks *b, struct str s)
{
    size_t at = (size_t)(s.at - b->clean.at);

    if (!s.n || !b->joints) return (struct span){ 0, 0 };
    /* The end is that of the last character: what was dropped after it stays outside. */
    const char *end = kept_of(b, at + s.n - 1) + 1;
    return (struct span){ (int64_t)text_point(b->text, kept_of(b, at)),
                          (int64_t)text_point(b->text, end) };
}

struct strs blocks_path(const struct blocks *b, int i, bool own, struct arena *a)
{
    struct strs path = { 0 };
    int n = 0, up[64];

    for (int k = own ? i : b->at[i].up; k >= 0 && n < 64; k = b->at[k].up) up[n++] = k;
    while (n--) {
        const struct block *k = &b->at[up[n]];
        if (k->mark && !mark_is_bullet(k->mark)) *LIST_ADD(a, &path) = k->label;
    }
    return path;
}

int blocks_heading(const struct blocks *b, int i)
{
    for (i = b->at[i].up; i >= 0; i = b->at[i].up)
        if (b->at[i].kind == BLOCK_HEADING) return i;
    return -1;
}

size_t blocks_column(const struct blocks *b, struct str clean)
{
    enum { PLACE_MAX = 1000 };
    const char *p = kept_of(b, (size_t)(clean.at - b->clean.at)), *start = b->text->all.at;
    size_t n = 0;

    while (p > start && p[-1] != '\n' && n < PLACE_MAX) n += ((unsigned char)*--p & 0xC0) != 0x80;
    return n;
}

struct strs blocks_cells(const struct blocks *b, int i, struct arena *a)
{
    struct strs cells = { 0 };
    struct str rest = b->at[i].text;

    do *LIST_ADD(a, &cells) = str_trim(str_until(&rest, '\t'));
    while (rest.n);
    return cells;
}
