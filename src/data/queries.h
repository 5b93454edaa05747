/* From SQL to XML: runs the statements of an .sql file and puts the rows where
 * the file says. A file is a list of statements, each after a line
 *
 *     --> PATH [required]        each row becomes an element at PATH
 *     --> PATH from FILE         takes in sql/FILE.sql, whose paths go on from
 *                                PATH; "." is PATH itself (or here)
 *     --> parameter NAME         a check: no row, and the value is wrong
 *
 * A PATH that goes on from an earlier one runs once for each row of that.
 * Column names, a view's too, say where a value goes:
 *
 *     "@slug"              attribute of the row's element
 *     "@url", "@x-url"     the same, an address (base/address.h); none is left out
 *     "title"              child element with text
 *     "title/@lang"        attribute of that child, made before it
 *     "."                  the element's own text
 *     "body (commonmark)"  child element with the text's CommonMark
 *     ":project"           for nested statements, which bind :project
 *     "?side"              a check: 0, and the parameter's value is wrong
 *
 * NULL makes nothing. See the README for an example, sql/views.sql for what
 * is said once for all files. */
#ifndef KUNNSKAPSWEB_QUERIES_H
#define KUNNSKAPSWEB_QUERIES_H

#include "base/configuration.h"
#include "data/statement.h"
#include "xml/xml.h"

struct queries;

/* Reads directory/NAME.sql and what it takes in. names: every :name a request
 * gives (ended by NULL; the strings must stay). ERROR_CONFIG names file and
 * line of what is wrong with a directive. */
struct queries *queries_new(const char *directory, const char *name, const char *const *names,
                            struct error *error);
void queries_free(struct queries *queries);

/* A statement is prepared when it is first run; this prepares all of them.
 * ERROR_CONFIG names file and line of what is wrong. */
bool queries_prepare(struct queries *queries, struct database *database, struct error *error);
/* Lets go of what is prepared, before its database is closed. */
void queries_release(struct queries *queries);

/* Runs all statements and adds what they give to parent. values (ended by a
 * NULL name) must hold the names given to queries_new, in their order; views
 * see them too. A required path without a row is ERROR_NOT_FOUND, a failed
 * check ERROR_PARAMETER. */
bool queries_run(struct queries *queries, struct database *database,
                 const struct query_value *values, struct xml_element *parent, struct error *error);

/* Reads sql/NAME.sql, runs it once and lets go of it; values as above. */
bool queries_run_file(const struct configuration *configuration, const char *name,
                      struct database *database, const struct query_value *values,
                      struct xml_element *parent, struct error *error);

/* For those who look at the statements: text and place (FILE:LINE) of each. */
int queries_count(const struct queries *queries);
const char *queries_sql(const struct queries *queries, int index);
const char *queries_place(const struct queries *queries, int index);

#endif
