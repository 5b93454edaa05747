/* SQL from files, for the verbs that fill or change a database. The caller has
 * opened the transaction. */
#ifndef KUNNSKAPSWEB_SCRIPT_H
#define KUNNSKAPSWEB_SCRIPT_H

#include "base/configuration.h"
#include "data/database.h"

/* Runs every statement of an SQL text; errors name origin and line. */
bool database_run_script(struct database *database, const char *sql, const char *origin,
                         struct error *error);

/* Runs a file, or a directory's *.sql in name order. Errors name file and line. */
bool script_run(struct database *database, const char *path, struct error *error);

/* Rebuilds what is derived from the rest (sql/derive.sql): after every change. */
bool script_derive(struct database *database, const struct configuration *configuration,
                   struct error *error);

#endif
