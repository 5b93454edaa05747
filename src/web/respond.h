/* The way of a request through the house: route, parameters, SQL, XML, XSLT,
 * response. Both the server and the verb get go this way. */
#ifndef KUNNSKAPSWEB_RESPOND_H
#define KUNNSKAPSWEB_RESPOND_H

#include "web/request.h"
#include "web/response.h"
#include "web/service.h"

/* Fills response (zeroed; freed by the caller). Whatever goes wrong becomes
 * an answer and, when it is the site's fault, one line in the log. */
void respond(struct service *service, const struct request *request, struct response *response);

/* The answer to a request that was refused before it was read whole. */
void respond_error(struct service *service, const struct request *request,
                   const struct error *error, struct response *response);

#endif
