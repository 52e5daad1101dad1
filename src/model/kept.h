/* kept.h - documents, plans, targets and tasks as the store gives them and the API shows them:
 * with lasting ids, corrections included. The reading itself is plan.h.
 *
 * `revision` grows with every change of the object: an If-Match against a stale one is refused.
 * A patch struct holds what may be changed; which fields of it were given is told beside it, in
 * the order of its table. */
#ifndef MODEL_KEPT_H
#define MODEL_KEPT_H

#include "model/figure.h"
#include "model/judgement.h"
#include "model/plan.h"

/* thường, nội bộ, mật. Secret is refused at every door and so never in the store; internal is
 * hidden from the supervisor and the public. */
enum mark { MARK_NORMAL, MARK_INTERNAL, MARK_SECRET, MARKS };
extern const char *const mark_name[MARKS];

enum item_kind { ITEM_TARGET, ITEM_TASK, ITEM_DUTY, ITEM_REPORTING, ITEM_KINDS };
extern const char *const item_kind_name[ITEM_KINDS];

/* Where an item stands between the reading and the people. Those from STATE_DROPPED on are no
 * part of the plan; an orphan is what today's reading no longer finds. */
enum item_state {
    STATE_READ,
    STATE_CORRECTED,
    STATE_CONFIRMED,
    STATE_ADDED,
    STATE_ORPHAN,
    STATE_DROPPED,
    STATE_SPLIT,  /* became several others */
    STATE_JOINED, /* became part of another */
    ITEM_STATES
};
extern const char *const item_state_name[ITEM_STATES];

/* What was done to an item, in its history. */
enum act_kind {
    ACT_SET,
    ACT_ADD,
    ACT_DROP,
    ACT_SPLIT,
    ACT_JOIN,
    ACT_CONFIRM,
    ACT_VERSION,  /* a decision set another value */
    ACT_ALLOCATE, /* handed out to units */
    ACT_REREAD,   /* rebuild read an untouched item otherwise */
    ACT_ACCEPT,  /* of what another reading proposed */
    ACT_REFUSE,
    ACT_ATTACH, /* a person said where in the text it stands */
    ACT_UNDO,   /* earlier acts no longer count */
    ACT_KINDS
};
extern const char *const act_kind_name[ACT_KINDS];

/* Who reports a target: its lead (not stated: NULL), each unit for itself, one office for all
 * units, the planner on an office's behalf. */
enum reports_by { REPORTS_LEAD, REPORTS_EACH, REPORTS_ONE, REPORTS_PLANNER, REPORTINGS };
extern const char *const reports_by_name[REPORTINGS];

struct document_row {
    struct str id;
    struct str name; /* of the file as received */
    moment received_at;
    struct str received_by; /* the person's name */
    struct str type, number;
    struct date date;
    struct str issuer, title;
    enum mark mark;
    struct str plan;
    struct strs by_hand; /* fields filled in by a person: "number", "date" … */
    int64_t revision;
};

struct document_patch {
    struct str number;
    struct date date;
    struct str issuer, title;
    enum mark mark;
};
enum { DOC_NUMBER, DOC_DATE, DOC_ISSUER, DOC_TITLE, DOC_MARK, DOCUMENT_PATCH_FIELDS };

/* A document of the store that another names, or that names another. */
struct chain_link {
    struct str document, plan;
    struct str type, number;
    struct date date;
    struct str issuer, title;
    bool basis; /* named as legal basis or in the title */
    bool sure;  /* more than the number fits */
};
struct chain_reference {
    struct str type, number;
    struct date date;
    struct str issuer;
    bool basis;
    LIST(struct chain_link) documents; /* of the store; none: not imported yet */
};
struct document_chain {
    struct strs recipients; /* nơi nhận */
    LIST(struct chain_reference) above;
    LIST(struct chain_link) below;
};

enum search_kind { SEARCH_DOCUMENT, SEARCH_TARGET, SEARCH_TASK, SEARCH_KINDS };
extern const char *const search_kind_name[SEARCH_KINDS];
struct search_hit {
    struct str id, document; /* id: of the document, target or task */
    struct str
        plan; /* of a document only while it is the one in force, whose text its plan shows */
    struct str title;  /* trích yếu; full name of the target; heading of the task */
    struct str number; /* of the document that it stands in, as the three below */
    struct str plan_title;
    struct date date;
    struct str issuer;
    struct str passage;
    LIST(struct span) marks; /* the words that were asked for, code points of the passage */
    struct span source;      /* the passage's place in the kept text */
};

/* "đạt và vượt n/m, trong đó k vượt", over list items. Filled by room rollup. */
struct summary {
    int64_t items, exceeded, met, not_met, unjudged;
    struct str words;
};

struct plan_row {
    struct str id, document; /* the document that is in force, of a re-issue the last */
    struct str title, type, number;
    struct date date;
    struct str issuer, org, org_name;
    enum mark mark;
    int64_t from, to, vision;
    int64_t targets, tasks, confirmed; /* counts; confirmed: targets that a person confirmed */
    struct summary summary;
    bool illustration; /* its figures are made up, to show the program with */
    int64_t revision;
};

