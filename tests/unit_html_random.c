/* Random documents, the same in every run, by our HTML (html.h) and by
 * libxml2: the same bytes but for the two things that html.h names. */
#include "unit.h"

#include <libxml/HTMLtree.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <stdio.h>

#include "xml/html.h"

enum {
    DOCUMENTS = 2000,
    DEPTH_MAX = 5
};

static uint32_t state_of_random = 20170620;

/* xorshift: 0 to below - 1. */
static unsigned pick(unsigned below)
{
    state_of_random ^= state_of_random << 13;
    state_of_random ^= state_of_random >> 17;
    state_of_random ^= state_of_random << 5;
    return state_of_random % below;
}

#define ONE_OF(list) (list)[pick(sizeof(list) / sizeof *(list))]

static const char *const elements[] = {
    "p",       "div",    "section",  "ul",      "ol",         "li",      "dl",     "dt",
    "dd",      "a",      "em",       "strong",  "span",       "sup",     "time",   "abbr",
    "code",    "pre",    "table",    "thead",   "tbody",      "tr",      "th",     "td",
    "caption", "br",     "hr",       "img",     "input",      "link",    "meta",   "area",
    "base",    "col",    "param",    "frame",   "script",     "style",   "title",  "form",
    "select",  "option", "textarea", "label",   "button",     "nav",     "main",   "header",
    "h1",      "h6",     "details",  "summary", "video",      "picture", "svg",    "isindex",
    "P",       "BR",     "Script",   "x-own",   "blockquote", "font",    "iframe", "object",
    "canvas",  "figure", "basefont"};
static const char *const html5_voids[] = {"wbr", "source", "track", "embed"};
static const char *const attributes[] = {
    "href",     "src",      "action", "name",   "HREF",     "Src",      "srcset",   "class",
    "id",       "title",    "lang",   "data-x", "content",  "value",    "style",    "onclick",
    "checked",  "disabled", "nowrap", "defer",  "selected", "READONLY", "open",     "hidden",
    "required", "async",    "alt",    "for",    "colspan",  "ismap",    "xml:lang", "formaction"};
/* Every kind of character that XML can hold. */
static const char *const characters[] = {"a",
                                         "B",
                                         "7",
                                         " ",
                                         " ",
                                         "!",
                                         "\"",
                                         "#",
                                         "$",
                                         "%",
                                         "&",
                                         "'",
                                         "(",
                                         ")",
                                         "*",
                                         "+",
                                         ",",
                                         "-",
                                         ".",
                                         "/",
                                         ":",
                                         ";",
                                         "<",
                                         "=",
                                         ">",
                                         "?",
                                         "@",
                                         "[",
                                         "\\",
                                         "]",
                                         "^",
                                         "_",
                                         "`",
                                         "{",
                                         "|",
                                         "}",
                                         "~",
                                         "\t",
                                         "\n",
                                         "\r",
                                         "%20",
                                         "%",
                                         "&{",
                                         "}",
                                         "&amp;",
                                         "<!--",
                                         "-->",
                                         "]]>",
                                         "</script>",
                                         "\xc3\xa6",
                                         "\xc2\xa0",
                                         "\xc2\x85",
                                         "\xe2\x80\xa8",
                                         "\xef\xbf\xbd",
                                         "\xf0\x9f\x8c\xb2",
                                         "http://x.no/",
                                         "mailto:",
                                         "/om"};

/* 0 to 15 of them; a host in brackets is left to a test of its own. */
static const char *random_text(char text[256])
{
    text[0] = '\0';
    for (unsigned count = pick(16); count > 0; count--)
        strcat(text, ONE_OF(characters));
    return strstr(text, "://[") == NULL ? text : "";
}

static void add_attributes(xmlNodePtr element)
{
    char text[256];

    for (unsigned count = pick(4); count > 0; count--) {
        const char *name = ONE_OF(attributes);
        if (xmlHasProp(element, BAD_CAST name) == NULL)
            xmlNewProp(element, BAD_CAST name, pick(20) == 0 ? NULL : BAD_CAST random_text(text));
    }
}

static void add_nodes(xmlNodePtr parent, int depth, bool foreign);

/* In an element of another namespace all is libxml2's. */
static xmlNodePtr random_element(xmlDocPtr document, int depth, bool foreign)
{
    bool is_void = !foreign && pick(12) == 0;
    xmlNodePtr element = xmlNewDocNode(
        document, NULL, BAD_CAST(is_void ? ONE_OF(html5_voids) : ONE_OF(elements)), NULL);

    foreign = foreign || (!is_void && pick(30) == 0);
    if (foreign)
        xmlSetNs(element, xmlNewNs(element, BAD_CAST "http://www.w3.org/2000/svg",
                                   pick(2) == 0 ? NULL : BAD_CAST "svg"));
    add_attributes(element);
    if (!is_void && depth < DEPTH_MAX)
        add_nodes(element, depth + 1, foreign);
    return element;
}

