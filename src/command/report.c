/* kunnskapsweb report YEAR: writes the annual report, tells what it lacks, or
 * freezes it as an edition. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/output.h"
#include "base/utf8.h"
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
    {"force", '\0', NULL, "freeze though something is missing or the year is not over", false},
    {"by", '\0', "NAME", "who decided on it (with --freeze)", false},
    {"reason", '\0', "TEXT", "why there is another edition (with --freeze, from the second on)",
     false},
    {"editions-dir", '\0', "DIR", "where editions are kept (with --freeze)", true},
    {NULL, '\0', NULL, NULL, false},
};

enum {
    EXIT_SOMETHING_MISSING = 1
};

/* Options that do not go together, and options that belong to another. */
static const char *const apart[][2] = {
    {"missing", "freeze"}, {"missing", "format"}, {"missing", "output"},
    {"freeze", "format"},  {"freeze", "output"},
};
static const char *const belonging[][2] = {
    {"force", "freeze"}, {"by", "freeze"}, {"reason", "freeze"}, {"editions-dir", "freeze"}};

/* What the command line asks for. */
struct arguments {
    struct edition_order order;
    const struct report_format *format; /* NULL: all */
    const char *output;                 /* NULL: standard output */
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
    if (language_find(code == NULL ? languages[0].code : code, &arguments->order.language))
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

static bool is_given(const struct invocation *invocation, const char *option)
{
    return invocation_value(invocation, option, 0) != NULL;
}

static bool check_options(const struct invocation *invocation, struct error *error)
{
    for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++)
        if (is_given(invocation, apart[i][0]) && is_given(invocation, apart[i][1]))
            return error_set(error, ERROR_USAGE, "--%s and --%s do not go together", apart[i][0],
                             apart[i][1]);
    for (size_t i = 0; i < sizeof belonging / sizeof belonging[0]; i++)
        if (is_given(invocation, belonging[i][0]) && !is_given(invocation, belonging[i][1]))
            return error_set(error, ERROR_USAGE, "--%s belongs to --%s", belonging[i][0],
                             belonging[i][1]);
    return true;
}

/* It will stand in the database and on a cover. */
static bool read_text(const char **text, const struct invocation *invocation, const char *option,
                      struct error *error)
{
    struct utf8_fault fault = {0};

    *text = invocation_value(invocation, option, 0);
    if (*text != NULL)
        fault = utf8_find_fault(*text, strlen(*text));
    return fault.what == NULL ||
           error_set(error, ERROR_USAGE, "--%s: character %zu is %s (byte 0x%02X)", option,
                     fault.character, fault.what, fault.byte);
}

static bool is_blank(const char *text)
{
    return text == NULL || text[strspn(text, " \t\r\n")] == '\0';
}

static bool read_order(struct edition_order *order, const struct invocation *invocation,
                       struct error *error)
{
    order->year = invocation->operands[0];
    order->force = is_given(invocation, "force");
    if (!year_is_valid(order->year))
        return error_set(error, ERROR_USAGE, "'%s' is no year; give four digits, as in 2022",
                         order->year);
    return read_text(&order->by, invocation, "by", error) &&
           read_text(&order->reason, invocation, "reason", error);
}

static bool read_arguments(struct arguments *arguments, const struct invocation *invocation,
                           struct error *error)
{
    arguments->output = invocation_value(invocation, "output", 0);
    arguments->missing = is_given(invocation, "missing");
    arguments->freeze = is_given(invocation, "freeze");
    if (!check_options(invocation, error) || !read_order(&arguments->order, invocation, error) ||
        !read_language(arguments, invocation_value(invocation, "language", 0), error) ||
        !read_format(arguments, invocation_value(invocation, "format", 0), error))
        return false;
    if (arguments->freeze && is_blank(arguments->order.by))
        return error_set(error, ERROR_USAGE, "--freeze needs --by NAME: who decided on the report");
    if (arguments->format == NULL && arguments->output == NULL)
        return error_set(error, ERROR_USAGE, "--format all needs --output DIRECTORY");
    return true;
}

