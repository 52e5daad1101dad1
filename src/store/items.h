/* items.h - an item as it stands: its reading, and over it what people did. Only for store/.
 *
 * Everything here can be made again from item, item_anchor, item_change, target_version and
 * indicator_link (item_refresh). */
#ifndef STORE_ITEMS_H
#define STORE_ITEMS_H

#include "model/kept.h"
#include "store/column.h"
#include "store/keep.h"

/* What is read, in the order of enum item_kind. */
union reading {
    struct target target;
    struct task task;
    struct duty duty;
    struct reporting reporting;
};
extern const struct field_table *const reading_table[ITEM_KINDS];

/* A reading that a person has refused is not proposed again. */
struct refusal {
    struct str field, value;
};

struct standing {
    struct str item, plan;
    enum item_kind kind;
    struct str name; /* "t12" within the reading; not stated: added, or an orphan */
    int64_t seq;
    int64_t anchor; /* n of its last anchor; 0: added by a person */
    struct anchor place;
    union reading is;      /* corrections included */
    enum item_state state; /* by what people did; never STATE_ORPHAN */
    bool orphan;           /* today's reading does not find it */
    enum mark mark;
    bool touched;
    bool placed; /* a person said where it stands: it need not be read there */
    LIST(struct refusal) refused;
    struct str lead; /* org uid */
    int64_t revision;
    struct task_patch care; /* of a task: what people settled beside its reading */
    /* of a target */
    struct str parent, indicator, price_base;
    enum points points;
    enum reports_by reporting;
    struct str reporter;
    bool followed;
    int64_t versions;
};

enum { SEQ_STEP = 1024 };           /* between two items of the reading */
#define SEQ_LAST ((int64_t)1 << 40) /* added without a place */

/* One thing done to an item. n, at and by are filled by item_append. */
struct item_act {
    enum act_kind act;
    struct str field, before, value, why;
};
bool item_append(struct tx *tx, struct str item, int64_t n, const struct item_act *act,
                 struct err *e);
/* What ends every act: the rebuilt rows of item and plan, and the trail. */
bool item_finish(struct tx *tx, const struct standing *s, const char *action, struct str before,
                 struct str after, struct err *e);

/* A field of the reading as the text that changes keep, lists too. "indicator_name" is the
 * reading's `indicator`. */
struct str reading_field(struct arena *a, const struct field *f, const union reading *u);
struct str reading_field_name(enum item_kind kind, const struct field *f);

/* A new item with its first anchor. *s carries the reading; item, revision … are filled. */
bool item_make(struct tx *tx, struct standing *s, struct str file_text, struct err *e);
bool item_anchor(struct tx *tx, const struct standing *s, struct str file_text,
                 const union reading *read, struct err *e);
/* Writes the rebuilt rows of the item. */
bool item_put_now(struct tx *tx, const struct standing *s, struct err *e);
/* Reads what is kept of an item and makes it stand again. */
bool item_load(struct tx *tx, struct str item, struct standing *out, struct err *e);
/* The fields of a target that may be corrected, as they stand. */
struct target_patch item_as_patch(const struct standing *s);
struct task_patch task_as_patch(const struct standing *s);
bool item_refresh(struct tx *tx, struct str item, struct err *e);

/* A change of an item, in steps: the item at that revision; one act for each given field of a
 * patch that becomes other, unless `beside` says that it is no plain field; confirmed or dropped;
 * the item's rows again and the trail. The plan's counts are the caller's. ITEM_KINDS: of any
 * kind. */
bool item_load_at(struct tx *tx, struct str id, enum item_kind kind, int64_t revision,
                  struct standing *s, struct err *e);
bool item_append_fields(struct tx *tx, struct standing *s, const struct field_table *t,
                        const void *before, const void *after, const bool *given,
                        const bool *beside, struct str why, struct err *e);
bool item_append_state(struct tx *tx, struct standing *s, enum item_state state, struct str why,
                       struct err *e);
bool item_check_mark_and_state(bool mark_given, enum mark mark, bool state_given,
                               enum item_state state, struct err *e);
bool item_check_lead(struct tx *tx, bool given, struct str lead, struct err *e);

/* Counts and revision of the plan, after its items have changed. */
bool plan_refresh(struct tx *tx, struct str plan, struct err *e);
bool document_refresh(struct tx *tx, struct str document, struct err *e);
/* What a re-issue has in common with the first: issuer, number and year; not stated where the
 * document lacks one of them. */
struct str document_issue(struct arena *a, const struct document *d);

/* The last day of a task's due, which is an ISO date or a year. */
struct str task_due_day(struct arena *a, struct str due);
/* "phong kinh te" -> "kinh te": lists give the kind apart from the name. */
struct str name_tail(struct str fold);

/* "giá so sánh năm 2010" among the qualifiers; not stated: none. */
struct str price_base_of(struct arena *a, const struct target *t);

#endif
