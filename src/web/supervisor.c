/* See supervisor.h. Signals are blocked and taken one by one with
 * sigtimedwait: there is no handler here. */
#include "web/supervisor.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "web/notify.h"
#include "web/workers.h"

/* Milliseconds. */
enum {
    LOOK_INTERVAL = 2000,  /* between looks at the socket's file */
    ALERT_INTERVAL = 1000, /* from a signal that somebody began to the next */
    REFUSAL_INTERVAL = 50  /* between looks at the queue when nobody else does */
};

struct supervisor {
    struct listener *listener;
    struct service *service;
    struct workers *workers;
    sigset_t signals;
    bool alert;       /* a worker has just begun a request */
    bool refusing;    /* new connections are closed */
    unsigned refused; /* so many of them */
    bool cut_off;     /* no socket can be made where nginx looks for it */
    pid_t trial;      /* the process that tries new files, or 0 */
};

/* nginx takes a closed connection for a fault: it answers at once, from what
 * it keeps or with its page of last resort, instead of letting visitors wait. */
static void refuse_when_stuck(struct supervisor *supervisor)
{
    bool stuck = workers_are_stuck(supervisor->workers);
    int connection;

    if (stuck && !supervisor->refusing) {
        supervisor->refused = 0;
        log_line(LOG_PRIORITY_WARNING, NULL,
                 "all workers are busy with slow requests: new ones are refused meanwhile");
    } else if (!stuck && supervisor->refusing) {
        log_line(LOG_PRIORITY_WARNING, NULL, "a worker is free again: %u requests were refused",
                 supervisor->refused);
    }
    supervisor->refusing = stuck;
    while (stuck && (connection = accept(supervisor->listener->descriptor, NULL, NULL)) >= 0) {
        close(connection);
        supervisor->refused++;
    }
}

/* Whoever removed the file, or the directory and all that was in it, did not
 * mean us. Workers have the old socket, so others take their place. */
static void look_for_socket(struct supervisor *supervisor)
{
    struct listener *listener = supervisor->listener;
    struct error error = {0};

    if (!listener_is_lost(listener)) {
        supervisor->cut_off = false;
    } else if (listener_restore(listener, &error)) {
        log_line(LOG_PRIORITY_WARNING, NULL, "%s was removed: made again", listener->path);
        supervisor->cut_off = false;
        workers_retire(supervisor->workers);
        workers_start_missing(supervisor->workers);
    } else if (!supervisor->cut_off) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s was removed, and cannot be made again yet: %s",
                 listener->path, error.message);
        supervisor->cut_off = true;
    }
}

/* Milliseconds to sleep at most; -1: until somebody sends a signal. */
static int64_t time_to_sleep(const struct supervisor *supervisor, int64_t left)
{
    if (supervisor->refusing)
        return REFUSAL_INTERVAL;
    if (supervisor->listener->path != NULL && (left < 0 || left > LOOK_INTERVAL))
        return LOOK_INTERVAL;
    return left;
}

/* At rest it sleeps until a worker that begins wakes it, but for a look at a
 * socket of our own; then it looks again only after a while, so that a busy
 * site does not wake it with each request. */
static int wait_for_signal(struct supervisor *supervisor)
{
    int64_t left = supervisor->alert ? ALERT_INTERVAL : workers_time_left(supervisor->workers);
    int64_t sleep = time_to_sleep(supervisor, left);
    struct timespec time = {sleep / 1000, sleep % 1000 * 1000000};
    int signal_number = sleep < 0 ? sigwaitinfo(&supervisor->signals, NULL)
                                  : sigtimedwait(&supervisor->signals, NULL, &time);

    supervisor->alert = left < 0 && signal_number == SIGUSR1;
    return signal_number;
}

/* New files -------------------------------------------------------------------- */

static void end_trial(struct supervisor *supervisor)
{
    if (supervisor->trial == 0)
        return;
    kill(supervisor->trial, SIGKILL);
    waitpid(supervisor->trial, NULL, 0);
    supervisor->trial = 0;
}

static void try_files(pid_t parent, supervisor_loader *load, const void *context)
{
    struct error error = {0};
    struct service *service;

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(EXIT_FAILURE);
    service = load(context, true, &error);
    if (service == NULL)
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
    _exit(service == NULL ? EXIT_FAILURE : EXIT_SUCCESS);
}

/* New files are tried in a process of their own: making every kind of page
 * takes seconds, in which workers, limits and signals are to be looked after.
 * It has a process group of its own, by which it is told from workers. */
static void begin_reload(struct supervisor *supervisor, supervisor_loader *load,
                         const void *context)
{
    pid_t parent = getpid();

    end_trial(supervisor);
    notify_send("RELOADING=1");
    supervisor->trial = fork();
    if (supervisor->trial == 0) {
        setpgid(0, 0);
        try_files(parent, load, context);
    }
    if (supervisor->trial > 0) {
        setpgid(supervisor->trial, supervisor->trial);
        return;
    }
    supervisor->trial = 0;
    log_line(LOG_PRIORITY_ERROR, NULL, "reload: refused, everything stays as it was: fork: %s",
             strerror(errno));
    notify_send("READY=1");
}

static void take_files(struct supervisor *supervisor, supervisor_loader *load, const void *context)
{
    struct error error = {0};
    struct service *fresh = load(context, false, &error);

    if (fresh == NULL) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
        log_line(LOG_PRIORITY_ERROR, NULL, "reload: refused, everything stays as it was");
        return;
    }
    workers_retire(supervisor->workers);
    service_free(supervisor->service);
    malloc_trim(0); /* glibc keeps what two services took for one */
    supervisor->service = fresh;
    workers_serve(supervisor->workers, fresh);
    log_line(LOG_PRIORITY_INFO, NULL, "reload: done");
}

/* When the trial has ended. */
static void end_reload(struct supervisor *supervisor, supervisor_loader *load, const void *context)
{
    int status;

    if (supervisor->trial == 0 || waitpid(supervisor->trial, &status, WNOHANG) == 0)
        return;
    supervisor->trial = 0;
    if (status == 0)
        take_files(supervisor, load, context);
    else
        log_line(LOG_PRIORITY_ERROR, NULL, "reload: refused, everything stays as it was");
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
            begin_reload(supervisor, load, context);
        workers_look_after(supervisor->workers);
        workers_start_missing(supervisor->workers);
        end_reload(supervisor, load, context);
        look_for_socket(supervisor);
        refuse_when_stuck(supervisor);
    }
}

static void drain(struct supervisor *supervisor)
{
    notify_send("STOPPING=1");
    supervisor->refusing = false;
    end_trial(supervisor);
    workers_retire(supervisor->workers);
    for (;;) {
        workers_look_after(supervisor->workers);
        if (!workers_remain(supervisor->workers))
            return;
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
int supervisor_run(struct listener *listener, supervisor_loader *load, const void *context)
{
    struct supervisor supervisor = {.listener = listener};
    struct error error = {0};

    block_signals(&supervisor.signals);
    supervisor.service = load(context, false, &error);
    if (supervisor.service == NULL) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
        return error_exit_code(error.code);
    }
    supervisor.workers = workers_new(listener->descriptor);
    workers_serve(supervisor.workers, supervisor.service);
    log_line(LOG_PRIORITY_INFO, NULL, "ready: %d workers",
             supervisor.service->configuration.workers);
    notify_send("READY=1");
    serve_until_told(&supervisor, load, context);
    drain(&supervisor);
    log_line(LOG_PRIORITY_INFO, NULL, "stopped");
    workers_free(supervisor.workers);
    service_free(supervisor.service);
    return EX_OK;
}
