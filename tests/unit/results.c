/* What was reached is told, never planned: value, year and both shares of it. */
#include "parse/parse.h"
#include "test.h"

static struct arena a;

static struct plan read(const char *text)
{
    struct text t;
    struct plan p;

    text_index(str_printf(&a, "BÁO CÁO\nKết quả năm 2031\n\nI. KẾT QUẢ NĂM 2031\n%s\n", text), &a,
               &t);
    parse_plan(&t, &a, &p);
    return p;
}

static void put_dec(struct buf *b, struct dec d)
{
    buf_put_char(b, ';');
    if (d.given) dec_put(b, d);
}

static struct str shown(const struct plan *p)
{
    struct buf b = { 0 };

    for (size_t i = 0; i < p->results.n; i++) {
        const struct result *r = &p->results.at[i];
        if (i) buf_put_char(&b, '|');
        buf_put(&b, r->indicator);
        put_dec(&b, r->value);
        buf_printf(&b, ";%.*s;%d;%s", STR_ARGS(r->unit), (int)r->year, r->estimate ? "ước" : "");
        put_dec(&b, r->pct_plan);
        put_dec(&b, r->pct_same_period);
    }
    struct str s = str_copy(&a, buf_str(&b));
    buf_close(&b);
    return s;
}

static void told(void)
{
    static const struct {
        const char *text, *want;
    } rows[] = {
        { "- Sản lượng lúa ước đạt 5.400 tấn, đạt 102,5% kế hoạch, bằng 98% so với cùng kỳ.",
          "Sản lượng lúa;5400;tấn;2031;ước;102.5;98" },
        { "- Thu ngân sách đạt 7,5 tỷ đồng, bằng 104% dự toán.",
          "Thu ngân sách;7.5;tỷ đồng;2031;;104;" },
        { "- Tốc độ tăng tổng sản phẩm (GRDP) ước đạt 7,5%.",
          "Tốc độ tăng tổng sản phẩm;7.5;%;2031;ước;;" },
        { "- Diện tích gieo trồng 1.840 ha, đạt 100% kế hoạch, trong đó cây lúa 1.210 ha.",
          "Diện tích gieo trồng;1840;ha;2031;;100;|cây lúa;1210;ha;2031;;;" },
        { "Qua hơn 13 năm thực hiện Nghị quyết, đời sống khá lên.", "" },
        /* deeds are no measure */
        { "- Xóa 12 nhà tạm, nhà dột nát.", "" },
        { "Người dân các thôn đã chuyển 35 ha đất lúa sang trồng mai.", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan p = read(rows[i].text);
        EXPECT_STR(shown(&p), str_c(rows[i].want));
        EXPECT_OF(p.targets.n == 0, rows[i].text);
    }
}

int main(void)
{
    told();
    arena_close(&a);
    return test_end("results");
}
