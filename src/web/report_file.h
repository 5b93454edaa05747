/* A file of a frozen annual report: found in the database, sent by nginx. */
#ifndef KUNNSKAPSWEB_REPORT_FILE_H
#define KUNNSKAPSWEB_REPORT_FILE_H

#include "web/exchange.h"

/* Points the answer to the file that the queries of a ROUTE_FILE found: the
 * last child of document's root, with path, format, name and bytes. A file that
 * is not there, or not as long, is ERROR_DATA. */
bool report_file_answer(const struct exchange *exchange, struct xml_document *document,
                        struct error *error);

#endif
