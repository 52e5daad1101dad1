/* json.h - a struct's field table reads and writes its JSON and prints its TypeScript type.
 *
 * Reading is strict (jansson, no duplicate keys, depth and size capped); writing streams into a
 * buf. Decimals never pass through a double: they are written as exact numbers (Plan JSON) or
 * as strings (the API), and read from strings only. "Not stated" (NULL text, year 0, dec not
 * given, uid without characters) is null. */
#ifndef JSON_JSON_H
#define JSON_JSON_H

#include "base/buf.h"
#include "base/date.h"
#include "base/dec.h"

enum field_type {
    FIELD_TEXT,   /* struct str; never null where the field is F_TEXT_STATED */
    FIELD_INT,    /* int64_t; 0 is null where the field is `nullable` */
    FIELD_BOOL,   /* bool */
    FIELD_DEC,    /* struct dec */
    FIELD_DATE,   /* struct date */
    FIELD_MOMENT, /* moment; 0 is null */
    FIELD_ENUM,   /* int-sized enum; its words in names[], a NULL word is null */
    FIELD_OBJECT, /* a struct in place, with `table`; null where its `present` field is not
                     stated */
    FIELD_TEXTS,  /* struct strs */
    FIELD_LIST,   /* LIST(struct x), with `table` */
};

struct field_table;
struct field {
    const char *name;
    enum field_type type;
    size_t offset;
    bool nullable;
    const struct field_table *table; /* of OBJECT and LIST */
    const char *const *names;        /* of ENUM */
    size_t n_names;
};
struct field_table {
    const char *name; /* of the TypeScript type */
    size_t size;      /* sizeof the struct */
    const struct field *fields;
    size_t n;
    int present; /* index of the field without which an OBJECT is null, or -1: never null */
};

/* clang-format off */
#define F_TEXT(s, f) { #f, FIELD_TEXT, offsetof(struct s, f), true, NULL, NULL, 0 }
#define F_TEXT_STATED(s, f) { #f, FIELD_TEXT, offsetof(struct s, f), false, NULL, NULL, 0 }
#define F_INT(s, f) { #f, FIELD_INT, offsetof(struct s, f), false, NULL, NULL, 0 }
#define F_INT_OR_NULL(s, f) { #f, FIELD_INT, offsetof(struct s, f), true, NULL, NULL, 0 }
#define F_BOOL(s, f) { #f, FIELD_BOOL, offsetof(struct s, f), false, NULL, NULL, 0 }
#define F_DEC(s, f) { #f, FIELD_DEC, offsetof(struct s, f), true, NULL, NULL, 0 }
#define F_DATE(s, f) { #f, FIELD_DATE, offsetof(struct s, f), true, NULL, NULL, 0 }
#define F_DATE_STATED(s, f) { #f, FIELD_DATE, offsetof(struct s, f), false, NULL, NULL, 0 }
#define F_MOMENT(s, f) { #f, FIELD_MOMENT, offsetof(struct s, f), true, NULL, NULL, 0 }
#define F_MOMENT_STATED(s, f) { #f, FIELD_MOMENT, offsetof(struct s, f), false, NULL, NULL, 0 }
#define F_ENUM(s, f, words) \
    { #f, FIELD_ENUM, offsetof(struct s, f), false, NULL, words, sizeof(words) / sizeof((words)[0]) }
#define F_OBJECT(s, f, t) { #f, FIELD_OBJECT, offsetof(struct s, f), true, &(t), NULL, 0 }
#define F_TEXTS(s, f) { #f, FIELD_TEXTS, offsetof(struct s, f), false, NULL, NULL, 0 }
#define F_LIST(s, f, t) { #f, FIELD_LIST, offsetof(struct s, f), false, &(t), NULL, 0 }
/* A member of a struct within, printed as if it were its own. */
#define F_LIST_OF(s, in, f, t) { #f, FIELD_LIST, offsetof(struct s, in.f), false, &(t), NULL, 0 }
#define FIELD_TABLE(s, rows) { #s, sizeof(struct s), rows, sizeof(rows) / sizeof((rows)[0]), -1 }
#define FIELD_TABLE_OR_NULL(s, rows, needed) \
    { #s, sizeof(struct s), rows, sizeof(rows) / sizeof((rows)[0]), needed }
/* clang-format on */

/* Writing. One level of a json_out is an object or an array being written; commas are its own.
 */
struct json_out {
    struct buf *b;
    bool decimals_as_text; /* the API: "74.57"; Plan JSON: 74.57 */
    bool comma;            /* a value stands before */
};
void json_put_open(struct json_out *j, char bracket);  /* '{' or '[' */
void json_put_close(struct json_out *j, char bracket); /* '}' or ']' */
void json_put_key(struct json_out *j, const char *name);
void json_put_text(struct json_out *j, struct str s); /* null where s.at is NULL */
void json_put_int(struct json_out *j, int64_t n);
void json_put_bool(struct json_out *j, bool v);
void json_put_null(struct json_out *j);
void json_put_dec(struct json_out *j, struct dec d);
void json_put_raw(struct json_out *j, struct str json); /* a value that is JSON already */
void json_put_struct(struct json_out *j, const struct field_table *t, const void *what);
/* The fields of a struct without the braces: to add others beside them. */
void json_put_fields(struct json_out *j, const struct field_table *t, const void *what);

/* Reading an object into a zeroed struct; strings are copied into the arena. A field that is
 * not in the table is refused by name, one that is absent stays as it was. `given`, when not
 * NULL, gets one bool per field of the table: whether it stood in the object (null counts). */
bool json_read(struct arena *a, struct str body, const struct field_table *t, void *out,
               bool *given, struct err *e);
/* The same of what we wrote ourselves (decimals as texts): of any size. */
bool json_read_kept(struct arena *a, struct str body, const struct field_table *t, void *out,
                    bool *given, struct err *e);

/* TypeScript. What is not named is written out where it is used. */
struct json_words_name {
    const char *name; /* "Comparator" */
    const char *const *words;
    size_t n;
};
struct json_table_name {
    const char *name; /* "Target" */
    const struct field_table *table;
    bool taken; /* comes in: each field may be absent */
};
struct json_names {
    const struct json_words_name *words;
    size_t n_words;
    const struct json_table_name *tables;
    size_t n_tables;
};
void json_typescript(struct buf *b, const struct json_names *names);

#endif
