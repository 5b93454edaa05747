/* Before content is published, every page is made from it once: what would be
 * a fault for a visitor is one for whoever publishes. */
#ifndef KUNNSKAPSWEB_REHEARSAL_H
#define KUNNSKAPSWEB_REHEARSAL_H

#include "base/configuration.h"

/* Makes all pages and feeds of the database at path, in all languages, on as
 * many processors as there are. The first that fails is named in ERROR_DATA,
 * and each is logged. */
bool rehearsal_run(const struct configuration *configuration, const char *path,
                   struct error *error);

#endif
