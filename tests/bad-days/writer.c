/* writer URL PREFIX - writes pairs of rows from eight threads until it is killed, and tells on
 * standard output "s ID" before and "k ID" once the store said that it is kept. */
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/store.h"

enum { WRITERS = 8 };

struct writer {
    struct store *store;
    const char *prefix;
    int number;
};

/* The message and its line in the trail stand or fall together. */
static bool write_pair(struct tx *tx, void *arg, struct err *e)
{
    struct str id = *(struct str *)arg;
    struct outbox_message m = { .unique_key = id,
                                .kind = STR("kill"),
                                .recipient = STR("-"),
                                .body = STR("{}"),
                                .due_at = tx->act->now };

    return store_outbox_put(tx, &m, e) &&
           store_audit(tx, "kill", "outbox", id, (struct str){ 0 }, (struct str){ 0 }, e);
}

static void tell(char what, struct str id)
{
    char line[64];
    int n = snprintf(line, sizeof line, "%c %.*s\n", what, STR_ARGS(id));

    if (write(STDOUT_FILENO, line, (size_t)n) != n) exit(4);
}

static void *write_on(void *arg)
{
    const struct writer *w = arg;
    struct arena a = { 0 };

    for (int n = 0; n < INT_MAX; n++) {
        struct err e = { .lang = LANG_EN };
        struct act act = { .now = moment_now() };
        struct str id = str_printf(&a, "%s.%d.%d", w->prefix, w->number, n);
        tell('s', id);
        if (store_write(w->store, &a, &act, write_pair, &id, &e))
            tell('k', id);
        else
            fprintf(stderr, "%s\n", e.text);
        arena_reset(&a);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    static struct writer w[WRITERS];
    pthread_t thread;
    struct store *s;
    struct err e = { .lang = LANG_EN };

    if (argc != 3) return 2;
    if (!store_open(argv[1], true, &s, &e)) {
        fprintf(stderr, "%s\n", e.text);
        return 4;
    }
    for (int i = 0; i < WRITERS; i++) {
        w[i] = (struct writer){ s, argv[2], i };
        if (pthread_create(&thread, NULL, write_on, &w[i]) != 0) return 4;
    }
    for (;;) pause();
}
