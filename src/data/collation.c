/* See collation.h. struct collation is a UCollator. */
#include "data/collation.h"

#include <string.h>
#include <unicode/ucol.h>

#include "base/language.h"

static const UCollator *opened[LANGUAGE__MAX];

bool collation_library_start(struct error *error)
{
    for (int i = 0; i < LANGUAGE__MAX; i++) {
        UErrorCode status = U_ZERO_ERROR;
        if (opened[i] == NULL)
            opened[i] = ucol_open(languages[i].code, &status);
        if (U_FAILURE(status))
            return error_set(error, ERROR_INTERNAL, "ICU does not give the order of \"%s\": %s",
                             languages[i].code, u_errorName(status));
    }
    return true;
}

const struct collation *collation_of(const char *code)
{
    enum language language = LANGUAGE_NB;

    if (code != NULL)
        language_find(code, &language);
    return (const struct collation *)opened[language];
}

static int compare_bytes(const char *first, int first_length, const char *second, int second_length)
{
    int shorter = first_length < second_length ? first_length : second_length;
    int order = shorter == 0 ? 0 : memcmp(first, second, (size_t)shorter);

    return order != 0 ? order : first_length - second_length;
}

int collation_compare(const struct collation *collation, const char *first, int first_length,
                      const char *second, int second_length)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollationResult order = ucol_strcollUTF8((const UCollator *)collation, first, first_length,
                                              second, second_length, &status);

    if (U_SUCCESS(status) && order != UCOL_EQUAL)
        return order == UCOL_LESS ? -1 : 1;
    return compare_bytes(first, first_length, second, second_length);
}
