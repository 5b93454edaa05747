/* Editions: a year's report as it was decided on, in every format, for ever. */
#ifndef KUNNSKAPSWEB_EDITION_H
#define KUNNSKAPSWEB_EDITION_H

#include "report/report.h"

/* Tells what is being made: step of total, and its name. */
typedef void edition_progress(int step, int total, const char *what);

/* Makes the year's next edition: all formats into a directory of its own
 * below editions-dir, and their checksums into the database, which refuses
 * changes to them. by: who decided; reason: why there is a new edition,
 * needed from the second on. All or nothing. number (16 bytes) gets the
 * edition's, "2022-1". */
bool edition_freeze(const struct configuration *configuration, const char *year,
                    enum language language, const char *by, const char *reason,
                    edition_progress *progress, char number[16], struct error *error);

#endif
