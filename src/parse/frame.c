#include "parse/frame.h"

#include "parse/line.h"

/* What stands in the right column when OCR made one line of both. */
static const struct str mottos[] = { STR_INIT("cộng hòa xã hội"), STR_INIT("độc lập"),
                                     STR_INIT("đảng cộng sản việt nam") };

static void add_cell(struct cells *out, struct arena *a, struct twin t, size_t block)
{
    for (size_t i = 0; i < sizeof mottos / sizeof mottos[0]; i++) {
        const char *motto = low_find(t.low, mottos[i]);
        if (motto) t = twin_first(t, (size_t)(motto - t.low.at));
    }
    twin_skip(&t, " -*_.|");
    while (t.clean.n && strchr(" *_|", t.clean.at[t.clean.n - 1])) t = twin_first(t, t.clean.n - 1);
    if (t.clean.n) *LIST_ADD(a, out) = (struct cell){ t, block, line_is_capitals(t.clean) };
}

static bool ends_in_blank(struct str low)
{
    low = str_trim(low);
    return str_ends(low, STR("ngày")) || str_ends(low, STR("số:")) || str_ends(low, STR("số"));
}

void frame_cells(const struct blocks *b, struct arena *a, size_t block, struct cells *out)
{
    struct str rest = b->at[block].text;

    if (b->at[block].kind != BLOCK_ROW) {
        add_cell(out, a, twin_of(b, rest), block);
        return;
    }
    while (rest.n) {
        struct str cell = str_until(&rest, '\t');
        /* "Số:      /KH-UBND", "ngày      tháng 02": a blank to be filled by hand, no column */
        if (ends_in_blank(blocks_low(b, cell)) && rest.n)
            cell = str_between(cell.at, str_end(str_until(&rest, '\t')));
        add_cell(out, a, twin_of(b, cell), block);
    }
}

static const struct phrase offices[] = {
    { STR_INIT("ủy ban nhân dân"), 0 },
    { STR_INIT("ubnd"), 0 },
    { STR_INIT("hội đồng nhân dân"), 0 },
    { STR_INIT("hđnd"), 0 },
    { STR_INIT("chủ tịch ủy ban"), 0 },
    { STR_INIT("chủ tịch ubnd"), 0 },
    { STR_INIT("thường trực"), 0 },
    { STR_INIT("ban thường vụ"), 0 },
    { STR_INIT("ban chấp hành"), 0 },
    { STR_INIT("đảng bộ"), 0 },
    { STR_INIT("đảng ủy"), 0 },
    { STR_INIT("tỉnh ủy"), 0 },
    { STR_INIT("thành ủy"), 0 },
    { STR_INIT("huyện ủy"), 0 },
    { STR_INIT("thị ủy"), 0 },
    { STR_INIT("quận ủy"), 0 },
    { STR_INIT("phòng"), 0 },
    { STR_INIT("sở"), 0 },
    { STR_INIT("chi cục"), 0 },
    { STR_INIT("ban chỉ đạo"), 0 },
    { STR_INIT("ban quản lý"), 0 },
    { STR_INIT("ủy ban mặt trận"), 0 },
    { STR_INIT("văn phòng"), 0 },
    { STR_INIT("chính phủ"), 0 },
    { STR_INIT("thủ tướng"), 0 },
    { STR_INIT("quốc hội"), 0 },
    { STR_INIT("bộ"), 0 },
    { { 0 }, 0 },
};

static const struct phrase places[] = {
    { STR_INIT("huyện"), 0 },
    { STR_INIT("xã"), 0 },
    { STR_INIT("phường"), 0 },
    { STR_INIT("thị trấn"), 0 },
    { STR_INIT("thị xã"), 0 },
    { STR_INIT("thành phố"), 0 },
    { STR_INIT("quận"), 0 },
    { STR_INIT("tỉnh"), 0 },
    { STR_INIT("đặc khu"), 0 },
    { STR_INIT("tp"), 0 },
    { { 0 }, 0 },
};

bool frame_is_office(struct twin t)
{
    struct str low = t.low;

    return low_take_any(&low, offices) != NULL;
}

bool frame_is_place(struct twin t)
{
    struct str low = t.low;

    return !frame_is_office(t) && low_take_any(&low, places) != NULL;
}

bool frame_names_place(struct arena *a, struct str office)
{
    return low_find_any(twin_make(a, office).low, places) != NULL;
}
