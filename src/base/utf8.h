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

/* What is wrong with the character at text, in words; NULL: nothing. Text that
 * somebody reads is UTF-8 without NUL and other control characters (tab and
 * ends of lines are none), and without what Unicode says is no character. */
const char *utf8_text_fault(const unsigned char *text, size_t length);

/* Where the first such fault of a text is. */
struct utf8_fault {
    const char *what; /* in words; NULL: there is none */
    size_t character; /* from 1 */
    unsigned char byte;
};
struct utf8_fault utf8_find_fault(const char *text, size_t length);

#endif
