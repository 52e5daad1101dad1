#include "parse/worded.h"

#include "parse/name.h"

enum { BYTES_MIN = 12 };

/* what a state is said with */
static const struct phrase states[] = {
    { STR_INIT("được"), 1 },       { STR_INIT("đạt"), 1 },
    { STR_INIT("ở mức"), 1 },      { STR_INIT("trở thành"), 1 },
    { STR_INIT("giữ vững"), 1 },   { STR_INIT("giữ ổn định"), 1 },
    { STR_INIT("duy trì"), 1 },    { STR_INIT("hoàn thành"), 1 },
    { STR_INIT("không còn"), 1 },  { STR_INIT("không có"), 1 },
    { STR_INIT("không để"), 1 },   { STR_INIT("kiềm chế"), 1 },
    { STR_INIT("cơ bản xóa"), 1 }, { { 0 }, 0 },
};

/* What begins with these says what to do, whence or whereby. */
static const struct phrase no_goals[] = {
    { STR_INIT("đẩy mạnh"), 1 },  { STR_INIT("tăng cường"), 1 }, { STR_INIT("tập trung"), 1 },
    { STR_INIT("nâng cao"), 1 },  { STR_INIT("phát huy"), 1 },   { STR_INIT("chú trọng"), 1 },
    { STR_INIT("thực hiện"), 1 }, { STR_INIT("triển khai"), 1 }, { STR_INIT("khuyến khích"), 1 },
    { STR_INIT("quan tâm"), 1 },  { STR_INIT("tổ chức"), 1 },    { STR_INIT("tuyên truyền"), 1 },
    { STR_INIT("rà soát"), 1 },   { STR_INIT("trên cơ sở"), 1 }, { STR_INIT("căn cứ"), 1 },
    { STR_INIT("nhằm"), 1 },      { STR_INIT("khi"), 1 },        { STR_INIT("sau khi"), 1 },
    { STR_INIT("từ"), 1 },        { STR_INIT("theo"), 1 },       { STR_INIT("do"), 1 },
    { STR_INIT("so với"), 1 },    { STR_INIT("bằng"), 1 },       { STR_INIT("tương đương"), 1 },
    { STR_INIT("chủ động"), 1 },  { STR_INIT("rút ngắn"), 1 },   { STR_INIT("ưu tiên"), 1 },
    { STR_INIT("huy động"), 1 },  { STR_INIT("sử dụng"), 1 },    { STR_INIT("tạo"), 1 },
    { STR_INIT("trong số"), 1 },  { STR_INIT("kết quả"), 1 },    { STR_INIT("đã"), 1 },
    { STR_INIT("được"), 1 },      { STR_INIT("đạt được"), 1 },   { STR_INIT("tăng"), 1 },
    { STR_INIT("giảm"), 1 },      { STR_INIT("tỷ lệ"), 1 },      { STR_INIT("các chỉ tiêu"), 1 },
    { STR_INIT("chỉ tiêu"), 1 },  { STR_INIT("số lượng"), 1 },   { { 0 }, 0 },
};

bool worded_is_goal(struct str low)
{
    struct str s = name_close(name_open(low)), rest = s;

    if (s.n < BYTES_MIN || str_ends(str_trim(low), STR(":"))) return false;
    return !low_take_any(&rest, no_goals) && low_find_any(s, states);
}

bool worded_add(struct goals *g, struct str words)
{
    struct str low = name_close(name_open(words)), held = low;
    struct target t = { 0 };

    if (low.n < BYTES_MIN) return false;
    if (name_take_maintain(&held)) t.change = CHANGE_MAINTAIN;
    t.indicator = goals_name(g, low, &t.qualifiers);
    t.year = goals_when(low).year;
    name_orgs_in(g->b, blocks_clean(g->b, low), g->a, &t.orgs);
    t.source = blocks_span(g->b, blocks_clean(g->b, low));
    goals_add(g, t);
    return true;
}
