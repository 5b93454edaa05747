/* gzip (RFC 1952), by zlib. */
#ifndef KUNNSKAPSWEB_COMPRESS_H
#define KUNNSKAPSWEB_COMPRESS_H

#include "buffer.h"

/* Appends body compressed; the same body gives the same bytes. False when
 * zlib refuses, and then the body is sent as it is. */
bool compress_gzip(const struct buffer *body, struct buffer *compressed);

#endif
