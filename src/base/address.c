/* See address.h. */
#include "base/address.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"

#define DIGITS           "0123456789"
#define LETTERS          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define UNRESERVED       LETTERS DIGITS "-._~"
#define PATH_CHARACTERS  UNRESERVED "!$&'()*+,;=:@/"
#define QUERY_CHARACTERS PATH_CHARACTERS "?"

static const char stray_percent[] = "a % is not followed by two of 0-9 and A-F; % itself is %25";
static const char stray_character[] =
    "a character has no place in an address and is to be percent-encoded ([ is %5B)";
static const char no_host[] = "no host that could be one";
static const char no_mail[] = "no e-mail address";

/* Characters --------------------------------------------------------------------- */

static bool is_encoded(const char *text)
{
    static const char hex[] = DIGITS "abcdefABCDEF";

    return text[0] == '%' && text[1] != '\0' && strchr(hex, text[1]) != NULL && text[2] != '\0' &&
           strchr(hex, text[2]) != NULL;
}

static void set_fault(const char **fault, const char *words)
{
    if (*fault == NULL)
        *fault = words;
}

/* Appends text up to end; what is neither allowed, encoded nor of another
 * script is a fault. */
static void write_part(const char *text, const char *end, const char *allowed,
                       struct buffer *written, const char **fault)
{
    for (; text < end; text++) {
        unsigned char c = (unsigned char)*text;
        if (strchr(allowed, c) != NULL || is_encoded(text)) {
            buffer_append(written, text, 1);
            continue;
        }
        if (c == '%')
            set_fault(fault, stray_percent);
        else if (c < 0x80)
            set_fault(fault, stray_character);
        buffer_printf(written, "%%%02X", c);
    }
}

/* Path, query and fragment, in that order; each may be missing. */
static void write_rest(const char *text, struct buffer *written, const char **fault)
{
    const char *query = text + strcspn(text, "?#");
    const char *fragment = query + strcspn(query, "#");

    write_part(text, query, PATH_CHARACTERS, written, fault);
    if (*query == '?') {
        buffer_append(written, "?", 1);
        write_part(query + 1, fragment, QUERY_CHARACTERS, written, fault);
    }
    if (*fragment == '#') {
        buffer_append(written, "#", 1);
        write_part(fragment + 1, fragment + strlen(fragment), QUERY_CHARACTERS, written, fault);
    }
}

/* Whatever shows nothing, or is no text, is no address. */
static const char *fault_of_text(const char *text)
{
    if (!utf8_valid(text, strlen(text)))
        return "not UTF-8";
    for (const unsigned char *at = (const unsigned char *)text; *at != '\0'; at++)
        if (*at < ' ' || *at == 0x7F || (at[0] == 0xC2 && at[1] >= 0x80 && at[1] < 0xA0))
            return "a control character";
    return NULL;
}

/* Hosts -------------------------------------------------------------------------- */

/* A letter, digit, hyphen or underscore, one of another script as it is, or
 * percent-encoded; gives its bytes, or 0. */
static size_t host_character(const char *text)
{
    if (*text != '\0' && strchr(LETTERS DIGITS "-_", *text) != NULL)
        return 1;
    if (is_encoded(text))
        return strchr("89abcdefABCDEF", text[1]) == NULL ? 0 : 3;
    return (unsigned char)*text >= 0x80;
}

/* Labels with dots between; one more dot may end it. */
static bool is_name_of_host(const char *text, size_t length)
{
    const char *end = text + length, *label = text;

    if (length == 0 || length > 253)
        return false;
    while (label < end) {
        const char *at = label;
        while (at < end && host_character(at) > 0)
            at += host_character(at);
        if (at == label || (at < end && *at != '.'))
            return false;
        label = at + 1;
    }
    return true;
}

static bool is_port(const char *text, size_t length)
{
    return length > 0 && length <= 5 && strspn(text, DIGITS) == length && atoi(text) > 0 &&
           atoi(text) <= 65535;
}

/* [::1] */
static size_t literal_length(const char *text)
{
    char address[INET6_ADDRSTRLEN];
    struct in6_addr parsed;
    size_t length = strcspn(text, "]");

    if (text[0] != '[' || text[length] != ']' || length > sizeof address)
        return 0;
    snprintf(address, sizeof address, "%.*s", (int)length - 1, text + 1);
    return inet_pton(AF_INET6, address, &parsed) == 1 ? length + 1 : 0;
}

