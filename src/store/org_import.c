/* org_import.c - a list of units compared with all that is known, told line by line, and kept.
 *
 * The list is played on the register in memory first; what it changes there is noted as steps. A
 * dry run stops then. */
#include "base/hash.h"
#include "store/org_csv.h"
#include "store/org_inside.h"

/* One row to be written. */
struct step {
    struct org_unit *unit;
    enum org_fact fact; /* ORG_FOUNDED, a dated fact, or ORG_END */
    struct org_dated x;
};
struct plan {
    struct org_register r;
    struct org_report *report;
    enum lang lang;
    moment now;
    LIST(struct step) steps;
};

static struct str shown(struct str s) { return s.n ? s : STR("-"); }

static struct str day_words(struct arena *a, struct date d)
{
    return str_printf(a, "%02d/%02d/%04d", d.day, d.month, d.year);
}

static struct str name_of(const struct plan *p, struct str id, struct date day)
{
    const struct org_unit *u = id.at ? org_register_find(&p->r, id) : NULL;

    return u ? org_unit_value(u, ORG_NAME, day) : STR("-");
}

static void note(struct plan *p, struct org_unit *u, enum org_fact fact, const struct org_dated *x)
{
    *LIST_ADD(p->r.a, &p->steps) = (struct step){ u, fact, *x };
    if (fact < ORG_DATED) org_unit_set(&p->r, u, fact, x);
}

/* Whom a line is about --------------------------------------------------------------------- */

static struct date code_since(const struct org_unit *u, struct str code)
{
    struct date since = u->founded;

    for (size_t i = 0; i < u->facts[ORG_CODE].n; i++)
        if (str_eq(u->facts[ORG_CODE].at[i].value, code)) since = u->facts[ORG_CODE].at[i].from;
    return since;
}

/* A line without a day is about the unit that bears the code, where there is just one. */
static struct org_unit *only_bearer(const struct plan *p, struct str code)
{
    const struct org_node *first = org_register_bearer(&p->r, code, NULL);

    return first && !org_register_bearer(&p->r, code, first) ? first->unit : NULL;
}

static struct org_unit *unit_by_code(const struct plan *p, struct org_csv_line *l,
                                     struct org_unit **before)
{
    struct org_unit *u;

    *before = NULL;
    if (!l->code.n) return NULL;
    if (!l->from.year && (u = only_bearer(p, l->code))) {
        l->from = code_since(u, l->code);
        return u;
    }
    u = org_register_by_code(&p->r, l->code, org_day(l->from));
    if (!u || !l->from.year || !date_cmp(code_since(u, l->code), l->from)) return u;
    *before = u;
    return NULL;
}

/* The first day after `day` from which another bears the code. */
static struct date next_bearer(const struct plan *p, struct str code, struct date day)
{
    const struct org_node *n = NULL;
    struct date next = { 0 };

    while ((n = org_register_bearer(&p->r, code, n))) {
        struct date since = code_since(n->unit, code);
        if (date_cmp(since, day) > 0 && (!next.year || date_cmp(since, next) < 0)) next = since;
    }
    return next;
}

static void end_unit(struct plan *p, struct org_unit *u, struct date last_day,
                     const struct decision *by, int line)
{
    struct org_dated x = { STR("end"), last_day, *by, line };

    u->ended = last_day;
    u->end_by = *by;
    u->end_line = line;
    note(p, u, ORG_END, &x);
}

static void found_unit(struct plan *p, struct org_csv_line *l, struct org_unit *before)
{
    struct date day = org_day(l->from), next = { 0 };
    struct org_dated x = { .from = day, .by = l->by, .line = l->n };

    l->founds = true;
    if (l->code.n && !l->id.n) next = next_bearer(p, l->code, day);
    l->unit = org_register_add(&p->r, l->id.n ? l->id : uid_new(p->r.a, p->now), day);
    l->unit->by = l->by;
    l->unit->line = l->n;
    note(p, l->unit, ORG_FOUNDED, &x);
    if (before && !before->end_line) { /* an end that the list itself tells is not moved */
        struct date last = date_add_days(day, -1);
        org_tell(p->r.a, l->report, p->lang, "“%.*s” đang mang mã này kết thúc ngày %.*s",
                 STR_ARGS(org_unit_value(before, ORG_NAME, last)),
                 STR_ARGS(day_words(p->r.a, last)));
        end_unit(p, before, last, &l->by, l->n);
    }
    if (next.year && !l->ended.year)
        end_unit(p, l->unit, date_add_days(next, -1), &(struct decision){ 0 }, l->n);
}

