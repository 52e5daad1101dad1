#include "parse/columns.h"

#include "parse/figure.h"

/* what the head of a column says; the first row that occurs */
static const struct phrase heads[] = {
    { STR_INIT("chủ trì"), COL_OTHER },
    { STR_INIT("phối hợp"), COL_OTHER },
    { STR_INIT("phụ trách"), COL_OTHER },
    { STR_INIT("theo dõi"), COL_OTHER },
    { STR_INIT("cơ quan"), COL_OTHER },
    { STR_INIT("đơn vị thực hiện"), COL_OTHER },
    { STR_INIT("thời gian"), COL_OTHER },
    { STR_INIT("ghi chú"), COL_OTHER },
    { STR_INIT("căn cứ"), COL_OTHER },
    { STR_INIT("stt"), COL_NUMBER },
    { STR_INIT("số tt"), COL_NUMBER },
    { STR_INIT("tt"), COL_NUMBER },
    { STR_INIT("số thứ tự"), COL_NUMBER },
    { STR_INIT("đvt"), COL_UNIT },
    { STR_INIT("đơn vị tính"), COL_UNIT },
    { STR_INIT("đv tính"), COL_UNIT },
    { STR_INIT("đơn vị đo"), COL_UNIT },
    { STR_INIT("so với"), COL_RESULT },
    { STR_INIT("so sánh"), COL_RESULT },
    { STR_INIT("tăng, giảm"), COL_RESULT },
    { STR_INIT("tăng/giảm"), COL_RESULT },
    { STR_INIT("tăng (+)"), COL_RESULT },
    { STR_INIT("thực hiện"), COL_RESULT },
    { STR_INIT("ước"), COL_RESULT },
    { STR_INIT("th"), COL_RESULT },
    { STR_INIT("uth"), COL_RESULT },
    { STR_INIT("kết quả"), COL_RESULT },
    { STR_INIT("hiện trạng"), COL_RESULT },
    { STR_INIT("cùng kỳ"), COL_RESULT },
    { STR_INIT("đánh giá"), COL_RESULT },
    { STR_INIT("tên chỉ tiêu"), COL_NAME },
    { STR_INIT("kế hoạch"), COL_PLAN },
    { STR_INIT("kh"), COL_PLAN },
    { STR_INIT("mục tiêu"), COL_PLAN },
    { STR_INIT("chỉ tiêu giao"), COL_PLAN },
    { STR_INIT("chỉ tiêu được giao"), COL_PLAN },
    { STR_INIT("phấn đấu"), COL_PLAN },
    { STR_INIT("dự kiến"), COL_PLAN },
    { STR_INIT("dự toán"), COL_PLAN },
    { STR_INIT("chỉ tiêu năm"), COL_PLAN },
    { STR_INIT("chỉ tiêu đến"), COL_PLAN },
    { STR_INIT("nhiệm vụ năm"), COL_PLAN },
    { STR_INIT("giao năm"), COL_PLAN },
    { STR_INIT("chỉ tiêu"), COL_NAME },
    { STR_INIT("nội dung"), COL_NAME },
    { STR_INIT("danh mục"), COL_NAME },
    { STR_INIT("đơn vị"), COL_OFFICE },
    { STR_INIT("địa phương"), COL_OFFICE },
    { STR_INIT("tên xã"), COL_OFFICE },
    { STR_INIT("xã, phường"), COL_OFFICE },
    { STR_INIT("xã/phường"), COL_OFFICE },
    { STR_INIT("các xã"), COL_OFFICE },
    { STR_INIT("tên ấp"), COL_OFFICE },
    { STR_INIT("tên thôn"), COL_OFFICE },
    { STR_INIT("tên bản"), COL_OFFICE },
    { { 0 }, 0 },
};

/* with these the head of a column for one office begins */
static const struct phrase offices[] = {
    { STR_INIT("xã"), 1 },        { STR_INIT("phường"), 1 },
    { STR_INIT("thị trấn"), 1 },  { STR_INIT("đặc khu"), 1 },
    { STR_INIT("thôn"), 1 },      { STR_INIT("bản"), 1 },
    { STR_INIT("ấp"), 1 },        { STR_INIT("khóm"), 1 },
    { STR_INIT("huyện"), 1 },     { STR_INIT("thị xã"), 1 },
    { STR_INIT("thành phố"), 1 }, { STR_INIT("tp."), 1 },
    { STR_INIT("tt."), 1 },       { { 0 }, 0 },
};

static int64_t year_of(struct str low)
{
    int64_t year = 0;

    for (size_t i = 0; i + 4 <= low.n; i++)
        if (low.at[i] == '2' && low.at[i + 1] == '0' && (i == 0 || !byte_is_word(low.at[i - 1])) &&
            low.at[i + 2] >= '0' && low.at[i + 2] <= '9' && low.at[i + 3] >= '0' &&
            low.at[i + 3] <= '9' && (i + 4 == low.n || !byte_is_word(low.at[i + 4])))
            year = 2000 + (low.at[i + 2] - '0') * 10 + (low.at[i + 3] - '0');
    return year;
}

