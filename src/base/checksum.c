/* See checksum.h. */
#include "base/checksum.h"

#include <sodium.h>

void checksum_sha256(const struct buffer *data, char out[CHECKSUM_SIZE])
{
    unsigned char hash[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(hash, (const unsigned char *)data->data, data->length);
    sodium_bin2hex(out, CHECKSUM_SIZE, hash, sizeof hash);
}
