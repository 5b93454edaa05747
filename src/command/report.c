/* kunnskapsweb report YEAR: writes the annual report, tells what it lacks, or
 * freezes it as an edition. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/output.h"
#include "base/year.h"
#include "command/command.h"
#include "report/edition.h"
#include "report/report.h"

static const struct command_option options[] = {
    {"format", '\0', "FORMAT", "of the file: xml (the usual), another of kunnskapsweb(1), or all",
     false},
    {"output", '\0', "PATH",
     "where to write; a directory for several formats; else standard output", false},
    {"language", '\0', "CODE", "nb (the usual), nn or en", false},
    {"missing", '\0', NULL, "lists what the report lacks; exit code 1 when there is something",
     false},
    {"freeze", '\0', NULL, "makes an edition: all formats, immutable", false},
    {"by", '\0', "NAME", "who decided on it (with --freeze)", false},
    {"reason", '\0', "TEXT", "why there is another edition (with --freeze, from the second on)",
     false},
    {"editions-dir", '\0', "DIR", "where editions are kept", true},
    {NULL, '\0', NULL, NULL, false},
};

enum {
    EXIT_SOMETHING_MISSING = 1
};

/* What the command line asks for. */
struct arguments {
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

static bool read_language(struct arguments *arguments, const char *code, struct error *error)
{
    if (language_find(code == NULL ? languages[0].code : code, &arguments->language))
        return true;
    return error_set(error, ERROR_USAGE, "--language must be nb, nn or en, not '%s'", code);
}

static bool read_format(struct arguments *arguments, const char *name, struct error *error)
{
    char list[200];

    if (name != NULL && strcmp(name, "all") == 0)
        return true;
    arguments->format = report_format_find(name == NULL ? "xml" : name);
    report_format_list(list, sizeof list);
    return arguments->format != NULL ||
           error_set(error, ERROR_USAGE, "no format '%s'; there are %s, and all", name, list);
}

static bool read_arguments(struct arguments *arguments, const struct invocation *invocation,
                           struct error *error)
{
    arguments->year = invocation->operands[0];
    arguments->output = invocation_value(invocation, "output", 0);
    arguments->by = invocation_value(invocation, "by", 0);
    arguments->reason = invocation_value(invocation, "reason", 0);
    arguments->missing = invocation_value(invocation, "missing", 0) != NULL;
    arguments->freeze = invocation_value(invocation, "freeze", 0) != NULL;
    if (!year_is_valid(arguments->year))
        return error_set(error, ERROR_USAGE, "'%s' is no year; give four digits, as in 2022",
                         arguments->year);
    if (!read_language(arguments, invocation_value(invocation, "language", 0), error) ||
        !read_format(arguments, invocation_value(invocation, "format", 0), error))
        return false;
    if (arguments->freeze && (arguments->by == NULL || *arguments->by == '\0'))
        return error_set(error, ERROR_USAGE, "--freeze needs --by NAME: who decided on the report");
    if (!arguments->freeze && (arguments->by != NULL || arguments->reason != NULL))
        return error_set(error, ERROR_USAGE, "--by and --reason belong to --freeze");
    if (arguments->format == NULL && arguments->output == NULL && !arguments->freeze &&
        !arguments->missing)
        return error_set(error, ERROR_USAGE, "--format all needs --output DIRECTORY");
    return true;
}

static bool is_directory(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool write_out(const struct arguments *arguments, const struct report_format *format,
                      const struct buffer *file, struct error *error)
{
    char path[4096];

    if (arguments->output == NULL) {
        if (format->kind >= REPORT_PACKAGE && isatty(STDOUT_FILENO))
            return error_set(error, ERROR_USAGE, "a terminal cannot show %s; give --output FILE",
                             format->name);
        return (fwrite(file->data, 1, file->length, stdout) == file->length &&
                fflush(stdout) == 0) ||
               error_set(error, ERROR_OUTPUT, "standard output cannot be written");
    }
    if (arguments->format != NULL && !is_directory(arguments->output))
        return output_write_file(arguments->output, file, 0644, error);
    snprintf(path, sizeof path, "%s/arsrapport-%s.%s", arguments->output, arguments->year,
             format->name);
    return output_write_file(path, file, 0644, error);
}

static bool write_formats(const struct arguments *arguments, struct report_maker *maker,
                          struct error *error)
{
    struct xml_document *report;
    int total = arguments->format == NULL ? (int)report_format_count : 1, step = 0;
    bool ok;

    if (arguments->format == NULL && !is_directory(arguments->output))
        return error_set(error, ERROR_OUTPUT, "%s: no such directory", arguments->output);
    show_progress(0, total, arguments->year);
    report = report_build(maker, arguments->year, NULL, NULL, error);
    ok = report != NULL;
    for (size_t i = 0; ok && i < report_format_count; i++) {
        struct buffer file = {0};
        if (arguments->format != NULL && arguments->format != &report_formats[i])
            continue;
        show_progress(++step, total, report_formats[i].name);
        ok = output_go_on(error) &&
             report_render(maker, report, &report_formats[i], arguments->year, &file, error) &&
             write_out(arguments, &report_formats[i], &file, error);
        buffer_free(&file);
    }
    xml_document_free(report);
    return ok;
}

static bool list_missing(const struct arguments *arguments, struct report_maker *maker, int *code,
                         struct error *error)
{
    int count = 0;

    if (!report_print_missing(maker, arguments->year, &count, error))
        return false;
    if (count > 0)
        *code = EXIT_SOMETHING_MISSING;
    return true;
}

static bool make_or_list(const struct arguments *arguments,
                         const struct configuration *configuration, int *code, struct error *error)
{
    struct database *database = database_open(configuration->database, 0, error);
    struct report_maker *maker = NULL;
    bool ok = database != NULL && (maker = report_maker_new(configuration, database,
                                                            arguments->language, error)) != NULL;

    if (ok && arguments->missing)
        ok = list_missing(arguments, maker, code, error);
    else if (ok)
        ok = write_formats(arguments, maker, error);
    report_maker_free(maker);
    database_close(database);
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration = {0};
    struct arguments arguments = {0};
    struct error error = {0};
    char number[16];
    int code = EX_OK;
    bool ok = read_arguments(&arguments, invocation, &error) &&
              invocation_configure(invocation, &configuration, &error);

    output_handle_interrupts();
    if (ok && arguments.freeze) {
        ok = edition_freeze(&configuration, arguments.year, arguments.language, arguments.by,
                            arguments.reason, show_progress, number, &error);
        end_progress();
        if (ok)
            printf("edition %s: %s/%s\n", number, configuration.editions_dir, number);
    } else if (ok) {
        ok = make_or_list(&arguments, &configuration, &code, &error);
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
