/* document.c - the head of a document (NĐ 30/2020, Hướng dẫn 36-HD/VPTW): letterhead in one or
 * two columns or none, type, title and issuer. */
#include "parse/frame.h"
#include "parse/line.h"
#include "parse/parts.h"

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
    if (!cite_date(&date, &d->date)) h->year = years_said(date.low).any;
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

    return c->t.clean.n < BYTES_MAX && !is_basis_line(c->t) &&
           !(c->capitals && frame_is_office(c->t)) && !str_ends(c->t.clean, STR(":")) &&
           !str_ends(c->t.clean, STR("."));
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
        if (frame_is_office(c->t))
            office = c->t.clean;
        else if (office.n && frame_is_place(c->t))
            office = str_printf(a, "%.*s %.*s", STR_ARGS(office), STR_ARGS(c->t.clean));
        office = with_party_place(h, i, office, a);
    }
    return office.n ? cite_office(a, office) : office;
}

/* "ỦY BAN NHÂN DÂN HUYỆN …" on its own line above the bases of a decision or a resolution. */
static struct str deciding_office(const struct head *h, struct arena *a)
{
    for (size_t i = h->title; i < h->cells.n; i++)
        if (h->cells.at[i].capitals && frame_is_office(h->cells.at[i].t))
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
        if (!twin_capital(office) || !frame_is_office(office)) continue;
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
        if (said[i].n && frame_names_place(a, said[i])) d->issuer = said[i];
    for (size_t i = 0; i < 4 && !d->issuer.n; i++) d->issuer = said[i];
    if (d->issuer.n && str_starts(d->issuer, STR("UBND"))) d->issuer = cite_office(a, d->issuer);
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

    for (size_t i = 0; i < end; i++) frame_cells(b, a, i, &h.cells);
    read_type(b, &h, a, d);
    read_letterhead(&h, a, d);
    if (!d->type.n && d->number.n && cite_type_of(d->number))
        d->type = cite_type_of(d->number)->name;
    closing_read(b, a, d);
    if (!d->type.n && !d->number.n && is_prose(b)) return;
    read_issuer(b, &h, a, d);
    period_read(b, a, end, h.year, d);
}
