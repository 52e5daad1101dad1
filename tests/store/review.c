/* The desk: items placed by people, proposals, orphans, and acts taken back, through new readings
 * of the text. */
#include "store/review.h"
#include "base/unicode.h"
#include "intake/intake.h"
#include "store/items.h"
#include "store/org.h"
#include "store_test.h"

static struct act me = { .user = STR_INIT("01M0000000000000000000000A"),
                         .user_name = STR_INIT("Lê Thị Ánh"),
                         .role = STR_INIT("planner"),
                         .now = 1700000000000 };
static struct act other = { .user = STR_INIT("01M0000000000000000000000B"),
                            .user_name = STR_INIT("Trần Hòa"),
                            .role = STR_INIT("planner"),
                            .now = 1700000000000 };

/* Each act has a moment of its own, as two requests of a person have. */
static const struct act *at(struct act *who)
{
    me.now = other.now = me.now + 1000;
    return who;
}

#define HEAD \
    "ỦY BAN NHÂN DÂN\nHUYỆN BÌNH MẪU\n\nSố: 7/KH-UBND\n\nBình Mẫu, ngày 05 tháng 01 năm 2024\n\n" \
    "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2024\n\n"
#define INCOME "- Thu nhập bình quân đầu người đạt 70 triệu đồng.\n"
#define INCOME_OTHER "- Thu nhập bình quân đầu người đạt 72 triệu đồng.\n"
#define RICE "- Diện tích gieo trồng lúa đạt 9.000 ha.\n"
#define FISH "- Sản lượng thủy sản đạt 1.500 tấn.\n"
#define FISH_OTHER "- Tổng sản lượng nuôi trồng, khai thác thủy sản là 1.600 tấn.\n"
#define AIM "Phấn đấu giữ đà tăng trưởng hai chữ số như nhiều năm nay.\n\n"
#define LIST_OF "II. CÁC CHỈ TIÊU CHỦ YẾU\n1. Về kinh tế\n"
static const char first_text[] = HEAD AIM LIST_OF INCOME RICE FISH;
static const char second_text[] =
    HEAD "Kế hoạch này thay bản đã gửi.\n\n" AIM LIST_OF INCOME_OTHER FISH_OTHER RICE;
static const char third_text[] = HEAD LIST_OF INCOME_OTHER FISH_OTHER RICE;

static struct str plan;

static void import(struct store *s, const char *text, const char *name)
{
    struct intake in = { .bytes = str_c(text), .name = str_c(name), .org_may_wait = true };
    struct intake_done done;
    struct err e = { .lang = LANG_EN };

    if (!EXPECT_OF(intake_document(s, &test_arena, at(&me), &in, &done, &e), name))
        printf("%s\n", e.text);
    if (plan.at) EXPECT_STR(done.plan, plan);
    plan = done.plan;
}

/* The desk as it is now, and an item of it by words of its name or quote. */
static struct review desk;

static bool read_desk(struct tx *tx, void *arg, struct err *e)
{
    struct plan whole;

    (void)arg;
    desk = (struct review){ 0 };
    return intake_review(tx, plan, true, &whole, &desk, e);
}

static const struct review_row *look(struct store *s, const char *words)
{
    test_read(s, &me, read_desk, NULL, "the desk");
    for (size_t i = 0; i < desk.items.n; i++) {
        const struct review_row *r = &desk.items.at[i];
        struct str name = r->kind == ITEM_TARGET ? r->indicator_name : r->text;
        if (str_find(name, str_c(words))) return r;
    }
    return NULL;
}

struct doing {
    struct str id;
    int64_t revision;
    struct target_patch patch;
    bool given[TARGET_PATCH_FIELDS];
    struct proposal_answer answer;
    struct attach_request to;
    struct target target;
    struct settle settle;
    struct strs items;
};

static bool patch(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    return store_target_patch(tx, d->id, d->revision, &d->patch, d->given, e);
}

static bool answer(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    return store_proposal_answer(tx, d->id, d->revision, &d->answer, e);
}

static bool attach(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    return store_item_attach(tx, d->id, d->revision, &d->to, e);
}

static bool add(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    return store_target_add(tx, plan, &d->target, (struct str){ 0 }, STR("bản đọc thiếu"), &d->id,
                            e);
}

static bool settle(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    return store_items_settle(tx, plan, &d->settle, e);
}

static bool undo_item(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    d->items = (struct strs){ 0 };
    return store_item_undo(tx, d->id, d->revision, &d->items, e);
}

