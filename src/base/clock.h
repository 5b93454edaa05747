/* The clock that nobody sets: for how long something takes. */
#ifndef KUNNSKAPSWEB_CLOCK_H
#define KUNNSKAPSWEB_CLOCK_H

#include <stdint.h>

/* Milliseconds since some moment in the past (CLOCK_MONOTONIC). */
int64_t clock_milliseconds(void);

#endif
