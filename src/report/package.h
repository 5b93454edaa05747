/* Office files: zip archives of XML parts, by libzip. The only file that
 * knows zip.h. */
#ifndef KUNNSKAPSWEB_PACKAGE_H
#define KUNNSKAPSWEB_PACKAGE_H

#include <time.h>

#include "base/buffer.h"
#include "xml/xml.h"

/* Appends the archive that a stylesheet describes:
 *
 *     <package><part name="mimetype" stored="yes">text</part>
 *              <part name="content.xml"><an-element/></part> ...</package>
 *
 * Parts come in this order; one with an element becomes an XML document, one
 * with text that text; stored="yes" is not compressed. Every entry has the
 * time given, so that the same parts give the same bytes. */
bool package_write(struct xml_document *parts, time_t time, struct buffer *archive,
                   struct error *error);

#endif