struct orphan_row {
    struct str id, plan;
    enum item_kind kind;
    struct str quote;
};
struct orphans {
    LIST(struct orphan_row) items;
};

/* A plan with what stands beside its items: its JSON is that of the row and then references,
 * declared_counts, findings and orphans. */
struct whole_plan {
    struct plan_row row;
    struct plan reading;
    struct orphans orphans;
};

struct target_row {
    struct str id, plan;
    int64_t revision;
    struct str parent; /* item uid of the whole */
    int64_t item;
    struct str group, series;
    struct str indicator_name; /* as printed */
    struct str indicator;      /* uid of the catalogue entry */
    enum change change;
    enum comparator comparator;
    struct dec value, value_max;
    bool approximate;
    struct str unit, price_base; /* "giá so sánh năm 2010": part of the unit (R11) */
    int64_t year;
    struct year_span span;
    enum recurs recurs;
    struct strs qualifiers, orgs;
    enum place place;
    enum mark mark;
    struct str plan_text; /* "trên 5.547": the value as the office's table prints it */
    enum polarity polarity;
    bool polarity_confirmed;
    enum points points;
    enum item_state state;
    int64_t version; /* 1: the plan; each decision makes the next */
    struct date version_valid_from;
    struct str version_decision;
    struct span source;
    struct str quote;
    struct str lead, lead_name;
    enum reports_by reporting;
    struct str reporter, reporter_name; /* the office that reports for all, or is stood in for */
    bool followed;                      /* a goal inside a task that counts as a target */
    enum over_orgs over_orgs;
    struct figure_view figure, base; /* the latest; the same period last year */
    struct figure_view last_year;    /* the last of the year before */
    /* Filled by room rollup. */
    struct dec computed_change, percent, difference;
    struct dec base_percent, base_difference; /* beside the same period last year */
    enum judgement judgement;
    struct str judgement_words, judgement_why;
    int64_t allocations;       /* to how many units it was handed out */
    struct dec allocated, gap; /* what these come to; that minus the whole */
    struct str allocated_words;
};

struct target_patch {
    struct str indicator_name, series, group, unit, price_base;
    enum change change;
    enum comparator comparator;
    struct dec value, value_max;
    bool approximate;
    int64_t year;
    enum polarity polarity;
    enum points points;
    struct str lead; /* org uid */
    enum reports_by reporting;
    struct str reporter; /* org uid */
    bool followed;
    enum item_state state; /* confirmed or dropped */
    enum mark mark;
    struct str why;
};
enum {
    TARGET_INDICATOR_NAME,
    TARGET_SERIES,
    TARGET_GROUP,
    TARGET_UNIT,
    TARGET_PRICE_BASE,
    TARGET_CHANGE,
    TARGET_COMPARATOR,
    TARGET_VALUE,
    TARGET_VALUE_MAX,
    TARGET_APPROXIMATE,
    TARGET_YEAR,
    TARGET_POLARITY,
    TARGET_POINTS,
    TARGET_LEAD,
    TARGET_REPORTING,
    TARGET_REPORTER,
    TARGET_FOLLOWED,
    TARGET_STATE,
    TARGET_MARK,
    TARGET_WHY,
    TARGET_PATCH_FIELDS
};

/* Followed by lead, product and due day, or reported in words only (R17). */
enum tracking { TRACKING_OPEN, TRACKED, ROUTINE, TRACKINGS };
extern const char *const tracking_name[TRACKINGS];

/* How a task stands to its due day (R16); soon: within three days. */
enum task_time {
    TIME_UNKNOWN, /* neither a due day nor the word "không hạn" */
    TIME_DONE_IN_TIME,
    TIME_DONE_LATE,
    TIME_WITHIN,
    TIME_SOON,
    TIME_OVERDUE,
    TIME_NO_DUE,
    TASK_TIMES
};
extern const char *const task_time_name[TASK_TIMES];

struct task_step {
    struct str text;
    struct date due;
};
struct org_ref {
    struct str id, name;
};
/* Who might lead a task that nobody has: always to be taken by a person. */
enum proposal_source { PROPOSED_BY_TEXT, PROPOSED_BY_WORDS, PROPOSAL_SOURCES };
extern const char *const proposal_source_name[PROPOSAL_SOURCES];
struct lead_proposal {
    struct str name, org; /* org not stated: no unit of that name in the plan's branch */
    enum proposal_source source;
    struct str phrase; /* of the office's table */
};

/* giao chỉ tiêu: what a unit is to reach of a target. */
struct allocation_row {
    struct str org, org_name;
    struct dec value, weight; /* weight: the denominator of a ratio, the weight in a mean */
    struct str decision, why;
    moment at;
    struct str by;
};
/* A unit that the text names. */
struct allocation_proposal {
    struct str org, org_name; /* not stated: no unit, or several, of that name */
    struct str name;          /* as printed */
    struct dec value;         /* not given: the text has no number for it */
};
struct allocation_sheet {
    LIST(struct allocation_row) items;
    LIST(struct allocation_proposal) proposed;
    struct str unit, plan_text;
    enum over_orgs over_orgs;
    int64_t revision; /* of the target */
    /* Filled by room rollup. */
    struct dec whole, allocated, gap;
    struct str words;
};
struct allocation_new {
    struct str org;
    struct dec value, weight;
};
struct allocation_set {
    LIST(struct allocation_new) items;
    struct str decision, why;
};

