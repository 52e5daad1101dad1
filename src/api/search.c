/* search.c - search over documents, targets and tasks, page by page. */
#include "api/handlers.h"
#include "store/plan.h"

enum { PAGE_MOST = 50, SKIP_MOST = 10000, QUERY_BYTES = 1000 };

static const struct field search_page_fields[] = {
    F_LIST(search_page, items, search_hit_table),
    F_INT(search_page, count),
    F_TEXT(search_page, next),
};
const struct field_table search_page_table = FIELD_TABLE(search_page, search_page_fields);

static bool read_kind(const struct call *c, enum search_kind *out, struct err *e)
{
    struct str kind = req_query(c->r, "kind");

    for (int i = 0; i < SEARCH_KINDS; i++)
        if (str_eq(kind, str_c(search_kind_name[i]))) {
            *out = (enum search_kind)i;
            return true;
        }
    return err_fail(e, ERR_USAGE, "kind là document, target hoặc task");
}

static bool read_skip(const struct call *c, size_t *out, struct err *e)
{
    *out = 0;
    for (size_t i = 0; i < c->after.n && *out <= SKIP_MOST; i++) {
        if (c->after.at[i] < '0' || c->after.at[i] > '9')
            return err_fail(e, ERR_USAGE, "after là số ở next của trang trước");
        *out = *out * 10 + (size_t)(c->after.at[i] - '0');
    }
    return *out <= SKIP_MOST ||
           err_fail(e, ERR_LIMIT, "chỉ xem được %d kết quả đầu: hãy tìm hẹp hơn", SKIP_MOST);
}

bool search_get(struct tx *tx, struct call *c, struct err *e)
{
    struct search_query q = { .q = req_query(c->r, "q"), .internal = c->internal };
    struct search_page page = { 0 };

    q.limit = c->limit < PAGE_MOST ? c->limit : PAGE_MOST;
    if (q.q.n > QUERY_BYTES) return err_fail(e, ERR_LIMIT, "câu tìm dài quá %d byte", QUERY_BYTES);
    if (!read_kind(c, &q.kind, e) || !read_skip(c, &q.skip, e) || !store_search(tx, &q, &page, e))
        return false;
    answer_struct(c, &search_page_table, &page);
    return true;
}
