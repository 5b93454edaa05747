/* The verbs of the program: one file and one constant struct each. */
#ifndef KUNNSKAPSWEB_COMMAND_H
#define KUNNSKAPSWEB_COMMAND_H

#include "base/configuration.h"

struct command_option {
    const char *name; /* long name; also of the configuration option it sets */
    char letter;      /* or '\0' */
    const char
        *argument; /* what it is called in the help ("FILE..." takes several); NULL: a flag */
    const char *text;
    bool configures; /* sets the configuration option of that name */
};

enum {
    GIVEN_MAX = 32
};

/* What the command line said, read and known to fit the command. */
struct invocation {
    const char *config_path; /* NULL: the usual place, if it exists */
    struct {
        const struct command_option *option;
        const char *value;
    } given[GIVEN_MAX];
    int given_count;
    char **operands;
    int operand_count;
};

struct command {
    const char *name;
    const char *operands; /* "PATH", or "" */
    const char *text;
    const struct command_option *options; /* ended by a NULL name; besides the common ones */
    int (*run)(const struct invocation *invocation); /* gives the exit code */
};

extern const struct command command_init, command_import, command_serve, command_get,
    command_report, command_check, command_migrate;

/* Defaults, then the file, then the command line. */
bool invocation_configure(const struct invocation *invocation, struct configuration *configuration,
                          struct error *error);
/* Value number n (from 0) of a repeatable option; NULL when there is none. */
const char *invocation_value(const struct invocation *invocation, const char *option, int n);

/* Prints the message and gives the exit code. */
int command_fail(const struct error *error);

#endif
