/* See bitmap.h. Bit p is bit p % 8, counted from the lowest, of byte p / 8. */
#include "base/bitmap.h"

#include <stdint.h>
#include <string.h>

void bitmap_add(struct buffer *bitmap, size_t position)
{
    static const char zeros[64];
    size_t byte = position / 8;

    while (bitmap->length <= byte) {
        size_t missing = byte + 1 - bitmap->length;
        buffer_append(bitmap, zeros, missing < sizeof zeros ? missing : sizeof zeros);
    }
    bitmap->data[byte] = (char)(bitmap->data[byte] | 1 << position % 8);
}

void bitmap_intersect(struct buffer *bitmap, const unsigned char *other, size_t length)
{
    if (bitmap->length > length)
        bitmap->length = length;
    for (size_t i = 0; i < bitmap->length; i++)
        bitmap->data[i] = (char)(bitmap->data[i] & other[i]);
}

/* The compiler's own is a call of a function where the processor's
 * instruction cannot be taken for granted. */
static size_t bits_of(uint64_t word)
{
    word -= word >> 1 & 0x5555555555555555;
    word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
    return ((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101 >> 56;
}

/* A word of 8 bytes, or of the few that are left at the end. */
static uint64_t word_at(const unsigned char *bytes, size_t length, size_t at)
{
    uint64_t word = 0;

    if (length - at >= sizeof word)
        memcpy(&word, bytes + at, sizeof word);
    else
        memcpy(&word, bytes + at, length - at);
    return word;
}

size_t bitmap_count(const unsigned char *bitmap, size_t length, const unsigned char *other,
                    size_t other_length)
{
    size_t count = 0;

    if (other != NULL && other_length < length)
        length = other_length;
    for (size_t at = 0; at < length; at += sizeof(uint64_t)) {
        uint64_t word = word_at(bitmap, length, at);
        if (other != NULL)
            word &= word_at(other, length, at);
        count += bits_of(word);
    }
    return count;
}

void bitmap_page(const unsigned char *bitmap, size_t length, size_t offset, size_t limit,
                 struct buffer *json)
{
    size_t seen = 0;

    buffer_append_string(json, "[");
    for (size_t byte = 0; byte < length && seen < offset + limit; byte++) {
        size_t in_byte = bits_of(bitmap[byte]);
        if (seen + in_byte <= offset) {
            seen += in_byte;
            continue;
        }
        for (size_t bit = 0; bit < 8; bit++) {
            if (!(bitmap[byte] >> bit & 1))
                continue;
            if (seen >= offset && seen < offset + limit)
                buffer_printf(json, "%s%zu", seen > offset ? "," : "", byte * 8 + bit);
            seen++;
        }
    }
    buffer_append_string(json, "]");
}
