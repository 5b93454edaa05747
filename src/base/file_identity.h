/* Which file stands at a path, and in what state: asked before and after to
 * see whether somebody put another there or wrote to it. */
#ifndef KUNNSKAPSWEB_FILE_IDENTITY_H
#define KUNNSKAPSWEB_FILE_IDENTITY_H

#include <stdbool.h>
#include <sys/types.h>
#include <time.h>

struct file_identity {
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec modified;
    struct timespec changed; /* also when the inode was handed out again */
};

/* False, with errno, when nothing can be seen there. */
bool file_identity_get(const char *path, struct file_identity *identity);

bool file_identity_equal(const struct file_identity *one, const struct file_identity *other);

/* Whether two paths lead to one file. */
bool file_is_same(const char *one, const char *other);

#endif
