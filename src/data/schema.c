/* See schema.h. */
#include "data/schema.h"

#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/log.h"
#include "data/script.h"
#include "data/sqlite.h"

static const char objects[] = "SELECT type, name, sql FROM sqlite_schema"
                              " WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY rowid";
static const char object[] = "SELECT sql FROM sqlite_schema WHERE type = ?1 AND name = ?2";

/* Two objects: the database, and an empty one of the schema. */
struct comparison {
    struct database *database, *fresh;
    const char *directory; /* of the schema's files */
    bool ok;
    struct error *error;
};

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

/* Where a quoted name or text ends. */
static const char *end_of_quoted(const char *sql)
{
    const char *end = strchr(sql + 1, *sql);

    return end == NULL ? sql + strlen(sql) : end + 1;
}

/* Appends a statement without comments and needless white space. */
static void write_plain(const char *sql, struct buffer *plain)
{
    buffer_append_string(plain, "");
    for (const char *end; *(sql = sqlite_skip_to_statement(sql)) != '\0'; sql = end) {
        end = sql + 1;
        if (*sql == '\'' || *sql == '"')
            end = end_of_quoted(sql);
        while (is_word(*sql) && is_word(*end))
            end++;
        if (is_word(*sql) && plain->length > 0 && is_word(plain->data[plain->length - 1]))
            buffer_append_string(plain, " ");
        buffer_append(plain, sql, (size_t)(end - sql));
    }
}

static bool is_same(const char *one, const char *other)
{
    struct buffer first = {0}, second = {0};
    bool same;

    write_plain(one, &first);
    write_plain(other, &second);
    same = strcmp(first.data, second.data) == 0;
    buffer_free(&first);
    buffer_free(&second);
    return same;
}

static sqlite3_stmt *find(struct database *database, sqlite3_stmt *row)
{
    sqlite3_stmt *found = NULL;

    if (sqlite3_prepare_v2(database->handle, object, -1, &found, NULL) == SQLITE_OK) {
        sqlite3_bind_value(found, 1, sqlite3_column_value(row, 0));
        sqlite3_bind_value(found, 2, sqlite3_column_value(row, 1));
        sqlite3_step(found);
    }
    return found;
}

static void tell(struct comparison *comparison, sqlite3_stmt *row, const char *what)
{
    struct error fault;

    error_set(&fault, ERROR_DATABASE, "%s: the %s %s %s %s", comparison->database->path,
              sqlite3_column_text(row, 0), sqlite3_column_text(row, 1), what,
              comparison->directory);
    note_fault(false, &comparison->ok, comparison->error, &fault);
}

/* An object of the schema: is it there? */
static void compare_object(struct comparison *comparison, sqlite3_stmt *row)
{
    sqlite3_stmt *found = find(comparison->database, row);
    const char *sql = (const char *)sqlite3_column_text(found, 0);

    if (sql == NULL)
        tell(comparison, row, "is missing; its text is in");
    else if (!is_same(sql, (const char *)sqlite3_column_text(row, 2)))
        tell(comparison, row, "is not what it is in");
    sqlite3_finalize(found);
}

/* An object of the database: somebody's own index harms nobody, a trigger may
 * change what others write. */
static void look_for_stranger(struct comparison *comparison, sqlite3_stmt *row)
{
    sqlite3_stmt *found;

    if (strcmp((const char *)sqlite3_column_text(row, 0), "trigger") != 0)
        return;
    found = find(comparison->fresh, row);
    if (sqlite3_column_text(found, 0) == NULL)
        tell(comparison, row, "is a stranger: there is none in");
    sqlite3_finalize(found);
}

static void for_each(struct comparison *comparison, struct database *database,
                     void (*work)(struct comparison *, sqlite3_stmt *))
{
    sqlite3_stmt *row = NULL;
    struct error fault;
    int code = sqlite3_prepare_v2(database->handle, objects, -1, &row, NULL);

    while ((code == SQLITE_OK || code == SQLITE_ROW) && (code = sqlite3_step(row)) == SQLITE_ROW)
        work(comparison, row);
    if (code != SQLITE_DONE)
        note_fault(sqlite_error(database, database->path, &fault), &comparison->ok,
                   comparison->error, &fault);
    sqlite3_finalize(row);
}

bool schema_check(struct database *database, const struct configuration *configuration,
                  struct error *error)
{
    char directory[PATH_MAX];
    struct comparison comparison = {
        .database = database, .directory = directory, .ok = true, .error = error};

    snprintf(directory, sizeof directory, "%s/sql/schema", configuration->share_dir);
    comparison.fresh = database_open_unpublished(":memory:", error);
    if (comparison.fresh == NULL || !script_run(comparison.fresh, configuration, "schema", error)) {
        comparison.ok = false;
    } else {
        for_each(&comparison, comparison.fresh, compare_object);
        for_each(&comparison, database, look_for_stranger);
    }
    database_close(comparison.fresh);
    return comparison.ok;
}
