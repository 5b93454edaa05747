/* Files that appear whole or not at all: written beside their place under a
 * name of their own, then renamed. */
#ifndef KUNNSKAPSWEB_OUTPUT_H
#define KUNNSKAPSWEB_OUTPUT_H

#include <sys/types.h>

#include "base/buffer.h"

/* Several files that take their places together. What a killed run left beside
 * them goes with the next that writes the same files. */
struct output_files *output_files_new(void);
/* Writes data beside path, with this mode. */
bool output_files_add(struct output_files *files, const char *path, const struct buffer *data,
                      mode_t mode, struct error *error);
/* Moves all of them to their paths, replacing what is there, with no stop in
 * between; a signal that came before moves none. */
bool output_files_finish(struct output_files *files, struct error *error);
/* Removes what did not get its place. */
void output_files_free(struct output_files *files);

/* One file: writes data to path, replacing what is there. On error nothing new
 * is left behind. */
bool output_write_file(const char *path, const struct buffer *data, mode_t mode,
                       struct error *error);

/* Removes unfinished files below a directory whose names begin with prefix, and
 * whose writers are gone. */
void output_sweep(const char *path, const char *prefix);

/* Makes what was written in a directory (names included) survive a power
 * cut. */
bool output_sync_directory(const char *path, struct error *error);

/* Removes a directory and all that is in it, if it is there; links are not followed. */
void output_remove_directory(const char *path);

/* From now on SIGINT, SIGTERM and SIGHUP do not end the process but are
 * remembered, and end a wait with EINTR: long work asks between its steps,
 * takes the way of an error, and so leaves nothing behind. */
void output_handle_interrupts(void);
bool output_interrupted(void);
/* ERROR_SYSTEM if a signal came. */
bool output_go_on(struct error *error);
/* Ends the process by the signal that came, if one did. done: it came too late,
 * and that is said. */
void output_end_if_interrupted(bool done);

#endif
