/* See checksum.h. */
#include "base/checksum.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

void checksum_sha256(const struct buffer *data, char out[CHECKSUM_SIZE])
{
    unsigned char hash[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(hash, (const unsigned char *)data->data, data->length);
    sodium_bin2hex(out, CHECKSUM_SIZE, hash, sizeof hash);
}

static bool add_file(crypto_hash_sha256_state *state, int file)
{
    unsigned char piece[65536];
    ssize_t count;

    while ((count = read(file, piece, sizeof piece)) > 0)
        crypto_hash_sha256_update(state, piece, (unsigned long long)count);
    return count == 0;
}

bool checksum_sha256_file(const char *path, char out[CHECKSUM_SIZE])
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_state state;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    bool ok;

    if (file < 0)
        return false;
    crypto_hash_sha256_init(&state);
    ok = add_file(&state, file);
    close(file);
    crypto_hash_sha256_final(&state, hash);
    sodium_bin2hex(out, CHECKSUM_SIZE, hash, sizeof hash);
    return ok;
}
