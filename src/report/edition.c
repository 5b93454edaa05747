/* See edition.h. */
#include "report/edition.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/access.h"
#include "base/checksum.h"
#include "base/log.h"
#include "base/output.h"
#include "base/random.h"
#include "base/year.h"
#include "data/publication.h"
#include "data/queries.h"

#define UNFINISHED ".new-" /* begins the name of a directory */

struct freezing {
    const struct configuration *configuration;
    const struct edition_order *order;
    struct publication *publication; /* the edition's rows, in one transaction */
    struct report_maker *maker;
    struct xml_document *answers; /* of the statements run */
    char id[24];                  /* the edition's row */
    char number[12];              /* among those of its year */
    char name[16];                /* "2022-1" */
    char unfinished[PATH_MAX];    /* directories */
    char finished[PATH_MAX];
};

/* Runs the statement of sql/report/FILE; its row becomes an element. */
static bool run(struct freezing *freezing, const char *file, const struct query_value *values,
                struct error *error)
{
    char name[40];

    snprintf(name, sizeof name, "report/%s", file);
    return queries_run_file(freezing->configuration, name,
                            publication_database(freezing->publication), values,
                            xml_document_root(freezing->answers), error);
}

static bool ask_for_number(struct freezing *freezing, struct error *error)
{
    const char *reason = freezing->order->reason;
    const struct query_value values[] = {{"year", freezing->order->year}, {NULL, NULL}};
    struct buffer id = {0}, number = {0};
    struct xml_element *edition;

    if (!run(freezing, "next-edition", values, error))
        return false;
    edition = xml_element_first(xml_document_root(freezing->answers));
    xml_attribute_get(edition, "id", &id);
    xml_attribute_get(edition, "number", &number);
    snprintf(freezing->id, sizeof freezing->id, "%s", id.data);
    snprintf(freezing->number, sizeof freezing->number, "%.8s", number.data);
    snprintf(freezing->name, sizeof freezing->name, "%.4s-%.8s", freezing->order->year,
             number.data);
    buffer_free(&id);
    buffer_free(&number);
    if (strcmp(freezing->number, "1") != 0 && (reason == NULL || *reason == '\0'))
        return error_set(error, ERROR_USAGE,
                         "the report of %s is frozen already; another edition needs --reason TEXT",
                         freezing->order->year);
    return true;
}

static bool seal(struct freezing *freezing, struct error *error)
{
    const struct edition_order *order = freezing->order;
    char now[24];
    time_t seconds = time(NULL);
    struct tm utc;
    const struct query_value values[] = {
        {"edition", freezing->id},
        {"year", order->year},
        {"number", freezing->number},
        {"language", languages[order->language].code},
        {"now", now},
        {"by", order->by},
        {"reason", order->reason},
        {NULL, NULL},
    };

    strftime(now, sizeof now, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&seconds, &utc));
    return run(freezing, "freeze", values, error);
}

/* Whoever publishes is the only one who does: unfinished directories that are
 * there were left by one that was killed. */
