/* limits.h - every cap of every door, in one place.
 *
 * All input is hostile. Passing a cap is an ordinary ERR_LIMIT with the cap in the message;
 * memory itself never runs out first. */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

enum {
    LIMIT_FILE_BYTES = 24 << 20, /* a document as received */
    LIMIT_TEXT_BYTES = 12 << 20, /* its text as UTF-8 NFC: 4,000 pages, read within 2 s */
    LIMIT_TARGETS = 50000,       /* of one plan */
    LIMIT_TASKS = 50000,         /* of one plan, duties and references as well */
    LIMIT_SHEET_BYTES = 64 << 20, /* a table as an Excel file */
    LIMIT_ALLOCATIONS = 1000,    /* units that one target is handed to */
    LIMIT_TOGETHER = 500,        /* items changed by one request */
    LIMIT_BLOCKS = 500000,      /* paragraphs, items, rows of one text; later lines join the last */
    LIMIT_ORG_LINES = 100000,   /* of one list of units: ten times the communes before 2025 */
    LIMIT_JSON_DEPTH = 32,      /* nesting of a JSON body */
    LIMIT_BODY_BYTES = 1 << 20, /* a JSON request */
    LIMIT_HEAD_BYTES = 32 << 10,    /* request line and headers, per connection */
    LIMIT_QUERY_FIELDS = 32,        /* name=value pairs after the question mark */
    LIMIT_CONNECTIONS = 2000,       /* of the server, all together */
    LIMIT_CONNECTIONS_EACH = 256,   /* from one address: an office behind one router */
    LIMIT_READER_SECONDS = 20,      /* CPU of the child that reads foreign bytes */
    LIMIT_READER_MEMORY = 1 << 30,  /* its address space */
    LIMIT_ARENA_BYTES = 2000 << 20, /* one arena: past this the caps above were wrong */
};

#endif
