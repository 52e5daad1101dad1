#include "store/figure.h"

#include <stdlib.h>

#include "base/hash.h"
#include "store/figures.h"
#include "store/likeness.h"
#include "store/org.h"

enum {
    ASKED,
    FIND_LINE,
    NEXT_LINE,
    ADD_LINE,
    ADD_FORM,
    ADD_VERSION,
    MEASURES_OF_PLAN,
    PUT_PERIOD,
    FIND_REPORT,
    ADD_REPORT,
    NOW,
    ADD_CHANGE,
    PUT_NOW,
    REPORTS_OF_PLAN,
    REPORTS_OF_INDICATOR,
    LINES_OF_PLAN,
    LINES_OF_INDICATOR,
    CHOICES_OF_PLAN,
    CHOICES_OF_INDICATOR,
    TOLD_OF_PLAN,
    TOLD_OF_INDICATOR,
    HISTORY,
    ADD_CHOICE,
    REPORTED
};

#define MEASURES_LOOKED_AT \
    "IN (SELECT t.indicator FROM target_now t JOIN item_now i ON i.item = t.item " \
    "WHERE i.plan = $1)"
#define REPORTS(of) \
    "SELECT r.form, r.org, p.id, p.name, p.day_from, p.day_to, n.cells FROM report r " \
    "JOIN report_now n ON n.report = r.id JOIN period p ON p.id = r.period " \
    "WHERE r.form IN (SELECT l.form FROM form_line l WHERE l.indicator " of ")"
#define LINES(of) \
    "SELECT l.form, l.line, l.indicator, l.measure, l.unit FROM form_line l " \
    "WHERE EXISTS (SELECT 1 FROM report r WHERE r.form = l.form) AND l.indicator " of \
    " ORDER BY l.form, l.line"
#define CHOICES(of) \
    "SELECT indicator, about_org, period, measure, kind, figure, by_org, at FROM figure_choice " \
    "WHERE indicator " of " ORDER BY at"
#define TOLD(of) \
    "SELECT d.indicator, d.org, d.value, d.unit, d.year, d.estimate, k.kind FROM told_now d " \
    "JOIN indicator_now k ON k.indicator = d.indicator " \
    "WHERE d.org IS NOT NULL AND d.year IS NOT NULL AND d.indicator " of

