/* See server.h. libfcgi's own signal handling loses requests when idle: here
 * SIGTERM is blocked but while the worker waits for a connection. */
#define _GNU_SOURCE /* ppoll */
#include "web/server.h"

#include <errno.h>
#include <fcgiapp.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/activity.h"
#include "base/log.h"
#include "web/respond.h"

static volatile sig_atomic_t stopping;

static void stop(int signal_number)
{
    (void)signal_number;
    stopping = 1;
}

/* When the socket is readable at once Linux comes back from ppoll without
 * delivering what is pending: under steady load a signal would wait for ever. */
static bool is_told_to_stop(void)
{
    sigset_t pending;

    return stopping || (sigpending(&pending) == 0 && sigismember(&pending, SIGTERM) == 1);
}

static const char *parameter_or(FCGX_Request *fcgi, const char *name, const char *other)
{
    const char *value = FCGX_GetParam(name, fcgi->envp);

    return value == NULL ? other : value;
}

static size_t parameters_size(char **parameters)
{
    size_t size = 0;

    for (; *parameters != NULL; parameters++)
        size += strlen(*parameters);
    return size;
}

/* No page takes a body yet. It is read all the same, within the limit: a
 * client that is still sending would not hear the answer. */
static bool drain_body(FCGX_Request *fcgi, const struct configuration *configuration,
                       struct error *error)
{
    const char *declared = parameter_or(fcgi, "CONTENT_LENGTH", "");
    char piece[4096];
    long total = 0;
    int count;

    if (*declared != '\0' &&
        (strlen(declared) > 9 || strspn(declared, "0123456789") < strlen(declared) ||
         atol(declared) > configuration->max_body))
        return error_set(error, ERROR_BODY_SIZE, "a body of %.20s bytes", declared);
    while ((count = FCGX_GetStr(piece, sizeof piece, fcgi->in)) > 0) {
        total += count;
        if (total > configuration->max_body)
            return error_set(error, ERROR_BODY_SIZE, "a body of more than %d bytes",
                             configuration->max_body);
    }
    return true;
}

/* nginx writes REQUEST_URI as the client sent it; an absolute-form target
 * (RFC 9112, 3.2.2) loses its scheme and host. */
static const char *origin_form(const char *target)
{
    const char *rest = target;

    if (strncmp(target, "http://", 7) == 0 || strncmp(target, "https://", 8) == 0) {
        rest = strstr(target, "://") + 3;
        rest += strcspn(rest, "/?");
    }
    return *rest == '\0' ? "/" : rest;
}

static void write_response(FCGX_Request *fcgi, const struct response *response)
{
    struct buffer head = {0};

    response_write_head(response, &head);
    FCGX_PutStr(head.data, (int)head.length, fcgi->out);
    if (!response->head && response->body.length > 0)
        FCGX_PutStr(response->body.data, (int)response->body.length, fcgi->out);
    buffer_free(&head);
}

static void serve_request(struct service *service, FCGX_Request *fcgi)
{
    const struct configuration *configuration = &service->configuration;
    struct response response = {0};
    struct error error = {0};
    struct request request = {
        .method = parameter_or(fcgi, "REQUEST_METHOD", ""),
        .target = origin_form(parameter_or(fcgi, "REQUEST_URI", "")),
        .if_none_match = FCGX_GetParam("HTTP_IF_NONE_MATCH", fcgi->envp),
        .cache_clock = FCGX_GetParam("KW_CLOCK", fcgi->envp),
        .cache_directory = FCGX_GetParam("KW_CACHE", fcgi->envp),
        .accepts_gzip = strcmp(parameter_or(fcgi, "HTTP_ACCEPT_ENCODING", ""), "gzip") == 0,
    };

    request_set_reference(&request, FCGX_GetParam("KW_REQUEST_ID", fcgi->envp));
    activity_describe(request.reference, request.target);
    if (parameters_size(fcgi->envp) > (size_t)configuration->max_header) {
        error_set(&error, ERROR_HEADER_SIZE, "a head of %zu bytes", parameters_size(fcgi->envp));
        respond_error(service, &request, &error, &response);
    } else if (!drain_body(fcgi, configuration, &error)) {
        respond_error(service, &request, &error, &response);
    } else {
        activity_enter(PHASE_QUERYING);
        respond(service, &request, &response);
    }
    activity_enter(PHASE_WRITING);
    write_response(fcgi, &response);
    response_free(&response);
}

static bool start_library(FCGX_Request *fcgi, int listener)
{
    sigset_t nothing;
    struct sigaction action = {.sa_handler = stop, .sa_flags = SA_RESTART};

    /* libfcgi sets no handler of its own for a signal that has one. */
    sigemptyset(&nothing);
    action.sa_mask = nothing;
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGUSR1, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);
    return FCGX_Init() == 0 && FCGX_InitRequest(fcgi, listener, FCGI_FAIL_ACCEPT_ON_INTR) == 0;
}

/* The parent starts another worker after a pause. */
static int fail(const char *what)
{
    log_line(LOG_PRIORITY_ERROR, NULL, "%s: %s", what, strerror(errno));
    return EX_OSERR;
}

/* The time of a request runs from the moment that one is there. Another worker
 * may take it first: EAGAIN. */
static int take_request(struct service *service, FCGX_Request *fcgi)
{
    int code = EX_OK;

    activity_begin(PHASE_READING);
    if (FCGX_Accept_r(fcgi) == 0) {
        serve_request(service, fcgi);
        FCGX_Finish_r(fcgi);
    } else if (errno == EMFILE || errno == ENFILE) {
        code = fail("accept");
    }
    if (!activity_end())
        stopping = 1; /* and SIGKILL is on its way */
    return code;
}

static bool open_database(struct service *service)
{
    struct error error;

    activity_begin(PHASE_STARTING);
    if (!service_open_database(service, &error))
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
    return activity_end();
}

static int serve(struct service *service, FCGX_Request *fcgi, int listener)
{
    struct pollfd waiting = {.fd = listener, .events = POLLIN};
    sigset_t while_waiting;
    int code = EX_OK;

    sigprocmask(SIG_SETMASK, NULL, &while_waiting);
    sigdelset(&while_waiting, SIGTERM);
    while (code == EX_OK && !is_told_to_stop()) {
        waiting.revents = 0;
        if (ppoll(&waiting, 1, NULL, &while_waiting) < 0 && errno != EINTR)
            return fail("poll");
        if (waiting.revents & (POLLERR | POLLHUP | POLLNVAL))
            return fail("the listening socket is gone");
        if (!stopping && (waiting.revents & POLLIN))
            code = take_request(service, fcgi);
    }
    return code;
}

int server_run(struct service *service, int listener)
{
    FCGX_Request fcgi;
    int code;

    if (!start_library(&fcgi, listener)) {
        log_line(LOG_PRIORITY_ERROR, NULL, "libfcgi does not start");
        return EX_SOFTWARE;
    }
    if (!open_database(service))
        return EX_OK;
    code = serve(service, &fcgi, listener);
    FCGX_Free(&fcgi, 1);
    return code;
}
