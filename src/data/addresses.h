/* The fields of the database that hold addresses, and what is wrong with
 * theirs. The schema's own rules only look at how an address begins, so that
 * any SQLite can change the data. */
#ifndef KUNNSKAPSWEB_ADDRESSES_H
#define KUNNSKAPSWEB_ADDRESSES_H

#include <stddef.h>

#include "data/database.h"

/* From here on a statement that writes a wrong address fails, and its message
 * names table, field, row and address. Texts and DOIs are let through with a
 * line in the log: what leads nowhere in them becomes words. The tables must be there. */
bool addresses_watch(struct database *database, struct error *error);

/* Logs every wrong address that is in the data, those in texts and DOIs too;
 * the last one is given (ERROR_DATA). */
bool addresses_check(struct database *database, struct error *error);

/* The table and column of one field after the other, from 0; false after the last. */
bool addresses_field(size_t at, const char **table, const char **column);

#endif
