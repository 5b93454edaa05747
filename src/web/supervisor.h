/* The parent process: keeps the workers running, and answers signals.
 *
 * SIGTERM, SIGINT   stop; workers finish what is in flight
 * SIGHUP            take new configuration and files, if they are sound
 * a worker dies     start another
 *
 * A request that takes longer than request-timeout is ended with its worker.
 * SQL ends itself at that limit; all else has a second more, but waiting for
 * nginx (half a request, an answer that nobody takes) five in all. While all
 * workers are stuck, new connections are closed at once: nginx then answers
 * from its cache. A socket file of our own that is gone is made again. */
#ifndef KUNNSKAPSWEB_SUPERVISOR_H
#define KUNNSKAPSWEB_SUPERVISOR_H

#include "web/listener.h"
#include "web/service.h"

/* Loads a service: at the start, and at each SIGHUP (again), when there is time
 * to try every page, since the workers go on. NULL on error, logged or to be
 * told by the caller. */
typedef struct service *supervisor_loader(const void *context, bool again, struct error *error);

/* Runs until told to stop; the loader's first service must have been checked
 * (see service_open_database). Gives the exit code. */
int supervisor_run(struct listener *listener, supervisor_loader *load, const void *context);

#endif
