/* SQL from files, for the verbs that fill or change a database. The caller has
 * opened the transaction. */
#ifndef KUNNSKAPSWEB_SCRIPT_H
#define KUNNSKAPSWEB_SCRIPT_H

#include "configuration.h"
#include "database.h"

/* Runs a file, or a directory's *.sql in name order. Errors name file and line. */
bool script_run(struct database *database, const char *path, struct error *error);

/* Makes anew what is derived from the rest (sql/derive.sql): after every change. */
bool script_derive(struct database *database, const struct configuration *configuration,
                   struct error *error);

#endif