enum column_kind columns_kind(struct str low)
{
    const struct phrase *p = low_find_any(low, heads);
    enum column_kind kind = p ? (enum column_kind)p->means : COL_OTHER;
    struct str rest = low;

    /* "TH 2029/KH 2029 (%)" compares */
    if (kind == COL_PLAN && memchr(low.at, '/', low.n)) return COL_RESULT;
    if (kind == COL_OTHER && !p && (low_take_any(&rest, offices) || low_starts(low, STR("toàn"))))
        return COL_SHARE;
    return kind;
}

/* ---- lines of the head ---- */

struct line_cell {
    struct str clean, low;
    size_t from, to;
};

struct head_line {
    size_t n;
    struct line_cell at[COLUMNS_MAX];
};

static void read_line(const struct blocks *b, size_t i, struct arena *a, struct head_line *out)
{
    struct strs cells = blocks_cells(b, (int)i, a);

    out->n = 0;
    for (size_t k = 0; k < cells.n && out->n < COLUMNS_MAX; k++) {
        struct str s = cells.at[k];
        struct line_cell *c = &out->at[out->n++];
        *c = (struct line_cell){ .clean = s };
        if (!s.n) continue;
        c->low = blocks_low(b, s);
        if (b->at[i].aligned) {
            c->from = blocks_column(b, s);
            for (size_t p = 0; p < s.n; p++) c->to += ((unsigned char)s.at[p] & 0xC0) != 0x80;
            c->to += c->from;
        }
    }
}

/* How much a line looks like the head of a table. */
static size_t heads_in(const struct head_line *l)
{
    size_t n = 0;

    for (size_t i = 0; i < l->n; i++) {
        enum column_kind kind = l->at[i].low.n ? columns_kind(l->at[i].low) : COL_OTHER;
        n += kind != COL_OTHER && kind != COL_SHARE;
    }
    return n;
}

static bool is_row_number(struct str s)
{
    return s.n && s.n < 8 && (strchr("-+*IVXABCDĐ", s.at[0]) || (s.at[0] >= '0' && s.at[0] <= '9'));
}

/* "(1) (2) (3)", "A B 1 2": the columns counted */
static bool counts_columns(const struct head_line *l)
{
    size_t n = 0;

    for (size_t i = 0; i < l->n; i++) {
        struct str s = l->at[i].clean;
        if (s.n > 2 && s.at[0] != '(' && !memchr(s.at, '=', s.n)) return false;
        n += s.n > 0;
    }
    return n > 2;
}

/* A line under the first of a head that goes on with it: words, no figures, no number of a row. */
static bool goes_on(const struct head_line *l)
{
    size_t words = 0;

    if (counts_columns(l)) return true;
    if (l->n && is_row_number(l->at[0].clean)) return false;
    for (size_t i = 0; i < l->n; i++) {
        struct figure f;
        if (!l->at[i].clean.n) continue;
        if (figure_cell(l->at[i].low, &f) && f.kind == UNIT_NONE && !year_of(l->at[i].low))
            return false;
        words += columns_kind(l->at[i].low) != COL_OTHER || year_of(l->at[i].low);
    }
    return words > 0;
}

/* ---- columns of the lines ---- */

static struct str join(struct arena *a, struct str first, struct str second)
{
    if (!first.n) return second;
    if (!second.n) return first;
    return str_printf(a, "%.*s %.*s", STR_ARGS(first), STR_ARGS(second));
}

static void add_words(struct arena *a, struct column *c, const struct line_cell *l, bool above)
{
    c->head = above ? join(a, l->clean, c->head) : join(a, c->head, l->clean);
    c->low = above ? join(a, l->low, c->low) : join(a, c->low, l->low);
    if (l->from < c->from) c->from = l->from;
    if (l->to > c->to) c->to = l->to;
}

static size_t distance(const struct column *c, size_t from, size_t to)
{
    return from >= c->to ? from - c->to + 1 : c->from >= to ? c->from - to + 1 : 0;
}

static size_t common(const struct column *c, size_t from, size_t to)
{
    size_t low = from > c->from ? from : c->from, high = to < c->to ? to : c->to;

    return high > low ? high - low : 0;
}

/* The column at or after `least` that a piece of the line stands under. */
static size_t column_at(const struct columns *c, size_t from, size_t to, size_t least)
{
    size_t best = least;

    for (size_t i = least; i < c->n; i++) {
        size_t d = distance(&c->at[i], from, to), d0 = distance(&c->at[best], from, to);
        if (d < d0 || (d == d0 && common(&c->at[i], from, to) > common(&c->at[best], from, to)))
            best = i;
    }
    return best;
}

