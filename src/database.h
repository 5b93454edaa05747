/* SQLite. The only file that knows sqlite3.h: opening with strict settings,
 * a read-only connection behind an authorizer for everything the public asks
 * for, statements, and the state that ETags are made of. */
#ifndef KUNNSKAPSWEB_DATABASE_H
#define KUNNSKAPSWEB_DATABASE_H

#include <stddef.h>
#include <stdint.h>

#include "error.h"

/* PRAGMA application_id and user_version of sql/schema.sql. */
enum {
    DATABASE_APPLICATION_ID = 0x4b57656b,
    DATABASE_SCHEMA_VERSION = 2
};

struct database;
struct statement;

/* Once, before any other: SQLite needs no locks in a process without threads,
 * and keeps no statistics of its memory. */
bool database_library_start(struct error *error);

/* Opens an existing database for reading; the authorizer lets SELECTs through
 * and nothing else. Says what is wrong when the file is missing, locked, no
 * database, of another program, or of an older or newer schema.
 * timeout: seconds a query may take before it is ended. NULL on error. */
struct database *database_open(const char *path, int timeout, struct error *error);

/* Opens an existing database for writing, for the verbs that change it. */
struct database *database_open_writable(const char *path, struct error *error);

/* Makes a new database; the file must not exist. What a failed init leaves
 * behind is the caller's to remove. */
struct database *database_create(const char *path, struct error *error);

/* Opens an existing database for writing once, so that SQLite rolls back what
 * a crash left half done; a reader is not allowed to. True when there is
 * nothing to do or no permission to do it. */
bool database_recover(const char *path, struct error *error);

void database_close(struct database *database);

/* Runs every statement of an SQL text; errors name origin and line. */
bool database_run_script(struct database *database, const char *sql, const char *origin,
                         struct error *error);

/* PRAGMA integrity_check and foreign_key_check. Every fault is logged, the
 * last one given as ERROR_DATABASE. */
bool database_check(struct database *database, struct error *error);

/* A request's reads see one state of the database: between begin and end. */
bool database_begin_read(struct database *database, struct error *error);
void database_end_read(struct database *database);

/* Whether path still leads to the file that was opened. */
bool database_is_current(const struct database *database, const char *path);

/* A number that changes with every committed change, whoever made it, and
 * with the file itself. To be asked inside a read. */
bool database_revision(struct database *database, uint64_t *revision, struct error *error);

/* Statements. Prepares the one statement of sql; NULL on error. */
struct statement *statement_new(struct database *database, const char *sql, struct error *error);
void statement_free(struct statement *statement);

int statement_parameter_count(const struct statement *statement);
/* Name of parameter 1..count without its ':', NULL for a nameless one. */
const char *statement_parameter_name(const struct statement *statement, int parameter);
/* Binds text that stays valid until the reset; NULL binds NULL. */
void statement_bind_text(struct statement *statement, int parameter, const char *text);
/* Binds what column of from's present row holds. */
void statement_bind_column(struct statement *statement, int parameter,
                           const struct statement *from, int column);

enum step {
    STEP_ROW,
    STEP_DONE,
    STEP_ERROR
};
enum step statement_step(struct database *database, struct statement *statement,
                         struct error *error);
void statement_reset(struct statement *statement);

int statement_column_count(const struct statement *statement);
const char *statement_column_name(const struct statement *statement, int column);
/* UTF-8 text of the present row, valid until the next step; NULL for NULL. */
const char *statement_text(const struct statement *statement, int column, size_t *length);

#endif
