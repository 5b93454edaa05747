/* See query_file.h. */
#include "data/query_file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "data/sqlite.h"

enum {
    DEPTH_MAX = 4 /* files that take in files */
};

struct reading {
    struct query_file *file;
    const char *directory;
    const char *name;
    const char *prefix; /* the path that the file's own paths go on from */
    const char *place;  /* of the directive that takes it in; NULL for the first */
    int depth;
};

bool query_name_is_valid(const char *text)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");

    return length > 0 && length < QUERY_NAME_SIZE && text[length] == '\0' && text[0] >= 'a';
}

static bool is_path(const char *path)
{
    char step[QUERY_PATH_SIZE];

    for (size_t length; *path != '\0'; path += length + (path[length] == '/')) {
        length = strcspn(path, "/");
        snprintf(step, sizeof step, "%.*s", (int)length, path);
        if (!query_name_is_valid(step) || strcmp(path + length, "/") == 0)
            return false;
    }
    return true;
}

/* The path from the top of what a file calls path; "." is where it is. */
static bool read_path(const struct reading *reading, const char *path, char *whole)
{
    int length;

    if (strcmp(path, ".") == 0)
        length = snprintf(whole, QUERY_PATH_SIZE, "%s", reading->prefix);
    else
        length = snprintf(whole, QUERY_PATH_SIZE, "%s%s%s", reading->prefix,
                          *reading->prefix == '\0' ? "" : "/", path);
    return length < QUERY_PATH_SIZE && is_path(whole);
}

static bool read_text(const struct reading *reading, struct error *error);

/* Takes in the statements of another file at a path. */
static bool take_in(const struct reading *reading, const char *path, const char *name,
                    const char *rest, const char *place, struct error *error)
{
    const struct reading inner = {.file = reading->file,
                                  .directory = reading->directory,
                                  .name = name,
                                  .prefix = path,
                                  .place = place,
                                  .depth = reading->depth + 1};

    if (*sqlite_skip_to_statement(rest) != '\0')
        return error_set(error, ERROR_CONFIG, "%s: a statement after a file that is taken in",
                         place);
    if (inner.depth > DEPTH_MAX)
        return error_set(error, ERROR_CONFIG, "%s: files take in each other", place);
    return read_text(&inner, error);
}

static void add_text(struct query_file *file, const struct query_text *text)
{
    file->list = memory_resize(file->list, ((size_t)file->count + 1) * sizeof *file->list);
    file->list[file->count++] = *text;
}

/* What a directive says of the statement after it, or the file it takes in. */
static bool read_directive(const struct reading *reading, const char *line, struct query_text *text,
                           char *file, size_t size)
{
    char path[QUERY_PATH_SIZE] = "", word[QUERY_NAME_SIZE] = "", name[80] = "", extra;
    int words = sscanf(line, "--> %159s %39s %79s %c", path, word, name, &extra);

    if (words == 2 && strcmp(path, "parameter") == 0) {
        snprintf(text->parameter, sizeof text->parameter, "%s", word);
        return query_name_is_valid(word);
    }
    if (!read_path(reading, path, text->path))
        return false;
    if (words == 3 && strcmp(word, "from") == 0) {
        snprintf(file, size, "%s", name);
        return true;
    }
    text->required = words == 2 && strcmp(word, "required") == 0;
    return words == 1 + text->required && *text->path != '\0';
}

/* A directive, and the statement after it, which ends where the next begins. */
static bool read_statement(const struct reading *reading, const char *directive, const char *end,
                           const char *place, struct error *error)
{
    size_t length = strcspn(directive, "\n");
    struct query_text text = {.required = false};
    char line[256], file[80] = "";
    char *sql = memory_copy_string(directive + length, (size_t)(end - directive) - length);
    bool ok;

    snprintf(line, sizeof line, "%.*s", (int)length, directive);
    snprintf(text.place, sizeof text.place, "%s", place);
    ok = read_directive(reading, line, &text, file, sizeof file);
    if (!ok) {
        error_set(error, ERROR_CONFIG, "%s: no directive: %s", place, line);
    } else if (*file != '\0') {
        ok = take_in(reading, text.path, file, sql, place, error);
    } else {
        text.sql = sql;
        add_text(reading->file, &text);
        return true;
    }
    free(sql);
    return ok;
}

/* The next directive at or after the start of a line, or the text's end. */
static const char *find_directive(const char *line, int *number)
{
    while (*line != '\0' && strncmp(line, "-->", 3) != 0) {
        line += strcspn(line, "\n");
        if (*line == '\n') {
            line++;
            (*number)++;
        }
    }
    return line;
}

static bool read_statements(const struct reading *reading, const char *sql, struct error *error)
{
    int number = 1;
    const char *directive = find_directive(sql, &number);

    while (*directive != '\0') {
        char place[128];
        const char *after = directive + strcspn(directive, "\n");
        const char *end;
        snprintf(place, sizeof place, "sql/%s.sql:%d", reading->name, number);
        end = find_directive(after, &number);
        if (!read_statement(reading, directive, end, place, error))
            return false;
        directive = end;
    }
    return true;
}

static bool read_text(const struct reading *reading, struct error *error)
{
    struct buffer text = {0};
    struct error fault;
    char path[PATH_MAX];
    bool ok;

    snprintf(path, sizeof path, "%s/%s.sql", reading->directory, reading->name);
    ok = buffer_read_file(&text, path, &fault);
    if (ok)
        ok = read_statements(reading, text.data == NULL ? "" : text.data, error);
    else if (reading->place != NULL)
        error_set(error, ERROR_CONFIG, "%s: %.240s", reading->place, fault.message);
    else
        *error = fault;
    buffer_free(&text);
    return ok;
}

bool query_file_read(struct query_file *file, const char *directory, const char *name,
                     struct error *error)
{
    const struct reading reading = {
        .file = file, .directory = directory, .name = name, .prefix = ""};

    *file = (struct query_file){0};
    return read_text(&reading, error);
}

void query_file_free(struct query_file *file)
{
    for (int i = 0; i < file->count; i++)
        free(file->list[i].sql);
    free(file->list);
    *file = (struct query_file){0};
}
