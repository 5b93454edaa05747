/* See random.h. */
#include "base/random.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

void random_hex(char out[RANDOM_HEX_SIZE])
{
    uint64_t random[2];

    /* So few bytes are given at once, or the kernel has no random numbers. */
    if (getrandom(random, sizeof random, 0) != sizeof random)
        abort();
    snprintf(out, RANDOM_HEX_SIZE, "%016llx%016llx", (unsigned long long)random[0],
             (unsigned long long)random[1]);
}
