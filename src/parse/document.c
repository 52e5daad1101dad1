/* document.c - the frame of a document (NĐ 30/2020, Hướng dẫn 36-HD/VPTW): letterhead in one or
 * two columns or none, type and title, who signed and who receives it, the years it plans for. */
#include "parse/cite.h"
#include "parse/line.h"
#include "parse/parts.h"

/* ---- cells: a line of the head, or one column of it ---- */

struct cell {
    struct twin t;
    size_t block;
    bool capitals;
};
struct cells {
    struct cell *at;
    size_t n, cap;
};

/* What stands in the right column when OCR made one line of both. */
static const struct str mottos[] = { STR_INIT("cộng hòa xã hội"), STR_INIT("độc lập"),
                                     STR_INIT("đảng cộng sản việt nam") };

static void add_cell(struct cells *out, struct arena *a, struct twin t, size_t block)
{
    for (size_t i = 0; i < sizeof mottos / sizeof mottos[0]; i++) {
        const char *motto = low_find(t.low, mottos[i]);
        if (motto) t = twin_first(t, (size_t)(motto - t.low.at));
    }
    twin_skip(&t, " -*_.|");
    while (t.clean.n && strchr(" *_|", t.clean.at[t.clean.n - 1])) t = twin_first(t, t.clean.n - 1);
    if (t.clean.n) *LIST_ADD(a, out) = (struct cell){ t, block, line_is_capitals(t.clean) };
}

static bool ends_in_blank(struct str low)
{
    low = str_trim(low);
    return str_ends(low, STR("ngày")) || str_ends(low, STR("số:")) || str_ends(low, STR("số"));
}

static void add_cells(const struct blocks *b, struct arena *a, size_t block, struct cells *out)
{
    struct str rest = b->at[block].text;

    if (b->at[block].kind != BLOCK_ROW) {
        add_cell(out, a, twin_of(b, rest), block);
        return;
    }
    while (rest.n) {
        struct str cell = str_until(&rest, '\t');
        /* "Số:      /KH-UBND", "ngày      tháng 02": a blank to be filled by hand, no column */
        if (ends_in_blank(blocks_low(b, cell)) && rest.n)
            cell = str_between(cell.at, str_end(str_until(&rest, '\t')));
        add_cell(out, a, twin_of(b, cell), block);
    }
}

/* ---- offices ---- */

static const struct phrase offices[] = {
    { STR_INIT("ủy ban nhân dân"), 0 },
    { STR_INIT("ubnd"), 0 },
    { STR_INIT("hội đồng nhân dân"), 0 },
    { STR_INIT("hđnd"), 0 },
    { STR_INIT("chủ tịch ủy ban"), 0 },
    { STR_INIT("chủ tịch ubnd"), 0 },
    { STR_INIT("thường trực"), 0 },
    { STR_INIT("ban thường vụ"), 0 },
    { STR_INIT("ban chấp hành"), 0 },
    { STR_INIT("đảng bộ"), 0 },
    { STR_INIT("đảng ủy"), 0 },
    { STR_INIT("tỉnh ủy"), 0 },
    { STR_INIT("thành ủy"), 0 },
    { STR_INIT("huyện ủy"), 0 },
    { STR_INIT("thị ủy"), 0 },
    { STR_INIT("quận ủy"), 0 },
    { STR_INIT("phòng"), 0 },
    { STR_INIT("sở"), 0 },
    { STR_INIT("chi cục"), 0 },
    { STR_INIT("ban chỉ đạo"), 0 },
    { STR_INIT("ban quản lý"), 0 },
    { STR_INIT("ủy ban mặt trận"), 0 },
    { STR_INIT("văn phòng"), 0 },
    { STR_INIT("chính phủ"), 0 },
    { STR_INIT("thủ tướng"), 0 },
    { STR_INIT("quốc hội"), 0 },
    { STR_INIT("bộ"), 0 },
    { { 0 }, 0 },
};

static const struct phrase places[] = {
    { STR_INIT("huyện"), 0 },
    { STR_INIT("xã"), 0 },
    { STR_INIT("phường"), 0 },
    { STR_INIT("thị trấn"), 0 },
    { STR_INIT("thị xã"), 0 },
    { STR_INIT("thành phố"), 0 },
    { STR_INIT("quận"), 0 },
    { STR_INIT("tỉnh"), 0 },
    { STR_INIT("đặc khu"), 0 },
    { STR_INIT("tp"), 0 },
    { { 0 }, 0 },
};

