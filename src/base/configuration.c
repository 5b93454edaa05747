/* See configuration.h. */
#include "base/configuration.h"

#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/address.h"
#include "base/buffer.h"
#include "base/log.h"

enum option_type {
    OPTION_PATH,
    OPTION_ADDRESS,
    OPTION_NUMBER
};

static const struct option {
    const char *name;
    enum option_type type;
    size_t offset;
    const char *preset;
    int min, max;
    const char *text;
} options[] = {
    {"database", OPTION_PATH, offsetof(struct configuration, database),
     LOCALSTATEDIR "/lib/kunnskapsweb/kunnskapsweb.db", 0, 0, "the SQLite database"},
    {"share-dir", OPTION_PATH, offsetof(struct configuration, share_dir), "", 0, 0,
     "stylesheets, queries and messages (found beside the program when not set)"},
    {"base-url", OPTION_ADDRESS, offsetof(struct configuration, base_url), "", 0, 0,
     "the site's own address, for absolute links: https://example.no"},
    {"editions-dir", OPTION_PATH, offsetof(struct configuration, editions_dir),
     LOCALSTATEDIR "/lib/kunnskapsweb/editions", 0, 0, "the files of published annual reports"},
    {"socket", OPTION_PATH, offsetof(struct configuration, socket), "", 0, 0,
     "the FastCGI socket to make, unless descriptor 0 is one"},
    {"workers", OPTION_NUMBER, offsetof(struct configuration, workers), "2", 1, 64,
     "worker processes"},
    {"max-target", OPTION_NUMBER, offsetof(struct configuration, max_target), "2048", 256, 65536,
     "longest path and query, bytes"},
    {"max-header", OPTION_NUMBER, offsetof(struct configuration, max_header), "65536", 4096,
     1048576, "largest sum of a request's parameters, bytes"},
    {"max-body", OPTION_NUMBER, offsetof(struct configuration, max_body), "65536", 0, 16777216,
     "largest request body, bytes"},
    {"request-timeout", OPTION_NUMBER, offsetof(struct configuration, request_timeout), "10", 1,
     300, "seconds a request may take, wherever it spends them"},
    {"drain-timeout", OPTION_NUMBER, offsetof(struct configuration, drain_timeout), "15", 1, 300,
     "seconds a stopping worker has to finish"},
};

enum {
    OPTION_COUNT = sizeof options / sizeof options[0]
};

static char **text_of(struct configuration *configuration, const struct option *option)
{
    return (char **)((char *)configuration + option->offset);
}

static int *number_of(struct configuration *configuration, const struct option *option)
{
    return (int *)((char *)configuration + option->offset);
}

/* The program's files stand beside it, installed (/usr/bin, /usr/share) or
 * in a build tree (src, share); PKGDATADIR is where configure put them. */
static char *find_share_dir(void)
{
    char program[PATH_MAX], directory[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    struct stat status;

    if (length > 0) {
        program[length] = '\0';
        *strrchr(program, '/') = '\0';
        if (snprintf(directory, sizeof directory, "%s/../share/kunnskapsweb/xslt", program) <
                (int)sizeof directory &&
            stat(directory, &status) == 0) {
            directory[strlen(directory) - strlen("/xslt")] = '\0';
            return memory_copy_string(directory, strlen(directory));
        }
    }
    return memory_copy_string(PKGDATADIR, strlen(PKGDATADIR));
}

void configuration_init(struct configuration *configuration)
{
    memset(configuration, 0, sizeof *configuration);
    for (int i = 0; i < OPTION_COUNT; i++)
        configuration_set(configuration, options[i].name, options[i].preset, "default", NULL);
    free(configuration->share_dir);
    configuration->share_dir = find_share_dir();
}

void configuration_copy(struct configuration *copy, const struct configuration *other)
{
    *copy = *other;
    for (int i = 0; i < OPTION_COUNT; i++)
        if (options[i].type != OPTION_NUMBER) {
            char **text = text_of(copy, &options[i]);
            *text = memory_copy_string(*text, strlen(*text));
        }
}

void configuration_free(struct configuration *configuration)
{
    for (int i = 0; i < OPTION_COUNT; i++)
        if (options[i].type != OPTION_NUMBER)
            free(*text_of(configuration, &options[i]));
    memset(configuration, 0, sizeof *configuration);
}

static bool set_number(int *number, const struct option *option, const char *value,
                       const char *origin, struct error *error)
{
    char *end;
    long parsed = strtol(value, &end, 10);

    if (*value == '\0' || *end != '\0' || parsed < option->min || parsed > option->max)
        return error_set(error, ERROR_CONFIG, "%s: %s must be a number from %d to %d, not '%s'",
                         origin, option->name, option->min, option->max, value);
    *number = (int)parsed;
    return true;
}

bool configuration_set(struct configuration *configuration, const char *name, const char *value,
                       const char *origin, struct error *error)
{
    for (int i = 0; i < OPTION_COUNT; i++) {
        const struct option *option = &options[i];
        if (strcmp(option->name, name) != 0)
            continue;
        if (option->type == OPTION_NUMBER)
            return set_number(number_of(configuration, option), option, value, origin, error);
        if (option->type == OPTION_ADDRESS && !address_is_base(value))
            return error_set(error, ERROR_CONFIG,
                             "%s: %s must be like https://example.no, without a path or a slash at "
                             "the end, not '%s'",
                             origin, name, value);
        free(*text_of(configuration, option));
        *text_of(configuration, option) = memory_copy_string(value, strlen(value));
        return true;
    }
    return error_set(error, ERROR_CONFIG, "%s: unknown option '%s'", origin, name);
}

static char *trim(char *text)
{
    size_t length;

    text += strspn(text, " \t\r");
    length = strlen(text);
    while (length > 0 && strchr(" \t\r", text[length - 1]) != NULL)
        text[--length] = '\0';
    return text;
}

static bool read_line(struct configuration *configuration, char *line, const char *origin,
                      struct error *error)
{
    char *equals;

    line = trim(line);
    if (*line == '\0' || *line == '#')
        return true;
    equals = strchr(line, '=');
    if (equals == NULL)
        return error_set(error, ERROR_CONFIG, "%s: not a 'name = value' line: %.80s", origin, line);
    *equals = '\0';
    return configuration_set(configuration, trim(line), trim(equals + 1), origin, error);
}

bool configuration_read_file(struct configuration *configuration, const char *path,
                             struct error *error)
{
    struct buffer text = {0};
    bool ok = true;
    int number = 1;

    if (!buffer_read_file(&text, path, error))
        return false;
    for (char *line = text.data; line != NULL; number++) {
        char *end = strchr(line, '\n');
        char origin[PATH_MAX];
        struct error fault = {0};
        if (end != NULL)
            *end = '\0';
        snprintf(origin, sizeof origin, "%s:%d", path, number);
        note_fault(read_line(configuration, line, origin, &fault), &ok, error, &fault);
        line = end == NULL ? NULL : end + 1;
    }
    buffer_free(&text);
    return ok;
}

void configuration_describe(FILE *stream)
{
    for (int i = 0; i < OPTION_COUNT; i++)
        fprintf(stream, "  %-16s %s%s%s%s\n", options[i].name, options[i].text,
                options[i].preset[0] != '\0' ? " [" : "", options[i].preset,
                options[i].preset[0] != '\0' ? "]" : "");
}
