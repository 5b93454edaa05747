/* What the files of data/ that speak to SQLite share, and nobody else sees: a
 * connection, and SQLite's errors as ours. */
#ifndef KUNNSKAPSWEB_SQLITE_H
#define KUNNSKAPSWEB_SQLITE_H

#include <sqlite3.h>

#include "base/file_identity.h"
#include "base/random.h"
#include "data/collation.h"
#include "data/statement.h"

enum {
    DATABASE_HEADER_SIZE = 100
};

struct database {
    sqlite3 *handle;
    char *path;
    struct file_identity identity; /* when it was opened for reading */
    char version[RANDOM_HEX_SIZE]; /* of its content; empty: never published */
    uint32_t published_counter;    /* the header's change counter when it was published */
    bool changed_in_place;         /* the counter is another now */
    bool in_memory;                /* no file can take its place */
    uint64_t content;
    int timeout;                      /* seconds, 0: none */
    int64_t deadline;                 /* of the request, by clock_milliseconds; 0: none */
    const struct query_value *values; /* of the request, for views */
    const struct collation *order;    /* of the request's language */
};

/* Gives the connection the program's own functions (functions.c). */
bool sqlite_add_functions(struct database *database);

/* From here on the connection lets SELECTs through and nothing else. */
void sqlite_allow_only_reading(struct database *database);

/* For queries of visitors: a limit of time in seconds (0: none), and nothing
 * but reading. */
void sqlite_restrict_to_reading(struct database *database, int timeout);

/* The connection's last error as ours; false. doing begins the message. */
bool sqlite_error(struct database *database, const char *doing, struct error *error);

/* The header of the file (SQLite file format, 1.3); zeros of one that nothing
 * has been written to. path begins the message. */
bool sqlite_header(struct database *database, const char *path,
                   unsigned char header[DATABASE_HEADER_SIZE], struct error *error);

/* Whether the file is not in WAL mode: that is a second file, which is not read
 * beside an immutable one and would stay behind a moved one. */
bool sqlite_refuse_wal(struct database *database, const char *path, struct error *error);

/* The file's change counter (SQLite file format, 1.3.7): one more with every
 * transaction that wrote. */
bool sqlite_change_counter(struct database *database, uint32_t *counter, struct error *error);
/* Whether it is a database of ours, of a schema from version oldest to this
 * program's; path begins the message. */
bool sqlite_check_identity(struct database *database, const char *path, int oldest,
                           struct error *error);

/* The last error of a statement (NULL: it did not compile) in words:
 * which rule of which field was broken. table: what it changes, or "". What is
 * not committed by then is lost. */
bool sqlite_explain_fault(struct database *database, struct sqlite3_stmt *failed, const char *table,
                          const char *place, struct error *error);

/* Whether every reference leads to a row; ERROR_DATA says which does not. */
bool sqlite_check_references(struct database *database, const char *place, struct error *error);

/* The start of the statement at or after sql: comments, white space and
 * semicolons before it are not where it is. */
const char *sqlite_skip_to_statement(const char *sql);

/* The line of text, from 1, that position is in. */
int sqlite_line_of(const char *text, const char *position);

#endif