static bool is_office(struct twin t)
{
    struct str low = t.low;

    return low_take_any(&low, offices) != NULL;
}

static bool is_place(struct twin t)
{
    struct str low = t.low;

    return !is_office(t) && low_take_any(&low, places) != NULL;
}

/* "Ủy ban nhân dân" alone says not whose. */
static bool names_place(struct arena *a, struct str office)
{
    return low_find_any(twin_make(a, office).low, places) != NULL;
}

/* ---- years ---- */

static int take_year(struct str *s)
{
    int y = 0;

    for (size_t i = 0; i < 4; i++) {
        if (i >= s->n || s->at[i] < '0' || s->at[i] > '9') return 0;
        y = y * 10 + (s->at[i] - '0');
    }
    if ((s->n > 4 && s->at[4] >= '0' && s->at[4] <= '9') || y < 1975 || y > 2100) return 0;
    *s = str_from(*s, 4);
    return y;
}

/* span -> year ("-" | "–" | "đến" | "đến năm") year */
static bool take_years(struct str *s, int *from, int *to)
{
    static const struct str joints[] = { STR_INIT("-"), STR_INIT("–"), STR_INIT("đến năm"),
                                         STR_INIT("đến") };
    struct str t = *s;

    if (!(*from = take_year(&t))) return false;
    t = str_trim(t);
    for (size_t i = 0; i < 4; i++)
        if (str_take(&t, joints[i])) {
            t = str_trim(t);
            if (!(*to = take_year(&t)) || *to <= *from) return false;
            *s = t;
            return true;
        }
    return false;
}

struct period_words {
    int year;            /* the last single "năm 2024" that is no day's and no month's */
    int month_year;      /* "tháng 5 năm 2024" of a month's report */
    int from, to, until; /* "2021-2030"; "đến năm 2030" */
    int vision;
    int any; /* the last year at all */
};

/* What a year behind these words is of: "tháng 3" is a month, "ngày 5 tháng 3" and the blank
 * "ngày … tháng …" a day; "6 tháng" is neither. */
enum year_of { OF_NOTHING, OF_MONTH, OF_DAY };

static struct str without_number(struct str s)
{
    for (size_t n = 0; n != s.n;) {
        n = s.n;
        while (s.n && strchr(" .0123456789", s.at[s.n - 1])) s.n--;
        if (str_ends(s, STR("…"))) s.n -= STR("…").n;
    }
    return s;
}

static enum year_of year_of(struct str before)
{
    struct str month = without_number(before), day;

    if (!str_ends(month, STR("tháng"))) return OF_NOTHING;
    month.n -= STR("tháng").n;
    day = without_number(month);
    if (str_ends(day, STR("ngày"))) return OF_DAY;
    return month.n + STR("tháng").n < before.n ? OF_MONTH : OF_NOTHING;
}

/* A year behind "tháng 3 năm" or in "ngày 13/10/2022" is a day's; one behind "đến năm" an end. */
static struct period_words read_years(struct str low)
{
    struct period_words w = { 0 };
    struct str all = low, s = low;

    while (s.n) {
        const char *start = s.at;
        struct str before = str_trim(str_between(all.at, start));
        int from, to, y;
        bool begins =
            start == all.at || !(byte_is_word(start[-1]) || start[-1] == '/' || start[-1] == '.');
        if (!begins || *start < '0' || *start > '9') {
            s = str_from(s, 1);
        } else if (take_years(&s, &from, &to)) {
            w.from = from;
            w.to = to;
        } else if ((y = take_year(&s))) {
            w.any = y;
            if (str_ends(before, STR("năm"))) {
                struct str head = str_trim(str_first(before, before.n - 4));
                enum year_of of = year_of(head);
                if (str_ends(head, STR("đến"))) {
                    struct str lead = head.n > 40 ? str_from(head, head.n - 40) : head;
                    bool vision =
                        low_find(lead, STR("tầm nhìn")) || low_find(lead, STR("định hướng"));
                    if (vision)
                        w.vision = y;
                    else
                        w.until = y;
                } else if (of == OF_NOTHING) {
                    w.year = y;
                } else if (of == OF_MONTH) {
                    w.month_year = y;
                }
            } else if (str_ends(before, STR("đến"))) {
                w.until = y;
            }
        } else {
            s = str_from(s, 1);
        }
    }
    return w;
}

/* ---- number, date, place ---- */

struct head {
    struct cells cells;
    int year;     /* "ngày … tháng 02 năm 2022": the day is blank, the year is not */
    size_t type;  /* the cell that names the type; cells.n: none */
    size_t title; /* the first cell behind the title */
};

