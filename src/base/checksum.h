/* SHA-256 (FIPS 180-4), by libsodium. The only file that knows sodium.h. */
#ifndef KUNNSKAPSWEB_CHECKSUM_H
#define KUNNSKAPSWEB_CHECKSUM_H

#include "base/buffer.h"

enum {
    CHECKSUM_SIZE = 65
};

/* Writes the checksum in hexadecimal, with a NUL. */
void checksum_sha256(const struct buffer *data, char out[CHECKSUM_SIZE]);

/* The same of a file, piece by piece. False with errno when it cannot be read. */
bool checksum_sha256_file(const char *path, char out[CHECKSUM_SIZE]);

#endif
