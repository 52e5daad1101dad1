/* references.c - the documents that this one names, once each.
 *
 * Numbered or dated documents, and laws. A resolution of a congress or a council that has no
 * number here is a document too; schemes and programmes known by name only are none. */
#include "base/limits.h"
#include "base/unicode.h"
#include "parse/cite.h"
#include "parse/line.h"
#include "parse/low.h"
#include "parse/parts.h"

struct found {
    struct reference r;
    struct str key;  /* what makes it the same document again */
    struct str name; /* of a law: its title, so that two laws are two */
};

struct reading {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    LIST(struct str) keys; /* beside out->references */
    /* Open-addressed hash of key → index + 1: a text may name 50,000 documents. */
    uint32_t *slots;
    size_t n_slots;
    bool basis;
    const struct doc_type *last_type; /* of the enumeration that is being read */
    size_t enumerated;                /* references of it that wait for their issuer */
    bool bare;                        /* its type was not said again */
    struct str listed_issuer; /* "các Nghị quyết của HĐND tỉnh: số …; số …" */
    const char *start;        /* where the reference that is read now begins */
    const char *last_end;     /* where the reference before ended */
};

static uint64_t hash_key(struct str s)
{
    uint64_t h = 14695981039346656037u;

    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.at[i]) * 1099511628211u;
    return h ? h : 1;
}

static void grow_slots(struct reading *r)
{
    size_t n = r->n_slots ? r->n_slots * 2 : 256;

    r->slots = NEW_ARRAY(r->a, uint32_t, n);
    r->n_slots = n;
    for (size_t i = 0; i < r->keys.n; i++) {
        size_t at = hash_key(r->keys.at[i]) % n;
        while (r->slots[at]) at = (at + 1) % n;
        r->slots[at] = (uint32_t)i + 1;
    }
}

/* The references of one key that stand already; the slot that is free for one more. */
static struct reference *known(struct reading *r, const struct found *f)
{
    if ((r->keys.n + 1) * 2 > r->n_slots) grow_slots(r);
    size_t at = hash_key(f->key) % r->n_slots;
    for (; r->slots[at]; at = (at + 1) % r->n_slots) {
        struct reference *old = &r->out->references.at[r->slots[at] - 1];
        if (!str_eq(r->keys.at[r->slots[at] - 1], f->key)) continue;
        /* 01/NQ-CP comes every year: with another date it is another document. */
        if (!old->date.year || !f->r.date.year || date_cmp(old->date, f->r.date) == 0) return old;
    }
    return NULL;
}

static void add(struct reading *r, const struct found *f)
{
    if (r->out->references.n >= LIMIT_TASKS) return;
    *LIST_ADD(r->a, &r->out->references) = f->r;
    *LIST_ADD(r->a, &r->keys) = f->key;
    size_t at = hash_key(f->key) % r->n_slots;
    while (r->slots[at]) at = (at + 1) % r->n_slots;
    r->slots[at] = (uint32_t)r->keys.n;
}

static void merge(struct reference *old, const struct reference *r)
{
    if (!old->date.year) old->date = r->date;
    if (!old->issuer.n) old->issuer = r->issuer;
    if (!old->about_year) old->about_year = r->about_year;
    old->basis |= r->basis;
}

static bool is_itself(const struct reading *r, const struct found *f)
{
    const struct document *d = &r->out->document;

    return f->r.number.n && d->number.n &&
           str_eq(unicode_lower(r->a, f->r.number), unicode_lower(r->a, d->number)) &&
           (!f->r.date.year || !d->date.year || date_cmp(f->r.date, d->date) == 0);
}

static void keep(struct reading *r, struct found *f)
{
    struct reference *old;

    f->r.basis = r->basis || (f->r.number.n && r->out->document.title.n &&
                              str_find(r->out->document.title, f->r.number));
    if (is_itself(r, f)) return;
    if ((old = known(r, f)))
        merge(old, &f->r);
    else
        add(r, f);
}

/* The plan's year in the title of a yearly document: "về kế hoạch phát triển kinh tế - xã hội …
 * năm 2023". "đến năm 2025" and "giai đoạn 2021-2025" are no single year. */
