#include "store/cell.h"

#include "base/hash.h"

enum { VERSION = 1 };

/* Presence bits of a cell. */
enum {
    HAS_VALUE = 1,
    HAS_VALUE_MAX = 2,
    IS_APPROXIMATE = 4,
    HAS_WORDS = 8,
    HAS_NOTE = 16,
    HAS_PAPER = 32,
    HAS_BEHALF = 64,
    HAS_BY = 128,
};

static void put_number(struct buf *b, uint64_t n)
{
    for (; n >= 128; n >>= 7) buf_put_char(b, (char)((n & 127) | 128));
    buf_put_char(b, (char)n);
}

/* Small for small numbers of either sign. */
static void put_signed(struct buf *b, int64_t n)
{
    put_number(b, (uint64_t)n << 1 ^ (uint64_t)(n >> 63));
}

static void put_dec(struct buf *b, struct dec d)
{
    put_signed(b, d.digits);
    buf_put_char(b, (char)d.scale);
}

static void put_text(struct buf *b, struct str s)
{
    put_number(b, s.n);
    if (s.n) buf_put(b, s);
}

void cell_put(struct buf *b, const struct cell *c)
{
    if (!b->n) buf_put_char(b, VERSION);
    buf_put_char(b, (char)((c->value.given ? HAS_VALUE : 0) |
                           (c->value_max.given ? HAS_VALUE_MAX : 0) |
                           (c->approximate ? IS_APPROXIMATE : 0) | (c->words.at ? HAS_WORDS : 0) |
                           (c->note.at ? HAS_NOTE : 0) | (c->source_paper.at ? HAS_PAPER : 0) |
                           (c->on_behalf_of.at ? HAS_BEHALF : 0) | (c->by.at ? HAS_BY : 0)));
    buf_put_char(b, (char)c->kind);
    put_number(b, (uint64_t)c->line);
    put_text(b, c->id);
    put_text(b, c->about_org);
    put_signed(b, date_number(c->day));
    put_signed(b, c->at);
    if (c->value.given) put_dec(b, c->value);
    if (c->value_max.given) put_dec(b, c->value_max);
    if (c->words.at) put_text(b, c->words);
    if (c->note.at) put_text(b, c->note);
    if (c->source_paper.at) put_text(b, c->source_paper);
    if (c->on_behalf_of.at) put_text(b, c->on_behalf_of);
    if (c->by.at) put_text(b, c->by);
    put_text(b, c->by_name);
}

/* Reading moves *in and turns `ok` off where the bytes end too early. */
struct reader {
    struct str in;
    bool ok;
};

static unsigned char take_byte(struct reader *r)
{
    if (!r->in.n) {
        r->ok = false;
        return 0;
    }
    unsigned char c = (unsigned char)*r->in.at;
    r->in = str_from(r->in, 1);
    return c;
}

static uint64_t take_number(struct reader *r)
{
    uint64_t n = 0;

    for (int shift = 0; shift < 64; shift += 7) {
        unsigned char c = take_byte(r);
        n |= (uint64_t)(c & 127) << shift;
        if (c < 128) return n;
    }
    r->ok = false;
    return 0;
}

static int64_t take_signed(struct reader *r)
{
    uint64_t n = take_number(r);

    return (int64_t)(n >> 1 ^ (0 - (n & 1)));
}

static struct dec take_dec(struct reader *r)
{
    struct dec d = { .digits = take_signed(r), .given = true };

    d.scale = take_byte(r);
    if (d.scale > DEC_SCALE_MAX) r->ok = false;
    return d;
}

static struct str take_text(struct reader *r)
{
    uint64_t n = take_number(r);

    if (n > r->in.n) {
        r->ok = false;
        n = 0;
    }
    struct str s = { r->in.at, (size_t)n };
    r->in = str_from(r->in, (size_t)n);
    return s;
}

static void take_cell(struct reader *r, struct cell *c)
{
    unsigned char has = take_byte(r), kind = take_byte(r);

    if (kind >= FIGURE_KINDS) r->ok = false;
    c->kind = kind < FIGURE_KINDS ? (enum figure_kind)kind : FIGURE_ACTUAL;
    c->approximate = has & IS_APPROXIMATE;
    c->line = (int64_t)take_number(r);
    c->id = take_text(r);
    c->about_org = take_text(r);
    c->day = date_from_number((int32_t)take_signed(r));
    c->at = take_signed(r);
    if (has & HAS_VALUE) c->value = take_dec(r);
    if (has & HAS_VALUE_MAX) c->value_max = take_dec(r);
    if (has & HAS_WORDS) c->words = take_text(r);
    if (has & HAS_NOTE) c->note = take_text(r);
    if (has & HAS_PAPER) c->source_paper = take_text(r);
    if (has & HAS_BEHALF) c->on_behalf_of = take_text(r);
    if (has & HAS_BY) c->by = take_text(r);
    c->by_name = take_text(r);
}

bool cells_read(struct arena *a, struct str blob, struct cells *out, struct err *e)
{
    struct reader r = { blob, true };

    if (blob.n && take_byte(&r) != VERSION) r.ok = false;
    while (r.ok && r.in.n) {
        struct cell c = { 0 };
        take_cell(&r, &c);
        *LIST_ADD(a, &out->items) = c;
    }
    return r.ok || err_fail(e, ERR_IO, "số liệu trong kho không đọc được: hãy phục hồi từ bản sao");
}

void cells_merge(struct arena *a, struct cells *cells, const struct cell *c)
{
    for (size_t i = 0; i < cells->items.n; i++) {
        struct cell *old = &cells->items.at[i];
        if (old->line == c->line && old->kind == c->kind && str_eq(old->about_org, c->about_org)) {
            *old = *c;
            return;
        }
    }
    *LIST_ADD(a, &cells->items) = *c;
}

struct str cells_pack(struct arena *a, const struct cells *cells)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < cells->items.n; i++) cell_put(&b, &cells->items.at[i]);
    struct str out = b.n ? str_copy(a, buf_str(&b)) : STR("");
    buf_close(&b);
    return out;
}
