/* R1: the bounds of a month under Nghị định 09/2019. */
#include "cycle/period.h"
#include "test.h"

int main(void)
{
    static const struct {
        struct date day;
        const char *id, *name;
    } rows[] = {
        { { 2024, 2, 14 }, "nd09-2024-02", "Tháng 2/2024 (15/01-14/02)" },
        { { 2024, 2, 15 }, "nd09-2024-03", "Tháng 3/2024 (15/02-14/03)" },
        { { 2024, 3, 14 }, "nd09-2024-03", "Tháng 3/2024 (15/02-14/03)" },
        { { 2024, 3, 31 }, "nd09-2024-04", "Tháng 4/2024 (15/03-14/04)" },
        { { 2023, 12, 15 }, "nd09-2024-01", "Tháng 1/2024 (15/12-14/01)" },
        { { 2024, 1, 1 }, "nd09-2024-01", "Tháng 1/2024 (15/12-14/01)" },
        { { 2024, 12, 31 }, "nd09-2025-01", "Tháng 1/2025 (15/12-14/01)" },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct period p = period_nd09_month(&a, rows[i].day);
        EXPECT_STR(p.id, str_c(rows[i].id));
        EXPECT_STR(p.name, str_c(rows[i].name));
        EXPECT_OF(date_cmp(p.from, rows[i].day) <= 0 && date_cmp(rows[i].day, p.to) <= 0,
                  rows[i].id);
    }
    arena_close(&a);
    return test_end("period");
}
