/* Whether a database is what was published: sound, and not written to since. */
#ifndef KUNNSKAPSWEB_INTEGRITY_H
#define KUNNSKAPSWEB_INTEGRITY_H

#include "data/database.h"

/* PRAGMA integrity_check and foreign_key_check, and whether somebody changed
 * the file in place. Every fault is logged, the last one given as
 * ERROR_DATABASE. Afterwards the database is only to be closed. */
bool integrity_check(struct database *database, struct error *error);

#endif
