/* plan.h - documents, plans and their items: targets, tasks, duties, reporting lines.
 *
 * An item has a lasting uid, anchored in the kept text by place, quote and surroundings. What
 * today's parser reads there is rebuilt; what people did to it (set, add, drop, split, join,
 * confirm) is kept, keyed by item, and applied over the reading. Correcting our reading never
 * makes a version of the target; a decision always does.
 *
 * Every function runs in the caller's transaction and writes its audit row there. A revision
 * that does not fit is ERR_PRECONDITION; ANY_REVISION asks for none. `internal`: whether the
 * reader may see what is marked nội bộ; what he may not see is ERR_NOT_FOUND. */
#ifndef STORE_PLAN_H
#define STORE_PLAN_H

#include "model/kept.h"
#include "store/store.h"

enum { ANY_REVISION = 0 };

/* Documents */
struct page_query {
    struct str q; /* words without diacritics; not stated: all */
    struct str after;
    size_t limit;
    bool internal;
};
struct document_page {
    LIST(struct document_row) items;
    struct str next;
};
bool store_document_list(struct tx *tx, const struct page_query *q, struct document_page *out,
                         struct err *e);
bool store_document_get(struct tx *tx, struct str id, bool internal, struct document_row *out,
                        struct err *e);
/* What the document lacks, filled in by hand and marked so. Mark `mật` is refused. */
bool store_document_patch(struct tx *tx, struct str id, int64_t revision,
                          const struct document_patch *p, const bool *given, struct err *e);
/* The kept text that the items' offsets count in; the bytes as received. */
bool store_document_text(struct tx *tx, struct str id, bool internal, struct str *out,
                         struct err *e);
bool store_document_file(struct tx *tx, struct str id, bool internal, struct str *bytes,
                         struct str *name, struct err *e);

/* To whom it goes, what it names and which documents of the store those are, what names it. */
bool store_document_chain(struct tx *tx, struct str id, bool internal, struct document_chain *out,
                          struct err *e);

/* Search over documents, targets and tasks, without diacritics. Words must all be there, "words in
 * quotes" in their order; nothing else in a query has a meaning. First come those that have the
 * words in their title or name, and of these first those that have them in a row. */
struct search_query {
    struct str q;
    enum search_kind kind;
    size_t limit, skip;
    bool internal;
};
struct search_page {
    LIST(struct search_hit) items;
    int64_t count;   /* of all pages */
    struct str next; /* `skip` of the next page; not stated: the last */
};
bool store_search(struct tx *tx, const struct search_query *q, struct search_page *out,
                  struct err *e);

/* Plans */
struct plan_page {
    LIST(struct plan_row) items;
    struct str next;
};
bool store_plan_list(struct tx *tx, const struct page_query *q, struct plan_page *out,
                     struct err *e);
bool store_plan_get(struct tx *tx, struct str id, bool internal, struct plan_row *out,
                    struct err *e);
/* The org that the plan belongs to (scope of its targets), where import could not tell or a
 * decision hands it over. */
bool store_plan_set_org(struct tx *tx, struct str id, struct str org, struct str decision,
                        struct str why, struct err *e);
/* Its figures are made up, to show the program with: cannot be taken back. */
bool store_plan_illustrate(struct tx *tx, struct str id, struct err *e);
/* Does any plan say so? */
bool store_plan_illustrated(struct tx *tx, bool *any, struct err *e);
/* The plan as Plan JSON, corrections included, as decided up to `as_of` (not stated: today's
 * last version); without findings, which room check makes. */
bool store_plan_export(struct tx *tx, struct str id, struct date as_of, bool internal,
                       struct plan *out, struct err *e);
/* `plan` not stated: of all plans. */
bool store_orphan_list(struct tx *tx, struct str plan, struct orphans *out, struct err *e);

/* Targets */
struct target_query {
    struct str plan;
    struct date as_of; /* decided and reported up to this day; not stated: all */
    struct str q;
    enum place place; /* PLACES: both */
    bool counted;     /* beside that place also what is followed: all that counts */
    struct str after;
    size_t limit; /* 0: all, for roll-ups */
    bool internal;
};
struct target_page {
    LIST(struct target_row) items; /* in the order of the document */
    struct str next;
};
/* With their latest figures and bases; what rollup fills is left alone. */
bool store_target_list(struct tx *tx, const struct target_query *q, struct target_page *out,
                       struct err *e);
