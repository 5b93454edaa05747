/* See sample.h. */
#include "data/sample.h"

#include "data/script.h"
#include "data/sqlite.h"

struct database *sample_open(const struct configuration *configuration, struct error *error)
{
    struct database *database = database_open_in_memory(error);

    if (database != NULL && database_run_script(database, "BEGIN", "sample", error) &&
        script_run(database, configuration, "schema", error) &&
        script_run(database, configuration, "seed", error) &&
        script_run(database, configuration, "sample", error) &&
        script_derive(database, configuration, error) &&
        database_run_script(database, "COMMIT", "sample", error)) {
        sqlite_restrict_to_reading(database, 0);
        return database;
    }
    database_close(database);
    return NULL;
}
