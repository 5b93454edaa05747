/* See publication.h. */
#include "data/publication.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/access.h"
#include "base/buffer.h"
#include "base/output.h"
#include "data/content_version.h"
#include "data/script.h"
#include "data/sqlite.h"
#include "data/texts.h"
#include "data/unshown.h"

enum {
    LOCK_TRIES = 1200,
    LOCK_PAUSE_MS = 50,
    COPY_PIECE = 1 << 20
};

struct publication {
    enum publication_start start;
    char path[PATH_MAX];           /* symbolic links resolved */
    char copy[PATH_MAX];           /* beside it: PATH.new-PID */
    int directory;                 /* locked while it is open */
    struct file_identity original; /* of the file that was copied */
    struct database *database;
    bool has_copy;
    bool is_public; /* the copy has its place */
};

/* Lock ----------------------------------------------------------------------- */

static bool resolve_path(struct publication *publication, const char *path, struct error *error)
{
    char *resolved = realpath(path, NULL);
    int length = snprintf(publication->path, sizeof publication->path, "%s",
                          resolved == NULL ? path : resolved);

    free(resolved);
    if (length + 32 < (int)sizeof publication->path)
        return true;
    return error_set(error, ERROR_OUTPUT, "%s: the name is too long", path);
}

static void directory_of(const struct publication *publication, char directory[PATH_MAX])
{
    const char *slash = strrchr(publication->path, '/');

    if (slash == NULL)
        snprintf(directory, PATH_MAX, ".");
    else
        snprintf(directory, PATH_MAX, "%.*s", (int)(slash - publication->path + 1),
                 publication->path);
}

static const char *name_of(const struct publication *publication)
{
    const char *slash = strrchr(publication->path, '/');

    return slash == NULL ? publication->path : slash + 1;
}

static bool lock(struct publication *publication, struct error *error)
{
    static const struct timespec pause = {0, LOCK_PAUSE_MS * 1000000L};
    char directory[PATH_MAX], words[ACCESS_WORDS_SIZE];

    directory_of(publication, directory);
    publication->directory = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (publication->directory < 0)
        return error_set(error, ERROR_OUTPUT,
                         "%s: its directory cannot be opened (%s); make it, or give --database "
                         "FILE",
                         publication->path, access_words(directory, errno, words));
    for (int i = 0; flock(publication->directory, LOCK_EX | LOCK_NB) != 0; i++) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return error_set(error, ERROR_OUTPUT, "%s: %s", directory, strerror(errno));
        if (i == LOCK_TRIES)
            return error_set(error, ERROR_UNAVAILABLE,
                             "%s: another publication has been running for a minute; nothing was "
                             "changed, try again when it is done",
                             publication->path);
        nanosleep(&pause, NULL);
    }
    return true;
}

/* NAME.new-PID, and SQLite's journal of it. */
static bool is_copy(const char *entry, const char *name)
{
    size_t length = strlen(name);

    if (strncmp(entry, name, length) != 0 || strncmp(entry + length, ".new-", 5) != 0)
        return false;
    entry += length + 5;
    length = strspn(entry, "0123456789");
    return length > 0 && (entry[length] == '\0' || strcmp(entry + length, "-journal") == 0);
}

/* Whoever holds the lock is the only writer: copies that are there belong to
 * nobody. */
static void sweep(const struct publication *publication)
{
    const char *name = name_of(publication);
    struct dirent *entry;
    DIR *directory = fdopendir(dup(publication->directory));

    if (directory == NULL)
        return;
    rewinddir(directory);
    while ((entry = readdir(directory)) != NULL)
        if (is_copy(entry->d_name, name))
            unlinkat(publication->directory, entry->d_name, 0);
    closedir(directory);
}

/* Copy ------------------------------------------------------------------------ */

