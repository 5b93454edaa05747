/* Databases of this schema from older ones. The old file is only read: a copy
 * of it is brought forward by sql/migrations/NNNN-NAME.sql (NNNN is the version
 * that it leads to), and its rows are put into a new database, where they meet
 * every rule of today. */
#ifndef KUNNSKAPSWEB_MIGRATION_H
#define KUNNSKAPSWEB_MIGRATION_H

#include "base/configuration.h"
#include "data/database.h"

/* The schema version of the database at path: this program's or an older one.
 * Anything else is refused as when it is opened. */
bool migration_read_version(const char *path, int *version, struct error *error);

/* Fills an empty database, open in a transaction, with the schema and all that
 * the old one holds; what is derived is left to the publication. A table or field with data that
 * has no place, and a row that breaks a rule, are errors (ERROR_DATA) that name them. The caller
 * commits, or throws the new database away. */
bool migration_fill(struct database *fresh, const char *old_path,
                    const struct configuration *configuration, struct error *error);

#endif
