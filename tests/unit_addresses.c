/* What an address is and how it is written (base/address.h). */
#include "unit.h"

#include "base/address.h"

static void assert_written(const char *text, enum address_kind kind, const char *expected)
{
    struct buffer written = {0};
    const char *fault;

    assert_int_equal(address_write(text, &written, &fault), kind);
    assert_string_equal(written.data == NULL ? "" : written.data, expected);
    assert_true(kind != ADDRESS_NONE || fault != NULL);
    buffer_free(&written);
}

/* As it stands, and nothing is wrong with it. */
static void assert_right(const char *text, enum address_kind kind)
{
    struct buffer written = {0};
    const char *fault;

    assert_written(text, kind, text);
    address_write(text, &written, &fault);
    assert_null(fault);
    buffer_free(&written);
}

static void assert_mended(const char *text, enum address_kind kind, const char *expected)
{
    struct buffer written = {0};
    const char *fault;

    assert_written(text, kind, expected);
    address_write(text, &written, &fault);
    assert_non_null(fault);
    buffer_free(&written);
    assert_right(expected, kind);
}

static void assert_none(const char *text)
{
    assert_written(text, ADDRESS_NONE, "");
}

static void right_addresses_stay(void **state)
{
    static const char *const web[] = {"https://example.no",
                                      "http://example.no:8080/a/b;c=d?e=f&g#h",
                                      "https://x_y.example.no./",
                                      "http://[::1]/",
                                      "https://[2001:db8::1]:443?a",
                                      "https://127.0.0.1#x",
                                      "https://example.no/(a)!$'*+,;=:@~",
                                      "https://example.no/100%25?%C3%A6=?/#/?"};
    static const char *const own[] = {"/", "/om", "/arsrapport/2022.pdf?x=1#y", "/a//b"};
    static const char *const mail[] = {"mailto:a@b.no", "mailto:a.b+c@d.no,e@f.no?subject=x%20y",
                                       "mailto:a%26b@c.no"};

    (void)state;
    for (size_t i = 0; i < sizeof web / sizeof *web; i++)
        assert_right(web[i], ADDRESS_WEB);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        assert_right(own[i], ADDRESS_OWN);
    for (size_t i = 0; i < sizeof mail / sizeof *mail; i++)
        assert_right(mail[i], ADDRESS_MAIL);
    assert_right("tel:+4755565800", ADDRESS_PHONE);
    assert_right("tel:113", ADDRESS_PHONE);
    assert_right("tel:55-56;ext=2", ADDRESS_PHONE);
    assert_right("#innhold", ADDRESS_PLACE);
}

static void other_scripts_and_cases_are_written_in_ascii(void **state)
{
    (void)state;
    assert_written("HTTPS://Example.no/\xc3\xa6?\xc3\xb8#\xc3\xa5", ADDRESS_WEB,
                   "https://Example.no/%C3%A6?%C3%B8#%C3%A5");
    assert_written("https://bl\xc3\xa5.no", ADDRESS_WEB, "https://bl%C3%A5.no");
    assert_null(address_fault_web("https://bl\xc3\xa5.no/\xc3\xa6"));
    assert_right("https://bl%C3%A5.no", ADDRESS_WEB);
    assert_written("/s\xc3\xb8k", ADDRESS_OWN, "/s%C3%B8k");
}

static void what_has_no_place_is_encoded(void **state)
{
    (void)state;
    assert_mended("https://example.no/100%", ADDRESS_WEB, "https://example.no/100%25");
    assert_mended("https://example.no/%zz%4", ADDRESS_WEB, "https://example.no/%25zz%254");
    assert_mended("https://example.no/a[1]?b=[2]#[3]", ADDRESS_WEB,
                  "https://example.no/a%5B1%5D?b=%5B2%5D#%5B3%5D");
    assert_mended("https://example.no/a b\"<>\\^`{|}", ADDRESS_WEB,
                  "https://example.no/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D");
    assert_mended("/a#b#c", ADDRESS_OWN, "/a#b%23c");
    assert_mended("/a\\b", ADDRESS_OWN, "/a%5Cb");
    assert_mended("#a b", ADDRESS_PLACE, "#a%20b");
    assert_mended("mailto:a@b.no?subject=[x]", ADDRESS_MAIL, "mailto:a@b.no?subject=%5Bx%5D");
    assert_mended("tel:+47 55 56 58 00", ADDRESS_PHONE, "tel:+4755565800");
}

static void what_leads_nowhere_is_none(void **state)
{
    static const char *const none[] = {"",
                                       " ",
                                       "om",
                                       "../om",
                                       "?a",
                                       "example.no",
                                       "javascript:alert(1)",
                                       "data:text/html,x",
                                       "ftp://example.no/",
                                       "//evil.no",
                                       "/\\evil.no",
                                       "/\tx",
                                       "/\n/evil.no",
                                       " https://example.no",
                                       "https:",
                                       "https://",
                                       "https:///x",
                                       "http:/x",
                                       "https://?x",
                                       "https://#",
                                       "https://:80",
                                       "https://a b.no/",
                                       "https://a..no",
                                       "https://.no",
                                       "https://a.no:",
                                       "https://a.no:0",
                                       "https://a.no:65536",
                                       "https://a.no:8x",
                                       "https://user@a.no",
                                       "https://user:pass@a.no",
                                       "https://a.no\\@evil.no",
                                       "https://[",
                                       "https://[]",
                                       "https://[::1",
                                       "https://[::g]",
                                       "https://[::1]x",
                                       "https://::1/",
                                       "https://[::1%25lo]",
                                       "https://%65vil.no",
                                       "https://a.no\x7f",
                                       "https://a.no/\xff",
                                       "https://a.no/\xc2\x85",
                                       "mailto:",
                                       "mailto:a",
                                       "mailto:@b.no",
                                       "mailto:a@",
                                       "mailto:a@b",
                                       "mailto:a@b.",
                                       "mailto:a@.no",
                                       "mailto:a b@c.no",
                                       "mailto:a@b.no,",
                                       "mailto:?subject=x",
                                       "mailto:a@b@c.no",
                                       "mailto:.a@b.no",
                                       "mailto:a..b@c.no",
                                       "tel:",
                                       "tel:+",
                                       "tel:ring",
                                       "tel:1+2"};

    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_none(none[i]);
}

