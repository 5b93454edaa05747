/* See supervisor.h. Signals are blocked and taken one by one with
 * sigtimedwait: there is no handler here. Times are milliseconds of
 * activity_clock. */
#include "web/supervisor.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#include "base/activity.h"
#include "base/log.h"
#include "web/notify.h"
#include "web/server.h"

enum {
    WORKERS_MAX = 64,
    PLACES_MAX = 5 * WORKERS_MAX, /* with those of earlier generations */
    SECOND = 1000,
    RESTART_DELAY = SECOND, /* between the deaths of one place's workers */
    GRACE = SECOND,         /* over request-timeout, for SQL to end by itself */
    PATIENCE = 2 * SECOND,  /* with a request before its worker counts as stuck */
    REFUSAL_INTERVAL = 50   /* between looks at the queue when nobody else does */
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

struct supervisor {
    int listener;
    struct service *service;
    struct activity_board *board;
    struct worker workers[PLACES_MAX];
    int64_t refusing; /* since when new requests are refused, or 0 */
    unsigned refused;
    bool alert; /* a worker has just begun: look again in a second */
    sigset_t signals;
};

/* Starting and retiring ------------------------------------------------------ */

static void run_worker(struct supervisor *supervisor, size_t place, pid_t parent)
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
    activity_adopt(supervisor->board, place);
    _exit(server_run(supervisor->service, supervisor->listener));
}

static void start_worker(struct supervisor *supervisor, size_t place)
{
    struct worker *worker = &supervisor->workers[place];
    pid_t parent = getpid();

    *worker = (struct worker){.started = activity_clock()};
    activity_clear(supervisor->board, place);
    worker->pid = fork();
    if (worker->pid == 0)
        run_worker(supervisor, place, parent);
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

static void start_missing_workers(struct supervisor *supervisor)
{
    int missing = supervisor->service->configuration.workers;
    int64_t now = activity_clock();

    for (size_t i = 0; i < PLACES_MAX; i++)
        missing -= is_in_service(&supervisor->workers[i], now);
    for (size_t i = 0; i < PLACES_MAX && missing > 0; i++)
        if (supervisor->workers[i].pid == 0 && now >= supervisor->workers[i].free_from) {
            start_worker(supervisor, i);
            missing--;
        }
}

static void retire_workers(struct supervisor *supervisor)
{
    int64_t time = supervisor->service->configuration.drain_timeout * (int64_t)SECOND;
    int64_t deadline = activity_clock() + time;

    for (size_t i = 0; i < PLACES_MAX; i++) {
        struct worker *worker = &supervisor->workers[i];
        worker->free_from = 0;
        if (worker->pid == 0 || worker->deadline != 0)
            continue;
        kill(worker->pid, SIGTERM);
        worker->deadline = deadline;
    }
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

static void describe_death(const struct supervisor *supervisor, size_t place, int status)
{
    bool killed = WIFSIGNALED(status);
    struct activity activity = {0};
    char words[300] = "at rest";

    if (activity_began(supervisor->board, place) > 0) {
        activity_read(supervisor->board, place, &activity);
        describe_activity(&activity, words, sizeof words);
    }
    log_line(LOG_PRIORITY_ERROR, reference_of(&activity),
             "worker %ld %s %d, %s; another takes its place", (long)supervisor->workers[place].pid,
             killed ? "was ended by signal" : "exited with",
             killed ? WTERMSIG(status) : WEXITSTATUS(status), words);
}

/* The successor of one that was late comes at once: starting was not its
 * trouble. A retired one has its successor. */
static void bury(struct supervisor *supervisor, size_t place, int status)
{
    struct worker *worker = &supervisor->workers[place];
    bool expected = worker->deadline != 0 || worker->condemned;

    if (!expected)
        describe_death(supervisor, place, status);
    *worker = (struct worker){.free_from = expected ? 0 : worker->started + RESTART_DELAY};
}

static void note_change(struct supervisor *supervisor, size_t place, int status)
{
    if (WIFSTOPPED(status))
        supervisor->workers[place].stopped = activity_clock();
    else if (WIFCONTINUED(status))
        supervisor->workers[place].stopped = 0;
    else
        bury(supervisor, place, status);
}

static void reap_workers(struct supervisor *supervisor)
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG | WUNTRACED | WCONTINUED)) > 0)
        for (size_t i = 0; i < PLACES_MAX; i++)
            if (supervisor->workers[i].pid == pid) {
                note_change(supervisor, i, status);
                break;
            }
}

