/* See route.h. */
#include "web/route.h"

#include <stdio.h>
#include <string.h>

#include "base/year.h"

static const struct parameter_rule catalogue_parameters[] = {
    {"type", parameter_is_slug},
    {"tema", parameter_is_slug},
    {"partner", parameter_is_slug},
    {"status", parameter_is_slug},
    {"aar", year_is_valid},
    {"alle", parameter_is_slug}, /* the filter that shows all of its choices */
    {"side", parameter_is_page_number},
    {NULL, NULL},
};

static const struct parameter_rule event_parameters[] = {
    {"kommende", parameter_is_page_number},
    {"side", parameter_is_page_number},
    {NULL, NULL},
};

static const struct parameter_rule paging_parameters[] = {
    {"side", parameter_is_page_number},
    {NULL, NULL},
};

const struct route routes[] = {
    {.name = "home", .pattern = "/", .flags = ROUTE_PAGE},
    {.name = "about", .pattern = "/om", .flags = ROUTE_PAGE},
    {.name = "organization", .pattern = "/om/organisering", .flags = ROUTE_PAGE},
    {.name = "mandate", .pattern = "/om/mandat", .flags = ROUTE_PAGE, .queries = "text"},
    {.name = "partners",
     .pattern = "/partnere",
     .flags = ROUTE_PAGE,
     .parameters = paging_parameters},
    {.name = "partner", .pattern = "/partnere/:slug", .flags = ROUTE_PAGE},
    {.name = "projects",
     .pattern = "/prosjekter",
     .flags = ROUTE_PAGE,
     .parameters = catalogue_parameters},
    {.name = "project", .pattern = "/prosjekter/:slug", .flags = ROUTE_PAGE},
    {.name = "events",
     .pattern = "/arrangementer",
     .flags = ROUTE_PAGE,
     .parameters = event_parameters},
    {.name = "event", .pattern = "/arrangementer/:slug", .flags = ROUTE_PAGE},
    {.name = "conference", .pattern = "/konferansen", .flags = ROUTE_PAGE},
    {.name = "prize", .pattern = "/pris", .flags = ROUTE_PAGE},
    {.name = "publications",
     .pattern = "/publikasjoner",
     .flags = ROUTE_PAGE,
     .parameters = paging_parameters},
    {.name = "calls",
     .pattern = "/utlysninger",
     .flags = ROUTE_PAGE,
     .parameters = paging_parameters},
    {.name = "news", .pattern = "/aktuelt", .flags = ROUTE_PAGE, .parameters = paging_parameters},
    {.name = "news-item", .pattern = "/aktuelt/:slug", .flags = ROUTE_PAGE},
    {.name = "reports", .pattern = "/arsrapport", .flags = ROUTE_PAGE},
    {.name = "report-file",
     .pattern = "/arsrapport/:slug",
     .flags = ROUTE_FILE,
     .is_slug = parameter_is_report_file},
    {.name = "report",
     .pattern = "/arsrapport/:slug",
     .flags = ROUTE_PAGE,
     .is_slug = year_is_valid},
    {.name = "contact", .pattern = "/kontakt", .flags = ROUTE_PAGE},
    {.name = "privacy", .pattern = "/personvern", .flags = ROUTE_PAGE, .queries = "text"},
    {.name = "accessibility",
     .pattern = "/tilgjengelighet",
     .flags = ROUTE_PAGE,
     .queries = "text"},
    {.name = "cookies", .pattern = "/informasjonskapsler", .flags = ROUTE_PAGE, .queries = "text"},
    {.name = "about-site", .pattern = "/om-nettstedet", .flags = ROUTE_PAGE, .queries = "text"},
    {.name = "news-feed", .pattern = "/aktuelt.atom", .stylesheet = "feeds/news"},
    {.name = "sitemap",
     .pattern = "/sitemap.xml",
     .stylesheet = "feeds/sitemap",
     .parameters = paging_parameters},
    {.name = "robots", .pattern = "/robots.txt", .stylesheet = "feeds/robots"},
    {.name = "colors", .pattern = "/tema.css", .stylesheet = "feeds/colors"},
    {.name = "icon", .pattern = "/ikon.svg", .stylesheet = "feeds/icon", .queries = "colors"},
    {.name = "health", .pattern = "/healthz", .stylesheet = "feeds/health", .flags = ROUTE_PRIVATE},
};

