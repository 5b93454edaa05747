/* The listening socket: systemd's on descriptor 0, or our own. */
#ifndef KUNNSKAPSWEB_LISTENER_H
#define KUNNSKAPSWEB_LISTENER_H

#include "base/error.h"
#include "base/file_identity.h"

struct listener {
    int descriptor;
    const char *path;           /* of our own; NULL: it is not ours to look after */
    struct file_identity place; /* what we made there */
};

/* Opens a non-blocking listening socket: descriptor 0 if it is one, else a new
 * one at path (borrowed) with mode 0660. A socket file that nobody listens on
 * is replaced, anything else there is not. */
bool listener_open(struct listener *listener, const char *path, struct error *error);

/* Whether the file of our own socket is no longer there, or not ours: nobody
 * can reach us then. */
bool listener_is_lost(const struct listener *listener);

/* Makes it again, behind the same descriptor: processes that were forked
 * before keep the one that nobody reaches. */
bool listener_restore(struct listener *listener, struct error *error);

/* Closes it, and removes the file if it is still the one we made. */
void listener_close(struct listener *listener);

#endif
