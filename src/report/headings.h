/* How deep the headings of the editors' texts stand. */
#ifndef KUNNSKAPSWEB_HEADINGS_H
#define KUNNSKAPSWEB_HEADINGS_H

#include "xml/xml.h"

/* Gives each heading in the element an attribute depth: 1, and one more for
 * each heading that it stands under. Once through the document: a stylesheet,
 * which remembers nothing, would look back from each heading for those. */
void headings_mark(struct xml_element *element);

#endif
