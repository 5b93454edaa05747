/* Our HTML (html.h) and libxml2's own: the same bytes for the same document. */
#include "unit.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>

#include "xml/html.h"

static xmlDocPtr new_document(void)
{
    xmlDocPtr document = htmlNewDocNoDtD(NULL, NULL);
    xmlNodePtr html = xmlNewDocNode(document, NULL, BAD_CAST "html", NULL);

    xmlCreateIntSubset(document, BAD_CAST "html", NULL, BAD_CAST "about:legacy-compat");
    xmlDocSetRootElement(document, html);
    return document;
}

static xmlNodePtr body_of(xmlDocPtr document)
{
    xmlNodePtr html = xmlDocGetRootElement(document);

    if (html->children == NULL) {
        xmlNewChild(html, NULL, BAD_CAST "head", NULL);
        xmlNewChild(html, NULL, BAD_CAST "body", NULL);
    }
    return html->last;
}

/* Writes the document both ways, and frees it. */
static void assert_same(xmlDocPtr document)
{
    struct buffer ours = {0};
    xmlOutputBufferPtr theirs = xmlAllocOutputBuffer(NULL);

    html_write((struct xml_document *)document, &ours);
    htmlDocContentDumpFormatOutput(theirs, document, "UTF-8", 0);
    assert_string_equal(ours.data, (const char *)xmlOutputBufferGetContent(theirs));
    assert_int_equal(ours.length, xmlOutputBufferGetSize(theirs));
    xmlOutputBufferClose(theirs);
    buffer_free(&ours);
    xmlFreeDoc(document);
}

static const char *const elements[] = {
    "p", "br",     "hr",    "img", "input",   "link", "meta", "li",       "option", "td",
    "a", "script", "style", "nav", "section", "time", "div",  "textarea", "frame",  "isindex"};
static const char *const attributes[] = {
    "class",   "href",   "src",  "action",  "name",   "title",    "checked", "disabled",
    "content", "data-x", "HREF", "colspan", "nohref", "Selected", "srcset",  "id"};
static const char *const values[] = {"",
                                     "plain",
                                     "a b",
                                     "a&b",
                                     "a&{b}c",
                                     "a&{b",
                                     "1 < 2",
                                     "a>b",
                                     "say \"yes\"",
                                     "it's",
                                     "\"it's\"",
                                     "<!--#include-->",
                                     "<!-- open",
                                     "/partnere?a=1&b=2",
                                     "/søk?q=blåbær",
                                     " /leading",
                                     "\t/tab",
                                     "mailto:a@b.no",
                                     "line\nbreak",
                                     "\r",
                                     "%20",
                                     "a|b`c^d",
                                     "{x}",
                                     "æøå",
                                     "\xf0\x9f\x8c\xb2",
                                     "&amp;"};

enum {
    ELEMENT_COUNT = sizeof elements / sizeof *elements,
    ATTRIBUTE_COUNT = sizeof attributes / sizeof *attributes,
    VALUE_COUNT = sizeof values / sizeof *values
};

static void every_element_is_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < ELEMENT_COUNT; i++) {
        xmlDocPtr document = new_document();
        xmlNodePtr empty = xmlNewTextChild(body_of(document), NULL, BAD_CAST elements[i], NULL);
        xmlNodePtr full = xmlNewTextChild(body_of(document), NULL, BAD_CAST elements[i],
                                          BAD_CAST "1 < 2 & 3 > 2, \"it's\"");
        assert_non_null(empty);
        assert_non_null(full);
        assert_same(document);
    }
}

static void every_attribute_with_every_value_is_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < ELEMENT_COUNT; i++)
        for (size_t j = 0; j < ATTRIBUTE_COUNT; j++) {
            xmlDocPtr document = new_document();
            for (size_t k = 0; k < VALUE_COUNT; k++) {
                xmlNodePtr element =
                    xmlNewTextChild(body_of(document), NULL, BAD_CAST elements[i], NULL);
                xmlNewProp(element, BAD_CAST attributes[j], BAD_CAST values[k]);
            }
            assert_same(document);
        }
}

static void every_text_is_the_same(void **state)
{
    xmlDocPtr document = new_document();

    (void)state;
    for (size_t i = 0; i < VALUE_COUNT; i++) {
        xmlNodePtr body = body_of(document);
        xmlAddChild(body, xmlNewDocText(document, BAD_CAST values[i]));
        xmlAddChild(body, xmlNewDocPI(document, BAD_CAST "apart", NULL));
        xmlAddChild(body, xmlNewDocText(document, NULL));
        xmlAddChild(body, xmlNewDocComment(document, BAD_CAST "a comment"));
        xmlAddChild(body, xmlNewDocPI(document, BAD_CAST "target", BAD_CAST "content"));
    }
    assert_same(document);
}

static void other_namespaces_are_the_same(void **state)
{
    xmlDocPtr document = new_document();
    xmlNodePtr drawing = xmlNewTextChild(body_of(document), NULL, BAD_CAST "svg", NULL);
    xmlNodePtr inside = xmlNewTextChild(drawing, NULL, BAD_CAST "path", NULL);

    (void)state;
    xmlSetNs(drawing, xmlNewNs(drawing, BAD_CAST "http://www.w3.org/2000/svg", NULL));
    xmlSetNs(inside, drawing->nsDef);
    xmlSetNsProp(inside,
                 xmlNewNs(inside, BAD_CAST "http://www.w3.org/1999/xlink", BAD_CAST "xlink"),
                 BAD_CAST "href", BAD_CAST "#a b");
    xmlSetNsProp(inside, xmlSearchNs(document, inside, BAD_CAST "xml"), BAD_CAST "lang",
                 BAD_CAST "nb");
    assert_same(document);
}

static void add_random(xmlNodePtr parent, unsigned *random, int depth)
{
    for (unsigned count = *random >> 20 & 7; count > 0; count--) {
        xmlNodePtr element;
        *random = *random * 1664525 + 1013904223;
        element =
            xmlNewTextChild(parent, NULL, BAD_CAST elements[(*random >> 8) % ELEMENT_COUNT], NULL);
        xmlNewProp(element, BAD_CAST attributes[(*random >> 12) % ATTRIBUTE_COUNT],
                   BAD_CAST values[(*random >> 16) % VALUE_COUNT]);
        xmlAddChild(parent,
                    xmlNewDocText(parent->doc, BAD_CAST values[(*random >> 5) % VALUE_COUNT]));
        if (depth < 4)
            add_random(element, random, depth + 1);
    }
}

static void random_documents_are_the_same(void **state)
{
    unsigned random = 3;

    (void)state;
    for (int i = 0; i < 300; i++) {
        xmlDocPtr document = new_document();
        random = random * 1664525 + 1013904223;
        add_random(body_of(document), &random, 0);
        assert_same(document);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_element_is_the_same),
        cmocka_unit_test(every_attribute_with_every_value_is_the_same),
        cmocka_unit_test(every_text_is_the_same),
        cmocka_unit_test(other_namespaces_are_the_same),
        cmocka_unit_test(random_documents_are_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
