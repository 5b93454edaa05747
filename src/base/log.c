/* See log.h. The time is left to journald when it is the reader. */
#include "base/log.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static bool serves;

void log_begin_service(void)
{
    serves = true;
}

/* What stands before the message. */
static size_t write_origin(char *line, size_t size, enum log_priority priority)
{
    struct tm utc;
    time_t now = time(NULL);
    size_t used;

    if (!serves)
        return (size_t)snprintf(line, size, "kunnskapsweb: ");
    if (getenv("JOURNAL_STREAM") != NULL)
        used = (size_t)snprintf(line, size, "<%d>", priority);
    else
        used = strftime(line, size, "%Y-%m-%dT%H:%M:%SZ ", gmtime_r(&now, &utc));
    return used + (size_t)snprintf(line + used, size - used, "kunnskapsweb[%ld]: ", (long)getpid());
}

void log_line(enum log_priority priority, const char *reference, const char *format, ...)
{
    char line[1024];
    size_t used = write_origin(line, sizeof line, priority);
    va_list arguments;

    if (reference != NULL)
        used += (size_t)snprintf(line + used, sizeof line - used, "reference=%.32s ", reference);
    va_start(arguments, format);
    vsnprintf(line + used, sizeof line - used - 1, format, arguments);
    va_end(arguments);

    size_t length = strlen(line);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
            line[i] = '?';
    line[length++] = '\n';
    /* Nobody is left to tell when standard error is gone. */
    if (write(STDERR_FILENO, line, length) < 0)
        return;
}

void note_fault(bool ok, bool *all_ok, struct error *error, const struct error *fault)
{
    if (ok)
        return;
    if (!*all_ok)
        log_line(LOG_PRIORITY_ERROR, NULL, "%s", error->message);
    *error = *fault;
    *all_ok = false;
}
