/* Files that must stay as they were written: whether they did. */
#ifndef KUNNSKAPSWEB_KEPT_FILE_H
#define KUNNSKAPSWEB_KEPT_FILE_H

#include <stdint.h>

#include "base/error.h"

/* Whether a file is there and has its size in bytes: what can be asked with
 * every request. ERROR_DATA says what is there instead. */
bool kept_file_has_size(const char *path, int64_t size, struct error *error);

/* The same, and whether its content has the SHA-256, in hexadecimal. */
bool kept_file_is_whole(const char *path, int64_t size, const char *sha256, struct error *error);

#endif
