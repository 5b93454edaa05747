/* Addresses: percent-encoding, parameters, and the route they lead to. */
#include "unit.h"

#include "base/year.h"
#include "web/parameter.h"
#include "web/route.h"

static const struct parameter_rule rules[] = {
    {"type", parameter_is_slug},
    {"aar", year_is_valid},
    {"side", parameter_is_page_number},
    {NULL, NULL},
};

static void assert_read(const char *query, const char *type, const char *aar, const char *side)
{
    struct parameters parameters;
    struct error error = {0};

    assert_true(parameters_read(&parameters, rules, query, &error));
    assert_string_equal(parameters.values[0], type);
    assert_string_equal(parameters.values[1], aar);
    assert_string_equal(parameters.values[2], side);
}

static void assert_refused(const char *query, const char *parameter)
{
    struct parameters parameters;
    struct error error = {0};

    assert_false(parameters_read(&parameters, rules, query, &error));
    assert_int_equal(error.code, ERROR_PARAMETER);
    assert_string_equal(error.parameter, parameter);
}

static void reads_known_parameters(void **state)
{
    (void)state;
    assert_read("", "", "", "");
    assert_read("type=forskning&aar=2022&side=3", "forskning", "2022", "3");
    assert_read("t%79pe=forsk%6Eing", "forskning", "", "");
    assert_read("type=&aar=", "", "", "");
    assert_read("&&type=a&", "a", "", "");
    assert_read("type", "", "", "");
}

static void ignores_unknown_parameters(void **state)
{
    (void)state;
    assert_read("fbclid=x&utm_source=%FF%zz&fbclid=y&type=a&=", "a", "", "");
    assert_read("TYPE=x&ty%00pe=y", "", "", "");
}

static void names_the_wrong_parameter(void **state)
{
    char overlong[100] = "type=";

    (void)state;
    memset(overlong + 5, 'a', 80);
    assert_refused("type=a&type=a", "type");
    assert_refused("type=&type=a", "type");
    assert_refused("type=%", "type");
    assert_refused("type=%4", "type");
    assert_refused("type=%C3", "type");
    assert_refused("type=a%00b", "type");
    assert_refused("type=a%0Ab", "type");
    assert_refused("type=../x", "type");
    assert_refused("type=A", "type");
    assert_refused("type=a+b", "type");
    assert_refused(overlong, "type");
    assert_refused("aar=99", "aar");
    assert_refused("aar=2300", "aar");
    assert_refused("side=0", "side");
    assert_refused("side=-1", "side");
    assert_refused("side=01", "side");
    assert_refused("side=100000", "side");
    assert_refused("side=1.5", "side");
}

static void decodes_percent_encoding_to_its_last_byte(void **state)
{
    char out[8];

    (void)state;
    assert_true(percent_decode("%2f", 3, false, out, sizeof out));
    assert_string_equal(out, "/");
    assert_true(percent_decode("a%C3%B8", 7, false, out, sizeof out));
    assert_string_equal(out, "aø");
    assert_false(percent_decode("%2", 2, false, out, sizeof out));
    assert_false(percent_decode("12345678", 8, false, out, sizeof out));
    assert_true(percent_decode("a+b", 3, false, out, sizeof out));
    assert_string_equal(out, "a+b");
}

static void assert_route(const char *path, const char *name, const char *slug,
                         enum language language, bool xml)
{
    struct match match;

    assert_true(route_find(path, LANGUAGE_NB, &match));
    assert_string_equal(match.route->name, name);
    assert_string_equal(match.slug, slug);
    assert_int_equal(match.language, language);
    assert_int_equal(match.xml, xml);
    assert_string_equal(match.location, "");
}

static void assert_moved(const char *path, const char *location)
{
    struct match match;

    assert_true(route_find(path, LANGUAGE_NB, &match));
    assert_string_equal(match.location, location);
}

static void assert_nowhere(const char *path)
{
    struct match match;

    assert_false(route_find(path, LANGUAGE_NB, &match));
}

