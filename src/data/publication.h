/* A publication: the public database is replaced as a whole by a changed
 * copy. Whoever changes its content goes this way: init, import, migrate, and
 * the freezing of a report.
 *
 *     begin       lock, sweep what a killed writer left, copy the file
 *     (apply)     the caller changes the copy, in one transaction
 *     complete    derive, look at texts, give it a new content version, commit
 *     (try)       the caller may read the copy as the public would
 *     finish      sync, rename over the old file, sync the directory
 *
 * Readers have the old file open until they notice the new one; a kill or a
 * full disk at any moment leaves the old file, and a copy that the next
 * writer sweeps. One publication at a time: the directory is locked. */
#ifndef KUNNSKAPSWEB_PUBLICATION_H
#define KUNNSKAPSWEB_PUBLICATION_H

#include "base/configuration.h"
#include "data/database.h"

enum publication_start {
    PUBLICATION_COPY, /* of the file that stands at the path */
    PUBLICATION_NEW,  /* a new file: none may stand there when it is finished */
    PUBLICATION_FRESH /* a new file that takes the place of the one there */
};

struct publication;

/* Waits for another publication to end, a minute at most. The copy is open
 * for writing, in a transaction. NULL on error. */
struct publication *publication_begin(const char *path, enum publication_start start,
                                      struct error *error);

/* The copy: for writing until it is complete, NULL afterwards. */
struct database *publication_database(struct publication *publication);

/* Where the copy stands. */
const char *publication_path(const struct publication *publication);

/* Rebuilds what is derived (share_dir's sql/derive.sql), looks at every text
 * (texts.h), warns of what cannot be shown, gives the content a new version,
 * commits. After this the copy is as readers will see it. */
bool publication_complete(struct publication *publication,
                          const struct configuration *configuration, struct error *error);

/* Puts the copy in its place. old: where the file that was there stays, on the
 * same file system (NULL: nowhere); nothing may stand there. */
bool publication_finish(struct publication *publication, const char *old, struct error *error);

/* Whether the copy stands in its place: finishing may fail after that, when the
 * directory cannot be synced. */
bool publication_is_public(const struct publication *publication);

/* Ends it, finished or not: what is not finished is removed. NULL is allowed. */
void publication_free(struct publication *publication);

#endif
