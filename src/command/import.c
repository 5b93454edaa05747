/* kunnskapsweb import FILE: changes the data with SQL from a file. */
#include <sysexits.h>

#include "command/command.h"
#include "data/script.h"

/* All or nothing, the catalogue's index included. */
static bool import(const struct configuration *configuration, const char *path, struct error *error)
{
    struct database *database = database_open_writable(configuration->database, error);
    bool ok =
        database != NULL && database_run_script(database, "BEGIN IMMEDIATE", "import", error) &&
        script_run_data(database, path, error) && script_derive(database, configuration, error) &&
        database_run_script(database, "COMMIT", "import", error);

    database_close(database); /* rolls back what is not committed */
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    bool ok = invocation_configure(invocation, &configuration, &error) &&
              import(&configuration, invocation->operands[0], &error);

    configuration_free(&configuration);
    return ok ? EX_OK : command_fail(&error);
}

const struct command command_import = {
    .name = "import",
    .operands = "FILE",
    .text = "changes the data with SQL from a file or a directory's *.sql",
    .options = NULL,
    .run = run,
};
