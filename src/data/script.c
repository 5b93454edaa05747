/* See script.h. */
#include "data/script.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "data/sqlite.h"

int sqlite_line_of(const char *text, const char *position)
{
    int line = 1;

    for (; text < position; text++)
        line += *text == '\n';
    return line;
}

bool database_run_script(struct database *database, const char *sql, const char *origin,
                         struct error *error)
{
    for (const char *at = sqlite_skip_to_statement(sql), *rest; *at != '\0';
         at = sqlite_skip_to_statement(rest)) {
        sqlite3_stmt *statement = NULL;
        int code = sqlite3_prepare_v2(database->handle, at, -1, &statement, &rest);
        while (code == SQLITE_OK || code == SQLITE_ROW)
            code = statement == NULL ? SQLITE_DONE : sqlite3_step(statement);
        if (code != SQLITE_DONE) {
            char place[256];
            snprintf(place, sizeof place, "%s:%d", origin, sqlite_line_of(sql, at));
            if ((code & 0xFF) == SQLITE_ERROR || (code & 0xFF) == SQLITE_CONSTRAINT)
                error_set(error, ERROR_DATA, "%s: %s", place, sqlite3_errmsg(database->handle));
            else
                sqlite_error(database, place, error);
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return false;
    }
    return true;
}

static bool run_file(struct database *database, const char *path, struct error *error)
{
    struct buffer text = {0};
    bool ok = buffer_read_file(&text, path, error) &&
              database_run_script(database, text.data, path, error);

    buffer_free(&text);
    return ok;
}

static int is_sql(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);

    return entry->d_name[0] != '.' && length > 4 && strcmp(entry->d_name + length - 4, ".sql") == 0;
}

static bool run_directory(struct database *database, const char *path, struct error *error)
{
    struct dirent **entries;
    int count = scandir(path, &entries, is_sql, alphasort);
    bool ok = count > 0;

    if (count < 0)
        return error_set(error, ERROR_INPUT, "%s: %s", path, strerror(errno));
    if (count == 0)
        error_set(error, ERROR_INPUT, "%s: no *.sql file there", path);
    for (int i = 0; i < count; i++) {
        char file[PATH_MAX];
        snprintf(file, sizeof file, "%s/%s", path, entries[i]->d_name);
        ok = ok && run_file(database, file, error);
        free(entries[i]);
    }
    free(entries);
    return ok;
}

bool script_run(struct database *database, const char *path, struct error *error)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return error_set(error, ERROR_INPUT, "%s: %s", path, strerror(errno));
    return S_ISDIR(status.st_mode) ? run_directory(database, path, error)
                                   : run_file(database, path, error);
}

bool script_derive(struct database *database, const struct configuration *configuration,
                   struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/sql/derive.sql", configuration->share_dir);
    return run_file(database, path, error);
}
