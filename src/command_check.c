/* kunnskapsweb check: says every fault of the configuration, the program's
 * files and the database. */
#include <stdio.h>
#include <sysexits.h>

#include "command.h"
#include "service.h"

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct service *service;
    struct error error = {0};
    int code = EX_OK;

    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    service = service_new(&configuration, &error);
    if (service == NULL)
        return command_fail(&error);
    if (!service_open_database(service, &error) || !database_check(service->database, &error))
        code = command_fail(&error);
    else
        printf("kunnskapsweb: %s, schema version %d: everything is in order\n",
               service->configuration.database, DATABASE_SCHEMA_VERSION);
    service_free(service);
    return code;
}

const struct command command_check = {
    .name = "check",
    .operands = "",
    .text = "checks configuration, stylesheets, queries and database",
    .options = NULL,
    .run = run,
};
