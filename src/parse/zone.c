#include "parse/zone.h"

#include "parse/line.h"
#include "parse/low.h"
#include "parse/units.h"

/* ---- what a heading says about what stands under it ----
 *
 * Matched at the beginning of the heading, after the words of `fillers`; the longer row first. */
static const struct phrase openings[] = {
    { STR_INIT("kết quả"), ZONE_RESULTS },
    { STR_INIT("bối cảnh"), ZONE_RESULTS },
    { STR_INIT("tình hình"), ZONE_RESULTS },
    { STR_INIT("thực trạng"), ZONE_RESULTS },
    { STR_INIT("đánh giá"), ZONE_RESULTS },
    { STR_INIT("đặc điểm"), ZONE_RESULTS },
    { STR_INIT("khái quát"), ZONE_RESULTS },
    { STR_INIT("ưu điểm"), ZONE_RESULTS },
    { STR_INIT("tồn tại"), ZONE_RESULTS },
    { STR_INIT("hạn chế"), ZONE_RESULTS },
    { STR_INIT("khó khăn"), ZONE_RESULTS },
    { STR_INIT("thuận lợi"), ZONE_RESULTS },
    { STR_INIT("nguyên nhân"), ZONE_RESULTS },
    { STR_INIT("bài học kinh nghiệm"), ZONE_RESULTS },
    { STR_INIT("dự báo"), ZONE_RESULTS },
    { STR_INIT("thành tựu"), ZONE_RESULTS },
    { STR_INIT("việc thực hiện"), ZONE_RESULTS },
    { STR_INIT("mục đích"), ZONE_PURPOSE },
    { STR_INIT("yêu cầu"), ZONE_PURPOSE },
    { STR_INIT("quan điểm"), ZONE_PURPOSE },
    { STR_INIT("mục tiêu tổng quát"), ZONE_PURPOSE },
    { STR_INIT("mục tiêu chung"), ZONE_PURPOSE },
    { STR_INIT("định hướng chung"), ZONE_PURPOSE },
    { STR_INIT("phương châm"), ZONE_PURPOSE },
    { STR_INIT("nguyên tắc"), ZONE_PURPOSE },
    { STR_INIT("phạm vi"), ZONE_PURPOSE },
    { STR_INIT("đối tượng"), ZONE_PURPOSE },
    { STR_INIT("căn cứ"), ZONE_PURPOSE },
    { STR_INIT("chủ đề"), ZONE_PURPOSE },
    { STR_INIT("kinh phí"), ZONE_PURPOSE },
    { STR_INIT("nguồn kinh phí"), ZONE_PURPOSE },
    { STR_INIT("nguồn vốn thực hiện"), ZONE_PURPOSE },
    { STR_INIT("nguồn lực thực hiện"), ZONE_PURPOSE },
    { STR_INIT("dự toán kinh phí"), ZONE_PURPOSE },
    { STR_INIT("cơ sở pháp lý"), ZONE_PURPOSE },
    { STR_INIT("cơ sở xây dựng"), ZONE_PURPOSE },
    { STR_INIT("chỉ tiêu"), ZONE_TARGETS },
    { STR_INIT("hệ thống chỉ tiêu"), ZONE_TARGETS },
    { STR_INIT("nhóm chỉ tiêu"), ZONE_TARGETS },
    { STR_INIT("mục tiêu"), ZONE_TARGETS },
    { STR_INIT("tầm nhìn"), ZONE_TARGETS },
    { STR_INIT("kế hoạch phát triển"), ZONE_TARGETS },
    { STR_INIT("nhiệm vụ trọng tâm"), ZONE_FOCUS },
    { STR_INIT("nhiệm vụ, giải pháp trọng tâm"), ZONE_FOCUS },
    { STR_INIT("nhiệm vụ và giải pháp trọng tâm"), ZONE_FOCUS },
    { STR_INIT("trọng tâm chỉ đạo"), ZONE_FOCUS },
    { STR_INIT("nhiệm vụ"), ZONE_TASKS },
    { STR_INIT("giải pháp"), ZONE_TASKS },
    { STR_INIT("nhóm nhiệm vụ"), ZONE_TASKS },
    { STR_INIT("nhóm giải pháp"), ZONE_TASKS },
    { STR_INIT("biện pháp"), ZONE_TASKS },
    { STR_INIT("nội dung thực hiện"), ZONE_TASKS },
    { STR_INIT("khâu đột phá"), ZONE_TASKS },
    { STR_INIT("phương hướng, mục tiêu"), ZONE_TARGETS },
    { STR_INIT("định hướng, mục tiêu"), ZONE_TARGETS },
    { STR_INIT("phương hướng"), ZONE_TASKS },
    { STR_INIT("định hướng"), ZONE_TASKS },
    { STR_INIT("tổ chức thực hiện"), ZONE_DUTIES },
    { STR_INIT("tổ chức triển khai"), ZONE_DUTIES },
    { STR_INIT("phân công"), ZONE_DUTIES },
    { STR_INIT("trách nhiệm"), ZONE_DUTIES },
    { STR_INIT("chế độ báo cáo"), ZONE_DUTIES },
    { STR_INIT("chế độ thông tin"), ZONE_DUTIES },
    { STR_INIT("kiến nghị"), ZONE_DUTIES },
    { STR_INIT("đề xuất"), ZONE_DUTIES },
    { { 0 }, 0 },
};

