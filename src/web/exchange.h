/* A request and its answer on their way through the house: what respond.c
 * begins and the others fill in. */
#ifndef KUNNSKAPSWEB_EXCHANGE_H
#define KUNNSKAPSWEB_EXCHANGE_H

#include "web/request.h"
#include "web/response.h"
#include "web/service.h"

struct exchange {
    struct service *service;
    const struct request *request;
    struct response *response;
    struct match match; /* the route; its language is set for error pages too */
    struct parameters parameters;
    char today[11]; /* ISO date, Europe/Oslo: the same for all that is read */
};

#endif
