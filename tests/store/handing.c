/* What the table of targets costs: the statements of a request do not grow with its rows; and
 * allocations are kept row by row, whatever the database. */
#include "rollup/allocate.h"
#include "rollup/progress.h"
#include "store/keep.h"
#include "store/org.h"
#include "store_test.h"

static struct act me = { .user_name = STR_INIT("máy"), .now = 1700000000000 };

struct made {
    size_t n; /* targets */
    struct str org, units[3], plan;
    struct strs targets;
};

static bool found(struct tx *tx, const char *name, struct str parent, struct str *id, struct err *e)
{
    struct org_new new = {
        .name = str_c(name), .kind = STR("xã"), .parent = parent, .valid_from = { 2000, 1, 1 }
    };

    return store_org_found(tx, &new, id, e);
}

/* A plan of so many targets, each handed to three units. */
static bool make(struct tx *tx, void *arg, struct err *e)
{
    static const char *const names[] = { "Mỹ Đông", "Mỹ Tây", "Mỹ Bắc" };
    struct made *m = arg;
    struct plan plan = { .document = { .number = str_printf(tx->a, "%zu/KH", m->n) } };
    struct document_reading r = { .plan = &plan, .text = STR("x"), .name = STR("x.txt") };
    struct document_kept kept = { 0 };

    m->targets.n = 0;
    if (!found(tx, str_printf(tx->a, "Huyện %zu", m->n).at, (struct str){ 0 }, &m->org, e))
        return false;
    for (int i = 0; i < 3; i++)
        if (!found(tx, names[i], m->org, &m->units[i], e)) return false;
    r.bytes = r.text = str_printf(tx->a, "văn bản %zu", m->n);
    r.org = m->org;
    if (!store_document_keep(tx, &r, &kept, e)) return false;
    m->plan = kept.plan;
    for (size_t i = 0; i < m->n; i++) {
        struct target t = { .indicator = str_printf(tx->a, "Diện tích vùng %zu", i),
                            .unit = STR("ha"),
                            .value = dec_int(30) };
        struct allocation_set set = { 0 };
        for (int k = 0; k < 3; k++)
            *LIST_ADD(tx->a, &set.items) =
                (struct allocation_new){ m->units[k], dec_int(k ? 10 : 9), { 0 } };
        struct str *id = LIST_ADD(tx->a, &m->targets);
        if (!store_target_add(tx, m->plan, &t, (struct str){ 0 }, (struct str){ 0 }, id, e) ||
            !store_allocation_put(tx, *id, ANY_REVISION, &set, e))
            return false;
    }
    return true;
}

struct cost {
    const struct made *of;
    uint64_t table, summary, sheet;
};

static bool look(struct tx *tx, void *arg, struct err *e)
{
    struct cost *c = arg;
    struct target_query q = { .plan = c->of->plan, .place = PLACES, .internal = true };
    struct plan_row plan = { .id = c->of->plan };
    struct allocation_sheet sheet = { 0 };
    struct target_page page = { 0 };
    uint64_t before = db_asked(tx->db);

    if (!progress_targets(tx, &q, &page, e)) return false;
    c->table = db_asked(tx->db) - before;
    EXPECT(page.items.n == c->of->n);
    for (size_t i = 0; i < page.items.n; i++) {
        const struct target_row *t = &page.items.at[i];
        EXPECT(t->allocations == 3 && dec_cmp(t->allocated, dec_int(29)) == 0);
        EXPECT_STR(t->allocated_words, STR("1 short of the whole"));
    }
    if (!progress_plan(tx, (struct date){ 0 }, true, &plan, e)) return false;
    c->summary = db_asked(tx->db) - before - c->table;
    if (!allocate_sheet(tx, c->of->targets.at[0], true, &sheet, e)) return false;
    c->sheet = db_asked(tx->db) - before - c->table - c->summary;
    EXPECT(sheet.items.n == 3 && dec_cmp(sheet.gap, dec_int(-1)) == 0);
    EXPECT_STR(sheet.items.at[0].org_name, STR("Mỹ Bắc"));
    return true;
}

static void costs(struct store *s)
{
    struct made few = { .n = 3 }, many = { .n = 60 };
    struct cost of_few = { .of = &few }, of_many = { .of = &many };

    if (!test_write(s, &me, make, &few, "few") || !test_write(s, &me, make, &many, "many")) return;
    test_read(s, &me, look, &of_few, "look at few");
    test_read(s, &me, look, &of_many, "look at many");
    EXPECT(of_few.table == of_many.table && of_few.table > 0 && of_few.table < 12);
    EXPECT(of_few.summary == of_many.summary);
    EXPECT(of_few.sheet == of_many.sheet);
}

int main(int argc, char **argv)
{
    struct store *s = test_open(argc, argv);

    costs(s);
    return test_close(s, "handing");
}
