/* What a worker holds between requests: configuration, stylesheets, messages
 * and queries (loaded and checked by the parent, shared by fork), and the
 * worker's own database connection. */
#ifndef KUNNSKAPSWEB_SERVICE_H
#define KUNNSKAPSWEB_SERVICE_H

#include <stdint.h>

#include "base/compress.h"
#include "base/configuration.h"
#include "data/database.h"
#include "data/queries.h"
#include "web/route.h"
#include "xml/transform.h"

struct service {
    struct configuration configuration;
    uint64_t build; /* changes with the program or any of its files */
    struct xml_document *messages[LANGUAGE__MAX];
    struct transform *error_page;
    struct compressor *compressor;
    struct transform *transforms[ROUTE_COUNT_MAX];
    struct buffer views_text;
    struct buffer redirect_query_text;
    struct queries *site_queries; /* what is prepared of them is the worker's own */
    struct queries *queries[ROUTE_COUNT_MAX];
    /* the worker's own: */
    struct database *database; /* NULL while it cannot be opened */
    struct statement *redirect;
    enum language first_language; /* of addresses that name none */
};

/* Loads everything that configuration->share_dir holds; takes over
 * configuration. Faults are logged, each with file and line; the last is
 * given. NULL then. */
struct service *service_new(struct configuration *configuration, struct error *error);
void service_free(struct service *service);

/* The names that every statement may bind, before those of its route. */
enum common_value {
    VALUE_LANGUAGE,        /* nb, nn, en */
    VALUE_SECOND_LANGUAGE, /* what its readers get when there is none in it, */
    VALUE_THIRD_LANGUAGE,  /* and when there is none in that either */
    VALUE_TODAY,           /* ISO date, Europe/Oslo */
    VALUE_PAGE_NAME,       /* the route's name */
    VALUE_SLUG,            /* the address's, or NULL */
    VALUE__MAX
};
extern const char *const common_value_names[VALUE__MAX];

/* Opens the database if it is not open or another file stands at its path. */
bool service_open_database(struct service *service, struct error *error);
/* Makes an open one its own, which it closes. */
bool service_take_database(struct service *service, struct database *database, struct error *error);
/* Prepares all queries for the open database, which are otherwise prepared
 * when they are first run. Faults are logged, each with file and line; the
 * last is given. */
bool service_check_queries(struct service *service, struct error *error);
void service_close_database(struct service *service);

#endif
