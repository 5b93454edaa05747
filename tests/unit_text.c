/* UTF-8, XML text and CommonMark: what of a text reaches a page. */
#include "unit.h"

#include "base/utf8.h"
#include "xml/commonmark.h"
#include "xml/xml.h"

#define REPLACEMENT "\xEF\xBF\xBD"

static void refuses_what_is_no_utf8(void **state)
{
    static const char *const bad[] = {
        "\x80", "\xC3",      "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
        "\xFF", "a\xE2\x82",
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(utf8_valid(bad[i], strlen(bad[i])));
    assert_true(utf8_valid("Høgskulen på Vestlandet \xF0\x9F\x8C\xA7",
                           strlen("Høgskulen på Vestlandet ") + 4));
}

static void assert_fault(const char *text, size_t length, const char *what, size_t character)
{
    struct utf8_fault fault = utf8_find_fault(text, length);

    if (what == NULL) {
        assert_null(fault.what);
    } else {
        assert_non_null(fault.what);
        assert_string_equal(fault.what, what);
        assert_int_equal(fault.character, character);
    }
}

static void finds_what_is_no_text(void **state)
{
    (void)state;
    assert_fault("", 0, NULL, 0);
    assert_fault("a\tb\r\nc \xC3\xA6 \xC2\xA0 \xE2\x80\xA8 \xEF\xBF\xBD", 20, NULL, 0);
    assert_fault("\xF4\x8F\xBF\xBD\xEF\xB7\x8F\xEF\xB7\xB0", 10, NULL, 0);
    assert_fault("\xC3\xA6\0", 3, "a NUL character", 2);
    assert_fault("\xC3\xA6z\xE6r", 5, "not UTF-8", 3);
    assert_fault("z\xC3", 2, "not UTF-8", 2);
    assert_fault("\x1F", 1, "a control character", 1);
    assert_fault("\x7F", 1, "a control character", 1);
    assert_fault("\xC2\x9F", 2, "a control character", 1);
    assert_fault("\xEF\xBF\xBE", 3, "no character of Unicode", 1);
    assert_fault("\xEF\xB7\xAF", 3, "no character of Unicode", 1);
    assert_fault("\xF0\x9F\xBF\xBF", 4, "no character of Unicode", 1);
    assert_fault("\xF4\x8F\xBF\xBE", 4, "no character of Unicode", 1);
}

static void assert_text(const char *text, size_t length, const char *expected)
{
    struct xml_document *document = xml_document_new("x");
    struct buffer written = {0};

    xml_text_add(xml_document_root(document), text, length);
    xml_document_write(document, &written);
    assert_non_null(strstr(written.data, expected));
    buffer_free(&written);
    xml_document_free(document);
}

static void text_stays_well_formed(void **state)
{
    (void)state;
    assert_text("AT&T <b>", 8, "<x>AT&amp;T &lt;b&gt;</x>");
    assert_text("]]>", 3, "<x>]]&gt;</x>");
    assert_text("a\x01z", 3, "<x>a" REPLACEMENT "z</x>");
    assert_text("a\0z", 3, "<x>a" REPLACEMENT "z</x>");
    assert_text("\xFF\xFE", 2, "<x>" REPLACEMENT REPLACEMENT "</x>");
    assert_text("\xEF\xBF\xBF", 3, "<x>" REPLACEMENT REPLACEMENT REPLACEMENT "</x>");
}

static void attributes_stay_well_formed(void **state)
{
    struct xml_document *document = xml_document_new("x");
    struct buffer written = {0};

    (void)state;
    xml_attribute_set(xml_document_root(document), "a", "\"<&\x02\xC3");
    xml_document_write(document, &written);
    assert_non_null(strstr(written.data, "<x a=\"&quot;&lt;&amp;" REPLACEMENT REPLACEMENT "\"/>"));
    buffer_free(&written);
    xml_document_free(document);
}

static void assert_commonmark(const char *text, const char *expected)
{
    struct xml_document *document = xml_document_new("body");
    struct buffer written = {0};

    commonmark_add(xml_document_root(document), text, strlen(text));
    xml_document_write(document, &written);
    assert_non_null(strstr(written.data, expected));
    buffer_free(&written);
    xml_document_free(document);
}

static void commonmark_becomes_elements(void **state)
{
    (void)state;
    assert_commonmark("# A\n\nb *c* **d** `e`",
                      "<heading level=\"1\">A</heading><paragraph>b <emphasis>c</emphasis> "
                      "<strong>d</strong> <code>e</code></paragraph>");
    assert_commonmark("3. x\n4. y",
                      "<list type=\"ordered\" start=\"3\"><item><paragraph>x</paragraph>");
    assert_commonmark("[a](https://example.no \"t\")",
                      "<link href=\"https://example.no\" title=\"t\">a</link>");
    assert_commonmark("a\\\nb\n\n---", "a<break/>b</paragraph><rule/>");
}

static void headings_leave_no_level_out(void **state)
{
    (void)state;
    assert_commonmark("### A\n\n##### B\n\n#### C\n\n## D",
                      "<heading level=\"1\">A</heading><heading level=\"2\">B</heading>"
                      "<heading level=\"2\">C</heading><heading level=\"1\">D</heading>");
    assert_commonmark("## A\n\n- ###### B\n\n> # C",
                      "<heading level=\"1\">A</heading><list type=\"bullet\"><item>"
                      "<heading level=\"2\">B</heading></item></list><quote>"
                      "<heading level=\"1\">C</heading></quote>");
    assert_commonmark("#\n\n### A", "<body><heading level=\"1\">A</heading></body>");
}

static void html_in_commonmark_stays_text(void **state)
{
    (void)state;
    assert_commonmark("<script>x</script>", "<paragraph>&lt;script&gt;x&lt;/script&gt;");
    assert_commonmark("a <b onclick=x>c</b>", "a &lt;b onclick=x&gt;c&lt;/b&gt;");
}

static void unsafe_links_lose_their_address(void **state)
{
    (void)state;
    assert_commonmark("[a](javascript:x)", "<paragraph><link>a</link></paragraph>");
    assert_commonmark("[a](//evil.example)", "<paragraph><link>a</link></paragraph>");
    assert_commonmark("[a](/\\evil.example)", "<paragraph><link>a</link></paragraph>");
    assert_commonmark("[a](DATA:text/html,x)", "<paragraph><link>a</link></paragraph>");
    assert_commonmark("[a](/om)", "<link href=\"/om\">a</link>");
}

static void deep_nesting_ends_somewhere(void **state)
{
    char *text = malloc(200001);

    (void)state;
    memset(text, '>', 200000);
    text[200000] = '\0';
    assert_commonmark(text, "<body><quote><quote>");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_is_no_utf8),
        cmocka_unit_test(finds_what_is_no_text),
        cmocka_unit_test(text_stays_well_formed),
        cmocka_unit_test(attributes_stay_well_formed),
        cmocka_unit_test(commonmark_becomes_elements),
        cmocka_unit_test(headings_leave_no_level_out),
        cmocka_unit_test(html_in_commonmark_stays_text),
        cmocka_unit_test(unsafe_links_lose_their_address),
        cmocka_unit_test(deep_nesting_ends_somewhere),
    };

    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
