/* The samples as documents come when something went wrong: cut anywhere, lines lost or doubled,
 * letters replaced. What fuzz/extract.c asks of every input holds for them. */
#include <dirent.h>

#include "../../fuzz/extract.c"
#include "base/file.h"
#include "test.h"

static unsigned next_random(unsigned *seed) { return *seed = *seed * 1103515245u + 12345u; }

static void try_damaged(struct str whole)
{
    struct arena a = { 0 };
    unsigned seed = (unsigned)whole.n;
    static const char marks[] = "-()%.,:;|*#/0123456789\n\n\t ";

    for (int i = 0; i < 12; i++) {
        struct str s = str_copy(&a, whole);
        char *at = (char *)(uintptr_t)s.at;
        for (int k = 0; k < 20; k++)
            at[next_random(&seed) % s.n] = marks[next_random(&seed) / 7 % (sizeof marks - 1)];
        s.n = 1 + next_random(&seed) % s.n;
        EXPECT(LLVMFuzzerTestOneInput((const unsigned char *)s.at, s.n) == 0);
        arena_reset(&a);
    }
    arena_close(&a);
}

int main(void)
{
    static const char folder[] = "tests/plans";
    struct arena a = { 0 };
    DIR *d = opendir(folder);

    if (!EXPECT(d)) return test_end("damaged");
    for (struct dirent *f; (f = readdir(d));) {
        struct err e = { 0 };
        struct str bytes, path = str_printf(&a, "%s/%s", folder, f->d_name);
        if (!str_ends(path, STR(".txt"))) continue;
        if (!EXPECT(file_read(&a, path.at, 1 << 20, &bytes, &e))) continue;
        EXPECT(LLVMFuzzerTestOneInput((const unsigned char *)bytes.at, bytes.n) == 0);
        try_damaged(bytes);
    }
    closedir(d);
    arena_close(&a);
    return test_end("damaged");
}