static void find_unit(struct plan *p, struct org_csv_line *l)
{
    struct org_unit *before = NULL;

    l->unit = l->id.n ? org_register_find(&p->r, l->id) : NULL;
    if (!l->unit && l->id.n) {
        /* The same list came here before by its codes. */
        struct org_csv_line by_code = *l;
        l->unit = unit_by_code(p, &by_code, &before);
        before = NULL;
        if (l->unit) org_register_alias(&p->r, l->id, l->unit);
    } else if (!l->unit) {
        l->unit = unit_by_code(p, l, &before);
    }
    if (!l->unit) found_unit(p, l, before);
    if (!l->from.year && !l->founds) l->from = org_day_known(l->unit->founded);
    if (date_cmp(org_day(l->from), l->unit->founded) < 0)
        org_wrong(p->r.a, l->report, p->lang,
                  "đơn vị chỉ có từ ngày %.*s: ghi từ ngày đó trở đi, hoặc để trống từ ngày",
                  STR_ARGS(day_words(p->r.a, l->unit->founded)));
}

/* What a line changes ------------------------------------------------------------------------ */

static bool only_zeros_differ(struct str a, struct str b)
{
    while (a.n && *a.at == '0') a = str_from(a, 1);
    while (b.n && *b.at == '0') b = str_from(b, 1);
    return str_eq(a, b);
}

/* Two lines may be about one unit and day, one by its code and one by its id. */
static bool said_before(struct plan *p, struct org_csv_line *l, enum org_fact fact,
                        struct str value)
{
    const struct org_dated *x = org_unit_on(l->unit, fact, org_day(l->from));

    if (!x || !x->line || x->line == l->n || date_cmp(x->from, org_day(l->from)) != 0) return false;
    if (str_eq(x->value, value)) return false;
    org_wrong(p->r.a, l->report, p->lang,
              "dòng %d đã ghi khác cho cùng đơn vị, cùng ngày: giữ một dòng", x->line);
    return true;
}

static void set_value(struct plan *p, struct org_csv_line *l, enum org_fact fact, struct str value)
{
    static const char *const words[] = { "tên", "loại", "mã" };
    struct date day = org_day(l->from);
    struct str is = org_unit_value(l->unit, fact, day);
    struct org_dated x = { value, day, l->by, l->n };

    if (!value.n || str_eq(is, value) || said_before(p, l, fact, value)) return;
    note(p, l->unit, fact, &x);
    if (l->founds) return;
    l->changes = true;
    org_tell(p->r.a, l->report, p->lang, "%s: %.*s → %.*s", say(p->lang, words[fact]),
             STR_ARGS(shown(is)), STR_ARGS(value));
}

static void set_end(struct plan *p, struct org_csv_line *l)
{
    if (!l->ended.year || !date_cmp(l->ended, l->unit->ended)) return;
    if (date_cmp(l->ended, l->unit->founded) < 0) {
        org_wrong(p->r.a, l->report, p->lang, "đến ngày đứng trước ngày thành lập: sửa đến ngày");
        return;
    }
    end_unit(p, l->unit, l->ended, &l->end_by, l->n);
    if (l->founds) return;
    l->changes = true;
    org_tell(p->r.a, l->report, p->lang, "kết thúc ngày %.*s",
             STR_ARGS(day_words(p->r.a, l->ended)));
}

static void play_line(struct plan *p, struct org_csv_line *l)
{
    if (l->report->outcome == ORG_WRONG) return;
    find_unit(p, l);
    if (l->report->outcome == ORG_WRONG) return;
    struct str code = org_unit_value(l->unit, ORG_CODE, org_day(l->from));
    if (code.n && l->code.n && !str_eq(code, l->code) && only_zeros_differ(code, l->code)) {
        org_wrong(p->r.a, l->report, p->lang,
                  "mã “%.*s” chỉ khác mã đang có “%.*s” ở số 0 đứng đầu, bảng tính đã bỏ mất: định "
                  "dạng cột mã là văn bản",
                  STR_ARGS(l->code), STR_ARGS(code));
        return;
    }
    set_value(p, l, ORG_NAME, l->name);
    set_value(p, l, ORG_KIND, l->kind);
    set_value(p, l, ORG_CODE, l->code);
    set_end(p, l);
}

/* After all are founded, so that a list need not name parents first. */
static bool parent_of(struct plan *p, struct org_csv_line *l, struct str *id)
{
    struct date day = org_day(l->from);
    const struct org_unit *u = org_register_by_code(&p->r, l->parent, day);

    *id = (struct str){ 0 };
    if (str_eq(l->parent, STR("-"))) return true;
    if (!u) u = org_register_find(&p->r, l->parent);
    if (u && u != l->unit && org_unit_stands(u, day)) {
        *id = u->id;
        return true;
    }
    if (u == l->unit)
        org_wrong(p->r.a, l->report, p->lang, "đơn vị đứng dưới chính nó: sửa cột cấp trên");
    else
        org_wrong(p->r.a, l->report, p->lang,
                  "không có đơn vị cấp trên mang mã %.*s vào ngày này: thêm dòng của đơn vị đó, "
                  "hoặc sửa cột cấp trên hay từ ngày",
                  STR_ARGS(l->parent));
    return false;
}

