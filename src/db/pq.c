#include "db/pq.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>

#define ROW(name) { "PQ" #name, offsetof(struct pq, name) },
static const struct {
    const char *name;
    size_t at;
} functions[] = { PQ_FUNCTIONS(ROW) };

/* Written once, before any thread sees it. */
static struct pq loaded;
static bool complete;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
    void *library = dlopen("libpq.so.5", RTLD_LAZY | RTLD_LOCAL);

    complete = library != NULL;
    for (size_t i = 0; complete && i < sizeof functions / sizeof functions[0]; i++) {
        void *f = dlsym(library, functions[i].name);
        memcpy((char *)&loaded + functions[i].at, &f, sizeof f);
        complete = f != NULL;
    }
}

bool pq_load(struct err *e)
{
    pthread_once(&once, load);
    return complete ||
           err_fail(e, ERR_IO, "máy này thiếu thư viện của PostgreSQL: hãy cài gói libpq5");
}

const struct pq *pq(void) { return &loaded; }
