#include "text/sandbox.h"

#include <errno.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/limits.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0 /* a sanitizer's shadow memory passes every limit of address space */
#endif

/* What the child leaves for its parent. */
struct result {
    bool done, ok;
    struct err e;
    bool within; /* the text stands in the bytes as they are, from `from` on: no need to copy it */
    size_t from, n;
    char text[];
};

/* Memory and ending: all that turning bytes into text needs from the system. */
static const int allowed[] = {
    SCMP_SYS(mmap),         SCMP_SYS(munmap),         SCMP_SYS(mremap),
    SCMP_SYS(brk),          SCMP_SYS(madvise),        SCMP_SYS(mprotect),
    SCMP_SYS(exit),         SCMP_SYS(exit_group),     SCMP_SYS(futex),
    SCMP_SYS(gettid),       SCMP_SYS(getpid),         SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),  SCMP_SYS(clock_gettime),  SCMP_SYS(getrandom),
};

static bool lock_in(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    bool ok = filter != NULL;

    for (size_t i = 0; ok && i < sizeof allowed / sizeof allowed[0]; i++)
        ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0) == 0;
    ok = ok && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}

static bool limit(void)
{
    const struct rlimit cpu = { LIMIT_READER_SECONDS, LIMIT_READER_SECONDS };
    const struct rlimit none = { 0, 0 };
    struct rlimit memory;

    if (setrlimit(RLIMIT_CPU, &cpu) != 0 || setrlimit(RLIMIT_CORE, &none) != 0 ||
        setrlimit(RLIMIT_FSIZE, &none) != 0)
        return false;
    if (SANITIZED) return true;
    /* The address space that the server has already is no merit of the bytes. */
    FILE *statm = fopen("/proc/self/statm", "re");
    unsigned long pages = 0;
    if (statm) {
        if (fscanf(statm, "%lu", &pages) != 1) pages = 0;
        fclose(statm);
    }
    memory.rlim_cur = memory.rlim_max = LIMIT_READER_MEMORY + pages * (rlim_t)sysconf(_SC_PAGESIZE);
    return setrlimit(RLIMIT_AS, &memory) == 0;
}

_Noreturn static void child(sandbox_reader *reader, struct str bytes, const char *name,
                            struct result *r)
{
    struct arena a = { 0 };
    struct str text = { 0 };

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    bool limited = limit();
    close_range(0, ~0u, 0);
    if (!limited || !lock_in()) _exit(1);
    r->ok = reader(bytes, name, &a, &text, &r->e);
    if (r->ok && text.n > LIMIT_TEXT_BYTES)
        r->ok = err_fail(&r->e, ERR_LIMIT, "%s lớn hơn mức cho phép %zu MB", name,
                         (size_t)LIMIT_TEXT_BYTES >> 20);
    r->n = text.n;
    r->within = text.at >= bytes.at && text.at < str_end(bytes);
    if (r->within)
        r->from = (size_t)(text.at - bytes.at);
    else if (r->ok)
        memcpy(r->text, text.at, text.n);
    r->done = true;
    _exit(0);
}

static bool collect(const struct result *r, int status, struct str bytes, const char *name,
                    struct arena *a, struct str *out, struct err *e)
{
    bool out_of_time =
        WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);

    if (out_of_time || (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT))
        return err_fail(e, ERR_LIMIT, "%s cần quá nhiều thời gian hoặc bộ nhớ để đọc", name);
    if (!WIFEXITED(status) || !r->done)
        return err_fail(e, ERR_INPUT, "không đọc được nội dung của %s", name);
    if (!r->ok) {
        enum lang lang = e->lang;
        *e = r->e;
        e->lang = lang;
        e->text[sizeof e->text - 1] = 0;
        if (e->kind <= ERR_NONE || e->kind >= ERR_KINDS) e->kind = ERR_INPUT;
        return false;
    }
    size_t from = r->within ? r->from : 0, most = r->within ? bytes.n : LIMIT_TEXT_BYTES;
    if (r->n > LIMIT_TEXT_BYTES || from > most || r->n > most - from)
        return err_fail(e, ERR_INPUT, "không đọc được nội dung của %s", name);
    *out = r->within ? (struct str){ bytes.at + from, r->n }
                     : str_copy(a, (struct str){ r->text, r->n });
    return true;
}

bool sandbox_read(sandbox_reader *reader, struct str bytes, const char *name, struct arena *a,
                  struct str *out, struct err *e)
{
    size_t size = sizeof(struct result) + LIMIT_TEXT_BYTES;
    struct result *r =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    int status = 0;

    if (r == MAP_FAILED)
        return err_fail(e, ERR_IO, "không mở được tiến trình đọc: %s", strerror(errno));
    r->e.lang = e->lang;
    pid_t pid = fork();
    if (pid == 0) child(reader, bytes, name, r);
    bool ok = pid > 0;
    if (!ok) err_fail(e, ERR_IO, "không mở được tiến trình đọc: %s", strerror(errno));
    while (ok && waitpid(pid, &status, 0) < 0) ok = errno == EINTR;
    ok = ok && collect(r, status, bytes, name, a, out, e);
    munmap(r, size);
    return ok;
}
