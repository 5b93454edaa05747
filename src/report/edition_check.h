/* Whether the files of every edition are as they were when it was frozen. */
#ifndef KUNNSKAPSWEB_EDITION_CHECK_H
#define KUNNSKAPSWEB_EDITION_CHECK_H

#include "base/configuration.h"
#include "data/database.h"

/* Each file that the database knows has to be below editions-dir, with its size
 * and its SHA-256. Every fault is logged, the last one given as ERROR_DATA. */
bool edition_check_files(const struct configuration *configuration, struct database *database,
                         struct error *error);

#endif
