/* See supervisor.h. Signals are blocked and taken one by one with
 * sigtimedwait: there is no handler here. */
#include "web/supervisor.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "web/notify.h"
#include "web/server.h"

enum {
    WORKERS_MAX = 64,
    RETIRED_MAX = 4 * WORKERS_MAX, /* workers of earlier generations */
    RESTART_DELAY = 1              /* seconds between the deaths of one place's workers */
};

struct worker {
    pid_t pid;       /* 0: nobody is there */
    time_t started;  /* monotonic seconds */
    time_t deadline; /* of a retired worker: to be killed then */
};

struct supervisor {
    int listener;
    struct service *service;
    struct worker workers[WORKERS_MAX];
    struct worker retired[RETIRED_MAX];
    sigset_t signals;
};

static time_t monotonic_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

static void start_worker(struct supervisor *supervisor, struct worker *worker)
{
    pid_t parent = getpid();
    sigset_t term;

    worker->started = monotonic_seconds();
    worker->pid = fork();
    if (worker->pid < 0) {
        log_line(LOG_PRIORITY_ERROR, NULL, "fork: %s", strerror(errno));
        worker->pid = 0;
    }
    if (worker->pid != 0)
        return;
    /* A worker does not outlive its parent. */
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_SETMASK, &term, NULL);
    signal(SIGINT, SIG_IGN); /* a terminal's Ctrl-C is the parent's to handle */
    signal(SIGHUP, SIG_IGN);
    if (getppid() != parent)
        _exit(EX_OK);
    _exit(server_run(supervisor->service, supervisor->listener));
}

static void retire_workers(struct supervisor *supervisor)
{
    time_t deadline = monotonic_seconds() + supervisor->service->configuration.drain_timeout;

    for (int i = 0, place = 0; i < WORKERS_MAX; i++) {
        struct worker *worker = &supervisor->workers[i];
        if (worker->pid == 0)
            continue;
        kill(worker->pid, SIGTERM);
        while (place < RETIRED_MAX && supervisor->retired[place].pid != 0)
            place++;
        if (place < RETIRED_MAX) {
            supervisor->retired[place] = *worker;
            supervisor->retired[place].deadline = deadline;
        }
        *worker = (struct worker){0};
    }
}

static void start_missing_workers(struct supervisor *supervisor)
{
    time_t now = monotonic_seconds();

    for (int i = 0; i < supervisor->service->configuration.workers; i++) {
        struct worker *worker = &supervisor->workers[i];
        if (worker->pid == 0 && (worker->started == 0 || now >= worker->started + RESTART_DELAY))
            start_worker(supervisor, worker);
    }
}

static void kill_late_workers(struct supervisor *supervisor)
{
    time_t now = monotonic_seconds();

    for (int i = 0; i < RETIRED_MAX; i++) {
        struct worker *worker = &supervisor->retired[i];
        if (worker->pid != 0 && now >= worker->deadline) {
            log_line(LOG_PRIORITY_WARNING, NULL, "worker %ld did not finish in time: killed",
                     (long)worker->pid);
            kill(worker->pid, SIGKILL);
            worker->deadline = now + supervisor->service->configuration.drain_timeout;
        }
    }
}

static void describe_death(pid_t pid, int status)
{
    if (WIFSIGNALED(status))
        log_line(LOG_PRIORITY_ERROR, NULL,
                 "worker %ld was ended by signal %d; another takes its place", (long)pid,
                 WTERMSIG(status));
    else
        log_line(LOG_PRIORITY_ERROR, NULL, "worker %ld exited with %d; another takes its place",
                 (long)pid, WEXITSTATUS(status));
}

static void reap_workers(struct supervisor *supervisor)
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        for (int i = 0; i < RETIRED_MAX; i++)
            if (supervisor->retired[i].pid == pid)
                supervisor->retired[i] = (struct worker){0};
        for (int i = 0; i < WORKERS_MAX; i++)
            if (supervisor->workers[i].pid == pid) {
                describe_death(pid, status);
                supervisor->workers[i].pid = 0;
            }
    }
}

static bool has_retired_workers(const struct supervisor *supervisor)
{
    for (int i = 0; i < RETIRED_MAX; i++)
        if (supervisor->retired[i].pid != 0)
            return true;
    return false;
}

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
        memset(supervisor->workers, 0, sizeof supervisor->workers);
        start_missing_workers(supervisor);
        log_line(LOG_PRIORITY_INFO, NULL, "reload: done");
    }
    notify_send("READY=1");
}

/* Waits for a signal; a second at most when a restart or a deadline is due. */
static int wait_for_signal(const struct supervisor *supervisor)
{
    static const struct timespec second = {1, 0};
    bool something_is_due = has_retired_workers(supervisor);

    for (int i = 0; i < supervisor->service->configuration.workers; i++)
        something_is_due = something_is_due || supervisor->workers[i].pid == 0;
    return something_is_due ? sigtimedwait(&supervisor->signals, NULL, &second)
                            : sigwaitinfo(&supervisor->signals, NULL);
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
    }
}

static void drain(struct supervisor *supervisor)
{
    notify_send("STOPPING=1");
    retire_workers(supervisor);
    for (;;) {
        static const struct timespec second = {1, 0};
        reap_workers(supervisor);
        if (!has_retired_workers(supervisor))
            return;
        kill_late_workers(supervisor);
        sigtimedwait(&supervisor->signals, NULL, &second);
    }
}

/* From here on signals wait until they are asked for, while loading too. */
int supervisor_run(int listener, supervisor_loader *load, const void *context)
{
    struct supervisor *supervisor = memory_zeroed(1, sizeof *supervisor);
    struct error error = {0};
    int code = EX_OK;

    sigemptyset(&supervisor->signals);
    sigaddset(&supervisor->signals, SIGTERM);
    sigaddset(&supervisor->signals, SIGINT);
    sigaddset(&supervisor->signals, SIGHUP);
    sigaddset(&supervisor->signals, SIGCHLD);
    sigprocmask(SIG_BLOCK, &supervisor->signals, NULL);
    supervisor->listener = listener;
    supervisor->service = load(context, &error);
    if (supervisor->service == NULL) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
        code = error_exit_code(error.code);
        free(supervisor);
        return code;
    }
    start_missing_workers(supervisor);
    log_line(LOG_PRIORITY_INFO, NULL, "ready: %d workers",
             supervisor->service->configuration.workers);
    notify_send("READY=1");
    serve_until_told(supervisor, load, context);
    drain(supervisor);
    log_line(LOG_PRIORITY_INFO, NULL, "stopped");
    service_free(supervisor->service);
    free(supervisor);
    return code;
}