static int64_t about_year(struct twin rest)
{
    static const struct phrase yearly[] = { { STR_INIT("kế hoạch phát triển kinh tế"), 0 },
                                            { STR_INIT("phát triển kinh tế - xã hội"), 0 },
                                            { STR_INIT("dự toán ngân sách"), 0 },
                                            { { 0 }, 0 } };
    struct str low = str_first(rest.low, 0);
    int64_t year = 0;

    /* The title's own clause only: what follows may be about anything. */
    while (low.n < rest.low.n && low.n < 400 && !strchr(";,.:(", rest.low.at[low.n])) low.n++;
    if (!low_starts(str_trim(low), STR("về")) || !low_find_any(low, yearly)) return 0;
    for (const char *p; (p = low_find(low, STR("năm")));) {
        struct str before = str_between(low.at, p),
                   after = str_from(str_between(p, str_end(low)), sizeof "năm");
        int n = 0;
        low = after;
        while (n < 4 && (size_t)n < after.n && after.at[n] >= '0' && after.at[n] <= '9') n++;
        after = n == 4 ? str_trim(str_from(after, 4)) : after;
        if (n != 4 || str_ends(str_trim(before), STR("đến")) || str_starts(after, STR("-")) ||
            str_starts(after, STR("–")))
            continue;
        int64_t y = (low.at[0] - '0') * 1000 + (low.at[1] - '0') * 100 + (low.at[2] - '0') * 10 +
                    (low.at[3] - '0');
        if (year && y != year) return 0;
        year = y;
    }
    return year;
}

/* "Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban Chấp hành …": one issuer for all that
 * have a number; a law named beside them has none. */
static void share_issuer(struct reading *r, struct str issuer)
{
    size_t n = r->out->references.n;

    for (size_t i = 0; i < r->enumerated && i + 1 < n; i++) {
        struct reference *other = &r->out->references.at[n - 2 - i];
        if (!other->issuer.n && other->number.n) other->issuer = issuer;
    }
}

/* "các Nghị quyết số 27-NQ/HU, số 28-NQ/HU ngày …": one day for all, for the type stands once. */
static void share_date(struct reading *r, struct date date)
{
    size_t n = r->out->references.n;

    for (size_t i = 0; i < r->enumerated && i + 1 < n; i++)
        if (!r->out->references.at[n - 2 - i].date.year)
            r->out->references.at[n - 2 - i].date = date;
}

static bool joins(const struct reading *r)
{
    static const struct str marks[] = { STR_INIT(","), STR_INIT(";"), STR_INIT("và"),
                                        STR_INIT("các") };

    if (!r->last_end || r->last_end > r->start || r->start - r->last_end > 16) return false;
    struct str between = str_trim(str_between(r->last_end, r->start));
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < 4; i++)
            if (str_take(&between, marks[i])) more = true;
        between = str_trim(between);
    }
    return between.n == 0;
}

/* "Xét đề nghị của Trưởng phòng … tại Công văn số 43/TCKH": who asked stands before. */
static struct str asked_by(struct twin block, const char *start)
{
    static const struct phrase asks[] = { { STR_INIT("xét đề nghị"), 0 },
                                          { STR_INIT("theo đề nghị"), 0 },
                                          { STR_INIT("xét tờ trình"), 0 },
                                          { { 0 }, 0 } };
    struct twin t = block;

    if (!low_take_any(&t.low, asks)) return (struct str){ 0 };
    t = twin_from(block, block.low.n - t.low.n);
    struct str issuer = cite_issuer(&t);
    return t.clean.at <= start ? issuer : (struct str){ 0 };
}

static struct str key_of(struct reading *r, const struct found *f)
{
    struct str what = f->r.number.n ? f->r.number : f->name.n ? f->name : f->r.issuer;

    if (f->r.number.n) return unicode_lower(r->a, what);
    if (str_starts(what, STR("Đại hội đại biểu ")))
        what = str_from(what, sizeof "Đại hội đại biểu");
    else if (str_starts(what, STR("Đại hội ")))
        what = str_from(what, sizeof "Đại hội");
    return str_printf(r->a, "%.*s %.*s", STR_ARGS(f->r.type), STR_ARGS(unicode_fold(r->a, what)));
}

static struct str written_out(struct arena *a, struct str office)
{
    static const struct {
        struct str printed, full;
    } short_forms[] = { { STR_INIT("UBND "), STR_INIT("Ủy ban nhân dân ") },
                        { STR_INIT("HĐND "), STR_INIT("Hội đồng nhân dân ") } };

    if (line_is_capitals(office)) return cite_office(a, office);
    for (size_t i = 0; i < 2; i++) {
        struct str rest = office;
        if (str_take(&rest, short_forms[i].printed))
            return str_printf(a, "%.*s%.*s", STR_ARGS(short_forms[i].full), STR_ARGS(rest));
    }
    return office;
}

