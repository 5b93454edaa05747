/* An answer: status, what its head says, and the body. */
#ifndef KUNNSKAPSWEB_RESPONSE_H
#define KUNNSKAPSWEB_RESPONSE_H

#include <time.h>

#include "base/buffer.h"

struct response {
    int status;             /* RFC 9110 */
    enum error_code fault;  /* what went wrong, if anything */
    char content_type[96];  /* empty without a body */
    char etag[64];          /* quoted, or empty: not to be cached */
    time_t kept_until;      /* with etag: nginx may keep it to the end of that second;
                             * 0: not at all */
    char file[128];         /* below editions-dir: nginx sends it; or empty */
    char file_name[64];     /* what a visitor saves it as */
    char robots[24];        /* X-Robots-Tag, or empty */
    const char *allow;      /* of a 405, or NULL */
    struct buffer location; /* of a redirect, or empty */
    bool gzip;              /* body is compressed */
    bool head;              /* answer to HEAD: the body is not sent */
    bool secure;            /* the site is reached by https */
    struct buffer body;
};

void response_free(struct response *response);

/* Appends the CGI head (RFC 3875, 6): Status and the header fields, security
 * fields included, and the empty line. */
void response_write_head(const struct response *response, struct buffer *head);

#endif