static void play_parent(struct plan *p, struct org_csv_line *l)
{
    struct date day = org_day(l->from);
    struct org_dated x = { .from = day, .by = l->by, .line = l->n };

    if (l->report->outcome == ORG_WRONG || !l->unit || !l->parent.n || !parent_of(p, l, &x.value))
        return;
    struct str is = org_unit_value(l->unit, ORG_PARENT, day);
    if (str_eq(is, x.value) || said_before(p, l, ORG_PARENT, x.value)) return;
    note(p, l->unit, ORG_PARENT, &x);
    if (l->founds) return;
    l->changes = true;
    org_tell(p->r.a, l->report, p->lang, "cấp trên: %.*s → %.*s", STR_ARGS(name_of(p, is, day)),
             STR_ARGS(name_of(p, x.value, day)));
}

/* What no single line shows ------------------------------------------------------------------ */

static struct org_line *line_of(const struct plan *p, int n)
{
    size_t low = 0, high = p->report->lines.n;

    while (low < high) {
        size_t at = (low + high) / 2;
        if (p->report->lines.at[at].line < n)
            low = at + 1;
        else
            high = at;
    }
    return &p->report->lines.at[low];
}

static const struct org_unit *parent_on(const struct plan *p, const struct org_unit *u,
                                        struct date day, int *line)
{
    const struct org_dated *x = org_unit_on(u, ORG_PARENT, day);

    *line = x ? x->line : 0;
    return x && x->value.at ? org_register_find(&p->r, x->value) : NULL;
}

/* Does the way up from a unit lead back to it? *latest: the member of which the list says so last.
 */
static bool in_ring(const struct plan *p, const struct org_unit *from, struct date day,
                    const struct org_unit **latest, int *line)
{
    enum { LEVELS_MAX = 64 };
    const struct org_unit *u = from;

    *line = 0;
    for (int level = 0; u && level < LEVELS_MAX; level++) {
        const struct org_unit *at = u;
        int said;
        u = parent_on(p, at, day, &said);
        if (said > *line) *line = said, *latest = at;
        if (u == from) return true;
    }
    return false;
}

static struct str ring_words(const struct plan *p, const struct org_unit *from, struct date day)
{
    struct buf b = { 0 };
    const struct org_unit *u = from;
    int line;

    do {
        buf_put(&b, org_unit_value(u, ORG_NAME, day));
        buf_put_z(&b, " → ");
        u = parent_on(p, u, day, &line);
    } while (u != from && b.n < 300);
    buf_put(&b, u == from ? org_unit_value(u, ORG_NAME, day) : STR("…"));
    struct str s = str_copy(p->r.a, buf_str(&b));
    buf_close(&b);
    return s;
}

/* A ring closes on a day on which a row about a parent begins: no other days need be looked at. */
static void find_rings(struct plan *p)
{
    for (size_t i = 0; i < p->r.units.n; i++) {
        const struct org_unit *u = p->r.units.at[i], *latest = u;
        for (size_t n = 0; n < u->facts[ORG_PARENT].n; n++) {
            struct date day = u->facts[ORG_PARENT].at[n].from;
            int line;
            if (!in_ring(p, u, day, &latest, &line) || !line) continue;
            struct org_line *wrong = line_of(p, line);
            if (wrong->outcome == ORG_WRONG) continue;
            org_wrong(p->r.a, wrong, p->lang,
                      "các đơn vị nằm dưới nhau thành vòng (%.*s): sửa cột cấp trên",
                      STR_ARGS(ring_words(p, latest, day)));
        }
    }
}

/* Both bear the code on a day on which one begins to. */
static bool share(const struct org_unit *x, const struct org_unit *y, struct str code,
                  struct date *day)
{
    for (size_t i = 0; i < x->facts[ORG_CODE].n; i++) {
        *day = x->facts[ORG_CODE].at[i].from;
        if (str_eq(x->facts[ORG_CODE].at[i].value, code) && org_unit_stands(x, *day) &&
            org_unit_stands(y, *day) && str_eq(org_unit_value(y, ORG_CODE, *day), code))
            return true;
    }
    return false;
}

