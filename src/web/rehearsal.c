/* See rehearsal.h. */
#include "web/rehearsal.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/log.h"
#include "data/sample.h"
#include "web/page.h"
#include "web/respond.h"

enum {
    PROCESSES_MAX = 8,
    FAULTS_MAX = 10 /* of one process: what is wrong with all pages is told often enough */
};

/* Addresses, one after the other, each with its NUL, and the status of its
 * answer in three digits before it. */
struct addresses {
    struct buffer text;
    size_t count;
};

static void add_address(struct addresses *addresses, int status, const char *prefix,
                        const char *path)
{
    buffer_printf(&addresses->text, "%d%s%s", status, prefix,
                  *prefix != '\0' && strcmp(path, "/") == 0 ? "" : path);
    buffer_append(&addresses->text, "", 1);
    addresses->count++;
}

static void add_page(struct addresses *addresses, const struct route *route, enum language first,
                     const char *path)
{
    bool all = route->flags & ROUTE_PAGE;

    for (int i = 0; i < LANGUAGE__MAX; i++)
        if (all || i == (int)first)
            add_address(addresses, 200, language_prefix((enum language)i, first), path);
}

/* Pages of the errors that an address can make. */
static void add_errors(struct addresses *addresses, enum language first)
{
    for (int i = 0; i < LANGUAGE__MAX; i++) {
        const char *prefix = language_prefix((enum language)i, first);
        add_address(addresses, 404, prefix, "/prosjekter/-/-");
        add_address(addresses, 400, prefix, "/prosjekter?side=0");
    }
}

static void add_fixed_pages(struct addresses *addresses, enum language first)
{
    for (size_t i = 0; i < route_count; i++)
        if (strchr(routes[i].pattern, ':') == NULL)
            add_page(addresses, &routes[i], first, routes[i].pattern);
}

static bool is_known(bool *seen, const struct route *route)
{
    bool before = seen != NULL && seen[route - routes];

    if (seen != NULL)
        seen[route - routes] = true;
    return before;
}

/* The items of one part of the sitemap, which lists every page there is. seen:
 * the routes of which there is one already, when one of each is enough; else
 * NULL. */
static void add_items(struct addresses *addresses, struct xml_document *page, enum language first,
                      bool *seen)
{
    struct xml_element *child = xml_element_first(xml_document_root(page));

    while (child != NULL && strcmp(xml_element_name(child), "sitemap") != 0)
        child = xml_element_next(child);
    for (child = child == NULL ? NULL : xml_element_first(child); child != NULL;
         child = xml_element_next(child)) {
        struct buffer path = {0};
        struct match match;
        if (xml_attribute_get(child, "path", &path) && route_find(path.data, first, &match) &&
            strchr(match.route->pattern, ':') != NULL && !is_known(seen, match.route))
            add_page(addresses, match.route, first, path.data);
        buffer_free(&path);
    }
}

static bool add_all_items(struct addresses *addresses, struct service *service, bool *seen,
                          struct error *error)
{
    struct exchange exchange = {.service = service, .today = "9999-12-31"};

    route_find("/sitemap.xml", service->first_language, &exchange.match);
    for (int part = 1;; part++) {
        char query[32];
        struct xml_document *page;
        snprintf(query, sizeof query, "side=%d", part);
        if (!parameters_read(&exchange.parameters, exchange.match.route->parameters, query, error))
            return false;
        page = page_document(&exchange, error);
        if (page == NULL)
            return error->code == ERROR_PARAMETER; /* there are no more parts */
        add_items(addresses, page, service->first_language, seen);
        xml_document_free(page);
    }
}

static int status_of(const char *entry)
{
    return (entry[0] - '0') * 100 + (entry[1] - '0') * 10 + (entry[2] - '0');
}

/* The text that an error has when its page cannot be made is no page. */
static bool make_page(struct service *service, const char *entry)
{
    struct request request = {.method = "GET", .target = entry + 3};
    struct response response = {0};
    bool ok;

    alarm((unsigned)service->configuration.request_timeout + 1);
    request_set_reference(&request, NULL);
    respond(service, &request, &response);
    ok = response.status == status_of(entry) && response.body.length > 0 &&
         (response.status == 200 || strncmp(response.content_type, "text/html", 9) == 0);
    if (!ok)
        log_line(LOG_PRIORITY_ERROR, request.reference, "%s would be answered with status %d%s",
                 request.target, response.status, response.status < 500 ? " and no page" : "");
    response_free(&response);
    return ok;
}

