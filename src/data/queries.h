/* From SQL to XML: runs the queries of a page's .sql file and puts the rows
 * where the file says. A file is a list of statements, each after a line
 *
 *     --> PATH [required]        each row becomes an element at PATH
 *     --> parameter NAME         a check: no row, and the value is wrong
 *
 * A PATH that goes on from an earlier one runs once for each row of that.
 * Column names say where a value goes:
 *
 *     "@slug"              attribute of the row's element
 *     "title"              child element with text
 *     "title/@lang"        attribute of that child, made before it
 *     "."                  the element's own text
 *     "body (commonmark)"  child element with the text's CommonMark
 *     ":project"           for nested statements, which bind :project
 *
 * NULL makes nothing. See the README for an example. */
#ifndef KUNNSKAPSWEB_QUERIES_H
#define KUNNSKAPSWEB_QUERIES_H

#include "data/statement.h"
#include "xml/xml.h"

/* A value that any statement may bind as :name; NULL value is NULL. */
struct query_value {
    const char *name;
    const char *value;
};

struct queries;

/* Prepares the statements of an SQL text. names: every :name a request gives
 * (ended by NULL). ERROR_CONFIG names origin and line of what is wrong. */
struct queries *queries_new(struct database *database, const char *sql, const char *origin,
                            const char *const *names, struct error *error);
void queries_free(struct queries *queries);

/* Runs all statements and adds what they give to parent. values (ended by a
 * NULL name) must hold the names given to queries_new. A required path
 * without a row is ERROR_NOT_FOUND, a failed check ERROR_PARAMETER. */
bool queries_run(struct queries *queries, const struct query_value *values,
                 struct xml_element *parent, struct error *error);

#endif
