/* What the program knows of itself, as JSON for the tests (lib/facts.mjs):
 * nobody has to read it out of the source. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/configuration.h"
#include "base/error.h"
#include "base/language.h"
#include "base/media_type.h"
#include "data/addresses.h"
#include "report/report.h"
#include "web/nginx_cache.h"
#include "web/parameter.h"
#include "web/route.h"

static void print_string(const char *text)
{
    if (text == NULL) {
        fputs("null", stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        if ((unsigned char)*text < ' ')
            printf("\\u%04x", (unsigned)*text);
        else
            putchar(*text);
    }
    putchar('"');
}

/* One member of an object; others come before it. */
static void print_member(const char *name, const char *value)
{
    printf(", \"%s\": ", name);
    print_string(value);
}

static void print_flag(const char *name, bool value)
{
    printf(", \"%s\": %s", name, value ? "true" : "false");
}

/* Begins the next object of a list, with its first member. */
static void begin_object(size_t at, const char *name, const char *value)
{
    printf("%s\n    {\"%s\": ", at == 0 ? "" : ",", name);
    print_string(value);
}

static void print_parameters(const struct parameter_rule *rules)
{
    printf(", \"parameters\": [");
    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++) {
        fputs(i == 0 ? "" : ", ", stdout);
        print_string(rules[i].name);
    }
    putchar(']');
}

static void print_routes(void)
{
    printf("  \"routes\": [");
    for (size_t i = 0; i < route_count; i++) {
        begin_object(i, "name", routes[i].name);
        print_member("pattern", routes[i].pattern);
        print_member("queries", route_queries(&routes[i]));
        print_member("stylesheet", route_stylesheet(&routes[i]));
        print_flag("page", (routes[i].flags & ROUTE_PAGE) != 0);
        print_flag("private", (routes[i].flags & ROUTE_PRIVATE) != 0);
        print_flag("file", (routes[i].flags & ROUTE_FILE) != 0);
        print_parameters(routes[i].parameters);
        putchar('}');
    }
    printf("],\n");
}

static void print_addresses(void)
{
    const char *table, *column;

    printf("  \"addresses\": [");
    for (size_t i = 0; addresses_field(i, &table, &column); i++) {
        begin_object(i, "table", table);
        print_member("column", column);
        putchar('}');
    }
    printf("],\n");
}

static void print_languages(void)
{
    printf("  \"languages\": [");
    for (size_t i = 0; i < LANGUAGE__MAX; i++) {
        begin_object(i, "code", languages[i].code);
        print_member("prefix", language_prefix((enum language)i, LANGUAGE_NB));
        print_member("second", languages[i].second);
        print_member("third", languages[i].third);
        putchar('}');
    }
    printf("],\n");
}

static void print_formats(void)
{
    printf("  \"formats\": [");
    for (size_t i = 0; i < report_format_count; i++) {
        begin_object(i, "name", report_formats[i].name);
        print_member("mediaType", media_type_of(report_formats[i].name));
        print_member("stylesheet", report_formats[i].stylesheet);
        print_flag("package", report_formats[i].kind == REPORT_PACKAGE);
        putchar('}');
    }
    printf("],\n");
}

/* The option's name and its words, as `--help` has them on one line. */
static void print_option(size_t at, char *line)
{
    char *name = line + strspn(line, " ");
    char *text = name + strcspn(name, " ");

    if (*text != '\0')
        *text++ = '\0';
    begin_object(at, "name", name);
    print_member("text", text + strspn(text, " "));
    putchar('}');
}

static bool print_options(void)
{
    char *text = NULL, *rest, *line;
    size_t length;
    FILE *stream = open_memstream(&text, &length);

    if (stream == NULL)
        return false;
    configuration_describe(stream);
    fclose(stream);
    printf("  \"options\": [");
    line = strtok_r(text, "\n", &rest);
    for (size_t i = 0; line != NULL; i++, line = strtok_r(NULL, "\n", &rest))
        print_option(i, line);
    printf("],\n");
    free(text);
    return true;
}

/* Numbers that files of other programs have to agree with. */
static void print_limits(void)
{
    printf("  \"limits\": {\"cacheFreeMin\": %d},\n", CACHE_FREE_MIN);
}

static void print_errors(void)
{
    printf("  \"errors\": [");
    for (int code = ERROR_NONE + 1; code < ERROR__MAX; code++)
        printf("%s\n    {\"status\": %d, \"exit\": %d}", code == ERROR_NONE + 1 ? "" : ",",
               error_http_status((enum error_code)code), error_exit_code((enum error_code)code));
    printf("]\n");
}

int main(void)
{
    printf("{\n");
    print_routes();
    print_addresses();
    print_languages();
    print_formats();
    if (!print_options())
        return EXIT_FAILURE;
    print_limits();
    print_errors();
    printf("}\n");
    return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
