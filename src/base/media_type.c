/* See media_type.h. */
#include "base/media_type.h"

#include <stddef.h>
#include <string.h>

static const struct {
    const char *ending;
    const char *type;
} media_types[] = {
    {"xml", "application/xml; charset=utf-8"},
    {"html", "text/html; charset=utf-8"},
    {"csv", "text/csv; charset=utf-8"},
    {"pdf", "application/pdf"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
};

const char *media_type_of(const char *ending)
{
    for (size_t i = 0; i < sizeof media_types / sizeof media_types[0]; i++)
        if (strcmp(media_types[i].ending, ending) == 0)
            return media_types[i].type;
    return NULL;
}
