/* Editions: a year's report as it was decided on, in every format, for ever. */
#ifndef KUNNSKAPSWEB_EDITION_H
#define KUNNSKAPSWEB_EDITION_H

#include "report/report.h"

/* Tells what is being made: step of total, and its name. */
typedef void edition_progress(int step, int total, const char *what);

/* What is to be frozen. */
struct edition_order {
    const char *year;
    enum language language;
    const char *by;     /* who decided on it */
    const char *reason; /* why there is another edition: needed from the second on, or NULL */
    bool force;         /* though something is missing or the year is not over */
};

/* Makes the year's next edition: all formats into a directory of its own
 * below editions-dir, and their checksums into the database, which refuses
 * changes to them. What the report lacks is listed on standard error.
 * All or nothing. number (16 bytes) gets the edition's, "2022-1". */
bool edition_freeze(const struct configuration *configuration, const struct edition_order *order,
                    edition_progress *progress, char number[16], struct error *error);

#endif