static bool read_number(struct twin *t, struct arena *a, struct document *d)
{
    struct str number;

    if (!twin_take(t, STR("số"))) return false;
    twin_skip(t, ":. \t");
    if (cite_number(t, a, &number))
        d->number = number;
    else if (t->clean.n && t->clean.at[0] == '/') /* "Số:    /KH-UBND": not numbered yet */
        twin_skip(t, "/-ABCDEGHIKLMNOPQRSTUVXY");
    return true;
}

/* place-date -> Place "," "ngày" date: the day may be blank still. */
static void read_place(struct twin t, struct head *h, struct document *d)
{
    enum { BYTES_MAX = 160 };
    const char *day = low_find(t.low, STR("ngày"));

    if (!day || t.low.n > BYTES_MAX) return;
    size_t at = (size_t)(day - t.low.at);
    struct twin date = twin_from(t, at), place = twin_first(t, at);
    if (!low_find(date.low, STR("năm")) && !cite_date(&date, &(struct date){ 0 })) return;
    date = twin_from(t, at);
    twin_skip(&place, " \t,;");
    struct str name = str_trim(place.clean);
    if (!str_ends(name, STR(",")) || !twin_capital(place)) return;
    d->place = str_trim(str_first(name, name.n - 1));
    if (!cite_date(&date, &d->date)) h->year = read_years(date.low).any;
}

/* Its subject stands in the left column, the date in the right one may come behind it. */
static bool is_letter(const struct document *d) { return str_eq(d->type, STR("Công văn")); }

static void read_letterhead(struct head *h, struct arena *a, struct document *d)
{
    for (size_t i = 0; i < h->cells.n && (i < h->type || is_letter(d)); i++) {
        struct twin t = h->cells.at[i].t;
        if (low_starts(t.low, STR("kính gửi"))) break;
        read_number(&t, a, d);
        if (!d->place.n) read_place(t, h, d);
    }
}

/* ---- type and title ---- */

static bool is_basis_line(struct twin t)
{
    static const struct phrase stops[] = {
        { STR_INIT("căn cứ"), 0 },
        { STR_INIT("kính gửi"), 0 },
        { STR_INIT("xét"), 0 },
        { STR_INIT("theo đề nghị"), 0 },
        { STR_INIT("trên cơ sở"), 0 },
        { STR_INIT("kèm theo"), 0 },
        { STR_INIT("quyết nghị"), 0 },
        { STR_INIT("kỳ họp"), 0 },
        { STR_INIT("khóa"), 0 },
        { STR_INIT("nhiệm kỳ"), 0 },
        { { 0 }, 0 },
    };
    struct str low = t.low;

    return str_starts(t.clean, STR("(")) || low_take_any(&low, stops) != NULL;
}

/* type -> a line in capitals that begins with the name of a kind of document. */
static size_t find_type(const struct head *h, struct document *d)
{
    for (size_t i = 0; i < h->cells.n; i++) {
        struct twin t = h->cells.at[i].t;
        const struct doc_type *type = h->cells.at[i].capitals ? cite_type(&t) : NULL;
        if (!type || str_ends(h->cells.at[i].t.clean, STR(":"))) continue;
        d->type = type->name;
        return i;
    }
    return h->cells.n;
}

/* The type that the document's number tells, where its line was lost. */
static const struct doc_type *type_by_number(const struct head *h, struct arena *a)
{
    struct document d = { 0 };

    for (size_t i = 0; i < h->cells.n && !d.number.n; i++) {
        struct twin t = h->cells.at[i].t;
        read_number(&t, a, &d);
    }
    return d.number.n ? cite_type_of(d.number) : NULL;
}

/* Công văn has no line for its type: "V/v …" stands under the number. */
static size_t find_subject(const struct head *h, struct arena *a, struct document *d)
{
    const struct doc_type *told = type_by_number(h, a);

    for (size_t i = 0; i < h->cells.n; i++) {
        struct twin t = h->cells.at[i].t;
        bool about = told && h->cells.at[i].capitals && low_starts(t.low, STR("về"));
        if (!about && !twin_take(&t, STR("v/v")) && !twin_take(&t, STR("về việc"))) continue;
        d->type = told ? told->name : STR("Công văn");
        d->title = str_trim(t.clean);
        return i;
    }
    return h->cells.n;
}