static bool is_directory(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool print(const struct report_format *format, const struct buffer *file,
                  struct error *error)
{
    if (format->kind >= REPORT_PACKAGE && isatty(STDOUT_FILENO))
        return error_set(error, ERROR_USAGE, "a terminal cannot show %s; give --output FILE",
                         format->name);
    if (fwrite(file->data, 1, file->length, stdout) == file->length && fflush(stdout) == 0)
        return true;
    return output_interrupted()
               ? error_set(error, ERROR_SYSTEM, "interrupted; the output is not whole")
               : error_set(error, ERROR_OUTPUT, "standard output cannot be written");
}

/* Into a file beside its place, if it goes into one. */
static bool write_out(const struct arguments *arguments, const struct report_format *format,
                      const struct buffer *file, struct output_files *files, struct error *error)
{
    char path[4096];

    if (arguments->output == NULL)
        return print(format, file, error);
    if (arguments->format != NULL && !is_directory(arguments->output))
        return output_files_add(files, arguments->output, file, 0644, error);
    snprintf(path, sizeof path, "%s/arsrapport-%s.%s", arguments->output, arguments->order.year,
             format->name);
    return output_files_add(files, path, file, 0644, error);
}

static bool write_format(const struct arguments *arguments, const struct report_format *format,
                         struct report_maker *maker, struct xml_document *report,
                         struct output_files *files, struct error *error)
{
    struct buffer file = {0};
    bool ok = output_go_on(error) &&
              report_render(maker, report, format, arguments->order.year, &file, error) &&
              write_out(arguments, format, &file, files, error);

    buffer_free(&file);
    return ok;
}

/* All of them, or none. */
static bool write_formats(const struct arguments *arguments, struct report_maker *maker,
                          struct error *error)
{
    struct output_files *files = output_files_new();
    struct xml_document *report;
    int total = arguments->format == NULL ? (int)report_format_count : 1, step = 0;
    bool ok;

    show_progress(0, total, arguments->order.year);
    report = report_build(maker, arguments->order.year, NULL, NULL, error);
    ok = report != NULL;
    for (size_t i = 0; ok && i < report_format_count; i++) {
        if (arguments->format != NULL && arguments->format != &report_formats[i])
            continue;
        show_progress(++step, total, report_formats[i].name);
        ok = write_format(arguments, &report_formats[i], maker, report, files, error);
    }
    ok = ok && (arguments->output == NULL || output_files_finish(files, error));
    output_files_free(files);
    xml_document_free(report);
    return ok;
}

/* What killed runs left goes, whatever year they were at. */
static bool prepare_output(const struct arguments *arguments, struct error *error)
{
    if (arguments->output == NULL)
        return true;
    if (is_directory(arguments->output))
        output_sweep(arguments->output, "arsrapport-");
    else if (arguments->format == NULL)
        return error_set(error, ERROR_OUTPUT, "%s: no such directory", arguments->output);
    return true;
}

static bool list_missing(const struct arguments *arguments, struct report_maker *maker, int *code,
                         struct error *error)
{
    int count = 0;

    if (!report_print_missing(maker, arguments->order.year, stdout, &count, error))
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
    bool ok =
        database != NULL && (maker = report_maker_new(configuration, database,
                                                      arguments->order.language, error)) != NULL;

    if (ok && arguments->missing)
        ok = list_missing(arguments, maker, code, error);
    else
        ok = ok && prepare_output(arguments, error) && write_formats(arguments, maker, error);
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
        ok = edition_freeze(&configuration, &arguments.order, show_progress, number, &error);
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
    output_end_if_interrupted(ok);
    return code;
}

const struct command command_report = {
    .name = "report",
    .operands = "YEAR",
    .text = "writes the annual report of a year",
    .options = options,
    .run = run,
};
