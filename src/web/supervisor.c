/* See supervisor.h. Signals are blocked and taken one by one with
 * sigtimedwait: there is no handler here. */
#include "web/supervisor.h"

#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "web/notify.h"
#include "web/workers.h"

/* Milliseconds. */
enum {
    ALERT_INTERVAL = 1000, /* from a signal that somebody began to the next */
    REFUSAL_INTERVAL = 50  /* between looks at the queue when nobody else does */
};

struct supervisor {
    int listener;
    struct service *service;
    struct workers *workers;
    sigset_t signals;
    bool alert;       /* a worker has just begun a request */
    bool refusing;    /* new connections are closed */
    unsigned refused; /* so many of them */
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
    while (stuck && (connection = accept(supervisor->listener, NULL, NULL)) >= 0) {
        close(connection);
        supervisor->refused++;
    }
}

/* At rest it sleeps until a worker that begins wakes it; then it looks again
 * only after a while, so that a busy site does not wake it with each request. */
static int wait_for_signal(struct supervisor *supervisor)
{
    int64_t left = supervisor->alert ? ALERT_INTERVAL : workers_time_left(supervisor->workers);
    int signal_number;

    if (supervisor->refusing)
        left = REFUSAL_INTERVAL;
    if (left < 0) {
        signal_number = sigwaitinfo(&supervisor->signals, NULL);
        supervisor->alert = signal_number == SIGUSR1;
    } else {
        struct timespec time = {left / 1000, left % 1000 * 1000000};
        signal_number = sigtimedwait(&supervisor->signals, NULL, &time);
        supervisor->alert = false;
    }
    return signal_number;
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
        workers_retire(supervisor->workers);
        service_free(supervisor->service);
        malloc_trim(0); /* glibc keeps what two services took for one */
        supervisor->service = fresh;
        workers_serve(supervisor->workers, fresh);
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
        workers_look_after(supervisor->workers);
        workers_start_missing(supervisor->workers);
        refuse_when_stuck(supervisor);
    }
}

static void drain(struct supervisor *supervisor)
{
    notify_send("STOPPING=1");
    supervisor->refusing = false;
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
int supervisor_run(int listener, supervisor_loader *load, const void *context)
{
    struct supervisor supervisor = {.listener = listener};
    struct error error = {0};

    block_signals(&supervisor.signals);
    supervisor.service = load(context, &error);
    if (supervisor.service == NULL) {
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error.message);
        return error_exit_code(error.code);
    }
    supervisor.workers = workers_new(listener);
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
