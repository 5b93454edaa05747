/* What the files of data/ that speak to SQLite share, and nobody else sees: a
 * connection, and SQLite's errors as ours. */
#ifndef KUNNSKAPSWEB_SQLITE_H
#define KUNNSKAPSWEB_SQLITE_H

#include <sqlite3.h>
#include <sys/types.h>
#include <time.h>

#include "data/statement.h"

struct database {
    sqlite3 *handle;
    dev_t device; /* the file that was opened */
    ino_t inode;
    int timeout; /* seconds, 0: none */
    struct timespec deadline;
    struct statement *begin;
    struct statement *look; /* reads something, and so takes the lock */
    struct statement *commit;
    const struct query_value *values; /* of the request, for views */
};

/* Gives the connection the program's own functions (functions.c). */
bool sqlite_add_functions(struct database *database);

/* From here on the connection lets SELECTs through and nothing else. */
void sqlite_allow_only_reading(struct database *database);

/* The connection's last error as ours; false. doing begins the message. */
bool sqlite_error(struct database *database, const char *doing, struct error *error);

/* The start of the statement at or after sql: comments, white space and
 * semicolons before it are not where it is. */
const char *sqlite_skip_to_statement(const char *sql);

/* The line of text, from 1, that position is in. */
int sqlite_line_of(const char *text, const char *position);

#endif
