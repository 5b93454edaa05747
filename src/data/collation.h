/* Order as a language has it, by ICU: in Norwegian æ ø å stand last and aa is
 * å; Sámi letters stand where CLDR puts them. Statements say
 * ORDER BY name COLLATE localized; the language is the request's. */
#ifndef KUNNSKAPSWEB_COLLATION_H
#define KUNNSKAPSWEB_COLLATION_H

#include <stdbool.h>

#include "base/error.h"

struct collation;

/* Opens the order of every language of the site, once for the process, before
 * it forks: what workers only read is theirs in common. */
bool collation_library_start(struct error *error);

/* The order of a language's code; the first language's when it is NULL or no
 * language of the site. It stays for as long as the process. */
const struct collation *collation_of(const char *code);

/* Below, at or above zero as the first text stands before, at or after the
 * second (UTF-8). Only the same bytes stand at the same place. */
int collation_compare(const struct collation *collation, const char *first, int first_length,
                      const char *second, int second_length);

#endif
