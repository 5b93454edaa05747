/* Bounds how deep the marks of a CommonMark text can nest, before it is
 * parsed: the parser looks at every open quote and list with every line, and
 * at every open image with every link, so a text that nests without end would
 * take it time that grows with the square of the text. */
#ifndef KUNNSKAPSWEB_NESTING_H
#define KUNNSKAPSWEB_NESTING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

enum {
    NESTING_COLUMNS = 100, /* where a mark of a quote or a list may stand */
    NESTING_IMAGES = 50    /* images of a paragraph that are open at one time */
};

/* Appends the text with a backslash before each mark that is out of bounds.
 * False, and nothing appended, when there is none: the text is good as it is. */
bool nesting_bound(const char *text, size_t length, struct buffer *bounded);

#endif
