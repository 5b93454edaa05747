/* See service.h. */
#include "web/service.h"

#include <errno.h>
#include <fts.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/log.h"
#include "data/views.h"
#include "xml/stylesheet_names.h"

const char *const common_value_names[VALUE__MAX] = {
    [VALUE_LANGUAGE] = "language",
    [VALUE_SECOND_LANGUAGE] = "second_language",
    [VALUE_THIRD_LANGUAGE] = "third_language",
    [VALUE_TODAY] = "today",
    [VALUE_PAGE_NAME] = "page_name",
    [VALUE_SLUG] = "slug",
};

static void add_to_build(struct service *service, const void *data, size_t length)
{
    service->build = hash_add(service->build, data, length);
}

static int by_name(const FTSENT **one, const FTSENT **other)
{
    return strcmp((*one)->fts_name, (*other)->fts_name);
}

static bool load_stylesheet(const struct service *service, const char *name,
                            struct transform **transform, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/xslt/%s.xsl", service->configuration.share_dir, name);
    *transform = transform_new(path, error);
    if (*transform == NULL)
        return false;
    for (int i = 0; i < LANGUAGE__MAX; i++)
        if (!stylesheet_names_check(*transform, service->messages[i], error))
            return false;
    return true;
}

static bool load_text(const struct service *service, const char *name, struct buffer *text,
                      struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/sql/%s.sql", service->configuration.share_dir, name);
    return buffer_read_file(text, path, error);
}

static bool load_messages(struct service *service, enum language language, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/xslt/messages/%s.xml", service->configuration.share_dir,
             languages[language].code);
    service->messages[language] = xml_document_read(path, error);
    if (service->messages[language] == NULL)
        return false;
    snprintf(path, sizeof path, "messages:%s", languages[language].code);
    xml_document_set_address(service->messages[language], path);
    return true;
}

/* The build changes with every file the program reads, whoever changed it:
 * in name order, names and contents. */
static bool load_build(struct service *service, struct error *error)
{
    char xslt[PATH_MAX], sql[PATH_MAX];
    char *const roots[] = {xslt, sql, NULL};
    bool ok = true;
    FTSENT *entry;
    FTS *tree;

    snprintf(xslt, sizeof xslt, "%s/xslt", service->configuration.share_dir);
    snprintf(sql, sizeof sql, "%s/sql", service->configuration.share_dir);
    service->build = HASH_START;
    add_to_build(service, PACKAGE_VERSION, strlen(PACKAGE_VERSION));
    add_to_build(service, service->configuration.base_url, strlen(service->configuration.base_url));
    tree = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name);
    if (tree == NULL)
        return error_set(error, ERROR_CONFIG, "%s: %s", xslt, strerror(errno));
    while (ok && (errno = 0, entry = fts_read(tree)) != NULL) {
        struct buffer text = {0};
        if (entry->fts_info == FTS_ERR || entry->fts_info == FTS_DNR || entry->fts_info == FTS_NS)
            ok = error_set(error, ERROR_CONFIG, "%s: %s", entry->fts_path,
                           strerror(entry->fts_errno));
        if (entry->fts_info != FTS_F)
            continue;
        ok = buffer_read_file(&text, entry->fts_path, error);
        add_to_build(service, entry->fts_name, entry->fts_namelen);
        if (ok)
            add_to_build(service, text.data, text.length);
        buffer_free(&text);
    }
    if (ok && errno != 0)
        ok = error_set(error, ERROR_CONFIG, "%s: %s", xslt, strerror(errno));
    fts_close(tree);
    return ok;
}

/* The first route with this one's stylesheet: it owns what is compiled. */
static size_t owner_of_stylesheet(size_t route)
{
    const char *stylesheet = route_stylesheet(&routes[route]);
    size_t owner = 0;

    while (owner < route && (route_stylesheet(&routes[owner]) == NULL ||
                             strcmp(route_stylesheet(&routes[owner]), stylesheet) != 0))
        owner++;
    return owner;
}

/* Pages share one stylesheet: it is compiled once. */
static bool load_route_stylesheet(struct service *service, size_t route, struct error *error)
{
    const char *stylesheet = route_stylesheet(&routes[route]);
    size_t owner;

    if (stylesheet == NULL)
        return true;
    owner = owner_of_stylesheet(route);
    if (owner == route)
        return load_stylesheet(service, stylesheet, &service->transforms[route], error);
    service->transforms[route] = service->transforms[owner];
    return true;
}

/* parameters: the route's; NULL when there are none. */
static struct queries *load_queries(const struct service *service, const char *name,
                                    const struct parameter_rule *parameters, struct error *error)
{
    const char *names[VALUE__MAX + PARAMETER_MAX + 1] = {NULL};
    size_t count = VALUE__MAX;
    char directory[PATH_MAX];

    memcpy(names, common_value_names, sizeof common_value_names);
    for (; parameters != NULL && parameters->name != NULL; parameters++)
        names[count++] = parameters->name;
    snprintf(directory, sizeof directory, "%s/sql", service->configuration.share_dir);
    return queries_new(directory, name, names, error);
}