static bool has_workers(const struct supervisor *supervisor)
{
    for (size_t i = 0; i < PLACES_MAX; i++)
        if (supervisor->workers[i].pid != 0)
            return true;
    return false;
}

/* The time limit -------------------------------------------------------------- */

static int64_t request_limit(const struct supervisor *supervisor)
{
    return supervisor->service->configuration.request_timeout * (int64_t)SECOND + GRACE;
}

/* Since when a worker takes no other request: it has one, or it is stopped.
 * 0 when it waits for one, or is not there. */
static int64_t busy_since(const struct supervisor *supervisor, size_t place)
{
    const struct worker *worker = &supervisor->workers[place];
    int64_t began;

    if (worker->pid == 0 || worker->condemned)
        return 0;
    began = activity_began(supervisor->board, place);
    return began > 0 ? began : worker->stopped;
}

static void kill_if_late(struct supervisor *supervisor, size_t place, int64_t now)
{
    struct worker *worker = &supervisor->workers[place];
    int64_t since = busy_since(supervisor, place);
    struct activity activity = {0};
    char words[300] = "stopped by somebody";

    if (since == 0 || now < since + request_limit(supervisor))
        return;
    if (since != worker->stopped) {
        if (!activity_condemn(supervisor->board, place, since))
            return; /* finished meanwhile */
        activity_read(supervisor->board, place, &activity);
        describe_activity(&activity, words, sizeof words);
    }
    kill(worker->pid, SIGKILL);
    worker->condemned = true;
    log_line(LOG_PRIORITY_ERROR, reference_of(&activity),
             "worker %ld killed after %lld s %s; another takes its place", (long)worker->pid,
             (long long)((now - since) / SECOND), words);
}

static void kill_late_workers(struct supervisor *supervisor)
{
    int64_t now = activity_clock();

    for (size_t i = 0; i < PLACES_MAX; i++) {
        struct worker *worker = &supervisor->workers[i];
        if (worker->pid != 0 && worker->deadline != 0 && now >= worker->deadline) {
            log_line(LOG_PRIORITY_WARNING, NULL, "worker %ld did not finish in time: killed",
                     (long)worker->pid);
            kill(worker->pid, SIGKILL);
            worker->deadline = INT64_MAX;
        } else {
            kill_if_late(supervisor, i, now);
        }
    }
}

/* When all are stuck ----------------------------------------------------------- */

/* Nobody will look at the queue for a while. */
static bool are_all_stuck(const struct supervisor *supervisor, int64_t now)
{
    int stuck = 0;

    for (size_t i = 0; i < PLACES_MAX; i++) {
        int64_t since = busy_since(supervisor, i);
        stuck += supervisor->workers[i].deadline == 0 && since != 0 && now >= since + PATIENCE;
    }
    return stuck == supervisor->service->configuration.workers;
}

/* nginx takes a closed connection for a fault: it answers at once, from what
 * it keeps or with its page of last resort, instead of letting visitors wait. */
static void refuse_when_stuck(struct supervisor *supervisor)
{
    int64_t now = activity_clock();
    int connection;

    if (!are_all_stuck(supervisor, now)) {
        if (supervisor->refusing != 0)
            log_line(LOG_PRIORITY_WARNING, NULL,
                     "no longer busy: %u requests were refused in %lld s", supervisor->refused,
                     (long long)((now - supervisor->refusing) / SECOND));
        supervisor->refusing = 0;
        return;
    }
    if (supervisor->refusing == 0) {
        supervisor->refusing = now;
        supervisor->refused = 0;
        log_line(LOG_PRIORITY_WARNING, NULL,
                 "all workers are busy with slow requests: new ones are refused meanwhile");
    }
    while ((connection = accept(supervisor->listener, NULL, NULL)) >= 0) {
        close(connection);
        supervisor->refused++;
    }
}

/* Waiting --------------------------------------------------------------------- */

static bool is_any_busy(const struct supervisor *supervisor)
{
    for (size_t i = 0; i < PLACES_MAX; i++)
        if (busy_since(supervisor, i) != 0)
            return true;
    return false;
}