static void find_code_twice(struct plan *p, const struct org_csv_line *l, struct str code)
{
    const struct org_node *n = NULL;
    struct date day;

    while (code.n && (n = org_register_bearer(&p->r, code, n))) {
        if (n->unit == l->unit) continue;
        if (!share(l->unit, n->unit, code, &day) && !share(n->unit, l->unit, code, &day)) continue;
        org_wrong(
            p->r.a, l->report, p->lang,
            "mã %.*s đang là của “%.*s” vào ngày %.*s: cho đơn vị đó kết thúc (đến ngày) hoặc "
            "đổi mã trước",
            STR_ARGS(code), STR_ARGS(org_unit_value(n->unit, ORG_NAME, day)),
            STR_ARGS(day_words(p->r.a, day)));
        return;
    }
}

static void find_codes_twice(struct plan *p, struct org_csv_lines *lines)
{
    for (size_t i = 0; i < lines->all.n; i++) {
        const struct org_csv_line *l = &lines->all.at[i];
        if (l->report->outcome == ORG_WRONG || !l->unit || (!l->founds && !l->changes)) continue;
        find_code_twice(p, l, org_unit_value(l->unit, ORG_CODE, org_day(l->from)));
    }
}

static void conclude(struct plan *p, struct org_csv_lines *lines)
{
    struct org_report *r = p->report;

    for (size_t i = 0; i < lines->all.n; i++) {
        const struct org_csv_line *l = &lines->all.at[i];
        if (l->report->outcome != ORG_WRONG)
            l->report->outcome = l->founds ? ORG_FOUNDS : l->changes ? ORG_CHANGES : ORG_SAME;
    }
    int64_t *const counts[ORG_OUTCOMES] = { &r->founded, &r->changed, &r->same, &r->wrong };
    for (size_t i = 0; i < r->lines.n; i++) ++*counts[r->lines.at[i].outcome];
}

/* Keeping -------------------------------------------------------------------------------------- */

/* The facts of a unit's first day are written with its founding. */
static struct org_new founding(const struct org_unit *u)
{
    return (struct org_new){
        .code = org_unit_value(u, ORG_CODE, u->founded),
        .name = org_unit_value(u, ORG_NAME, u->founded),
        .kind = org_unit_value(u, ORG_KIND, u->founded),
        .parent = org_unit_value(u, ORG_PARENT, u->founded),
        .valid_from = org_day_known(u->founded),
        .decision = u->by.number,
        .decision_date = u->by.date,
    };
}

static bool keep_step(struct tx *tx, const struct step *s, struct err *e)
{
    const struct org_unit *u = s->unit;
    struct org_new new = founding(u);

    if (s->fact == ORG_FOUNDED) return store_org_found_under(tx, u->id, &new, e);
    if (s->fact == ORG_END)
        return u->end_line != s->x.line || store_org_end(tx, u->id, s->x.from, &s->x.by, e);
    if (u->line && !date_cmp(s->x.from, u->founded)) return true;
    return store_org_set(tx, u->id, s->fact, s->x.value, s->x.from, &s->x.by, e);
}

static bool keep(struct tx *tx, const struct plan *p, struct err *e)
{
    for (size_t i = 0; i < p->steps.n; i++) {
        const struct step *s = &p->steps.at[i];
        struct org_new new = founding(s->unit);
        if (s->fact == ORG_FOUNDED && !store_org_found_as(tx, s->unit->id, &new, e)) return false;
    }
    for (size_t i = 0; i < p->steps.n; i++)
        if (!keep_step(tx, &p->steps.at[i], e)) return false;
    return true;
}

static bool refuse(const struct org_report *r, struct err *e)
{
    size_t i = 0;

    while (r->lines.at[i].outcome != ORG_WRONG) i++;
    struct str why = r->lines.at[i].what.at[0];
    return err_fail(e, ERR_INPUT, "danh sách có %lld dòng sai, chưa giữ lại gì: dòng %lld: %.*s",
                    (long long)r->wrong, (long long)r->lines.at[i].line, STR_ARGS(why));
}

bool store_org_import(struct tx *tx, struct str csv, bool dry_run, struct org_report *report,
                      struct err *e)
{
    struct plan p = { .report = report, .lang = e->lang, .now = tx->act->now };
    struct org_csv_lines lines = { 0 };

    *report = (struct org_report){ .dry_run = dry_run };
    if (!org_csv_read(tx->a, csv, &lines, report, e) || !org_register_load(tx, &p.r, e))
        return false;
    for (size_t i = 0; i < lines.all.n; i++) play_line(&p, &lines.all.at[i]);
    for (size_t i = 0; i < lines.all.n; i++) play_parent(&p, &lines.all.at[i]);
    find_codes_twice(&p, &lines);
    find_rings(&p);
    conclude(&p, &lines);
    if (dry_run) return true;
    return report->wrong ? refuse(report, e) : keep(tx, &p, e);
}