static bool goes_on(const struct blocks *b, struct str so_far, const struct cell *c)
{
    const struct block *k = &b->at[c->block];

    return !k->after_blank || str_ends(so_far, STR(",")) || (!twin_capital(c->t) && c->t.clean.n);
}

/* "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ", "HỘI NGHỊ LẦN THỨ SÁU …" between type and title: who speaks. */
static bool is_speaker(const struct cells *cells, size_t i)
{
    static const struct phrase speakers[] = { { STR_INIT("của"), 0 },
                                              { STR_INIT("hội nghị"), 0 },
                                              { STR_INIT("hội nghị lần thứ"), 0 },
                                              { { 0 }, 0 } };
    struct str low = cells->at[i].t.low;

    return cells->at[i].capitals && i + 1 < cells->n && !cells->at[i + 1].capitals &&
           !is_basis_line(cells->at[i + 1].t) && low_take_any(&low, speakers);
}

static bool is_title_line(const struct cell *c)
{
    enum { BYTES_MAX = 1500 };

    return c->t.clean.n < BYTES_MAX && !is_basis_line(c->t) && !(c->capitals && is_office(c->t)) &&
           !str_ends(c->t.clean, STR(":")) && !str_ends(c->t.clean, STR("."));
}

/* Below a title in capitals: "Thực hiện Nghị quyết số …, Ủy ban nhân dân … ban hành" */
static bool begins_introduction(struct str title, const struct cell *c)
{
    static const struct phrase openings[] = {
        { STR_INIT("thực hiện"), 0 }, { STR_INIT("triển khai"), 0 }, { STR_INIT("tiếp tục"), 0 },
        { STR_INIT("để"), 0 },        { STR_INIT("nhằm"), 0 },       { { 0 }, 0 }
    };
    struct str low = c->t.low;

    return !c->capitals && line_is_capitals(title) && twin_capital(c->t) &&
           low_take_any(&low, openings);
}

static void read_title(const struct blocks *b, struct head *h, struct arena *a, struct document *d)
{
    struct buf title = { 0 };
    struct twin first = h->cells.at[h->type].t;
    size_t i = h->type + 1;

    cite_type(&first);
    buf_put(&title, str_trim(first.clean));
    if (!title.n && i < h->cells.n && is_speaker(&h->cells, i)) i++;
    for (; i < h->cells.n && is_title_line(&h->cells.at[i]); i++) {
        if (title.n && (!goes_on(b, buf_str(&title), &h->cells.at[i]) ||
                        begins_introduction(buf_str(&title), &h->cells.at[i])))
            break;
        if (title.n) buf_put_char(&title, ' ');
        buf_put(&title, h->cells.at[i].t.clean);
    }
    if (title.n) d->title = str_copy(a, buf_str(&title));
    buf_close(&title);
    h->title = i;
}

static void read_type(const struct blocks *b, struct head *h, struct arena *a, struct document *d)
{
    h->type = h->title = find_type(h, d);
    if (h->type < h->cells.n) {
        read_title(b, h, a, d);
        return;
    }
    h->type = h->title = find_subject(h, a, d);
}

/* ---- issuer ---- */

/* "ĐẢNG BỘ TỈNH LÂM BÌNH / TỈNH ỦY": the committee is that of the party of the line above. */
static struct str with_party_place(const struct head *h, size_t i, struct str office,
                                   struct arena *a)
{
    static const struct {
        struct str committee, party;
    } rows[] = {
        { STR_INIT("tỉnh ủy"), STR_INIT("đảng bộ tỉnh ") },
        { STR_INIT("thành ủy"), STR_INIT("đảng bộ thành phố ") },
        { STR_INIT("huyện ủy"), STR_INIT("đảng bộ huyện ") },
        { STR_INIT("thị ủy"), STR_INIT("đảng bộ thị xã ") },
        { STR_INIT("đảng ủy"), STR_INIT("đảng bộ xã ") },
        { STR_INIT("đảng ủy"), STR_INIT("đảng bộ phường ") },
    };
    const struct twin *above = i ? &h->cells.at[i - 1].t : NULL;

    for (size_t k = 0; above && k < sizeof rows / sizeof rows[0]; k++)
        if (str_eq(h->cells.at[i].t.low, rows[k].committee) &&
            str_starts(above->low, rows[k].party))
            return str_printf(a, "%.*s %.*s", STR_ARGS(office),
                              STR_ARGS(str_from(above->clean, rows[k].party.n)));
    return office;
}

/* The last office of the letterhead is the issuer, one above it its superior. A place on a line
 * of its own belongs to the office above. */
