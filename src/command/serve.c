/* kunnskapsweb serve: answers FastCGI. */
#include <sysexits.h>

#include "base/log.h"
#include "command/command.h"
#include "web/listener.h"
#include "web/rehearsal.h"
#include "web/supervisor.h"

static const struct command_option options[] = {
    {"socket", '\0', "PATH", "the socket to make, unless descriptor 0 is one", true},
    {"workers", '\0', "N", "worker processes", true},
    {"base-url", '\0', "URL", "the site's own address", true},
    {NULL, '\0', NULL, NULL, false},
};

/* Everything is compiled before it is used, the database opened too; each
 * worker opens its own, because SQLite's connections do not survive a fork.
 * Pages are tried at a reload only: at the start there is nothing better to
 * serve than those that can be made, and check tries them all. */
static struct service *load(const void *context, bool again, struct error *error)
{
    struct configuration configuration;
    struct service *service;
    bool sound;

    if (!invocation_configure(context, &configuration, error)) {
        configuration_free(&configuration);
        return NULL;
    }
    service = service_new(&configuration, error);
    if (service == NULL)
        return NULL;
    sound = service_open_database(service, error) && service_check_queries(service, error);
    service_close_database(service);
    if (sound && again)
        sound = rehearsal_try_routes(service, error);
    if (sound)
        return service;
    service_free(service);
    return NULL;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    struct listener listener;
    int code;

    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    if (!listener_open(&listener, configuration.socket, &error)) {
        code = command_fail(&error);
    } else {
        log_begin_service();
        code = supervisor_run(&listener, load, invocation);
        listener_close(&listener);
    }
    configuration_free(&configuration);
    return code;
}

const struct command command_serve = {
    .name = "serve",
    .operands = "",
    .text = "answers FastCGI requests",
    .options = options,
    .run = run,
};
