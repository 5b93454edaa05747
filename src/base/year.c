/* See year.h. */
#include "base/year.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

bool year_is_valid(const char *year)
{
    return strlen(year) == 4 && strspn(year, "0123456789") == 4 && strcmp(year, "1900") >= 0 &&
           strcmp(year, "2199") <= 0;
}

bool year_is_over(const char *year)
{
    time_t now = time(NULL);
    struct tm local;

    return localtime_r(&now, &local)->tm_year + 1900 > atoi(year);
}