static struct str letterhead_office(const struct head *h, struct arena *a)
{
    struct str office = { 0 };

    for (size_t i = 0; i < h->type; i++) {
        const struct cell *c = &h->cells.at[i];
        if (!c->capitals) continue;
        if (is_office(c->t))
            office = c->t.clean;
        else if (office.n && is_place(c->t))
            office = str_printf(a, "%.*s %.*s", STR_ARGS(office), STR_ARGS(c->t.clean));
        office = with_party_place(h, i, office, a);
    }
    return office.n ? cite_office(a, office) : office;
}

/* "ỦY BAN NHÂN DÂN HUYỆN …" on its own line above the bases of a decision or a resolution. */
static struct str deciding_office(const struct head *h, struct arena *a)
{
    for (size_t i = h->title; i < h->cells.n; i++)
        if (h->cells.at[i].capitals && is_office(h->cells.at[i].t))
            return cite_office(a, h->cells.at[i].t.clean);
    return (struct str){ 0 };
}

/* "Ban Thường vụ Tỉnh ủy (khóa XV) ban hành" */
static void skip_bracket(struct twin *t)
{
    struct twin at = *t;

    twin_skip(&at, " ");
    const char *close =
        str_starts(at.clean, STR("(")) ? memchr(at.clean.at, ')', at.clean.n) : NULL;
    if (close) *t = twin_from(at, (size_t)(close + 1 - at.clean.at));
}

/* "Ủy ban nhân dân huyện … xây dựng Kế hoạch …" in the introduction. */
static struct str acting_office(struct twin t)
{
    static const struct phrase acts[] = {
        { STR_INIT("ban hành"), 0 },   { STR_INIT("xây dựng"), 0 },
        { STR_INIT("triển khai"), 0 }, { STR_INIT("báo cáo"), 0 },
        { STR_INIT("đề ra"), 0 },      { STR_INIT("yêu cầu"), 0 },
        { STR_INIT("thông báo"), 0 },  { STR_INIT("hướng dẫn"), 0 },
        { STR_INIT("chỉ thị"), 0 },    { STR_INIT("quyết định"), 0 },
        { STR_INIT("trình"), 0 },      { STR_INIT("đề nghị"), 0 },
        { STR_INIT("tổ chức"), 0 },    { { 0 }, 0 },
    };

    for (bool begins = true; t.clean.n;
         begins = strchr(";:.,", t.clean.at[0]), t = twin_from(t, 1)) {
        struct twin office = t;
        if (!begins) continue;
        twin_skip(&office, " ");
        if (!twin_capital(office) || !is_office(office)) continue;
        struct str name = cite_issuer(&office);
        skip_bracket(&office);
        struct str low = str_trim(office.low);
        if (name.n && name.n < 160 && low_take_any(&low, acts)) return name;
    }
    return (struct str){ 0 };
}

static struct str introduced_office(const struct head *h)
{
    for (size_t i = h->title; i < h->cells.n; i++) {
        struct str name = acting_office(h->cells.at[i].t);
        if (name.n) return name;
    }
    return (struct str){ 0 };
}

/* Where no line names it: the office of the signature, of the level that the orders name
 * ("báo cáo UBND huyện"). */
static struct str signing_office(const struct blocks *b, struct arena *a, const struct document *d)
{
    static const struct str own[] = { STR_INIT("ubnd huyện"),  STR_INIT("ủy ban nhân dân huyện"),
                                      STR_INIT("ubnd xã"),     STR_INIT("ủy ban nhân dân xã"),
                                      STR_INIT("ubnd phường"), STR_INIT("ủy ban nhân dân phường"),
                                      STR_INIT("ubnd tỉnh"),   STR_INIT("ủy ban nhân dân tỉnh") };
    struct str signing = d->signer.on_behalf_of;

    if (!signing.n || !str_eq(signing, STR("Ủy ban nhân dân"))) return signing;
    for (size_t k = 0; k < sizeof own / sizeof own[0]; k++)
        for (size_t i = 0; i < b->n; i++) {
            if (b->at[i].zone != ZONE_DUTIES) continue;
            struct str low = blocks_low(b, b->at[i].text);
            if (low_find(low, own[k]))
                return str_printf(a, "%.*s %s", STR_ARGS(signing), strrchr(own[k].at, ' ') + 1);
        }
    return signing;
}

static void read_issuer(const struct blocks *b, const struct head *h, struct arena *a,
                        struct document *d)
{
    struct str said[] = { letterhead_office(h, a), deciding_office(h, a), introduced_office(h),
                          signing_office(b, a, d) };

