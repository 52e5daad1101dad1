/* writes URL SECONDS - durable writes a second: 16 writers through store_write, against one plain
 * loop over the database's own library that does the same statements in a transaction each.
 * Both write what a saved figure writes: a change, the current row, a line of the trail. */
#include <libpq-fe.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/hash.h"
#include "store/store.h"

enum { WRITERS = 16, SAMPLES = 1 << 20 };

static const char tables[] =
    "CREATE TABLE bench_change (report TEXT NOT NULL, n BIGINT NOT NULL, at BIGINT NOT NULL, "
    "delta BYTEA NOT NULL, PRIMARY KEY (report, n));"
    "CREATE TABLE bench_now (report TEXT NOT NULL PRIMARY KEY, n BIGINT NOT NULL, "
    "cells BYTEA NOT NULL);";
static const char add_change[] =
    "INSERT INTO bench_change (report, n, at, delta) VALUES ($1, $2, $3, $4)";
static const char put_now[] =
    "INSERT INTO bench_now (report, n, cells) VALUES ($1, $2, $3) "
    "ON CONFLICT (report) DO UPDATE SET n = excluded.n, cells = excluded.cells";
static const char add_audit[] =
    "INSERT INTO audit (id, at, who, who_name, role, action, object_kind, object, after) "
    "VALUES ($1, $2, 'u', 'name', 'reporter', 'figure.enter', 'report', $3, "
    "'{\"value\":\"74.57\"}')";

static const char delta[60] = "a change of a report, packed", cells[400] = "a report, packed";

static double seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

struct save {
    char report[32];
    int64_t n;
};

static bool make_tables(struct tx *tx, void *arg, struct err *e)
{
    (void)arg;
    return db_script(tx->db, tables, e);
}

static bool save_figure(struct tx *tx, void *arg, struct err *e)
{
    const struct save *s = arg;
    struct str report = str_c(s->report);

    return db_run(tx->db, add_change,
                  ARGS(TEXT(report), INT(s->n), INT(tx->act->now),
                       BLOB(((struct str){ delta, sizeof delta }))),
                  NULL, e) &&
           db_run(tx->db, put_now,
                  ARGS(TEXT(report), INT(s->n), BLOB(((struct str){ cells, sizeof cells }))), NULL,
                  e) &&
           store_audit(tx, "figure.enter", "report", report, (struct str){ 0 },
                       STR("{\"value\":\"74.57\"}"), e);
}

struct writer {
    struct store *store;
    int number;
    double until;
    long writes, failed;
    double worst, *latency;
};

static void *write_many(void *arg)
{
    struct writer *w = arg;
    struct arena a = { 0 };
    struct act act = { .user = STR("u"), .user_name = STR("name"), .role = STR("reporter") };
    struct save s;

    for (int64_t n = 1; seconds() < w->until; n++) {
        double start = seconds();
        struct err e = { .lang = LANG_EN };
        act.now = moment_now();
        s.n = n;
        snprintf(s.report, sizeof s.report, "W%d", w->number);
        if (!store_write(w->store, &a, &act, save_figure, &s, &e)) {
            if (!w->failed++) fprintf(stderr, "%s\n", e.text);
            continue;
        }
        double took = seconds() - start;
        if (took > w->worst) w->worst = took;
        if (w->writes < SAMPLES / WRITERS) w->latency[w->writes] = took;
        w->writes++;
        arena_reset(&a);
    }
    arena_close(&a);
    return NULL;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double through_store(const char *url, double time)
{
    static double latency[SAMPLES];
    struct writer w[WRITERS] = { 0 };
    pthread_t threads[WRITERS];
    struct arena a = { 0 };
    struct act act = { 0 };
    struct err e = { .lang = LANG_EN };
    struct store *s;
    long writes = 0, failed = 0, samples = 0;
    double worst = 0, start;

    if (!store_open(url, true, &s, &e) || !store_write(s, &a, &act, make_tables, NULL, &e)) {
        fprintf(stderr, "%s\n", e.text);
        exit(4);
    }
    start = seconds();
    for (int i = 0; i < WRITERS; i++) {
        w[i] = (struct writer){ .store = s,
                                .number = i,
                                .until = start + time,
                                .latency = malloc(sizeof(double) * (SAMPLES / WRITERS)) };
        pthread_create(&threads[i], NULL, write_many, &w[i]);
    }
    for (int i = 0; i < WRITERS; i++) {
        pthread_join(threads[i], NULL);
        long kept = w[i].writes < SAMPLES / WRITERS ? w[i].writes : SAMPLES / WRITERS;
        memcpy(latency + samples, w[i].latency, sizeof(double) * (size_t)kept);
        samples += kept;
        writes += w[i].writes;
        failed += w[i].failed;
        if (w[i].worst > worst) worst = w[i].worst;
        free(w[i].latency);
    }
    double rate = (double)writes / (seconds() - start);
    qsort(latency, (size_t)samples, sizeof *latency, by_size);
    printf("  %d writers through store_write: %.0f/s, p50 %.1f ms, p99 %.1f ms, worst %.1f ms, "
           "%ld failed\n",
           WRITERS, rate, samples ? latency[samples / 2] * 1e3 : 0,
           samples ? latency[samples * 99 / 100] * 1e3 : 0, worst * 1e3, failed);
    store_close(s);
    arena_close(&a);
    return rate;
}

/* The statements of the store with SQLite's own parameters. */
static sqlite3_stmt *statement(sqlite3 *h, const char *sql)
{
    char *own = strdup(sql);
    sqlite3_stmt *stmt;

    for (char *c = own; *c; c++)
        if (*c == '$') *c = '?';
    if (sqlite3_prepare_v2(h, own, -1, &stmt, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(h));
        exit(4);
    }
    free(own);
    return stmt;
}

static void step(sqlite3 *h, sqlite3_stmt *stmt)
{
    if (sqlite3_step(stmt) != SQLITE_DONE) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(h));
        exit(4);
    }
    sqlite3_reset(stmt);
}

