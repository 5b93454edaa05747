/* The configuration: one table in configuration.c is the master copy of every
 * option; the file, the command line and `--help` all read it. */
#ifndef KUNNSKAPSWEB_CONFIGURATION_H
#define KUNNSKAPSWEB_CONFIGURATION_H

#include <stdio.h>

#include "base/error.h"

struct configuration {
    char *database;     /* path */
    char *share_dir;    /* stylesheets, queries, messages */
    char *base_url;     /* of absolute links, no slash at the end; or empty */
    char *editions_dir; /* the files of frozen annual reports */
    char *socket;       /* path of the FastCGI socket, or empty */
    int workers;
    int max_target;      /* bytes of path and query */
    int max_header;      /* bytes of all FastCGI parameters */
    int max_body;        /* bytes */
    int request_timeout; /* seconds a request may take, wherever it spends them */
    int drain_timeout;   /* seconds from SIGTERM to SIGKILL for a worker */
};

/* Fills in the defaults. */
void configuration_init(struct configuration *configuration);
/* Every option of another; copy is not initialised. */
void configuration_copy(struct configuration *copy, const struct configuration *other);
void configuration_free(struct configuration *configuration);

/* Sets one option by its name. origin (a file and line, or an option) begins
 * the message of ERROR_CONFIG. */
bool configuration_set(struct configuration *configuration, const char *name, const char *value,
                       const char *origin, struct error *error);

/* Reads a file of "name = value" lines and # comments. Every fault in it is
 * logged with file and line; the last one is given. */
bool configuration_read_file(struct configuration *configuration, const char *path,
                             struct error *error);

/* One line an option: name, default, what it is. */
void configuration_describe(FILE *stream);

#endif
