/* What every text in the database has to be, whichever way it came in: by a
 * file, by a function of SQL, from the command line or with an older database. */
#ifndef KUNNSKAPSWEB_TEXTS_H
#define KUNNSKAPSWEB_TEXTS_H

#include "data/database.h"

/* Looks at every text of every table (utf8.h has the rule), in one pass.
 * ERROR_DATA names table, row and field; place begins the message. all: every
 * fault is logged, the last one given; otherwise the first is given. Nothing
 * may stand between the caller and SQLite (an authorizer). */
bool texts_check(struct database *database, const char *place, bool all, struct error *error);

#endif
