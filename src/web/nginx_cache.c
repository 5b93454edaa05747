/* See nginx_cache.h. */
#include "web/nginx_cache.h"

#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>

static bool has_room(const char *directory)
{
    struct statvfs disk;

    if (directory == NULL || *directory == '\0' || statvfs(directory, &disk) != 0)
        return true;
    /* A file system that does not count its files has none of them free, nor
     * any at all. */
    return !(disk.f_flag & ST_RDONLY) && (disk.f_files == 0 || disk.f_favail > 0) &&
           disk.f_bavail >= ((fsblkcnt_t)CACHE_FREE_MIN << 20) / disk.f_frsize;
}

/* "1700000000.123" */
static time_t read_clock(const char *clock, time_t other)
{
    size_t digits = clock == NULL ? 0 : strspn(clock, "0123456789");

    if (digits == 0 || digits > 11 || (clock[digits] != '.' && clock[digits] != '\0'))
        return other;
    return (time_t)atoll(clock);
}

time_t nginx_cache_until(const char *clock, const char *directory, time_t now)
{
    return has_room(directory) ? read_clock(clock, now) : 0;
}
