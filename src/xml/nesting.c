/* See nesting.h. */
#include "xml/nesting.h"

#include <string.h>

struct nesting {
    const char *text;
    size_t length, copied; /* what of the text stands in bounded */
    struct buffer *bounded;
    size_t images;                       /* that are open */
    size_t brackets[NESTING_IMAGES + 1]; /* open ones in each image, and outside of all */
};

static void escape(struct nesting *nesting, size_t at)
{
    buffer_append(nesting->bounded, nesting->text + nesting->copied, at - nesting->copied);
    buffer_append(nesting->bounded, "\\", 1);
    nesting->copied = at;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Quotes and lists ------------------------------------------------------------- */

/* The length of the mark that a text begins with: ">", "-", "12."; or 0. */
static size_t mark_length(const char *text, size_t length)
{
    size_t digits = 0, mark;

    if (length > 0 && text[0] == '>')
        return 1;
    while (digits < length && text[digits] >= '0' && text[digits] <= '9')
        digits++;
    mark = digits + 1;
    if (mark > length ||
        memchr(digits > 0 ? ".)" : "-+*", text[digits], digits > 0 ? 2 : 3) == NULL)
        return 0;
    return mark == length || is_blank(text[mark]) ? mark : 0;
}

/* A line of one sign is a rule, not a list in a list in a list. */
static bool is_rule(const char *text, size_t length)
{
    for (size_t i = 1; i < length; i++)
        if (text[i] != text[0] && !is_blank(text[i]))
            return false;
    return text[0] != '>';
}

static void bound_marks(struct nesting *nesting, size_t at, size_t end)
{
    size_t column = 0, mark;

    for (;;) {
        for (; at < end && is_blank(nesting->text[at]); at++)
            column += nesting->text[at] == '\t' ? 4 - column % 4 : 1;
        mark = mark_length(nesting->text + at, end - at);
        if (mark == 0 || column >= NESTING_COLUMNS)
            break;
        column += mark;
        at += mark;
    }
    if (mark > 0 && !is_rule(nesting->text + at, end - at))
        escape(nesting, at + mark - 1); /* of "12." the dot */
}

/* Images ----------------------------------------------------------------------- */

static void open_image(struct nesting *nesting, size_t at)
{
    if (nesting->images < NESTING_IMAGES) {
        nesting->brackets[++nesting->images] = 0;
    } else {
        escape(nesting, at);
        nesting->brackets[nesting->images]++;
    }
}

static void close_bracket(struct nesting *nesting)
{
    if (nesting->brackets[nesting->images] > 0)
        nesting->brackets[nesting->images]--;
    else if (nesting->images > 0)
        nesting->images--;
}

static void bound_images(struct nesting *nesting, size_t at, size_t end)
{
    for (; at < end; at++) {
        switch (nesting->text[at]) {
        case '\\':
            at++;
            break;
        case '!':
            if (at + 1 < end && nesting->text[at + 1] == '[')
                open_image(nesting, at++);
            break;
        case '[':
            nesting->brackets[nesting->images]++;
            break;
        case ']':
            close_bracket(nesting);
            break;
        default:
            break;
        }
    }
}

/* Lines ------------------------------------------------------------------------ */

static bool is_empty(const char *text, size_t length)
{
    while (length > 0 && is_blank(*text)) {
        text++;
        length--;
    }
    return length == 0;
}

static void bound_line(struct nesting *nesting, size_t at, size_t end)
{
    if (is_empty(nesting->text + at, end - at)) {
        nesting->images = 0;
        nesting->brackets[0] = 0;
        return;
    }
    bound_marks(nesting, at, end);
    bound_images(nesting, at, end);
}

bool nesting_bound(const char *text, size_t length, struct buffer *bounded)
{
    struct nesting nesting = {.text = text, .length = length, .bounded = bounded};
    size_t end;

    for (size_t at = 0; at < length; at = end + 1) {
        for (end = at; end < length && text[end] != '\n' && text[end] != '\r'; end++)
            ;
        bound_line(&nesting, at, end);
    }
    if (nesting.copied > 0 || bounded->length > 0)
        buffer_append(bounded, text + nesting.copied, length - nesting.copied);
    return bounded->length > 0;
}
