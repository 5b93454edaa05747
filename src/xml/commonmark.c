/* See commonmark.h. The only file that knows cmark.h. */
#include "xml/commonmark.h"

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/activity.h"
#include "base/address.h"

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

static void set_address(struct xml_element *element, const char *text)
{
    struct buffer address = {0};

    if (address_write(text, &address, NULL) != ADDRESS_NONE)
        xml_attribute_set(element, "href", address.data);
    buffer_free(&address);
}

/* The levels of the headings that the next one may stand under. */
struct headings {
    int levels[6];
    int count;
};

/* How deep a heading stands under others, from 1: whoever begins with ### or
 * goes from # to ### leaves no level out. */
static int place_heading(struct headings *headings, int level)
{
    while (headings->count > 0 && headings->levels[headings->count - 1] >= level)
        headings->count--;
    headings->levels[headings->count++] = level;
    return headings->count;
}

static void set_attributes(struct xml_element *element, cmark_node *node, struct headings *headings)
{
    char number[16];

    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        snprintf(number, sizeof number, "%d",
                 place_heading(headings, cmark_node_get_heading_level(node)));
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
        set_address(element, cmark_node_get_url(node));
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

static void add_source(struct xml_element *parent, cmark_node *node)
{
    char *source = cmark_render_commonmark(node, CMARK_OPT_DEFAULT, 0);

    xml_text_add(parent, source, strlen(source));
    free(source);
}

/* A heading of nothing would be an empty entry in every list of headings. */
static bool is_empty_heading(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_HEADING && cmark_node_first_child(node) == NULL;
}

static void add_children(struct xml_element *parent, cmark_node *parent_node,
                         struct headings *headings, int depth)
{
    for (cmark_node *node = cmark_node_first_child(parent_node); node != NULL;
         node = cmark_node_next(node)) {
        const char *name = element_name(node);
        const char *literal = cmark_node_get_literal(node);
        struct xml_element *element = parent;

        if (is_empty_heading(node))
            continue;
        if (depth == DEPTH_MAX) {
            add_source(parent, node);
            continue;
        }
        if (name != NULL) {
            element = xml_element_add(parent, name);
            set_attributes(element, node, headings);
        }
        if (cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK)
            literal = "\n";
        if (literal != NULL)
            xml_text_add(element, literal, strlen(literal));
        add_children(element, node, headings, depth + 1);
    }
}

void commonmark_add(struct xml_element *parent, const char *text, size_t length)
{
    enum activity_phase before = activity_enter(PHASE_TEXT);
    struct headings headings = {0};
    cmark_node *document = cmark_parse_document(text, length, CMARK_OPT_DEFAULT);

    add_children(parent, document, &headings, 0);
    cmark_node_free(document);
    activity_enter(before);
}

void commonmark_check(const char *text, size_t length, commonmark_fault *tell, void *context)
{
    cmark_node *document = cmark_parse_document(text, length, CMARK_OPT_DEFAULT);
    cmark_iter *all = cmark_iter_new(document);
    cmark_event_type event;

    while ((event = cmark_iter_next(all)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(all);
        struct buffer written = {0};
        const char *fault = NULL;
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_LINK)
            continue;
        address_write(cmark_node_get_url(node), &written, &fault);
        if (fault != NULL)
            tell(context, cmark_node_get_url(node), fault);
        buffer_free(&written);
    }
    cmark_iter_free(all);
    cmark_node_free(document);
}
