/* See route.h. */
#include "route.h"

#include <stdio.h>
#include <string.h>

const struct language_facts languages[LANGUAGE__MAX] = {
    [LANGUAGE_NB] = {"nb", "", "nn", "en"},
    [LANGUAGE_NN] = {"nn", "/nn", "nb", "en"},
    [LANGUAGE_EN] = {"en", "/en", "nb", "nn"},
};

static const struct parameter_rule catalogue_parameters[] = {
    {"type", parameter_is_slug},
    {"tema", parameter_is_slug},
    {"partner", parameter_is_slug},
    {"status", parameter_is_slug},
    {"aar", parameter_is_year},
    {"side", parameter_is_page_number},
    {NULL, NULL},
};

static const struct parameter_rule paging_parameters[] = {
    {"side", parameter_is_page_number},
    {NULL, NULL},
};

/* clang-format off */
const struct route routes[] = {
    {"home",          "/",                       "home",         "site",        NULL, ROUTE_PAGE, NULL},
    {"about",         "/om",                     "about",        "site",        NULL, ROUTE_PAGE, NULL},
    {"organization",  "/om/organisering",        "organization", "site",        NULL, ROUTE_PAGE, NULL},
    {"mandate",       "/om/mandat",              "text",         "site",        NULL, ROUTE_PAGE, NULL},
    {"partners",      "/partnere",               "partners",     "site",        NULL, ROUTE_PAGE, NULL},
    {"partner",       "/partnere/:slug",         "partner",      "site",        NULL, ROUTE_PAGE, NULL},
    {"projects",      "/prosjekter",             "projects",     "site",        catalogue_parameters, ROUTE_PAGE, NULL},
    {"project",       "/prosjekter/:slug",       "project",      "site",        NULL, ROUTE_PAGE, NULL},
    {"events",        "/arrangementer",          "events",       "site",        paging_parameters, ROUTE_PAGE, NULL},
    {"event",         "/arrangementer/:slug",    "event",        "site",        NULL, ROUTE_PAGE, NULL},
    {"conference",    "/konferansen",            "conference",   "site",        NULL, ROUTE_PAGE, NULL},
    {"prize",         "/pris",                   "prize",        "site",        NULL, ROUTE_PAGE, NULL},
    {"publications",  "/publikasjoner",          "publications", "site",        paging_parameters, ROUTE_PAGE, NULL},
    {"calls",         "/utlysninger",            "calls",        "site",        NULL, ROUTE_PAGE, NULL},
    {"news",          "/aktuelt",                "news",         "site",        paging_parameters, ROUTE_PAGE, NULL},
    {"news-item",     "/aktuelt/:slug",          "news-item",    "site",        NULL, ROUTE_PAGE, NULL},
    {"reports",       "/arsrapport",             "reports",      "site",        NULL, ROUTE_PAGE, NULL},
    {"report-file",   "/arsrapport/:slug",       "report-file",  NULL,                 NULL, ROUTE_FILE, parameter_is_report_file},
    {"report",        "/arsrapport/:slug",       "report",       "site",        NULL, ROUTE_PAGE, parameter_is_year},
    {"contact",       "/kontakt",                "contact",      "site",        NULL, ROUTE_PAGE, NULL},
    {"privacy",       "/personvern",             "text",         "site",        NULL, ROUTE_PAGE, NULL},
    {"accessibility", "/tilgjengelighet",        "text",         "site",        NULL, ROUTE_PAGE, NULL},
    {"cookies",       "/informasjonskapsler",    "text",         "site",        NULL, ROUTE_PAGE, NULL},
    {"about-site",    "/om-nettstedet",          "text",         "site",        NULL, ROUTE_PAGE, NULL},
    {"news-feed",     "/aktuelt.atom",           "news-feed",    "feeds/news",         NULL, 0, NULL},
    {"sitemap",       "/sitemap.xml",            "sitemap",      "feeds/sitemap",      paging_parameters, 0, NULL},
    {"robots",        "/robots.txt",             "robots",       "feeds/robots",       NULL, 0, NULL},
    {"colors",        "/tema.css",               "colors",       "feeds/colors",       NULL, 0, NULL},
    {"health",        "/healthz",                "health",       "feeds/health",       NULL, ROUTE_PRIVATE, NULL},
};
/* clang-format on */

const size_t route_count = sizeof routes / sizeof routes[0];
_Static_assert(sizeof routes / sizeof routes[0] <= ROUTE_COUNT_MAX, "more routes than a service holds");

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

static const char *strip_language(const char *path, struct match *match)
{
    for (int i = LANGUAGE_NB + 1; i < LANGUAGE__MAX; i++) {
        size_t length = strlen(languages[i].prefix);
        if (strncmp(path, languages[i].prefix, length) == 0 &&
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
static bool find_without_slash(struct match *match, unsigned flags)
{
    size_t length = strlen(match->path);
    const char *path = match->path;

    if (length > 1 && path[length - 1] == '/')
        match->path[length - 1] = '\0';
    else if (length > 1 || match->language == LANGUAGE_NB)
        return false;
    if (length == 2)
        return false; /* "//" */
    match->route = find_pattern(match, path, flags);
    snprintf(match->location, sizeof match->location, "%s%s", languages[match->language].prefix,
             length == 1 ? "" : path);
    return match->route != NULL;
}

bool route_find(const char *path, struct match *match)
{
    const char *rest;
    unsigned flags;

    *match = (struct match){.language = LANGUAGE_NB};
    rest = strip_language(path, match);
    flags = match->language == LANGUAGE_NB ? 0 : ROUTE_PAGE;
    if (strlen(rest) + strlen("/nn") >= sizeof match->path)
        return false;
    snprintf(match->path, sizeof match->path, "%s", *rest == '\0' ? "/" : rest);
    if (strcmp(rest, "/") != 0 || match->language == LANGUAGE_NB)
        match->route = find_pattern(match, match->path, flags);
    if (match->route != NULL || find_without_slash(match, flags))
        return true;
    if (strip_xml(match->path)) {
        match->xml = true;
        match->route = find_pattern(match, match->path, ROUTE_PAGE);
    }
    return match->route != NULL;
}
