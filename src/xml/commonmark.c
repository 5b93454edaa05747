/* See commonmark.h. The only file that knows cmark.h. */
#include "xml/commonmark.h"

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/activity.h"
#include "base/address.h"
#include "xml/nesting.h"

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

/* What is written: text is gathered until an element ends it, since each piece
 * that libxml2 appends costs the length of what is there. */
struct prose {
    struct xml_element *element;
    struct headings *headings; /* of the whole text */
    struct buffer words;
};

static void end_words(struct prose *prose)
{
    if (prose->words.length > 0)
        xml_text_add(prose->element, prose->words.data, prose->words.length);
    buffer_free(&prose->words);
}

static bool is_block(cmark_node *node)
{
    return cmark_node_get_type(node) <= CMARK_NODE_LAST_BLOCK;
}

static void add_literal(struct prose *prose, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);

    if (cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK)
        literal = "\n";
    if (literal != NULL)
        buffer_append_string(&prose->words, literal);
}

/* Deep nesting in a text must not become deep recursion, here or in a
 * stylesheet: below this depth there are words only, a line for each block. */
enum {
    DEPTH_MAX = 50
};

static void *allocate(size_t count, size_t size)
{
    return memory_zeroed(count, size);
}

static cmark_mem memory = {.calloc = allocate, .realloc = memory_resize, .free = free};

static void add_words(struct prose *prose, cmark_node *top)
{
    cmark_iter *nodes = cmark_iter_new(top);
    cmark_event_type event;

    while ((event = cmark_iter_next(nodes)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(nodes);
        if (event != CMARK_EVENT_ENTER)
            continue;
        if ((is_block(node) && prose->words.length > 0) ||
            cmark_node_get_type(node) == CMARK_NODE_LINEBREAK)
            buffer_append(&prose->words, "\n", 1);
        add_literal(prose, node);
    }
    cmark_iter_free(nodes);
}

static void add_as_words(struct prose *prose, cmark_node *node)
{
    struct prose paragraph = {0};

    if (!is_block(node)) {
        add_words(prose, node);
        return;
    }
    paragraph.element = xml_element_add(prose->element, "paragraph");
    add_words(&paragraph, node);
    end_words(&paragraph);
}

/* A heading of nothing would be an empty entry in every list of headings. */
static bool is_empty_heading(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_HEADING && cmark_node_first_child(node) == NULL;
}

static void add_children(struct prose *prose, cmark_node *parent, int depth);

static void add_node(struct prose *prose, cmark_node *node, int depth)
{
    const char *name = element_name(node);
    struct prose inner = {.headings = prose->headings};

    if (is_empty_heading(node))
        return;
    /* A list has nothing but items. */
    if (depth >= DEPTH_MAX && cmark_node_get_type(node) != CMARK_NODE_ITEM) {
        add_as_words(prose, node);
    } else if (name == NULL) {
        add_literal(prose, node);
        add_children(prose, node, depth + 1);
    } else {
        end_words(prose);
        inner.element = xml_element_add(prose->element, name);
        set_attributes(inner.element, node, prose->headings);
        add_literal(&inner, node);
        add_children(&inner, node, depth + 1);
        end_words(&inner);
    }
}

static void add_children(struct prose *prose, cmark_node *parent, int depth)
{
    for (cmark_node *node = cmark_node_first_child(parent); node != NULL;
         node = cmark_node_next(node))
        add_node(prose, node, depth);
}

/* The document; the caller frees it. */
static cmark_node *parse(const char *text, size_t length)
{
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
    struct buffer bounded = {0};
    cmark_node *document;

    if (nesting_bound(text, length, &bounded)) {
        text = bounded.data;
        length = bounded.length;
    }
    cmark_parser_feed(parser, text, length);
    document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    buffer_free(&bounded);
    return document;
}

void commonmark_add(struct xml_element *parent, const char *text, size_t length)
{
    enum activity_phase before = activity_enter(PHASE_TEXT);
    struct headings headings = {0};
    struct prose prose = {.element = parent, .headings = &headings};
    cmark_node *document = parse(text, length);

    add_children(&prose, document, 0);
    end_words(&prose);
    cmark_node_free(document);
    activity_enter(before);
}

void commonmark_check(const char *text, size_t length, commonmark_fault *tell, void *context)
{
    cmark_node *document = parse(text, length);
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
