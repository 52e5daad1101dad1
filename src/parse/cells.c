#include "parse/cells.h"

#include "parse/figure.h"
#include "parse/low.h"

enum { CELL_POINTS = 160, LOW_BYTES = 600 };

/* The low form of a line, in `room`. */
static struct str low_of(struct str kept, char *room)
{
    struct str s = str_first(kept, kept.n < LOW_BYTES ? kept.n : LOW_BYTES);

    while (s.n && strchr("*_ ", s.at[0])) s = str_from(s, 1);
    while (s.n && strchr("*_ ", s.at[s.n - 1])) s.n--;
    if (s.n) memcpy(room, s.at, s.n);
    low_form(room, s.n);
    return (struct str){ room, s.n };
}

static bool is_number_head(struct str kept)
{
    static const struct str words[] = { STR_INIT("stt"), STR_INIT("tt"), STR_INIT("số tt"),
                                        STR_INIT("số thứ tự") };
    char room[LOW_BYTES];
    struct str low = low_of(kept, room);

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_eq(low, words[i])) return true;
    return false;
}

/* "1", "1.2", "II", "A", "-" alone */
static bool is_row_number(struct str kept)
{
    size_t digits = 0, n = 0;

    while (kept.n && strchr("*_ ", kept.at[0])) kept = str_from(kept, 1);
    while (kept.n && strchr("*_ .)", kept.at[kept.n - 1])) kept.n--;
    if (!kept.n || kept.n > 7) return false;
    if (str_eq(kept, STR("-")) || str_eq(kept, STR("+")) || str_eq(kept, STR("–"))) return true;
    if (kept.n == 1 && kept.at[0] >= 'A' && kept.at[0] <= 'H') return true;
    if (strspn(kept.at, "IVX") >= kept.n) return true;
    while (n < kept.n && ((kept.at[n] >= '0' && kept.at[n] <= '9') || kept.at[n] == '.'))
        digits = kept.at[n++] == '.' ? 0 : digits + 1;
    return n == kept.n && digits && digits < 3;
}

static bool is_figure(struct str kept)
{
    char room[LOW_BYTES];
    struct figure f;

    return figure_cell(low_of(kept, room), &f);
}

static bool is_unit(struct str kept)
{
    char room[LOW_BYTES];
    struct str low = low_of(kept, room), unit;
    enum unit_kind kind;

    return kept.n < 40 && unit_take(&low, &unit, &kind) && !low.n;
}

static bool is_words(struct str kept)
{
    return kept.n > 3 && !is_figure(kept) && !is_row_number(kept);
}

static bool has_dash(struct str kept)
{
    return kept.n > 4 && (str_starts(kept, STR("- ")) || str_starts(kept, STR("+ ")) ||
                          str_starts(kept, STR("– ")));
}

/* A row begins with `line`, behind which `next` stands. */
static bool begins_row(const struct line *line, const struct line *next)
{
    if (line->points > CELL_POINTS) return false;
    if (is_row_number(line->kept)) return is_words(next->kept) && !is_unit(next->kept);
    if (has_dash(line->kept)) return is_unit(next->kept) || is_figure(next->kept);
    return is_words(line->kept) && !is_unit(line->kept) &&
           (is_unit(next->kept) || (is_figure(next->kept) && !is_row_number(next->kept)));
}

/* The line after the next one, without reading either. */
static bool peek(const struct lines *l, struct line *first, struct line *second)
{
    struct lines ahead = *l;

    *second = (struct line){ 0 };
    if (!lines_next(&ahead, first)) return false;
    if (!lines_next(&ahead, second)) second->kept = (struct str){ 0 };
    return true;
}

bool cells_open(struct lines *l, const struct line *first, struct cell_table *out)
{
    struct lines ahead = *l;
    struct line line, next;
    char room[LOW_BYTES];
    bool plan = false, name = false;

    if (first->points > 10 || !is_number_head(first->kept)) return false;
    ahead.cells = true;
    out->n = 0;
    out->unit = COLUMNS_MAX;
    out->head[out->n++] = *first;
    while (peek(&ahead, &line, &next)) {
        if (begins_row(&line, &next) && is_row_number(line.kept)) break;
        if (out->n == COLUMNS_MAX || line.points > CELL_POINTS) return false;
        enum column_kind kind = columns_kind(low_of(line.kept, room));
        if (kind == COL_UNIT && out->unit == COLUMNS_MAX) out->unit = out->n;
        plan |= kind == COL_PLAN || kind == COL_RESULT;
        name |= kind == COL_NAME || kind == COL_OFFICE;
        out->head[out->n++] = line;
        lines_next(&ahead, &line);
    }
    if (out->n < 3 || !name || !(plan || out->unit < COLUMNS_MAX)) return false;
    *l = ahead;
    return true;
}

bool cells_next(struct lines *l, const struct cell_table *t, struct line *row)
{
    struct line cells[COLUMNS_MAX], line, next;
    size_t n = 0, at = 0;

    if (!peek(l, &line, &next) || !begins_row(&line, &next)) {
        l->cells = false;
        return false;
    }
    do {
        lines_next(l, &line);
        cells[n++] = line;
    } while (n < t->n && peek(l, &line, &next) && line.points <= CELL_POINTS &&
             !(n > 1 && begins_row(&line, &next)) &&
             !(n > 1 && !next.kept.n && is_words(line.kept)));
    for (size_t i = 0; i < t->n; i++) row[i] = (struct line){ 0 };
    size_t i = 0;
    if (is_row_number(cells[0].kept)) row[0] = cells[i++];
    at = 1;
    for (; i < n && at < t->n; i++, at++) {
        if (at == t->unit && n < t->n && is_figure(cells[i].kept)) at++; /* no unit was printed */
        if (at < t->n) row[at] = cells[i];
    }
    return true;
}
