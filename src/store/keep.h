/* keep.h - what room intake hands to the store: a document that has been read.
 *
 * The store knows no parser: the reading comes in with its places, as the plan's structs. */
#ifndef STORE_KEEP_H
#define STORE_KEEP_H

#include "model/kept.h"
#include "store/store.h"

enum { ANCHOR_POINTS = 32 }; /* characters kept on either side of a quote */

/* A place in a kept text, with what stands there and around. */
struct anchor {
    int64_t start, end; /* code points */
    struct str quote, before, after;
};

struct read_item {
    enum item_kind kind;
    const void *what; /* struct target, task, duty or reporting of the plan */
    struct anchor place;
};

struct document_reading {
    struct str bytes, name; /* the file as received; of a rebuild not stated */
    struct str text;        /* as the reader made it */
    int64_t reader, parser; /* their versions */
    const struct plan *plan;
    LIST(struct read_item) items; /* in the order of the document */
    struct str org;               /* whom the plan belongs to; not stated: nobody yet */
    struct str replaces; /* plan uid of which it is a re-issue; not stated: told by its issue */
};

struct document_kept {
    struct str document, plan;
    int64_t targets, tasks;
    bool known;    /* these bytes are in the store: nothing was changed */
    bool reissued; /* went into a plan that was there */
};
/* Is a file with this sum in the store? *out is filled when `known`. */
bool store_document_known(struct tx *tx, struct str sha256, struct document_kept *out,
                          struct err *e);
bool store_document_keep(struct tx *tx, const struct document_reading *r, struct document_kept *out,
                         struct err *e);

/* One difference that a new reading made, or only proposes because people touched the item. */
struct difference {
    struct str id, plan;
    enum item_kind kind;
    struct str field, before, after; /* field not stated: the whole item is new */
    struct str quote;
};
struct rebuilt {
    LIST(struct difference) changed, proposed;
    LIST(struct orphan_row) orphaned;
};
extern const struct field_table difference_table, rebuilt_table;

/* What rebuild reads again: the document in force of every plan. */
struct kept_document {
    struct str plan, document, name, sha256;
};
struct kept_documents {
    LIST(struct kept_document) items;
};
bool store_documents_in_force(struct tx *tx, struct kept_documents *out, struct err *e);
/* A new reading of the plan's document in force. */
bool store_document_reread(struct tx *tx, struct str plan, const struct document_reading *r,
                           struct rebuilt *out, struct err *e);

#endif
