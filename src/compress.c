/* See compress.h. */
#include "compress.h"

#include <zlib.h>

enum {
    LEVEL = 5,                  /* pages are compressed once and then cached */
    GZIP_WRAPPER = 16,          /* zlib's way to ask for the gzip format */
};

bool compress_gzip(const struct buffer *body, struct buffer *compressed)
{
    z_stream stream = {0};
    unsigned char piece[16384];
    int code;

    if (deflateInit2(&stream, LEVEL, Z_DEFLATED, MAX_WBITS + GZIP_WRAPPER, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    stream.next_in = (unsigned char *)body->data;
    stream.avail_in = (unsigned)body->length;
    do {
        stream.next_out = piece;
        stream.avail_out = sizeof piece;
        code = deflate(&stream, Z_FINISH);
        buffer_append(compressed, piece, sizeof piece - stream.avail_out);
    } while (code == Z_OK);
    deflateEnd(&stream);
    return code == Z_STREAM_END;
}
