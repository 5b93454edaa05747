/* The command line: finds the verb, reads its options, runs it. */
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#include "command/command.h"
#include "data/database.h"
#include "xml/transform.h"
#include "xml/xml.h"

static const struct command *const commands[] = {
    &command_init,   &command_import, &command_serve,   &command_get,
    &command_report, &command_check,  &command_migrate,
};

enum {
    COMMAND_COUNT = sizeof commands / sizeof commands[0],
    OPTIONS_MAX = 16
};

static const struct command_option common_options[] = {
    {"database", '\0', "FILE", "the SQLite database", true},
    {"config", '\0', "FILE", "configuration (" SYSCONFDIR "/kunnskapsweb.conf if it exists)",
     false},
    {"help", 'h', NULL, "this text", false},
    {NULL, '\0', NULL, NULL, false},
};

static void print_options(const struct command_option *option)
{
    for (; option != NULL && option->name != NULL; option++) {
        char name[64];
        snprintf(name, sizeof name, "--%s%s%s", option->name, option->argument != NULL ? " " : "",
                 option->argument != NULL ? option->argument : "");
        printf("  %c%c%s%-22s %s\n", option->letter ? '-' : ' ',
               option->letter ? option->letter : ' ', option->letter ? ", " : "  ", name,
               option->text);
    }
}

static int print_command_help(const struct command *command)
{
    printf("Usage: kunnskapsweb %s [OPTION]...%s%s\n%s\n\n", command->name,
           *command->operands ? " " : "", command->operands, command->text);
    print_options(command->options);
    print_options(common_options);
    return EX_OK;
}

static int print_help(FILE *stream, int code)
{
    fprintf(stream, "Usage: kunnskapsweb VERB [OPTION]...\n"
                    "The web site of a knowledge network, from SQLite through XSLT.\n\n");
    for (int i = 0; i < COMMAND_COUNT; i++)
        fprintf(stream, "  %-8s %s\n", commands[i]->name, commands[i]->text);
    fprintf(stream,
            "\n'kunnskapsweb VERB --help' tells more of a verb; kunnskapsweb(1) of all.\n"
            "Options of the configuration file, kunnskapsweb.conf(5), and their defaults:\n\n");
    configuration_describe(stream);
    return code;
}

static int collect_options(const struct command *command, const struct command_option **all,
                           struct option *long_options, char *short_options)
{
    const struct command_option *const lists[] = {command->options, common_options};
    int count = 0;

    *short_options++ = ':';
    for (int i = 0; i < 2; i++)
        for (const struct command_option *o = lists[i]; o != NULL && o->name != NULL; o++) {
            all[count] = o;
            long_options[count] = (struct option){
                o->name, o->argument != NULL ? required_argument : no_argument, NULL, 256 + count};
            if (o->letter != '\0')
                *short_options++ = o->letter;
            count++;
        }
    *short_options = '\0';
    long_options[count] = (struct option){0};
    return count;
}

static const struct command_option *find_option(const struct command_option **all, int count,
                                                int code)
{
    for (int i = 0; i < count; i++)
        if (code == 256 + i || (all[i]->letter != '\0' && code == all[i]->letter))
            return all[i];
    return NULL;
}

static int usage_error(const struct command *command, const char *what, const char *which)
{
    fprintf(stderr, "kunnskapsweb %s: %s%s\nTry 'kunnskapsweb %s --help'.\n", command->name, what,
            which, command->name);
    return EX_USAGE;
}

/* Given twice, an option says two things, unless it is one that takes several. */
static bool is_contradicted(const struct invocation *invocation,
                            const struct command_option *option, const char *value)
{
    const char *before = invocation_value(invocation, option->name, 0);

    return option->argument != NULL && strstr(option->argument, "...") == NULL && before != NULL &&
           strcmp(before, value) != 0;
}

static int run_command(const struct command *command, int argc, char **argv)
{
    struct invocation invocation = {0};
    const struct command_option *all[OPTIONS_MAX];
    struct option long_options[OPTIONS_MAX + 1];
    char short_options[OPTIONS_MAX + 2];
    int count = collect_options(command, all, long_options, short_options);
    int code;

    opterr = 0;
    while ((code = getopt_long(argc, argv, short_options, long_options, NULL)) != -1) {
        const struct command_option *option = find_option(all, count, code);
        if (code == ':')
            return usage_error(command, "an argument is missing after ", argv[optind - 1]);
        if (option == NULL)
            return usage_error(command, "unknown option ", argv[optind - 1]);
        if (strcmp(option->name, "help") == 0)
            return print_command_help(command);
        if (is_contradicted(&invocation, option, optarg))
            return usage_error(command, "given twice, with another value: --", option->name);
        if (strcmp(option->name, "config") == 0)
            invocation.config_path = optarg;
        if (invocation.given_count == GIVEN_MAX)
            return usage_error(command, "too many options", "");
        invocation.given[invocation.given_count].option = option;
        invocation.given[invocation.given_count++].value = optarg;
    }
    invocation.operands = argv + optind;
    invocation.operand_count = argc - optind;
    if (invocation.operand_count != (*command->operands ? 1 : 0))
        return usage_error(command, *command->operands ? "needs one " : "takes no operand",
                           command->operands);
    return command->run(&invocation);
}

bool invocation_configure(const struct invocation *invocation, struct configuration *configuration,
                          struct error *error)
{
    static const char usual_place[] = SYSCONFDIR "/kunnskapsweb.conf";
    const char *path = invocation->config_path;

    configuration_init(configuration);
    if (path == NULL && access(usual_place, F_OK) == 0)
        path = usual_place;
    if (path != NULL && !configuration_read_file(configuration, path, error))
        return false;
    for (int i = 0; i < invocation->given_count; i++) {
        const struct command_option *option = invocation->given[i].option;
        char origin[64];
        snprintf(origin, sizeof origin, "--%s", option->name);
        if (option->configures && !configuration_set(configuration, option->name,
                                                     invocation->given[i].value, origin, error))
            return false;
    }
    return true;
}

const char *invocation_value(const struct invocation *invocation, const char *option, int n)
{
    for (int i = 0; i < invocation->given_count; i++)
        if (strcmp(invocation->given[i].option->name, option) == 0 && n-- == 0)
            return invocation->given[i].value != NULL ? invocation->given[i].value : "";
    return NULL;
}

int command_fail(const struct error *error)
{
    fprintf(stderr, "kunnskapsweb: %s\n", error->message);
    return error_exit_code(error->code);
}

static const struct command *find_command(const char *name)
{
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

int main(int argc, char **argv)
{
    const struct command *command;
    struct error error;
    int code;

    if (argc < 2)
        return print_help(stderr, EX_USAGE);
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return print_help(stdout, EX_OK);
    if (strcmp(argv[1], "--version") == 0) {
        puts("kunnskapsweb " PACKAGE_VERSION);
        return EX_OK;
    }
    command = find_command(argv[1]);
    if (command == NULL) {
        fprintf(stderr, "kunnskapsweb: no verb '%s'\nTry 'kunnskapsweb --help'.\n", argv[1]);
        return EX_USAGE;
    }
    /* The days and hours of the site are those of its readers. */
    setenv("TZ", "Europe/Oslo", 1);
    tzset();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a write past a limit fails, and is told */
    xml_library_start();
    if (!transform_library_start(&error) || !database_library_start(&error))
        return command_fail(&error);
    code = run_command(command, argc - 1, argv + 1);
    transform_library_stop();
    xml_library_stop();
    return code;
}
