/* The query of an address: each parameter is declared once with its
 * validator, and nobody else sees the raw query. */
#ifndef KUNNSKAPSWEB_PARAMETER_H
#define KUNNSKAPSWEB_PARAMETER_H

#include <stddef.h>

#include "base/error.h"

enum {
    PARAMETER_MAX = 8,        /* declared parameters of one route */
    PARAMETER_VALUE_SIZE = 65 /* bytes with the NUL */
};

struct parameter_rule {
    const char *name;
    bool (*is_valid)(const char *value);
};

/* Values in the order of the rules; an empty string where there is none. */
struct parameters {
    char values[PARAMETER_MAX][PARAMETER_VALUE_SIZE];
};

bool parameter_is_slug(const char *value);        /* a-z 0-9 -, 1-64 bytes */
bool parameter_is_page_number(const char *value); /* 1-99999, no leading zero */
bool parameter_is_report_file(const char *value); /* 2022.pdf, 2022-1.pdf */

/* Reads query by rules (ended by a NULL name, or NULL for none). Names nobody
 * declared are ignored, whatever their value; an empty value counts as
 * absent. A declared one that is malformed, overlong, doubled or refused by
 * its validator is ERROR_PARAMETER. */
bool parameters_read(struct parameters *parameters, const struct parameter_rule *rules,
                     const char *query, struct error *error);

/* Decodes percent-encoding (RFC 3986, 2.1) of length bytes into out (size
 * bytes with the NUL). False when it is malformed, does not fit, or the
 * result is not UTF-8 or holds control bytes. plus: '+' is a space. */
bool percent_decode(const char *text, size_t length, bool plus, char *out, size_t size);

#endif