/* Whether time alone can make something due: a successor or a deadline. */
static bool is_something_due(const struct supervisor *supervisor)
{
    int64_t now = activity_clock();

    for (size_t i = 0; i < PLACES_MAX; i++) {
        const struct worker *worker = &supervisor->workers[i];
        if (now < worker->free_from || (worker->pid != 0 && worker->deadline != 0))
            return true;
    }
    return false;
}

/* A second at most while somebody is busy or something is due. Otherwise it
 * sleeps until a worker that begins wakes it, and then stays awake for that
 * second: under load it is woken twice a second, not with each request. */
static int wait_for_signal(struct supervisor *supervisor)
{
    struct timespec time = {1, 0};
    int signal_number;

    if (!supervisor->alert) {
        activity_ask_for_signal(supervisor->board, true);
        if (!is_any_busy(supervisor) && !is_something_due(supervisor)) {
            signal_number = sigwaitinfo(&supervisor->signals, NULL);
            supervisor->alert = signal_number == SIGUSR1;
            return signal_number;
        }
        activity_ask_for_signal(supervisor->board, false);
    }
    supervisor->alert = false;
    if (supervisor->refusing != 0)
        time = (struct timespec){0, REFUSAL_INTERVAL * 1000000};
    return sigtimedwait(&supervisor->signals, NULL, &time);
}

/* The loop --------------------------------------------------------------------- */

static void reload(struct supervisor *supervisor, supervisor_loader *load, const void *context)
{
    struct error error = {0};
    struct service *fresh;

    notify_send("RELOADING=1");
    fresh = load(context, &error);
    if (fresh == NULL) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
        log_line(LOG_PRIORITY_ERROR, NULL, "reload: refused, everything stays as it was");
    } else {
        retire_workers(supervisor);
        service_free(supervisor->service);
        malloc_trim(0); /* glibc keeps what two services took for one */
        supervisor->service = fresh;
        start_missing_workers(supervisor);
        log_line(LOG_PRIORITY_INFO, NULL, "reload: done");
    }
    notify_send("READY=1");
}

static void serve_until_told(struct supervisor *supervisor, supervisor_loader *load,
                             const void *context)
{
    for (;;) {
        int signal_number = wait_for_signal(supervisor);
        if (signal_number == SIGTERM || signal_number == SIGINT)
            return;
        if (signal_number == SIGHUP)
            reload(supervisor, load, context);
        reap_workers(supervisor);
        kill_late_workers(supervisor);
        start_missing_workers(supervisor);
        refuse_when_stuck(supervisor);
    }
}

static void drain(struct supervisor *supervisor)
{
    notify_send("STOPPING=1");
    retire_workers(supervisor);
    supervisor->refusing = 0;
    for (;;) {
        reap_workers(supervisor);
        if (!has_workers(supervisor))
            return;
        kill_late_workers(supervisor);
        wait_for_signal(supervisor);
    }
}

static void block_signals(sigset_t *signals)
{
    static const int taken[] = {SIGTERM, SIGINT, SIGHUP, SIGCHLD, SIGUSR1};

    sigemptyset(signals);
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++)
        sigaddset(signals, taken[i]);
    sigprocmask(SIG_BLOCK, signals, NULL);
}

/* From here on signals wait until they are asked for, while loading too. */
int supervisor_run(int listener, supervisor_loader *load, const void *context)
{
    struct supervisor *supervisor = memory_zeroed(1, sizeof *supervisor);
    struct error error = {0};
    int code = EX_OK;

    block_signals(&supervisor->signals);
    supervisor->listener = listener;
    supervisor->service = load(context, &error);
    if (supervisor->service == NULL) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
        code = error_exit_code(error.code);
        free(supervisor);
        return code;
    }
    supervisor->board = activity_board_new(PLACES_MAX);
    start_missing_workers(supervisor);
    log_line(LOG_PRIORITY_INFO, NULL, "ready: %d workers",
             supervisor->service->configuration.workers);
    notify_send("READY=1");
    serve_until_told(supervisor, load, context);
    drain(supervisor);
    log_line(LOG_PRIORITY_INFO, NULL, "stopped");
    service_free(supervisor->service);
    activity_board_free(supervisor->board);
    free(supervisor);
    return code;
}
