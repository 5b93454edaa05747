/* The languages of the site and its reports: codes, prefixes of addresses,
 * and what a reader gets when a text is not written in the one asked for. */
#ifndef KUNNSKAPSWEB_LANGUAGE_H
#define KUNNSKAPSWEB_LANGUAGE_H

#include <stdbool.h>

enum language {
    LANGUAGE_NB,
    LANGUAGE_NN,
    LANGUAGE_EN,
    LANGUAGE__MAX
};

struct language_facts {
    const char *code;           /* BCP 47 */
    const char *prefix;         /* of addresses: "/nn" (language_prefix) */
    const char *second, *third; /* codes of what its readers get instead, in order */
};
extern const struct language_facts languages[LANGUAGE__MAX];

/* What addresses of a language begin with on a site whose own language, that
 * of addresses without any, is first: "/nn", or nothing. */
const char *language_prefix(enum language language, enum language first);

/* The language of a code; false when there is none. */
bool language_find(const char *code, enum language *language);

#endif
