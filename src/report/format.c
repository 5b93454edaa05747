/* See format.h. */
#include "report/format.h"

#include <stdio.h>
#include <string.h>

/* A format that is given up stays as long as editions have files of it. */
const struct report_format report_formats[] = {
    {.name = "xml", .stylesheet = NULL, .kind = REPORT_TEXT},
    {.name = "html", .stylesheet = "html", .kind = REPORT_TEXT},
    {.name = "pdf", .stylesheet = "fo", .kind = REPORT_PDF},
    {.name = "odt", .stylesheet = "odt", .kind = REPORT_PACKAGE},
    {.name = "docx", .stylesheet = "docx", .kind = REPORT_PACKAGE},
    {.name = "ods", .stylesheet = "ods", .kind = REPORT_PACKAGE},
    {.name = "xlsx", .stylesheet = "xlsx", .kind = REPORT_PACKAGE},
    {.name = "csv", .stylesheet = "csv", .kind = REPORT_CSV},
};
const size_t report_format_count = sizeof report_formats / sizeof report_formats[0];

const struct report_format *report_format_find(const char *name)
{
    for (size_t i = 0; i < report_format_count; i++)
        if (strcmp(report_formats[i].name, name) == 0)
            return &report_formats[i];
    return NULL;
}

void report_format_list(char *list, size_t size)
{
    size_t used = 0;

    for (size_t i = 0; i < report_format_count && used < size; i++)
        used += (size_t)snprintf(list + used, size - used, "%s%s", i == 0 ? "" : ", ",
                                 report_formats[i].name);
}
