/* See package.h. */
#include "report/package.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

static bool set_attributes(zip_t *zip, zip_uint64_t entry, bool stored, time_t time)
{
    struct tm utc;

    gmtime_r(&time, &utc);
    return zip_set_file_compression(zip, entry, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_dostime(
               zip, entry, (zip_uint16_t)(utc.tm_hour << 11 | utc.tm_min << 5 | utc.tm_sec / 2),
               (zip_uint16_t)((utc.tm_year - 80) << 9 | (utc.tm_mon + 1) << 5 | utc.tm_mday),
               0) == 0;
}

static bool add_part(zip_t *zip, struct xml_element *part, time_t time, struct error *error)
{
    struct buffer name = {0}, stored = {0}, content = {0};
    struct xml_element *root = xml_element_first(part);
    zip_source_t *source;
    zip_int64_t entry = -1;
    bool ok;

    xml_attribute_get(part, "name", &name);
    xml_attribute_get(part, "stored", &stored);
    if (root != NULL)
        xml_element_write(root, &content); /* takes it */
    else
        xml_text_get(part, &content);
    /* libzip takes content over and frees it when the archive is closed. */
    source = zip_source_buffer(zip, content.data, content.length, 1);
    if (source != NULL && name.data != NULL)
        entry = zip_file_add(zip, name.data, source, ZIP_FL_ENC_UTF_8);
    ok = entry >= 0 && set_attributes(zip, (zip_uint64_t)entry, stored.data != NULL, time);
    if (!ok)
        error_set(error, ERROR_INTERNAL, "part %s: %s", name.data == NULL ? "" : name.data,
                  zip_strerror(zip));
    if (entry < 0 && source != NULL)
        zip_source_free(source);
    buffer_free(&name);
    buffer_free(&stored);
    return ok;
}

static bool read_back(zip_source_t *source, struct buffer *archive)
{
    char piece[65536];
    zip_int64_t count;

    if (zip_source_open(source) != 0)
        return false;
    while ((count = zip_source_read(source, piece, sizeof piece)) > 0)
        buffer_append(archive, piece, (size_t)count);
    zip_source_close(source);
    return count == 0;
}

bool package_write(struct xml_document *parts, time_t time, struct buffer *archive,
                   struct error *error)
{
    zip_error_t fault;
    zip_source_t *memory = zip_source_buffer_create(NULL, 0, 0, &fault);
    zip_t *zip = memory == NULL ? NULL : zip_open_from_source(memory, ZIP_TRUNCATE, &fault);
    bool ok = true;

    if (zip == NULL) {
        if (memory != NULL)
            zip_source_free(memory);
        return error_set(error, ERROR_INTERNAL, "libzip makes no archive");
    }
    zip_source_keep(memory);
    for (struct xml_element *part = xml_element_first(xml_document_root(parts)); ok && part != NULL;
         part = xml_element_next(part))
        ok = add_part(zip, part, time, error);
    if (!ok)
        zip_discard(zip);
    else if (zip_close(zip) != 0 || !read_back(memory, archive))
        ok = error_set(error, ERROR_INTERNAL, "libzip: %s", zip_strerror(zip));
    zip_source_free(memory);
    return ok;
}
