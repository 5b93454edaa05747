/* kunnskapsweb import FILE: changes the data with SQL from a file. */
#include <sysexits.h>

#include "command/command.h"
#include "data/publication.h"
#include "data/script.h"
#include "web/rehearsal.h"

static const struct command_option options[] = {
    {"no-rehearsal", '\0', NULL, "publish without making every page first", false},
    {NULL, '\0', NULL, NULL, false},
};

/* All or nothing, and nothing that a page cannot be made from. */
static bool import(const struct configuration *configuration, const struct invocation *invocation,
                   struct error *error)
{
    bool rehearse = invocation_value(invocation, "no-rehearsal", 0) == NULL;
    struct publication *publication =
        publication_begin(configuration->database, PUBLICATION_COPY, error);
    bool ok = publication != NULL &&
              script_run_data(publication_database(publication), invocation->operands[0], error) &&
              publication_complete(publication, configuration, error) &&
              (!rehearse || rehearsal_run(configuration, publication_path(publication), error)) &&
              publication_finish(publication, NULL, error);

    publication_free(publication);
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    bool ok = invocation_configure(invocation, &configuration, &error) &&
              import(&configuration, invocation, &error);

    configuration_free(&configuration);
    return ok ? EX_OK : command_fail(&error);
}

const struct command command_import = {
    .name = "import",
    .operands = "FILE",
    .text = "changes the data with SQL from a file or a directory's *.sql",
    .options = options,
    .run = run,
};
