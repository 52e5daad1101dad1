/* intake.h - a file becomes a kept plan: text → parse → check → store, as one function.
 *
 * The bytes are kept by their sha256, the text per reader version, the plan's items with their
 * lasting ids. The same file again changes nothing. A re-issue (same issuer, number and year, or
 * `replaces`) goes into the same plan: items are matched, corrections, versions and figures stay.
 * A text marked MẬT, TỐI MẬT or TUYỆT MẬT in its head is refused before one byte is stored. */
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include "model/kept.h"
#include "store/keep.h"
#include "store/plan.h"
#include "store/review.h"
#include "store/store.h"
#include "text/text.h"

struct intake {
    struct str bytes;    /* the file as received */
    struct str name;     /* its name, for people */
    struct str org;      /* uid of the org it belongs to; not stated: told from the issuer */
    struct str replaces; /* uid of the plan that it is a re-issue of; not stated: told */
    /* Where neither says: keep the plan without an org (the command line), instead of the
     * question ERR_INPUT with `asked` and `proposed` (the screen). */
    bool org_may_wait;
};

struct intake_done {
    struct str document, plan;
    int64_t targets, tasks;
    bool known;          /* the file was in the store: nothing changed */
    bool asked;          /* with false: the org must be told */
    struct str proposed; /* the issuer as read, where asked */
    struct str org;      /* the plan's org; not stated where it waits */
    struct str org_name;
    bool org_founded; /* made from the issuer's name, as no org bears it */
};

/* Reads outside the transaction, then writes in one. Nothing is half-written. */
bool intake_document(struct store *s, struct arena *a, const struct act *act,
                     const struct intake *in, struct intake_done *out, struct err *e);

/* The same reading and writing inside the caller's transaction, for the API: intake_read first
 * (slow, no store), then intake_keep in the store function. */
struct intake_reading {
    struct text text;
    struct plan plan;
};
bool intake_read(const struct intake *in, struct arena *a, struct intake_reading *out,
                 struct err *e);
bool intake_keep(struct tx *tx, const struct intake *in, const struct intake_reading *r,
                 struct intake_done *out, struct err *e);

/* Today's reader and parser over every kept document, one transaction a plan. */
bool intake_rebuild(struct store *s, struct arena *a, const struct act *act, struct rebuilt *out,
                    struct err *e);

/* The plan as it stands, corrections included, with what room check finds doubtful in it. */
bool intake_export(struct tx *tx, struct str plan, struct date as_of, bool internal,
                   struct plan *out, struct err *e);

/* The items of the plan as they stand, each with what is doubtful about it. `plan` is exported on
 * the way. */
bool intake_review(struct tx *tx, struct str id, bool internal, struct plan *plan,
                   struct review *out, struct err *e);

/* What today's parser reads in a passage of the kept text, taken as an item of the list of targets
 * (or of tasks) of this plan: with the years of the plan and the group that stands before it. Where
 * it reads nothing, one item that holds the passage's words. Nothing is written. */
bool intake_passage(struct tx *tx, struct str plan, enum item_kind kind, struct span place,
                    bool internal, struct items_new *out, struct err *e);

#endif