static const char *const sql[] = {
    [ASKED] = "SELECT i.plan, i.lead, p.org, t.indicator, t.unit, k.kind, d.unit, f.id, "
              "(SELECT MAX(v.n) FROM form_version v WHERE v.form = f.id), t.reporting, t.reporter "
              "FROM item_now i "
              "JOIN target_now t ON t.item = i.item JOIN plan_now p ON p.plan = i.plan "
              "JOIN indicator d ON d.id = t.indicator "
              "JOIN indicator_now k ON k.indicator = t.indicator "
              "LEFT JOIN form f ON f.plan = i.plan WHERE i.item = $1",
    [FIND_LINE] = "SELECT line, since, unit FROM form_line WHERE form = $1 AND indicator = $2 "
                  "AND measure = $3 ORDER BY line",
    [NEXT_LINE] = "SELECT COALESCE(MAX(line), 0) + 1 FROM form_line WHERE form = $1",
    [ADD_LINE] = "INSERT INTO form_line (form, line, since, indicator, measure, unit, scale) "
                 "VALUES ($1, $2, $3, $4, $5, $6, NULL)",
    [ADD_FORM] = "INSERT INTO form (id, plan, made_at) VALUES ($1, $2, $3)",
    [ADD_VERSION] = "INSERT INTO form_version (id, form, n, made_at) VALUES ($1, $2, $3, $4)",
    [MEASURES_OF_PLAN] = "SELECT t.indicator, t.unit, k.kind, d.unit FROM item_now i "
                         "JOIN target_now t ON t.item = i.item "
                         "JOIN indicator d ON d.id = t.indicator "
                         "JOIN indicator_now k ON k.indicator = t.indicator "
                         "WHERE i.plan = $1 AND i.kind = 'target' ORDER BY i.seq, i.item",
    [PUT_PERIOD] = "INSERT INTO period (id, name, day_from, day_to) VALUES ($1, $2, $3, $4) "
                   "ON CONFLICT (id) DO NOTHING",
    [FIND_REPORT] = "SELECT id FROM report WHERE org = $1 AND period = $2 AND form = $3 "
                    "AND form_version >= $4 ORDER BY form_version DESC LIMIT 1",
    [ADD_REPORT] = "INSERT INTO report (id, org, period, form, form_version, made_at) "
                   "VALUES ($1, $2, $3, $4, $5, $6)",
    [NOW] = "SELECT n, cells FROM report_now WHERE report = $1",
    [ADD_CHANGE] = "INSERT INTO report_change (report, n, at, by, by_name, delta) "
                   "VALUES ($1, $2, $3, $4, $5, $6)",
    [PUT_NOW] = "INSERT INTO report_now (report, n, cells) VALUES ($1, $2, $3) "
                "ON CONFLICT (report) DO UPDATE SET n = excluded.n, cells = excluded.cells",
    [REPORTS_OF_PLAN] = REPORTS(MEASURES_LOOKED_AT),
    [REPORTS_OF_INDICATOR] = REPORTS("= $1"),
    [LINES_OF_PLAN] = LINES(MEASURES_LOOKED_AT),
    [LINES_OF_INDICATOR] = LINES("= $1"),
    [CHOICES_OF_PLAN] = CHOICES(MEASURES_LOOKED_AT),
    [CHOICES_OF_INDICATOR] = CHOICES("= $1"),
    [TOLD_OF_PLAN] = TOLD(MEASURES_LOOKED_AT),
    [TOLD_OF_INDICATOR] = TOLD("= $1"),
    [HISTORY] = "SELECT r.form, r.org, p.id, p.name, p.day_from, p.day_to, c.delta FROM report r "
                "JOIN report_change c ON c.report = r.id JOIN period p ON p.id = r.period "
                "WHERE r.form IN (SELECT l.form FROM form_line l WHERE l.indicator = $1)",
    [ADD_CHOICE] = "INSERT INTO figure_choice (id, indicator, about_org, period, measure, kind, "
                   "figure, by_org, why, at, by, by_name) "
                   "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    [REPORTED] = "SELECT i.item, t.indicator, p.org FROM item_now i "
                 "JOIN target_now t ON t.item = i.item JOIN plan_now p ON p.plan = i.plan "
                 "WHERE i.plan = $1 ORDER BY i.item",
};
STATEMENTS(figure);

/* Reading ---------------------------------------------------------------------------------- */

struct line {
    struct str form;
    int64_t line;
    struct str indicator, unit;
    enum measure measure;
};
struct lines {
    LIST(struct line) all;
};

static bool load_lines(struct tx *tx, int statement, struct str of, struct lines *out,
                       struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[statement], ARGS(TEXT(of)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->all) =
            (struct line){ db_text(&r, 0), db_int(&r, 1), db_text(&r, 2), db_text(&r, 4),
                           (enum measure)ENUM_OF_COLUMN(db_text(&r, 3), measure_name) };
    return db_done(&r, e);
}

static int by_form_and_line(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int c = str_cmp(x->form, y->form);

    return c ? c : (x->line > y->line) - (x->line < y->line);
}

static int by_indicator(const void *a, const void *b)
{
    const struct fact *x = a, *y = b;
    int c = str_cmp(x->indicator, y->indicator);

    return c ? c : str_cmp(x->cell.id, y->cell.id);
}

struct facts {
    LIST(struct fact) all;
};

/* Rows of a form, an org, a period and packed cells, seen through the lines. */
static bool load_cells(struct tx *tx, int statement, struct str of, const struct lines *lines,
                       struct facts *out, struct err *e)
{
    struct db_rows r;
    bool ok = true;

