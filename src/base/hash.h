/* FNV-1a, 64 bits: enough to tell one state of something from another, not
 * against whoever looks for two that are alike. */
#ifndef KUNNSKAPSWEB_HASH_H
#define KUNNSKAPSWEB_HASH_H

#include <stddef.h>
#include <stdint.h>

/* What a hash begins with. */
#define HASH_START UINT64_C(0xcbf29ce484222325)

uint64_t hash_add(uint64_t hash, const void *data, size_t length);

#endif