    for (size_t i = 0; i < 4 && !d->issuer.n; i++)
        if (said[i].n && names_place(a, said[i])) d->issuer = said[i];
    for (size_t i = 0; i < 4 && !d->issuer.n; i++) d->issuer = said[i];
    if (d->issuer.n && str_starts(d->issuer, STR("UBND"))) d->issuer = cite_office(a, d->issuer);
}

/* ---- signature and recipients ---- */

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

    if (s.n > 60 || is_office(t) || is_place(t) || at_position(t)) return false;
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
static void read_closing(const struct blocks *b, struct arena *a, struct document *d)
{
    struct closing s = { 0 };
    size_t i = 0;

    while (i < b->n && b->at[i].zone != ZONE_CLOSING) i++;
    for (; i < b->n && b->at[i].zone == ZONE_CLOSING; i++) {
        struct cells cells = { 0 };
        add_cells(b, a, i, &cells);
        for (size_t k = 0; k < cells.n; k++) read_closing_cell(b, a, cells.at[k], d, &s);
    }
}

/* ---- period ---- */

/* Where the document says only "đến năm 2030": the beginning of the span that ends there. */
static int span_start(const struct blocks *b, int to)
{
    for (size_t i = 0; i < b->n; i++) {
        struct str s = blocks_low(b, b->at[i].text);
        struct period_words w = read_years(s);
        if (w.to == to) return w.from;
    }
    return 0;
}

static bool set_period(const struct blocks *b, struct period_words w, int issued,
                       struct document *d)
{
    struct years *p = &d->period;

    p->vision = w.vision;
    if (w.from) {
        p->from = w.from;
        p->to = w.to;
    } else if (w.until) {
        p->to = w.until;
        p->from = span_start(b, w.until);
        if (!p->from) p->from = issued && issued < p->to ? issued : p->to;
    } else if (w.year || w.month_year) {
        p->from = p->to = w.year ? w.year : w.month_year;
    }
    return p->to != 0;
}

/* Bases name the years of other documents: behind the last of them stands what this one does. */
static struct str own_words(struct str low)
{
    static const struct phrase bases[] = {
        { STR_INIT("căn cứ"), 0 }, { STR_INIT("thực hiện"), 0 }, { STR_INIT("triển khai"), 0 },
        { STR_INIT("xét"), 0 },    { STR_INIT("theo"), 0 },      { { 0 }, 0 }
    };
    static const struct str acts[] = { STR_INIT("ban hành"), STR_INIT("xây dựng"),
                                       STR_INIT("báo cáo"), STR_INIT("đề ra") };
    struct str rest = low, own = { 0 };

    if (!low_take_any(&rest, bases)) return low;
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++)
        for (const char *p; (p = low_find(rest, acts[i]));) {
            rest = str_between(p + 1, str_end(rest));
            if (!own.at || p > own.at) own = str_between(p, str_end(low));
        }
    return own;
}

/* The title says it; else the introduction and the first headings. */
static void read_period(const struct blocks *b, struct arena *a, size_t head, int year,
                        struct document *d)
{
    int issued = d->date.year ? d->date.year : year;

    if (d->title.n && set_period(b, read_years(twin_make(a, d->title).low), issued, d)) return;
    for (size_t i = 0; i < b->n && i < head + 8; i++) {
        struct period_words w = read_years(own_words(blocks_low(b, b->at[i].text)));
        if ((w.year || w.from) && b->at[i].kind != BLOCK_ROW && set_period(b, w, issued, d)) return;
    }
}

/* No chapter of targets, tasks or orders, and no type: nothing is planned here. */
static bool is_prose(const struct blocks *b)
{
    for (size_t i = 0; i < b->n; i++)
        if (b->at[i].zone != ZONE_HEAD && b->at[i].zone != ZONE_CLOSING) return false;
    return true;
}

void document_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct document *d = &out->document;
    struct head h = { 0 };
    size_t end = cite_head_end(b);

    for (size_t i = 0; i < end; i++) add_cells(b, a, i, &h.cells);
    read_type(b, &h, a, d);
    read_letterhead(&h, a, d);
    if (!d->type.n && d->number.n && cite_type_of(d->number))
        d->type = cite_type_of(d->number)->name;
    read_closing(b, a, d);
    if (!d->type.n && !d->number.n && is_prose(b)) return;
    read_issuer(b, &h, a, d);
    read_period(b, a, end, h.year, d);
}