    if (!lines->all.n) return true;
    if (!db_select(tx->db, tx->a, sql[statement], ARGS(TEXT(of)), &r, e)) return false;
    while (ok && db_next(&r)) {
        struct line key = { .form = db_text(&r, 0) };
        struct cells cells = { 0 };
        struct fact f = { .by_org = db_text(&r, 1),
                          .period = { db_text(&r, 2), db_text(&r, 3),
                                      date_of_column(db_text(&r, 4)),
                                      date_of_column(db_text(&r, 5)) } };
        ok = cells_read(tx->a, db_blob(&r, 6), &cells, e);
        for (size_t i = 0; ok && i < cells.items.n; i++) {
            key.line = cells.items.at[i].line;
            const struct line *l =
                bsearch(&key, lines->all.at, lines->all.n, sizeof *lines->all.at, by_form_and_line);
            if (!l) continue; /* of another measure */
            f.cell = cells.items.at[i];
            f.indicator = l->indicator;
            f.unit = l->unit;
            f.measure = l->measure;
            *LIST_ADD(tx->a, &out->all) = f;
        }
    }
    return db_done(&r, e) && ok;
}

static bool load_choices(struct tx *tx, int statement, struct str of, struct figures *out,
                         struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[statement], ARGS(TEXT(of)), &r, e)) return false;
    while (db_next(&r))
        *LIST_ADD(tx->a, &out->choices) = (struct choice){
            .indicator = db_text(&r, 0),
            .about_org = db_text(&r, 1),
            .period = db_text(&r, 2),
            .measure = (enum measure)ENUM_OF_COLUMN(db_text(&r, 3), measure_name),
            .kind = (enum figure_kind)ENUM_OF_COLUMN(db_text(&r, 4), figure_kind_name),
            .figure = db_text(&r, 5),
            .by_org = db_text(&r, 6),
            .at = db_int(&r, 7),
        };
    return db_done(&r, e);
}

static enum measure usual_measure(struct str indicator_kind)
{
    enum indicator_kind kind =
        (enum indicator_kind)ENUM_OF_COLUMN(indicator_kind, indicator_kind_name);

    return kind == IND_FLOW ? MEASURE_YEAR_TO_DATE : MEASURE_POINT;
}

/* A result told in the text speaks of its whole year. */
static bool load_told(struct tx *tx, int statement, struct str of, struct facts *out, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[statement], ARGS(TEXT(of)), &r, e)) return false;
    while (db_next(&r)) {
        int16_t year = (int16_t)db_int(&r, 4);
        if (year < 1000) continue;
        *LIST_ADD(tx->a, &out->all) = (struct fact){
            .indicator = db_text(&r, 0),
            .unit = db_text(&r, 3),
            .measure = usual_measure(db_text(&r, 6)),
            .period = { str_printf(tx->a, "year-%d", year),
                        str_printf(tx->a, "Năm %d", year),
                        { year, 1, 1 },
                        { year, 12, 31 } },
            .per_document = true,
            .cell = { .about_org = db_text(&r, 1),
                      .value = dec_of_column(db_text(&r, 2)),
                      .day = { year, 12, 31 },
                      .kind = db_int(&r, 5) ? FIGURE_ESTIMATE : FIGURE_ACTUAL },
        };
    }
    return db_done(&r, e);
}

static bool load(struct tx *tx, bool of_plan, struct str of, struct figures *out, struct err *e)
{
    struct lines lines = { 0 };
    struct facts facts = { 0 };

    if (!load_lines(tx, of_plan ? LINES_OF_PLAN : LINES_OF_INDICATOR, of, &lines, e) ||
        !load_cells(tx, of_plan ? REPORTS_OF_PLAN : REPORTS_OF_INDICATOR, of, &lines, &facts, e) ||
        !load_told(tx, of_plan ? TOLD_OF_PLAN : TOLD_OF_INDICATOR, of, &facts, e) ||
        !load_choices(tx, of_plan ? CHOICES_OF_PLAN : CHOICES_OF_INDICATOR, of, out, e))
        return false;
    if (facts.all.n) qsort(facts.all.at, facts.all.n, sizeof *facts.all.at, by_indicator);
    out->facts.at = facts.all.at;
    out->facts.n = facts.all.n;
    return true;
}

