/* See fop.h. */
#define _GNU_SOURCE /* pipe2 */
#include "report/fop.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/output.h"
#include "base/workplace.h"

#ifndef PDF_TIME_LIMIT
#define PDF_TIME_LIMIT 300 /* seconds for FOP; it needs three for a usual report */
#endif

enum {
    WORDS_MAX = 65536,
    EXIT_CANNOT_RUN = 126,
    EXIT_NOT_FOUND = 127
};

/* FOP's surroundings ---------------------------------------------------------- */

static bool workplace_write(const struct workplace *workplace, const char *name,
                            const struct buffer *data, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/%s", workplace->path, name);
    return output_write_file(path, data, 0600, error);
}

static bool workplace_read(const struct workplace *workplace, const char *name, struct buffer *data,
                           struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/%s", workplace->path, name);
    return buffer_read_file(data, path, error);
}

/* FOP would tell of a font that is not there in its own words, and late. */
static bool check_fonts(const struct buffer *configuration, struct error *error)
{
    static const char attribute[] = "embed-url=\"file:";
    const char *found = configuration->data;

    while ((found = strstr(found, attribute)) != NULL) {
        const char *start = found + strlen(attribute), *end = strchr(start, '"');
        char path[PATH_MAX];
        if (end == NULL)
            break;
        snprintf(path, sizeof path, "%.*s", (int)(end - start), start);
        if (access(path, R_OK) != 0)
            return error_set(error, ERROR_UNAVAILABLE,
                             "the PDF's font %s is not there (apt-get install fonts-liberation)",
                             path);
        found = end;
    }
    return true;
}

static bool read_configuration(const char *share_dir, struct buffer *configuration,
                               struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/xslt/report/fop.xml", share_dir);
    if (buffer_read_file(configuration, path, error))
        return check_fonts(configuration, error);
    if (error != NULL)
        error->code = ERROR_CONFIG;
    return false;
}

/* FOP's process --------------------------------------------------------------- */

/* Becomes FOP. Nothing of the caller's environment counts but the way to the
 * program: not Java's options, language or time zone, nor a ~/.foprc. Java
 * writes in the workplace only, and its way to any network ends nowhere. Its
 * directory is "." because /usr/bin/fop splits JAVA_ARGS at spaces. */
static void become_fop(const struct workplace *workplace, int words)
{
    static const char java[] =
        "-XX:+IgnoreUnrecognizedVMOptions -Xmx512m -Djava.io.tmpdir=. -Duser.home=. "
        "-Djava.util.prefs.userRoot=. -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "
        "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort=9";
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD};
    const char *path = getenv("PATH");
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    sigset_t none;

    path = path != NULL ? memory_copy_string(path, strlen(path)) : "/usr/local/bin:/usr/bin:/bin";
    clearenv();
    setenv("PATH", path, 1);
    setenv("HOME", workplace->path, 1);
    setenv("JAVA_ARGS", java, 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "UTC", 1);
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        signal(signals[i], SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (dup2(nothing, STDIN_FILENO) < 0 || dup2(words, STDOUT_FILENO) < 0 ||
        dup2(words, STDERR_FILENO) < 0 || chdir(workplace->path) != 0)
        _exit(EXIT_CANNOT_RUN);
    execlp("fop", "fop", "-c", "fop.xml", "-fo", "report.fo", "-pdf", "report.pdf", (char *)NULL);
    _exit(errno == ENOENT ? EXIT_NOT_FOUND : EXIT_CANNOT_RUN);
}

/* A process group of its own, so that an end comes to all of it, and a
 * terminal's Ctrl-C to none of it. It does not outlive its parent. */
static pid_t start_fop(const struct workplace *workplace, int words)
{
    pid_t parent = getpid(), child = fork();

    if (child == 0) {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(EXIT_CANNOT_RUN);
        become_fop(workplace, words);
    }
    if (child > 0)
        setpgid(child, child);
    return child;
}

