/* One table maps each error to what the web and the shell call it. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/utf8.h"

static const struct {
    int http_status;
    int exit_code;
} meanings[ERROR__MAX] = {
    [ERROR_NONE] = {200, EX_OK},
    [ERROR_USAGE] = {500, EX_USAGE},
    [ERROR_CONFIG] = {500, EX_CONFIG},
    [ERROR_INPUT] = {500, EX_NOINPUT},
    [ERROR_DATA] = {500, EX_DATAERR},
    [ERROR_OUTPUT] = {500, EX_CANTCREAT},
    [ERROR_SYSTEM] = {500, EX_OSERR},
    [ERROR_ADDRESS] = {400, EX_DATAERR},
    [ERROR_PARAMETER] = {400, EX_DATAERR},
    [ERROR_NOT_FOUND] = {404, EX_NOINPUT},
    [ERROR_METHOD] = {405, EX_USAGE},
    [ERROR_BODY_SIZE] = {413, EX_DATAERR},
    [ERROR_TARGET_SIZE] = {414, EX_DATAERR},
    [ERROR_HEADER_SIZE] = {431, EX_DATAERR},
    [ERROR_UNAVAILABLE] = {503, EX_TEMPFAIL},
    [ERROR_DATABASE] = {500, EX_DATAERR},
    [ERROR_SCHEMA] = {503, EX_DATAERR},
    [ERROR_INTERNAL] = {500, EX_SOFTWARE},
};

/* What a log or a terminal takes: text may have been cut within a character. */
static void make_plain(char *message)
{
    size_t length = strlen(message), size;

    for (char *c = message; *c != '\0'; c += size, length -= size) {
        size = utf8_character((const unsigned char *)c, length);
        if (size == 0 || (unsigned char)*c < ' ' || *c == 0x7f) {
            *c = '?';
            size = 1;
        }
    }
}

bool error_set(struct error *error, enum error_code code, const char *format, ...)
{
    va_list arguments;

    if (error == NULL)
        return false;
    error->code = code;
    error->parameter[0] = '\0';
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    make_plain(error->message);
    return false;
}

bool error_set_parameter(struct error *error, const char *parameter, const char *reason)
{
    error_set(error, ERROR_PARAMETER, "parameter %s: %s", parameter, reason);
    if (error != NULL)
        snprintf(error->parameter, sizeof error->parameter, "%s", parameter);
    return false;
}

int error_http_status(enum error_code code)
{
    return meanings[code].http_status;
}

int error_exit_code(enum error_code code)
{
    return meanings[code].exit_code;
}
