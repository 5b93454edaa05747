/* See rehearsal.h. */
#include "web/rehearsal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/log.h"
#include "web/page.h"
#include "web/respond.h"

enum {
    PROCESSES_MAX = 8
};

/* Addresses, one after the other, each with its NUL. */
struct addresses {
    struct buffer text;
    size_t count;
};

static void add_address(struct addresses *addresses, const char *prefix, const char *path)
{
    buffer_printf(&addresses->text, "%s%s", prefix,
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
            add_address(addresses, language_prefix((enum language)i, first), path);
}

static void add_fixed_pages(struct addresses *addresses, enum language first)
{
    for (size_t i = 0; i < route_count; i++)
        if (strchr(routes[i].pattern, ':') == NULL)
            add_page(addresses, &routes[i], first, routes[i].pattern);
}

/* The items of one part of the sitemap, which lists every page there is. */
static void add_items(struct addresses *addresses, struct xml_document *page, enum language first)
{
    struct xml_element *child = xml_element_first(xml_document_root(page));

    while (child != NULL && strcmp(xml_element_name(child), "sitemap") != 0)
        child = xml_element_next(child);
    for (child = child == NULL ? NULL : xml_element_first(child); child != NULL;
         child = xml_element_next(child)) {
        struct buffer path = {0};
        struct match match;
        if (xml_attribute_get(child, "path", &path) && route_find(path.data, first, &match) &&
            strchr(match.route->pattern, ':') != NULL)
            add_page(addresses, match.route, first, path.data);
        buffer_free(&path);
    }
}

static bool add_all_items(struct addresses *addresses, struct service *service, struct error *error)
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
        add_items(addresses, page, service->first_language);
        xml_document_free(page);
    }
}

static bool make_page(struct service *service, const char *address)
{
    struct request request = {.method = "GET", .target = address};
    struct response response = {0};
    bool ok;

    request_set_reference(&request, NULL);
    respond(service, &request, &response);
    ok = response.status == 200;
    if (!ok)
        log_line(LOG_PRIORITY_ERROR, request.reference, "%s would be answered with status %d",
                 address, response.status);
    response_free(&response);
    return ok;
}

/* Every count-th address from the one at first on. */
static bool make_share(struct service *service, const struct addresses *addresses, size_t first,
                       size_t count)
{
    const char *address = addresses->text.data;
    bool ok = true;

    for (size_t i = 0; i < addresses->count; i++, address += strlen(address) + 1)
        if (i % count == first)
            ok = make_page(service, address) && ok;
    return ok;
}

static size_t processes(void)
{
    long online = sysconf(_SC_NPROCESSORS_ONLN);

    return online < 1 ? 1 : online > PROCESSES_MAX ? PROCESSES_MAX : (size_t)online;
}

/* SQLite's connections do not survive a fork: none is open here. */
static bool make_all(struct service *service, const struct addresses *addresses,
                     struct error *error)
{
    size_t count = processes(), started = 0;
    bool ok = true;

    for (; ok && started < count; started++) {
        pid_t pid = fork();
        if (pid == 0)
            _exit(make_share(service, addresses, started, count) ? EXIT_SUCCESS : EXIT_FAILURE);
        if (pid < 0) {
            ok = error_set(error, ERROR_SYSTEM, "fork: %s", strerror(errno));
            break;
        }
    }
    for (; started > 0; started--) {
        int status;
        if (wait(&status) < 0 || status == 0)
            continue;
        ok = error_set(error, ERROR_DATA,
                       "pages cannot be made from this content (see above): nothing was published");
    }
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
        ok = add_all_items(&addresses, service, error);
        service_close_database(service);
        ok = ok && make_all(service, &addresses, error);
    }
    buffer_free(&addresses.text);
    service_free(service);
    return ok;
}
