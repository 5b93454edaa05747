/* See respond.h. */
#include "respond.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "compress.h"
#include "log.h"
#include "report.h"

enum { COMPRESS_FROM = 512 };   /* bytes: less is not worth it */

/* A request on its way. */
struct visit {
    struct service *service;
    const struct request *request;
    struct response *response;
    struct match match;
    struct parameters parameters;
    char today[11];
};

/* 1. Address --------------------------------------------------------------- */

static bool read_address(struct visit *visit, struct error *error)
{
    const char *target = visit->request->target;
    size_t length = strcspn(target, "?");
    char path[256];

    if (strlen(target) > (size_t)visit->service->configuration.max_target)
        return error_set(error, ERROR_TARGET_SIZE, "address of %zu bytes", strlen(target));
    if (length >= sizeof path - 1)
        return error_set(error, ERROR_NOT_FOUND, "no such page");
    if (!percent_decode(target, length, false, path, sizeof path) || path[0] != '/')
        return error_set(error, ERROR_ADDRESS, "malformed address");
    return route_find(path, &visit->match) || error_set(error, ERROR_NOT_FOUND, "no such page");
}

static bool check_method(const struct visit *visit, struct error *error)
{
    const char *method = visit->request->method;

    if (strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0)
        return true;
    return error_set(error, ERROR_METHOD, "method %s", method);
}

static bool read_parameters(struct visit *visit, struct error *error)
{
    const char *query = strchr(visit->request->target, '?');

    return parameters_read(&visit->parameters, visit->match.route->parameters,
                           query == NULL ? "" : query + 1, error);
}

/* 2. Unchanged? ------------------------------------------------------------- */

/* What is read from now on is as old as this. */
static void set_time(struct visit *visit)
{
    time_t now = time(NULL);
    struct tm local;

    strftime(visit->today, sizeof visit->today, "%Y-%m-%d", localtime_r(&now, &local));
    visit->response->kept_until = now;
}

/* What enters a tag: the build, the database's state, the day (coming events
 * become past ones), and the coding. The address is not needed: a tag is
 * compared for one address only. */
static bool set_etag(struct visit *visit, struct error *error)
{
    uint64_t revision, hash = visit->service->build;

    if (!database_revision(visit->service->database, &revision, error))
        return false;
    for (int i = 0; i < 8; i++)
        hash = (hash ^ (revision >> (8 * i) & 0xFF)) * 0x100000001b3;
    for (const char *c = visit->today; *c != '\0'; c++)
        hash = (hash ^ (unsigned char)*c) * 0x100000001b3;
    snprintf(visit->response->etag, sizeof visit->response->etag, "\"%016llx%s\"",
             (unsigned long long)hash, visit->request->accepts_gzip ? "-gzip" : "");
    return true;
}

/* If-None-Match (RFC 9110, 13.1.2), weak comparison. */
static bool is_unchanged(const struct visit *visit)
{
    const char *list = visit->request->if_none_match;
    size_t length = strlen(visit->response->etag);

    while (list != NULL && *list != '\0') {
        list += strspn(list, " \t,");
        if (*list == '*')
            return true;
        if (strncmp(list, "W/", 2) == 0)
            list += 2;
        if (strncmp(list, visit->response->etag, length) == 0 &&
            strchr(" \t,", list[length]) != NULL)
            return true;
        list = strchr(list, ',');
    }
    return false;
}

/* 3. SQL to XML -------------------------------------------------------------- */

static const char *or_null(const char *text)
{
    return *text == '\0' ? NULL : text;
}

static void fill_values(const struct visit *visit, struct query_value *values)
{
    const struct language_facts *language = &languages[visit->match.language];
    const char *const common[VALUE__MAX] = {
        [VALUE_LANGUAGE] = language->code,
        [VALUE_SECOND_LANGUAGE] = language->second,
        [VALUE_THIRD_LANGUAGE] = language->third,
        [VALUE_TODAY] = visit->today,
        [VALUE_PAGE_NAME] = visit->match.route == NULL ? NULL : visit->match.route->name,
        [VALUE_SLUG] = or_null(visit->match.slug),
    };
    const struct parameter_rule *rules = visit->match.route == NULL ? NULL : visit->match.route->parameters;
    size_t count = 0;

    for (; count < VALUE__MAX; count++)
        values[count] = (struct query_value){common_value_names[count], common[count]};
    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++)
        values[count++] =
            (struct query_value){rules[i].name, or_null(visit->parameters.values[i])};
    values[count] = (struct query_value){NULL, NULL};
}

static void add_parameters(const struct visit *visit, struct xml_element *page)
{
    const struct parameter_rule *rules = visit->match.route->parameters;

    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++) {
        const char *value = visit->parameters.values[i];
        struct xml_element *parameter;
        if (*value == '\0')
            continue;
        parameter = xml_element_add(xml_element_ensure(page, "parameters"), "parameter");
        xml_attribute_set(parameter, "name", rules[i].name);
        xml_text_add(parameter, value, strlen(value));
    }
}

