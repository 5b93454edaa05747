/* See respond.h. */
#include "web/respond.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/compress.h"
#include "web/entity_tag.h"
#include "web/error_page.h"
#include "web/nginx_cache.h"
#include "web/page.h"
#include "web/redirect.h"

enum {
    COMPRESS_FROM = 512
}; /* bytes: less is not worth it */

static bool read_address(struct exchange *exchange, struct error *error)
{
    const char *target = exchange->request->target;
    size_t length = strcspn(target, "?");
    char path[256];

    if (strlen(target) > (size_t)exchange->service->configuration.max_target)
        return error_set(error, ERROR_TARGET_SIZE, "address of %zu bytes", strlen(target));
    if (length >= sizeof path - 1)
        return error_set(error, ERROR_NOT_FOUND, "no such page");
    if (!percent_decode(target, length, false, path, sizeof path) || path[0] != '/')
        return error_set(error, ERROR_ADDRESS, "malformed address");
    return route_find(path, exchange->service->first_language, &exchange->match) ||
           error_set(error, ERROR_NOT_FOUND, "no such page");
}

static bool check_method(const struct exchange *exchange, struct error *error)
{
    const char *method = exchange->request->method;

    if (strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0)
        return true;
    return error_set(error, ERROR_METHOD, "method %s", method);
}

static bool read_parameters(struct exchange *exchange, struct error *error)
{
    const char *query = strchr(exchange->request->target, '?');

    return parameters_read(&exchange->parameters, exchange->match.route->parameters,
                           query == NULL ? "" : query + 1, error);
}

/* A file has validators of its own, from nginx; what is private has none. */
static void set_entity_tag(const struct exchange *exchange)
{
    struct entity_tag_inputs inputs = {
        .build = exchange->service->build,
        .content = database_content(exchange->service->database),
        .day = exchange->today,
        .gzip = exchange->request->accepts_gzip,
    };

    if (!(exchange->match.route->flags & (ROUTE_FILE | ROUTE_PRIVATE)))
        entity_tag_write(exchange->response->etag, &inputs);
}

static bool is_unchanged(const struct exchange *exchange)
{
    const char *tag = exchange->response->etag;

    return *tag != '\0' && entity_tag_matches(exchange->request->if_none_match, tag);
}

static void compress(const struct exchange *exchange)
{
    struct response *response = exchange->response;
    struct buffer compressed = {0};

    if (!exchange->request->accepts_gzip || response->body.length < COMPRESS_FROM)
        return;
    if (compress_gzip(exchange->service->compressor, &response->body, &compressed)) {
        buffer_free(&response->body);
        response->body = compressed;
        response->gzip = true;
    } else {
        buffer_free(&compressed);
    }
}

static bool answer_page(const struct exchange *exchange, struct error *error)
{
    set_entity_tag(exchange);
    if (is_unchanged(exchange)) {
        exchange->response->status = 304;
        return true;
    }
    if (!page_answer(exchange, error))
        return false;
    exchange->response->status = 200;
    compress(exchange);
    return true;
}

/* An address without a page may have had one. */
static bool answer_from_database(const struct exchange *exchange, struct error *error)
{
    struct service *service = exchange->service;
    bool ok;

    if (!service_open_database(service, error))
        return false;
    database_start_clock(service->database);
    ok = exchange->match.route != NULL && answer_page(exchange, error);
    if (!ok && error->code == ERROR_NOT_FOUND)
        ok = redirect_to_moved(exchange, error);
    return ok;
}

static bool answer(struct exchange *exchange, struct error *error)
{
    bool found = read_address(exchange, error);

    if (!found && error->code != ERROR_NOT_FOUND)
        return false;
    if (!check_method(exchange, error))
        return false;
    if (!found)
        return answer_from_database(exchange, error);
    if (!read_parameters(exchange, error))
        return false;
    if (exchange->match.location[0] == '\0')
        return answer_from_database(exchange, error);
    redirect_to_right_form(exchange);
    return true;
}

/* What is read from now on is as old as this. */
static struct exchange begin(struct service *service, const struct request *request,
                             struct response *response)
{
    struct exchange exchange = {.service = service, .request = request, .response = response};
    struct error unknown = {0}; /* told where the page is made */
    time_t now = time(NULL);
    struct tm local;

    /* Which language addresses without one are in, the database says. */
    service_open_database(service, &unknown);
    exchange.match.language = service->first_language;
    snprintf(exchange.match.path, sizeof exchange.match.path, "/");
    strftime(exchange.today, sizeof exchange.today, "%Y-%m-%d", localtime_r(&now, &local));
    response->kept_until = nginx_cache_until(request->cache_clock, request->cache_directory, now);
    response->head = strcmp(request->method, "HEAD") == 0;
    response->secure = strncmp(service->configuration.base_url, "https:", 6) == 0;
    return exchange;
}

static void answer_error(const struct exchange *exchange, const struct error *error)
{
    error_page_answer(exchange, error);
    compress(exchange);
}

void respond_error(struct service *service, const struct request *request,
                   const struct error *error, struct response *response)
{
    struct exchange exchange = begin(service, request, response);

    read_address(&exchange, NULL); /* for the language of the page */
    answer_error(&exchange, error);
}

void respond(struct service *service, const struct request *request, struct response *response)
{
    struct exchange exchange = begin(service, request, response);
    struct error error = {0};

    if (!answer(&exchange, &error))
        answer_error(&exchange, &error);
}