const size_t route_count = sizeof routes / sizeof routes[0];
_Static_assert(sizeof routes / sizeof routes[0] <= ROUTE_COUNT_MAX,
               "more routes than a service holds");

const char *route_queries(const struct route *route)
{
    return route->queries == NULL ? route->name : route->queries;
}

const char *route_stylesheet(const struct route *route)
{
    if (route->stylesheet != NULL)
        return route->stylesheet;
    return route->flags & ROUTE_PAGE ? "site" : NULL;
}

static bool matches(const struct route *route, const char *path, char *slug, size_t size)
{
    const char *variable = strchr(route->pattern, ':');
    bool (*is_slug)(const char *) = route->is_slug == NULL ? parameter_is_slug : route->is_slug;
    size_t fixed;

    slug[0] = '\0';
    if (variable == NULL)
        return strcmp(route->pattern, path) == 0;
    fixed = (size_t)(variable - route->pattern);
    if (strncmp(route->pattern, path, fixed) != 0 || !is_slug(path + fixed))
        return false;
    snprintf(slug, size, "%s", path + fixed);
    return true;
}

static const struct route *find_pattern(struct match *match, const char *path, unsigned flags)
{
    for (size_t i = 0; i < route_count; i++)
        if ((routes[i].flags & flags) == flags &&
            matches(&routes[i], path, match->slug, sizeof match->slug))
            return &routes[i];
    return NULL;
}

static const char *strip_language(const char *path, enum language first, struct match *match)
{
    for (int i = 0; i < LANGUAGE__MAX; i++) {
        const char *prefix = language_prefix((enum language)i, first);
        size_t length = strlen(prefix);
        if (length > 0 && strncmp(path, prefix, length) == 0 &&
            (path[length] == '/' || path[length] == '\0')) {
            match->language = (enum language)i;
            return path + length;
        }
    }
    return path;
}

/* Whether the page's XML is asked for; path then loses its ending. */
static bool strip_xml(char *path)
{
    size_t length = strlen(path);

    if (length < 5 || strcmp(path + length - 4, ".xml") != 0)
        return false;
    path[length - 4] = '\0';
    if (strcmp(path, "/index") == 0)
        path[1] = '\0';
    return true;
}

/* "/prosjekter/" is meant as "/prosjekter", "/nn/" as "/nn". */
static bool find_without_slash(struct match *match, enum language first, unsigned flags)
{
    size_t length = strlen(match->path);
    const char *path = match->path;

    if (length > 1 && path[length - 1] == '/')
        match->path[length - 1] = '\0';
    else if (length > 1 || match->language == first)
        return false;
    if (length == 2)
        return false; /* "//" */
    match->route = find_pattern(match, path, flags);
    snprintf(match->location, sizeof match->location, "%s%s",
             language_prefix(match->language, first), length == 1 ? "" : path);
    return match->route != NULL;
}

bool route_find(const char *path, enum language first, struct match *match)
{
    const char *rest;
    unsigned flags;

    *match = (struct match){.language = first};
    rest = strip_language(path, first, match);
    flags = match->language == first ? 0 : ROUTE_PAGE;
    if (strlen(rest) + strlen("/nn") >= sizeof match->path)
        return false;
    snprintf(match->path, sizeof match->path, "%s", *rest == '\0' ? "/" : rest);
    if (strcmp(rest, "/") != 0 || match->language == first)
        match->route = find_pattern(match, match->path, flags);
    if (match->route != NULL || find_without_slash(match, first, flags))
        return true;
    if (strip_xml(match->path)) {
        match->xml = true;
        match->route = find_pattern(match, match->path, ROUTE_PAGE);
    }
    return match->route != NULL;
}

bool route_takes_language(const char *target, enum language first_language)
{
    struct match match = {.language = first_language};
    char path[256];
    const char *first;

    snprintf(path, sizeof path, "%.*s", (int)strcspn(target, "?#"), target);
    first = path + strspn(path, "/");
    strip_language(path, first_language, &match);
    return match.language == first_language && strchr(path, '.') == NULL &&
           strcmp(path, "/healthz") != 0 &&
           (strncmp(first, "static", 6) != 0 || (first[6] != '/' && first[6] != '\0'));
}
