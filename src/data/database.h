/* The public database: an SQLite file that is replaced as a whole when its
 * content changes (publication.h), never written in place. Readers open it
 * immutable, with strict settings, behind an authorizer that lets SELECTs
 * through and nothing else. sqlite3.h is known in data/sqlite.h only. */
#ifndef KUNNSKAPSWEB_DATABASE_H
#define KUNNSKAPSWEB_DATABASE_H

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

/* Opens an existing database for reading. Says what is wrong when the file is
 * missing, being written to, no database, or of another program; a newer or
 * older schema is ERROR_SCHEMA. timeout: seconds that queries may take from
 * database_start_clock on, 0 for no limit. NULL on error. */
struct database *database_open(const char *path, int timeout, struct error *error);

/* Opens a file that nobody else reads yet, for writing: nothing survives a
 * crash, and nothing needs to. NULL on error. */
struct database *database_open_unpublished(const char *path, struct error *error);

/* One without a file, empty, for writing; it goes when it is closed. Unlike one
 * with a file it may be used after a fork, by each process for itself. */
struct database *database_open_in_memory(struct error *error);

void database_close(struct database *database);

/* Whether nobody is in the middle of writing to the file at path. */
bool database_is_at_rest(const char *path, struct error *error);

/* A request begins: its queries are ended when they are over the limit. */
void database_start_clock(struct database *database);

/* Whether the file that was opened still stands at its path, unchanged. */
bool database_is_current(const struct database *database);

/* What a request gives: statements bind it as :name, views, which cannot bind,
 * read it as given('name'). NULL value is NULL. */
struct query_value {
    const char *name;
    const char *value;
};

/* values (ended by a NULL name) must stay until others, or NULL, are set. */
void database_set_values(struct database *database, const struct query_value *values);

/* Goes on with what is open, whatever stands at the path now, until that
 * changes again. */
void database_keep(struct database *database);

/* A number for the content, the same wherever a copy of the file stands: new
 * with every publication. */
uint64_t database_content(const struct database *database);

#endif