static void a_field_takes_one_kind(void **state)
{
    (void)state;
    assert_null(address_fault_web("https://example.no/"));
    assert_non_null(address_fault_web("/om"));
    assert_non_null(address_fault_web("mailto:a@b.no"));
    assert_non_null(address_fault_web("https://example.no/100%"));
    assert_null(address_fault_own("/om?x#y"));
    assert_null(address_fault_own("/"));
    assert_non_null(address_fault_own("#y"));
    assert_non_null(address_fault_own("/a\\b"));
    assert_null(address_fault_mail("post@example.no"));
    assert_non_null(address_fault_mail("post@example.no?subject=x"));
    assert_non_null(address_fault_mail("mailto:post@example.no"));
    assert_non_null(address_fault_mail("a@b.no,c@d.no"));
    assert_null(address_fault_path("/gammel/"));
    assert_null(address_fault_path("/g\xc3\xa5mmel.php"));
    assert_non_null(address_fault_path("/g%C3%A5mmel"));
    assert_non_null(address_fault_path("/side?id=1"));
    assert_non_null(address_fault_path("/"));
    assert_non_null(address_fault_path("//x"));
}

static void a_base_is_scheme_host_and_port(void **state)
{
    (void)state;
    assert_true(address_is_base(""));
    assert_true(address_is_base("https://example.no"));
    assert_true(address_is_base("http://[::1]:8080"));
    assert_false(address_is_base("https://example.no/"));
    assert_false(address_is_base("https://example.no?x"));
    assert_false(address_is_base("https://example.no#"));
    assert_false(address_is_base("HTTPS://example.no"));
    assert_false(address_is_base("https://\xc3\xa6.no"));
    assert_false(address_is_base("/om"));
    assert_false(address_is_base("http://::1"));
}

static void assert_doi(const char *text, const char *doi, const char *address)
{
    struct buffer read = {0}, leads = {0};

    assert_int_equal(doi_write(text, &read, &leads), doi != NULL);
    assert_string_equal(read.data == NULL ? "" : read.data, doi == NULL ? "" : doi);
    assert_string_equal(leads.data == NULL ? "" : leads.data, doi == NULL ? "" : address);
    buffer_free(&read);
    buffer_free(&leads);
}

static void dois_are_read_in_every_form(void **state)
{
    static const char *const forms[] = {"10.1000/eksempel",
                                        "doi:10.1000/eksempel",
                                        "DOI: 10.1000/eksempel",
                                        " 10.1000/eksempel\n",
                                        "https://doi.org/10.1000/eksempel",
                                        "http://dx.doi.org/10.1000/eksempel",
                                        "https://www.doi.org/10.1000/eksempel",
                                        "doi.org/10.1000/eksempel",
                                        "doi:https://doi.org/10.1000/eksempel",
                                        "https://doi.org/doi:10.1000/eksempel",
                                        "info:doi/10.1000/eksempel",
                                        "https://doi.org/10.1000%2Feksempel"};

    (void)state;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        assert_doi(forms[i], "10.1000/eksempel", "https://doi.org/10.1000/eksempel");
    assert_doi("10.1002/(SICI)1097<1::AID-A>3.0;2-#?100%25",
               "10.1002/(SICI)1097<1::AID-A>3.0;2-#?100%25",
               "https://doi.org/10.1002/(SICI)1097%3C1::AID-A%3E3.0;2-%23%3F100%2525");
    assert_doi("https://doi.org/10.1000/a%23b%3Fc%25", "10.1000/a#b?c%",
               "https://doi.org/10.1000/a%23b%3Fc%25");
    assert_doi("10.1000.10/\xc3\xa6", "10.1000.10/\xc3\xa6", "https://doi.org/10.1000.10/%C3%A6");
}

static void what_is_no_doi_is_refused(void **state)
{
    static const char *const none[] = {"",
                                       "doi:",
                                       "10.",
                                       "10./x",
                                       "10.1000",
                                       "10.1000/",
                                       "11.1000/x",
                                       "https://example.no/10.1000/x",
                                       "10.1000/a b",
                                       "10.1000./x",
                                       "https://doi.org/10.1000/%00x",
                                       "10.1000/\xff",
                                       "x10.1000/y"};

    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_doi(none[i], NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(right_addresses_stay),
        cmocka_unit_test(other_scripts_and_cases_are_written_in_ascii),
        cmocka_unit_test(what_has_no_place_is_encoded),
        cmocka_unit_test(what_leads_nowhere_is_none),
        cmocka_unit_test(a_field_takes_one_kind),
        cmocka_unit_test(a_base_is_scheme_host_and_port),
        cmocka_unit_test(dois_are_read_in_every_form),
        cmocka_unit_test(what_is_no_doi_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