bool store_target_get(struct tx *tx, struct str id, struct date as_of, bool internal,
                      struct target_row *out, struct err *e);
/* The orgs a right on a target or task is measured by: its lead and the org of its plan. */
struct item_scope {
    struct str plan, plan_org, lead;
    enum reports_by reporting; /* of a target: who reports it */
    struct str reporter;
};
bool store_item_scope(struct tx *tx, struct str id, struct item_scope *out, struct err *e);

bool store_target_patch(struct tx *tx, struct str id, int64_t revision,
                        const struct target_patch *p, const bool *given, struct err *e);
/* A target that the reading missed. Where its source is stated it is anchored there in the text in
 * force, and stands after what is before that place; else after `after` (item uid), or last. */
bool store_target_add(struct tx *tx, struct str plan, const struct target *t, struct str after,
                      struct str why, struct str *id, struct err *e);
/* The same of a task. */
bool store_task_add(struct tx *tx, struct str plan, const struct task *t, struct str after,
                    struct str why, struct str *id, struct err *e);
/* One read as one is several: the old item is split, `parts` are new. */
bool store_target_split(struct tx *tx, struct str id, int64_t revision, const struct target *parts,
                        size_t n, struct str why, struct strs *ids, struct err *e);
/* Several read as several are one: `others` are joined into `id`. */
bool store_target_join(struct tx *tx, struct str id, int64_t revision, struct strs others,
                       struct str why, struct err *e);

/* A decision sets the target anew: version n + 1, in force from a day. */
struct target_decision {
    struct str decision; /* its number: "12/NQ-HĐND" */
    struct str body;     /* who decided */
    struct date valid_from;
    enum change change;
    enum comparator comparator;
    struct dec value, value_max;
    bool approximate;
    struct str unit;
    int64_t year;
};
bool store_target_decide(struct tx *tx, struct str id, int64_t revision,
                         const struct target_decision *d, struct err *e);

struct history {
    LIST(struct change_row) items; /* newest first */
};
bool store_item_history(struct tx *tx, struct str id, bool internal, struct history *out,
                        struct err *e);

/* Tasks */
struct task_query {
    struct str plan; /* not stated: of all plans */
    struct str unit; /* led or coordinated by it; without effect where a plan is stated */
    struct str only; /* unassigned, open, tracked, routine, or the name of a task_time */
    struct str q, after;
    size_t limit; /* 0: all */
    bool internal;
};
struct task_page {
    LIST(struct task_row) items;
    struct str next;
};
bool store_task_list(struct tx *tx, const struct task_query *q, struct task_page *out,
                     struct err *e);
bool store_task_get(struct tx *tx, struct str id, bool internal, struct task_row *out,
                    struct err *e);
bool store_task_patch(struct tx *tx, struct str id, int64_t revision, const struct task_patch *p,
                      const bool *given, struct err *e);
/* Of the tasks that the query asks for, whatever its `only` says. */
bool store_task_count(struct tx *tx, const struct task_query *q, struct task_counts *out,
                      struct err *e);

/* The same for several tasks in one write. Those that cannot take it (changed meanwhile, or R17
 * refuses) are told with the reason and stay as they were; the others are changed. */
struct task_ref {
    struct str id;
    int64_t revision;
};
struct task_refused {
    struct str id, why;
};
struct tasks_set {
    int64_t changed;
    LIST(struct task_refused) refused;
};
bool store_tasks_set(struct tx *tx, const struct task_ref *tasks, size_t n,
                     const struct task_patch *p, const bool *given, struct tasks_set *out,
                     struct err *e);

/* The office's table of words that point to a lead. */
struct lead_word_rows {
    LIST(struct lead_word) items;
};
bool store_lead_word_list(struct tx *tx, struct lead_word_rows *out, struct err *e);
/* A row of it, in the place of one of the same phrase; without name and org the phrase points
 * nowhere from now on. */
bool store_lead_word_put(struct tx *tx, const struct lead_word_new *word, struct err *e);

#endif
