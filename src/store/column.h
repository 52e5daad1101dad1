/* column.h - between C and columns: dates, decimals, enums, lists and structs as texts. */
#ifndef STORE_COLUMN_H
#define STORE_COLUMN_H

#include "store/inside.h"
#include "json/json.h"

/* Not stated becomes NULL, and NULL not stated. */
struct str column_date(struct arena *a, struct date d);
struct str column_dec(struct arena *a, struct dec d);
struct date date_of_column(struct str s);
struct dec dec_of_column(struct str s);
int column_enum_(struct str word, const char *const *names, int n);
#define ENUM_OF_COLUMN(s, names) column_enum_((s), (names), (int)(sizeof(names) / sizeof(names)[0]))

/* A list of texts as JSON; a struct as JSON with decimals as texts. */
struct str column_texts(struct arena *a, const struct strs *l);
bool texts_of_column(struct arena *a, struct str json, struct strs *out, struct err *e);
struct str column_quoted(struct arena *a, struct str s); /* one text; null where not stated */
struct str column_json(struct arena *a, const struct field_table *t, const void *what);

/* One field of a struct as the text that corrections keep, and back. */
struct str column_field(struct arena *a, const struct field *f, const void *what);
bool field_of_column(struct arena *a, const struct field *f, struct str s, void *what,
                     struct err *e);
const struct field *field_named(const struct field_table *t, struct str name);

/* What LIKE finds: the folded words in their order; not stated where there are none. */
struct str column_pattern(struct arena *a, struct str words);

/* One row, or none: *found tells. Leaves r open for the columns; the caller calls db_done. */
bool select_one(struct tx *tx, const char *sql, struct db_args args, struct db_rows *r, bool *found,
                struct err *e);

/* Is it among these, which are sorted by bytes? */
bool strs_find(const struct strs *sorted, struct str s);

/* The page size of a query within what is allowed: 100 where none is asked for, at most 500. */
size_t page_limit(size_t asked);

#endif
