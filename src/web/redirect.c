/* See redirect.h. */
#include "web/redirect.h"

#include <string.h>

#include "base/address.h"

static const char *prefix_of(const struct exchange *exchange)
{
    return language_prefix(exchange->match.language, exchange->service->first_language);
}

static void redirect_to(const struct exchange *exchange, const char *location)
{
    struct response *response = exchange->response;

    response->status = 301;
    buffer_printf(&response->location, "%s%s", exchange->service->configuration.base_url, location);
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

/* The visitor's language goes with the visitor, to what exists in languages. */
static bool redirect_to_target(const struct exchange *exchange, const char *target)
{
    struct buffer location = {0};
    bool ok;

    if (route_takes_language(target, exchange->service->first_language))
        buffer_append_string(&location, prefix_of(exchange));
    if (location.length == 0 || strcmp(target, "/") != 0)
        ok = address_write(target, &location, NULL) == ADDRESS_OWN;
    else
        ok = true;
    if (ok)
        redirect_to(exchange, location.data);
    buffer_free(&location);
    return ok;
}

/* As the visitor asked, decoded, without a slash at the end. */
static bool read_path(const struct exchange *exchange, char *path, size_t size)
{
    const char *target = exchange->request->target;
    size_t length;

    if (!percent_decode(target, strcspn(target, "?"), false, path, size))
        return false;
    length = strlen(path);
    while (length > 1 && path[length - 1] == '/')
        path[--length] = '\0';
    return true;
}

bool redirect_to_moved(const struct exchange *exchange, struct error *error)
{
    struct statement *redirect = exchange->service->redirect;
    size_t prefix = strlen(prefix_of(exchange)), length;
    char path[256];
    bool moved = false;

    if (!read_path(exchange, path, sizeof path))
        return false;
    statement_bind_text(redirect, 1, path);
    statement_bind_text(redirect, 2, path + prefix);
    if (statement_step(exchange->service->database, redirect, error) == STEP_ROW)
        moved = redirect_to_target(exchange, statement_text(redirect, 0, &length));
    statement_reset(redirect);
    return moved;
}