static void set_page_attributes(const struct visit *visit, struct xml_element *page)
{
    const char *base = visit->service->configuration.base_url;

    xml_attribute_set(page, "lang", languages[visit->match.language].code);
    xml_attribute_set(page, "path", visit->match.path);
    if (*base != '\0')
        xml_attribute_set(page, "base", base);
}

static bool build_page(const struct visit *visit, struct xml_document *document, struct error *error)
{
    struct query_value values[VALUE__MAX + PARAMETER_MAX + 1];
    struct xml_element *page = xml_document_root(document);
    size_t route = (size_t)(visit->match.route - routes);

    xml_attribute_set(page, "name", visit->match.route->name);
    set_page_attributes(visit, page);
    add_parameters(visit, page);
    fill_values(visit, values);
    return queries_run(visit->service->site_queries, values, page, error) &&
           queries_run(visit->service->queries[route], values, page, error);
}

/* 4. XSLT ---------------------------------------------------------------------- */

static bool render(const struct visit *visit, struct transform *transform,
                   struct xml_document *document, struct error *error)
{
    struct response *response = visit->response;
    const char *type = transform_media_type(transform);

    snprintf(response->content_type, sizeof response->content_type, "%s; charset=utf-8", type);
    return transform_apply(transform, document, visit->service->messages[visit->match.language],
                           &response->body, error);
}

/* What comes from the database must not leave the directory of editions, nor
 * end a header field early. */
static bool is_file_path(const char *path)
{
    return path != NULL && strlen(path) < 64 && strstr(path, "..") == NULL &&
           path[strspn(path, "abcdefghijklmnopqrstuvwxyz0123456789-./")] == '\0';
}

/* What the queries of a ROUTE_FILE found. */
static bool point_to_file(const struct visit *visit, struct xml_document *document,
                          struct error *error)
{
    struct response *response = visit->response;
    struct xml_element *file = xml_element_first(xml_document_root(document));
    struct buffer path = {0}, format = {0}, name = {0};
    const struct report_format *known;

    while (xml_element_next(file) != NULL)
        file = xml_element_next(file);
    xml_attribute_get(file, "path", &path);
    xml_attribute_get(file, "format", &format);
    xml_attribute_get(file, "name", &name);
    known = format.data == NULL ? NULL : report_format_find(format.data);
    if (known != NULL && is_file_path(path.data) && is_file_path(name.data)) {
        snprintf(response->content_type, sizeof response->content_type, "%s", known->media_type);
        snprintf(response->file, sizeof response->file, "%s", path.data);
        snprintf(response->file_name, sizeof response->file_name, "%s", name.data);
    } else {
        error_set(error, ERROR_INTERNAL, "a file of an unknown format or name");
    }
    buffer_free(&path);
    buffer_free(&format);
    buffer_free(&name);
    return response->file[0] != '\0';
}

static bool write_page(const struct visit *visit, struct xml_document *document, struct error *error)
{
    size_t route = (size_t)(visit->match.route - routes);

    if (visit->match.route->flags & ROUTE_FILE)
        return point_to_file(visit, document, error);
    if (!visit->match.xml)
        return render(visit, visit->service->transforms[route], document, error);
    snprintf(visit->response->content_type, sizeof visit->response->content_type,
             "application/xml; charset=utf-8");
    snprintf(visit->response->robots, sizeof visit->response->robots, "noindex");
    xml_document_write(document, &visit->response->body);
    return true;
}

/* 5. Response -------------------------------------------------------------------- */

static void compress(const struct visit *visit)
{
    struct response *response = visit->response;
    struct buffer compressed = {0};

    if (!visit->request->accepts_gzip || response->body.length < COMPRESS_FROM)
        return;
    if (compress_gzip(visit->service->compressor, &response->body, &compressed)) {
        buffer_free(&response->body);
        response->body = compressed;
        response->gzip = true;
    } else {
        buffer_free(&compressed);
    }
}

static bool answer_page(struct visit *visit, struct error *error)
{
    struct xml_document *document;
    bool is_file = visit->match.route->flags & ROUTE_FILE; /* has validators of its own */
    bool ok;

    if (!set_etag(visit, error))
        return false;
    if (!is_file && is_unchanged(visit)) {
        visit->response->status = 304;
        return true;
    }
    document = xml_document_new("page");
    ok = build_page(visit, document, error) && write_page(visit, document, error);
    xml_document_free(document);
    if (ok) {
        visit->response->status = 200;
        compress(visit);
    }
    if (is_file || visit->match.route->flags & ROUTE_PRIVATE)
        visit->response->etag[0] = '\0';
    return ok;
}

static void redirect_to(struct visit *visit, const char *location)
{
    visit->response->status = 301;
    snprintf(visit->response->location, sizeof visit->response->location, "%s%s",
             visit->service->configuration.base_url, location);
}

/* What comes from the database must not end a header field early. */
static bool is_header_safe(const char *text)
{
    for (; *text != '\0'; text++)
        if (*text <= ' ' || *text > '~')
            return false;
    return true;
}