/* Several targets of one plan handed out together. */
struct target_at {
    struct str id;
    int64_t revision;
};
struct target_assign {
    LIST(struct target_at) targets;
    struct str lead;
    enum reports_by reporting;
    struct str reporter;
    bool followed;
    struct str why;
};
enum {
    ASSIGN_TARGETS,
    ASSIGN_LEAD,
    ASSIGN_REPORTING,
    ASSIGN_REPORTER,
    ASSIGN_FOLLOWED,
    ASSIGN_WHY,
    TARGET_ASSIGN_FIELDS
};
struct target_assigned {
    int64_t targets;
};

/* The measure that targets of several plans point to: what was proposed of it and what a person
 * settled. How it adds over time follows from its kind. */
struct indicator_row {
    struct str id, name;
    struct str unit, price_base; /* "giá so sánh năm 2010": part of the unit (R11) */
    enum indicator_kind kind;
    enum polarity polarity;
    enum over_orgs over_orgs;
    struct str definition, source;
    struct str proposed_kind, proposed_polarity, proposed_over_orgs; /* not stated: unknown */
    struct strs confirmed;  /* fields that a person settled: "kind", "definition" … */
    int64_t targets, plans; /* that look at it */
    int64_t revision;
};
struct indicator_patch {
    enum indicator_kind kind;
    enum polarity polarity;
    enum over_orgs over_orgs;
    struct str definition, source, why;
};
enum {
    INDICATOR_KIND,
    INDICATOR_POLARITY,
    INDICATOR_OVER_ORGS,
    INDICATOR_DEFINITION,
    INDICATOR_SOURCE,
    INDICATOR_WHY,
    INDICATOR_PATCH_FIELDS
};

struct task_row {
    struct str id, plan, plan_number, plan_title;
    struct strs section;
    struct str heading, text;
    struct str lead, lead_name; /* org uid and its name, once assigned */
    struct strs lead_words;     /* as printed */
    struct strs coordinating;   /* as printed */
    LIST(struct org_ref) coordinating_orgs;
    struct str due; /* an ISO date or a year */
    bool no_due;    /* "không hạn", said by a person */
    struct str product;
    LIST(struct task_step) steps;
    enum tracking tracking;
    struct date done;
    enum task_time time;
    struct lead_proposal proposed;
    bool focus;
    struct span source;
    struct str quote;
    enum item_state state;
    enum mark mark;
    int64_t revision;
};

struct task_patch {
    struct str lead;               /* org uid */
    struct strs coordinating_orgs; /* org uids */
    struct str due;
    bool no_due;
    struct str product;
    LIST(struct task_step) steps;
    enum tracking tracking;
    struct date done;
    struct str text;
    enum item_state state; /* confirmed or dropped */
    enum mark mark;
    struct str why;
};
enum {
    TASK_LEAD,
    TASK_COORDINATING_ORGS,
    TASK_DUE,
    TASK_NO_DUE,
    TASK_PRODUCT,
    TASK_STEPS,
    TASK_TRACKING,
    TASK_DONE,
    TASK_TEXT,
    TASK_STATE,
    TASK_MARK,
    TASK_WHY,
    TASK_PATCH_FIELDS
};

/* How many of the tasks that are asked for. tracked is the sum of the last six, of which `soon`
 * is counted apart from `within`. */
struct task_counts {
    int64_t all, unassigned, open, routine, tracked;
    int64_t done_in_time, done_late, within, soon, overdue, no_due;
};

/* A row of the office's table of words. */
struct lead_word {
    struct str phrase; /* "giáo dục" */
    struct str name;   /* "Phòng Văn hóa - Xã hội" */
    struct str org;    /* where one unit alone is meant */
    moment at;
    struct str by;
};
struct lead_word_new {
    struct str phrase, name, org;
};

/* One line of an item's history. */
struct change_row {
    moment at;
    struct str by;
    enum act_kind act;
    struct str field, before, after, why, decision;
    bool undone;
};

extern const struct field_table document_chain_table, search_hit_table;
extern const struct field_table document_row_table, document_patch_table, summary_table,
    plan_row_table, orphan_row_table, whole_plan_table, target_row_table, target_patch_table,
    task_row_table, task_patch_table, task_counts_table, lead_word_table, lead_word_new_table,
    change_row_table, allocation_row_table, allocation_proposal_table, allocation_sheet_table,
    allocation_new_table, allocation_set_table, target_assign_table, target_assigned_table,
    indicator_row_table, indicator_patch_table;

/* "trên 5.547", "từ 5 đến 10", "giảm ít nhất 0,3"; not stated for a target without a number. */
struct str target_plan_text(struct arena *a, const struct target_row *t);
/* series and indicator_name: the full name of what is measured. */
struct str target_full_name(struct arena *a, struct str series, struct str indicator_name);

#endif
