/* Names in the order of a language: what CLDR says of Norwegian and English. */
#include "unit.h"

#include "data/collation.h"

static int start(void **state)
{
    struct error error = {0};

    (void)state;
    return !collation_library_start(&error);
}

/* Each name stands before the next (a list that NULL ends), either way asked. */
static void assert_order(const char *language, const char *const *names)
{
    const struct collation *collation = collation_of(language);

    for (int i = 0; names[i + 1] != NULL; i++) {
        const char *one = names[i], *next = names[i + 1];
        int first = (int)strlen(one), second = (int)strlen(next);
        if (collation_compare(collation, one, first, next, second) >= 0 ||
            collation_compare(collation, next, second, one, first) <= 0)
            fail_msg("%s: %s does not stand before %s", language, one, next);
    }
}

static void norwegian_ends_with_ae_oe_aa(void **state)
{
    static const char *const names[] = {"Alver",    "askøy", "Bærum", "Zakarias", "Ærfugl", "Østre",
                                        "Øygarden", "Ål",    "Åsane", "Aasen",    NULL};

    (void)state;
    assert_order("nb", names);
    assert_order("nn", names);
}

static void sami_letters_stand_with_their_base(void **state)
{
    static const char *const names[] = {"Cabin",   "Čáhcesuolu", "Dal",     "Đeanu",
                                        "Deatnu",  "Narvik",     "Ŋávnnis", "Oslo",
                                        "Unjárga", "Vågan",      NULL};

    (void)state;
    assert_order("nb", names);
    assert_order("nn", names);
}

static void english_knows_rings_as_accents(void **state)
{
    static const char *const names[] = {"Aasen", "Ærfugl", "Ål",       "Alver",    "Åsane",
                                        "Askøy", "Bærum",  "Øygarden", "Zakarias", NULL};

    (void)state;
    assert_order("en", names);
}

/* Composed or not it is the same letter; still two texts never are equal. */
static void only_the_same_bytes_are_equal(void **state)
{
    const struct collation *collation = collation_of("nb");
    static const char *const names[] = {"Zz", "A\u030asane", "Åsane", "Ås\u00e5ne", NULL};

    (void)state;
    assert_order("nb", names);
    assert_int_equal(collation_compare(collation, "Ås", 3, "Ås", 3), 0);
    assert_int_equal(collation_compare(collation, "", 0, "", 0), 0);
    assert_true(collation_compare(collation, "", 0, "a", 1) < 0);
}

static void what_is_no_language_has_the_first_one_s_order(void **state)
{
    (void)state;
    assert_ptr_equal(collation_of(NULL), collation_of("nb"));
    assert_ptr_equal(collation_of("xx"), collation_of("nb"));
    assert_ptr_not_equal(collation_of("en"), collation_of("nb"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(norwegian_ends_with_ae_oe_aa),
        cmocka_unit_test(sami_letters_stand_with_their_base),
        cmocka_unit_test(english_knows_rings_as_accents),
        cmocka_unit_test(only_the_same_bytes_are_equal),
        cmocka_unit_test(what_is_no_language_has_the_first_one_s_order),
    };

    return cmocka_run_group_tests_name("collation", tests, start, NULL);
}
