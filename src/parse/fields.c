#include "parse/fields.h"

#include "base/unicode.h"

/* What a list of fields follows in an order. Longer ones first. */
static const char *const before_fields[] = {
    "các nhiệm vụ về ", "nhiệm vụ về ", "các nhiệm vụ ", "các lĩnh vực ",
    "lĩnh vực ",        "công tác ",    "tham mưu ",     "giữ vững ",
};
/* Words of offices about any work at all: a phrase with one of them is no field. */
static const char *const about_anything[] = {
    "kế hoạch",     "báo cáo",      "thực hiện", "chỉ đạo",  "điều hành",  "kết quả",
    "đơn vị",       "theo dõi",     "đôn đốc",   "kiểm tra", "phối hợp",   "ủy ban",
    "chương trình", "nhiệm vụ",     "giải pháp", "lĩnh vực", "cấp",        "tổng hợp",
    "đánh giá",     "tuyên truyền", "vận động",  "thi hành", "quyết định",
};
enum { WORDS_LEAST = 2, WORDS_MOST = 5 };

static size_t words_of(struct str s)
{
    size_t n = s.n > 0;

    for (size_t i = 0; i < s.n; i++) n += s.at[i] == ' ';
    return n;
}

static bool is_field(struct arena *a, struct str s)
{
    struct str low = unicode_lower(a, s);
    size_t n = words_of(s);

    if (n < WORDS_LEAST || n > WORDS_MOST) return false;
    for (size_t i = 0; i < sizeof about_anything / sizeof about_anything[0]; i++)
        if (str_find(low, str_c(about_anything[i]))) return false;
    for (size_t i = 0; i < s.n; i++)
        if (strchr("0123456789()/\"", s.at[i])) return false;
    return true;
}

static void add(struct arena *a, struct fields *out, struct str phrase, struct str unit)
{
    phrase = unicode_lower(a, str_trim(phrase));
    if (!is_field(a, phrase)) return;
    for (size_t i = 0; i < out->all.n; i++)
        if (str_eq(out->all.at[i].phrase, phrase)) return;
    *LIST_ADD(a, &out->all) = (struct field_of_unit){ phrase, unit };
}

/* The part before the nearest of the marks; *in goes on after it. */
static struct str until_any(struct str *in, const char *const *marks, size_t n)
{
    struct str all = *in, part = all;
    size_t mark = 0;

    for (size_t i = 0; i < n; i++) {
        const char *at = str_find(all, str_c(marks[i]));
        if (!at || (size_t)(at - all.at) >= part.n) continue;
        part.n = (size_t)(at - all.at);
        mark = strlen(marks[i]);
    }
    *in = str_from(all, part.n + mark);
    return part;
}

/* "giáo dục, y tế và giảm nghèo" */
static void add_list(struct arena *a, struct fields *out, struct str list, struct str unit)
{
    static const char *const marks[] = { ",", " và ", " - ", " – " };

    while (list.n) add(a, out, until_any(&list, marks, sizeof marks / sizeof marks[0]), unit);
}

static void by_order(struct arena *a, const struct duty *d, struct fields *out)
{
    static const char *const ends[] = { ";", ".", ":", " trên ", " theo ", " tại ", " của " };

    for (struct str rest = d->text; rest.n;) {
        static const char *const clauses[] = { ";", "." };
        struct str clause = until_any(&rest, clauses, sizeof clauses / sizeof clauses[0]);
        for (size_t i = 0; i < sizeof before_fields / sizeof before_fields[0]; i++) {
            const char *at = str_find(clause, str_c(before_fields[i]));
            if (!at) continue;
            struct str list = str_between(at + strlen(before_fields[i]), str_end(clause));
            add_list(a, out, until_any(&list, ends, sizeof ends / sizeof ends[0]), d->units.at[0]);
            break;
        }
    }
}

static struct str first_word(struct str name) { return str_until(&name, ' '); }

static size_t units_that_begin(const struct strs *units, struct str word)
{
    size_t n = 0;

    for (size_t i = 0; i < units->n; i++) n += str_eq(first_word(units->at[i]), word);
    return n;
}

static void add_units(struct arena *a, struct strs *all, const struct strs *more)
{
    for (size_t i = 0; i < more->n; i++) {
        bool there = false;
        for (size_t k = 0; k < all->n && !there; k++) there = str_eq(all->at[k], more->at[i]);
        if (!there) *LIST_ADD(a, all) = more->at[i];
    }
}

static void by_name(struct arena *a, const struct strs *units, struct fields *out)
{
    for (size_t i = 0; i < units->n; i++) {
        struct str kind = first_word(units->at[i]);
        if (units_that_begin(units, kind) > 1)
            add_list(a, out, str_from(units->at[i], kind.n + 1), units->at[i]);
    }
}

void parse_fields(const struct plan *plan, struct arena *a, struct fields *out)
{
    struct strs units = { 0 };

    for (size_t i = 0; i < plan->duties.n; i++) {
        add_units(a, &units, &plan->duties.at[i].units);
        if (plan->duties.at[i].units.n) by_order(a, &plan->duties.at[i], out);
    }
    for (size_t i = 0; i < plan->tasks.n; i++) add_units(a, &units, &plan->tasks.at[i].lead);
    by_name(a, &units, out);
}