/* By place: a cell above several columns is said of each, one under a column goes on with it, and
 * a second one under the same column divides it. */
static void add_aligned(struct arena *a, struct columns *c, const struct head_line *l, bool above)
{
    size_t taken = COLUMNS_MAX;

    for (size_t k = 0; k < l->n; k++) {
        const struct line_cell *cell = &l->at[k];
        size_t at = column_at(c, cell->from, cell->to, 0);
        if (above) {
            for (size_t i = 0; i < c->n; i++)
                if (i == at || !distance(&c->at[i], cell->from, cell->to)) {
                    size_t from = c->at[i].from, to = c->at[i].to;
                    add_words(a, &c->at[i], cell, true);
                    if (i != at) c->at[i].from = from, c->at[i].to = to;
                }
            continue;
        }
        if (at == taken && c->n < COLUMNS_MAX) {
            memmove(&c->at[at + 1], &c->at[at], (c->n - at) * sizeof c->at[0]);
            c->n++;
            at++;
            c->at[at] = c->at[at - 1];
            c->at[at].from = cell->from;
            c->at[at].to = cell->to;
        }
        taken = at;
        add_words(a, &c->at[at], cell, false);
    }
}

/* Which cell of a head stands over the `more` cells of the line under it: one without a kind of
 * its own, else the first of a plan or results without a year. */
static size_t spanning(const struct columns *c)
{
    size_t at = COLUMNS_MAX;

    for (size_t i = 0; i < c->n; i++) {
        enum column_kind kind = columns_kind(c->at[i].low);
        if (kind == COL_OTHER && year_of(c->at[i].low)) return i;
        if (at == COLUMNS_MAX && (kind == COL_PLAN || kind == COL_RESULT || kind == COL_OTHER) &&
            i > 1)
            at = i;
    }
    return at;
}

/* By count: under a head of as many cells each goes on with its own; of fewer they divide one. */
static void add_counted(struct arena *a, struct columns *c, const struct head_line *l)
{
    size_t filled = 0, first = COLUMNS_MAX;

    for (size_t k = 0; k < l->n; k++) {
        if (l->at[k].clean.n && first == COLUMNS_MAX) first = k;
        filled += l->at[k].clean.n > 0;
    }
    if (first > 0 || filled == c->n) {
        struct column over = { 0 };
        for (size_t k = 0; k < l->n && k < COLUMNS_MAX; k++) {
            if (k >= c->n) c->at[c->n++] = (struct column){ 0 };
            bool empty = !c->at[k].head.n;
            if (!empty) over = c->at[k];
            if (!l->at[k].clean.n) continue;
            /* "Năm 2029" and an empty cell over "Kế hoạch" and "Ước thực hiện" */
            if (empty && over.head.n) c->at[k] = over;
            add_words(a, &c->at[k], &l->at[k], false);
        }
        return;
    }
    size_t at = spanning(c);
    if (at == COLUMNS_MAX || c->n + filled > COLUMNS_MAX || filled < 2) return;
    struct column whole = c->at[at];
    memmove(&c->at[at + filled], &c->at[at + 1], (c->n - at - 1) * sizeof c->at[0]);
    c->n += filled - 1;
    for (size_t k = 0, to = at; k < l->n; k++) {
        if (!l->at[k].clean.n) continue;
        c->at[to] = whole;
        add_words(a, &c->at[to++], &l->at[k], false);
    }
}

static void open_columns(struct columns *c, const struct head_line *l)
{
    *c = (struct columns){ .n = l->n, .number = -1, .name = -1, .unit = -1, .office = -1 };
    for (size_t k = 0; k < l->n; k++)
        c->at[k] = (struct column){
            .head = l->at[k].clean, .low = l->at[k].low, .from = l->at[k].from, .to = l->at[k].to
        };
}

/* ---- what the columns hold ---- */

static void first_of(int *at, size_t i)
{
    if (*at < 0) *at = (int)i;
}

