/* The statements of an SQL file that says where its rows go in the XML, and
 * of the files it takes in (queries.h has the form of a file). */
#ifndef KUNNSKAPSWEB_QUERY_FILE_H
#define KUNNSKAPSWEB_QUERY_FILE_H

#include "base/error.h"

enum {
    QUERY_NAME_SIZE = 40,
    QUERY_PATH_SIZE = 160
};

struct query_text {
    char *sql;
    char path[QUERY_PATH_SIZE];      /* from the top; empty for a check */
    char parameter[QUERY_NAME_SIZE]; /* a check of this parameter, or empty */
    char place[128];                 /* sql/FILE.sql:LINE of its directive */
    bool required;
};

struct query_file {
    struct query_text *list;
    int count;
};

/* A word of small letters, digits and hyphens that fits QUERY_NAME_SIZE. */
bool query_name_is_valid(const char *text);

/* Reads directory/NAME.sql and what it takes in; the caller frees file, also
 * after an error. ERROR_CONFIG names file and line of what is wrong. */
bool query_file_read(struct query_file *file, const char *directory, const char *name,
                     struct error *error);
void query_file_free(struct query_file *file);

#endif
