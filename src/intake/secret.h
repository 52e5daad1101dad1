/* secret.h - the mark of a state secret in the head of a text. Only for intake/. */
#ifndef INTAKE_SECRET_H
#define INTAKE_SECRET_H

#include "base/str.h"

/* "MẬT", "TỐI MẬT" or "TUYỆT MẬT" as a stamp of its own (a line, or a column beside the name of
 * the state) in the head of the document. The word within a sentence is no mark. The mark as
 * found, or not stated. */
struct str secret_mark(struct str text);

#endif