static xmlNodePtr random_node(xmlDocPtr document, int depth, bool foreign)
{
    char text[256];
    unsigned kind = pick(20);

    random_text(text);
    if (kind < 10)
        return random_element(document, depth, foreign);
    if (kind == 10)
        return xmlNewDocComment(document, BAD_CAST text);
    if (kind == 11)
        return xmlNewDocPI(document, BAD_CAST "target", BAD_CAST text);
    if (kind == 12)
        return xmlNewCDataBlock(document, BAD_CAST text, (int)strlen(text));
    if (kind == 13) {
        xmlNodePtr raw = xmlNewDocText(document, BAD_CAST text);
        raw->name = xmlStringTextNoenc; /* disable-output-escaping */
        return raw;
    }
    return xmlNewDocText(document, BAD_CAST text);
}

static void add_nodes(xmlNodePtr parent, int depth, bool foreign)
{
    for (unsigned count = pick(6); count > 0; count--)
        xmlAddChild(parent, random_node(parent->doc, depth, foreign));
}

static xmlDocPtr random_document(void)
{
    xmlDocPtr document = htmlNewDocNoDtD(NULL, NULL);
    xmlNodePtr html = xmlNewDocNode(document, NULL, BAD_CAST "html", NULL);

    xmlCreateIntSubset(document, BAD_CAST "html", NULL, BAD_CAST "about:legacy-compat");
    xmlDocSetRootElement(document, html);
    add_nodes(xmlNewChild(html, NULL, BAD_CAST "head", NULL), DEPTH_MAX, false);
    add_nodes(xmlNewChild(html, NULL, BAD_CAST "body", NULL), 0, false);
    return document;
}

/* What libxml2 writes, without the end tags that HTML 5 does not have. */
static void write_by_libxml(xmlDocPtr document, struct buffer *buffer)
{
    xmlOutputBufferPtr output = xmlAllocOutputBuffer(NULL);
    const char *at;

    htmlDocContentDumpFormatOutput(output, document, "UTF-8", 0);
    for (at = (const char *)xmlOutputBufferGetContent(output); *at != '\0'; at++) {
        for (size_t i = 0; i < sizeof html5_voids / sizeof *html5_voids; i++) {
            char tag[16];
            snprintf(tag, sizeof tag, "></%s>", html5_voids[i]);
            if (strncmp(at, tag, strlen(tag)) == 0)
                at += strlen(tag) - 1;
        }
        buffer_append(buffer, at, 1);
    }
    xmlOutputBufferClose(output);
}

static void random_documents_are_the_same(void **state)
{
    (void)state;
    for (int i = 0; i < DOCUMENTS; i++) {
        xmlDocPtr document = random_document();
        struct buffer ours = {0}, theirs = {0};
        html_write((struct xml_document *)document, &ours);
        write_by_libxml(document, &theirs);
        assert_string_equal(ours.data, theirs.data);
        buffer_free(&ours);
        buffer_free(&theirs);
        xmlFreeDoc(document);
    }
}

static void assert_address(const char *element, const char *value, const char *expected)
{
    xmlDocPtr document = htmlNewDocNoDtD(NULL, NULL);
    xmlNodePtr node = xmlNewDocNode(document, NULL, BAD_CAST element, NULL);
    struct buffer html = {0};

    xmlDocSetRootElement(document, node);
    xmlNewProp(node, BAD_CAST "href", BAD_CAST value);
    html_write((struct xml_document *)document, &html);
    assert_string_equal(html.data, expected);
    buffer_free(&html);
    xmlFreeDoc(document);
}

static void hosts_keep_their_brackets(void **state)
{
    (void)state;
    assert_address("a", "http://[::1]", "<!DOCTYPE html>\n<a href=\"http://[::1]\"></a>\n");
    assert_address("a", "http://[::1]:80/[x]?a=[1]&b=\xc3\xa6",
                   "<!DOCTYPE html>\n"
                   "<a href=\"http://[::1]:80/%5Bx%5D?a=%5B1%5D&amp;b=%C3%A6\"></a>\n");
    assert_address("a", "http://x.no/[1]",
                   "<!DOCTYPE html>\n<a href=\"http://x.no/%5B1%5D\"></a>\n");
    assert_address("a", "/x?y=http://[z", "<!DOCTYPE html>\n<a href=\"/x?y=http://%5Bz\"></a>\n");
    assert_address("a", "http://[x/y]", "<!DOCTYPE html>\n<a href=\"http://%5Bx/y%5D\"></a>\n");
}

static void html5_voids_have_no_end_tag(void **state)
{
    (void)state;
    assert_address("wbr", "x", "<!DOCTYPE html>\n<wbr href=\"x\">\n");
    assert_address("source", "x", "<!DOCTYPE html>\n<source href=\"x\">\n");
    assert_address("track", "x", "<!DOCTYPE html>\n<track href=\"x\">\n");
    assert_address("embed", "x", "<!DOCTYPE html>\n<embed href=\"x\">\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_documents_are_the_same),
        cmocka_unit_test(hosts_keep_their_brackets),
        cmocka_unit_test(html5_voids_have_no_end_tag),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
