/* kunnskapsweb report YEAR: writes the annual report, tells what it lacks, or
 * freezes it as an edition. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "command.h"
#include "edition.h"
#include "output.h"
#include "report.h"

static const struct command_option options[] = {
    {"format", '\0', "FORMAT", "xml (the usual), html, pdf, odt, docx, ods, xlsx, csv, or all", false},
    {"output", '\0', "PATH", "where to write; a directory for several formats; else standard output", false},
    {"language", '\0', "CODE", "nb (the usual), nn or en", false},
    {"missing", '\0', NULL, "lists what the report lacks; exit code 1 when there is something", false},
    {"freeze", '\0', NULL, "makes an edition: all formats, immutable", false},
    {"by", '\0', "NAME", "who decided on it (with --freeze)", false},
    {"reason", '\0', "TEXT", "why there is another edition (with --freeze, from the second on)", false},
    {"editions-dir", '\0', "DIR", "where editions are kept", true},
    {NULL, '\0', NULL, NULL, false},
};

enum { EXIT_SOMETHING_MISSING = 1 };

/* What the command line asks for. */
struct wish {
    const char *year;
    enum language language;
    const struct report_format *format; /* NULL: all */
    const char *output;                 /* NULL: standard output */
    const char *by, *reason;
    bool missing, freeze;
};

/* A line that is written over, and only where somebody looks. */
static void show_progress(int step, int total, const char *what)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r\033[K%d/%d %s", step, total, what);
}

static void end_progress(void)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r\033[K");
}

static bool read_language(struct wish *wish, const char *code, struct error *error)
{
    for (int i = 0; i < LANGUAGE__MAX; i++)
        if (code == NULL || strcmp(languages[i].code, code) == 0) {
            wish->language = (enum language)i;
            return true;
        }
    return error_set(error, ERROR_USAGE, "--language must be nb, nn or en, not '%s'", code);
}

static bool read_format(struct wish *wish, const char *name, struct error *error)
{
    if (name != NULL && strcmp(name, "all") == 0)
        return true;
    wish->format = report_format_find(name == NULL ? "xml" : name);
    return wish->format != NULL ||
           error_set(error, ERROR_USAGE,
                     "no format '%s'; there are xml, html, pdf, odt, docx, ods, xlsx, csv, and all", name);
}

static bool read_wish(struct wish *wish, const struct invocation *invocation, struct error *error)
{
    wish->year = invocation->operands[0];
    wish->output = invocation_value(invocation, "output", 0);
    wish->by = invocation_value(invocation, "by", 0);
    wish->reason = invocation_value(invocation, "reason", 0);
    wish->missing = invocation_value(invocation, "missing", 0) != NULL;
    wish->freeze = invocation_value(invocation, "freeze", 0) != NULL;
    if (!report_is_year(wish->year))
        return error_set(error, ERROR_USAGE, "'%s' is no year; give four digits, as in 2022", wish->year);
    if (!read_language(wish, invocation_value(invocation, "language", 0), error) ||
        !read_format(wish, invocation_value(invocation, "format", 0), error))
        return false;
    if (wish->freeze && (wish->by == NULL || *wish->by == '\0'))
        return error_set(error, ERROR_USAGE, "--freeze needs --by NAME: who decided on the report");
    if (!wish->freeze && (wish->by != NULL || wish->reason != NULL))
        return error_set(error, ERROR_USAGE, "--by and --reason belong to --freeze");
    if (wish->format == NULL && wish->output == NULL && !wish->freeze && !wish->missing)
        return error_set(error, ERROR_USAGE, "--format all needs --output DIRECTORY");
    return true;
}

static bool is_directory(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool write_out(const struct wish *wish, const struct report_format *format,
                      const struct buffer *file, struct error *error)
{
    char path[4096];

    if (wish->output == NULL) {
        if (format->kind >= REPORT_PACKAGE && isatty(STDOUT_FILENO))
            return error_set(error, ERROR_USAGE, "a terminal cannot show %s; give --output FILE", format->name);
        return (fwrite(file->data, 1, file->length, stdout) == file->length && fflush(stdout) == 0) ||
               error_set(error, ERROR_OUTPUT, "standard output cannot be written");
    }
    if (wish->format != NULL && !is_directory(wish->output))
        return output_write_file(wish->output, file, 0644, error);
    snprintf(path, sizeof path, "%s/arsrapport-%s.%s", wish->output, wish->year, format->name);
    return output_write_file(path, file, 0644, error);
}

static bool write_formats(const struct wish *wish, struct report_maker *maker, struct error *error)
{
    struct xml_document *report;
    int total = wish->format == NULL ? (int)report_format_count : 1, step = 0;
    bool ok;

    if (wish->format == NULL && !is_directory(wish->output))
        return error_set(error, ERROR_OUTPUT, "%s: no such directory", wish->output);
    show_progress(0, total, wish->year);
    report = report_build(maker, wish->year, NULL, NULL, error);
    ok = report != NULL;
    for (size_t i = 0; ok && i < report_format_count; i++) {
        struct buffer file = {0};
        if (wish->format != NULL && wish->format != &report_formats[i])
            continue;
        show_progress(++step, total, report_formats[i].name);
        ok = output_go_on(error) &&
             report_render(maker, report, &report_formats[i], wish->year, &file, error) &&
             write_out(wish, &report_formats[i], &file, error);
        buffer_free(&file);
    }
    xml_document_free(report);
    return ok;
}

static bool list_missing(const struct wish *wish, struct report_maker *maker, int *code,
                         struct error *error)
{
    int count = 0;

    if (!report_print_missing(maker, wish->year, &count, error))
        return false;
    if (count > 0)
        *code = EXIT_SOMETHING_MISSING;
    return true;
}

static bool make_or_list(const struct wish *wish, const struct configuration *configuration, int *code,
                         struct error *error)
{
    struct database *database = database_open(configuration->database, 0, error);
    struct report_maker *maker = NULL;
    bool ok = database != NULL &&
              (maker = report_maker_new(configuration, database, wish->language, error)) != NULL;

    if (ok && wish->missing)
        ok = list_missing(wish, maker, code, error);
    else if (ok)
        ok = write_formats(wish, maker, error);
    report_maker_free(maker);
    database_close(database);
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration = {0};
    struct wish wish = {0};
    struct error error = {0};
    char number[16];
    int code = EX_OK;
    bool ok = read_wish(&wish, invocation, &error) &&
              invocation_configure(invocation, &configuration, &error);

    output_handle_interrupts();
    if (ok && wish.freeze) {
        ok = edition_freeze(&configuration, wish.year, wish.language, wish.by, wish.reason, show_progress,
                            number, &error);
        end_progress();
        if (ok)
            printf("edition %s: %s/%s\n", number, configuration.editions_dir, number);
    } else if (ok) {
        ok = make_or_list(&wish, &configuration, &code, &error);
        end_progress();
    }
    configuration_free(&configuration);
    if (!ok)
        code = command_fail(&error);
    output_end_if_interrupted();
    return code;
}

const struct command command_report = {
    .name = "report",
    .operands = "YEAR",
    .text = "writes the annual report of a year",
    .options = options,
    .run = run,
};