/* words before them that say nothing */
static const struct phrase fillers[] = {
    { STR_INIT("về"), 0 },    { STR_INIT("các"), 0 },       { STR_INIT("một số"), 0 },
    { STR_INIT("những"), 0 }, { STR_INIT("công tác"), 0 },  { STR_INIT("thông qua"), 0 },
    { STR_INIT("giao"), 0 },  { STR_INIT("phê duyệt"), 0 }, { { 0 }, 0 },
};

/* anywhere in a heading that begins with a general word ("Phương hướng, mục tiêu, …") */
static const struct phrase contained[] = {
    { STR_INIT("chỉ tiêu chủ yếu"), ZONE_TARGETS },
    { STR_INIT("chỉ tiêu cụ thể"), ZONE_TARGETS },
    { STR_INIT("mục tiêu cụ thể"), ZONE_TARGETS },
    { STR_INIT("các chỉ tiêu"), ZONE_TARGETS },
    { STR_INIT("chỉ tiêu kế hoạch"), ZONE_TARGETS },
    { STR_INIT("nhiệm vụ trọng tâm"), ZONE_FOCUS },
    { { 0 }, 0 },
};

enum { NO_ZONE = -1 };

static int zone_of_words(struct str low)
{
    while (low_take_any(&low, fillers)) {}
    struct str rest = low;
    const struct phrase *p = low_take_any(&rest, openings), *within = low_find_any(low, contained);

    if (p && within && p->means == ZONE_TASKS) return within->means;
    return p ? p->means : within ? within->means : NO_ZONE;
}

static size_t words(struct str s)
{
    size_t n = s.n > 0;

    for (size_t i = 0; i < s.n; i++) n += s.at[i] == ' ';
    return n;
}

/* What the heading may change of the zone it stands in: under results all is results, and in a
 * list of tasks "Đánh giá chất lượng …" is a task. */
static int zone_under(int outer, struct str low)
{
    int own = zone_of_words(low);

    if (own == NO_ZONE) return outer;
    switch (outer) {
    case ZONE_RESULTS:
    case ZONE_DUTIES:
    case ZONE_CLOSING: return outer;
    case ZONE_TASKS:
    case ZONE_FOCUS:
        if (own == ZONE_TARGETS) return words(low) <= 10 ? own : outer;
        if (own == ZONE_FOCUS) return own;
        return own != ZONE_TASKS && words(low) <= 5 ? own : outer;
    case ZONE_TARGETS: return own == ZONE_TARGETS || words(low) <= 10 ? own : outer;
    default: return own;
    }
}

/* ---- which blocks are headings ---- */

/* headings without a mark and those with a bullet, beside enum mark */
enum { PLAIN = MARKS, PLAIN_CAPITALS, BULLETED, STYLES };

