/* pq.h - libpq, loaded when a postgresql:// is first opened. With it come Kerberos, LDAP and a
 * second TLS: a third of the time that every command takes to start, and nothing to one who keeps
 * everything in a file. Inside the room `db` only. */
#ifndef DB_PQ_H
#define DB_PQ_H

#include <libpq-fe.h>

#include "base/err.h"

/* What is used of it, without the "PQ" in front. */
#define PQ_FUNCTIONS(F) \
    F(clear) \
    F(cmdStatus) \
    F(cmdTuples) \
    F(connectdbParams) \
    F(describePrepared) \
    F(errorMessage) \
    F(exec) \
    F(execPrepared) \
    F(finish) \
    F(ftype) \
    F(getResult) \
    F(getisnull) \
    F(getlength) \
    F(getvalue) \
    F(nfields) \
    F(ntuples) \
    F(parameterStatus) \
    F(prepare) \
    F(resultErrorField) \
    F(resultStatus) \
    F(sendQueryPrepared) \
    F(setNoticeReceiver) \
    F(setSingleRowMode) \
    F(status) \
    F(transactionStatus)

struct pq {
#define PQ_MEMBER(name) __typeof__(PQ##name) *name;
    PQ_FUNCTIONS(PQ_MEMBER)
#undef PQ_MEMBER
};

/* ERR_IO where the library is not installed. */
bool pq_load(struct err *e);
/* The functions, once pq_load was true. */
const struct pq *pq(void);

#endif
