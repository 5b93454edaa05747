/* kunnskapsweb get PATH: prints what a GET of that path answers. */
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "command/command.h"
#include "web/respond.h"

static const struct command_option options[] = {
    {"headers", 'i', NULL, "print the status and the header fields too", false},
    {NULL, '\0', NULL, NULL, false},
};

static bool print(const struct buffer *bytes)
{
    return bytes->length == 0 || fwrite(bytes->data, 1, bytes->length, stdout) == bytes->length;
}

static bool print_response(const struct response *response, bool with_head)
{
    struct buffer head = {0};
    bool ok;

    if (with_head)
        response_write_head(response, &head);
    ok = print(&head) && print(&response->body) && fflush(stdout) == 0;
    buffer_free(&head);
    if (!ok)
        perror("kunnskapsweb: standard output");
    return ok;
}

/* What nginx would send. */
static bool read_file(const struct service *service, struct response *response, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/%s", service->configuration.editions_dir, response->file);
    return buffer_read_file(&response->body, path, error);
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct service *service;
    struct request request = {.method = "GET", .target = invocation->operands[0]};
    struct response response = {0};
    struct error error = {0};
    int code = EX_OK;

    if (request.target[0] != '/') {
        error_set(&error, ERROR_USAGE, "a path begins with '/': kunnskapsweb get /%s",
                  request.target);
        return command_fail(&error);
    }
    if (!invocation_configure(invocation, &configuration, &error)) {
        configuration_free(&configuration);
        return command_fail(&error);
    }
    service = service_new(&configuration, &error);
    if (service == NULL)
        return command_fail(&error);
    request_set_reference(&request, NULL);
    respond(service, &request, &response);
    if (response.file[0] != '\0' && !read_file(service, &response, &error))
        code = command_fail(&error);
    else if (!print_response(&response, invocation_value(invocation, "headers", 0) != NULL))
        code = EX_IOERR;
    else
        code = error_exit_code(response.fault);
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