/* The bytes of host and port at text, which / ? # or the end follow; 0: none. */
static size_t authority_length(const char *text)
{
    size_t length = strcspn(text, "/?#");
    size_t host = literal_length(text);

    if (host == 0) {
        host = strcspn(text, ":/?#");
        if (!is_name_of_host(text, host))
            return 0;
    }
    if (host > length)
        return 0;
    if (host < length && (text[host] != ':' || !is_port(text + host + 1, length - host - 1)))
        return 0;
    return length;
}

/* Kinds -------------------------------------------------------------------------- */

/* name@host, up to end. What would have to be encoded in mailto: is not in it,
 * unless it is. */
static bool is_mailbox(const char *text, const char *end)
{
    const char *at = memchr(text, '@', (size_t)(end - text));
    const char *dot;

    if (at == NULL || at == text || at[-1] == '.' || *text == '.' || at - text > 64)
        return false;
    for (const char *c = text; c < at; c++)
        if (((unsigned char)*c < 0x80 && strchr(LETTERS DIGITS "._+-'~!$*%", *c) == NULL) ||
            (c[0] == '%' && !is_encoded(c)) || (c[0] == '.' && c[1] == '.'))
            return false;
    dot = memchr(at, '.', (size_t)(end - at));
    return dot != NULL && dot + 1 < end && end[-1] != '.' &&
           is_name_of_host(at + 1, (size_t)(end - at - 1));
}

/* One or more, with commas between. */
static bool are_mailboxes(const char *text, const char *end)
{
    for (const char *comma; (comma = memchr(text, ',', (size_t)(end - text))) != NULL;
         text = comma + 1)
        if (!is_mailbox(text, comma))
            return false;
    return is_mailbox(text, end);
}

static enum address_kind write_web(const char *scheme, const char *rest, struct buffer *written,
                                   const char **fault)
{
    size_t length = authority_length(rest);

    if (length == 0) {
        *fault = no_host;
        return ADDRESS_NONE;
    }
    buffer_append_string(written, scheme);
    write_part(rest, rest + length, UNRESERVED ":[]", written, fault);
    write_rest(rest + length, written, fault);
    return ADDRESS_WEB;
}

static enum address_kind write_mail(const char *scheme, const char *rest, struct buffer *written,
                                    const char **fault)
{
    if (!are_mailboxes(rest, rest + strcspn(rest, "?#"))) {
        *fault = no_mail;
        return ADDRESS_NONE;
    }
    buffer_append_string(written, scheme);
    write_rest(rest, written, fault);
    return ADDRESS_MAIL;
}

/* Digits with what makes them readable (RFC 3966); spaces are left out. */
static enum address_kind write_phone(const char *scheme, const char *rest, struct buffer *written,
                                     const char **fault)
{
    size_t digits = 0, length = strcspn(rest, ";");

    for (size_t i = 0; i < length; i++) {
        digits += rest[i] >= '0' && rest[i] <= '9';
        if (strchr(DIGITS " -.()*", rest[i]) == NULL && (rest[i] != '+' || i > 0))
            digits = length = 0;
    }
    if (digits < 2) {
        *fault = "no telephone number";
        return ADDRESS_NONE;
    }
    buffer_append_string(written, scheme);
    for (size_t i = 0; i < length; i++)
        if (rest[i] == ' ')
            set_fault(fault, stray_character);
        else
            buffer_append(written, &rest[i], 1);
    write_part(rest + length, rest + strlen(rest), PATH_CHARACTERS, written, fault);
    return ADDRESS_PHONE;
}

static enum address_kind write_own(const char *text, struct buffer *written, const char **fault)
{
    if (text[0] == '/' && (text[1] == '/' || text[1] == '\\')) {
        *fault = "begins with // or /\\ and leads to another site";
        return ADDRESS_NONE;
    }
    write_rest(text, written, fault);
    return text[0] == '#' ? ADDRESS_PLACE : ADDRESS_OWN;
}

enum address_kind address_write(const char *text, struct buffer *written, const char **fault)
{
    static const struct {
        const char *scheme;
        enum address_kind (*write)(const char *scheme, const char *rest, struct buffer *written,
                                   const char **fault);
    } schemes[] = {{"https://", write_web},
                   {"http://", write_web},
                   {"mailto:", write_mail},
                   {"tel:", write_phone}};
    const char *ignored;

    if (fault == NULL)
        fault = &ignored;
    *fault = fault_of_text(text);
    if (*fault != NULL)
        return ADDRESS_NONE;
    if (text[0] == '/' || text[0] == '#')
        return write_own(text, written, fault);
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (strncasecmp(text, schemes[i].scheme, strlen(schemes[i].scheme)) == 0)
            return schemes[i].write(schemes[i].scheme, text + strlen(schemes[i].scheme), written,
                                    fault);
    *fault = "begins with none of https://, http://, mailto:, tel:, / and #";
    return ADDRESS_NONE;
}

