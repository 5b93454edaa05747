/* See parameter.h. */
#include "web/parameter.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

bool parameter_is_slug(const char *value)
{
    size_t length = strspn(value, "abcdefghijklmnopqrstuvwxyz0123456789-");

    return length > 0 && length <= 64 && value[length] == '\0';
}

bool parameter_is_page_number(const char *value)
{
    size_t length = strspn(value, "0123456789");

    return length > 0 && length <= 5 && value[length] == '\0' && value[0] != '0';
}

bool parameter_is_report_file(const char *value)
{
    static const char digits[] = "0123456789";
    size_t at = strspn(value, digits), more;

    if (at != 4)
        return false;
    if (value[at] == '-') {
        more = strspn(value + at + 1, digits);
        if (more == 0 || more > 4)
            return false;
        at += 1 + more;
    }
    more = value[at] == '.' ? strspn(value + at + 1, "abcdefghijklmnopqrstuvwxyz") : 0;
    return more > 0 && more <= 4 && value[at + 1 + more] == '\0';
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool percent_decode(const char *text, size_t length, bool plus, char *out, size_t size)
{
    size_t used = 0;

    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '%') {
            int high = i + 2 < length ? hex_digit(text[i + 1]) : -1;
            int low = i + 2 < length ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            c = (unsigned char)(high << 4 | low);
            i += 2;
        } else if (c == '+' && plus) {
            c = ' ';
        }
        if (c < 0x20 || c == 0x7f || used + 1 >= size)
            return false;
        out[used++] = (char)c;
    }
    out[used] = '\0';
    return utf8_valid(out, used);
}

static int find_rule(const struct parameter_rule *rules, const char *name)
{
    for (int i = 0; rules != NULL && rules[i].name != NULL; i++)
        if (strcmp(rules[i].name, name) == 0)
            return i;
    return -1;
}

/* Names are plain words; a name that does not decode is nobody's. */
static int find_encoded_rule(const struct parameter_rule *rules, const char *name, size_t length)
{
    char decoded[32];

    if (!percent_decode(name, length, true, decoded, sizeof decoded))
        return -1;
    return find_rule(rules, decoded);
}

bool parameters_read(struct parameters *parameters, const struct parameter_rule *rules,
                     const char *query, struct error *error)
{
    bool seen[PARAMETER_MAX] = {false};

    memset(parameters, 0, sizeof *parameters);
    while (*query != '\0') {
        size_t pair = strcspn(query, "&");
        size_t name = strcspn(query, "=&");
        int rule = find_encoded_rule(rules, query, name);
        if (rule >= 0) {
            char *value = parameters->values[rule];
            const char *start = query + name + (name < pair);
            if (seen[rule])
                return error_set_parameter(error, rules[rule].name, "given twice");
            seen[rule] = true;
            if (!percent_decode(start, pair - (size_t)(start - query), true, value,
                                PARAMETER_VALUE_SIZE))
                return error_set_parameter(error, rules[rule].name, "overlong or malformed");
            if (*value != '\0' && !rules[rule].is_valid(value))
                return error_set_parameter(error, rules[rule].name, "no possible value");
        }
        query += pair + (query[pair] == '&');
    }
    return true;
}
