/* kunnskapsweb check: says every fault of the configuration, the program's
 * files and the database. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/log.h"
#include "command/command.h"
#include "data/addresses.h"
#include "data/integrity.h"
#include "web/service.h"

/* The database by itself, whatever the stylesheets are like. */
static bool check_database(const char *path, struct error *error)
{
    struct database *database = database_open(path, 0, error);
    struct error fault = {0};
    bool ok = database != NULL && integrity_check(database, error);

    if (database != NULL && !addresses_check(database, &fault)) {
        if (!ok)
            log_line(LOG_PRIORITY_ERROR, NULL, "%s", error->message);
        *error = fault;
        ok = false;
    }

    database_close(database);
    return ok;
}

static bool check_files(struct configuration *configuration, struct error *error)
{
    struct service *service = service_new(configuration, error);
    bool ok = service != NULL && service_open_database(service, error) &&
              service_check_queries(service, error);

    service_free(service);
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    char *path;
    int code = EX_OK;

    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    path = memory_copy_string(configuration.database, strlen(configuration.database));
    if (!check_database(path, &error))
        code = command_fail(&error);
    if (!check_files(&configuration, &error) && code == EX_OK)
        code = command_fail(&error);
    if (code == EX_OK)
        printf("kunnskapsweb: %s, schema version %d: everything is in order\n", path,
               DATABASE_SCHEMA_VERSION);
    free(path);
    return code;
}

const struct command command_check = {
    .name = "check",
    .operands = "",
    .text = "checks configuration, stylesheets, queries and database",
    .options = NULL,
    .run = run,
};
