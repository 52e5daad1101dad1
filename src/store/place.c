/* place.c - items whose place a person names: attached to a passage, found again in a new text. */
#include "store/place.h"

#include "base/unicode.h"
#include "store/plan.h"
#include "store/propose.h"
#include "store/review.h"

enum { TEXT_IN_FORCE, BEFORE_PLACE, ANCHOR_NOW };
static const char *const sql[] = {
    [TEXT_IN_FORCE] = "SELECT t.id, t.body FROM plan_now p JOIN reading r "
                      "ON r.document = p.document JOIN file_text t ON t.id = r.file_text "
                      "WHERE p.plan = $1",
    [BEFORE_PLACE] = "SELECT item FROM item_now WHERE plan = $1 AND kind = $2 AND end_at > 0 "
                     "AND start_at <= $3 ORDER BY start_at DESC, seq DESC, item DESC LIMIT 1",
    [ANCHOR_NOW] = "SELECT n, start_at, end_at, reading FROM item_anchor WHERE item = $1 "
                   "ORDER BY n DESC LIMIT 1",
};
STATEMENTS(place);

/* Code points ----------------------------------------------------------------------------- */

/* The byte where code point n begins; the end where there are fewer. */
static const char *at_point(struct str text, int64_t n)
{
    const char *p = text.at, *end = str_end(text);

    while (n-- > 0 && p < end)
        for (p++; p < end && ((unsigned char)*p & 0xC0) == 0x80; p++) {}
    return p;
}

static const char *back(struct str text, const char *p, int points)
{
    while (points-- > 0 && p > text.at)
        for (p--; p > text.at && ((unsigned char)*p & 0xC0) == 0x80; p--) {}
    return p;
}

static struct anchor around(struct str text, const char *from, const char *to, int64_t start)
{
    struct str rest = str_between(to, str_end(text));

    return (struct anchor){
        .start = start,
        .end = start + (int64_t)utf8_count(str_between(from, to)),
        .quote = str_between(from, to),
        .before = str_between(back(text, from, ANCHOR_POINTS), from),
        .after = str_between(to, at_point(rest, ANCHOR_POINTS)),
    };
}

bool place_of_plan(struct tx *tx, struct str plan, struct span s, struct anchor *out,
                   struct str *file_text, struct err *e)
{
    struct str text = { 0 };
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[TEXT_IN_FORCE], ARGS(TEXT(plan)), &r, &found, e)) return false;
    if (found) *file_text = db_text(&r, 0), text = db_text(&r, 1);
    if (!db_done(&r, e)) return false;
    if (!found) return err_fail(e, ERR_NOT_FOUND, "không có kế hoạch này");
    const char *from = at_point(text, s.start);
    const char *to =
        s.end > s.start ? at_point(str_between(from, str_end(text)), s.end - s.start) : from;
    *out = around(text, from, to, s.start);
    return (s.start >= 0 && out->end == s.end && str_trim(out->quote).n) ||
           err_fail(e, ERR_INPUT, "không có đoạn này trong văn bản: hãy chọn lại");
}

/* How well the surroundings fit: 2 on both sides, 1 on one. */
static int fits(struct str text, const char *at, const struct anchor *was)
{
    struct str before = str_between(text.at, at);
    struct str after = str_between(at + was->quote.n, str_end(text));

    return str_ends(before, was->before) + str_starts(after, was->after);
}

bool place_again(struct str text, const struct anchor *was, struct anchor *out)
{
    struct str rest = text;
    const char *best = NULL;
    int how_well = -1, found = 0;

    if (!was->quote.n) return false;
    for (const char *at; (at = str_find(rest, was->quote)); found++) {
        if (fits(text, at, was) > how_well) best = at, how_well = fits(text, at, was);
        rest = str_between(at + 1, str_end(text));
    }
    if (!best || (found > 1 && how_well < 1)) return false;
    *out = around(text, best, best + was->quote.n, (int64_t)utf8_count(str_between(text.at, best)));
    return true;
}

bool place_follows(struct tx *tx, struct str plan, enum item_kind kind, int64_t start,
                   struct str *item, struct err *e)
{
    struct db_rows r;
    bool found;

    if (!select_one(tx, sql[BEFORE_PLACE],
                    ARGS(TEXT(plan), TEXT(str_c(item_kind_name[kind])), INT(start)), &r, &found, e))
        return false;
    *item = found ? db_text(&r, 0) : (struct str){ 0 };
    return db_done(&r, e);
}

