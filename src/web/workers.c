/* See workers.h. Times are milliseconds of clock_milliseconds. */
#include "web/workers.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/activity.h"
#include "base/clock.h"
#include "base/log.h"
#include "web/server.h"

enum {
    WORKERS_MAX = 64,
    PLACES_MAX = 5 * WORKERS_MAX, /* with those of earlier generations */
    SECOND = 1000,
    RESTART_DELAY = SECOND,    /* between the starts of one place's workers */
    GRACE = SECOND,            /* over request-timeout, for SQL to end by itself */
    CLIENT_LIMIT = 5 * SECOND, /* for nginx to send a request, and to take an answer */
    PATIENCE = 2 * SECOND      /* with a request before its worker counts as stuck */
};

/* A place has a worker, or had one; its index is that of its slot on the
 * board. */
struct worker {
    pid_t pid;         /* 0: nobody is there */
    int64_t started;   /* of the one who is or was there */
    int64_t free_from; /* an empty place is kept for a successor until then */
    int64_t deadline;  /* 0: in service; a retired worker is killed then */
    int64_t stopped;   /* since when somebody keeps it stopped (SIGSTOP), or 0 */
    bool condemned;    /* killed for its lateness, which has been logged */
};

struct workers {
    int listener;
    struct service *service;
    struct activity_board *board;
    struct worker places[PLACES_MAX];
};

struct workers *workers_new(int listener)
{
    struct workers *workers = memory_zeroed(1, sizeof *workers);

    workers->listener = listener;
    workers->board = activity_board_new(PLACES_MAX);
    return workers;
}

void workers_free(struct workers *workers)
{
    activity_board_free(workers->board);
    free(workers);
}

/* Starting and retiring ------------------------------------------------------ */

static void run_worker(struct workers *workers, size_t place, pid_t parent)
{
    sigset_t term;

    /* A worker does not outlive its parent. */
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_SETMASK, &term, NULL);
    signal(SIGINT, SIG_IGN); /* a terminal's Ctrl-C is the parent's to handle */
    signal(SIGHUP, SIG_IGN);
    if (getppid() != parent)
        _exit(EX_OK);
    activity_adopt(workers->board, place);
    _exit(server_run(workers->service, workers->listener));
}

static void start_worker(struct workers *workers, size_t place)
{
    struct worker *worker = &workers->places[place];
    pid_t parent = getpid();

    *worker = (struct worker){.started = clock_milliseconds()};
    activity_clear(workers->board, place);
    worker->pid = fork();
    if (worker->pid == 0)
        run_worker(workers, place, parent);
    if (worker->pid < 0) {
        log_line(LOG_PRIORITY_ERROR, NULL, "fork: %s", strerror(errno));
        *worker = (struct worker){.free_from = worker->started + RESTART_DELAY};
    }
}

/* Whether this place counts as one of the workers that are asked for. */
static bool is_in_service(const struct worker *worker, int64_t now)
{
    return worker->deadline == 0 && (worker->pid != 0 || now < worker->free_from);
}

void workers_start_missing(struct workers *workers)
{
    int missing = workers->service->configuration.workers;
    int64_t now = clock_milliseconds();

    for (size_t i = 0; i < PLACES_MAX; i++)
        missing -= is_in_service(&workers->places[i], now);
    for (size_t i = 0; i < PLACES_MAX && missing > 0; i++)
        if (workers->places[i].pid == 0 && now >= workers->places[i].free_from) {
            start_worker(workers, i);
            missing--;
        }
}

void workers_retire(struct workers *workers)
{
    int64_t now = clock_milliseconds();

    for (size_t i = 0; i < PLACES_MAX; i++) {
        struct worker *worker = &workers->places[i];
        worker->free_from = 0;
        if (worker->pid == 0 || worker->deadline != 0)
            continue;
        kill(worker->pid, SIGTERM);
        worker->deadline = now + workers->service->configuration.drain_timeout * (int64_t)SECOND;
    }
}

void workers_serve(struct workers *workers, struct service *service)
{
    workers->service = service;
    workers_start_missing(workers);
}

/* Ends and stops -------------------------------------------------------------- */

/* "transforming with XSLT for /om", of a worker that is or was at something. */
static void describe_activity(const struct activity *activity, char *words, size_t size)
{
    snprintf(words, size, "%s%s%s", activity_phase_words[activity->phase],
             activity->address[0] == '\0' ? "" : " for ", activity->address);
}

static const char *reference_of(const struct activity *activity)
{
    return activity->reference[0] == '\0' ? NULL : activity->reference;
}

static void describe_death(const struct workers *workers, size_t place, int status)
{
    bool killed = WIFSIGNALED(status);
    struct activity activity = {0};
    char words[300] = "at rest";

    if (activity_began(workers->board, place) > 0) {
        activity_read(workers->board, place, &activity);
        describe_activity(&activity, words, sizeof words);
    }
    log_line(LOG_PRIORITY_ERROR, reference_of(&activity),
             "worker %ld %s %d, %s; another takes its place", (long)workers->places[place].pid,
             killed ? "was ended by signal" : "exited with",
             killed ? WTERMSIG(status) : WEXITSTATUS(status), words);
}

/* The successor of one that was late comes at once: starting was not its
 * trouble. A retired one has its successor. */