static bool undo_mine(struct tx *tx, void *arg, struct err *e)
{
    struct doing *d = arg;

    d->items = (struct strs){ 0 };
    return store_plan_undo(tx, plan, &d->items, e);
}

static struct doing on(const struct review_row *r)
{
    return (struct doing){ .id = r ? r->id : STR(""), .revision = r ? r->revision : 0 };
}

static void set_value(struct store *s, struct act *who, const char *words, int64_t value)
{
    struct doing d = on(look(s, words));

    d.patch.value = dec_int(value);
    d.given[TARGET_VALUE] = true;
    test_write(s, at(who), patch, &d, words);
}

static struct span place_of(const char *text, const char *words)
{
    const char *from = strstr(text, words);
    int64_t start = (int64_t)utf8_count(str_between(text, from));

    return (struct span){ start, start + (int64_t)utf8_count(str_c(words)) };
}

static void added(struct store *s)
{
    const char *aim = "Phấn đấu giữ đà tăng trưởng hai chữ số như nhiều năm nay.";
    struct doing d = { .target = { .indicator = STR("Đà tăng trưởng"),
                                   .source = place_of(first_text, aim),
                                   .year = 2024 } };

    test_write(s, at(&me), add, &d, "add");
    const struct review_row *r = look(s, "Đà tăng trưởng");
    EXPECT(r && r->state == STATE_ADDED && r->source.start == d.target.source.start);
    EXPECT(r && str_eq(r->read_quote, str_c(aim)));
}

/* Two people: what one corrects stays when the other takes back what he did before. */
static void taken_back(struct store *s)
{
    struct doing d = { 0 };

    set_value(s, &me, "lúa", 9100);
    set_value(s, &other, "lúa", 9200);
    test_write(s, at(&me), undo_mine, &d, "undo mine");
    const struct review_row *rice = look(s, "lúa");
    EXPECT(rice && !dec_cmp(rice->value, dec_int(9200)));
    d = on(rice);
    test_write(s, at(&me), undo_item, &d, "undo of the item");
    rice = look(s, "lúa");
    EXPECT(rice && !dec_cmp(rice->value, dec_int(9000)) && rice->state == STATE_READ);
    EXPECT(rice && rice->revision == 5); /* two corrections, two acts that take them back */
    d = on(rice);
    test_refused(s, at(&me), undo_item, &d, ERR_CONFLICT, "nothing left of the item");
    d.revision = 2;
    test_refused(s, at(&me), undo_item, &d, ERR_PRECONDITION, "an old revision");
}

static void many(struct store *s)
{
    struct doing d = { .settle = { .state = STATE_CONFIRMED } };

    look(s, "lúa");
    for (size_t i = 0; i < desk.items.n; i++)
        *LIST_ADD(&test_arena, &d.settle.items) =
            (struct settle_item){ desk.items.at[i].id, desk.items.at[i].revision };
    EXPECT(d.settle.items.n == 4);
    set_value(s, &other, "thủy sản", 1550);
    test_refused(s, at(&me), settle, &d, ERR_PRECONDITION, "one has changed");
    EXPECT(look(s, "lúa")->state == STATE_READ);
    set_value(s, &other, "Thu nhập", 71);
    d.settle.items.n = 0;
    for (size_t i = 0; i < desk.items.n; i++)
        if (!str_eq(desk.items.at[i].id, look(s, "Thu nhập")->id))
            *LIST_ADD(&test_arena, &d.settle.items) =
                (struct settle_item){ desk.items.at[i].id, desk.items.at[i].revision };
    test_write(s, at(&me), settle, &d, "the rest");
    EXPECT(look(s, "lúa")->state == STATE_CONFIRMED);
    EXPECT(look(s, "Đà tăng trưởng")->state == STATE_CONFIRMED);
    test_write(s, at(&me), undo_mine, &d, "all of them back");
    EXPECT(d.items.n == 3 && look(s, "lúa")->state == STATE_READ);
    EXPECT(look(s, "Đà tăng trưởng")->state == STATE_ADDED);
}

/* A new issue: what people touched is only proposed, what they placed is found again, what is gone
 * is an orphan. */