/* the usual order of nesting; a mark that is not open yet closes what ranks below it */
static const unsigned char rank[STYLES] = {
    [MARK_PART] = 1,    [MARK_CHAPTER] = 2, [MARK_ANNEX] = 1,  [MARK_ARTICLE] = 4,
    [MARK_SECTION] = 3, [MARK_CAPITAL] = 5, [MARK_ROMAN] = 6,  [MARK_NUMBER] = 8,
    [MARK_DOTTED] = 9,  [MARK_LETTER] = 14, [MARK_PAREN] = 16, [MARK_DASH] = 20,
    [MARK_PLUS] = 21,   [MARK_DOT] = 22,    [PLAIN] = 17,      [PLAIN_CAPITALS] = 5,
    [BULLETED] = 15,
};

static bool ends_with(struct str s, const char *marks)
{
    return s.n && strchr(marks, s.at[s.n - 1]);
}

static bool has_digit(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.at[i] >= '0' && s.at[i] <= '9') return true;
    return false;
}

static bool has_figure(struct str s) { return memchr(s.at, '%', s.n) != NULL; }

/* "- Về kinh tế:", and with stars "* Về kinh tế" too */
static bool bullet_is_heading(const struct block *k, struct str low)
{
    if (k->text.n > 160 || (has_digit(k->text) && zone_of_words(low) == NO_ZONE)) return false;
    return (ends_with(k->text, ":") || (k->mark == MARK_DOT && !ends_with(k->text, ".;,"))) &&
           (low_starts(low, STR("về")) || low_starts(low, STR("chỉ tiêu")) ||
            low_starts(low, STR("lĩnh vực")) || low_starts(low, STR("nhóm")) ||
            low_starts(low, STR("các chỉ tiêu")));
}

static bool is_signature(struct str low)
{
    static const struct phrase rows[] = {
        { STR_INIT("tm."), 1 },      { STR_INIT("kt."), 1 },          { STR_INIT("tl."), 1 },
        { STR_INIT("tuq."), 1 },     { STR_INIT("t/m"), 1 },          { STR_INIT("chủ tịch"), 1 },
        { STR_INIT("nơi nhận"), 1 }, { STR_INIT("phó chủ tịch"), 1 }, { { 0 }, 0 },
    };

    for (const struct phrase *p = rows; p->low.at; p++)
        if (str_starts(low, p->low)) return low.n < 120;
    return false;
}

/* A line that is the type of a document and nothing else; the line after it is its title. */
static bool names_type(struct str low)
{
    static const struct str types[] = {
        STR_INIT("quyết định"), STR_INIT("nghị quyết"), STR_INIT("kế hoạch"),
        STR_INIT("chỉ thị"),    STR_INIT("báo cáo"),    STR_INIT("chương trình"),
        STR_INIT("thông báo"),  STR_INIT("tờ trình"),   STR_INIT("chương trình hành động"),
        STR_INIT("kết luận"),   STR_INIT("hướng dẫn"),  STR_INIT("đề án"),
        STR_INIT("công điện"),  STR_INIT("phương án"),
    };

    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (str_eq(low, types[i])) return true;
    return false;
}

/* "Về nông nghiệp" over the paragraph that says what of it. */
static bool heads_paragraph(const struct block *k, const struct block *next, struct str low)
{
    enum { WORDS_MAX = 12, BYTES_MIN = 80 };

    return (low_starts(low, STR("về")) || low_starts(low, STR("lĩnh vực"))) &&
           letter_case(k->text.at, k->text.n) > 0 && words(low) <= WORDS_MAX &&
           !has_digit(k->text) && !line_is_capitals(k->text) && next->text.n >= BYTES_MIN &&
           ends_with(next->text, ".;/");
}