static void bury(struct workers *workers, size_t place, int status)
{
    struct worker *worker = &workers->places[place];
    bool expected = worker->deadline != 0 || worker->condemned;

    if (!expected)
        describe_death(workers, place, status);
    *worker = (struct worker){.free_from = expected ? 0 : worker->started + RESTART_DELAY};
}

static void note_change(struct workers *workers, size_t place, int status)
{
    if (WIFSTOPPED(status))
        workers->places[place].stopped = clock_milliseconds();
    else if (WIFCONTINUED(status))
        workers->places[place].stopped = 0;
    else
        bury(workers, place, status);
}

static void reap(struct workers *workers)
{
    int status;
    pid_t pid;

    /* Of this process group: whoever tries new files has one of its own. */
    while ((pid = waitpid(0, &status, WNOHANG | WUNTRACED | WCONTINUED)) > 0)
        for (size_t i = 0; i < PLACES_MAX; i++)
            if (workers->places[i].pid == pid) {
                note_change(workers, i, status);
                break;
            }
}

bool workers_remain(const struct workers *workers)
{
    for (size_t i = 0; i < PLACES_MAX; i++)
        if (workers->places[i].pid != 0)
            return true;
    return false;
}

/* The time limit -------------------------------------------------------------- */

static int64_t request_limit(const struct workers *workers)
{
    return workers->service->configuration.request_timeout * (int64_t)SECOND + GRACE;
}

/* Since when a worker takes no other request: it has one, or it is stopped.
 * 0 when it waits for one, or is not there. */
static int64_t busy_since(const struct workers *workers, size_t place)
{
    const struct worker *worker = &workers->places[place];
    int64_t began;

    if (worker->pid == 0 || worker->condemned)
        return 0;
    began = activity_began(workers->board, place);
    return began > 0 ? began : worker->stopped;
}

/* When it has waited for its client for long enough; it may not wait at all. */
static int64_t client_limit(const struct workers *workers, size_t place)
{
    int64_t since = activity_waits_for_client(workers->board, place);

    return since == 0 ? INT64_MAX : since + CLIENT_LIMIT;
}

/* When the worker is late that has been busy since then. */
static int64_t limit_of(const struct workers *workers, size_t place, int64_t since)
{
    int64_t own = since + request_limit(workers), client = client_limit(workers, place);

    return since != workers->places[place].stopped && client < own ? client : own;
}

static void kill_if_late(struct workers *workers, size_t place, int64_t now)
{
    struct worker *worker = &workers->places[place];
    int64_t since = busy_since(workers, place);
    struct activity activity = {0};
    char words[300] = "stopped by somebody";

    if (since == 0 || now < limit_of(workers, place, since))
        return;
    if (since != worker->stopped) {
        if (!activity_condemn(workers->board, place, since))
            return; /* finished meanwhile */
        activity_read(workers->board, place, &activity);
        describe_activity(&activity, words, sizeof words);
    }
    kill(worker->pid, SIGKILL);
    worker->condemned = true;
    log_line(LOG_PRIORITY_ERROR, reference_of(&activity),
             "worker %ld killed after %lld s %s; another takes its place", (long)worker->pid,
             (long long)((now - since) / SECOND), words);
}

static void kill_if_not_drained(struct worker *worker, int64_t now)
{
    if (worker->pid == 0 || worker->deadline == 0 || now < worker->deadline)
        return;
    kill(worker->pid, SIGKILL);
    worker->deadline = INT64_MAX;
    if (!worker->condemned)
        log_line(LOG_PRIORITY_WARNING, NULL, "worker %ld did not finish in time: killed",
                 (long)worker->pid);
    worker->condemned = true;
}

void workers_look_after(struct workers *workers)
{
    int64_t now = clock_milliseconds();

    reap(workers);
    for (size_t i = 0; i < PLACES_MAX; i++) {
        kill_if_not_drained(&workers->places[i], now);
        kill_if_late(workers, i, now);
    }
}

bool workers_are_stuck(const struct workers *workers)
{
    int64_t now = clock_milliseconds();
    int stuck = 0;

    for (size_t i = 0; i < PLACES_MAX; i++) {
        int64_t since = busy_since(workers, i);
        stuck += workers->places[i].deadline == 0 && since != 0 && now >= since + PATIENCE;
    }
    return stuck == workers->service->configuration.workers;
}

/* Time ------------------------------------------------------------------------ */

static int64_t sooner(int64_t left, int64_t moment, int64_t now)
{
    return moment > now && moment - now < left ? moment - now : left;
}

/* As workers_time_left, without asking for the signal. */
static int64_t time_left(const struct workers *workers)
{
    int64_t now = clock_milliseconds(), left = SECOND;
    bool any = false;

    for (size_t i = 0; i < PLACES_MAX; i++) {
        const struct worker *worker = &workers->places[i];
        int64_t since = busy_since(workers, i);
        if (since != 0) {
            left = sooner(left, since + PATIENCE, now);
            left = sooner(left, limit_of(workers, i, since), now);
        }
        left = sooner(left, worker->free_from, now);
        left = sooner(left, worker->deadline, now);
        any = any || since != 0 || worker->free_from > now || worker->deadline > now;
    }
    return any ? left : -1;
}

/* Who begins after the question was put up sends the signal; who began before
 * is seen. */
int64_t workers_time_left(struct workers *workers)
{
    int64_t left;

    activity_ask_for_signal(workers->board, true);
    left = time_left(workers);
    if (left >= 0)
        activity_ask_for_signal(workers->board, false);
    return left;
}