static void a_site_has_a_language_of_its_own(void **state)
{
    struct match match;

    (void)state;
    assert_true(route_find("/partnere", LANGUAGE_NN, &match));
    assert_int_equal(match.language, LANGUAGE_NN);
    assert_true(route_find("/nb", LANGUAGE_NN, &match));
    assert_int_equal(match.language, LANGUAGE_NB);
    assert_string_equal(match.path, "/");
    assert_true(route_find("/nb/partnere/", LANGUAGE_NN, &match));
    assert_string_equal(match.location, "/nb/partnere");
    assert_false(route_find("/nn/partnere", LANGUAGE_NN, &match));
    assert_true(route_find("/aktuelt.atom", LANGUAGE_EN, &match));
    assert_int_equal(match.language, LANGUAGE_EN);
    assert_false(route_find("/nb/aktuelt.atom", LANGUAGE_EN, &match));
}

static void finds_pages_in_every_language(void **state)
{
    (void)state;
    assert_route("/", "home", "", LANGUAGE_NB, false);
    assert_route("/nn", "home", "", LANGUAGE_NN, false);
    assert_route("/index.xml", "home", "", LANGUAGE_NB, true);
    assert_route("/en/index.xml", "home", "", LANGUAGE_EN, true);
    assert_route("/om/mandat", "mandate", "", LANGUAGE_NB, false);
    assert_route("/en/prosjekter/intro-hcv", "project", "intro-hcv", LANGUAGE_EN, false);
    assert_route("/nn/prosjekter/intro-hcv.xml", "project", "intro-hcv", LANGUAGE_NN, true);
    assert_route("/sitemap.xml", "sitemap", "", LANGUAGE_NB, false);
}

static void sends_on_from_a_slash_too_many(void **state)
{
    (void)state;
    assert_moved("/prosjekter/", "/prosjekter");
    assert_moved("/nn/prosjekter/", "/nn/prosjekter");
    assert_moved("/en/", "/en");
}

static void finds_nothing_elsewhere(void **state)
{
    char overlong[300];

    (void)state;
    memset(overlong, 'a', sizeof overlong);
    overlong[0] = '/';
    overlong[sizeof overlong - 1] = '\0';
    assert_nowhere("/nix");
    assert_nowhere("/nnprosjekter");
    assert_nowhere("/prosjekter/a/b");
    assert_nowhere("/prosjekter//");
    assert_nowhere("/prosjekter/../om");
    assert_nowhere("/Prosjekter");
    assert_nowhere("//");
    assert_nowhere("/en/sitemap.xml");
    assert_nowhere("/healthz.xml");
    assert_nowhere("/en/healthz");
    assert_nowhere(".xml");
    assert_nowhere(overlong);
}

static void the_language_goes_before_pages(void **state)
{
    (void)state;
    assert_true(route_takes_language("/", LANGUAGE_NB));
    assert_true(route_takes_language("/om?x=1.2#y.z", LANGUAGE_NB));
    assert_true(route_takes_language("/nnn", LANGUAGE_NB));
    assert_true(route_takes_language("/statisk", LANGUAGE_NB));
    assert_false(route_takes_language("/nn", LANGUAGE_NB));
    assert_false(route_takes_language("/en/om", LANGUAGE_NB));
    assert_false(route_takes_language("/arsrapport/2022.pdf?x", LANGUAGE_NB));
    assert_false(route_takes_language("/aktuelt.atom", LANGUAGE_NB));
    assert_false(route_takes_language("/.well-known/x", LANGUAGE_NB));
    assert_false(route_takes_language("/static/x", LANGUAGE_NB));
    assert_false(route_takes_language("/healthz", LANGUAGE_NB));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_known_parameters),
        cmocka_unit_test(ignores_unknown_parameters),
        cmocka_unit_test(names_the_wrong_parameter),
        cmocka_unit_test(decodes_percent_encoding_to_its_last_byte),
        cmocka_unit_test(finds_pages_in_every_language),
        cmocka_unit_test(a_site_has_a_language_of_its_own),
        cmocka_unit_test(sends_on_from_a_slash_too_many),
        cmocka_unit_test(finds_nothing_elsewhere),
        cmocka_unit_test(the_language_goes_before_pages),
    };

    return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}