static bool load_route_queries(struct service *service, size_t route, struct error *error)
{
    char name[64];

    snprintf(name, sizeof name, "pages/%s", route_queries(&routes[route]));
    service->queries[route] = load_queries(service, name, routes[route].parameters, error);
    return service->queries[route] != NULL;
}

struct service *service_new(struct configuration *configuration, struct error *error)
{
    struct service *service = memory_zeroed(1, sizeof *service);
    struct error fault;
    bool ok = true;

    service->configuration = *configuration;
    *configuration = (struct configuration){0};
    service->compressor = compressor_new();
    note_fault(load_build(service, &fault), &ok, error, &fault);
    for (int i = 0; i < LANGUAGE__MAX; i++)
        note_fault(load_messages(service, (enum language)i, &fault), &ok, error, &fault);
    note_fault(load_stylesheet(service, "error", &service->error_page, &fault), &ok, error, &fault);
    note_fault(load_text(service, "views", &service->views_text, &fault), &ok, error, &fault);
    note_fault(load_text(service, "redirect", &service->redirect_query_text, &fault), &ok, error,
               &fault);
    for (size_t i = 0; i < route_count; i++) {
        note_fault(load_route_stylesheet(service, i, &fault), &ok, error, &fault);
        note_fault(load_route_queries(service, i, &fault), &ok, error, &fault);
    }
    service->site_queries = load_queries(service, "site", NULL, &fault);
    note_fault(service->site_queries != NULL, &ok, error, &fault);
    if (ok)
        return service;
    service_free(service);
    return NULL;
}

void service_free(struct service *service)
{
    if (service == NULL)
        return;
    service_close_database(service);
    for (size_t i = 0; i < route_count; i++) {
        if (route_stylesheet(&routes[i]) != NULL && owner_of_stylesheet(i) == i)
            transform_free(service->transforms[i]);
        queries_free(service->queries[i]);
    }
    for (int i = 0; i < LANGUAGE__MAX; i++)
        xml_document_free(service->messages[i]);
    transform_free(service->error_page);
    compressor_free(service->compressor);
    queries_free(service->site_queries);
    buffer_free(&service->views_text);
    buffer_free(&service->redirect_query_text);
    configuration_free(&service->configuration);
    free(service);
}

/* A newer program has put a file of its own there and will restart this one;
 * until then what is open is served. */
static bool keep_database(struct service *service, const struct error *error)
{
    if (service->database == NULL || error->code != ERROR_SCHEMA)
        return false;
    log_line(LOG_PRIORITY_WARNING, NULL, "%s; going on with the one that is open", error->message);
    database_keep(service->database);
    return true;
}

static bool read_first_language(struct service *service, struct error *error)
{
    struct statement *statement =
        statement_new(service->database, "SELECT language FROM site", error);
    enum step step = STEP_ERROR;
    size_t length;

    if (statement != NULL)
        step = statement_step(service->database, statement, error);
    service->first_language = LANGUAGE_NB;
    if (step == STEP_ROW)
        language_find(statement_text(statement, 0, &length), &service->first_language);
    statement_free(statement);
    return step != STEP_ERROR;
}

bool service_open_database(struct service *service, struct error *error)
{
    struct database *database;

    if (service->database != NULL && database_is_current(service->database))
        return true;
    database = database_open(service->configuration.database,
                             service->configuration.request_timeout, error);
    if (database == NULL && keep_database(service, error))
        return true;
    if (database == NULL)
        service_close_database(service);
    return database != NULL && service_take_database(service, database, error);
}

bool service_take_database(struct service *service, struct database *database, struct error *error)
{
    service_close_database(service);
    service->database = database;
    if (views_add(service->database, service->views_text.data, "sql/views.sql", error) &&
        (service->redirect =
             statement_new(service->database, service->redirect_query_text.data, error)) != NULL &&
        read_first_language(service, error))
        return true;
    service_close_database(service);
    return false;
}

bool service_check_queries(struct service *service, struct error *error)
{
    struct error fault;
    bool ok = true;

    note_fault(queries_prepare(service->site_queries, service->database, &fault), &ok, error,
               &fault);
    for (size_t i = 0; i < route_count; i++)
        note_fault(queries_prepare(service->queries[i], service->database, &fault), &ok, error,
                   &fault);
    return ok;
}

void service_close_database(struct service *service)
{
    if (service->site_queries != NULL)
        queries_release(service->site_queries);
    for (size_t i = 0; i < route_count; i++)
        if (service->queries[i] != NULL)
            queries_release(service->queries[i]);
    statement_free(service->redirect);
    service->redirect = NULL;
    database_close(service->database);
    service->database = NULL;
}
