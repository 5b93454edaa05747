/* A worker: answers FastCGI requests one at a time until told to stop. The
 * only file that knows libfcgi. */
#ifndef KUNNSKAPSWEB_SERVER_H
#define KUNNSKAPSWEB_SERVER_H

#include "web/service.h"

/* Serves the listening socket until SIGTERM, finishing what is in flight.
 * Called in a fresh child with SIGTERM blocked. Gives the exit code. */
int server_run(struct service *service, int listener);

#endif