static bool copy_bytes(int from, int to)
{
    char *piece = memory_resize(NULL, COPY_PIECE);
    ssize_t count, written = 0;

    while ((count = read(from, piece, COPY_PIECE)) > 0)
        for (ssize_t at = 0; at < count; at += written) {
            written = write(to, piece + at, (size_t)(count - at));
            if (written < 0) {
                free(piece);
                return false;
            }
        }
    free(piece);
    return count == 0;
}

/* Readers must be able to open the new file as they did the old one. */
static bool take_over_owner(int from, int to)
{
    struct stat old, new;

    if (fstat(from, &old) != 0 || fstat(to, &new) != 0)
        return false;
    if ((old.st_uid != new.st_uid || old.st_gid != new.st_gid) &&
        fchown(to, old.st_uid, old.st_gid) != 0)
        return false;
    return fchmod(to, old.st_mode & 07777) == 0;
}

static bool make_copy(struct publication *publication, struct error *error)
{
    int from = open(publication->path, O_RDONLY | O_CLOEXEC);
    int to = open(publication->copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    char words[ACCESS_WORDS_SIZE];
    bool ok;

    publication->has_copy = to >= 0;
    if (from < 0)
        ok = error_set(error, ERROR_UNAVAILABLE, "%s: %s; make one with 'kunnskapsweb init'",
                       publication->path, strerror(errno));
    else if (to < 0)
        ok = error_set(error, ERROR_OUTPUT, "%s: %s", publication->copy,
                       access_words(publication->copy, errno, words));
    else if (!copy_bytes(from, to))
        ok = error_set(error, ERROR_OUTPUT, "%s: %s", publication->copy, strerror(errno));
    else if (!take_over_owner(from, to))
        ok = error_set(error, ERROR_OUTPUT,
                       "%s: the copy that would take its place cannot be given to its owner (%s); "
                       "run this as that user",
                       publication->path, strerror(errno));
    else
        ok = true;
    if (from >= 0)
        close(from);
    if (to >= 0)
        close(to);
    return ok;
}

/* What is copied is sound and of this schema, and nobody is writing to it. */
static bool copy_original(struct publication *publication, struct error *error)
{
    struct database *original = database_open(publication->path, 0, error);

    if (original == NULL)
        return false;
    publication->original = original->identity;
    database_close(original);
    return make_copy(publication, error);
}

/* The file that is replaced: by one of its owner, for the same readers. */
static bool take_over(struct publication *publication, int new, struct error *error)
{
    int old = open(publication->path, O_RDONLY | O_CLOEXEC);
    bool ok = old >= 0 && take_over_owner(old, new);

    if (!ok)
        error_set(error, ERROR_OUTPUT, "%s: %s", publication->path, strerror(errno));
    if (old >= 0)
        close(old);
    return ok && file_identity_get(publication->path, &publication->original);
}

static bool make_new(struct publication *publication, struct error *error)
{
    bool replaces = publication->start == PUBLICATION_FRESH, ok;
    char words[ACCESS_WORDS_SIZE];
    int file;

    if (!replaces && access(publication->path, F_OK) == 0)
        return error_set(error, ERROR_OUTPUT, "%s exists; move it away to make a new one",
                         publication->path);
    file = open(publication->copy, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
    publication->has_copy = file >= 0;
    if (file < 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", publication->copy,
                         access_words(publication->copy, errno, words));
    ok = !replaces || take_over(publication, file, error);
    close(file);
    return ok;
}

static bool begin(struct publication *publication, const char *path, struct error *error)
{
    if (!resolve_path(publication, path, error) || !lock(publication, error))
        return false;
    sweep(publication);
    snprintf(publication->copy, sizeof publication->copy, "%.*s.new-%ld", PATH_MAX - 32,
             publication->path, (long)getpid());
    if (!(publication->start == PUBLICATION_COPY ? copy_original(publication, error)
                                                 : make_new(publication, error)))
        return false;
    publication->database = database_open_unpublished(publication->copy, error);
    return publication->database != NULL &&
           database_run_script(publication->database, "BEGIN", publication->path, error);
}

struct publication *publication_begin(const char *path, enum publication_start start,
                                      struct error *error)
{
    struct publication *publication = memory_zeroed(1, sizeof *publication);

    publication->start = start;
    publication->directory = -1;
    if (begin(publication, path, error))
        return publication;
    publication_free(publication);
    return NULL;
}

struct database *publication_database(struct publication *publication)
{
    return publication->database;
}

const char *publication_path(const struct publication *publication)
{
    return publication->copy;
}

/* Complete -------------------------------------------------------------------- */

/* The commit counts one up in the header (sqlite_change_counter): the number
 * that it will have belongs to what is committed. */
static bool commit(struct database *database, struct error *error)
{
    uint32_t before, after;

    if (!sqlite_change_counter(database, &before, error) ||
        !content_version_renew(database, before + 1, error) ||
        !database_run_script(database, "COMMIT", "publication", error) ||
        !sqlite_change_counter(database, &after, error))
        return false;
    return after == before + 1 ||
           error_set(error, ERROR_INTERNAL, "the change counter went from %u to %u",
                     (unsigned)before, (unsigned)after);
}

bool publication_complete(struct publication *publication,
                          const struct configuration *configuration, struct error *error)
{
    struct database *database = publication->database;
    int unshown;

    if (!script_derive(database, configuration, error) ||
        !texts_check(database, publication->path, false, error) ||
        !unshown_list(database, &unshown, error) || !commit(database, error))
        return false;
    publication->database = NULL;
    database_close(database);
    return true;
}

/* Finish ---------------------------------------------------------------------- */

static bool sync_copy(const struct publication *publication, struct error *error)
{
    int file = open(publication->copy, O_RDONLY | O_CLOEXEC);
    bool ok = file >= 0 && fsync(file) == 0;

    if (!ok)
        error_set(error, ERROR_OUTPUT, "%s: %s", publication->copy, strerror(errno));
    if (file >= 0)
        close(file);
    return ok;
}

static bool check_original(const struct publication *publication, struct error *error)
{
    struct file_identity now;

    if (publication->start == PUBLICATION_NEW)
        return true;
    if (file_identity_get(publication->path, &now) &&
        file_identity_equal(&now, &publication->original))
        return true;
    return error_set(error, ERROR_UNAVAILABLE,
                     "%s: another program changed it meanwhile; nothing was published, try again",
                     publication->path);
}

/* link(2) refuses to replace what somebody else made meanwhile. The old file
 * has its second name already when a run before was killed half way. */
static bool move_into_place(const struct publication *publication, const char *old,
                            struct error *error)
{
    if (old != NULL && !file_is_same(publication->path, old) && link(publication->path, old) != 0)
        return error_set(error, ERROR_OUTPUT, "%s: the old file would stay there: %s", old,
                         strerror(errno));
    if (publication->start == PUBLICATION_NEW ? link(publication->copy, publication->path) == 0
                                              : rename(publication->copy, publication->path) == 0)
        return true;
    return error_set(error, ERROR_OUTPUT, "%s: %s", publication->path, strerror(errno));
}

bool publication_finish(struct publication *publication, const char *old, struct error *error)
{
    if (!sync_copy(publication, error) || !check_original(publication, error) ||
        !move_into_place(publication, old, error))
        return false;
    publication->is_public = true;
    if (publication->start != PUBLICATION_NEW)
        publication->has_copy = false;
    if (fsync(publication->directory) == 0)
        return true;
    return error_set(error, ERROR_OUTPUT, "%s: %s", publication->path, strerror(errno));
}

bool publication_is_public(const struct publication *publication)
{
    return publication->is_public;
}

void publication_free(struct publication *publication)
{
    if (publication == NULL)
        return;
    database_close(publication->database);
    if (publication->has_copy)
        unlink(publication->copy);
    if (publication->directory >= 0)
        close(publication->directory); /* and the lock */
    free(publication);
}
