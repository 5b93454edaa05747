/* See error_page.h. */
#include "web/error_page.h"

#include <stdio.h>

#include "base/log.h"
#include "web/page.h"

static void build_document(const struct exchange *exchange, const struct error *error,
                           struct xml_document *document)
{
    struct xml_element *root = xml_document_root(document);
    char status[8];

    snprintf(status, sizeof status, "%d", exchange->response->status);
    xml_attribute_set(root, "status", status);
    page_set_attributes(exchange, root);
    xml_attribute_set(root, "reference", exchange->request->reference);
    if (error->code == ERROR_PARAMETER)
        xml_attribute_set(xml_element_add(root, "parameter"), "name", error->parameter);
    if (exchange->response->status < 500)
        page_add_site(exchange, root);
}

/* Nothing of what was begun stays. */
static void reset_response(struct response *response, const struct error *error)
{
    response->fault = error->code;
    response->status = error_http_status(error->code);
    response->etag[0] = '\0';
    response->robots[0] = '\0';
    response->allow = error->code == ERROR_METHOD ? "GET, HEAD" : NULL;
    buffer_clear(&response->body);
}

/* Makes nothing but bytes, so that it works when the rest does not. */
static void answer_in_plain_text(const struct exchange *exchange)
{
    struct response *response = exchange->response;

    buffer_clear(&response->body);
    snprintf(response->content_type, sizeof response->content_type, "text/plain; charset=utf-8");
    buffer_printf(&response->body, "%d. Feil / Error. Referanse / reference: %s\n",
                  response->status, exchange->request->reference);
}

void error_page_answer(const struct exchange *exchange, const struct error *error)
{
    struct response *response = exchange->response;
    const char *reference = exchange->request->reference;
    struct xml_document *document = xml_document_new("error");
    struct error fault;

    reset_response(response, error);
    if (response->status >= 500)
        log_line(LOG_PRIORITY_ERROR, reference, "status=%d %s", response->status, error->message);
    build_document(exchange, error, document);
    if (!page_render(exchange, exchange->service->error_page, document, &fault)) {
        log_line(LOG_PRIORITY_ERROR, reference, "error page: %s", fault.message);
        answer_in_plain_text(exchange);
    }
    xml_document_free(document);
}