/* An address without a page may have had one: the redirect table knows. */
static bool answer_moved(struct visit *visit, struct error *error)
{
    struct statement *redirect = visit->service->redirect;
    char location[256];
    size_t length;
    bool moved = false;

    statement_bind_text(redirect, 1, visit->match.path);
    if (statement_step(visit->service->database, redirect, error) == STEP_ROW) {
        const char *target = statement_text(redirect, 0, &length);
        snprintf(location, sizeof location, "%s%s", languages[visit->match.language].prefix, target);
        moved = is_header_safe(location);
    }
    statement_reset(redirect);
    if (moved)
        redirect_to(visit, location);
    return moved;
}

static bool answer_from_database(struct visit *visit, struct error *error)
{
    struct service *service = visit->service;
    bool ok;

    if (!service_open_database(service, error) || !database_begin_read(service->database, error))
        return false;
    ok = visit->match.route != NULL && answer_page(visit, error);
    if (!ok && error->code == ERROR_NOT_FOUND)
        ok = answer_moved(visit, error);
    database_end_read(service->database);
    return ok;
}

/* To the right address, with the parameters that are known. */
static void answer_location(struct visit *visit)
{
    const struct parameter_rule *rules = visit->match.route->parameters;
    struct buffer location = {0};
    bool first = true;

    buffer_append_string(&location, visit->match.location);
    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++) {
        const char *value = visit->parameters.values[i]; /* a slug or a number */
        if (*value != '\0')
            buffer_printf(&location, "%c%s=%s", first ? '?' : '&', rules[i].name, value);
        first = first && *value == '\0';
    }
    redirect_to(visit, location.data);
    buffer_free(&location);
}

static bool answer(struct visit *visit, struct error *error)
{
    bool found = read_address(visit, error);

    if (!found && error->code != ERROR_NOT_FOUND)
        return false;
    if (!check_method(visit, error))
        return false;
    if (!found)
        return answer_from_database(visit, error);
    if (!read_parameters(visit, error))
        return false;
    if (visit->match.location[0] == '\0')
        return answer_from_database(visit, error);
    answer_location(visit);
    return true;
}

/* Errors --------------------------------------------------------------------------- */

/* The site's name on the error page is worth a try, not another error. */
static void add_site(struct visit *visit, struct xml_element *root)
{
    struct query_value values[VALUE__MAX + PARAMETER_MAX + 1];
    struct service *service = visit->service;

    if (service->site_queries == NULL || !database_begin_read(service->database, NULL))
        return;
    fill_values(visit, values);
    queries_run(service->site_queries, values, root, NULL);
    database_end_read(service->database);
}

static void build_error_page(struct visit *visit, const struct error *error,
                             struct xml_document *document)
{
    struct xml_element *root = xml_document_root(document);
    char status[8];

    snprintf(status, sizeof status, "%d", visit->response->status);
    xml_attribute_set(root, "status", status);
    set_page_attributes(visit, root);
    xml_attribute_set(root, "reference", visit->request->reference);
    if (error->code == ERROR_PARAMETER)
        xml_attribute_set(xml_element_add(root, "parameter"), "name", error->parameter);
    if (visit->response->status < 500)
        add_site(visit, root);
}

static void answer_error(struct visit *visit, const struct error *error)
{
    struct response *response = visit->response;
    struct xml_document *document = xml_document_new("error");
    struct error fault;

    response->fault = error->code;
    response->status = error_http_status(error->code);
    response->etag[0] = '\0';
    response->robots[0] = '\0';
    response->allow = error->code == ERROR_METHOD ? "GET, HEAD" : NULL;
    buffer_clear(&response->body);
    if (response->status >= 500)
        log_line(LOG_PRIORITY_ERROR, visit->request->reference, "status=%d %s", response->status,
                 error->message);
    build_error_page(visit, error, document);
    if (!render(visit, visit->service->error_page, document, &fault)) {
        log_line(LOG_PRIORITY_ERROR, visit->request->reference, "error page: %s", fault.message);
        buffer_clear(&response->body);
        snprintf(response->content_type, sizeof response->content_type, "text/plain; charset=utf-8");
        buffer_printf(&response->body, "%d. Feil / Error. Referanse / reference: %s\n",
                      response->status, visit->request->reference);
    }
    xml_document_free(document);
    compress(visit);
}

static struct visit start_visit(struct service *service, const struct request *request,
                                struct response *response)
{
    struct visit visit = {.service = service, .request = request, .response = response};

    snprintf(visit.match.path, sizeof visit.match.path, "/");
    response->head = strcmp(request->method, "HEAD") == 0;
    response->secure = strncmp(service->configuration.base_url, "https:", 6) == 0;
    set_time(&visit);
    return visit;
}

void respond_error(struct service *service, const struct request *request,
                   const struct error *error, struct response *response)
{
    struct visit visit = start_visit(service, request, response);

    read_address(&visit, NULL); /* for the language of the page */
    answer_error(&visit, error);
}

void respond(struct service *service, const struct request *request, struct response *response)
{
    struct visit visit = start_visit(service, request, response);
    struct error error = {0};

    if (!answer(&visit, &error))
        answer_error(&visit, &error);
}
