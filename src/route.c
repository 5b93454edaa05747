/* See route.h. */
#include "route.h"

#include <stdio.h>
#include <string.h>

const struct language_facts languages[LANGUAGE__MAX] = {
    [LANGUAGE_NB] = {"nb", "", "nb nn en"},
    [LANGUAGE_NN] = {"nn", "/nn", "nn nb en"},
    [LANGUAGE_EN] = {"en", "/en", "en nb nn"},
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
    {"home",          "/",                       "home",         "pages/home",         NULL, ROUTE_PAGE},
    {"about",         "/om",                     "about",        "pages/about",        NULL, ROUTE_PAGE},
    {"organization",  "/om/organisering",        "organization", "pages/organization", NULL, ROUTE_PAGE},
    {"mandate",       "/om/mandat",              "text",         "pages/text",         NULL, ROUTE_PAGE},
    {"partners",      "/partnere",               "partners",     "pages/partners",     NULL, ROUTE_PAGE},
    {"partner",       "/partnere/:slug",         "partner",      "pages/partner",      NULL, ROUTE_PAGE},
    {"projects",      "/prosjekter",             "projects",     "pages/projects",     catalogue_parameters, ROUTE_PAGE},
    {"project",       "/prosjekter/:slug",       "project",      "pages/project",      NULL, ROUTE_PAGE},
    {"events",        "/arrangementer",          "events",       "pages/events",       paging_parameters, ROUTE_PAGE},
    {"event",         "/arrangementer/:slug",    "event",        "pages/event",        NULL, ROUTE_PAGE},
    {"conference",    "/konferansen",            "conference",   "pages/conference",   NULL, ROUTE_PAGE},
    {"prize",         "/pris",                   "prize",        "pages/prize",        NULL, ROUTE_PAGE},
    {"publications",  "/publikasjoner",          "publications", "pages/publications", paging_parameters, ROUTE_PAGE},
    {"calls",         "/utlysninger",            "calls",        "pages/calls",        NULL, ROUTE_PAGE},
    {"news",          "/aktuelt",                "news",         "pages/news",         paging_parameters, ROUTE_PAGE},
    {"news-item",     "/aktuelt/:slug",          "news-item",    "pages/news-item",    NULL, ROUTE_PAGE},
    {"contact",       "/kontakt",                "contact",      "pages/contact",      NULL, ROUTE_PAGE},
    {"privacy",       "/personvern",             "text",         "pages/text",         NULL, ROUTE_PAGE},
    {"accessibility", "/tilgjengelighet",        "text",         "pages/text",         NULL, ROUTE_PAGE},
    {"cookies",       "/informasjonskapsler",    "text",         "pages/text",         NULL, ROUTE_PAGE},
    {"about-site",    "/om-nettstedet",          "text",         "pages/text",         NULL, ROUTE_PAGE},
    {"news-feed",     "/aktuelt.atom",           "news-feed",    "feeds/news",         NULL, 0},
    {"sitemap",       "/sitemap.xml",            "sitemap",      "feeds/sitemap",      NULL, 0},
    {"robots",        "/robots.txt",             "robots",       "feeds/robots",       NULL, 0},
    {"colors",        "/tema.css",               "colors",       "feeds/colors",       NULL, 0},
    {"health",        "/healthz",                "health",       "feeds/health",       NULL, ROUTE_PRIVATE},
};
/* clang-format on */

const size_t route_count = sizeof routes / sizeof routes[0];
_Static_assert(sizeof routes / sizeof routes[0] <= ROUTE_COUNT_MAX, "more routes than a service holds");

static bool matches(const char *pattern, const char *path, char *slug, size_t size)
{
    const char *variable = strchr(pattern, ':');
    size_t fixed;

    slug[0] = '\0';
    if (variable == NULL)
        return strcmp(pattern, path) == 0;
    fixed = (size_t)(variable - pattern);
    if (strncmp(pattern, path, fixed) != 0 || !parameter_is_slug(path + fixed))
        return false;
    snprintf(slug, size, "%s", path + fixed);
    return true;
}

static const struct route *find_pattern(struct match *match, const char *path, unsigned flags)
{
    for (size_t i = 0; i < route_count; i++)
        if ((routes[i].flags & flags) == flags &&
            matches(routes[i].pattern, path, match->slug, sizeof match->slug))
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
