/* kunnskapsweb init: makes a database and fills it with seed data. */
#include <sysexits.h>

#include "command/command.h"
#include "data/publication.h"
#include "data/script.h"

static const struct command_option options[] = {
    {"seed", '\0', "FILE...",
     "SQL to fill it with; a directory: its *.sql in name order; repeatable", false},
    {NULL, '\0', NULL, NULL, false},
};

static bool fill(struct database *database, const struct configuration *configuration,
                 const struct invocation *invocation, struct error *error)
{
    const char *seed;

    if (!script_run(database, configuration, "schema", error))
        return false;
    for (int i = 0; (seed = invocation_value(invocation, "seed", i)) != NULL; i++)
        if (!script_run_data(database, seed, error))
            return false;
    return true;
}

/* A database is made whole or not at all. */
static bool make_database(const struct configuration *configuration,
                          const struct invocation *invocation, struct error *error)
{
    struct publication *publication =
        publication_begin(configuration->database, PUBLICATION_NEW, error);
    bool ok = publication != NULL &&
              fill(publication_database(publication), configuration, invocation, error) &&
              publication_complete(publication, configuration, error) &&
              publication_finish(publication, NULL, error);

    publication_free(publication);
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
