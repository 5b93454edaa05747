/* See redirect.h. */
#include "web/redirect.h"

#include <stdio.h>

static void redirect_to(const struct exchange *exchange, const char *location)
{
    struct response *response = exchange->response;

    response->status = 301;
    snprintf(response->location, sizeof response->location, "%s%s",
             exchange->service->configuration.base_url, location);
}

void redirect_to_right_form(const struct exchange *exchange)
{
    const struct parameter_rule *rules = exchange->match.route->parameters;
    struct buffer location = {0};
    bool first = true;

    buffer_append_string(&location, exchange->match.location);
    for (size_t i = 0; rules != NULL && rules[i].name != NULL; i++) {
        const char *value = exchange->parameters.values[i]; /* a slug or a number */
        if (*value != '\0')
            buffer_printf(&location, "%c%s=%s", first ? '?' : '&', rules[i].name, value);
        first = first && *value == '\0';
    }
    redirect_to(exchange, location.data);
    buffer_free(&location);
}

/* What comes from the database must not end a header field early. */
static bool is_header_safe(const char *text)
{
    for (; *text != '\0'; text++)
        if (*text <= ' ' || *text > '~')
            return false;
    return true;
}

bool redirect_to_moved(const struct exchange *exchange, struct error *error)
{
    struct statement *redirect = exchange->service->redirect;
    char location[256];
    size_t length;
    bool moved = false;

    statement_bind_text(redirect, 1, exchange->match.path);
    if (statement_step(exchange->service->database, redirect, error) == STEP_ROW) {
        snprintf(location, sizeof location, "%s%s",
                 language_prefix(exchange->match.language, exchange->service->first_language),
                 statement_text(redirect, 0, &length));
        moved = is_header_safe(location);
    }
    statement_reset(redirect);
    if (moved)
        redirect_to(exchange, location);
    return moved;
}
