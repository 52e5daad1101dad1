/* plan.h - a plan as read from its document: the structs behind Plan JSON.
 *
 * The contract is docs/plan-json.md. What the document does not state is "not stated" (NULL
 * text, year 0, dec not given, empty list), never a guess. Everything lives in the arena of the
 * document; texts may point into its text. Plain data: anyone may read and build it. */
#ifndef MODEL_PLAN_H
#define MODEL_PLAN_H

#include "json/json.h"

/* A place in the kept text (NFC, LF, no BOM), in code points, end exclusive. */
struct span {
    int64_t start, end;
};

struct signer {
    struct str name, position, on_behalf_of;
};

struct years {
    int64_t from, to; /* one year: from == to */
    int64_t vision;   /* "tầm nhìn đến năm …"; 0: none */
};

struct document {
    struct str type, number; /* number: as printed, spaces and emphasis removed (R10) */
    struct date date;
    struct str place, issuer, title;
    struct signer signer;
    struct strs recipients;
    struct years period;
};

struct reference {
    struct str type, number;
    struct date date;
    struct str issuer;
    bool basis; /* named in a legal-basis (căn cứ) or title line */
    /* Not in Plan JSON, for the checks: the one year that its title plans for ("về kế hoạch phát
     * triển kinh tế - xã hội năm 2023"), 0 where there is none; and where it is named first. */
    int64_t about_year;
    struct span source;
};

struct declared_count {
    int64_t count;
    struct str group;
    struct span source; /* not in Plan JSON, for the checks */
};

enum change { CHANGE_LEVEL, CHANGE_INCREASE, CHANGE_DECREASE, CHANGE_MAINTAIN, CHANGES };
enum comparator { CMP_EQ, CMP_GE, CMP_GT, CMP_LE, CMP_LT, CMP_RANGE, COMPARATORS };
enum place { PLACE_MAIN, PLACE_TASK, PLACES };
enum severity { SEVERITY_WARNING, SEVERITY_INFO, SEVERITIES };
enum recurs { RECURS_NOT, RECURS_YEAR, RECURRENCES };
extern const char *const change_name[CHANGES];
extern const char *const comparator_name[COMPARATORS];
extern const char *const place_name[PLACES];
extern const char *const severity_name[SEVERITIES];
extern const char *const recurs_name[RECURRENCES]; /* RECURS_NOT is NULL: null in JSON */

struct year_span {
    int64_t from, to;
};

struct target {
    struct str id;     /* "t1", … within this reading */
    struct str parent; /* the whole that this is a part of ("trong đó") */
    int64_t item;      /* list item within its group, from 1; 0 in tasks */
    struct str group, series, indicator;
    enum change change;
    enum comparator comparator;
    struct dec value, value_max;
    bool approximate; /* "khoảng" */
    struct str unit;
    int64_t year;
    struct year_span span;
    enum recurs recurs;
    struct strs orgs, qualifiers;
    enum place place;
    struct span source;
};

struct task {
    struct str id;
    struct strs section;
    struct str heading, text;
    struct strs lead, coordinating;
    struct str due; /* an ISO date or a year */
    bool focus;     /* under "nhiệm vụ trọng tâm" */
    struct span source;
};

struct duty {
    struct strs units;
    struct str text;
    struct span source;
};

struct reporting {
    struct strs from;
    struct str to, via;
    struct strs frequency; /* month, quarter, half-year, nine-months, year */
    struct str due;        /* --MM-DD */
    struct str due_words;
    struct span source;
};

struct result {
    struct str indicator;
    struct dec value;
    struct str unit;
    int64_t year;
    bool estimate; /* "ước" */
    struct dec pct_plan, pct_same_period;
    struct span source;
};

struct finding {
    struct str rule;
    enum severity severity;
    struct str message;
    struct strs targets;
    LIST(struct span) source;
};
struct findings {
    struct finding *at;
    size_t n, cap;
}; /* the same layout as LIST(struct finding) */

/* A numbered heading as printed: "II. MỘT SỐ CHỈ TIÊU", "3.1. …", "a) …". Not in Plan JSON, for
 * the checks. */
struct heading {
    struct str number; /* without its stop: "II", "3.1", "a" */
    struct str title;
    int64_t level; /* 0: the outermost kind of number of its part */
    int64_t part;  /* 0: the document; 1 …: what is attached to it, numbered anew */
    struct span source;
};

struct plan {
    struct document document;
    LIST(struct reference) references;
    LIST(struct declared_count) declared_counts;
    LIST(struct target) targets;
    LIST(struct task) tasks;
    LIST(struct duty) duties;
    LIST(struct reporting) reporting;
    LIST(struct result) results;
    struct findings findings;
    LIST(struct heading) headings; /* not in Plan JSON */
};

extern const struct field_table document_table, reference_table, declared_count_table, target_table,
    task_table, duty_table, reporting_table, result_table, finding_table, plan_table, span_table;

/* Plan JSON, pretty enough to read in a diff: one line per target, task, duty … */
void plan_put_json(struct buf *b, const struct plan *p);

#endif
