/* HTML as bytes: the same that libxml2's own writer gives for a document in
 * UTF-8 without indentation, but without the copies that one makes of every
 * string. Two things are better than there: HTML 5's elements without content
 * have no end tag, and a host that is an IP address keeps its brackets. What
 * is rare is left to libxml2. Texts hold characters of XML only, as xml.h sees
 * to. */
#ifndef KUNNSKAPSWEB_HTML_H
#define KUNNSKAPSWEB_HTML_H

#include "base/buffer.h"
#include "xml/xml.h"

/* Appends an HTML document with <!DOCTYPE html>. Its <head> gets the encoding. */
void html_write(struct xml_document *document, struct buffer *buffer);

#endif
