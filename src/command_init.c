/* kunnskapsweb init: makes a database and fills it with seed data. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "buffer.h"
#include "command.h"
#include "database.h"

static const struct command_option options[] = {
    {"seed", '\0', "FILE", "SQL to fill it with; a directory: its *.sql in name order; repeatable", false},
    {NULL, '\0', NULL, NULL, false},
};

static bool run_file(struct database *database, const char *path, struct error *error)
{
    struct buffer text = {0};
    bool ok = buffer_read_file(&text, path, error) && database_run_script(database, text.data, path, error);

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

static bool run_seed(struct database *database, const char *path, struct error *error)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return error_set(error, ERROR_INPUT, "%s: %s", path, strerror(errno));
    return S_ISDIR(status.st_mode) ? run_directory(database, path, error)
                                   : run_file(database, path, error);
}

/* Everything in one transaction: a database is made whole or not at all. */
static bool fill(struct database *database, const struct configuration *configuration,
                 const struct invocation *invocation, struct error *error)
{
    char path[PATH_MAX];
    const char *seed;

    snprintf(path, sizeof path, "%s/sql/schema.sql", configuration->share_dir);
    if (!database_run_script(database, "BEGIN; PRAGMA defer_foreign_keys = ON;", "init", error) ||
        !run_file(database, path, error))
        return false;
    for (int i = 0; (seed = invocation_value(invocation, "seed", i)) != NULL; i++)
        if (!run_seed(database, seed, error))
            return false;
    snprintf(path, sizeof path, "%s/sql/derive.sql", configuration->share_dir);
    return run_file(database, path, error) && database_run_script(database, "COMMIT", "init", error);
}

static bool make_database(const struct configuration *configuration,
                          const struct invocation *invocation, struct error *error)
{
    const char *path = configuration->database;
    char unfinished[PATH_MAX];
    struct database *database;
    struct stat status;
    bool ok;

    if (stat(path, &status) == 0)
        return error_set(error, ERROR_OUTPUT, "%s exists; move it away to make a new one", path);
    snprintf(unfinished, sizeof unfinished, "%s.new-%ld", path, (long)getpid());
    database = database_create(unfinished, error);
    if (database == NULL)
        return false;
    ok = fill(database, configuration, invocation, error);
    database_close(database);
    /* link(2) refuses to replace what somebody else made meanwhile. */
    if (ok && link(unfinished, path) != 0)
        ok = error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
    unlink(unfinished);
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    bool ok = invocation_configure(invocation, &configuration, &error) &&
              make_database(&configuration, invocation, &error);

    configuration_free(&configuration);
    return ok ? EX_OK : command_fail(&error);
}

const struct command command_init = {
    .name = "init",
    .operands = "",
    .text = "makes a database",
    .options = options,
    .run = run,
};