bool figures_of_plan(struct tx *tx, struct str plan, struct figures *out, struct err *e)
{
    return load(tx, true, plan, out, e);
}

bool figures_of_indicator(struct tx *tx, struct str indicator, struct figures *out, struct err *e)
{
    return load(tx, false, indicator, out, e);
}

bool figures_reported_items(struct tx *tx, struct str plan, struct strs *out, struct err *e)
{
    struct figures f = { 0 };
    struct db_rows r;

    if (!figures_of_plan(tx, plan, &f, e)) return false;
    if (!db_select(tx->db, tx->a, sql[REPORTED], ARGS(TEXT(plan)), &r, e)) return false;
    while (db_next(&r)) {
        struct figure_eyes eyes = { .indicator = db_text(&r, 1), .org = db_text(&r, 2) };
        if (!f.facts.n) continue;
        struct figure_view figure = figures_look(tx->a, &f, &eyes).figure;
        if (figure.day.year && !figure.per_document) *LIST_ADD(tx->a, out) = db_text(&r, 0);
    }
    return db_done(&r, e);
}

/* Forms --------------------------------------------------------------------------------------- */

/* What is entered for a growth "tăng 12%" is the level, in the measure's own unit. */
static struct str unit_of_line(struct arena *a, struct str target_unit, struct str own_unit)
{
    bool growth = str_eq(unit_scale_of(a, target_unit).base, STR("%")) && own_unit.n &&
                  !str_eq(unit_scale_of(a, own_unit).base, STR("%"));

    return growth ? own_unit : target_unit;
}

static bool add_version(struct tx *tx, struct str form, int64_t n, struct err *e)
{
    return db_run(tx->db, sql[ADD_VERSION],
                  ARGS(TEXT(uid_new(tx->a, tx->act->now)), TEXT(form), INT(n), INT(tx->act->now)),
                  NULL, e);
}

static bool add_line(struct tx *tx, struct str form, int64_t line, int64_t since,
                     struct str indicator, enum measure measure, struct str unit, struct err *e)
{
    return db_run(tx->db, sql[ADD_LINE],
                  ARGS(TEXT(form), INT(line), INT(since), TEXT(indicator),
                       TEXT(str_c(measure_name[measure])), TEXT(unit)),
                  NULL, e);
}

bool figures_make_form(struct tx *tx, struct str plan, struct err *e)
{
    struct str form = uid_new(tx->a, tx->act->now);
    int64_t line = 0;
    struct db_rows r;
    bool ok = true;

    if (!db_run(tx->db, sql[ADD_FORM], ARGS(TEXT(form), TEXT(plan), INT(tx->act->now)), NULL, e) ||
        !add_version(tx, form, 1, e) ||
        !db_select(tx->db, tx->a, sql[MEASURES_OF_PLAN], ARGS(TEXT(plan)), &r, e))
        return false;
    while (ok && db_next(&r))
        ok = add_line(tx, form, ++line, 1, db_text(&r, 0), usual_measure(db_text(&r, 2)),
                      unit_of_line(tx->a, db_text(&r, 1), db_text(&r, 3)), e);
    return db_done(&r, e) && ok;
}

/* Writing ---------------------------------------------------------------------------------- */

/* What a figure is asked for. */
struct asked {
    struct str plan, lead, plan_org, indicator, unit, form, by_org, reporter;
    enum reports_by reporting;
    enum measure measure;
    int64_t version; /* the form's last */
    int64_t line, since;
};

