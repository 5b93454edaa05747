/* Years as addresses and the command line give them. */
#ifndef KUNNSKAPSWEB_YEAR_H
#define KUNNSKAPSWEB_YEAR_H

#include <stdbool.h>

/* Four digits, 1900-2199. */
bool year_is_valid(const char *year);

/* Whether it is over, by the clock of this machine in the zone TZ. */
bool year_is_over(const char *year);

#endif
