/* See report.h. */
#include "report/report.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "data/queries.h"
#include "data/views.h"
#include "report/headings.h"
#include "report/package.h"
#include "report/pdf.h"
#include "xml/transform.h"

/* What every statement of a report may bind. */
enum value {
    VALUE_YEAR,
    VALUE_PREVIOUS,
    VALUE_FIRST_DAY,
    VALUE_LAST_DAY,
    VALUE_REPORT_TODAY, /* the last day again: organisations have the names of it */
    VALUE_REPORT_LANGUAGE,
    VALUE_REPORT_SECOND_LANGUAGE,
    VALUE_REPORT_THIRD_LANGUAGE,
    VALUE_COUNT
};
static const char *const value_names[VALUE_COUNT + 1] = {
    "year",     "previous",        "first_day",      "last_day", "today",
    "language", "second_language", "third_language", NULL};

struct report_maker {
    const struct configuration *configuration;
    struct database *database;
    enum language language;
    struct xml_document *messages;
    struct queries *facts;
    struct queries *missing;
    struct transform *compose;
};

time_t report_time(const char *year)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    struct tm last_day = {.tm_year = atoi(year) - 1900, .tm_mon = 11, .tm_mday = 31, .tm_hour = 12};
    char *end = NULL;
    long long seconds = epoch == NULL || *epoch == '\0' ? -1 : strtoll(epoch, &end, 10);

    /* A zip archive knows no time before 1980. */
    return end != NULL && *end == '\0' && seconds >= 315532800 ? (time_t)seconds
                                                               : timegm(&last_day);
}

static struct queries *load_queries(struct report_maker *maker, const char *name,
                                    struct error *error)
{
    char directory[PATH_MAX];

    snprintf(directory, sizeof directory, "%s/sql", maker->configuration->share_dir);
    return queries_new(directory, name, value_names, error);
}

static bool load_views(struct report_maker *maker, const char *name, struct error *error)
{
    struct buffer text = {0};
    char path[PATH_MAX], origin[40];
    bool ok;

    snprintf(path, sizeof path, "%s/sql/%s.sql", maker->configuration->share_dir, name);
    snprintf(origin, sizeof origin, "sql/%s.sql", name);
    ok = buffer_read_file(&text, path, error) &&
         views_add(maker->database, text.data, origin, error);
    buffer_free(&text);
    return ok;
}

static struct transform *load_transform(const struct report_maker *maker, const char *name,
                                        struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/xslt/report/%s.xsl", maker->configuration->share_dir, name);
    return transform_new(path, error);
}

static struct xml_document *load_messages(const struct report_maker *maker, struct error *error)
{
    const char *code = languages[maker->language].code;
    char path[PATH_MAX], address[32];
    struct xml_document *messages;

    snprintf(path, sizeof path, "%s/xslt/report/messages/%s.xml", maker->configuration->share_dir,
             code);
    snprintf(address, sizeof address, "messages:%s", code);
    messages = xml_document_read(path, error);
    if (messages != NULL)
        xml_document_set_address(messages, address);
    return messages;
}

struct report_maker *report_maker_new(const struct configuration *configuration,
                                      struct database *database, enum language language,
                                      struct error *error)
{
    struct report_maker *maker = memory_zeroed(1, sizeof *maker);

    maker->configuration = configuration;
    maker->database = database;
    maker->language = language;
    if ((maker->messages = load_messages(maker, error)) != NULL &&
        (maker->facts = load_queries(maker, "report/report", error)) != NULL &&
        (maker->missing = load_queries(maker, "report/missing", error)) != NULL &&
        load_views(maker, "views", error) && load_views(maker, "report/views", error) &&
        (maker->compose = load_transform(maker, "compose", error)) != NULL)
        return maker;
    report_maker_free(maker);
    return NULL;
}

void report_maker_free(struct report_maker *maker)
{
    if (maker == NULL)
        return;
    xml_document_free(maker->messages);
    queries_free(maker->facts);
    queries_free(maker->missing);
    transform_free(maker->compose);
    free(maker);
}