/* What stands behind a number or a law's name: date and issuer, in either order. */
static void read_tail(struct reading *r, struct twin *t, struct found *f)
{
    struct twin u = *t;
    bool dated = cite_date(t, &f->r.date);

    u = *t;
    twin_skip(&u, " ");
    if (!twin_take(&u, STR("của"))) return;
    u = *t;
    f->r.issuer = written_out(r->a, cite_issuer(&u));
    if (f->r.issuer.n) *t = u;
    if (!dated) cite_date(t, &f->r.date);
}

static struct str issuer_besides(const struct reading *r, struct twin block)
{
    struct str asked = asked_by(block, r->start);

    return asked.n || !r->bare ? asked : r->listed_issuer;
}

static void finish(struct reading *r, struct twin block, struct found *f, struct twin *rest)
{
    bool joined = joins(r);
    size_t before = r->out->references.n;

    f->r.about_year = f->r.number.n ? about_year(*rest) : 0;
    f->r.source = blocks_span(r->b, str_between(r->start, rest->clean.at));
    f->key = key_of(r, f);
    bool own_issuer = f->r.issuer.n > 0;
    if (!own_issuer && f->r.number.n) f->r.issuer = issuer_besides(r, block);
    keep(r, f);
    r->enumerated = joined ? r->enumerated + 1 : 0;
    if (own_issuer && joined && r->out->references.n > before) share_issuer(r, f->r.issuer);
    if (r->bare && joined && r->out->references.n > before) share_date(r, f->r.date);
    r->last_end = rest->clean.at;
}

/* number -> [ type ] [ "số" ] number tail. Without type and "số" the abbreviation must be one we
 * know: "35/KM" is none. */
static bool take_numbered(struct reading *r, struct twin block, struct twin *in,
                          const struct doc_type *type)
{
    struct twin t = *in;
    struct found f = { 0 };

    twin_skip(&t, " ");
    bool said = twin_take(&t, STR("số"));
    twin_skip(&t, ": ");
    if (!cite_number(&t, r->a, &f.r.number)) return false;
    const struct doc_type *told = cite_type_of(f.r.number);
    if (!type && !told && !said) return false;
    if (!type) type = told ? told : joins(r) ? r->last_type : NULL;
    f.r.type = type ? type->name : STR("Công văn");
    read_tail(r, &t, &f);
    r->last_type = type;
    finish(r, block, &f, &t);
    *in = t;
    return true;
}

/* dated -> Type date [ issuer ], the type written as a name: "Nghị quyết ngày 15/12/2022 của …" */
static bool take_dated(struct reading *r, struct twin block, struct twin *in,
                       const struct doc_type *type, bool capital)
{
    struct twin t = *in;
    struct found f = { .r.type = type->name };

    twin_skip(&t, " ");
    if (!capital || !low_starts(t.low, STR("ngày")) || !cite_date(&t, &f.r.date)) return false;
    if (low_starts(str_trim(t.low), STR("của"))) f.r.issuer = written_out(r->a, cite_issuer(&t));
    finish(r, block, &f, &t);
    *in = t;
    return true;
}

/* A law's own title holds other laws' names: "Luật Sửa đổi, bổ sung một số điều của Luật …". */
static bool law_ends(struct twin at, bool amends)
{
    static const struct phrase ends[] = {
        { STR_INIT("ngày"), 0 },     { STR_INIT("năm"), 0 },
        { STR_INIT("có"), 0 },       { STR_INIT("được"), 0 },
        { STR_INIT("và các"), 0 },   { STR_INIT("đến"), 0 },
        { STR_INIT("cho"), 0 },      { STR_INIT("theo"), 0 },
        { STR_INIT("trên"), 0 },     { STR_INIT("tại"), 0 },
        { STR_INIT("đã"), 0 },       { STR_INIT("gắn"), 0 },
        { STR_INIT("để"), 0 },       { STR_INIT("nhằm"), 0 },
        { STR_INIT("là"), 0 },       { STR_INIT("về"), 0 },
        { STR_INIT("khi"), 0 },      { STR_INIT("trong"), 0 },
        { STR_INIT("quy định"), 0 }, { { 0 }, 0 },
    };
    struct twin t = at;
    struct str low;

    if (cite_stops(at.clean)) return true;
    if (at.clean.at[0] == ',') return !amends;
    if (at.clean.at[0] != ' ') return false;
    t = twin_from(t, 1);
    low = t.low;
    if (low_take(&low, STR("và"))) low = str_from(t.low, t.low.n - low.n);
    if (!amends && low_starts(low, STR("luật")) && twin_capital(twin_from(t, t.low.n - low.n)))
        return true; /* "văn bản quy phạm pháp luật" is of the name */
    if (low_starts(low, STR("nghị")) || low_starts(low, STR("pháp lệnh"))) return true;
    low = t.low;
    /* "một số điều" is of the title, "số 65/2025/QH15" is not. */
    if (low_take(&low, STR("số"))) return low.n && low.at[0] >= '0' && low.at[0] <= '9';
    return (t.clean.n && t.clean.at[0] >= '0' && t.clean.at[0] <= '9') ||
           low_take_any(&low, ends) != NULL;
}

