/* See xml.h. struct xml_document is an xmlDoc, struct xml_element an xmlNode;
 * the casts stay in this file. */
#include "xml/xml.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlsave.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "xml/pool.h"

static xmlNodePtr node_of(struct xml_element *element)
{
    return (xmlNodePtr)element;
}

static void *allocate(size_t size)
{
    return memory_resize(NULL, size);
}

static char *copy_string(const char *string)
{
    return memory_copy_string(string, strlen(string));
}

/* Half of what libxslt does is asking for memory. Checkers of memory see
 * every block only when it comes from malloc. */
static void choose_allocator(void)
{
    const char *wanted = getenv("KUNNSKAPSWEB_POOL");

    if (wanted == NULL || strcmp(wanted, "no") != 0)
        xmlMemSetup(pool_release, pool_allocate, pool_resize, pool_copy_string);
    else
        xmlMemSetup(free, allocate, memory_resize, copy_string);
}

void xml_library_start(void)
{
    choose_allocator();
    LIBXML_TEST_VERSION
    xmlInitParser();
}

void xml_library_stop(void)
{
    xmlCleanupParser();
}

struct xml_document *xml_document_new(const char *root)
{
    xmlDocPtr document = xmlNewDoc(BAD_CAST "1.0");

    xmlDocSetRootElement(document, xmlNewDocNode(document, NULL, BAD_CAST root, NULL));
    return (struct xml_document *)document;
}

void xml_document_free(struct xml_document *document)
{
    if (document != NULL)
        xmlFreeDoc((xmlDocPtr)document);
}

struct xml_element *xml_document_root(struct xml_document *document)
{
    return (struct xml_element *)xmlDocGetRootElement((xmlDocPtr)document);
}

struct xml_element *xml_element_add(struct xml_element *parent, const char *name)
{
    xmlNodePtr node = node_of(parent);

    return (struct xml_element *)xmlAddChild(node,
                                             xmlNewDocNode(node->doc, NULL, BAD_CAST name, NULL));
}

struct xml_element *xml_element_ensure(struct xml_element *parent, const char *name)
{
    for (xmlNodePtr child = node_of(parent)->last; child != NULL; child = child->prev)
        if (child->type == XML_ELEMENT_NODE && strcmp((const char *)child->name, name) == 0)
            return (struct xml_element *)child;
    return xml_element_add(parent, name);
}

/* Where the first byte stands that begins no XML character; length if none. */
static size_t clean_length(const char *text, size_t length)
{
    size_t at = 0;

    while (at < length) {
        size_t size = text[at] >= ' ' && text[at] <= '~'
                          ? 1
                          : utf8_xml_character((const unsigned char *)text + at, length - at);
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

static void append_clean(struct buffer *clean, const char *text, size_t length)
{
    while (length > 0) {
        size_t good = clean_length(text, length);
        buffer_append(clean, text, good);
        if (good < length) {
            buffer_append_string(clean, "\xEF\xBF\xBD");
            good++;
        }
        text += good;
        length -= good;
    }
}

void xml_attribute_set(struct xml_element *element, const char *name, const char *value)
{
    size_t length = strlen(value);
    struct buffer clean = {0};

    if (clean_length(value, length) < length) {
        append_clean(&clean, value, length);
        value = clean.data;
    }
    xmlSetProp(node_of(element), BAD_CAST name, BAD_CAST value);
    buffer_free(&clean);
}

void xml_text_add(struct xml_element *element, const char *text, size_t length)
{
    struct buffer clean = {0};

    if (clean_length(text, length) < length) {
        append_clean(&clean, text, length);
        text = clean.data;
        length = clean.length;
    }
    xmlAddChild(node_of(element),
                xmlNewDocTextLen(node_of(element)->doc, BAD_CAST text, (int)length));
    buffer_free(&clean);
}

static struct xml_element *element_from(xmlNodePtr node)
{
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return (struct xml_element *)node;
}

struct xml_element *xml_element_first(struct xml_element *parent)
{
    return element_from(node_of(parent)->children);
}

struct xml_element *xml_element_next(struct xml_element *element)
{
    return element_from(node_of(element)->next);
}

const char *xml_element_name(const struct xml_element *element)
{
    return (const char *)((const xmlNode *)element)->name;
}

bool xml_attribute_get(struct xml_element *element, const char *name, struct buffer *value)
{
    xmlChar *text = xmlGetNoNsProp(node_of(element), BAD_CAST name);

    if (text == NULL)
        return false;
    buffer_append_string(value, (const char *)text);
    xmlFree(text);
    return true;
}

void xml_text_get(struct xml_element *element, struct buffer *text)
{
    xmlChar *content = xmlNodeGetContent(node_of(element));

    if (content != NULL)
        buffer_append_string(text, (const char *)content);
    xmlFree(content);
}

void xml_element_write(struct xml_element *element, struct buffer *buffer)
{
    xmlNodePtr node = node_of(element);
    xmlDocPtr alone = xmlNewDoc(BAD_CAST "1.0");

    /* Moved, not copied: a sheet of ten thousand rows is large. Names keep
     * their place in the old document's dictionary, so the node is taken
     * out again before the new one goes. */
    xmlUnlinkNode(node);
    xmlReconciliateNs(node->doc, node);
    alone->children = alone->last = node;
    node->parent = (xmlNodePtr)alone;
    xml_document_write((struct xml_document *)alone, buffer);
    alone->children = alone->last = NULL;
    node->parent = NULL;
    xmlFreeNode(node);
    xmlFreeDoc(alone);
}

void xml_document_write(struct xml_document *document, struct buffer *buffer)
{
    xmlChar *text = NULL;
    int length = 0;

    xmlDocDumpFormatMemoryEnc((xmlDocPtr)document, &text, &length, "UTF-8", 0);
    buffer_append(buffer, text, (size_t)length);
    xmlFree(text);
}

struct xml_document *xml_document_read(const char *path, struct error *error)
{
    xmlDocPtr document;

    xmlResetLastError();
    document = xmlReadFile(path, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    if (document == NULL) {
        const xmlError *fault = xmlGetLastError();
        int length = fault == NULL ? 0 : (int)strcspn(fault->message, "\n");
        error_set(error, ERROR_CONFIG, "%s:%d: %.*s", path, fault == NULL ? 0 : fault->line, length,
                  fault == NULL ? "" : fault->message);
    }
    return (struct xml_document *)document;
}

void xml_document_set_address(struct xml_document *document, const char *address)
{
    xmlDocPtr doc = (xmlDocPtr)document;

    xmlFree((void *)doc->URL);
    doc->URL = xmlStrdup(BAD_CAST address);
}

void *xml_document_native(struct xml_document *document)
{
    return document;
}
