/* Sets of catalogue positions as bitmaps: bit p of the string is set when
 * position p is in the set. They make exact filter counts cheap: 100 000
 * projects are 12.5 kB. Strings may differ in length; what is missing is 0. */
#ifndef KUNNSKAPSWEB_BITMAP_H
#define KUNNSKAPSWEB_BITMAP_H

#include <stddef.h>

#include "base/buffer.h"

void bitmap_add(struct buffer *bitmap, size_t position);

/* Keeps in bitmap what is also in other. */
void bitmap_intersect(struct buffer *bitmap, const unsigned char *other, size_t length);

/* How many positions are in both; other may be NULL: all of bitmap. */
size_t bitmap_count(const unsigned char *bitmap, size_t length, const unsigned char *other,
                    size_t other_length);

/* Appends a JSON array of the positions numbered offset .. offset+limit-1. */
void bitmap_page(const unsigned char *bitmap, size_t length, size_t offset, size_t limit,
                 struct buffer *json);

#endif
