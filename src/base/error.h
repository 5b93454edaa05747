/* What can go wrong, said once: every function that can fail fills a struct
 * error. A verb prints its message and exits with its sysexits(3) code; a
 * request answers with its HTTP status and logs the message. */
#ifndef KUNNSKAPSWEB_ERROR_H
#define KUNNSKAPSWEB_ERROR_H

#include <stdbool.h>

enum error_code {
    ERROR_NONE,
    ERROR_USAGE,     /* the command line */
    ERROR_CONFIG,    /* the configuration, or a file of the program's own */
    ERROR_INPUT,     /* a file given to a verb cannot be read or used */
    ERROR_DATA,      /* what is in such a file is wrong */
    ERROR_OUTPUT,    /* a file cannot be made */
    ERROR_SYSTEM,    /* the operating system refused */
    ERROR_ADDRESS,   /* a path that is no path: bad encoding */
    ERROR_PARAMETER, /* a wrong value of a known parameter */
    ERROR_NOT_FOUND,
    ERROR_METHOD,
    ERROR_BODY_SIZE,
    ERROR_TARGET_SIZE, /* path and query together */
    ERROR_HEADER_SIZE,
    ERROR_UNAVAILABLE, /* the database is missing, locked, or took too long */
    ERROR_DATABASE,    /* the database is damaged, or of another program */
    ERROR_SCHEMA,      /* the database is of another schema version */
    ERROR_INTERNAL,    /* a fault in the program or its stylesheets */
    ERROR__MAX
};

struct error {
    enum error_code code;
    char message[512];  /* English, UTF-8, for a log or a terminal */
    char parameter[32]; /* ERROR_PARAMETER: the parameter's name */
};

/* Fills error (may be NULL) and gives false, so that a function can end with
 * `return error_set(...)`. Control bytes in the message, and what
 * is not UTF-8, become '?'. */
bool error_set(struct error *error, enum error_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same for a wrong value of a request's parameter, which it names. */
bool error_set_parameter(struct error *error, const char *parameter, const char *reason);

/* The HTTP status (RFC 9110; 431: RFC 6585) and exit code of an error. */
int error_http_status(enum error_code code);
int error_exit_code(enum error_code code);

#endif
