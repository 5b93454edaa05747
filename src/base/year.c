/* See year.h. */
#include "base/year.h"

#include <string.h>

bool year_is_valid(const char *year)
{
    return strlen(year) == 4 && strspn(year, "0123456789") == 4 && strcmp(year, "1900") >= 0 &&
           strcmp(year, "2199") <= 0;
}
