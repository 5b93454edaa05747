/* A growing byte string, and files read into one. */
#ifndef KUNNSKAPSWEB_BUFFER_H
#define KUNNSKAPSWEB_BUFFER_H

#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

struct buffer {
    char *data; /* NUL after length, NULL while empty */
    size_t length;
    size_t capacity;
};

/* Memory or the end of the process: a worker that has none is of no use, and
 * its parent starts another. The caller owns what is given. */
void *memory_resize(void *old, size_t size);
void *memory_zeroed(size_t count, size_t size);
char *memory_copy_string(const char *string, size_t length);
/* Says so in the log, and ends the process with EX_OSERR. Libraries that take
 * an allocator get one that calls this: what they would make without memory
 * is a page without some of its parts. */
_Noreturn void memory_exhausted(size_t size);

void buffer_append(struct buffer *buffer, const void *data, size_t length);
void buffer_append_string(struct buffer *buffer, const char *string);
void buffer_printf(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Room for more bytes behind the end, for others to write to; what they wrote
 * belongs to the buffer once it has grown by it. */
char *buffer_reserve(struct buffer *buffer, size_t more);
void buffer_grow(struct buffer *buffer, size_t written);
void buffer_clear(struct buffer *buffer); /* keeps the memory */
void buffer_free(struct buffer *buffer);

/* Appends the whole file. ERROR_INPUT when it cannot be read. */
bool buffer_read_file(struct buffer *buffer, const char *path, struct error *error);

#endif
