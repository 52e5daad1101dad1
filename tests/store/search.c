/* Search: the order of hits, phrases, passages and their places, long texts, and an index that is
 * made again where an earlier program had none. */
#include "store/search.h"
#include "base/unicode.h"
#include "store/keep.h"
#include "store/plan.h"
#include "store_test.h"

static struct act me = { .user_name = STR_INIT("máy"), .now = 1700000000000 };

struct written {
    struct str title, text;
    struct document_kept kept;
};

static bool keep(struct tx *tx, void *arg, struct err *e)
{
    struct written *w = arg;
    struct plan plan = { .document = { .title = w->title } };
    struct document_reading r = { .bytes = w->text,
                                  .name = STR("a.txt"),
                                  .text = w->text,
                                  .reader = 1,
                                  .parser = 1,
                                  .plan = &plan };

    return store_document_keep(tx, &r, &w->kept, e);
}

static struct str document(struct store *s, const char *title, struct str text)
{
    struct written w = { .title = str_c(title), .text = text };

    me.now += 1000;
    test_write(s, &me, keep, &w, title);
    return w.kept.document;
}

struct asked {
    struct search_query q;
    struct search_page page;
};

static bool ask(struct tx *tx, void *arg, struct err *e)
{
    struct asked *a = arg;

    return store_search(tx, &a->q, &a->page, e);
}

static struct search_page search(struct store *s, const char *q)
{
    struct asked a = { .q = { .q = str_c(q), .kind = SEARCH_DOCUMENT, .limit = 20 } };

    test_read(s, &me, ask, &a, q);
    return a.page;
}

static void found(struct store *s, const char *q, size_t n, const struct str *want)
{
    struct search_page p = search(s, q);

    if (!EXPECT_OF(p.items.n == n && (size_t)p.count == n, q)) return;
    for (size_t i = 0; i < n; i++) EXPECT_STR(p.items.at[i].id, want[i]);
}

/* Title before text, in a row before apart. */
static void order(struct store *s)
{
    const struct str want[] = {
        document(s, "Kế hoạch xây dựng nông thôn mới", STR("Văn bản một.")),
        document(s, "Nông nghiệp, thôn ấp và điểm mới", STR("Văn bản hai: nông.")),
        document(s, "Kế hoạch năm", STR("Phát triển.\nXây dựng nông thôn mới\nbền vững.")),
        document(s, "Báo cáo năm", STR("Mới có điện về thôn; ngành nông nghiệp tăng.")),
    };

    document(s, "Kế hoạch khác", STR("Không có gì về việc ấy ở thôn."));
    found(s, "nông thôn mới", 4, want);
    found(s, "NONG THON MOI", 4, want);
    found(s, "\"nong thon moi\"", 2, (const struct str[]){ want[0], want[2] });
    found(s, "“thon moi” nong", 2, (const struct str[]){ want[0], want[2] });
    found(s, "nong thon moi ben vung", 1, &want[2]);
}

/* The passage is what stands in the kept text at its place, and the marks are the words. */
static void passage(struct store *s)
{
    static const char text[] =
        "Điều 1. Mở đầu của văn bản này.\n\nĐiều 2. Hạ tầng “giao thông” được "
        "đầu tư,\nkết nối đường huyện với quốc lộ.\nĐiều 3. Kết.\n";
    document(s, "Đường", str_c(text));
    struct search_page p = search(s, "giao thong quoc lo");

    if (!EXPECT(p.items.n == 1)) return;
    const struct search_hit *h = &p.items.at[0];
    const char *at = text, *end = text + strlen(text);
    for (int64_t i = 0; i < h->source.start; i++) utf8_next(&at, end);
    EXPECT(str_starts(str_between(at, end), h->passage));
    EXPECT(str_starts(h->passage, STR("Điều 2.")));
    EXPECT(h->marks.n == 4);
    const char *word = h->passage.at;
    for (int64_t i = 0; i < h->marks.at[0].start; i++) utf8_next(&word, str_end(h->passage));
    EXPECT(str_starts(str_between(word, str_end(h->passage)), STR("giao thông")) ||
           str_starts(str_between(word, str_end(h->passage)), STR("giao")));
}

/* Longer than one row of the index holds; without a line's end; the hit is found with its place. */
static void long_text(struct store *s, const char *between, const char *rare)
{
    struct buf b = { 0 };

    for (int i = 0; i < 20000; i++) buf_printf(&b, "chữ số %d%s", i, between);
    buf_printf(&b, "đoạn cuối %s", rare);
    struct str text = str_copy(&test_arena, buf_str(&b));
    buf_close(&b);
    struct str id = document(s, "Dài", text);
    struct search_page p = search(s, rare);
    if (!EXPECT(p.items.n == 1 && p.count == 1)) return;
    EXPECT_STR(p.items.at[0].id, id);
    EXPECT(p.items.at[0].source.end == (int64_t)utf8_count(text));
    EXPECT(str_ends(p.items.at[0].passage, str_c(rare)));
    p = search(s, "chu so 12345");
    EXPECT(p.count >= 1 && p.items.at[0].marks.n >= 3);
    p = search(s, "dai chu so"); /* in every part: one hit all the same */
    EXPECT(p.count >= 1 && p.items.n == (size_t)p.count);
}

static void terms(void)
{
    static const struct {
        const char *q;
        size_t terms, words;
    } rows[] = {
        { "", 0, 0 },
        { "   ", 0, 0 },
        { "\"\"", 0, 0 },
        { "một", 1, 1 },
        { "một hai", 2, 2 },
        { "\"một hai\" ba", 2, 3 },
        { "“một hai”", 1, 2 },
        { "\"một hai", 2, 2 },
        { "92/KH-UBND", 3, 3 },
        { "\"92/KH-UBND\"", 1, 3 },
        { "* ( ) : ^ - + ' ; \\ %", 0, 0 },
        { "a\nb", 2, 2 },
        { "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", 16, 16 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct search_terms t;
        size_t words = 0;
        search_terms_read(&test_arena, str_c(rows[i].q), &t);
        for (size_t k = 0; k < t.n; k++) words += t.at[k].words.n;
        EXPECT_OF(t.n == rows[i].terms && words == rows[i].words, rows[i].q);
    }
}

static bool forget(struct tx *tx, void *arg, struct err *e)
{
    (void)arg;
    return (db_kind_of(tx->db) != DB_SQLITE ||
            db_run(tx->db, "INSERT INTO search_index (search_index) VALUES ('delete-all')", NO_ARGS,
                   NULL, e)) &&
           db_run(tx->db, "DELETE FROM search_now", NO_ARGS, NULL, e) &&
           db_run(tx->db, "DELETE FROM rebuilt", NO_ARGS, NULL, e);
}

/* As a database of a program without search stands: the next start makes the rows. */
static struct store *again(struct store *s)
{
    struct err e = { .lang = LANG_EN };

    test_write(s, &me, forget, NULL, "forget");
    EXPECT(search(s, "nong thon moi").count == 0);
    store_close(s);
    EXPECT(store_open(test_url, false, &s, &e));
    EXPECT(search(s, "nong thon moi").count == 4);
    return s;
}

int main(int argc, char **argv)
{
    struct store *s = test_open(argc, argv);

    terms();
    order(s);
    passage(s);
    long_text(s, "\n", "hiếm hoi");
    long_text(s, " ", "lẻ loi");
    s = again(s);
    return test_close(s, "search");
}