static void issued_again(struct store *s)
{
    const char *aim = "Phấn đấu giữ đà tăng trưởng hai chữ số như nhiều năm nay.";

    import(s, second_text, "lai.txt");
    const struct review_row *r = look(s, "Đà tăng trưởng");
    EXPECT(r && r->state == STATE_ADDED && r->source.start == place_of(second_text, aim).start);
    r = look(s, "Thu nhập");
    EXPECT(r && !dec_cmp(r->value, dec_int(71)) && r->proposals.n == 1);
    EXPECT(r && r->proposals.n && str_eq(r->proposals.at[0].field, STR("value")));
    EXPECT(r && r->proposals.n && str_eq(r->proposals.at[0].value, STR("72")));
    EXPECT(r && r->doubts.n && str_eq(r->doubts.at[0].reason, STR("reread")));
    r = look(s, "Sản lượng thủy sản");
    EXPECT(r && r->state == STATE_ORPHAN && !dec_cmp(r->value, dec_int(1550)) && r->quote.n);
}

static void refused(struct store *s)
{
    struct doing d = on(look(s, "Thu nhập"));

    test_write(s, at(&me), answer, &d, "refuse");
    const struct review_row *r = look(s, "Thu nhập");
    EXPECT(r && !r->proposals.n && !dec_cmp(r->value, dec_int(71)));
    test_refused(s, at(&me), answer, &d, ERR_PRECONDITION, "answered at another revision");
    d = on(r);
    test_refused(s, at(&me), answer, &d, ERR_CONFLICT, "nothing to answer");
    import(s, third_text, "ba.txt");
    r = look(s, "Thu nhập");
    EXPECT(r && !r->proposals.n); /* and it is not asked again */
    d = on(r);
    test_write(s, at(&me), undo_item, &d, "take the refusal back");
    r = look(s, "Thu nhập");
    EXPECT(r && r->proposals.n == 1);
    d = on(r);
    d.answer.accept = true;
    test_write(s, at(&me), answer, &d, "accept");
    r = look(s, "Thu nhập");
    EXPECT(r && !r->proposals.n && !dec_cmp(r->value, dec_int(72)));
}

/* What was added stood at a passage that the third text no longer has. */
static void placed_is_gone(struct store *s)
{
    const struct review_row *r = look(s, "Đà tăng trưởng");

    EXPECT(r && r->state == STATE_ORPHAN);
}

static size_t how_many(const char *words)
{
    size_t n = 0;

    for (size_t i = 0; i < desk.items.n; i++)
        n += desk.items.at[i].kind == ITEM_TARGET &&
             str_find(desk.items.at[i].indicator_name, str_c(words)) != NULL;
    return n;
}

/* The orphan is what was read anew under other words: it takes its place and stays itself. */
static void attached(struct store *s)
{
    const struct review_row *anew = look(s, "nuôi trồng, khai thác");
    struct str new_id = anew ? anew->id : STR("");
    struct doing d = on(look(s, "Sản lượng thủy sản"));

    EXPECT(anew && anew->state == STATE_READ);
    d.to.item = new_id;
    test_write(s, at(&me), attach, &d, "attach");
    const struct review_row *r = look(s, "Sản lượng thủy sản");
    EXPECT(r && r->state == STATE_CORRECTED && !dec_cmp(r->value, dec_int(1550)));
    EXPECT(r && r->source.end > 0 && r->proposals.n >= 2); /* name and value */
    EXPECT(how_many("nuôi trồng") == 0);
    import(s, HEAD "Sửa một chữ.\n\n" LIST_OF INCOME_OTHER FISH_OTHER RICE, "bon.txt");
    r = look(s, "Sản lượng thủy sản");
    EXPECT(r && r->state == STATE_CORRECTED && r->source.end > 0 && how_many("nuôi trồng") == 0);
    d = on(r);
    test_write(s, at(&me), undo_item, &d, "back to the orphan it was");
    r = look(s, "Sản lượng thủy sản");
    EXPECT(r && r->state == STATE_ORPHAN && how_many("nuôi trồng") == 1);
}

static void untouched_orphan(struct store *s)
{
    struct doing d = on(look(s, "Đà tăng trưởng"));

    d.settle.state = STATE_CONFIRMED;
    *LIST_ADD(&test_arena, &d.settle.items) = (struct settle_item){ d.id, d.revision };
    test_refused(s, at(&me), settle, &d, ERR_PRECONDITION, "an orphan is not confirmed");
    d.settle.state = STATE_DROPPED;
    test_write(s, at(&me), settle, &d, "but dropped");
    EXPECT(!look(s, "Đà tăng trưởng"));
}

int main(int argc, char **argv)
{
    struct store *s = test_open(argc, argv);

    import(s, first_text, "mot.txt");
    added(s);
    taken_back(s);
    many(s);
    issued_again(s);
    refused(s);
    placed_is_gone(s);
    attached(s);
    untouched_orphan(s);
    return test_close(s, "review");
}
