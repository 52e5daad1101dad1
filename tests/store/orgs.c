/* Units by dated rows: what forbids a change; lists that come in and go out again, and every way
 * in which they come spoilt. */
#include "base/unicode.h"
#include "store/org.h"
#include "store_test.h"

static const moment start = 1700000000000; /* 2023-11-14 */
static struct act me = { .user_name = STR_INIT("máy"), .now = start };

struct importing {
    struct str csv;
    bool dry_run;
    struct org_report report;
};

static bool import(struct tx *tx, void *arg, struct err *e)
{
    struct importing *im = arg;

    return store_org_import(tx, im->csv, im->dry_run, &im->report, e);
}

static bool export(struct tx *tx, void *arg, struct err *e)
{
    struct str *out = arg;
    struct buf b = { 0 };
    bool ok = store_org_export(tx, false, LANG_EN, &b, e);

    *out = str_copy(tx->a, buf_str(&b));
    buf_close(&b);
    return ok;
}

static struct importing keep(struct store *s, struct str csv, const char *what)
{
    struct importing im = { .csv = csv };

    me.now++;
    test_write(s, &me, import, &im, what);
    return im;
}

#define HEAD "code,name,kind,parent,valid_from\n"
static const struct str first = STR_INIT(HEAD "T1,Mẫu,tỉnh,,2000-01-01\n"
                                              "H1,Vạn Lộc,huyện,T1,2000-01-01\n"
                                              "X1,Một,thị trấn,H1,2000-01-01\n"
                                              "X2,Hai,xã,H1,2000-01-01\n");

/* Each on the units of `first`; nothing is kept. */
static const struct {
    const char *what;
    struct str csv;
    int64_t founded, changed, same, wrong;
    const char *says; /* English, of the first line that is not as before */
} lists[] = {
    { "the same", STR_INIT(HEAD "X1,Một,thị trấn,H1,2000-01-01\n"), 0, 0, 1, 0, "" },
    { "a BOM", STR_INIT("\xEF\xBB\xBF" HEAD "X1,Một,thị trấn,H1,2000-01-01\n"), 0, 0, 1, 0, "" },
    { "semicolons, CR LF, quotes, blank lines",
      STR_INIT("code;name;kind;parent;valid_from\r\n\r\n\"X1\";\"Một\";thị trấn;H1;01/01/2000\r\n"),
      0, 0, 1, 0, "" },
    { "heads in Vietnamese, in another order, another form of Unicode",
      STR_INIT("Te\xCC\x82n;M\xC3\xA3;Cấp trên;Từ ngày\nMo\xCC\xA3\xCC\x82t;X1;H1;1/1/2000\n"), 0,
      0, 1, 0, "" },
    { "without heads", STR_INIT("X1,Một,thị trấn,H1,2000-01-01\n"), 0, 0, 1, 0, "" },
    { "Windows-1258, marks behind their letters",
      STR_INIT(
          "code,name,kind,parent,valid_from\nX1,M\xF4\xF2t,thi\xF2 tr\xE2\xECn,H1,2000-01-01\n"),
      0, 0, 1, 0, "" },
    { "UTF-16", STR_INIT("\xFF\xFEX\0001\0,\0A\0,\0,\0H\0001\0,\0"), 0, 1, 0, 0, "name: Một → A" },
    { "a renamed unit", STR_INIT(HEAD "X1,Mốt,thị trấn,H1,2000-01-01\n"), 0, 1, 0, 0,
      "name: Một → Mốt" },
    { "a code that goes over (R18)", STR_INIT(HEAD "X1,Một,xã,T1,2025-07-01\n"), 1, 0, 0, 0,
      "“Một”, which bears this code, ends on 30/06/2025" },
    { "a code for one unit after the other",
      STR_INIT("code,name,kind,parent,valid_from,ended\nN1,Cũ,xã,H1,2010-01-01,2015-12-31\n"
               "N1,Mới,xã,H1,2016-01-01,\n"),
      2, 0, 0, 0, "" },
    { "no code", STR_INIT(HEAD ",Ba,xã,H1,2000-01-01\n"), 0, 0, 0, 1, "the code is missing" },
    { "no name", STR_INIT(HEAD "X3,,xã,H1,2000-01-01\n"), 0, 0, 0, 1, "the name is missing" },
    { "no day", STR_INIT(HEAD "X3,Ba,xã,H1,31/02/2000\n"), 0, 0, 0, 1, "“31/02/2000” is no day" },
    { "no parent of that code", STR_INIT(HEAD "X3,Ba,xã,Z9,2000-01-01\n"), 0, 0, 0, 1,
      "no parent bears the code Z9" },
    { "a parent that is founded later",
      STR_INIT(HEAD "X3,Ba,xã,H9,2000-01-01\nH9,Sau,huyện,T1,2001-01-01\n"), 1, 0, 0, 1,
      "no parent bears the code H9" },
    { "two parents", STR_INIT(HEAD "X3,Ba,xã,H1,2000-01-01\nX3,Ba,xã,T1,2000-01-01\n"), 1, 0, 0, 1,
      "the unit has two parents from one day on: “H1” in line 2 and “T1” here" },
    { "a line twice", STR_INIT(HEAD "X3,Ba,xã,H1,2000-01-01\nX3,Ba,xã,H1,2000-01-01\n"), 1, 0, 0, 1,
      "the code X3 stands in line 2" },
    { "its own parent", STR_INIT(HEAD "X3,Ba,xã,X3,2000-01-01\n"), 0, 0, 0, 1,
      "the unit stands under itself" },
    { "a ring of two", STR_INIT(HEAD "R1,A,xã,R2,2000-01-01\nR2,B,xã,R1,2000-01-01\n"), 1, 0, 0, 1,
      "the units stand under each other in a ring (B → A → B)" },
    { "a ring with what stands already", STR_INIT(HEAD "T1,Mẫu,tỉnh,X1,2000-01-01\n"), 0, 0, 0, 1,
      "in a ring (Mẫu → Một → Vạn Lộc → Mẫu)" },
    { "one code for two at one time",
      STR_INIT("code,name,kind,parent,valid_from,ended\nN1,Cũ,xã,H1,2010-01-01,2020-12-31\n"
               "N1,Mới,xã,H1,2016-01-01,\n"),
      0, 0, 0, 2, "the code N1 is that of “Mới” on 01/01/2016" },
    { "an id that is none", STR_INIT("id,code,name\nabc,X3,Ba\n"), 0, 0, 0, 1,
      "the id “abc” has not the form of one" },
    { "an end before the beginning",
      STR_INIT("code,name,valid_from,ended\nX3,Ba,2000-01-01,1999-01-01\n"), 0, 0, 0, 1,
      "the last day stands before the first" },
    { "a quote that is never closed", STR_INIT(HEAD "X3,\"Ba,xã,H1,2000-01-01\n"), 1, 0, 0, 0, "" },
};