/* Gathers what FOP says until it has no more to say. False: it is to be ended,
 * since time is up or the user wants no more. */
static bool listen_to_fop(int from, struct buffer *words, struct error *error)
{
    struct pollfd look = {.fd = from, .events = POLLIN};
    time_t deadline = clock_milliseconds() / 1000 + PDF_TIME_LIMIT;
    char part[4096];
    ssize_t count;

    for (;;) {
        if (!output_go_on(error))
            return false;
        if (clock_milliseconds() / 1000 >= deadline)
            return error_set(error, ERROR_UNAVAILABLE,
                             "FOP was not done in %d seconds and was ended", PDF_TIME_LIMIT);
        /* A second at most: a signal may have come just before. */
        if (poll(&look, 1, 1000) <= 0)
            continue;
        count = read(from, part, sizeof part);
        if (count == 0 || (count < 0 && errno != EINTR))
            return true;
        if (count > 0 && words->length < WORDS_MAX)
            buffer_append(words, part, (size_t)count);
    }
}

/* The line that tells most: FOP's first error, or else its last word. */
static void quote_fop(const struct buffer *words, int status, struct error *error)
{
    char line[400] = "nothing";
    const char *text = words->data != NULL ? words->data : "";

    for (const char *end; *text != '\0'; text = *end == '\n' ? end + 1 : end) {
        end = text + strcspn(text, "\n");
        if (end - text > 1 && strncmp(line, "[ERROR]", 7) != 0 && *text != '\t')
            snprintf(line, sizeof line, "%.*s", (int)(end - text), text);
    }
    error_set(error, ERROR_INTERNAL, "FOP ended with %d and said: %s",
              WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), line);
}

static bool judge_fop(const struct workplace *workplace, int status, const struct buffer *words,
                      struct error *error)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS)
        return true;
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_NOT_FOUND)
        return error_set(error, ERROR_UNAVAILABLE,
                         "Apache FOP is not installed (apt-get install fop); "
                         "every format but the PDF works without it");
    if (words->data != NULL && strstr(words->data, strerror(ENOSPC)) != NULL)
        return error_set(error, ERROR_OUTPUT, "%s: %s", workplace->path, strerror(ENOSPC));
    if (words->data != NULL && strstr(words->data, "OutOfMemoryError") != NULL)
        return error_set(error, ERROR_UNAVAILABLE, "the report is too large for FOP's 512 MB");
    quote_fop(words, status, error);
    return false;
}

static bool run_fop(const struct workplace *workplace, struct error *error)
{
    struct buffer words = {0};
    int channel[2], status = 0;
    pid_t child;
    bool ok;

    if (pipe2(channel, O_CLOEXEC) != 0)
        return error_set(error, ERROR_SYSTEM, "pipe: %s", strerror(errno));
    child = start_fop(workplace, channel[1]);
    if (child < 0)
        error_set(error, ERROR_SYSTEM, "fork: %s", strerror(errno));
    close(channel[1]);
    ok = child > 0 && listen_to_fop(channel[0], &words, error);
    if (child > 0 && !ok)
        kill(-child, SIGKILL);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        if (output_interrupted())
            kill(-child, SIGKILL);
    close(channel[0]);
    ok = ok && output_go_on(error) && judge_fop(workplace, status, &words, error);
    buffer_free(&words);
    return ok;
}

bool fop_make_pdf(const char *share_dir, const struct buffer *fo, struct buffer *pdf,
                  struct error *error)
{
    struct workplace workplace = {.directory = -1};
    struct buffer configuration = {0};
    bool ok = read_configuration(share_dir, &configuration, error) &&
              workplace_make(&workplace, "kunnskapsweb-fop-", error);

    if (ok) {
        ok = workplace_write(&workplace, "fop.xml", &configuration, error) &&
             workplace_write(&workplace, "report.fo", fo, error) && run_fop(&workplace, error) &&
             workplace_read(&workplace, "report.pdf", pdf, error);
        workplace_remove(&workplace);
    }
    buffer_free(&configuration);
    return ok;
}
