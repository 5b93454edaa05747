/* kunnskapsweb migrate: a database of this schema from an older one, which
 * stays as a copy. */
#include <limits.h>
#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/file_identity.h"
#include "base/output.h"
#include "command/command.h"
#include "data/migration.h"
#include "data/publication.h"

/* The old file's name from now on. It has it already when an earlier run was
 * ended before its last step. */
static bool name_old(const char *path, int version, char name[PATH_MAX], struct error *error)
{
    snprintf(name, PATH_MAX, "%s.schema-%d", path, version);
    return access(name, F_OK) != 0 || file_is_same(path, name) ||
           error_set(error, ERROR_OUTPUT, "%s exists; move it away first", name);
}

static bool replace(const struct configuration *configuration, const char *old, struct error *error)
{
    const char *path = configuration->database;
    struct publication *publication = publication_begin(path, PUBLICATION_FRESH, error);
    bool ok = publication != NULL &&
              migration_fill(publication_database(publication), path, configuration, error) &&
              publication_complete(publication, configuration, error) && output_go_on(error) &&
              publication_finish(publication, old, error);

    publication_free(publication);
    return ok;
}

static bool migrate(const struct configuration *configuration, struct error *error)
{
    const char *path = configuration->database;
    char old[PATH_MAX];
    int version;

    if (!database_is_at_rest(path, error) || !migration_read_version(path, &version, error))
        return false;
    if (version == DATABASE_SCHEMA_VERSION) {
        printf("%s is of schema version %d already\n", path, version);
        return true;
    }
    if (!name_old(path, version, old, error) || !replace(configuration, old, error))
        return false;
    printf("%s is of schema version %d now; the old file is %s\n", path, DATABASE_SCHEMA_VERSION,
           old);
    return true;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    bool ok;

    output_handle_interrupts();
    ok =
        invocation_configure(invocation, &configuration, &error) && migrate(&configuration, &error);
    configuration_free(&configuration);
    if (!ok)
        command_fail(&error);
    output_end_if_interrupted(ok);
    return ok ? EX_OK : error_exit_code(error.code);
}

const struct command command_migrate = {
    .name = "migrate",
    .operands = "",
    .text = "makes a database of this schema from an older one",
    .options = NULL,
    .run = run,
};
