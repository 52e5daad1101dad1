#include "store/match.h"

#include "base/unicode.h"

/* The ways by which two readings are one item, surest first. Each is a key: items whose keys are
 * equal are paired in the order of the document. */
enum way {
    QUOTE_BETWEEN, /* the same quote between the same surroundings */
    QUOTE_AFTER,   /* … after the same words: what follows was edited */
    QUOTE_BEFORE,  /* … before the same words: a paragraph was put before */
    QUOTE,         /* the same quote elsewhere */
    PLACE,         /* the same surroundings: a slip within was mended */
    NUMBER_NAME,   /* the same number of the same name */
    NAME,          /* the same name within the same group: the number was read otherwise */
    WAYS
};

/* A key is built for comparing only; the separator stands in no text. */
#define JOINED "%d\x1f%.*s\x1f%.*s\x1f%.*s"

static struct str folded(struct arena *a, struct str s)
{
    return s.at ? unicode_fold(a, s) : STR("");
}

static struct str name_of(struct arena *a, const struct match_side *s)
{
    const struct target *t = s->what;
    const struct task *k = s->what;
    const struct duty *d = s->what;
    const struct reporting *r = s->what;

    switch (s->kind) {
    case ITEM_TARGET: return folded(a, target_full_name(a, t->series, t->indicator));
    case ITEM_TASK: return folded(a, k->text);
    case ITEM_DUTY: return folded(a, d->text);
    case ITEM_REPORTING: return folded(a, r->to);
    case ITEM_KINDS: break;
    }
    return STR("");
}

static struct str number_of(struct arena *a, const struct match_side *s)
{
    const struct target *t = s->what;
    struct buf b = { 0 };

    if (s->kind != ITEM_TARGET) return STR("");
    if (t->value.given) dec_put(&b, t->value);
    buf_printf(&b, " %lld", (long long)t->year);
    struct str out = str_copy(a, buf_str(&b));
    buf_close(&b);
    return out;
}

static struct str group_of(struct arena *a, const struct match_side *s)
{
    if (s->kind == ITEM_TARGET) return folded(a, ((const struct target *)s->what)->group);
    if (s->kind == ITEM_TASK) return folded(a, ((const struct task *)s->what)->heading);
    return STR("");
}

static struct str key_of(struct arena *a, const struct match_side *s, enum way way)
{
    const struct anchor *p = s->place;
    struct str none = STR(""), x = none, y = none, z = none;

    switch (way) {
    case QUOTE_BETWEEN: x = p->quote, y = p->before, z = p->after; break;
    case QUOTE_AFTER: x = p->quote, y = p->before; break;
    case QUOTE_BEFORE: x = p->quote, z = p->after; break;
    case QUOTE: x = p->quote; break;
    case PLACE: y = p->before, z = p->after; break;
    case NUMBER_NAME: x = name_of(a, s), y = number_of(a, s); break;
    case NAME: x = name_of(a, s), y = group_of(a, s); break;
    case WAYS: break;
    }
    return str_printf(a, JOINED, (int)s->kind, STR_ARGS(x), STR_ARGS(y), STR_ARGS(z));
}

/* Chained hash of the old items' keys; each chain in the order of the document. */
struct index {
    size_t mask;
    size_t *head, *next; /* MATCH_NONE ends a chain */
    struct str *key;
};

static size_t slot_of(const struct index *x, struct str key)
{
    uint64_t h = 14695981039346656037u; /* FNV-1a */

    for (size_t i = 0; i < key.n; i++) h = (h ^ (unsigned char)key.at[i]) * 1099511628211u;
    return (size_t)(h ^ h >> 32) & x->mask;
}

static void index_old(struct arena *a, const struct match_side *old, size_t n, const bool *taken,
                      enum way way, struct index *x)
{
    x->mask = 15;
    while (x->mask < 2 * n) x->mask = x->mask * 2 + 1;
    x->head = NEW_ARRAY(a, size_t, x->mask + 1);
    x->next = NEW_ARRAY(a, size_t, n + 1);
    x->key = NEW_ARRAY(a, struct str, n + 1);
    for (size_t i = 0; i <= x->mask; i++) x->head[i] = MATCH_NONE;
    for (size_t i = n; i-- > 0;) {
        if (taken[i]) continue;
        x->key[i] = key_of(a, &old[i], way);
        size_t slot = slot_of(x, x->key[i]);
        x->next[i] = x->head[slot];
        x->head[slot] = i;
    }
}

/* The first old item with this key, taken out of its chain. */
static size_t take(struct index *x, struct str key)
{
    size_t *at = &x->head[slot_of(x, key)];

    while (*at != MATCH_NONE && !str_eq(x->key[*at], key)) at = &x->next[*at];
    size_t found = *at;
    if (found != MATCH_NONE) *at = x->next[found];
    return found;
}

void match_items(struct arena *a, const struct match_side *old, size_t n_old,
                 const struct match_side *new, size_t n_new, size_t *old_of)
{
    bool *taken = NEW_ARRAY(a, bool, n_old + 1);
    size_t left = n_new;

    for (size_t i = 0; i < n_new; i++) old_of[i] = MATCH_NONE;
    for (enum way way = 0; way < WAYS && left; way++) {
        struct arena of_way = { 0 };
        struct index x;
        index_old(&of_way, old, n_old, taken, way, &x);
        for (size_t i = 0; i < n_new; i++) {
            if (old_of[i] != MATCH_NONE) continue;
            old_of[i] = take(&x, key_of(&of_way, &new[i], way));
            if (old_of[i] == MATCH_NONE) continue;
            taken[old_of[i]] = true;
            left--;
        }
        arena_close(&of_way);
    }
}