/* One kind only ------------------------------------------------------------------ */

static const char *fault_of(const char *text, enum address_kind kind, const char *other)
{
    struct buffer written = {0};
    const char *fault;
    enum address_kind found = address_write(text, &written, &fault);

    buffer_free(&written);
    return fault != NULL || found == kind ? fault : other;
}

const char *address_fault_web(const char *text)
{
    return fault_of(text, ADDRESS_WEB, "does not begin with https:// or http://");
}

const char *address_fault_own(const char *text)
{
    return fault_of(text, ADDRESS_OWN, "does not begin with /");
}

const char *address_fault_mail(const char *text)
{
    const char *fault = fault_of_text(text);

    if (fault == NULL && (strchr(text, '%') != NULL || !is_mailbox(text, text + strlen(text))))
        return no_mail;
    return fault;
}

const char *address_fault_path(const char *text)
{
    const char *fault = fault_of_text(text);

    if (fault != NULL)
        return fault;
    if (text[0] != '/' || text[1] == '/' || text[1] == '\0')
        return "does not begin with one / and a name";
    if (strpbrk(text, "?#") != NULL)
        return "has a ? or #; it is the path alone that is looked up";
    if (strchr(text, '%') != NULL)
        return "has a %; it is to be written as it reads";
    return NULL;
}

bool address_is_base(const char *text)
{
    struct buffer written = {0};
    const char *fault;
    bool ok = address_write(text, &written, &fault) == ADDRESS_WEB && fault == NULL &&
              strcmp(written.data, text) == 0 &&
              strpbrk(strstr(text, "://") + strlen("://"), "/?#") == NULL;

    buffer_free(&written);
    return ok || *text == '\0';
}

/* DOIs --------------------------------------------------------------------------- */

static const char *skip(const char *text, const char *prefix)
{
    return strncasecmp(text, prefix, strlen(prefix)) == 0 ? text + strlen(prefix) : text;
}

/* What follows what people write before a DOI: spaces, doi:, its resolver's
 * address. In such an address the DOI is percent-encoded. */
static const char *skip_prefixes(const char *text, bool *encoded)
{
    static const char *const prefixes[] = {"doi:", "info:doi/", "urn:doi:", "https://", "http://"};
    static const char *const resolvers[] = {"doi.org/", "dx.doi.org/", "www.doi.org/"};
    const char *before;

    do {
        before = text;
        text += strspn(text, " \t\r\n");
        for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
            text = skip(text, prefixes[i]);
        for (size_t i = 0; i < sizeof resolvers / sizeof *resolvers; i++) {
            *encoded = *encoded || skip(text, resolvers[i]) != text;
            text = skip(text, resolvers[i]);
        }
    } while (text != before);
    return text;
}

static void append_decoded(const char *text, size_t length, struct buffer *decoded)
{
    for (size_t i = 0; i < length; i++) {
        char hex[3] = {0}, c = text[i];
        if (is_encoded(text + i)) {
            memcpy(hex, text + i + 1, 2);
            c = (char)strtol(hex, NULL, 16);
            i += 2;
        }
        buffer_append(decoded, &c, 1);
    }
}

/* 10.1234/anything */
static bool is_doi(const struct buffer *doi)
{
    size_t registrant, prefix;

    if (doi->data == NULL || strlen(doi->data) != doi->length ||
        strncmp(doi->data, "10.", 3) != 0 || fault_of_text(doi->data) != NULL)
        return false;
    registrant = strspn(doi->data + 3, DIGITS);
    prefix = 3 + strspn(doi->data + 3, DIGITS ".");
    return registrant >= 1 && doi->data[prefix] == '/' && doi->data[prefix - 1] != '.' &&
           doi->data[prefix + 1] != '\0' && strchr(doi->data, ' ') == NULL;
}

bool doi_write(const char *text, struct buffer *doi, struct buffer *address)
{
    struct buffer found = {0};
    const char *ignored = NULL;
    bool encoded = false, ok;
    size_t length;

    text = skip_prefixes(text, &encoded);
    length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        length--;
    if (encoded)
        append_decoded(text, length, &found);
    else
        buffer_append(&found, text, length);
    ok = is_doi(&found);
    if (ok && doi != NULL)
        buffer_append_string(doi, found.data);
    if (ok && address != NULL) {
        buffer_append_string(address, "https://doi.org/");
        for (const char *at = found.data; *at != '\0'; at++)
            if (*at == '%')
                buffer_append_string(address, "%25");
            else
                write_part(at, at + 1, PATH_CHARACTERS, address, &ignored);
    }
    buffer_free(&found);
    return ok;
}
