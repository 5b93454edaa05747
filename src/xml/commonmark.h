/* CommonMark (spec 0.30, by cmark) as elements of our own, for the
 * stylesheets. HTML in the text stays text; headings get their levels from 1
 * on, without one left out; a link keeps its address where base/address.h has
 * it for one, written as that does. What nests deeper than 50 elements keeps
 * its words alone; time is linear in the text (nesting.h). */
#ifndef KUNNSKAPSWEB_COMMONMARK_H
#define KUNNSKAPSWEB_COMMONMARK_H

#include "xml/xml.h"

void commonmark_add(struct xml_element *parent, const char *text, size_t length);

/* Tells every address of a link in the text that is none, or not written as
 * one, and what is wrong with it. */
typedef void commonmark_fault(void *context, const char *address, const char *fault);
void commonmark_check(const char *text, size_t length, commonmark_fault *tell, void *context);

#endif
