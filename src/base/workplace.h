/* A temporary directory of this process, below TMPDIR. */
#ifndef KUNNSKAPSWEB_WORKPLACE_H
#define KUNNSKAPSWEB_WORKPLACE_H

#include <limits.h>

#include "base/error.h"

struct workplace {
    char path[PATH_MAX - 32];
    int directory; /* locked while it is open */
};

/* Makes a directory whose name begins with name, for this user alone, and
 * removes those of that name that killed processes of this user left. */
bool workplace_make(struct workplace *workplace, const char *name, struct error *error);

/* Removes it with all that is in it. */
void workplace_remove(struct workplace *workplace);

#endif
