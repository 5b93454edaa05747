/* See file_identity.h. */
#include "base/file_identity.h"

#include <sys/stat.h>

bool file_identity_get(const char *path, struct file_identity *identity)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return false;
    *identity = (struct file_identity){
        .device = status.st_dev,
        .inode = status.st_ino,
        .size = status.st_size,
        .modified = status.st_mtim,
        .changed = status.st_ctim,
    };
    return true;
}

bool file_is_same(const char *one, const char *other)
{
    struct file_identity first, second;

    return file_identity_get(one, &first) && file_identity_get(other, &second) &&
           first.device == second.device && first.inode == second.inode;
}

static bool same_time(const struct timespec *one, const struct timespec *other)
{
    return one->tv_sec == other->tv_sec && one->tv_nsec == other->tv_nsec;
}

bool file_identity_equal(const struct file_identity *one, const struct file_identity *other)
{
    return one->device == other->device && one->inode == other->inode && one->size == other->size &&
           same_time(&one->modified, &other->modified) && same_time(&one->changed, &other->changed);
}
