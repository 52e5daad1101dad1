/* Which offices an order names, and where the order begins. */
#include "parse/units.h"

#include "base/buf.h"
#include "test.h"

static struct arena a;

int main(void)
{
    static const struct {
        const char *order, *units, *text; /* offices with | between */
    } rows[] = {
        { "Sở Y tế chủ trì, phối hợp thực hiện.", "Sở Y tế", "chủ trì, phối hợp thực hiện." },
        { "Thủ trưởng các phòng, ban, Chủ tịch UBND các xã có trách nhiệm báo cáo.",
          "Thủ trưởng các phòng, ban|Chủ tịch UBND các xã", "có trách nhiệm báo cáo." },
        /* verbs inside names */
        { "Sở Giáo dục và Đào tạo chỉ đạo các trường.", "Sở Giáo dục và Đào tạo",
          "chỉ đạo các trường." },
        { "Trung tâm Dịch vụ tổng hợp thực hiện.", "Trung tâm Dịch vụ tổng hợp", "thực hiện." },
        /* a colon that lists offices goes on, another one ends them */
        { "Giám đốc các Sở: Y tế, Tài chính; Chủ tịch UBND các xã chịu trách nhiệm thi hành.",
          "Giám đốc các Sở: Y tế, Tài chính|Chủ tịch UBND các xã", "chịu trách nhiệm thi hành." },
        { "Phòng Kinh tế: Theo dõi.", "Phòng Kinh tế", "Theo dõi." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct twin t = twin_make(&a, str_c(rows[i].order));
        struct strs units = { 0 };
        struct buf all = { 0 };
        EXPECT_OF(units_take(&t, &a, &units), rows[i].order);
        for (size_t k = 0; k < units.n; k++) {
            if (k) buf_put(&all, STR("|"));
            buf_put(&all, units.at[k]);
        }
        EXPECT_STR(buf_str(&all), str_c(rows[i].units));
        EXPECT_STR(t.clean, str_c(rows[i].text));
        buf_close(&all);
    }
    arena_close(&a);
    return test_end("units");
}
