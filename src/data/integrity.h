/* Whether a database is what was published: sound, and not written to since. */
#ifndef KUNNSKAPSWEB_INTEGRITY_H
#define KUNNSKAPSWEB_INTEGRITY_H

#include "base/configuration.h"
#include "data/database.h"

/* PRAGMA integrity_check and foreign_key_check, whether the schema's tables,
 * rules and triggers are there (schema.h), whether texts are texts (texts.h),
 * and whether somebody changed the file in place. Every fault is logged, the
 * last one given. Afterwards the database is only to be closed. */
bool integrity_check(struct database *database, const struct configuration *configuration,
                     struct error *error);

#endif
