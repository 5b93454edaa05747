/* A request as the program sees it, whoever brought it: the FastCGI server or
 * the verb get. */
#ifndef KUNNSKAPSWEB_REQUEST_H
#define KUNNSKAPSWEB_REQUEST_H

#include <stdbool.h>

#include "base/random.h"

struct request {
    const char *method;        /* "GET"; borrowed, like all of these */
    const char *target;        /* raw path and query: "/prosjekter?side=2" */
    const char *if_none_match; /* or NULL */
    const char *cache_clock;   /* see nginx_cache.h; both may be NULL */
    const char *cache_directory;
    bool accepts_gzip;
    char reference[RANDOM_HEX_SIZE]; /* in the log and on the error page */
};

/* Sets the reference: given when it is 8-32 hexadecimal digits, else random. */
void request_set_reference(struct request *request, const char *given);

#endif
