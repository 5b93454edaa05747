/* UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, to U+10FFFF. */
#ifndef KUNNSKAPSWEB_UTF8_H
#define KUNNSKAPSWEB_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of the character that starts at text (1-4), 0 when it is not one. */
size_t utf8_character(const unsigned char *text, size_t length);

/* Bytes of the XML character (XML 1.0, production 2) at text, 0 when the
 * byte there does not begin one. */
size_t utf8_xml_character(const unsigned char *text, size_t length);

bool utf8_valid(const char *text, size_t length);

#endif
