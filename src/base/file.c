#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int fd, struct arena *a, const char *path, size_t size, struct str *out,
                     struct err *e)
{
    char *at = arena_alloc(a, size + 1);
    size_t n = 0;

    while (n < size) {
        ssize_t got = read(fd, at + n, size - n);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return err_fail(e, ERR_IO, "không đọc được %s: %s", path, strerror(errno));
        if (!got) break;
        n += (size_t)got;
    }
    *out = (struct str){ at, n };
    return true;
}

bool file_read(struct arena *a, const char *path, size_t limit, struct str *out, struct err *e)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    bool ok = false;

    if (fd < 0 || fstat(fd, &st) < 0)
        err_fail(e, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, "không đọc được %s: %s", path,
                 strerror(errno));
    else if (S_ISDIR(st.st_mode))
        err_fail(e, ERR_INPUT, "%s là thư mục, không phải tệp văn bản", path);
    else if (!S_ISREG(st.st_mode))
        err_fail(e, ERR_INPUT, "%s không phải tệp thường (ống dẫn hoặc thiết bị)", path);
    else if ((size_t)st.st_size > limit)
        err_fail(e, ERR_LIMIT, "%s lớn hơn mức cho phép %zu MB", path, limit >> 20);
    else
        ok = read_all(fd, a, path, (size_t)st.st_size, out, e);
    if (fd >= 0) close(fd);
    return ok;
}

static bool sync_path(const char *path, int flags)
{
    int fd = open(path, flags | O_CLOEXEC);
    bool ok = fd >= 0 && fsync(fd) == 0;

    if (fd >= 0) close(fd);
    return ok;
}

/* A stick or share that cannot rename without replacing: then the look before it must do. */
static bool rename_new(const char *part, const char *path)
{
    if (renameat2(AT_FDCWD, part, AT_FDCWD, path, RENAME_NOREPLACE) == 0) return true;
    if (errno != EINVAL && errno != ENOSYS) return false;
    if (access(path, F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return rename(part, path) == 0;
}

bool file_appear(const char *part, const char *path, struct err *e)
{
    struct arena a = { 0 };
    const char *slash = strrchr(path, '/');
    struct str folder = slash ? str_between(path, slash + 1) : STR(".");
    bool ok = sync_path(part, O_RDONLY) && rename_new(part, path) &&
              sync_path(str_z(&a, folder), O_RDONLY | O_DIRECTORY);
    int why = errno;

    arena_close(&a);
    if (ok) return true;
    if (why == EEXIST)
        return err_fail(e, ERR_REFUSED, "%s đã có, không ghi đè: hãy đặt tên khác", path);
    return err_fail(e, why == ENOSPC || why == EDQUOT ? ERR_FULL : ERR_IO, "không ghi được %s: %s",
                    path, strerror(why));
}