/* A short line without a final stop with something under it. `next` may be NULL. */
static bool is_heading(const struct block *k, const struct block *next, struct str low)
{
    bool frame = low_starts(low, STR("v/v")) || low_starts(low, STR("kính gửi"));
    bool under =
        next && (next->mark != k->mark || next->level > k->level || next->kind == BLOCK_ROW);

    if (k->kind == BLOCK_ROW || !k->text.n || frame) return false;
    if (mark_is_bullet(k->mark)) return under && next->mark && bullet_is_heading(k, low);
    if (k->mark == MARK_ROMAN || (k->mark && k->mark <= MARK_ANNEX) || k->mark == MARK_SECTION)
        return k->text.n < 600 && !ends_with(k->text, ".;");
    if (k->mark == MARK_ARTICLE)
        return k->text.n < 900 && under && next->mark &&
               (ends_with(k->text, ":") || !ends_with(k->text, ".;"));
    if (k->mark) {
        if (!under || k->text.n >= 700 || ends_with(k->text, ".;,")) return false;
        return ends_with(k->text, ":") || (k->text.n < 450 && !has_figure(k->text));
    }
    if (is_signature(low) || low_starts(low, STR("căn cứ")) || k->text.at[0] == '(' ||
        k->text.n > 260 || ends_with(k->text, ".;,?!") || !next)
        return false;
    /* "Năm nay có 22 chỉ tiêu:" announces a list, it names none */
    if (ends_with(k->text, ":") && (k->text.n > 120 || has_digit(k->text)) &&
        !line_is_capitals(k->text))
        return false;
    if (next->mark || next->kind == BLOCK_ROW) return !has_figure(k->text);
    if (heads_paragraph(k, next, low)) return true;
    return zone_of_words(low) != NO_ZONE && k->text.n < 160 && !has_figure(k->text);
}

/* ---- nesting ---- */

struct open {
    int style, depth, block;
};

struct nest {
    struct blocks *b;
    struct open open[64];
    int n;
    int plain_zone; /* of the last heading without a mark and without a heading above */
    bool closing, directive;
    bool addressed; /* the list under "Kính gửi:" */
};

static int style_of(const struct block *k)
{
    if (mark_is_bullet(k->mark) && k->kind == BLOCK_HEADING) return BULLETED;
    if (k->mark) return k->mark;
    return line_is_capitals(k->text) ? PLAIN_CAPITALS : PLAIN;
}

static int find_open(const struct nest *s, int style, int depth)
{
    for (int i = s->n; i--;)
        if (s->open[i].style == style && s->open[i].depth == depth) return i;
    return -1;
}

static bool leads(const struct blocks *b, int above, int i)
{
    const struct block *k = &b->at[above];

    return above == i - 1 && (!k->mark || ends_with(k->text, ":"));
}

/* Closes what block i does not stand under. */
static void close_for(struct nest *s, int i, int style, int depth)
{
    int same = find_open(s, style, depth);
    bool led = s->n && leads(s->b, s->open[s->n - 1].block, i) && rank[style] > 7;

    if (same >= 0) {
        s->n = same;
        return;
    }
    if (led) return;
    while (s->n) {
        const struct open *top = &s->open[s->n - 1];
        int own = rank[style] + (style == MARK_DOTTED ? depth : 0);
        int its = rank[top->style] + (top->style == MARK_DOTTED ? top->depth : 0);
        if (its <= own) break;
        s->n--;
    }
}

static void close_bullets(struct nest *s)
{
    while (s->n && mark_is_bullet(s->b->at[s->open[s->n - 1].block].mark) &&
           s->b->at[s->open[s->n - 1].block].kind != BLOCK_HEADING)
        s->n--;
}

/* "Giao Phòng …", "Ủy ban nhân dân các xã:", "Đề nghị …": an office is told something. */
static bool tells_office(const struct blocks *b, const struct block *k)
{
    struct twin t = twin_of(b, k->text);

    units_take_request(&t);
    /* the council itself resolves, it is told nothing */
    return units_begin(t) && !low_starts(t.low, STR("hội đồng nhân dân"));
}

static int article_zone(const struct blocks *b, const struct block *k, struct str low)
{
    int z = zone_of_words(low);

    if (low_find(low, STR("trách nhiệm")) || tells_office(b, k)) return ZONE_DUTIES;
    /* "Giao chỉ tiêu … theo Phụ lục." only points to them */
    if (z == ZONE_TARGETS && ends_with(k->text, "./")) return ZONE_HEAD;
    return z == NO_ZONE ? ZONE_HEAD : z;
}

/* What stands at the top of a directive: orders to offices, else tasks. */
static int directive_zone(const struct blocks *b, const struct block *k)
{
    return tells_office(b, k) ? ZONE_DUTIES : ZONE_TASKS;
}

