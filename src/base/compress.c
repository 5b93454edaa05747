/* See compress.h. struct compressor is a libdeflate_compressor. */
#include "base/compress.h"

#include <libdeflate.h>
#include <stdlib.h>

#include "base/activity.h"

/* The lowest: what a page gains above it is less than what it costs. */
enum {
    LEVEL = 1
};

static void *allocate(size_t size)
{
    return memory_resize(NULL, size);
}

struct compressor *compressor_new(void)
{
    libdeflate_set_memory_allocator(allocate, free);
    return (struct compressor *)libdeflate_alloc_compressor(LEVEL);
}

void compressor_free(struct compressor *compressor)
{
    if (compressor != NULL)
        libdeflate_free_compressor((struct libdeflate_compressor *)compressor);
}

bool compress_gzip(struct compressor *compressor, const struct buffer *body,
                   struct buffer *compressed)
{
    struct libdeflate_compressor *native = (struct libdeflate_compressor *)compressor;
    enum activity_phase before;
    size_t bound, size;

    if (native == NULL)
        return false;
    before = activity_enter(PHASE_COMPRESSING);
    bound = libdeflate_gzip_compress_bound(native, body->length);
    size = libdeflate_gzip_compress(native, body->data, body->length,
                                    buffer_reserve(compressed, bound), bound);
    buffer_grow(compressed, size);
    activity_enter(before);
    return size > 0;
}
