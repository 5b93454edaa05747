/* The database: an SQLite file opened with strict settings, read-only behind
 * an authorizer for everything the public asks for. sqlite3.h is known in
 * data/sqlite.h only. */
#ifndef KUNNSKAPSWEB_DATABASE_H
#define KUNNSKAPSWEB_DATABASE_H

#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

/* PRAGMA application_id and user_version of sql/schema/00-database.sql. */
enum {
    DATABASE_APPLICATION_ID = 0x4b57656b,
    DATABASE_SCHEMA_VERSION = 3
};

struct database;

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

#endif