static const struct org_line *first_of(const struct org_report *r)
{
    for (size_t i = 0; i < r->lines.n; i++)
        if (r->lines.at[i].outcome == ORG_WRONG) return &r->lines.at[i];
    for (size_t i = 0; i < r->lines.n; i++)
        if (r->lines.at[i].outcome != ORG_SAME) return &r->lines.at[i];
    return NULL;
}

static void look_at_lists(struct store *s)
{
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        struct importing im = { .csv = lists[i].csv, .dry_run = true };
        if (!test_read(s, &me, import, &im, lists[i].what)) continue;
        const struct org_report *r = &im.report;
        const struct org_line *l = first_of(r);
        struct str said = l && l->what.n ? l->what.at[0] : STR("");
        bool ok = r->founded == lists[i].founded && r->changed == lists[i].changed &&
                  r->same == lists[i].same && r->wrong == lists[i].wrong &&
                  (!*lists[i].says || str_find(said, str_c(lists[i].says)));
        if (!ok)
            printf("%lld founded, %lld changed, %lld same, %lld wrong: %.*s\n",
                   (long long)r->founded, (long long)r->changed, (long long)r->same,
                   (long long)r->wrong, STR_ARGS(said));
        EXPECT_OF(ok, lists[i].what);
    }
}

static void refused_lists(struct store *s)
{
    static const struct {
        struct str csv;
        const char *what;
    } rows[] = {
        { STR_INIT(""), "an empty file" },
        { STR_INIT(HEAD), "heads alone" },
        { STR_INIT("code,name,colour\nX,Y,red\n"), "a column that nobody knows" },
        { STR_INIT("\x89PNG\r\n\x1A\n\0\0\xFF"), "a picture" },
        { STR_INIT(HEAD "X3,Ba,xã,Z9,2000-01-01\nX4,Bốn,xã,H1,2000-01-01\n"), "one wrong line" },
    };
    struct str before, after;

    test_read(s, &me, export, &before, "before");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct importing im = { .csv = rows[i].csv };
        test_refused(s, &me, import, &im, ERR_INPUT, rows[i].what);
    }
    test_read(s, &me, export, &after, "after");
    EXPECT_STR(after, before);
}

/* Changes -------------------------------------------------------------------------------------- */

