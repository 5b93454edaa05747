/* The sample: the network's data that the program comes with (sql/seed) and
 * what that does not have of the things a page can show (sql/sample). A page
 * of which a database has nothing yet can be tried with it. */
#ifndef KUNNSKAPSWEB_SAMPLE_H
#define KUNNSKAPSWEB_SAMPLE_H

#include "base/configuration.h"
#include "data/database.h"

/* In memory; the caller closes it. */
struct database *sample_open(const struct configuration *configuration, struct error *error);

#endif