static bool load_asked(struct tx *tx, const struct figure_new *f, struct asked *out, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[ASKED], ARGS(TEXT(f->target)), &r, &found, e)) return false;
    if (found)
        *out = (struct asked){
            .plan = db_text(&r, 0),
            .lead = db_text(&r, 1),
            .plan_org = db_text(&r, 2),
            .indicator = db_text(&r, 3),
            .unit = unit_of_line(tx->a, db_text(&r, 4), db_text(&r, 6)),
            .measure = f->measure != MEASURE_DEFAULT ? f->measure : usual_measure(db_text(&r, 5)),
            .form = db_text(&r, 7),
            .version = db_int(&r, 8),
            .reporting = (enum reports_by)ENUM_OF_COLUMN(db_text(&r, 9), reports_by_name),
            .reporter = db_text(&r, 10),
        };
    return db_done(&r, e) && (found || err_fail(e, ERR_NOT_FOUND, "không có chỉ tiêu này"));
}

static bool check_new(const struct figure_new *f, struct err *e)
{
    if (!f->day.year) return err_fail(e, ERR_INPUT, "số liệu cần có ngày");
    if (!f->value.given && !str_trim(f->words).n)
        return err_fail(e, ERR_INPUT, "số liệu cần có số hoặc lời; để trống là chưa có báo cáo");
    if (f->value_max.given && (!f->value.given || dec_cmp(f->value, f->value_max) > 0))
        return err_fail(e, ERR_INPUT, "đầu lớn của khoảng phải không nhỏ hơn đầu nhỏ");
    if (f->on_behalf_of.at && !str_trim(f->source_paper).n)
        return err_fail(e, ERR_REFUSED, "nhập thay đơn vị khác thì phải ghi văn bản làm căn cứ");
    return true;
}

/* Each unit reports what is about itself; else the office that does it for all; else the lead. */
static struct str usual_reporter(const struct figure_new *f, const struct asked *q)
{
    if (q->reporting == REPORTS_EACH && f->about_org.at) return f->about_org;
    if (q->reporting == REPORTS_ONE) return q->reporter;
    return q->lead.at ? q->lead : q->plan_org;
}

/* Who reports, and whether he still stood in that period (R19). */
static bool check_by_org(struct tx *tx, const struct figure_new *f, const struct period *period,
                         struct asked *q, struct err *e)
{
    struct org_row org;

    q->by_org = f->on_behalf_of.at ? f->on_behalf_of : usual_reporter(f, q);
    if (!q->plan_org.at || !q->by_org.at)
        return err_fail(e, ERR_REFUSED,
                        "kế hoạch chưa thuộc đơn vị nào: hãy ghi cơ quan ban hành của văn bản");
    if (!store_org_get(tx, q->by_org, period->from, &org, e)) return false;
    if (org.ended.year && date_cmp(org.ended, period->from) < 0)
        return err_fail(e, ERR_REFUSED, "%.*s đã kết thúc trước kỳ này, không còn báo cáo",
                        STR_ARGS(org.name));
    return !f->about_org.at || store_org_get(tx, f->about_org, period->to, &org, e);
}

static bool find_line(struct tx *tx, struct asked *q, struct err *e)
{
    struct db_rows r;

    if (!db_select(tx->db, tx->a, sql[FIND_LINE],
                   ARGS(TEXT(q->form), TEXT(q->indicator), TEXT(str_c(measure_name[q->measure]))),
                   &r, e))
        return false;
    while (db_next(&r))
        if (!q->line && str_eq(db_text(&r, 2), q->unit)) {
            q->line = db_int(&r, 0);
            q->since = db_int(&r, 1);
        }
    return db_done(&r, e);
}

/* A line that the form does not hold yet makes its next version. */
static bool make_line(struct tx *tx, struct asked *q, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[NEXT_LINE], ARGS(TEXT(q->form)), &r, &found, e)) return false;
    if (found) q->line = db_int(&r, 0);
    q->since = ++q->version;
    return db_done(&r, e) && add_version(tx, q->form, q->version, e) &&
           add_line(tx, q->form, q->line, q->since, q->indicator, q->measure, q->unit, e);
}

