/* See transform.h. */
#include "xml/transform.h"

#include <libxslt/documents.h>
#include <libxslt/imports.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/activity.h"
#include "xml/html.h"

enum {
    DEPTH_MAX = 500
};

static xsltSecurityPrefsPtr security;

/* Collects what libxslt has to say: it tells where and what in two calls. */
static void keep_message(void *context, const char *format, ...)
{
    struct buffer *kept = context;
    char line[512];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (kept->length < 400)
        buffer_append_string(kept, line);
    for (size_t i = 0; i < kept->length; i++)
        if (kept->data[i] == '\n')
            kept->data[i] = ' ';
}

static int allow_messages_only(xsltSecurityPrefsPtr prefs, xsltTransformContextPtr context,
                               const char *address)
{
    (void)prefs, (void)context;
    return strncmp(address, "messages:", strlen("messages:")) == 0;
}

bool transform_library_start(struct error *error)
{
    xsltInit();
    security = xsltNewSecurityPrefs();
    if (security == NULL ||
        xsltSetSecurityPrefs(security, XSLT_SECPREF_READ_FILE, xsltSecurityForbid) != 0 ||
        xsltSetSecurityPrefs(security, XSLT_SECPREF_WRITE_FILE, xsltSecurityForbid) != 0 ||
        xsltSetSecurityPrefs(security, XSLT_SECPREF_CREATE_DIRECTORY, xsltSecurityForbid) != 0 ||
        xsltSetSecurityPrefs(security, XSLT_SECPREF_READ_NETWORK, allow_messages_only) != 0 ||
        xsltSetSecurityPrefs(security, XSLT_SECPREF_WRITE_NETWORK, xsltSecurityForbid) != 0)
        return error_set(error, ERROR_INTERNAL, "libxslt takes no security preferences");
    return true;
}

void transform_library_stop(void)
{
    xsltFreeSecurityPrefs(security);
    security = NULL;
    xsltCleanupGlobals();
}

struct transform *transform_new(const char *path, struct error *error)
{
    struct buffer said = {0};
    xmlDocPtr document;
    xsltStylesheetPtr stylesheet = NULL;
    struct error reading = {0};

    document = xml_document_native(xml_document_read(path, &reading));
    if (document == NULL) {
        error_set(error, ERROR_CONFIG, "%s", reading.message);
        return NULL;
    }
    xsltSetGenericErrorFunc(&said, keep_message);
    xmlSetGenericErrorFunc(&said, keep_message);
    stylesheet = xsltParseStylesheetDoc(document);
    xsltSetGenericErrorFunc(NULL, NULL);
    xmlSetGenericErrorFunc(NULL, NULL);
    if (stylesheet == NULL) {
        error_set(error, ERROR_CONFIG, "%s: %s", path, said.length ? said.data : "no stylesheet");
        xmlFreeDoc(document);
    } else if (stylesheet->errors > 0 || said.length > 0) {
        error_set(error, ERROR_CONFIG, "%s", said.data != NULL ? said.data : path);
        xsltFreeStylesheet(stylesheet);
        stylesheet = NULL;
    }
    buffer_free(&said);
    return (struct transform *)stylesheet;
}

void transform_free(struct transform *transform)
{
    xsltFreeStylesheet((xsltStylesheetPtr)transform);
}

const char *transform_media_type(const struct transform *transform)
{
    xsltStylesheetPtr stylesheet = (xsltStylesheetPtr)transform;
    const xmlChar *type, *method;

    /* cppcheck-suppress unknownMacro */
    XSLT_GET_IMPORT_PTR(type, stylesheet, mediaType)
    XSLT_GET_IMPORT_PTR(method, stylesheet, method)
    if (type != NULL)
        return (const char *)type;
    if (method != NULL && xmlStrEqual(method, BAD_CAST "html"))
        return "text/html";
    return method != NULL && xmlStrEqual(method, BAD_CAST "text") ? "text/plain"
                                                                  : "application/xml";
}

/* libxslt finds a document it holds already by its address; main keeps it
 * from freeing what it did not make. */
static void lend_document(xsltTransformContextPtr context, struct xml_document *words)
{
    xsltDocumentPtr document = xsltNewDocument(context, xml_document_native(words));

    if (document != NULL)
        document->main = 1;
}

struct xml_document *transform_to_document(struct transform *transform,
                                           struct xml_document *document,
                                           struct xml_document *words, struct error *error)
{
    xsltStylesheetPtr stylesheet = (xsltStylesheetPtr)transform;
    xmlDocPtr source = xml_document_native(document), made = NULL;
    xsltTransformContextPtr context = xsltNewTransformContext(stylesheet, source);
    struct buffer said = {0};

    if (context == NULL) {
        error_set(error, ERROR_INTERNAL, "libxslt makes no context");
        return NULL;
    }
    context->maxTemplateDepth = DEPTH_MAX;
    xsltSetTransformErrorFunc(context, &said, keep_message);
    if (xsltSetCtxtSecurityPrefs(security, context) == 0) {
        lend_document(context, words);
        made = xsltApplyStylesheetUser(stylesheet, source, NULL, NULL, NULL, context);
    }
    if (made != NULL && context->state != XSLT_STATE_OK) {
        xmlFreeDoc(made);
        made = NULL;
    }
    if (made == NULL)
        error_set(error, ERROR_INTERNAL, "transform: %s", said.length ? said.data : "failed");
    xsltFreeTransformContext(context);
    buffer_free(&said);
    return (struct xml_document *)made;
}

/* As its xsl:output says; all that make HTML say the same (html.h). */
static void write_result(struct transform *transform, struct xml_document *made,
                         struct buffer *result)
{
    xmlDocPtr native = xml_document_native(made);
    xmlChar *text = NULL;
    int length = 0;

    if (native->type == XML_HTML_DOCUMENT_NODE) {
        html_write(made, result);
        return;
    }
    if (xsltSaveResultToString(&text, &length, native, (xsltStylesheetPtr)transform) == 0 &&
        length > 0)
        buffer_append(result, text, (size_t)length);
    xmlFree(text);
}

bool transform_apply(struct transform *transform, struct xml_document *document,
                     struct xml_document *words, struct buffer *result, struct error *error)
{
    enum activity_phase before = activity_enter(PHASE_TRANSFORMING);
    struct xml_document *made = transform_to_document(transform, document, words, error);
    size_t length = result->length;

    if (made != NULL)
        write_result(transform, made, result);
    xml_document_free(made);
    activity_enter(before);
    if (made == NULL)
        return false;
    return result->length > length || error_set(error, ERROR_INTERNAL, "transform: empty result");
}
