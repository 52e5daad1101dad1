/* A backup and the way back, from whichever database the test got; refusals; references to rows
 * that come later in the copy. */
#include <unistd.h>

#include "store/backup.h"
#include "store_test.h"

static const struct act me = { .user_name = STR_INIT("Nguyễn Văn Ước"),
                               .role = STR_INIT("admin"),
                               .now = 1700000000000 };

static const char *in(const char *folder, const char *name)
{
    return str_printf(&test_arena, "%s/%s", folder, name).at;
}

static const char *sqlite(const char *path)
{
    return str_printf(&test_arena, "sqlite:%s", path).at;
}

static bool fill(struct tx *tx, void *arg, struct err *e)
{
    char *bytes = arena_alloc(tx->a, 600000);

    for (int i = 0; i < 600000; i++) bytes[i] = (char)(i % 253);
    for (int i = 0; i < 50; i++)
        if (!store_audit(tx, "test", "thing", str_printf(tx->a, "T%d", i), (struct str){ 0 },
                         STR("{\"a\":\"đ\"}"), e))
            return false;
    return store_file_put(tx, (struct str){ bytes, 600000 }, arg, e);
}

struct seen {
    struct str sum;
    int64_t audit;
};

static bool look(struct tx *tx, void *arg, struct err *e)
{
    struct seen *seen = arg;
    struct db_rows r;
    struct str bytes;

    if (!store_file_get(tx, seen->sum, &bytes, e)) return false;
    EXPECT(bytes.n == 600000);
    if (!db_select(tx->db, tx->a,
                   "SELECT COUNT(*) FROM audit WHERE who IS NULL AND who_name = $1 AND at = $2 AND "
                   "after = '{\"a\":\"đ\"}' AND before IS NULL",
                   ARGS(TEXT(me.user_name), INT(me.now)), &r, e))
        return false;
    if (db_next(&r)) seen->audit = db_int(&r, 0);
    return db_done(&r, e);
}

static bool refused(bool ok, const struct err *e) { return !ok && e->kind == ERR_REFUSED; }

static void look_into(const char *url, struct str sum)
{
    struct err e = { .lang = LANG_EN };
    struct seen seen = { sum, 0 };
    struct store *s;

    if (!EXPECT_OF(store_open(url, true, &s, &e), url)) return;
    test_read(s, &me, look, &seen, url);
    EXPECT(seen.audit == 50);
    store_close(s);
}

int main(int argc, char **argv)
{
    char folder[] = "/tmp/kehoach-backup-XXXXXX";
    struct store *s = test_open(argc, argv);
    struct err e = { .lang = LANG_EN };
    struct backup_sum out, back;
    struct str sum;

    if (!mkdtemp(folder)) return 4;
    const char *file = in(folder, "backup"), *restored = in(folder, "restored.db");
    test_write(s, &me, fill, &sum, "fill");
    EXPECT(store_backup(test_url, file, me.now, &out, &e) && out.rows >= 54);
    EXPECT(access(file, F_OK) == 0 && access(in(folder, "backup-wal"), F_OK) != 0);
    EXPECT(refused(store_backup(test_url, file, me.now, &out, &e), &e));
    EXPECT(refused(store_restore(file, test_url, me.now, &back, &e), &e));
    look_into(sqlite(file), sum); /* a backup is a database as it stands */
    EXPECT(store_restore(file, sqlite(restored), me.now, &back, &e));
    EXPECT(back.rows == out.rows && back.tables == out.tables && back.version == out.version);
    look_into(sqlite(restored), sum);

    EXPECT(!store_backup(test_url, in(folder, "no/such/folder"), me.now, &out, &e));
    EXPECT(!store_restore(in(folder, "none"), sqlite(in(folder, "x.db")), me.now, &back, &e) &&
           e.kind == ERR_NOT_FOUND);
    FILE *f = fopen(in(folder, "text"), "w");
    fputs("not a database, but a text that is long enough to be taken for one\n", f);
    fclose(f);
    EXPECT(!store_restore(in(folder, "text"), sqlite(in(folder, "x.db")), me.now, &back, &e));
    EXPECT(access(in(folder, "x.db"), F_OK) != 0);
    EXPECT(truncate(file, 200000) == 0);
    EXPECT(!store_restore(file, sqlite(in(folder, "x.db")), me.now, &back, &e) && e.kind == ERR_IO);
    EXPECT(access(in(folder, "x.db"), F_OK) != 0);
    /* A reader of a file that was used as a database leaves its log beside it. */
    const char *names[] = { "backup-wal", "backup-shm",         "backup",       "restored.db",
                            "text",       "restored.db-server", "backup-server" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) unlink(in(folder, names[i]));
    EXPECT(rmdir(folder) == 0); /* nothing half-written was left behind */
    return test_close(s, "backup");
}
