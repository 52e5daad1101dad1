/* full URL [BYTES] - keeps files until there is no room, then looks whether the store is honest:
 * "disk full" and nothing else, what was kept is there, reading goes on. At a line on standard
 * input there is room again, and writing goes on too. BYTES: no file may grow past that, where
 * nobody gives us a small disk. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include <sodium.h>

#include "store/store.h"
#include "test.h"

enum { FILE_BYTES = 100000, MANY = 5000 };

struct kept {
    struct str sums[MANY];
    size_t n;
};

static bool keep(struct tx *tx, void *arg, struct err *e)
{
    char *bytes = arena_alloc(tx->a, FILE_BYTES);

    randombytes_buf(bytes, FILE_BYTES);
    return store_file_put(tx, (struct str){ bytes, FILE_BYTES }, arg, e);
}

static bool read_all(struct tx *tx, void *arg, struct err *e)
{
    const struct kept *k = arg;
    struct db_rows r;
    struct str bytes;

    for (size_t i = 0; i < k->n; i++)
        if (!store_file_get(tx, k->sums[i], &bytes, e)) return false;
    if (!db_select(tx->db, tx->a, "SELECT COUNT(*) FROM file", NO_ARGS, &r, e)) return false;
    if (db_next(&r)) EXPECT((size_t)db_int(&r, 0) == k->n);
    return db_done(&r, e);
}

static void grow_to(rlim_t bytes)
{
    struct rlimit l;

    getrlimit(RLIMIT_FSIZE, &l);
    l.rlim_cur = bytes ? bytes : l.rlim_max;
    setrlimit(RLIMIT_FSIZE, &l);
}

int main(int argc, char **argv)
{
    static struct kept k;
    struct arena a = { 0 }, row = { 0 };
    struct act act = { .now = moment_now() };
    struct err e = { .lang = LANG_EN };
    struct store *s;
    struct str sum;

    signal(SIGXFSZ, SIG_IGN);
    if (argc < 2 || !store_open(argv[1], true, &s, &e)) return 4;
    if (argc > 2) grow_to((rlim_t)atoll(argv[2]));
    while (k.n < MANY && store_write(s, &row, &act, keep, &sum, &e)) {
        k.sums[k.n++] = str_copy(&a, sum);
        arena_reset(&row);
    }
    printf("full after %zu files: %s\n", k.n, e.text);
    EXPECT(e.kind == ERR_FULL && k.n > 0 && k.n < MANY);
    EXPECT(store_read(s, &row, &act, read_all, &k, &e));
    fflush(stdout);
    if (getchar() == EOF) return 4;
    grow_to(0);
    for (int i = 0; i < 3; i++) {
        if (!EXPECT(store_write(s, &row, &act, keep, &sum, &e)))
            printf("%s\n", e.text);
        else
            k.sums[k.n++] = str_copy(&a, sum);
    }
    EXPECT(store_read(s, &row, &act, read_all, &k, &e));
    store_close(s);
    arena_close(&row);
    arena_close(&a);
    return test_end("full");
}
