/* See edition_check.h. */
#include "report/edition_check.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/kept_file.h"
#include "base/log.h"
#include "data/queries.h"

static bool check_file(const struct configuration *configuration, struct xml_element *file,
                       struct error *error)
{
    struct buffer edition = {0}, path = {0}, bytes = {0}, sha256 = {0};
    char full[PATH_MAX];
    bool ok;

    xml_attribute_get(file, "edition", &edition);
    if (xml_attribute_get(file, "path", &path) && xml_attribute_get(file, "bytes", &bytes) &&
        xml_attribute_get(file, "sha256", &sha256)) {
        snprintf(full, sizeof full, "%s/%s", configuration->editions_dir, path.data);
        ok = kept_file_is_whole(full, strtoll(bytes.data, NULL, 10), sha256.data, error);
    } else {
        ok = error_set(error, ERROR_DATA, "the database knows of no file of the edition %s",
                       edition.data);
    }
    buffer_free(&edition);
    buffer_free(&path);
    buffer_free(&bytes);
    buffer_free(&sha256);
    return ok;
}

bool edition_check_files(const struct configuration *configuration, struct database *database,
                         struct error *error)
{
    static const struct query_value no_values[] = {{NULL, NULL}};
    struct xml_document *files = xml_document_new("files");
    bool ok = queries_run_file(configuration, "report/edition-files", database, no_values,
                               xml_document_root(files), error);
    struct xml_element *file = ok ? xml_element_first(xml_document_root(files)) : NULL;
    struct error fault;

    for (; file != NULL; file = xml_element_next(file))
        note_fault(check_file(configuration, file, &fault), &ok, error, &fault);
    xml_document_free(files);
    return ok;
}