static bool by_code(struct tx *tx, void *arg, struct err *e)
{
    struct str *code = arg;

    return store_org_by_code(tx, *code, (struct date){ 2023, 11, 14 }, code, e);
}

static struct str id_of(struct store *s, const char *code)
{
    struct str id = str_c(code);

    test_read(s, &me, by_code, &id, code);
    return id;
}

struct changing {
    struct str org;
    struct org_change c;
};

static bool change(struct tx *tx, void *arg, struct err *e)
{
    const struct changing *x = arg;

    return store_org_change(tx, x->org, &x->c, e);
}

static void changes(struct store *s)
{
    struct str t1 = id_of(s, "T1"), h1 = id_of(s, "H1"), x1 = id_of(s, "X1"), x2 = id_of(s, "X2");
    const struct date early = { 1999, 1, 1 }, may = { 2020, 5, 1 }, end = { 2025, 6, 30 },
                      july = { 2025, 7, 1 };
    const struct {
        const char *what;
        struct changing x;
        enum err_kind want;
    } steps[] = {
        { "renamed",
          { x1, { ORG_NAME, STR_INIT("Mo\xCC\xA3\xCC\x82t Lớn"), may, STR_INIT("5/NQ"), may } },
          ERR_NONE },
        { "renamed to the same",
          { x1, { ORG_NAME, STR_INIT("Một Lớn"), july, { 0 }, { 0 } } },
          ERR_INPUT },
        { "no name", { x1, { ORG_NAME, STR_INIT(" "), may, { 0 }, { 0 } } }, ERR_INPUT },
        { "before its founding",
          { x1, { ORG_KIND, STR_INIT("xã"), early, { 0 }, { 0 } } },
          ERR_INPUT },
        { "under itself", { t1, { ORG_PARENT, x1, may, { 0 }, { 0 } } }, ERR_REFUSED },
        { "another's code", { x1, { ORG_CODE, STR_INIT("X2"), may, { 0 }, { 0 } } }, ERR_CONFLICT },
        { "moved", { x2, { ORG_PARENT, t1, july, STR_INIT("1687/NQ"), end } }, ERR_NONE },
        { "a ring on a later day", { t1, { ORG_PARENT, x2, may, { 0 }, { 0 } } }, ERR_REFUSED },
        { "the district ends",
          { h1, { ORG_END, { 0 }, end, STR_INIT("203/2025/QH15"), end } },
          ERR_NONE },
        { "under what has ended", { x1, { ORG_PARENT, h1, july, { 0 }, { 0 } } }, ERR_INPUT },
        { "changed after its end",
          { h1, { ORG_NAME, STR_INIT("A"), july, { 0 }, { 0 } } },
          ERR_REFUSED },
        { "the end is taken back", { h1, { ORG_END, { 0 }, { 0 }, { 0 }, { 0 } } }, ERR_NONE },
        { "taken back once more", { h1, { ORG_END, { 0 }, { 0 }, { 0 }, { 0 } } }, ERR_REFUSED },
        { "and ends again",
          { h1, { ORG_END, { 0 }, end, STR_INIT("203/2025/QH15"), end } },
          ERR_NONE },
        { "founded otherwise",
          { x1, { ORG_FOUNDED, STR_INIT("1"), may, { 0 }, { 0 } } },
          ERR_INPUT },
    };

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        me.now++;
        void *x = (void *)(uintptr_t)&steps[i].x;
        if (steps[i].want)
            test_refused(s, &me, change, x, steps[i].want, steps[i].what);
        else
            test_write(s, &me, change, x, steps[i].what);
    }
}

struct look {
    struct str id;
    struct org_query q;
    struct org_page page;
    struct org_place place;
    struct org_events events;
};

static bool branch(struct tx *tx, void *arg, struct err *e)
{
    struct look *l = arg;
    return store_org_branch(tx, &l->q, &l->page, e);
}
static bool list(struct tx *tx, void *arg, struct err *e)
{
    struct look *l = arg;
    return store_org_list(tx, &l->q, &l->page, e);
}
static bool place(struct tx *tx, void *arg, struct err *e)
{
    struct look *l = arg;
    return store_org_place(tx, l->id, l->q.as_of, &l->place, e) &&
           store_org_history(tx, l->id, &l->events, e);
}

static struct str names(const struct org_page *p)
{
    struct str s = STR("");

    for (size_t i = 0; i < p->items.n; i++)
        s = str_printf(&test_arena, "%.*s%s%.*s/%lld", STR_ARGS(s), i ? " " : "",
                       STR_ARGS(p->items.at[i].name), (long long)p->items.at[i].children);
    return s;
}

