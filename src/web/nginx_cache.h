/* What nginx keeps of our answers, and where (nginx/snippets). */
#ifndef KUNNSKAPSWEB_NGINX_CACHE_H
#define KUNNSKAPSWEB_NGINX_CACHE_H

#include <stdbool.h>
#include <time.h>

enum {
    CACHE_FREE_MIN = 16 /* MB; nginx clears its cache below more (min_free) */
};

/* To the end of which second nginx may keep an answer that is read now.
 * clock: nginx's own, as its $msec, because it compares with that; NULL or no
 * number: ours, which is now. 0 (not at all) when the disk of directory has no
 * room: nginx closes the connection of an answer that it cannot keep.
 * directory: NULL or not there: nothing is known of it. */
time_t nginx_cache_until(const char *clock, const char *directory, time_t now);

#endif
