/* The listening socket: systemd's on descriptor 0, or our own. */
#ifndef KUNNSKAPSWEB_LISTENER_H
#define KUNNSKAPSWEB_LISTENER_H

#include "base/error.h"

/* Gives the descriptor of a non-blocking listening socket: descriptor 0 if it
 * is one, else a new one at path with mode 0660. A socket file that nobody
 * listens on is replaced, anything else there is not. -1 on error. */
int listener_open(const char *path, struct error *error);

/* Closes it, and removes the file if it is still the one we made. */
void listener_close(int listener, const char *path);

#endif
