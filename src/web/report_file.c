/* See report_file.h. */
#include "web/report_file.h"

#include <stdio.h>
#include <string.h>

#include "report/format.h"

/* What comes from the database must not leave the directory of editions, nor
 * end a header field early. */
static bool is_file_path(const char *path)
{
    return path != NULL && strlen(path) < 64 && strstr(path, "..") == NULL &&
           path[strspn(path, "abcdefghijklmnopqrstuvwxyz0123456789-./")] == '\0';
}

bool report_file_answer(const struct exchange *exchange, struct xml_document *document,
                        struct error *error)
{
    struct response *response = exchange->response;
    struct xml_element *file = xml_element_first(xml_document_root(document));
    struct buffer path = {0}, format = {0}, name = {0};
    const struct report_format *known;

    while (xml_element_next(file) != NULL)
        file = xml_element_next(file);
    xml_attribute_get(file, "path", &path);
    xml_attribute_get(file, "format", &format);
    xml_attribute_get(file, "name", &name);
    known = format.data == NULL ? NULL : report_format_find(format.data);
    if (known != NULL && is_file_path(path.data) && is_file_path(name.data)) {
        snprintf(response->content_type, sizeof response->content_type, "%s", known->media_type);
        snprintf(response->file, sizeof response->file, "%s", path.data);
        snprintf(response->file_name, sizeof response->file_name, "%s", name.data);
    } else {
        error_set(error, ERROR_INTERNAL, "a file of an unknown format or name");
    }
    buffer_free(&path);
    buffer_free(&format);
    buffer_free(&name);
    return response->file[0] != '\0';
}
