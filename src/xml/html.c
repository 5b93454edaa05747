/* See html.h. */
#include "xml/html.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <string.h>
#include <strings.h>

static const char *name_of(const void *node)
{
    return (const char *)((const xmlNode *)node)->name;
}

static void write_character(char character, struct buffer *buffer)
{
    *buffer_reserve(buffer, 1) = character;
    buffer_grow(buffer, 1);
}

/* As HTML does, without regard to case; most names differ at once. */
static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names != NULL; names++)
        if ((*name | 0x20) == **names && strcasecmp(name, *names) == 0)
            return true;
    return false;
}

/* Nodes of other namespaces, comments, and whatever else a page does not have. */
static void write_by_libxml(xmlNodePtr node, struct buffer *buffer)
{
    xmlOutputBufferPtr output = xmlAllocOutputBuffer(NULL);

    if (output == NULL)
        return;
    htmlNodeDumpFormatOutput(output, node->doc, node, "UTF-8", 0);
    buffer_append(buffer, xmlOutputBufferGetContent(output), xmlOutputBufferGetSize(output));
    xmlOutputBufferClose(output);
}

static const char *entity(char character)
{
    return character == '<' ? "&lt;" : character == '>' ? "&gt;" : "&amp;";
}

static void write_escaped(const char *text, struct buffer *buffer)
{
    for (;;) {
        size_t plain = strcspn(text, "<>&");
        buffer_append(buffer, text, plain);
        text += plain;
        if (*text == '\0')
            return;
        buffer_append_string(buffer, entity(*text++));
    }
}

/* Written without a value; HTML 4's, since libxml2 knows no other. */
static bool is_boolean(const char *name)
{
    static const char *const booleans[] = {
        "checked", "compact",  "declare", "defer",  "disabled", "ismap",    "multiple",
        "nohref",  "noresize", "noshade", "nowrap", "readonly", "selected", NULL};

    return is_one_of(name, booleans);
}

/* The last is one in <a>; elsewhere libxml2 is asked more often than need be. */
static bool is_address(const char *name)
{
    static const char *const addresses[] = {"href", "src", "action", "name", NULL};

    return is_one_of(name, addresses);
}

/* An address has its unusual characters percent-encoded: by libxml2. So are
 * quotes and what HTML 4 had for server-side includes and script macros. */
static bool is_usual_value(const char *name, const char *value)
{
    if (is_address(name) &&
        value[strspn(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                            "-_.!~*'()#%&+,/:;=?@")] != '\0')
        return false;
    return strpbrk(value, "<\"") == NULL && strstr(value, "&{") == NULL;
}

/* http://[::1]/: an IP address in brackets is the one place for them in an
 * address, and libxml2 encodes them all. */
static void restore_brackets(char *written)
{
    char *open = strstr(written, "://%5B");
    char *close = open == NULL ? NULL : strstr(open, "%5D");

    if (close == NULL || strcspn(open + 3, "/?#\"") < (size_t)(close - open - 3))
        return;
    open[3] = '[';
    memmove(open + 4, open + 6, (size_t)(close - open - 6));
    close[-2] = ']';
    memmove(close - 1, close + 3, strlen(close + 3) + 1);
}

static void write_unusual(xmlAttrPtr attribute, struct buffer *buffer)
{
    size_t before = buffer->length;

    write_by_libxml((xmlNodePtr)attribute, buffer);
    if (attribute->ns != NULL || !is_address(name_of(attribute)) || buffer->length == before)
        return;
    restore_brackets(buffer->data + before);
    buffer->length = before + strlen(buffer->data + before);
}

static void write_attribute(xmlAttrPtr attribute, struct buffer *buffer)
{
    xmlNodePtr content = attribute->children;

    if (attribute->ns != NULL || content == NULL || content->next != NULL ||
        content->type != XML_TEXT_NODE || content->content == NULL ||
        is_boolean(name_of(attribute)) ||
        !is_usual_value(name_of(attribute), (const char *)content->content)) {
        write_unusual(attribute, buffer);
        return;
    }
    write_character(' ', buffer);
    buffer_append_string(buffer, name_of(attribute));
    buffer_append_string(buffer, "=\"");
    write_escaped((const char *)content->content, buffer);
    write_character('"', buffer);
}

static void write_nodes(xmlNodePtr node, bool raw, struct buffer *buffer);

/* Nothing can stand in <br> and its like, and they have no end tag: those of
 * HTML 4, and the last four, which libxml2 does not know for such. */
static bool is_void(const char *name)
{
    static const char *const voids[] = {"area",  "base",  "basefont", "br",      "col",  "frame",
                                        "hr",    "img",   "input",    "isindex", "link", "meta",
                                        "param", "embed", "source",   "track",   "wbr",  NULL};

    return is_one_of(name, voids);
}

/* Elements whose end tag libxml2 leaves out when they are empty: <li>. */
static bool may_end_open(const xmlNode *element)
{
    const htmlElemDesc *known = htmlTagLookup(element->name);

    return known != NULL && known->saveEndTag;
}

static void write_element(xmlNodePtr element, struct buffer *buffer)
{
    static const char *const raw_elements[] = {"script", "style", NULL};
    const char *name = name_of(element);

    write_character('<', buffer);
    buffer_append_string(buffer, name);
    for (xmlAttrPtr attribute = element->properties; attribute != NULL; attribute = attribute->next)
        write_attribute(attribute, buffer);
    write_character('>', buffer);
    if (is_void(name) || (element->children == NULL && may_end_open(element)))
        return;
    write_nodes(element->children, is_one_of(name, raw_elements), buffer);
    buffer_append_string(buffer, "</");
    buffer_append_string(buffer, name);
    write_character('>', buffer);
}

static void write_nodes(xmlNodePtr node, bool raw, struct buffer *buffer)
{
    for (; node != NULL; node = node->next) {
        if (node->type == XML_TEXT_NODE && node->content == NULL)
            continue;
        if (node->type == XML_ELEMENT_NODE && node->ns == NULL && node->nsDef == NULL)
            write_element(node, buffer);
        else if (node->type == XML_TEXT_NODE && raw)
            buffer_append_string(buffer, (const char *)node->content);
        else if (node->type == XML_TEXT_NODE && node->name == xmlStringText)
            write_escaped((const char *)node->content, buffer);
        else if (node->type != XML_DTD_NODE)
            write_by_libxml(node, buffer);
    }
}

void html_write(struct xml_document *document, struct buffer *buffer)
{
    xmlDocPtr native = xml_document_native(document);

    htmlSetMetaEncoding(native, BAD_CAST "UTF-8");
    buffer_append_string(buffer, "<!DOCTYPE html>\n");
    write_nodes(native->children, false, buffer);
    buffer_append_string(buffer, "\n");
}
