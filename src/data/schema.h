/* Whether a database still has the rules of its schema: its file's own words
 * are compared with those of sql/schema/. */
#ifndef KUNNSKAPSWEB_SCHEMA_H
#define KUNNSKAPSWEB_SCHEMA_H

#include "base/configuration.h"
#include "data/database.h"

/* Every table, index, view and trigger of the schema has to be there as it is
 * written (comments and white space apart), and no trigger besides. Every
 * fault is logged, the last one given as ERROR_DATABASE. The database must be
 * without an authorizer. */
bool schema_check(struct database *database, const struct configuration *configuration,
                  struct error *error);

#endif