static bool open_report(struct tx *tx, const struct asked *q, const struct period *p,
                        struct str *report, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!db_run(tx->db, sql[PUT_PERIOD],
                ARGS(TEXT(p->id), TEXT(p->name), TEXT(column_date(tx->a, p->from)),
                     TEXT(column_date(tx->a, p->to))),
                NULL, e) ||
        !select_one(tx, sql[FIND_REPORT],
                    ARGS(TEXT(q->by_org), TEXT(p->id), TEXT(q->form), INT(q->since)), &r, &found,
                    e))
        return false;
    if (found) *report = db_text(&r, 0);
    if (!db_done(&r, e)) return false;
    if (found) return true;
    *report = uid_new(tx->a, tx->act->now);
    return db_run(tx->db, sql[ADD_REPORT],
                  ARGS(TEXT(*report), TEXT(q->by_org), TEXT(p->id), TEXT(q->form), INT(q->version),
                       INT(tx->act->now)),
                  NULL, e);
}

/* The one way into a report: appends the change and makes its current row again. */
static bool save(struct tx *tx, struct str report, const struct cell *cell, struct err *e)
{
    struct cells now = { 0 }, delta = { 0 };
    const struct act *act = tx->act;
    int64_t n = 1;
    struct db_rows r;
    bool found, ok = true;

    if (!select_one(tx, sql[NOW], ARGS(TEXT(report)), &r, &found, e)) return false;
    if (found) {
        n = db_int(&r, 0) + 1;
        ok = cells_read(tx->a, db_blob(&r, 1), &now, e);
    }
    if (!db_done(&r, e) || !ok) return false;
    cells_merge(tx->a, &now, cell);
    cells_merge(tx->a, &delta, cell);
    return db_run(tx->db, sql[ADD_CHANGE],
                  ARGS(TEXT(report), INT(n), INT(act->now), TEXT(act->user), TEXT(act->user_name),
                       BLOB(cells_pack(tx->a, &delta))),
                  NULL, e) &&
           db_run(tx->db, sql[PUT_NOW], ARGS(TEXT(report), INT(n), BLOB(cells_pack(tx->a, &now))),
                  NULL, e);
}

bool store_figure_put(struct tx *tx, const struct figure_new *f, const struct period *period,
                      struct str *id, struct err *e)
{
    struct asked q;
    struct str report;

    if (!check_new(f, e) || !load_asked(tx, f, &q, e) || !check_by_org(tx, f, period, &q, e) ||
        !find_line(tx, &q, e) || (!q.line && !make_line(tx, &q, e)) ||
        !open_report(tx, &q, period, &report, e))
        return false;
    *id = uid_new(tx->a, tx->act->now);
    struct cell cell = {
        .id = *id,
        .line = q.line,
        .about_org = f->about_org.at ? f->about_org : q.plan_org,
        .kind = f->kind,
        .day = f->day,
        .value = f->value,
        .value_max = f->value_max,
        .approximate = f->approximate,
        .words = f->words,
        .note = f->note,
        .source_paper = f->source_paper,
        .on_behalf_of = f->on_behalf_of,
        .by = tx->act->user,
        .by_name = tx->act->user_name,
        .at = tx->act->now,
    };
    return save(tx, report, &cell, e) &&
           store_audit(tx, "figure.enter", "report", report, (struct str){ 0 },
                       column_json(tx->a, &figure_new_table, f), e);
}

/* Listing and choosing --------------------------------------------------------------------- */

static bool name_of_org(struct tx *tx, struct str org, struct date day, struct str *out,
                        struct err *e)
{
    struct org_row row;

    *out = (struct str){ 0 };
    if (!org.at) return true;
    if (!store_org_get(tx, org, day, &row, e)) return false;
    *out = row.name;
    return true;
}

static bool row_of(struct tx *tx, const struct fact *x, bool current, struct figure_row *out,
                   struct err *e)
{
    const struct cell *c = &x->cell;

    *out = (struct figure_row){
        .id = c->id,
        .value = c->value,
        .value_max = c->value_max,
        .words = c->words,
        .approximate = c->approximate,
        .kind = c->kind,
        .day = c->day,
        .period = x->period,
        .measure = x->measure,
        .by = c->by_name.n ? c->by_name : (struct str){ 0 },
        .source_paper = c->source_paper,
        .note = c->note,
        .at = c->at,
        .current = current,
        .per_document = x->per_document,
    };
    return name_of_org(tx, x->by_org, x->period.to, &out->by_org_name, e) &&
           name_of_org(tx, c->about_org, x->period.to, &out->about_org_name, e) &&
           name_of_org(tx, c->on_behalf_of, x->period.to, &out->on_behalf_of_name, e);
}

