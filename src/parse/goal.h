/* goal.h - what the readers of goals in prose share: where they stand in the document (targets.c)
 * and how a clause becomes targets (goal.c). */
#ifndef PARSE_GOAL_H
#define PARSE_GOAL_H

#include "parse/block.h"
#include "parse/figure.h"

enum { FIGURES_MAX = 64 }; /* of one clause; more are no sentence */

struct found {
    struct figure f;
    int depth;        /* 1: in a bracket */
    const char *from; /* where its words begin: clause or bracket */
};

struct clause {
    struct str low;
    struct found at[FIGURES_MAX];
    size_t n;
};

struct goals {
    const struct blocks *b;
    struct arena *a;
    struct plan *out;
    int64_t year; /* the plan's last */
    enum place place;
    int heading; /* block of the group; -1 */
    struct str group;
    int64_t item;
    int64_t head_year; /* said by the headings above */
    /* of the block */
    long whole, last; /* targets: of which parts are told; the last one at top level; -1 */
    bool words;       /* what has no number may be a goal in words */
    struct str idle;  /* sentences and clauses without a number since the last goal */
    /* of the sentence */
    struct str series;
    bool parts, parts_go_on;
    struct when said;
    long said_at;          /* how many targets stood before it was said */
    struct str carried;    /* the name of a figure that the next one replaces */
    struct clause *clause; /* room for one, used again and again */
};

/* "trong đó" */
extern const struct str goal_parts;

/* Adds the targets of a clause of a sentence, both of the low text. */
void goals_read_clause(struct goals *g, struct str sentence, struct str low);
/* What stands idle before a number or at the end of a block is a goal where it says a state. */
void goals_end_words(struct goals *g);
/* Adds t at the place where g stands; its index, -1 where there is no room. */
long goals_add(struct goals *g, struct target t);
/* A name as printed, without brackets (those of words go to `brackets`) and stops. */
struct str goals_name(struct goals *g, struct str low, struct strs *brackets);
/* The year that a clause says of itself, not in its brackets nor of a standard. */
struct when goals_when(struct str low);

#endif