static void find_kinds(struct columns *c)
{
    bool plan = false;
    int64_t result = 0;
    size_t shares = 0;

    for (size_t i = 0; i < c->n; i++) {
        struct column *k = &c->at[i];
        k->kind = k->low.n ? columns_kind(k->low) : COL_OTHER;
        k->year = year_of(k->low);
        /* a second "Chỉ tiêu …" with a year is what shall be */
        if (k->kind == COL_NAME && c->name >= 0) k->kind = k->year ? COL_PLAN : COL_OTHER;
        if (k->kind == COL_NUMBER) first_of(&c->number, i);
        if (k->kind == COL_NAME) first_of(&c->name, i);
        if (k->kind == COL_UNIT) first_of(&c->unit, i);
        if (k->kind == COL_OFFICE) first_of(&c->office, i);
        plan |= k->kind == COL_PLAN;
        shares += k->kind == COL_SHARE;
        if (k->kind == COL_RESULT && k->year > result) result = k->year;
    }
    /* "Đơn vị" beside "Chỉ tiêu" is that of measure */
    if (c->name >= 0 && c->office >= 0) {
        if (c->unit < 0) c->unit = c->office, c->at[c->unit].kind = COL_UNIT;
        c->office = -1;
    }
    /* "Năm 2030" beside the results of 2029 */
    for (size_t i = 0; i < c->n && !plan; i++)
        if (c->at[i].kind == COL_OTHER && c->at[i].year > result) c->at[i].kind = COL_PLAN;
    if (shares < 2 || plan)
        for (size_t i = 0; i < c->n; i++)
            if (c->at[i].kind == COL_SHARE) c->at[i].kind = COL_OTHER;
}

static bool holds_goals(const struct columns *c)
{
    if (c->name < 0) return c->office >= 0;
    for (size_t i = 0; i < c->n; i++)
        if (c->at[i].kind == COL_PLAN || c->at[i].kind == COL_SHARE) return true;
    return false;
}

bool columns_are_targets(const struct columns *c)
{
    bool plan = false;

    for (size_t i = 0; i < c->n; i++) plan |= c->at[i].kind == COL_PLAN;
    return plan && c->name >= 0 && c->unit >= 0 && low_find(c->at[c->name].low, STR("chỉ tiêu"));
}

static bool is_row(const struct blocks *b, size_t i, int table)
{
    return i < b->n && b->at[i].kind == BLOCK_ROW && b->at[i].table == table;
}

bool columns_read(const struct blocks *b, struct arena *a, size_t *i, struct columns *out)
{
    enum { LINES_MAX = 6 };
    int table = b->at[*i].table;
    size_t base = *i, best = 0, end;
    struct head_line line;

    for (end = *i; is_row(b, end, table) && end - *i < LINES_MAX; end++) {
        read_line(b, end, a, &line);
        size_t n = heads_in(&line);
        if (n > best) best = n, base = end;
    }
    if (best < 2) return false;
    read_line(b, base, a, &line);
    open_columns(out, &line);
    out->aligned = b->at[base].aligned;
    for (size_t k = base; out->aligned && k-- > *i;) {
        read_line(b, k, a, &line);
        add_aligned(a, out, &line, true);
    }
    for (end = base + 1; is_row(b, end, table); end++) {
        read_line(b, end, a, &line);
        if (!goes_on(&line)) break;
        if (counts_columns(&line)) continue;
        if (out->aligned)
            add_aligned(a, out, &line, false);
        else
            add_counted(a, out, &line);
    }
    for (size_t k = 0; k < out->n; k++) out->compact |= !out->at[k].head.n && k + 1 < out->n;
    if (out->compact) {
        size_t n = 0;
        for (size_t k = 0; k < out->n; k++)
            if (out->at[k].head.n) out->at[n++] = out->at[k];
        out->n = n;
    }
    find_kinds(out);
    *i = end;
    return holds_goals(out);
}

/* ---- the cells of a row ---- */

static size_t place_aligned(const struct columns *c, const struct head_line *l, struct str *cells)
{
    size_t least = 0, n = 0;

    for (size_t k = 0; k < l->n && least < c->n; k++) {
        const struct line_cell *cell = &l->at[k];
        size_t at = column_at(c, cell->from, cell->to, least);
        /* words are no number of a row, and a number of a row is no name */
        bool number = is_row_number(cell->clean) && cell->clean.n < 6;
        if (!k && c->number == (int)at && !number && c->name >= 0) at = (size_t)c->name;
        cells[at] = cell->clean;
        least = at + 1;
        n++;
    }
    return n;
}

size_t columns_cells(const struct columns *c, const struct blocks *b, size_t i, struct arena *a,
                     struct str *cells)
{
    struct head_line line;
    size_t n = 0, filled = 0;

    for (size_t k = 0; k < c->n; k++) cells[k] = (struct str){ 0 };
    read_line(b, i, a, &line);
    if (c->aligned && b->at[i].aligned) return place_aligned(c, &line, cells);
    for (size_t k = 0; k < line.n; k++) filled += line.at[k].clean.n > 0;
    if (c->compact || (c->aligned && line.n != c->n)) {
        for (size_t k = 0; k < line.n; k++)
            if (line.at[k].clean.n) line.at[n++] = line.at[k];
        line.n = n;
    }
    /* A row that lost its first cells is counted from the right. */
    size_t lost = c->compact && c->n > line.n && line.n > 2 ? c->n - line.n : 0;
    for (size_t k = 0; k < line.n && k + lost < c->n; k++) cells[k + lost] = line.at[k].clean;
    return filled;
}
