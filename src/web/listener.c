/* See listener.h. */
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

int listener_open(const char *path, struct error *error)
{
    int listener = STDIN_FILENO;

    if (!is_listening(STDIN_FILENO)) {
        if (*path == '\0') {
            error_set(error, ERROR_USAGE,
                      "no socket: give --socket PATH, or a listening socket on descriptor 0");
            return -1;
        }
        listener = make_socket(path, error);
    }
    if (listener >= 0)
        fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK);
    return listener;
}

void listener_close(int listener, const char *path)
{
    struct sockaddr_un address;
    socklen_t size = sizeof address;
    bool ours = listener != STDIN_FILENO &&
                getsockname(listener, (struct sockaddr *)&address, &size) == 0 &&
                strcmp(address.sun_path, path) == 0;

    close(listener);
    if (ours)
        unlink(path);
}