/* Every count-th address from the one at first on. */
static bool make_share(struct service *service, const struct addresses *addresses, size_t first,
                       size_t count)
{
    const char *address = addresses->text.data;
    int faults = 0;

    for (size_t i = 0; i < addresses->count && faults < FAULTS_MAX;
         i++, address += strlen(address) + 1)
        if (i % count == first)
            faults += !make_page(service, address);
    return faults == 0;
}

static size_t processes(void)
{
    long online = sysconf(_SC_NPROCESSORS_ONLN);

    return online < 1 ? 1 : online > PROCESSES_MAX ? PROCESSES_MAX : (size_t)online;
}

/* A page that does not end, ends its process. */
static bool wait_for(pid_t pid, const char *otherwise, struct error *error)
{
    int status;

    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return error_set(error, ERROR_SYSTEM, "waitpid: %s", strerror(errno));
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        return error_set(error, ERROR_DATA, "a page takes longer than request-timeout: %s",
                         otherwise);
    return status == 0 ||
           error_set(error, ERROR_DATA, "pages cannot be made (see above): %s", otherwise);
}

/* SQLite's connections to a file do not survive a fork: none is open here.
 * otherwise: what a failure means. */
static bool make_all(struct service *service, const struct addresses *addresses,
                     const char *otherwise, struct error *error)
{
    pid_t pids[PROCESSES_MAX], parent = getpid();
    size_t count = processes(), started = 0;
    bool ok = true;

    for (; ok && started < count; started++) {
        pids[started] = fork();
        if (pids[started] == 0) {
            /* It has the lock of a publication, which must end with that. */
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent)
                _exit(EXIT_FAILURE);
            _exit(make_share(service, addresses, started, count) ? EXIT_SUCCESS : EXIT_FAILURE);
        }
        if (pids[started] < 0) {
            ok = error_set(error, ERROR_SYSTEM, "fork: %s", strerror(errno));
            break;
        }
    }
    for (; started > 0; started--)
        ok = wait_for(pids[started - 1], otherwise, error) && ok;
    return ok;
}

bool rehearsal_run(const struct configuration *configuration, const char *path, struct error *error)
{
    struct configuration own = {0};
    struct addresses addresses = {0};
    struct service *service;
    bool ok = false;

    configuration_copy(&own, configuration);
    configuration_set(&own, "database", path, "rehearsal", NULL);
    service = service_new(&own, error);
    if (service != NULL && service_open_database(service, error)) {
        add_fixed_pages(&addresses, service->first_language);
        ok = add_all_items(&addresses, service, NULL, error);
        service_close_database(service);
        ok = ok && make_all(service, &addresses, "nothing was published", error);
    }
    buffer_free(&addresses.text);
    service_free(service);
    return ok;
}

/* Every route ------------------------------------------------------------------ */

static bool try_with_database(struct service *service, struct error *error)
{
    static const char otherwise[] = "the program's files or the database are at fault";
    struct addresses addresses = {0};
    bool seen[ROUTE_COUNT_MAX] = {false}, ok;

    ok = service_open_database(service, error) && add_all_items(&addresses, service, seen, error);
    add_fixed_pages(&addresses, service->first_language);
    add_errors(&addresses, service->first_language);
    service_close_database(service);
    ok = ok && make_all(service, &addresses, otherwise, error);
    buffer_free(&addresses.text);
    return ok;
}

/* With more than one filter, or a page after the first, lists look different. */
static void add_lists(struct addresses *addresses, enum language first)
{
    for (int i = 0; i < LANGUAGE__MAX; i++) {
        const char *prefix = language_prefix((enum language)i, first);
        add_address(addresses, 200, prefix, "/prosjekter?side=2");
        add_address(addresses, 200, prefix, "/prosjekter?type=forskning&aar=1901");
    }
}

static bool try_with_sample(struct service *service, struct error *error)
{
    struct addresses addresses = {0};
    struct database *sample = sample_open(&service->configuration, error);
    bool ok;

    if (sample == NULL)
        return false;
    ok = service_take_database(service, sample, error) &&
         add_all_items(&addresses, service, NULL, error);
    add_fixed_pages(&addresses, service->first_language);
    add_lists(&addresses, service->first_language);
    ok = ok &&
         make_all(service, &addresses,
                  "the program's files are at fault (this was tried with the sample data that it "
                  "comes with)",
                  error);
    service_close_database(service);
    buffer_free(&addresses.text);
    return ok;
}

bool rehearsal_try_routes(struct service *service, struct error *error)
{
    return try_with_database(service, error) && try_with_sample(service, error);
}
