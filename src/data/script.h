/* SQL from files, for the verbs that fill or change a database. The caller has
 * opened the transaction, and rolls it back on error. */
#ifndef KUNNSKAPSWEB_SCRIPT_H
#define KUNNSKAPSWEB_SCRIPT_H

#include "base/configuration.h"
#include "data/database.h"

/* Runs every statement of an SQL text. Errors name origin and line, and say in
 * words which rule of which field was broken. */
bool database_run_script(struct database *database, const char *sql, const char *origin,
                         struct error *error);

/* Runs the program's own sql/NAME: a file, or a directory's *.sql in name order. */
bool script_run(struct database *database, const struct configuration *configuration,
                const char *name, struct error *error);

/* Runs a file or a directory that comes from outside: statements that read and change data,
 * and nothing else. Transactions, PRAGMA, ATTACH, temporary tables, changes of
 * the schema and of content_version are refused (ERROR_DATA). */
bool script_run_data(struct database *database, const char *path, struct error *error);

/* Rebuilds what is derived from the rest (sql/derive.sql): after every change. */
bool script_derive(struct database *database, const struct configuration *configuration,
                   struct error *error);

#endif
