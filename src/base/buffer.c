/* See buffer.h. */
#include "base/buffer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/access.h"
#include "base/log.h"

/* The log takes none. Nothing that is begun is finished: a file under a name
 * of its own is left, and its next writer sweeps it. */
_Noreturn void memory_exhausted(size_t size)
{
    log_line(LOG_PRIORITY_ERROR, NULL, "out of memory: %zu bytes asked for", size);
    _exit(EX_OSERR);
}

void *memory_resize(void *old, size_t size)
{
    void *memory = realloc(old, size == 0 ? 1 : size);

    if (memory == NULL)
        memory_exhausted(size);
    return memory;
}

void *memory_zeroed(size_t count, size_t size)
{
    size_t total;

    if (__builtin_mul_overflow(count, size, &total))
        total = SIZE_MAX;
    return memset(memory_resize(NULL, total), 0, total);
}

char *memory_copy_string(const char *string, size_t length)
{
    char *copy = memory_resize(NULL, length + 1);

    memcpy(copy, string, length);
    copy[length] = '\0';
    return copy;
}

char *buffer_reserve(struct buffer *buffer, size_t more)
{
    size_t needed = buffer->length + more + 1;

    if (needed > buffer->capacity) {
        if (buffer->capacity == 0)
            buffer->capacity = 256;
        while (buffer->capacity < needed)
            buffer->capacity *= 2;
        buffer->data = memory_resize(buffer->data, buffer->capacity);
    }
    return buffer->data + buffer->length;
}

void buffer_grow(struct buffer *buffer, size_t written)
{
    buffer->length += written;
    buffer->data[buffer->length] = '\0';
}

void buffer_append(struct buffer *buffer, const void *data, size_t length)
{
    char *room = buffer_reserve(buffer, length);

    if (length > 0)
        memcpy(room, data, length);
    buffer_grow(buffer, length);
}

void buffer_append_string(struct buffer *buffer, const char *string)
{
    buffer_append(buffer, string, strlen(string));
}

void buffer_printf(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        memory_exhausted(0); /* wide numbers take some */
    va_start(arguments, format);
    vsnprintf(buffer_reserve(buffer, (size_t)length), (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

void buffer_clear(struct buffer *buffer)
{
    buffer->length = 0;
    if (buffer->data != NULL)
        buffer->data[0] = '\0';
}

void buffer_free(struct buffer *buffer)
{
    free(buffer->data);
    *buffer = (struct buffer){0};
}

bool buffer_read_file(struct buffer *buffer, const char *path, struct error *error)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    char words[ACCESS_WORDS_SIZE];
    ssize_t count;

    if (file < 0)
        return error_set(error, ERROR_INPUT, "%s: %s", path, access_words(path, errno, words));
    do {
        count = read(file, buffer_reserve(buffer, 16384), 16384);
        buffer_grow(buffer, count > 0 ? (size_t)count : 0);
    } while (count > 0 || (count < 0 && errno == EINTR));
    if (count < 0)
        error_set(error, ERROR_INPUT, "%s: %s", path, strerror(errno));
    close(file);
    return count == 0;
}