static struct str law_name(struct twin *t)
{
    enum { BYTES_MAX = 500 };
    bool amends = low_starts(t->low, STR("sửa đổi"));
    size_t n = 0;

    while (n < t->clean.n && n < BYTES_MAX && !law_ends(twin_from(*t, n), amends)) n++;
    struct str name = str_trim(str_first(t->clean, n));
    *t = twin_from(*t, n);
    return name;
}

/* law -> ("Luật" | "Bộ luật") [ "số" number ] Name [ "số" number ] [ "năm" y ] [ date ] */
static bool take_law(struct reading *r, struct twin block, struct twin *in,
                     const struct doc_type *type)
{
    struct twin t = *in, u;
    struct found f = { .r.type = type->name };

    twin_skip(&t, " ");
    if (twin_take(&t, STR("số"))) cite_number(&t, r->a, &f.r.number);
    twin_skip(&t, " ");
    cite_date(&t, &f.r.date);
    twin_skip(&t, " ");
    if (!twin_capital(t) && !f.r.number.n && !low_starts(t.low, STR("sửa đổi"))) return false;
    u = t;
    f.name = law_name(&t);
    /* "và các Luật sửa đổi, bổ sung" names none */
    if (low_starts(u.low, STR("sửa đổi")) && !low_find(str_first(u.low, f.name.n), STR("luật")))
        return false;
    u = t;
    twin_skip(&u, ", ");
    if (twin_take(&u, STR("số"))) {
        twin_skip(&u, ": ");
        if (cite_number(&u, r->a, &f.r.number)) t = u;
    }
    if (!f.r.date.year) cite_date(&t, &f.r.date);
    if (!f.name.n && !f.r.number.n) return false;
    finish(r, block, &f, &t);
    *in = t;
    return true;
}

/* unnumbered -> ("Nghị quyết" | "Kết luận" | "Chương trình hành động") [ "của" ] office: of a
 * congress anywhere; of a body of one term ("khóa XI"), or of a council in a basis. */
static bool take_unnumbered(struct reading *r, struct twin block, struct twin *in,
                            const struct doc_type *type, bool capital)
{
    static const struct phrase types[] = { { STR_INIT("nghị quyết"), 0 },
                                           { STR_INIT("kết luận"), 0 },
                                           { STR_INIT("chương trình hành động"), 0 },
                                           { { 0 }, 0 } };
    struct twin t = *in;
    struct found f = { .r.type = type->name };
    struct str low = type->low;

    if (!capital || !low_take_any(&low, types)) return false;
    twin_skip(&t, " ");
    f.r.issuer = written_out(r->a, cite_issuer(&t));
    if (!f.r.issuer.n) return false;
    low = twin_make(r->a, f.r.issuer).low;
    bool congress = low_starts(low, STR("đại hội")) && low_find(low, STR("lần thứ"));
    bool term = low_find(low, STR("khóa")) != NULL;
    bool council = r->basis && str_eq(type->low, STR("nghị quyết")) &&
                   (low_starts(low, STR("hội đồng nhân dân")) || low_starts(low, STR("hđnd")));
    if (low_starts(str_trim(t.low), STR(": số"))) { /* a list: its numbers follow */
        r->listed_issuer = f.r.issuer;
        r->last_type = type;
        r->last_end = t.clean.at;
        *in = t;
        return true;
    }
    if (!congress && !term && !council) return false;
    finish(r, block, &f, &t);
    *in = t;
    return true;
}