/* Runs queries for a year into a new document. */
static struct xml_document *ask(struct report_maker *maker, struct queries *queries,
                                const char *root, const char *year, struct error *error)
{
    char previous[16], first_day[16], last_day[16];
    const struct language_facts *language = &languages[maker->language];
    const struct query_value values[VALUE_COUNT + 1] = {
        [VALUE_YEAR] = {value_names[VALUE_YEAR], year},
        [VALUE_PREVIOUS] = {value_names[VALUE_PREVIOUS], previous},
        [VALUE_FIRST_DAY] = {value_names[VALUE_FIRST_DAY], first_day},
        [VALUE_LAST_DAY] = {value_names[VALUE_LAST_DAY], last_day},
        [VALUE_REPORT_TODAY] = {value_names[VALUE_REPORT_TODAY], last_day},
        [VALUE_REPORT_LANGUAGE] = {value_names[VALUE_REPORT_LANGUAGE], language->code},
        [VALUE_REPORT_SECOND_LANGUAGE] = {value_names[VALUE_REPORT_SECOND_LANGUAGE],
                                          language->second},
        [VALUE_REPORT_THIRD_LANGUAGE] = {value_names[VALUE_REPORT_THIRD_LANGUAGE], language->third},
    };
    struct xml_document *document = xml_document_new(root);
    struct xml_element *element = xml_document_root(document);

    snprintf(previous, sizeof previous, "%d", atoi(year) - 1);
    snprintf(first_day, sizeof first_day, "%s-01-01", year);
    snprintf(last_day, sizeof last_day, "%s-12-31", year);
    xml_attribute_set(element, "year", year);
    xml_attribute_set(element, "previous", previous);
    xml_attribute_set(element, "lang", languages[maker->language].code);
    if (queries_run(queries, maker->database, values, element, error))
        return document;
    xml_document_free(document);
    return NULL;
}

struct xml_document *report_build(struct report_maker *maker, const char *year, const char *edition,
                                  const char *reason, struct error *error)
{
    struct xml_document *facts = ask(maker, maker->facts, "facts", year, error);
    struct xml_document *report;

    if (facts == NULL && error->code == ERROR_NOT_FOUND)
        error_set(
            error, ERROR_NOT_FOUND,
            "the database knows nothing of %s; is that the right year, and the right database?",
            year);
    if (facts == NULL)
        return NULL;
    if (edition != NULL)
        xml_attribute_set(xml_document_root(facts), "edition", edition);
    if (reason != NULL)
        xml_attribute_set(xml_document_root(facts), "reason", reason);
    if (*maker->configuration->base_url != '\0')
        xml_attribute_set(xml_document_root(facts), "base", maker->configuration->base_url);
    headings_mark(xml_document_root(facts));
    report = transform_to_document(maker->compose, facts, maker->messages, error);
    xml_document_free(facts);
    return report;
}

static bool render_package(struct report_maker *maker, struct transform *transform,
                           struct xml_document *report, const char *year, struct buffer *file,
                           struct error *error)
{
    struct xml_document *parts = transform_to_document(transform, report, maker->messages, error);
    bool ok = parts != NULL && package_write(parts, report_time(year), file, error);

    xml_document_free(parts);
    return ok;
}

static bool render_pdf(struct report_maker *maker, struct transform *transform,
                       struct xml_document *report, const char *year, struct buffer *file,
                       struct error *error)
{
    struct buffer fo = {0};
    bool ok = transform_apply(transform, report, maker->messages, &fo, error) &&
              pdf_from_fo(maker->configuration->share_dir, &fo, report_time(year), file, error);

    buffer_free(&fo);
    return ok;
}

bool report_render(struct report_maker *maker, struct xml_document *report,
                   const struct report_format *format, const char *year, struct buffer *file,
                   struct error *error)
{
    struct transform *transform;
    bool ok;

    if (format->stylesheet == NULL) {
        xml_document_write(report, file);
        return true;
    }
    transform = load_transform(maker, format->stylesheet, error);
    if (transform == NULL)
        return false;
    if (format->kind == REPORT_CSV)
        buffer_append_string(file, "\xEF\xBB\xBF");
    if (format->kind == REPORT_PACKAGE)
        ok = render_package(maker, transform, report, year, file, error);
    else if (format->kind == REPORT_PDF)
        ok = render_pdf(maker, transform, report, year, file, error);
    else
        ok = transform_apply(transform, report, maker->messages, file, error);
    transform_free(transform);
    return ok;
}

static void print_attribute(struct xml_element *element, const char *name, const char *after,
                            FILE *stream)
{
    struct buffer value = {0};

    if (xml_attribute_get(element, name, &value))
        fprintf(stream, "%s%s", value.data, after);
    buffer_free(&value);
}

bool report_print_missing(struct report_maker *maker, const char *year, FILE *stream, int *count,
                          struct error *error)
{
    struct xml_document *document = ask(maker, maker->missing, "missing", year, error);

    if (document == NULL)
        return false;
    *count = 0;
    for (struct xml_element *item = xml_element_first(xml_document_root(document)); item != NULL;
         item = xml_element_next(item)) {
        struct buffer title = {0};
        print_attribute(item, "what", ": ", stream);
        xml_text_get(item, &title);
        fprintf(stream, "%s\t", title.data == NULL ? "" : title.data);
        buffer_free(&title);
        print_attribute(item, "path", "", stream);
        fprintf(stream, "\n");
        (*count)++;
    }
    xml_document_free(document);
    return true;
}