/* After changes(): the district has ended, X2 stands under the province, X1 hangs nowhere. */
static void trees(struct store *s)
{
    struct str t1 = id_of(s, "T1"), h1 = id_of(s, "H1"), x1 = id_of(s, "X1");
    const struct date before = { 2025, 6, 30 }, after = { 2025, 7, 1 };
    const struct {
        const char *what;
        struct org_query q;
        store_fn *fn;
        struct str want;
    } rows[] = {
        { "roots before", { .as_of = before }, branch, STR_INIT("Mẫu/1") },
        { "roots after", { .as_of = after }, branch, STR_INIT("Mẫu/1 Một Lớn/0") },
        { "roots with ended ones", { .as_of = after, .ended = true }, branch, STR_INIT("Mẫu/2") },
        { "the district", { .as_of = before, .under = h1 }, branch, STR_INIT("Hai/0 Một Lớn/0") },
        { "the province after", { .as_of = after, .under = t1 }, branch, STR_INIT("Hai/0") },
        { "with ended ones",
          { .as_of = after, .under = t1, .ended = true },
          branch,
          STR_INIT("Hai/0 Vạn Lộc/1") },
        { "words", { .as_of = after, .q = STR_INIT("mot lon") }, list, STR_INIT("Một Lớn/0") },
        { "with the kind", { .as_of = after, .q = STR_INIT("Xã Hai") }, list, STR_INIT("Hai/0") },
        { "with another kind", { .as_of = after, .q = STR_INIT("huyện hai") }, list, STR_INIT("") },
        { "a code", { .as_of = after, .q = STR_INIT("T1") }, list, STR_INIT("Mẫu/1") },
        { "an ended one", { .as_of = after, .q = STR_INIT("van loc") }, list, STR_INIT("") },
        { "an ended one asked for",
          { .as_of = after, .q = STR_INIT("van loc"), .ended = true },
          list,
          STR_INIT("Vạn Lộc/1") },
        { "an old name", { .as_of = after, .q = STR_INIT("mot") }, list, STR_INIT("Một Lớn/0") },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct look l = { .q = rows[i].q };
        if (!test_read(s, &me, rows[i].fn, &l, rows[i].what)) continue;
        struct str is = names(&l.page);
        if (!str_eq(is, rows[i].want)) printf("%.*s\n", STR_ARGS(is));
        EXPECT_OF(str_eq(is, rows[i].want), rows[i].what);
    }
    struct look l = { .id = x1, .q.as_of = before };
    if (test_read(s, &me, place, &l, "place")) {
        EXPECT(l.place.org.children == 0 && str_eq(l.place.org.parent_name, STR("Vạn Lộc")));
        EXPECT(l.place.path.n == 3 && str_eq(l.place.path.at[0].name, STR("Mẫu")));
        EXPECT(l.events.items.n == 6 && l.events.items.at[0].fact == ORG_NAME);
        EXPECT_STR(l.events.items.at[0].decision, STR("5/NQ"));
    }
}

/* What goes out comes in again and changes nothing: here, and into an empty store. */
static void there_and_back(struct store *s)
{
    struct str out, again;

    test_read(s, &me, export, &out, "export");
    struct importing im = keep(s, out, "import of the export");
    EXPECT(!im.report.founded && !im.report.changed && im.report.same > 4);
    test_read(s, &me, export, &again, "export again");
    EXPECT_STR(again, out);
}

/* 20,000 lines, each looked up by what memory holds: no query a line. */
static void large(struct store *s)
{
    struct buf b = { 0 };

    buf_put_z(&b, HEAD);
    for (int i = 0; i < 20000; i++)
        buf_printf(&b, "L%05d,Đơn vị %d,xã,%s,2021-01-01\n", i, i, i % 100 ? "T1" : "H1");
    struct importing im = { .csv = str_copy(&test_arena, buf_str(&b)), .dry_run = true };
    buf_close(&b);
    test_read(s, &me, import, &im, "20,000 lines");
    EXPECT(im.report.founded == 20000 && !im.report.wrong);
    im.csv = str_first(im.csv, 2000 * 34);
    while (!str_ends(im.csv, STR("\n"))) im.csv.n--;
    int64_t kept = keep(s, im.csv, "a tenth of them").report.founded;
    EXPECT(kept > 1000 && keep(s, im.csv, "and again").report.same == kept);
}

int main(int argc, char **argv)
{
    struct store *s = test_open(argc, argv);

    EXPECT(keep(s, first, "the first list").report.founded == 4);
    look_at_lists(s);
    refused_lists(s);
    changes(s);
    trees(s);
    there_and_back(s);
    large(s);
    return test_close(s, "orgs");
}
