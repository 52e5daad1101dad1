#include "intake/secret.h"

/* A mark stands above the title; documents that are typed badly push it a little down. */
enum { HEAD_LINES = 60 };

static const struct {
    struct str squeezed, mark;
} marks[] = {
    { STR_INIT("MẬT"), STR_INIT("MẬT") },
    { STR_INIT("TỐIMẬT"), STR_INIT("TỐI MẬT") },
    { STR_INIT("TUYỆTMẬT"), STR_INIT("TUYỆT MẬT") },
};

/* "Độ mật: Tối mật", as forms print it. */
static const struct str labels[] = { STR_INIT("ĐỘMẬT"), STR_INIT("Độmật"), STR_INIT("MỨCĐỘMẬT"),
                                     STR_INIT("Mứcđộmật") };
static const struct str after_label[] = { STR_INIT("Mật"), STR_INIT("Tốimật"),
                                          STR_INIT("Tuyệtmật") };

/* Emphasis, brackets and blanks say nothing; letters set apart ("M Ậ T") come together. */
static struct str squeeze(struct str s, char *out)
{
    char *o = out;

    for (size_t i = 0; i < s.n; i++) {
        if (strchr(" \t\r*_#>()[]<>.:;-", s.at[i])) continue;
        if (s.n - i > 1 && (unsigned char)s.at[i] == 0xC2 && (unsigned char)s.at[i + 1] == 0xA0) {
            i++; /* a blank that does not break */
            continue;
        }
        *o++ = s.at[i];
    }
    return str_between(out, o);
}

static struct str mark_of(struct str cell)
{
    enum { LONGEST = 200 };
    char bytes[LONGEST];

    if (cell.n > LONGEST) return (struct str){ 0 };
    struct str s = squeeze(cell, bytes);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (str_eq(s, marks[i].squeezed)) return marks[i].mark;
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        struct str rest = s;
        if (!str_take(&rest, labels[i])) continue;
        for (size_t k = 0; k < sizeof marks / sizeof marks[0]; k++)
            if (str_eq(rest, marks[k].squeezed) || str_eq(rest, after_label[k]))
                return marks[k].mark;
    }
    return (struct str){ 0 };
}

/* Columns of a head are set apart by a tab, a bar or several blanks. */
static struct str take_cell(struct str *line)
{
    for (size_t i = 0; i < line->n; i++) {
        bool gap = line->at[i] == ' ' && i + 2 < line->n && line->at[i + 1] == ' ' &&
                   line->at[i + 2] == ' ';
        if (line->at[i] != '\t' && line->at[i] != '|' && !gap) continue;
        struct str cell = str_first(*line, i);
        *line = str_from(*line, i + 1);
        return cell;
    }
    struct str cell = *line;
    *line = str_from(*line, line->n);
    return cell;
}

struct str secret_mark(struct str text)
{
    for (int lines = 0; text.n && lines < HEAD_LINES;) {
        struct str line = str_trim(str_until(&text, '\n')), mark = mark_of(line);
        if (line.n) lines++;
        while (line.n && !mark.at) mark = mark_of(take_cell(&line));
        if (mark.at) return mark;
    }
    return (struct str){ 0 };
}
