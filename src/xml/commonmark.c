/* See commonmark.h. The only file that knows cmark.h. */
#include "xml/commonmark.h"

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/activity.h"

static const char *element_name(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        return "paragraph";
    case CMARK_NODE_HEADING:
        return "heading";
    case CMARK_NODE_LIST:
        return "list";
    case CMARK_NODE_ITEM:
        return "item";
    case CMARK_NODE_LINK:
        return "link";
    case CMARK_NODE_EMPH:
        return "emphasis";
    case CMARK_NODE_STRONG:
        return "strong";
    case CMARK_NODE_CODE:
        return "code";
    case CMARK_NODE_CODE_BLOCK:
        return "code-block";
    case CMARK_NODE_BLOCK_QUOTE:
        return "quote";
    case CMARK_NODE_THEMATIC_BREAK:
        return "rule";
    case CMARK_NODE_LINEBREAK:
        return "break";
    case CMARK_NODE_HTML_BLOCK:
        return "paragraph";
    default:
        return NULL; /* text, document, image: only what is in them */
    }
}

/* Addresses of our own site ("/om", "#x") and four schemes. */
static bool is_safe_address(const char *address)
{
    static const char *const schemes[] = {"http://", "https://", "mailto:", "tel:"};

    if (address[0] == '#' || (address[0] == '/' && address[1] != '/' && address[1] != '\\'))
        return true;
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (strncasecmp(address, schemes[i], strlen(schemes[i])) == 0)
            return true;
    return false;
}

static void set_attributes(struct xml_element *element, cmark_node *node)
{
    char number[16];

    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        snprintf(number, sizeof number, "%d", cmark_node_get_heading_level(node));
        xml_attribute_set(element, "level", number);
        break;
    case CMARK_NODE_LIST:
        if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) {
            snprintf(number, sizeof number, "%d", cmark_node_get_list_start(node));
            xml_attribute_set(element, "type", "ordered");
            xml_attribute_set(element, "start", number);
        } else {
            xml_attribute_set(element, "type", "bullet");
        }
        break;
    case CMARK_NODE_LINK:
        if (is_safe_address(cmark_node_get_url(node)))
            xml_attribute_set(element, "href", cmark_node_get_url(node));
        if (cmark_node_get_title(node)[0] != '\0')
            xml_attribute_set(element, "title", cmark_node_get_title(node));
        break;
    default:
        break;
    }
}

/* Deep nesting in a text must not become deep recursion here: below this
 * depth the source text itself is shown. */
enum {
    DEPTH_MAX = 50
};

static void *allocate(size_t count, size_t size)
{
    return memory_zeroed(count, size);
}

static cmark_mem memory = {.calloc = allocate, .realloc = memory_resize, .free = free};

static void add_source(struct xml_element *parent, cmark_node *node)
{
    char *source = cmark_render_commonmark(node, CMARK_OPT_DEFAULT, 0);

    xml_text_add(parent, source, strlen(source));
    free(source);
}

static void add_children(struct xml_element *parent, cmark_node *parent_node, int depth)
{
    for (cmark_node *node = cmark_node_first_child(parent_node); node != NULL;
         node = cmark_node_next(node)) {
        const char *name = element_name(node);
        const char *literal = cmark_node_get_literal(node);
        struct xml_element *element = parent;

        if (depth == DEPTH_MAX) {
            add_source(parent, node);
            continue;
        }
        if (name != NULL) {
            element = xml_element_add(parent, name);
            set_attributes(element, node);
        }
        if (cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK)
            literal = "\n";
        if (literal != NULL)
            xml_text_add(element, literal, strlen(literal));
        add_children(element, node, depth + 1);
    }
}

void commonmark_add(struct xml_element *parent, const char *text, size_t length)
{
    enum activity_phase before = activity_enter(PHASE_TEXT);
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
    cmark_node *document;

    cmark_parser_feed(parser, text, length);
    document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    add_children(parent, document, 0);
    cmark_node_free(document);
    activity_enter(before);
}
