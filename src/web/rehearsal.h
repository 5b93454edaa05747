/* Pages are made before anybody asks for them: from content that is to be
 * published, with files that are to be served. What would be a fault for a
 * visitor is one for whoever publishes or reloads. */
#ifndef KUNNSKAPSWEB_REHEARSAL_H
#define KUNNSKAPSWEB_REHEARSAL_H

#include "web/service.h"

/* Makes all pages and feeds of the database at path, in all languages, on as
 * many processors as there are. The first that fails is named in ERROR_DATA,
 * and the first are logged. */
bool rehearsal_run(const struct configuration *configuration, const char *path,
                   struct error *error);

/* Makes each page once in each language from the service's database, and then
 * all pages of the sample, so that a fault in a template or a query shows
 * before a visitor sees it, whatever the database has. The database must not be
 * open; it is closed afterwards. The first faults are logged; ERROR_DATA says what is at
 * fault. */
bool rehearsal_try_routes(struct service *service, struct error *error);

#endif
