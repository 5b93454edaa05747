/* See listener.h. */
#define _GNU_SOURCE /* dup3 */
#include "web/listener.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/access.h"

enum {
    BACKLOG = 511
};

static bool is_listening(int descriptor)
{
    int yes = 0;
    socklen_t size = sizeof yes;

    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &yes, &size) == 0 && yes;
}

static bool is_alive(const struct sockaddr_un *address)
{
    int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool alive =
        probe >= 0 &&
        (connect(probe, (const struct sockaddr *)address, sizeof *address) == 0 || errno == EAGAIN);

    close(probe);
    return alive;
}

static bool clear_place(const struct sockaddr_un *address, struct error *error)
{
    const char *path = address->sun_path;
    struct stat status;

    if (lstat(path, &status) != 0)
        return true;
    if (!S_ISSOCK(status.st_mode))
        return error_set(error, ERROR_SYSTEM, "%s is there and is no socket", path);
    if (is_alive(address))
        return error_set(error, ERROR_SYSTEM, "%s: another program listens there", path);
    unlink(path);
    return true;
}

static int make_socket(const char *path, struct error *error)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char words[ACCESS_WORDS_SIZE];
    mode_t old_mask;
    int listener;
    bool bound;

    if (strlen(path) >= sizeof address.sun_path) {
        error_set(error, ERROR_CONFIG, "socket: a path of more than %zu bytes: %s",
                  sizeof address.sun_path - 1, path);
        return -1;
    }
    strcpy(address.sun_path, path);
    if (!clear_place(&address, error))
        return -1;
    listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    old_mask = umask(0117);
    bound = listener >= 0 && bind(listener, (struct sockaddr *)&address, sizeof address) == 0;
    umask(old_mask);
    if (bound && listen(listener, BACKLOG) == 0)
        return listener;
    error_set(error, ERROR_SYSTEM, "%s: %s", path, access_words(path, errno, words));
    if (listener >= 0)
        close(listener);
    return -1;
}

static bool make_own(struct listener *listener, const char *path, struct error *error)
{
    int made = make_socket(path, error);

    if (made < 0)
        return false;
    if (listener->path == NULL) {
        listener->descriptor = made;
    } else if (dup3(made, listener->descriptor, O_CLOEXEC) < 0) {
        error_set(error, ERROR_SYSTEM, "%s: %s", path, strerror(errno));
        close(made);
        return false;
    } else {
        close(made);
    }
    listener->path = path;
    file_identity_get(path, &listener->place);
    return true;
}

static void set_nonblocking(const struct listener *listener)
{
    fcntl(listener->descriptor, F_SETFL, fcntl(listener->descriptor, F_GETFL) | O_NONBLOCK);
}

bool listener_open(struct listener *listener, const char *path, struct error *error)
{
    *listener = (struct listener){.descriptor = STDIN_FILENO};
    if (!is_listening(STDIN_FILENO)) {
        if (*path == '\0')
            return error_set(error, ERROR_USAGE,
                             "no socket: give --socket PATH, or a listening socket on "
                             "descriptor 0");
        if (!make_own(listener, path, error))
            return false;
    }
    set_nonblocking(listener);
    return true;
}

bool listener_is_lost(const struct listener *listener)
{
    struct file_identity now;

    return listener->path != NULL &&
           (!file_identity_get(listener->path, &now) || now.inode != listener->place.inode ||
            now.device != listener->place.device);
}

bool listener_restore(struct listener *listener, struct error *error)
{
    if (!make_own(listener, listener->path, error))
        return false;
    set_nonblocking(listener);
    return true;
}

void listener_close(struct listener *listener)
{
    bool ours = listener->path != NULL && !listener_is_lost(listener);

    close(listener->descriptor);
    if (ours)
        unlink(listener->path);
}