static void sweep(const char *parent)
{
    DIR *directory = opendir(parent);
    struct dirent *entry;

    if (directory == NULL)
        return;
    while ((entry = readdir(directory)) != NULL) {
        char path[PATH_MAX + NAME_MAX + 2];
        if (strncmp(entry->d_name, UNFINISHED, strlen(UNFINISHED)) != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", parent, entry->d_name);
        output_remove_directory(path);
    }
    closedir(directory);
}

static bool make_directory(struct freezing *freezing, struct error *error)
{
    const char *parent = freezing->configuration->editions_dir;
    char words[ACCESS_WORDS_SIZE];

    snprintf(freezing->unfinished, sizeof freezing->unfinished, "%s/" UNFINISHED "%s-%ld", parent,
             freezing->name, (long)getpid());
    snprintf(freezing->finished, sizeof freezing->finished, "%s/%s", parent, freezing->name);
    if (mkdir(parent, 0755) != 0 && errno != EEXIST)
        return error_set(error, ERROR_OUTPUT, "%s: %s", parent, access_words(parent, errno, words));
    sweep(parent);
    if (mkdir(freezing->unfinished, 0755) != 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", freezing->unfinished, strerror(errno));
    return true;
}

static bool make_file(struct freezing *freezing, struct xml_document *report,
                      const struct report_format *format, struct error *error)
{
    char name[40], path[PATH_MAX + 64], bytes[24], sha256[CHECKSUM_SIZE];
    const struct query_value values[] = {
        {"edition", freezing->id}, {"format", format->name}, {"name", name},
        {"bytes", bytes},          {"sha256", sha256},       {NULL, NULL},
    };
    struct buffer file = {0};
    bool ok = report_render(freezing->maker, report, format, freezing->order->year, &file, error);

    if (ok) {
        checksum_sha256(&file, sha256);
        snprintf(name, sizeof name, "arsrapport-%s.%s", freezing->name, format->name);
        snprintf(path, sizeof path, "%s/%s", freezing->unfinished, name);
        snprintf(bytes, sizeof bytes, "%zu", file.length);
        ok = output_write_file(path, &file, 0444, error) &&
             run(freezing, "freeze-file", values, error);
    }
    buffer_free(&file);
    return ok && output_go_on(error);
}

static bool make_files(struct freezing *freezing, struct xml_document *report,
                       edition_progress *progress, struct error *error)
{
    bool ok = true;

    for (size_t i = 0; ok && i < report_format_count; i++) {
        progress((int)i + 1, (int)report_format_count, report_formats[i].name);
        ok = make_file(freezing, report, &report_formats[i], error);
    }
    return ok && output_sync_directory(freezing->unfinished, error);
}

/* What is there already -------------------------------------------------------- */

static bool is_same_file(const char *one, const char *other)
{
    struct buffer first = {0}, second = {0};
    bool same = buffer_read_file(&first, one, NULL) && buffer_read_file(&second, other, NULL) &&
                first.length == second.length &&
                (first.length == 0 || memcmp(first.data, second.data, first.length) == 0);

    buffer_free(&first);
    buffer_free(&second);
    return same;
}

/* Whether all that the finished directory has is in the unfinished one, too. */
static bool is_made_again(const struct freezing *freezing)
{
    DIR *directory = opendir(freezing->finished);
    struct dirent *entry;
    bool same = directory != NULL;

    while (same && (entry = readdir(directory)) != NULL) {
        char one[PATH_MAX + NAME_MAX + 2], other[PATH_MAX + NAME_MAX + 2];
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        snprintf(one, sizeof one, "%s/%s", freezing->finished, entry->d_name);
        snprintf(other, sizeof other, "%s/%s", freezing->unfinished, entry->d_name);
        same = is_same_file(one, other);
    }
    if (directory != NULL)
        closedir(directory);
    return same;
}

/* An edition that the database does not know of: a freeze was killed in its
 * last moment, or the database is older than the files. The same data gives
 * the same bytes: what is made again goes, what is not is kept under another
 * name. */
static bool set_unknown_aside(const struct freezing *freezing, struct error *error)
{
    char aside[PATH_MAX + RANDOM_HEX_SIZE + 16], suffix[RANDOM_HEX_SIZE];
    struct stat status;

    if (lstat(freezing->finished, &status) != 0)
        return true;
    if (is_made_again(freezing)) {
        output_remove_directory(freezing->finished);
        return true;
    }
    random_hex(suffix);
    snprintf(aside, sizeof aside, "%s.unknown-%.8s", freezing->finished, suffix);
    if (rename(freezing->finished, aside) != 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", freezing->finished, strerror(errno));
    log_line(LOG_PRIORITY_WARNING, NULL,
             "%s was there, and the database does not know of it; it is called %s now",
             freezing->finished, aside);
    return true;
}

/* Freezing --------------------------------------------------------------------- */

/* The directory gets its name before the database speaks of it: a crash in
 * between leaves files that nobody links to, never links to no files. */
static bool finish(struct freezing *freezing, struct error *error)
{
    if (!publication_complete(freezing->publication, freezing->configuration, error) ||
        !output_go_on(error) || !set_unknown_aside(freezing, error))
        return false;
    if (rename(freezing->unfinished, freezing->finished) != 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", freezing->finished, strerror(errno));
    if (output_sync_directory(freezing->configuration->editions_dir, error) &&
        publication_finish(freezing->publication, NULL, error))
        return true;
    if (!publication_is_public(freezing->publication))
        output_remove_directory(freezing->finished);
    return false;
}

/* Tells what the report lacks. An edition never changes: one that lacks
 * something, or comes too early, is made by somebody who says so. */
static bool is_ready(const struct freezing *freezing, struct error *error)
{
    const struct edition_order *order = freezing->order;
    bool over = year_is_over(order->year);
    char lacks[64] = "";
    int count = 0;

    if (!report_print_missing(freezing->maker, order->year, stderr, &count, error))
        return false;
    if (order->force || (over && count == 0))
        return true;
    if (count > 0)
        snprintf(lacks, sizeof lacks, "the report of %s lacks %d %s%s", order->year, count,
                 count == 1 ? "thing" : "things", over ? "" : ", and ");
    return error_set(error, ERROR_USAGE, "%s%s%s; --force freezes it all the same", lacks,
                     over ? "" : order->year, over ? "" : " is not over");
}

/* The report is made from what is public now: nobody replaces it meanwhile. */
static bool make_edition(struct freezing *freezing, struct xml_document *report,
                         edition_progress *progress, struct error *error)
{
    bool ok = is_ready(freezing, error) && make_directory(freezing, error);

    if (!ok)
        return false;
    ok = make_files(freezing, report, progress, error) && seal(freezing, error) &&
         finish(freezing, error);
    if (!ok)
        output_remove_directory(freezing->unfinished);
    return ok;
}

bool edition_freeze(const struct configuration *configuration, const struct edition_order *order,
                    edition_progress *progress, char number[16], struct error *error)
{
    struct freezing freezing = {.configuration = configuration, .order = order};
    struct database *reader = NULL;
    struct xml_document *report = NULL;
    bool ok = false;

    freezing.answers = xml_document_new("answers");
    freezing.publication = publication_begin(configuration->database, PUBLICATION_COPY, error);
    if (freezing.publication != NULL &&
        (reader = database_open(configuration->database, 0, error)) != NULL &&
        (freezing.maker = report_maker_new(configuration, reader, order->language, error)) !=
            NULL &&
        ask_for_number(&freezing, error) &&
        (report = report_build(freezing.maker, order->year, freezing.number, order->reason,
                               error)) != NULL)
        ok = make_edition(&freezing, report, progress, error);
    snprintf(number, 16, "%s", freezing.name);
    xml_document_free(report);
    report_maker_free(freezing.maker);
    database_close(reader);
    publication_free(freezing.publication);
    xml_document_free(freezing.answers);
    return ok;
}