/* Attaching --------------------------------------------------------------------------------- */

/* Where it was found last, and how it was read there, without what people did since. */
struct found_last {
    int64_t n; /* 0: nowhere */
    struct span place;
    struct str reading;
};

static bool find_last(struct tx *tx, struct str item, struct found_last *out, struct err *e)
{
    struct db_rows r;
    bool found;

    *out = (struct found_last){ 0 };
    if (!select_one(tx, sql[ANCHOR_NOW], ARGS(TEXT(item)), &r, &found, e)) return false;
    if (found)
        *out =
            (struct found_last){ db_int(&r, 0), { db_int(&r, 1), db_int(&r, 2) }, db_text(&r, 3) };
    return db_done(&r, e);
}

static void point_to(union reading *u, enum item_kind kind, const struct anchor *p)
{
    struct span s = { p->start, p->end };

    switch (kind) {
    case ITEM_TARGET: u->target.source = s; break;
    case ITEM_TASK: u->task.source = s; break;
    case ITEM_DUTY: u->duty.source = s; break;
    case ITEM_REPORTING: u->reporting.source = s; break;
    case ITEM_KINDS: break;
    }
}

/* What was read there anew is the item itself: it goes into it, and what it says otherwise is
 * proposed. */
static bool take_over(struct tx *tx, struct standing *s, struct standing *anew, struct err *e)
{
    struct item_act join = {
        ACT_JOIN, { 0 }, column_json(tx->a, reading_table[anew->kind], &anew->is), s->item, { 0 }
    };

    return item_append(tx, anew->item, anew->revision, &join, e) &&
           item_finish(tx, anew, "item.join", join.before, column_quoted(tx->a, s->item), e) &&
           propose_changes(tx, s, &s->is, &anew->is, NULL, e);
}

static bool check_anew(const struct standing *s, const struct standing *anew, struct err *e)
{
    if (str_eq(anew->item, s->item) || anew->kind != s->kind || !str_eq(anew->plan, s->plan))
        return err_fail(e, ERR_INPUT, "hai mục phải cùng loại và cùng kế hoạch");
    return (anew->state == STATE_READ && !anew->touched) ||
           err_fail(e, ERR_REFUSED, "mục ở đoạn ấy đã có người sửa: hãy gộp hai mục");
}

/* A new place, with the reading as it was. */
static bool move_to(struct tx *tx, struct standing *s, const struct anchor *there,
                    struct str file_text, const struct found_last *was, struct err *e)
{
    union reading kept = s->is;

    if (was->n) {
        memset(&kept, 0, sizeof kept);
        if (!json_read_kept(tx->a, was->reading, reading_table[s->kind], &kept, NULL, e))
            return false;
    }
    point_to(&kept, s->kind, there);
    s->place = *there;
    s->anchor = was->n + 1;
    s->orphan = false;
    return item_anchor(tx, s, file_text, &kept, e);
}

bool store_item_attach(struct tx *tx, struct str id, int64_t revision,
                       const struct attach_request *to, struct err *e)
{
    struct found_last was, of_anew = { .place = { to->start, to->end } };
    struct standing s, anew;
    struct str file_text;
    struct anchor there;

    if (!item_load_at(tx, id, ITEM_KINDS, revision, &s, e)) return false;
    if (s.state >= STATE_DROPPED)
        return err_fail(e, ERR_REFUSED, "mục này không còn trong kế hoạch");
    if (to->item.n && (!item_load(tx, to->item, &anew, e) || !check_anew(&s, &anew, e) ||
                       !find_last(tx, to->item, &of_anew, e)))
        return false;
    if (!place_of_plan(tx, s.plan, of_anew.place, &there, &file_text, e) ||
        !find_last(tx, id, &was, e) || !move_to(tx, &s, &there, file_text, &was, e))
        return false;
    struct item_act act = { ACT_ATTACH, STR("place"), str_printf(tx->a, "%lld", (long long)was.n),
                            str_printf(tx->a, "%lld", (long long)s.anchor), to->why };
    return item_append(tx, id, s.revision++, &act, e) && item_put_now(tx, &s, e) &&
           (!to->item.n || take_over(tx, &s, &anew, e)) &&
           item_finish(tx, &s, "item.attach", column_quoted(tx->a, act.before),
                       column_quoted(tx->a, there.quote), e);
}
