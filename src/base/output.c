/* See output.h. */
#include "base/output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/access.h"

static volatile sig_atomic_t interrupted;

static void remember(int signal_number)
{
    interrupted = signal_number;
}

void output_handle_interrupts(void)
{
    struct sigaction action = {.sa_handler = remember};

    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

bool output_interrupted(void)
{
    return interrupted != 0;
}

bool output_go_on(struct error *error)
{
    return !interrupted || error_set(error, ERROR_SYSTEM, "interrupted; nothing was left behind");
}

void output_end_if_interrupted(void)
{
    if (!interrupted)
        return;
    signal(interrupted, SIG_DFL);
    raise(interrupted);
}

static bool write_all(int file, const struct buffer *data, struct error *error)
{
    size_t written = 0;

    while (written < data->length) {
        ssize_t count = write(file, data->data + written, data->length - written);
        if (count < 0 && errno == EINTR && output_go_on(error))
            continue;
        if (count < 0)
            return false;
        written += (size_t)count;
    }
    return fsync(file) == 0;
}

bool output_write_file(const char *path, const struct buffer *data, mode_t mode,
                       struct error *error)
{
    char unfinished[PATH_MAX], words[ACCESS_WORDS_SIZE];
    int file;
    bool ok;

    if (snprintf(unfinished, sizeof unfinished, "%s.new-%ld", path, (long)getpid()) >=
        (int)sizeof unfinished)
        return error_set(error, ERROR_OUTPUT, "%s: the name is too long", path);
    unlink(unfinished);
    file = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", path,
                         access_words(unfinished, errno, words));
    ok = write_all(file, data, error) && fchmod(file, mode) == 0;
    ok = close(file) == 0 && ok;
    ok = ok && rename(unfinished, path) == 0;
    if (ok)
        return true;
    if (!interrupted)
        error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
    unlink(unfinished);
    return false;
}

bool output_sync_directory(const char *path, struct error *error)
{
    int directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = directory >= 0 && fsync(directory) == 0;

    if (!ok)
        error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
    if (directory >= 0)
        close(directory);
    return ok;
}

void output_remove_directory(const char *path)
{
    DIR *directory = opendir(path);
    struct dirent *entry;

    if (directory == NULL)
        return;
    while ((entry = readdir(directory)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            unlinkat(dirfd(directory), entry->d_name, 0);
    closedir(directory);
    rmdir(path);
}
