/* kunnskapsweb get PATH: prints what a GET of that path answers. */
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "command.h"
#include "respond.h"

static const struct command_option options[] = {
    {"headers", 'i', NULL, "print the status and the header fields too", false},
    {NULL, '\0', NULL, NULL, false},
};

static bool print_response(const struct response *response, bool with_head)
{
    struct buffer head = {0};
    bool ok;

    if (with_head)
        response_write_head(response, &head);
    ok = fwrite(head.data, 1, head.length, stdout) == head.length &&
         fwrite(response->body.data, 1, response->body.length, stdout) == response->body.length &&
         fflush(stdout) == 0;
    buffer_free(&head);
    if (!ok)
        perror("kunnskapsweb: standard output");
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct service *service;
    struct request request = {.method = "GET", .target = invocation->operands[0]};
    struct response response = {0};
    struct error error = {0};
    int code = EX_OK;

    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    service = service_new(&configuration, &error);
    if (service == NULL)
        return command_fail(&error);
    request_set_reference(&request, NULL);
    respond(service, &request, &response);
    if (!print_response(&response, invocation_value(invocation, "headers", 0) != NULL))
        code = EX_IOERR;
    else if (response.status >= 500)
        code = response.status == 503 ? EX_TEMPFAIL : EX_SOFTWARE;
    else if (response.status >= 400)
        code = response.status == 404 ? EX_NOINPUT : EX_DATAERR;
    response_free(&response);
    service_free(service);
    return code;
}

const struct command command_get = {
    .name = "get",
    .operands = "PATH",
    .text = "prints what a GET of a path answers, without a server",
    .options = options,
    .run = run,
};
