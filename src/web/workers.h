/* The worker processes: starting, retiring, burying, and the time limit of
 * their requests. The supervisor calls; nothing here waits. */
#ifndef KUNNSKAPSWEB_WORKERS_H
#define KUNNSKAPSWEB_WORKERS_H

#include <stdint.h>

#include "web/service.h"

struct workers;

/* None run yet. listener is what they will serve. */
struct workers *workers_new(int listener);
void workers_free(struct workers *workers);

/* Starts as many with this service as its configuration says; those of another
 * have been retired. The service is the caller's to free, after retiring. */
void workers_serve(struct workers *workers, struct service *service);

/* Tells all to finish; who has not done so by drain-timeout is killed. */
void workers_retire(struct workers *workers);

/* What is to be done after each signal, and when something is due: notes who
 * has ended or was stopped, and kills who is late. */
void workers_look_after(struct workers *workers);

/* Starts those that are missing, a while after the start of those who died. */
void workers_start_missing(struct workers *workers);

/* Whether any are left, retired ones too. */
bool workers_remain(const struct workers *workers);

/* Whether each of those in service has been at one request for so long that
 * new ones should not wait for them. */
bool workers_are_stuck(const struct workers *workers);

/* Milliseconds until time alone can make something due, a second at most.
 * -1: all are at rest, and the next that begins a request sends SIGUSR1. */
int64_t workers_time_left(struct workers *workers);

#endif
