/* What is in the database and cannot be shown, for lack of a name or text. */
#ifndef KUNNSKAPSWEB_UNSHOWN_H
#define KUNNSKAPSWEB_UNSHOWN_H

#include "data/database.h"

/* Logs a warning for each row that derive.sql found; count says how many. */
bool unshown_list(struct database *database, int *count, struct error *error);

#endif
