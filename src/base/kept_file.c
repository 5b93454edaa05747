/* See kept_file.h. */
#include "base/kept_file.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/checksum.h"

bool kept_file_has_size(const char *path, int64_t size, struct error *error)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return error_set(error, ERROR_DATA, "%s: %s", path, strerror(errno));
    if (!S_ISREG(status.st_mode))
        return error_set(error, ERROR_DATA, "%s: not a file", path);
    if ((int64_t)status.st_size == size)
        return true;
    return error_set(error, ERROR_DATA, "%s: has %lld bytes, and had %lld when it was made", path,
                     (long long)status.st_size, (long long)size);
}

bool kept_file_is_whole(const char *path, int64_t size, const char *sha256, struct error *error)
{
    char now[CHECKSUM_SIZE];

    if (!kept_file_has_size(path, size, error))
        return false;
    if (!checksum_sha256_file(path, now))
        return error_set(error, ERROR_DATA, "%s: %s", path, strerror(errno));
    return strcmp(now, sha256) == 0 ||
           error_set(error, ERROR_DATA,
                     "%s: was changed since it was made: its SHA-256 is %s, not %s", path, now,
                     sha256);
}
