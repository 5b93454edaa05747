/* See workplace.h. */
#include "base/workplace.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/output.h"

enum {
    TRIES = 20
};

static const char random_part[] = "XXXXXX";

static const char *parent_directory(void)
{
    const char *parent = getenv("TMPDIR");

    return parent == NULL || *parent == '\0' ? "/tmp" : parent;
}

/* One of this user, which nobody has locked: a lock ends with its process. */
static void remove_if_left(const char *path)
{
    int directory = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat status;

    if (directory < 0)
        return;
    if (fstat(directory, &status) == 0 && status.st_uid == geteuid() &&
        flock(directory, LOCK_EX | LOCK_NB) == 0)
        output_remove_directory(path);
    close(directory);
}

static void sweep(const char *parent, const char *name)
{
    DIR *directory = opendir(parent);
    size_t length = strlen(name);
    struct dirent *entry;

    if (directory == NULL)
        return;
    while ((entry = readdir(directory)) != NULL) {
        char path[PATH_MAX];
        if (strncmp(entry->d_name, name, length) == 0 &&
            strlen(entry->d_name) == length + strlen(random_part) &&
            snprintf(path, sizeof path, "%s/%s", parent, entry->d_name) < (int)sizeof path)
            remove_if_left(path);
    }
    closedir(directory);
}

/* False: another process took it for a leftover before it was locked. */
static bool lock(struct workplace *workplace)
{
    struct stat opened, named;

    workplace->directory = open(workplace->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (workplace->directory < 0)
        return false;
    while (flock(workplace->directory, LOCK_EX) != 0 && errno == EINTR)
        ;
    if (fstat(workplace->directory, &opened) == 0 && stat(workplace->path, &named) == 0 &&
        opened.st_ino == named.st_ino)
        return true;
    close(workplace->directory);
    return false;
}

bool workplace_make(struct workplace *workplace, const char *name, struct error *error)
{
    const char *parent = parent_directory();

    sweep(parent, name);
    for (int i = 0; i < TRIES; i++) {
        if (snprintf(workplace->path, sizeof workplace->path, "%s/%s%s", parent, name,
                     random_part) >= (int)sizeof workplace->path)
            return error_set(error, ERROR_OUTPUT, "TMPDIR is too long");
        if (mkdtemp(workplace->path) == NULL)
            return error_set(error, ERROR_OUTPUT, "no temporary directory in %s: %s", parent,
                             strerror(errno));
        if (lock(workplace))
            return true;
    }
    return error_set(error, ERROR_SYSTEM, "%s: cannot be locked: %s", parent, strerror(errno));
}

void workplace_remove(struct workplace *workplace)
{
    output_remove_directory(workplace->path);
    close(workplace->directory);
}
