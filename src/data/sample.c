/* See sample.h. */
#include "data/sample.h"

#include <limits.h>
#include <stdio.h>

#include "data/script.h"
#include "data/sqlite.h"

static bool run(struct database *database, const struct configuration *configuration,
                const char *name, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/sql/%s", configuration->share_dir, name);
    return script_run(database, path, error);
}

struct database *sample_open(const struct configuration *configuration, struct error *error)
{
    struct database *database = database_open_in_memory(error);

    if (database != NULL && database_run_script(database, "BEGIN", "sample", error) &&
        run(database, configuration, "schema", error) &&
        run(database, configuration, "seed", error) &&
        run(database, configuration, "sample", error) &&
        script_derive(database, configuration, error) &&
        database_run_script(database, "COMMIT", "sample", error)) {
        sqlite_restrict_to_reading(database, 0);
        return database;
    }
    database_close(database);
    return NULL;
}
