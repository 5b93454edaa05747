/* See utf8.h. */
#include "base/utf8.h"

static bool continues(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

size_t utf8_character(const unsigned char *text, size_t length)
{
    unsigned char first;

    if (length == 0)
        return 0;
    first = text[0];
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return length >= 2 && continues(text[1]) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (length < 3 || !continues(text[1]) || !continues(text[2]))
            return 0;
        if (first == 0xE0 && text[1] < 0xA0)
            return 0; /* overlong */
        if (first == 0xED && text[1] > 0x9F)
            return 0; /* surrogate */
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (length < 4 || !continues(text[1]) || !continues(text[2]) || !continues(text[3]))
            return 0;
        if (first == 0xF0 && text[1] < 0x90)
            return 0; /* overlong */
        if (first == 0xF4 && text[1] > 0x8F)
            return 0; /* above U+10FFFF */
        return 4;
    }
    return 0;
}

size_t utf8_xml_character(const unsigned char *text, size_t length)
{
    size_t size = utf8_character(text, length);

    if (size == 1 && text[0] < 0x20 && text[0] != '\t' && text[0] != '\n' && text[0] != '\r')
        return 0;
    if (size == 3 && text[0] == 0xEF && text[1] == 0xBF && text[2] >= 0xBE)
        return 0; /* U+FFFE, U+FFFF */
    return size;
}

bool utf8_valid(const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t size = utf8_character((const unsigned char *)text + at, length - at);
        if (size == 0)
            return false;
        at += size;
    }
    return true;
}

static bool is_control(const unsigned char *text, size_t size)
{
    if (size == 1)
        return (text[0] < ' ' && text[0] != '\t' && text[0] != '\n' && text[0] != '\r') ||
               text[0] == 0x7F;
    return size == 2 && text[0] == 0xC2 && text[1] < 0xA0;
}

/* U+FDD0 to U+FDEF, and the last two of each plane. */
static bool is_noncharacter(const unsigned char *text, size_t size)
{
    if (size < 3)
        return false;
    if (size == 3 && text[0] == 0xEF && text[1] == 0xB7)
        return text[2] >= 0x90 && text[2] <= 0xAF;
    return text[size - 1] >= 0xBE && text[size - 2] == 0xBF &&
           (size == 3 ? text[0] == 0xEF : (text[1] & 0x0F) == 0x0F);
}

const char *utf8_text_fault(const unsigned char *text, size_t length)
{
    size_t size = utf8_character(text, length);

    if (size == 0)
        return "not UTF-8";
    if (text[0] == '\0')
        return "a NUL character";
    if (is_control(text, size))
        return "a control character";
    return is_noncharacter(text, size) ? "no character of Unicode" : NULL;
}

struct utf8_fault utf8_find_fault(const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text;
    struct utf8_fault fault = {.character = 1};

    for (size_t size; length > 0; at += size, length -= size, fault.character++) {
        size = 1;
        if (*at >= ' ' && *at < 0x7F)
            continue;
        fault.what = utf8_text_fault(at, length);
        fault.byte = *at;
        if (fault.what != NULL)
            return fault;
        size = utf8_character(at, length);
    }
    return fault;
}
