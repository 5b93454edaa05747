/* The content version: a random number that every publication gives its file,
 * and that tells one content from another wherever a copy of it stands. */
#ifndef KUNNSKAPSWEB_CONTENT_VERSION_H
#define KUNNSKAPSWEB_CONTENT_VERSION_H

#include <stdint.h>

#include "data/database.h"

/* Reads it into the connection, and whether somebody wrote to the file since
 * it was published. A file that never was has none. */
bool content_version_read(struct database *database, struct error *error);

/* Writes a new one. counter: the change counter that the file's header will
 * have when this is committed. */
bool content_version_renew(struct database *database, uint32_t counter, struct error *error);

#endif