static double plain_sqlite(const char *path, double time)
{
    sqlite3 *h;
    struct arena a = { 0 };
    double start = seconds();
    long n = 0;

    sqlite3_open(path, &h);
    sqlite3_exec(h, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", NULL, NULL, NULL);
    sqlite3_stmt *begin = statement(h, "BEGIN IMMEDIATE"), *commit = statement(h, "COMMIT");
    sqlite3_stmt *change = statement(h, add_change), *now = statement(h, put_now);
    sqlite3_stmt *audit = statement(h, add_audit);
    while (seconds() < start + time) {
        struct str id = uid_new(&a, moment_now());
        n++;
        step(h, begin);
        sqlite3_bind_text(change, 1, "plain", 5, SQLITE_STATIC);
        sqlite3_bind_int64(change, 2, n);
        sqlite3_bind_int64(change, 3, moment_now());
        sqlite3_bind_blob(change, 4, delta, sizeof delta, SQLITE_STATIC);
        step(h, change);
        sqlite3_bind_text(now, 1, "plain", 5, SQLITE_STATIC);
        sqlite3_bind_int64(now, 2, n);
        sqlite3_bind_blob(now, 3, cells, sizeof cells, SQLITE_STATIC);
        step(h, now);
        sqlite3_bind_text(audit, 1, id.at, (int)id.n, SQLITE_STATIC);
        sqlite3_bind_int64(audit, 2, moment_now());
        sqlite3_bind_text(audit, 3, "plain", 5, SQLITE_STATIC);
        step(h, audit);
        step(h, commit);
        arena_reset(&a);
    }
    double rate = (double)n / (seconds() - start);
    sqlite3_stmt *all[] = { begin, commit, change, now, audit };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) sqlite3_finalize(all[i]);
    sqlite3_close(h);
    arena_close(&a);
    printf("  plain sqlite3, a transaction each: %.0f/s\n", rate);
    return rate;
}

static void run(PGconn *h, const char *name, int n, const char *const *values, const int *lengths,
                const int *formats)
{
    PGresult *r = PQexecPrepared(h, name, n, values, lengths, formats, 0);

    if (PQresultStatus(r) != PGRES_COMMAND_OK) {
        fprintf(stderr, "%s\n", PQerrorMessage(h));
        exit(4);
    }
    PQclear(r);
}

static double plain_postgres(const char *url, double time)
{
    static const int binary[] = { 0, 0, 0, 1 };
    PGconn *h = PQconnectdb(url);
    struct arena a = { 0 };
    double start = seconds();
    long n = 0;
    char number[24], at[24];

    PQclear(PQprepare(h, "begin", "BEGIN", 0, NULL));
    PQclear(PQprepare(h, "commit", "COMMIT", 0, NULL));
    PQclear(PQprepare(h, "change", add_change, 0, NULL));
    PQclear(PQprepare(h, "now", put_now, 0, NULL));
    PQclear(PQprepare(h, "audit", add_audit, 0, NULL));
    while (seconds() < start + time) {
        snprintf(number, sizeof number, "%ld", ++n);
        snprintf(at, sizeof at, "%lld", (long long)moment_now());
        run(h, "begin", 0, NULL, NULL, NULL);
        run(h, "change", 4, (const char *const[]){ "plain", number, at, delta },
            (const int[]){ 0, 0, 0, sizeof delta }, binary);
        run(h, "now", 3, (const char *const[]){ "plain", number, cells },
            (const int[]){ 0, 0, sizeof cells }, binary + 1);
        run(h, "audit", 3, (const char *const[]){ uid_new(&a, moment_now()).at, at, "plain" }, NULL,
            NULL);
        run(h, "commit", 0, NULL, NULL, NULL);
        arena_reset(&a);
    }
    double rate = (double)n / (seconds() - start);
    PQfinish(h);
    arena_close(&a);
    printf("  plain libpq, row by row in a transaction each: %.0f/s\n", rate);
    return rate;
}

int main(int argc, char **argv)
{
    double time = argc == 3 ? atof(argv[2]) : 0;

    if (time <= 0) {
        fprintf(stderr, "usage: %s URL SECONDS\n", argv[0]);
        return 2;
    }
    double store = through_store(argv[1], time);
    double plain = !strncmp(argv[1], "sqlite:", 7) ? plain_sqlite(argv[1] + 7, time)
                                                   : plain_postgres(argv[1], time);
    printf("  ratio %.1f\n", store / plain);
    return 0;
}
