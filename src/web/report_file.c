/* See report_file.h. */
#include "web/report_file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/kept_file.h"
#include "base/media_type.h"

/* It is nginx that sends it; whether it is still the one that was frozen is
 * asked here. */
static bool is_there(const struct exchange *exchange, const char *path, const char *bytes,
                     struct error *error)
{
    char full[PATH_MAX];

    snprintf(full, sizeof full, "%s/%s", exchange->service->configuration.editions_dir, path);
    return kept_file_has_size(full, strtoll(bytes, NULL, 10), error);
}

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
    struct buffer path = {0}, format = {0}, name = {0}, bytes = {0};
    const char *type;

    while (xml_element_next(file) != NULL)
        file = xml_element_next(file);
    xml_attribute_get(file, "path", &path);
    xml_attribute_get(file, "format", &format);
    xml_attribute_get(file, "name", &name);
    xml_attribute_get(file, "bytes", &bytes);
    type = format.data == NULL ? NULL : media_type_of(format.data);
    if (type == NULL || !is_file_path(path.data) || !is_file_path(name.data)) {
        error_set(error, ERROR_INTERNAL, "a file of an unknown format or name");
    } else if (is_there(exchange, path.data, bytes.data, error)) {
        snprintf(response->content_type, sizeof response->content_type, "%s", type);
        snprintf(response->file, sizeof response->file, "%s", path.data);
        snprintf(response->file_name, sizeof response->file_name, "%s", name.data);
    }
    buffer_free(&bytes);
    buffer_free(&path);
    buffer_free(&format);
    buffer_free(&name);
    return response->file[0] != '\0';
}
