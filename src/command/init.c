/* kunnskapsweb init: makes a database and fills it with seed data. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "command/command.h"
#include "data/script.h"

static const struct command_option options[] = {
    {"seed", '\0', "FILE", "SQL to fill it with; a directory: its *.sql in name order; repeatable",
     false},
    {NULL, '\0', NULL, NULL, false},
};

/* Everything in one transaction: a database is made whole or not at all. */
static bool fill(struct database *database, const struct configuration *configuration,
                 const struct invocation *invocation, struct error *error)
{
    char path[PATH_MAX];
    const char *seed;

    snprintf(path, sizeof path, "%s/sql/schema", configuration->share_dir);
    if (!database_run_script(database, "BEGIN", "init", error) ||
        !script_run(database, path, error))
        return false;
    for (int i = 0; (seed = invocation_value(invocation, "seed", i)) != NULL; i++)
        if (!script_run_data(database, seed, error))
            return false;
    return script_derive(database, configuration, error) &&
           database_run_script(database, "COMMIT", "init", error);
}

static bool has_directory(const char *path)
{
    char directory[PATH_MAX];
    const char *slash = strrchr(path, '/');
    struct stat status;

    if (slash == NULL)
        return true;
    snprintf(directory, sizeof directory, "%.*s", (int)(slash - path + 1), path);
    return stat(directory, &status) == 0 && S_ISDIR(status.st_mode);
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
    if (!has_directory(path))
        return error_set(error, ERROR_OUTPUT,
                         "%s: its directory does not exist; make it, or give --database FILE",
                         path);
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
