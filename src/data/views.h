/* The views of sql/views.sql: what several statements say is said there once. */
#ifndef KUNNSKAPSWEB_VIEWS_H
#define KUNNSKAPSWEB_VIEWS_H

#include "data/database.h"

/* Gives a connection for reading the temporary views of an SQL text; the
 * database's file is not touched. A statement that gives rows gives statements:
 * they are run as well. ERROR_CONFIG names origin and line of a wrong one. */
bool views_add(struct database *database, const char *sql, const char *origin, struct error *error);

#endif
