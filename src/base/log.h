/* One line per fault on standard error, for journald or a terminal. */
#ifndef KUNNSKAPSWEB_LOG_H
#define KUNNSKAPSWEB_LOG_H

#include "base/error.h"

/* Priorities of syslog(3); journald reads them as a prefix "<3>". */
enum log_priority {
    LOG_PRIORITY_ERROR = 3,
    LOG_PRIORITY_WARNING = 4,
    LOG_PRIORITY_INFO = 6,
};

/* A program that stays says from now on when and who wrote a line. Until then
 * lines are those of a command: "kunnskapsweb: MESSAGE". */
void log_begin_service(void);

/* Writes one line in one write(2). reference is the request's, or NULL.
 * Control bytes become '?', so that nobody forges a line. */
void log_line(enum log_priority priority, const char *reference, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Of several faults every one is logged but the last, which is the caller's to
 * tell. ok: whether this step went well; all_ok: whether all did so far. */
void note_fault(bool ok, bool *all_ok, struct error *error, const struct error *fault);

#endif
