#include "base/hash.h"
#include "store/inside.h"

enum { CHUNK_BYTES = 256 << 10 };

enum { FILE_ADD, CHUNK_ADD, FILE_SIZE, CHUNKS };
static const char *const sql[] = {
    [FILE_ADD] = "INSERT INTO file (sha256, size, kept_at) VALUES ($1, $2, $3) "
                 "ON CONFLICT DO NOTHING",
    [CHUNK_ADD] = "INSERT INTO file_chunk (file, n, bytes) VALUES ($1, $2, $3)",
    [FILE_SIZE] = "SELECT size FROM file WHERE sha256 = $1",
    [CHUNKS] = "SELECT bytes FROM file_chunk WHERE file = $1 ORDER BY n",
};
STATEMENTS(kept_file);

bool store_file_put(struct tx *tx, struct str bytes, struct str *sha256, struct err *e)
{
    int64_t added;

    *sha256 = hash_sha256(tx->a, bytes);
    if (!db_run(tx->db, sql[FILE_ADD],
                ARGS(TEXT(*sha256), INT((int64_t)bytes.n), INT(tx->act->now)), &added, e))
        return false;
    if (!added) return true;
    for (int64_t n = 0; bytes.n; n++) {
        struct str chunk = str_first(bytes, CHUNK_BYTES);
        if (!db_run(tx->db, sql[CHUNK_ADD], ARGS(TEXT(*sha256), INT(n), BLOB(chunk)), NULL, e))
            return false;
        bytes = str_from(bytes, chunk.n);
    }
    return true;
}

static bool size_of(struct tx *tx, struct str sha256, int64_t *size, struct err *e)
{
    struct db_rows r;

    *size = -1;
    if (!db_select(tx->db, tx->a, sql[FILE_SIZE], ARGS(TEXT(sha256)), &r, e)) return false;
    if (db_next(&r)) *size = db_int(&r, 0);
    if (!db_done(&r, e)) return false;
    return *size >= 0 || err_fail(e, ERR_NOT_FOUND, "không có tệp này trong kho");
}

bool store_file_get(struct tx *tx, struct str sha256, struct str *bytes, struct err *e)
{
    struct db_rows r;
    int64_t size;
    size_t n = 0;

    if (!size_of(tx, sha256, &size, e)) return false;
    char *at = arena_alloc(tx->a, (size_t)size + 1);
    if (!db_select(tx->db, tx->a, sql[CHUNKS], ARGS(TEXT(sha256)), &r, e)) return false;
    while (db_next(&r)) {
        struct str chunk = db_blob(&r, 0);
        if (n + chunk.n > (size_t)size) break;
        memcpy(at + n, chunk.at, chunk.n);
        n += chunk.n;
    }
    if (!db_done(&r, e)) return false;
    *bytes = (struct str){ at, n };
    return str_eq(hash_sha256(tx->a, *bytes), sha256) ||
           err_fail(e, ERR_IO, "tệp trong kho đã hỏng (%.*s)", STR_ARGS(sha256));
}
