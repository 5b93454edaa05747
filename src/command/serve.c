/* kunnskapsweb serve: answers FastCGI. */
#include <sysexits.h>

#include "base/log.h"
#include "command/command.h"
#include "web/listener.h"
#include "web/supervisor.h"

static const struct command_option options[] = {
    {"socket", '\0', "PATH", "the socket to make, unless descriptor 0 is one", true},
    {"workers", '\0', "N", "worker processes", true},
    {"base-url", '\0', "URL", "the site's own address", true},
    {NULL, '\0', NULL, NULL, false},
};

/* Everything is tried before it is used, the database too; each worker
 * opens its own, because SQLite's connections do not survive a fork. */
static struct service *load(const void *context, struct error *error)
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
    if (sound)
        return service;
    service_free(service);
    return NULL;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    int code, listener;

    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    listener = listener_open(configuration.socket, &error);
    if (listener < 0) {
        code = command_fail(&error);
    } else {
        log_begin_service();
        code = supervisor_run(listener, load, invocation);
        listener_close(listener, configuration.socket);
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