/* An item or paragraph takes the zone of what it stands under. */
static int zone_within(const struct nest *s, const struct block *k, struct str low)
{
    const struct blocks *b = s->b;

    if (k->up < 0)
        return s->directive && k->mark && !s->addressed ? directive_zone(b, k) : ZONE_HEAD;
    const struct block *up = &b->at[k->up];
    /* "Chủ tịch Ủy ban nhân dân huyện yêu cầu:" on a line of its own */
    if (s->directive && k->mark && up->zone == ZONE_HEAD && !up->mark && !s->addressed)
        return directive_zone(b, k);
    /* "Chánh Văn phòng … chịu trách nhiệm thi hành" as a paragraph of the last article */
    if (up->mark == MARK_ARTICLE && up->zone == ZONE_HEAD && !k->mark &&
        (low_find(low, STR("trách nhiệm")) || low_find(low, STR("thi hành"))) && tells_office(b, k))
        return ZONE_DUTIES;
    return (int)up->zone;
}

static int heading_zone(struct nest *s, struct block *k, struct str low)
{
    if (k->mark == MARK_ARTICLE) return article_zone(s->b, k, low);
    if (k->up >= 0) {
        int outer = (int)s->b->at[k->up].zone;
        return outer == ZONE_HEAD && zone_of_words(low) == NO_ZONE ? ZONE_HEAD
                                                                   : zone_under(outer, low);
    }
    int own = zone_of_words(low);
    bool divides = k->mark && k->mark != MARK_ANNEX;
    if (own == NO_ZONE && divides && s->directive) return directive_zone(s->b, k);
    if (own == NO_ZONE) own = divides && s->plain_zone != ZONE_TARGETS ? ZONE_TASKS : s->plain_zone;
    /* "CÁC CHỈ TIÊU CHỦ YẾU" without a mark holds I., II., III. until one of them says more */
    if (!divides || own != ZONE_TARGETS) s->plain_zone = own;
    return own;
}

/* After the signatures a new document may begin: the programme that a decision issues, an annex. */
static bool begins_again(const struct block *k, struct str low)
{
    static const struct phrase types[] = {
        { STR_INIT("chương trình"), 1 }, { STR_INIT("kế hoạch"), 1 },
        { STR_INIT("nghị quyết"), 1 },   { STR_INIT("phụ lục"), 1 },
        { STR_INIT("đề án"), 1 },        { STR_INIT("quy định"), 1 },
        { STR_INIT("biểu"), 1 },         { STR_INIT("danh mục"), 1 },
        { STR_INIT("chỉ tiêu"), 1 },     { { 0 }, 0 },
    };

    if (k->mark == MARK_ROMAN || (k->mark && k->mark <= MARK_ANNEX)) return true;
    return !k->mark && k->kind != BLOCK_ROW && line_is_capitals(str_first(k->text, 20)) &&
           low_take_any(&low, types);
}

/* "CHỦ TỊCH" alone: the place of the signature, where no "TM." stands before it */
static bool names_position(const struct block *k, struct str low)
{
    static const struct str positions[] = {
        STR_INIT("chủ tịch"),   STR_INIT("phó chủ tịch"), STR_INIT("bí thư"),
        STR_INIT("phó bí thư"), STR_INIT("giám đốc"),     STR_INIT("trưởng phòng"),
    };

    for (size_t i = 0; i < sizeof positions / sizeof positions[0]; i++)
        if (str_eq(low, positions[i])) return !k->mark && line_is_capitals(k->text);
    return false;
}

/* "Ủy ban nhân dân xã kính báo cáo./." */
static bool is_farewell(const struct block *k, struct str low)
{
    static const struct phrase rows[] = { { STR_INIT("kính báo cáo"), 1 },
                                          { STR_INIT("kính trình"), 1 },
                                          { STR_INIT("trân trọng"), 1 },
                                          { STR_INIT("trân trọng cảm ơn"), 1 },
                                          { { 0 }, 0 } };
    enum { BYTES_MAX = 240 };

    return !k->mark && k->text.n < BYTES_MAX && ends_with(k->text, "./") &&
           low_find_any(low, rows) && !low_find(low, STR("kính gửi"));
}

static bool begins_closing(const struct block *k, struct str low)
{
    return !mark_is_bullet(k->mark) &&
           (str_starts(low, STR("nơi nhận")) || str_starts(low, STR("trên đây là")) ||
            names_position(k, low) || is_farewell(k, low) ||
            ((str_starts(low, STR("tm.")) || str_starts(low, STR("kt.")) ||
              str_starts(low, STR("t/m"))) &&
             k->text.n < 100));
}

