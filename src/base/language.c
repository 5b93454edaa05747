/* See language.h. */
#include "base/language.h"

#include <string.h>

const struct language_facts languages[LANGUAGE__MAX] = {
    [LANGUAGE_NB] = {.code = "nb", .prefix = "/nb", .second = "nn", .third = "en"},
    [LANGUAGE_NN] = {.code = "nn", .prefix = "/nn", .second = "nb", .third = "en"},
    [LANGUAGE_EN] = {.code = "en", .prefix = "/en", .second = "nb", .third = "nn"},
};

const char *language_prefix(enum language language, enum language first)
{
    return language == first ? "" : languages[language].prefix;
}

bool language_find(const char *code, enum language *language)
{
    for (int i = 0; i < LANGUAGE__MAX; i++)
        if (strcmp(languages[i].code, code) == 0) {
            *language = (enum language)i;
            return true;
        }
    return false;
}
