/* CommonMark (spec 0.30, by cmark) as elements of our own, for the
 * stylesheets. HTML in the text stays text; a link with a scheme that is not
 * http, https, mailto or tel loses its address. What nests deeper than 50
 * elements keeps its words alone; time is linear in the text (nesting.h). */
#ifndef KUNNSKAPSWEB_COMMONMARK_H
#define KUNNSKAPSWEB_COMMONMARK_H

#include "xml/xml.h"

void commonmark_add(struct xml_element *parent, const char *text, size_t length);

#endif