/* What tells offices to do things without a chapter for it: the type in capitals, or the subject
 * of an official letter. */
static bool is_directive(const struct block *k, struct str low)
{
    static const struct phrase types[] = { { STR_INIT("chỉ thị"), 1 },
                                           { STR_INIT("công điện"), 1 },
                                           { STR_INIT("thông báo"), 1 },
                                           { { 0 }, 0 } };

    if (k->mark || k->kind == BLOCK_ROW) return false;
    if (low_starts(low, STR("v/v"))) return true;
    return line_is_capitals(str_first(k->text, 20)) && low_take_any(&low, types);
}

static void nest_block(struct nest *s, int i)
{
    struct blocks *b = s->b;
    struct block *k = &b->at[i];
    const struct block *next = i + 1 < (int)b->n ? &b->at[i + 1] : NULL;
    struct str low = blocks_low(b, k->text);

    if (s->closing && begins_again(k, low)) {
        s->closing = false;
        s->n = 0;
    } else if (!s->closing && begins_closing(k, low)) {
        s->closing = true;
        s->n = 0;
    }
    if (s->closing) {
        k->zone = ZONE_CLOSING;
        k->level = 0;
        return;
    }
    const struct block *before = i ? k - 1 : NULL;
    bool title = !k->mark && before && !before->mark && before->kind != BLOCK_ROW &&
                 names_type(blocks_low(b, before->text));
    s->directive |= is_directive(k, low);
    if (!mark_is_bullet(k->mark)) s->addressed = low_starts(low, STR("kính gửi"));
    if (!title && is_heading(k, next, low)) k->kind = BLOCK_HEADING;
    bool holds = k->mark || k->kind == BLOCK_HEADING;
    if (holds)
        close_for(s, i, style_of(k), k->level);
    else if (k->kind != BLOCK_ROW)
        close_bullets(s);
    k->up = s->n ? s->open[s->n - 1].block : -1;
    if (k->kind == BLOCK_HEADING || k->mark == MARK_ARTICLE)
        k->zone = (enum zone)heading_zone(s, k, low);
    else
        k->zone = (enum zone)zone_within(s, k, low);
    if (holds && s->n < (int)(sizeof s->open / sizeof s->open[0]))
        s->open[s->n++] = (struct open){ style_of(k), k->level, i };
    k->level = s->n - holds;
}

/* A sentence such as "phấn đấu đạt các chỉ tiêu chủ yếu sau:" makes targets of the items that
 * follow it, wherever it stands. */
static void mark_led(struct blocks *b)
{
    bool led = false;

    for (size_t i = 0; i < b->n; i++) {
        struct block *k = &b->at[i];
        if (k->mark && led && k->kind == BLOCK_ITEM &&
            (k->zone == ZONE_HEAD || k->zone == ZONE_PURPOSE || k->zone == ZONE_TASKS))
            k->zone = ZONE_TARGETS;
        else if (k->mark && led) {
            led = k->kind == BLOCK_HEADING && k->zone == ZONE_TARGETS;
        } else {
            struct str low = blocks_low(b, k->text);
            led = k->kind == BLOCK_PARAGRAPH && ends_with(k->text, ":") &&
                  k->zone != ZONE_CLOSING && k->zone != ZONE_RESULTS &&
                  low_find(low, STR("chỉ tiêu")) != NULL;
        }
    }
}

/* "Chương II" stands on a line of its own, its title on the next: one heading. */
static void join_titles(struct blocks *b)
{
    enum { BYTES_MAX = 300 };
    size_t kept = 0;

    for (size_t i = 0; i < b->n; i++) {
        struct block k = b->at[i];
        const struct block *next = i + 1 < b->n ? &b->at[i + 1] : NULL;
        bool alone = k.mark && (k.mark <= MARK_ANNEX || k.mark == MARK_SECTION) && !k.text.n;
        if (alone && next && !next->mark && next->kind != BLOCK_ROW && next->text.n < BYTES_MAX) {
            k.text = next->text;
            i++;
        }
        b->at[kept++] = k;
    }
    b->n = kept;
}

void zones_mark(struct blocks *b)
{
    struct nest s = { .b = b };

    join_titles(b);
    for (size_t i = 0; i < b->n; i++) nest_block(&s, (int)i);
    mark_led(b);
}
