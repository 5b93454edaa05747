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
#include "data/unshown.h"
#include "report/edition_check.h"
#include "web/rehearsal.h"

/* The database by itself, whatever the stylesheets are like. */
static bool check_database(const struct configuration *configuration, int *unshown,
                           struct error *error)
{
    struct database *database = database_open(configuration->database, 0, error);
    struct error fault = {0};
    bool ok = database != NULL && integrity_check(database, configuration, error) &&
              unshown_list(database, unshown, error);

    if (database != NULL)
        note_fault(addresses_check(database, &fault), &ok, error, &fault);
    database_close(database);
    return ok;
}

/* The frozen reports: by a connection of its own, since the other was only to
 * be closed. One that cannot be opened has been told of. */
static bool check_editions(const struct configuration *configuration, struct error *error)
{
    struct database *database = database_open(configuration->database, 0, NULL);
    bool ok = database == NULL || edition_check_files(configuration, database, error);

    database_close(database);
    return ok;
}

static bool check_files(struct configuration *configuration, struct error *error)
{
    struct service *service = service_new(configuration, error);
    bool ok = service != NULL && service_open_database(service, error) &&
              service_check_queries(service, error);

    if (ok) {
        service_close_database(service);
        ok = rehearsal_try_routes(service, error);
    }
    service_free(service);
    return ok;
}

/* What lacks a text is no fault of the site, which goes on without it. */
static void say_result(const char *path, int unshown)
{
    if (unshown == 0)
        printf("kunnskapsweb: %s, schema version %d: everything is in order\n", path,
               DATABASE_SCHEMA_VERSION);
    else
        printf("kunnskapsweb: %s, schema version %d: in order, but for what cannot be shown: %d "
               "(see above)\n",
               path, DATABASE_SCHEMA_VERSION, unshown);
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    char *path;
    int code = EX_OK, unshown = 0;

    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    path = memory_copy_string(configuration.database, strlen(configuration.database));
    if (!check_database(&configuration, &unshown, &error))
        code = command_fail(&error);
    if (!check_editions(&configuration, &error)) {
        int other = command_fail(&error);
        code = code == EX_OK ? other : code;
    }
    if (!check_files(&configuration, &error) && code == EX_OK)
        code = command_fail(&error);
    if (code == EX_OK)
        say_result(path, unshown);
    free(path);
    return code;
}

const struct command command_check = {
    .name = "check",
    .operands = "",
    .text = "checks files, database and frozen reports, and makes every page",
    .options = NULL,
    .run = run,
};
