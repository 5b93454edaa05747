/* See output.h. */
#define _GNU_SOURCE /* nftw */
#include "base/output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/access.h"

#define UNFINISHED ".new-" /* and the number of the process, at the end of a file's name */

/* Interrupts ------------------------------------------------------------------- */

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

void output_end_if_interrupted(bool done)
{
    if (!interrupted)
        return;
    if (done)
        fprintf(stderr, "kunnskapsweb: interrupted, but everything was done already\n");
    signal(interrupted, SIG_DFL);
    raise(interrupted);
}

/* Leftovers ------------------------------------------------------------------- */

/* PREFIX....new-NUMBER */
static bool is_unfinished(const char *name, const char *prefix)
{
    const char *end = name + strlen(name), *digits = end;

    while (digits > name && digits[-1] >= '0' && digits[-1] <= '9')
        digits--;
    return digits < end && digits - name >= (int)strlen(UNFINISHED) &&
           strncmp(digits - strlen(UNFINISHED), UNFINISHED, strlen(UNFINISHED)) == 0 &&
           strncmp(name, prefix, strlen(prefix)) == 0;
}

/* Who writes a file has it locked; a lock ends with its process. */
static void remove_if_left(int directory, const char *name)
{
    int file = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status;

    if (file < 0)
        return;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && flock(file, LOCK_EX | LOCK_NB) == 0)
        unlinkat(directory, name, 0);
    close(file);
}

void output_sweep(const char *path, const char *prefix)
{
    DIR *directory = opendir(path);
    struct dirent *entry;

    if (directory == NULL)
        return;
    while ((entry = readdir(directory)) != NULL)
        if (is_unfinished(entry->d_name, prefix))
            remove_if_left(dirfd(directory), entry->d_name);
    closedir(directory);
}

/* Those of one file. */
static void sweep_beside(const char *path)
{
    const char *slash = strrchr(path, '/');
    char directory[PATH_MAX], prefix[PATH_MAX + 8];

    snprintf(directory, sizeof directory, "%.*s", slash == NULL ? 1 : (int)(slash - path + 1),
             slash == NULL ? "." : path);
    snprintf(prefix, sizeof prefix, "%s" UNFINISHED, slash == NULL ? path : slash + 1);
    output_sweep(directory, prefix);
}

/* Files ----------------------------------------------------------------------- */

struct output_file {
    char *path, *unfinished;
    int file; /* locked; -1: it has its place */
};

struct output_files {
    struct output_file *files;
    size_t count;
};

struct output_files *output_files_new(void)
{
    return memory_zeroed(1, sizeof(struct output_files));
}

/* Another run may have taken it for a leftover before it was locked. */
static int open_locked(const char *path, mode_t mode)
{
    struct stat status;
    int file;

    while ((file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)) >= 0) {
        while (flock(file, LOCK_EX) != 0 && errno == EINTR)
            ;
        if (fstat(file, &status) != 0 || status.st_nlink > 0)
            break;
        close(file);
    }
    return file;
}

static bool write_all(int file, const struct buffer *data)
{
    size_t written = 0;

    while (written < data->length) {
        ssize_t count = write(file, data->data + written, data->length - written);
        if (count < 0 && (errno != EINTR || interrupted))
            return false;
        written += count < 0 ? 0 : (size_t)count;
    }
    return fsync(file) == 0;
}

/* A device or a pipe is written to: a file in its place would be another thing. */
static bool write_to_stream(const char *path, const struct buffer *data, struct error *error)
{
    int stream = open(path, O_WRONLY | O_CLOEXEC);
    bool ok = stream >= 0 && (write_all(stream, data) || errno == EINVAL || errno == EROFS);

    if (!ok)
        error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
    if (stream >= 0)
        close(stream);
    return ok;
}

static bool is_stream(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

bool output_files_add(struct output_files *files, const char *path, const struct buffer *data,
                      mode_t mode, struct error *error)
{
    char unfinished[PATH_MAX], target[PATH_MAX], words[ACCESS_WORDS_SIZE];
    int file;

    if (is_stream(path))
        return write_to_stream(path, data, error);
    if (realpath(path, target) != NULL)
        path = target; /* a symbolic link stays one */
    if (snprintf(unfinished, sizeof unfinished, "%s" UNFINISHED "%ld", path, (long)getpid()) >=
        (int)sizeof unfinished)
        return error_set(error, ERROR_OUTPUT, "%s: the name is too long", path);
    sweep_beside(path);
    file = open_locked(unfinished, mode);
    if (file < 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", path,
                         access_words(unfinished, errno, words));
    files->files = memory_resize(files->files, (files->count + 1) * sizeof *files->files);
    files->files[files->count++] = (struct output_file){
        .path = memory_copy_string(path, strlen(path)),
        .unfinished = memory_copy_string(unfinished, strlen(unfinished)),
        .file = file,
    };
    if (write_all(file, data) && fchmod(file, mode) == 0)
        return true;
    if (errno == EINTR && !output_go_on(error))
        return false;
    return error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
}

/* What would stop the moving half way is looked for before it begins. */
static bool can_move(const struct output_files *files, struct error *error)
{
    struct stat status;

    for (size_t i = 0; i < files->count; i++)
        if (lstat(files->files[i].path, &status) == 0 && S_ISDIR(status.st_mode))
            return error_set(error, ERROR_OUTPUT, "%s: %s", files->files[i].path, strerror(EISDIR));
    return output_go_on(error);
}

bool output_files_finish(struct output_files *files, struct error *error)
{
    if (!can_move(files, error))
        return false;
    for (size_t i = 0; i < files->count; i++) {
        struct output_file *file = &files->files[i];
        if (rename(file->unfinished, file->path) != 0)
            return error_set(error, ERROR_OUTPUT, "%s: %s; %zu of %zu files are new", file->path,
                             strerror(errno), i, files->count);
        close(file->file);
        file->file = -1;
    }
    return true;
}

void output_files_free(struct output_files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        struct output_file *file = &files->files[i];
        if (file->file >= 0) {
            unlink(file->unfinished);
            close(file->file);
        }
        free(file->path);
        free(file->unfinished);
    }
    free(files->files);
    free(files);
}

bool output_write_file(const char *path, const struct buffer *data, mode_t mode,
                       struct error *error)
{
    struct output_files *files = output_files_new();
    bool ok = output_files_add(files, path, data, mode, error) && output_files_finish(files, error);

    output_files_free(files);
    return ok;
}

/* Directories ------------------------------------------------------------------- */

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

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *place)
{
    (void)status, (void)type, (void)place;
    remove(path);
    return 0;
}

void output_remove_directory(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}
