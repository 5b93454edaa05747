/* See page.h. */
#include "web/page.h"

#include <stdio.h>
#include <string.h>

#include "web/report_file.h"

/* SQL to XML ----------------------------------------------------------------- */

static const char *or_null(const char *text)
{
    return *text == '\0' ? NULL : text;
}

static void fill_values(const struct exchange *exchange, struct query_value *values)
{
    const struct language_facts *language = &languages[exchange->match.language];
    const struct route *route = exchange->match.route; /* NULL on an error page */
    const char *const common[VALUE__MAX] = {
        [VALUE_LANGUAGE] = language->code,
        [VALUE_SECOND_LANGUAGE] = language->second,
        [VALUE_THIRD_LANGUAGE] = language->third,
        [VALUE_TODAY] = exchange->today,
        [VALUE_PAGE_NAME] = route == NULL ? NULL : route->name,
        [VALUE_SLUG] = or_null(exchange->match.slug),
    };
    const struct parameter_rule *rules = route == NULL ? NULL : route->parameters;
    size_t count = 0;

    for (; count < VALUE__MAX; count++)
        values[count] = (struct query_value){common_value_names[count], common[count]};
    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++)
        values[count++] =
            (struct query_value){rules[i].name, or_null(exchange->parameters.values[i])};
    values[count] = (struct query_value){NULL, NULL};
}

static void add_parameters(const struct exchange *exchange, struct xml_element *page)
{
    const struct parameter_rule *rules = exchange->match.route->parameters;

    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++) {
        const char *value = exchange->parameters.values[i];
        struct xml_element *parameter;
        if (*value == '\0')
            continue;
        parameter = xml_element_add(xml_element_ensure(page, "parameters"), "parameter");
        xml_attribute_set(parameter, "name", rules[i].name);
        xml_text_add(parameter, value, strlen(value));
    }
}

void page_set_attributes(const struct exchange *exchange, struct xml_element *page)
{
    const char *base = exchange->service->configuration.base_url;

    xml_attribute_set(page, "lang", languages[exchange->match.language].code);
    xml_attribute_set(page, "path", exchange->match.path);
    if (*base != '\0')
        xml_attribute_set(page, "base", base);
}

struct xml_document *page_document(const struct exchange *exchange, struct error *error)
{
    struct query_value values[VALUE__MAX + PARAMETER_MAX + 1];
    struct xml_document *document = xml_document_new("page");
    struct xml_element *page = xml_document_root(document);
    struct service *service = exchange->service;
    size_t route = (size_t)(exchange->match.route - routes);

    xml_attribute_set(page, "name", exchange->match.route->name);
    page_set_attributes(exchange, page);
    add_parameters(exchange, page);
    fill_values(exchange, values);
    if (queries_run(service->site_queries, service->database, values, page, error) &&
        queries_run(service->queries[route], service->database, values, page, error))
        return document;
    xml_document_free(document);
    return NULL;
}

/* XML to the answer's body ------------------------------------------------ */

bool page_render(const struct exchange *exchange, struct transform *transform,
                 struct xml_document *document, struct error *error)
{
    struct response *response = exchange->response;
    struct xml_document *messages = exchange->service->messages[exchange->match.language];
    const char *type = transform_media_type(transform);

    snprintf(response->content_type, sizeof response->content_type, "%s; charset=utf-8", type);
    return transform_apply(transform, document, messages, &response->body, error);
}

static bool write_body(const struct exchange *exchange, struct xml_document *document,
                       struct error *error)
{
    struct response *response = exchange->response;
    size_t route = (size_t)(exchange->match.route - routes);

    if (exchange->match.route->flags & ROUTE_FILE)
        return report_file_answer(exchange, document, error);
    if (!exchange->match.xml)
        return page_render(exchange, exchange->service->transforms[route], document, error);
    snprintf(response->content_type, sizeof response->content_type,
             "application/xml; charset=utf-8");
    snprintf(response->robots, sizeof response->robots, "noindex");
    xml_document_write(document, &response->body);
    return true;
}

bool page_answer(const struct exchange *exchange, struct error *error)
{
    struct xml_document *document = page_document(exchange, error);
    bool ok = document != NULL && write_body(exchange, document, error);

    xml_document_free(document);
    return ok;
}

/* The site's name on the page of an error is worth a try, not another error. */
void page_add_site(const struct exchange *exchange, struct xml_element *page)
{
    struct query_value values[VALUE__MAX + PARAMETER_MAX + 1];
    struct service *service = exchange->service;

    if (service->database == NULL)
        return;
    database_start_clock(service->database);
    fill_values(exchange, values);
    queries_run(service->site_queries, service->database, values, page, NULL);
}
