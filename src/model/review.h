/* review.h - what the desk shows of a plan that was read: its items, what is doubtful about each,
 * what another reading proposes, and who did what. */
#ifndef MODEL_REVIEW_H
#define MODEL_REVIEW_H

#include "model/kept.h"

/* Why somebody should look before he confirms: the reason's name, and its words for people. */
struct doubt_row {
    struct str reason, words;
};

/* What today's reading says otherwise of an item that people have touched. */
struct proposal_row {
    struct str field, before, value;
};

/* A target, a task, or an orphan of whatever kind. What belongs to another kind is not stated. */
struct review_row {
    struct str id;
    enum item_kind kind;
    int64_t revision;
    enum item_state state;
    struct str by; /* who did the last thing to it, and when */
    moment at;
    struct span source;
    struct str quote; /* of an orphan: it stands nowhere in the text */
    struct str lead, lead_name;
    /* of a target */
    struct str parent;
    int64_t item;
    struct str group, series, indicator_name;
    enum change change;
    enum comparator comparator;
    struct dec value, value_max;
    bool approximate;
    struct str unit, price_base;
    int64_t year;
    enum place place;
    struct str plan_text;
    enum polarity polarity;
    bool polarity_confirmed;
    enum points points;
    struct strs qualifiers, orgs;
    /* of a task */
    struct str heading, text, due;
    struct strs lead_words, coordinating;
    /* what hangs on it */
    int64_t decisions; /* that set it anew */
    bool reported;     /* figures were entered for it */
    LIST(struct doubt_row) doubts;
    LIST(struct proposal_row) proposals;

    /* Not shown; what is doubtful is told from them. */
    struct str read_quote;  /* the passage */
    struct str measure;     /* name of the catalogue's entry */
    bool measure_proposed;  /* linked by likeness, not by a person */
    bool measure_of_others; /* targets of other plans point to it too */
    bool no_due;            /* of a task: "không hạn", said by a person */
};

struct review {
    LIST(struct review_row) items;
};
/* The answer to every change: the rows that it moved, as they stand now. One of `asked` that is not
 * among the items is no part of the plan. */
struct review_answer {
    struct str plan;
    int64_t revision; /* of the plan */
    LIST(struct review_row) items;
    struct strs asked; /* none: all items */
};

/* Everything that one person did to a plan in one go. */
struct gesture_row {
    moment at;
    struct str by; /* his name */
    bool mine;
    bool undone;
    enum act_kind act;
    int64_t items;                   /* how many */
    struct str item, name;           /* the first of them */
    struct str field, before, after; /* of a single change */
};

/* Confirms or drops many items in one write. */
struct settle_item {
    struct str id;
    int64_t revision;
};
struct settle {
    enum item_state state; /* confirmed or dropped */
    LIST(struct settle_item) items;
    struct str why;
};
struct settled {
    int64_t settled, confirmed, revision; /* how many; of the plan, how many are confirmed now */
};
/* Why one of them cannot be: another was first, or it stands nowhere. */
struct settle_refused {
    struct str id;
    enum item_state state;
    int64_t revision;
    struct str by;
    moment at;
    struct str why;
};

struct unsettled {
    LIST(struct settle_refused) refused;
};

/* Items from a passage, each with its place in the text; or the parts of one that is split. */
struct items_new {
    LIST(struct target) targets;
    LIST(struct task) tasks;
    struct str after; /* item uid; not stated: by their place */
    struct str why;
};

struct join_request {
    struct strs others;
    struct str why;
};
struct proposal_answer {
    bool accept;
    struct strs fields; /* none: all */
};
struct attach_request {
    int64_t start, end; /* code points of the text in force */
    struct str item;    /* instead: what was read there anew and is the same */
    struct str why;
};

extern const struct field_table review_row_table, review_answer_table, doubt_row_table,
    proposal_row_table, settled_table, unsettled_table, gesture_row_table, settle_table,
    settle_refused_table, items_new_table, join_request_table, proposal_answer_table,
    attach_request_table;

#endif
