/* What becomes of pages and reports when memory runs out
 * (lib/out-of-memory.mjs). A page is made once, so that the right bytes are
 * known; then again and again, each time in a process of its own in which
 * another of the allocations finds no memory. Prints a line for each case:
 *
 *     CASE ALLOCATIONS TRIED ENDED REFUSED RIGHT WRONG KILLED SILENT
 *
 * ENDED: with EX_OSERR; REFUSED: an answer that says so (500, 503, an error);
 * RIGHT and WRONG: a good one and its bytes; KILLED: by a signal, which nothing
 * may be; SILENT: ended without a word in the log, which nothing may be either.
 *
 *     out_of_memory SHARE DATABASE cold|warm EVERY
 *
 * cold: the database is opened for each page, and its statements prepared;
 * warm: they are there already. EVERY: every nth allocation; 1: each.
 *
 * Exits with 77 where malloc belongs to a sanitizer. */
#define _GNU_SOURCE /* memfd_create */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "report/report.h"
#include "web/respond.h"

enum {
    SKIPPED = 77,
    RIGHT = 0,
    REFUSED = 1,
    WRONG = 2
};

/* Memory that fails ---------------------------------------------------------- */

static long count, failing; /* failing: 0, or which */

#ifndef __SANITIZE_ADDRESS__
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t number, size_t size);
void *__libc_realloc(void *old, size_t size);

void *malloc(size_t size)
{
    return ++count == failing ? NULL : __libc_malloc(size);
}

void *calloc(size_t number, size_t size)
{
    return ++count == failing ? NULL : __libc_calloc(number, size);
}

void *realloc(void *old, size_t size)
{
    return ++count == failing ? NULL : __libc_realloc(old, size);
}
#endif

/* Cases ------------------------------------------------------------------------ */

struct result {
    bool good;
    struct buffer bytes;
};

static struct service *service;
static bool cold;

static void make_page(const char *address, struct result *result)
{
    struct request request = {.method = "GET", .target = address, .accepts_gzip = true};
    struct response response = {0};

    request.accepts_gzip = strstr(address, ".xml") == NULL;
    request_set_reference(&request, "00112233445566778899aabbccddeeff");
    respond(service, &request, &response);
    result->good = response.status == 200;
    response.kept_until = 0;
    response_write_head(&response, &result->bytes);
    buffer_append(&result->bytes, response.body.data, response.body.length);
    response_free(&response);
    if (cold)
        service_close_database(service);
}

/* What a report is made with; kept when warm. */
static struct database *database;
static struct report_maker *maker;

static void stop_reporting(void)
{
    report_maker_free(maker);
    database_close(database);
    maker = NULL;
    database = NULL;
}

static bool start_reporting(struct error *error)
{
    const struct configuration *configuration = &service->configuration;

    if (database == NULL)
        database = database_open(configuration->database, 0, error);
    if (database != NULL && maker == NULL)
        maker = report_maker_new(configuration, database, LANGUAGE_NB, error);
    return maker != NULL;
}

/* One format that is text, and one that is an archive. */
static void make_report(const char *year, struct result *result)
{
    struct error error = {0};
    struct xml_document *report =
        start_reporting(&error) ? report_build(maker, year, NULL, NULL, &error) : NULL;

    result->good =
        report != NULL &&
        report_render(maker, report, report_format_find("html"), year, &result->bytes, &error) &&
        report_render(maker, report, report_format_find("odt"), year, &result->bytes, &error);
    xml_document_free(report);
    if (cold)
        stop_reporting();
}

static const struct test_case {
    void (*make)(const char *what, struct result *result);
    const char *what;
} cases[] = {
    {make_page, "/"},
    {make_page, "/om"},
    {make_page, "/nn/partnere"},
    {make_page, "/prosjekter"},
    {make_page, "/en/prosjekter?status=avsluttet"},
    {make_page, "/prosjekter.xml"},
    {make_page, "/publikasjoner?side=1"},
    {make_page, "/aktuelt.atom"},
    {make_page, "/sitemap.xml"},
    {make_page, "/en/tilgjengelighet"},
    {make_report, "2022"},
};

/* Trials --------------------------------------------------------------------- */

struct tally {
    long tried, ended, refused, right, wrong, killed, silent;
};

static int try(const struct test_case *test, const struct result *right, long which, int log)
{
    struct result result = {0};

    dup2(log, STDERR_FILENO);
    count = 0;
    failing = which;
    test->make(test->what, &result);
    failing = 0;
    if (!result.good)
        return REFUSED;
    return result.bytes.length == right->bytes.length &&
                   memcmp(result.bytes.data, right->bytes.data, right->bytes.length) == 0
               ? RIGHT
               : WRONG;
}

static bool says_so(int log)
{
    char text[4096];
    ssize_t length = pread(log, text, sizeof text - 1, 0);

    text[length > 0 ? length : 0] = '\0';
    return strstr(text, "out of memory") != NULL;
}

static void note(struct tally *tally, int status, int log)
{
    tally->tried++;
    if (WIFSIGNALED(status))
        tally->killed++;
    else if (WEXITSTATUS(status) == RIGHT)
        tally->right++;
    else if (WEXITSTATUS(status) == REFUSED)
        tally->refused++;
    else if (WEXITSTATUS(status) == EX_OSERR)
        tally->ended++;
    else
        tally->wrong++;
    if (WIFEXITED(status) && WEXITSTATUS(status) == EX_OSERR && !says_so(log))
        tally->silent++;
}

static void run_case(const struct test_case *test, long every)
{
    struct result right = {0};
    struct tally tally = {0};
    int log = memfd_create("log", 0), status;
    long all;

    test->make(test->what, &right); /* what is made once for a process is there */
    buffer_free(&right.bytes);
    count = 0;
    test->make(test->what, &right);
    all = count;
    for (long which = 1; which <= all; which += every) {
        pid_t pid = fork();
        if (pid == 0)
            _exit(try(test, &right, which, log));
        if (pid < 0 || waitpid(pid, &status, 0) != pid)
            abort();
        note(&tally, status, log);
        if (ftruncate(log, 0) != 0 || lseek(log, 0, SEEK_SET) != 0)
            abort();
    }
    printf("%s %ld %ld %ld %ld %ld %ld %ld %ld\n", test->what, right.good ? all : -1, tally.tried,
           tally.ended, tally.refused, tally.right, tally.wrong, tally.killed, tally.silent);
    fflush(stdout);
    buffer_free(&right.bytes);
    close(log);
}

static bool start(const char *share, const char *path, struct error *error)
{
    struct configuration configuration;

    setenv("TZ", "Europe/Oslo", 1);
    tzset();
    configuration_init(&configuration);
    xml_library_start();
    if (!transform_library_start(error) || !database_library_start(error) ||
        !configuration_set(&configuration, "share-dir", share, "share", error) ||
        !configuration_set(&configuration, "database", path, "database", error))
        return false;
    service = service_new(&configuration, error);
    return service != NULL;
}

int main(int argc, char **argv)
{
    struct error error = {0};

#ifdef __SANITIZE_ADDRESS__
    return SKIPPED;
#endif
    if (argc != 5 || !start(argv[1], argv[2], &error)) {
        fprintf(stderr, "out_of_memory SHARE DATABASE cold|warm EVERY: %s\n", error.message);
        return EX_USAGE;
    }
    cold = strcmp(argv[3], "cold") == 0;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        run_case(&cases[i], atol(argv[4]));
    stop_reporting();
    service_free(service);
    return EX_OK;
}
