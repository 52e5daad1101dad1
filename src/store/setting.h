/* setting.h - the names that an office gives, by dated rows; and what has no living owner. */
#ifndef STORE_SETTING_H
#define STORE_SETTING_H

#include "model/setting.h"
#include "store/store.h"

struct settings {
    LIST(struct setting_row) items;
};
/* All keys in their order as of a day, named or not. */
bool store_setting_list(struct tx *tx, struct date as_of, struct settings *out, struct err *e);
/* ERR_INPUT where there is no such key. */
bool store_setting_put(struct tx *tx, const struct setting_change *c, struct err *e);

struct unowned {
    LIST(struct unowned_row) items;
};
/* By plan and kind, units last with those first that lead most. Eight queries, however much there
 * is. Internal items count only where `internal`. */
bool store_unowned_list(struct tx *tx, struct date as_of, bool internal, struct unowned *out,
                        struct err *e);

#endif