static int newest_first(const void *a, const void *b)
{
    const struct fact *x = a, *y = b;

    if (x->cell.at != y->cell.at) return x->cell.at < y->cell.at ? 1 : -1;
    return str_cmp(y->cell.id, x->cell.id);
}

static const struct fact *fact_of(const struct figures *f, struct str id)
{
    for (size_t i = 0; i < f->facts.n; i++)
        if (id.n && str_eq(f->facts.at[i].cell.id, id)) return &f->facts.at[i];
    return NULL;
}

/* Every cell ever saved about the measure, and what texts tell of it. */
static bool load_history(struct tx *tx, struct str indicator, struct facts *out, struct err *e)
{
    struct lines lines = { 0 };

    if (!load_lines(tx, LINES_OF_INDICATOR, indicator, &lines, e) ||
        !load_cells(tx, HISTORY, indicator, &lines, out, e) ||
        !load_told(tx, TOLD_OF_INDICATOR, indicator, out, e))
        return false;
    if (out->all.n) qsort(out->all.at, out->all.n, sizeof *out->all.at, newest_first);
    return true;
}

bool store_figure_list(struct tx *tx, struct str target, bool internal, struct str after,
                       size_t limit, struct figure_page *out, struct err *e)
{
    struct figure_new asks = { .target = target };
    struct figures now = { 0 };
    struct facts all = { 0 };
    struct asked q;
    bool started = !after.at;

    if (!target_visible(tx, target, internal, e) || !load_asked(tx, &asks, &q, e) ||
        !figures_of_indicator(tx, q.indicator, &now, e) || !load_history(tx, q.indicator, &all, e))
        return false;
    limit = page_limit(limit);
    for (size_t i = 0; i < all.all.n; i++) {
        const struct fact *x = &all.all.at[i], *current = fact_of(&now, x->cell.id);
        if (!str_eq(x->cell.about_org, q.plan_org)) continue;
        if (!started) {
            started = str_eq(x->cell.id, after);
            continue;
        }
        if (out->items.n == limit) {
            out->next = out->items.at[limit - 1].id;
            break;
        }
        if (!row_of(tx, x, current && figures_current(&now, current), LIST_ADD(tx->a, &out->items),
                    e))
            return false;
    }
    return true;
}

bool store_figure_choose(struct tx *tx, const struct figure_choice *c, struct err *e)
{
    struct figure_new asks = { .target = c->target };
    const struct act *act = tx->act;
    struct figures now = { 0 };
    struct asked q;

    if (!str_trim(c->why).n) return err_fail(e, ERR_REFUSED, "chọn một số liệu thì phải ghi lý do");
    if (!load_asked(tx, &asks, &q, e) || !figures_of_indicator(tx, q.indicator, &now, e))
        return false;
    const struct fact *x = fact_of(&now, c->figure);
    if (!x) return err_fail(e, ERR_NOT_FOUND, "không có số liệu này, hoặc đã có số liệu mới hơn");
    return db_run(tx->db, sql[ADD_CHOICE],
                  ARGS(TEXT(uid_new(tx->a, act->now)), TEXT(x->indicator), TEXT(x->cell.about_org),
                       TEXT(x->period.id), TEXT(str_c(measure_name[x->measure])),
                       TEXT(str_c(figure_kind_name[x->cell.kind])), TEXT(x->cell.id),
                       TEXT(x->by_org), TEXT(c->why), INT(act->now), TEXT(act->user),
                       TEXT(act->user_name)),
                  NULL, e) &&
           store_audit(tx, "figure.choose", "item", c->target, (struct str){ 0 },
                       column_json(tx->a, &figure_choice_table, c), e);
}
