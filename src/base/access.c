/* See access.h. */
#include "base/access.h"

#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    NAME_SIZE = 40
};

static void name_user(uid_t user, char name[NAME_SIZE])
{
    const struct passwd *entry = getpwuid(user);

    if (entry != NULL)
        snprintf(name, NAME_SIZE, "%s", entry->pw_name);
    else
        snprintf(name, NAME_SIZE, "%lu", (unsigned long)user);
}

static void name_group(gid_t group, char name[NAME_SIZE])
{
    const struct group *entry = getgrgid(group);

    if (entry != NULL)
        snprintf(name, NAME_SIZE, "%s", entry->gr_name);
    else
        snprintf(name, NAME_SIZE, "%lu", (unsigned long)group);
}

/* Makes a path that of its directory; false when it has none above it. */
static bool go_up(char *path)
{
    char *slash = strrchr(path, '/');

    if (strcmp(path, "/") == 0 || strcmp(path, ".") == 0)
        return false;
    if (slash == NULL)
        strcpy(path, ".");
    else
        slash[slash == path] = '\0';
    return true;
}

/* What is in the way: the file, or the first directory above it that lets
 * nobody else look into it. */
static bool find_obstacle(char *path, struct stat *status)
{
    while (stat(path, status) != 0)
        if (!go_up(path))
            return false;
    return true;
}

const char *access_words(const char *path, int fault, char words[ACCESS_WORDS_SIZE])
{
    char obstacle[PATH_MAX], owner[NAME_SIZE], group[NAME_SIZE], self[NAME_SIZE];
    struct stat status;

    snprintf(words, ACCESS_WORDS_SIZE, "%s", strerror(fault));
    snprintf(obstacle, sizeof obstacle, "%s", path);
    if ((fault != EACCES && fault != EPERM) || !find_obstacle(obstacle, &status))
        return words;
    name_user(status.st_uid, owner);
    name_group(status.st_gid, group);
    name_user(geteuid(), self);
    snprintf(words, ACCESS_WORDS_SIZE,
             "%s; %s%.160s belongs to %s:%s, mode %04o, and this runs as %s", strerror(fault),
             strcmp(obstacle, path) == 0 ? "it" : "its directory ",
             strcmp(obstacle, path) == 0 ? "" : obstacle, owner, group,
             (unsigned)status.st_mode & 07777, self);
    return words;
}
