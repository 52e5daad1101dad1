/* kehoach judge: the judgement of one target from the command line, for scripts and teaching. */
#include "rollup/judge.h"

#include <stdio.h>

#include "cmd/cmd.h"

struct option {
    const char *name;
    const char *value;
};

enum { CHANGE, COMPARATOR, VALUE, VALUE_MAX, POLARITY, ACTUAL, BASE, POINTS, OPTIONS };

static bool take_options(struct cmd *c, struct option *o)
{
    for (int i = 0; i < c->argc; i += 2) {
        int k = 0;
        while (k < OPTIONS && strcmp(o[k].name, c->argv[i]) != 0) k++;
        if (k == OPTIONS)
            return err_fail(&c->e, ERR_USAGE, "không có tùy chọn %s; xem: kehoach help",
                            c->argv[i]);
        if (i + 1 == c->argc) return err_fail(&c->e, ERR_USAGE, "%s cần một giá trị", c->argv[i]);
        o[k].value = c->argv[i + 1];
    }
    return true;
}

/* Decimals as everywhere outside ("7.5"), and as people type them ("7,5"). */
static bool number(const char *s, size_t n, struct dec *out, struct err *e)
{
    struct str t = { s, n };

    return memchr(s, ',', n) ? dec_parse_vi(t, out, e) : dec_parse(t, out, e);
}

/* A number or a range "61-62"; a sign before either end is not the dash between them. */
static bool number_or_range(const char *s, struct dec *low, struct dec *high, struct err *e)
{
    const char *dash = *s ? strchr(s + 1, '-') : NULL;

    if (!dash) return number(s, strlen(s), low, e);
    return number(s, (size_t)(dash - s), low, e) && number(dash + 1, strlen(dash + 1), high, e);
}

static bool word(const struct option *o, const char *const *words, size_t n, void *out,
                 struct err *e)
{
    for (size_t i = 0; o->value && i < n; i++)
        if (words[i] && !strcmp(words[i], o->value)) {
            *(unsigned *)out = (unsigned)i;
            return true;
        }
    return o->value
               ? err_fail(e, ERR_USAGE, "%s không nhận “%s”; xem: kehoach help", o->name, o->value)
               : err_fail(e, ERR_USAGE, "thiếu %s; xem: kehoach help", o->name);
}

static bool read_question(const struct option *o, struct judge_question *q, struct err *e)
{
    if (!word(&o[CHANGE], change_name, CHANGES, &q->change, e)) return false;
    if (!word(&o[COMPARATOR], comparator_name, COMPARATORS, &q->comparator, e)) return false;
    if (!word(&o[POLARITY], polarity_name, POLARITIES, &q->polarity, e)) return false;
    if (!word(&o[POINTS], points_name, POINTS_KINDS, &q->points, e)) return false;
    if (!o[VALUE].value)
        return err_fail(e, ERR_USAGE, "thiếu %s; xem: kehoach help", o[VALUE].name);
    if (!number(o[VALUE].value, strlen(o[VALUE].value), &q->value, e)) return false;
    if (o[VALUE_MAX].value &&
        !number(o[VALUE_MAX].value, strlen(o[VALUE_MAX].value), &q->value_max, e))
        return false;
    if (q->comparator == CMP_RANGE && (!q->value_max.given || dec_cmp(q->value, q->value_max) > 0))
        return err_fail(e, ERR_USAGE, "khoảng cần --value-max không nhỏ hơn --value");
    if (o[ACTUAL].value && !number_or_range(o[ACTUAL].value, &q->actual, &q->actual_max, e))
        return false;
    return !o[BASE].value || number(o[BASE].value, strlen(o[BASE].value), &q->base, e);
}

int cmd_judge(struct cmd *c)
{
    struct option options[OPTIONS] = {
        [CHANGE] = { "--change", "level" },  [COMPARATOR] = { "--comparator", NULL },
        [VALUE] = { "--value", NULL },       [VALUE_MAX] = { "--value-max", NULL },
        [POLARITY] = { "--polarity", NULL }, [ACTUAL] = { "--actual", NULL },
        [BASE] = { "--base", NULL },         [POINTS] = { "--points", "percent" },
    };
    struct judge_question q = { 0 };

    if (!take_options(c, options) || !read_question(options, &q, &c->e)) return cmd_failed(c);
    puts(judgement_words[judge(&q).judgement]);
    return 0;
}