static bool take_reference(struct reading *r, struct twin block, struct twin *in)
{
    struct twin t = *in;
    bool capital = twin_capital(t);
    const struct doc_type *type = cite_type(&t);

    r->start = in->clean.at;
    r->bare = !type;
    if (!type) {
        bool starts =
            (*in->clean.at >= '0' && *in->clean.at <= '9') || low_starts(in->low, STR("số"));
        return starts && take_numbered(r, block, in, NULL);
    }
    bool law = str_eq(type->low, STR("luật")) || str_eq(type->low, STR("bộ luật"));
    if ((law && capital && take_law(r, block, &t, type)) ||
        (!law && take_numbered(r, block, &t, type)) ||
        (!law && take_dated(r, block, &t, type, capital)) ||
        (!law && take_unnumbered(r, block, &t, type, capital))) {
        *in = t;
        return true;
    }
    return false;
}

/* A number inside a number ("12.345/KH" of a figure) begins no document. */
static bool begins_word(struct twin block, const char *at)
{
    if (at == block.clean.at) return byte_is_word(*at);
    if (!byte_is_word(*at) || byte_is_word(at[-1])) return false;
    bool in_number = at[-1] == '.' || at[-1] == ',' || at[-1] == '/' || at[-1] == '-';
    return !(in_number && *at >= '0' && *at <= '9');
}

static size_t before_word(struct twin block, struct str s)
{
    size_t n = 0;

    while (n < s.n && !begins_word(block, s.at + n)) n++;
    return n;
}

static void read_block(struct reading *r, struct str text)
{
    struct twin block = twin_of(r->b, text), t = block;

    r->last_end = NULL;
    r->last_type = NULL;
    r->listed_issuer = (struct str){ 0 };
    r->enumerated = 0;
    while ((t = twin_from(t, before_word(block, t.clean))).clean.n)
        if (!take_reference(r, block, &t)) t = twin_from(t, 1);
}

/* Lines that a document stands on. */
static bool is_basis(struct str low, bool titled)
{
    static const struct phrase bases[] = {
        { STR_INIT("căn cứ"), 0 },
        { STR_INIT("thực hiện"), 0 },
        { STR_INIT("xét"), 0 },
        { STR_INIT("theo đề nghị"), 0 },
        { STR_INIT("trên cơ sở"), 0 },
        { STR_INIT("tiếp theo"), 0 },
        { STR_INIT("tiếp tục thực hiện"), 0 },
        { STR_INIT("triển khai"), 0 },
        { STR_INIT("theo"), 0 },
        { STR_INIT("sau khi nghe"), 0 },
        { STR_INIT("sau khi xem xét"), 0 },
        { { 0 }, 0 },
    };

    /* news tell what "thực hiện Nghị quyết …" brought */
    bool told = !titled && low_starts(low, STR("thực hiện")) && str_ends(low, STR("."));

    return !told && low_take_any(&low, bases) != NULL;
}

/* "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH" and the list under it. */
static bool is_under_bases(const struct blocks *b, size_t i)
{
    int up = b->at[i].up;

    return up >= 0 && b->at[up].kind == BLOCK_HEADING &&
           low_starts(blocks_low(b, b->at[up].text), STR("căn cứ"));
}

/* "Nghị quyết Hội đồng nhân dân huyện" is 77/NQ-HĐND again where the bases name that one. */
static bool named_by_number(const struct plan *p, const struct reference *r)
{
    for (size_t i = 0; i < p->references.n; i++) {
        const struct reference *other = &p->references.at[i];
        if (other->number.n && str_eq(other->type, r->type) && other->issuer.n >= r->issuer.n &&
            str_eq(str_first(other->issuer, r->issuer.n), r->issuer))
            return true;
    }
    return false;
}

static void drop_repeated(struct plan *p)
{
    enum { UNNUMBERED_MAX = 100 }; /* more are no plan; the search stays linear */
    size_t kept = 0, seen = 0;

    for (size_t i = 0; i < p->references.n; i++) {
        const struct reference *r = &p->references.at[i];
        bool unnumbered = !r->number.n && !r->date.year && r->issuer.n;
        if (unnumbered && ++seen <= UNNUMBERED_MAX && named_by_number(p, r)) continue;
        p->references.at[kept++] = *r;
    }
    p->references.n = kept;
}

void references_read(const struct blocks *b, struct arena *a, struct plan *out)
{
    struct reading r = { .b = b, .a = a, .out = out };

    for (size_t i = 0, head = cite_head_end(b); i < b->n; i++) {
        r.basis = (i < head && is_basis(blocks_low(b, b->at[i].text), out->document.type.n > 0)) ||
                  is_under_bases(b, i);
        read_block(&r, b->at[i].text);
    }
    drop_repeated(out);
}
