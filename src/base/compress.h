/* gzip (RFC 1952), by libdeflate: a page is one piece, and it is three times
 * as fast as zlib. */
#ifndef KUNNSKAPSWEB_COMPRESS_H
#define KUNNSKAPSWEB_COMPRESS_H

#include "base/buffer.h"

struct compressor;

/* For many bodies, one after the other. NULL when there is no memory. */
struct compressor *compressor_new(void);
void compressor_free(struct compressor *compressor);

/* Appends body compressed; the same body gives the same bytes. False without
 * a compressor; the body is sent as it is then. */
bool compress_gzip(struct compressor *compressor, const struct buffer *body,
                   struct buffer *compressed);

#endif
