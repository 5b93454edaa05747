/* The route table: what the site answers, one row a page. Adding a page is a
 * row here, an SQL file and a stylesheet. */
#ifndef KUNNSKAPSWEB_ROUTE_H
#define KUNNSKAPSWEB_ROUTE_H

#include "base/language.h"
#include "web/parameter.h"

enum route_flags {
    ROUTE_PAGE = 1,    /* exists in all languages, with its XML at .xml */
    ROUTE_PRIVATE = 2, /* for the server's own keepers: never cached */
    ROUTE_FILE = 4     /* a file of an annual report, sent by nginx */
};

struct route {
    const char *name;       /* the page's name in its XML */
    const char *pattern;    /* address; ":slug" stands for one segment */
    const char *queries;    /* NULL: the name */
    const char *stylesheet; /* NULL: that of all pages */
    const struct parameter_rule *parameters;
    unsigned flags;
    bool (*is_slug)(const char *value); /* NULL: parameter_is_slug */
};

/* What an address leads to. */
struct match {
    const struct route *route;
    enum language language;
    bool xml;                        /* the page's XML is asked for */
    char slug[PARAMETER_VALUE_SIZE]; /* the ":slug" segment, or empty */
    char path[256];                  /* without language, .xml: "/prosjekter" */
    char location[256];              /* the right address, when it is another */
};

enum {
    ROUTE_COUNT_MAX = 64
};
extern const struct route routes[];
extern const size_t route_count;

/* Its queries are in sql/pages/NAME.sql, its stylesheet is xslt/NAME.xsl;
 * NULL for one without, a ROUTE_FILE. */
const char *route_queries(const struct route *route);
const char *route_stylesheet(const struct route *route);

/* Finds the route of a decoded path; first is the language of addresses that
 * name none. False: nothing there; language is set
 * all the same, for the error page. With match->location set the visitor is
 * to be sent there (a slash too many at the end, "/nn/"). */
bool route_find(const char *path, enum language first, struct match *match);

/* Whether an address of our own, perhaps with a query, wants the reader's
 * language before it: not where it has one, nor files and what else has none.
 * The template "localize" (xslt/lib/links.xsl) says the same of links. */
bool route_takes_language(const char *target, enum language first_language);

#endif
