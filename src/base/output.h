/* Files that appear whole or not at all: written beside their place under a
 * name of their own, then renamed. */
#ifndef KUNNSKAPSWEB_OUTPUT_H
#define KUNNSKAPSWEB_OUTPUT_H

#include <sys/types.h>

#include "base/buffer.h"

/* Writes data to path, replacing what is there, with this mode. On error
 * nothing new is left behind. */
bool output_write_file(const char *path, const struct buffer *data, mode_t mode,
                       struct error *error);

/* Makes what was written in a directory (names included) survive a power
 * cut. */
bool output_sync_directory(const char *path, struct error *error);

/* Removes a directory and the files in it, if it is there. */
void output_remove_directory(const char *path);

/* From now on SIGINT, SIGTERM and SIGHUP do not end the process but are
 * remembered, and end a wait with EINTR: long work asks between its steps,
 * takes the way of an error, and so leaves nothing behind. */
void output_handle_interrupts(void);
bool output_interrupted(void);
/* ERROR_SYSTEM if a signal came. */
bool output_go_on(struct error *error);
/* Ends the process by the signal that came, if one did. */
void output_end_if_interrupted(void);

#endif
