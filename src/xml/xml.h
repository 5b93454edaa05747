/* The XML of a page. Of libxml2 know only this, html.h and transform.h:
 * everyone else sees documents and elements. All text is UTF-8; what is no XML character becomes
 * U+FFFD here, at the border, once. */
#ifndef KUNNSKAPSWEB_XML_H
#define KUNNSKAPSWEB_XML_H

#include "base/buffer.h"

struct xml_document;
struct xml_element;

/* Before anything else of libxml2 or libxslt. Its memory comes from pool.h,
 * unless the environment has KUNNSKAPSWEB_POOL=no. */
void xml_library_start(void);
void xml_library_stop(void);

struct xml_document *xml_document_new(const char *root);
void xml_document_free(struct xml_document *document);
struct xml_element *xml_document_root(struct xml_document *document);

/* Elements belong to their document. Names are the program's own. */
struct xml_element *xml_element_add(struct xml_element *parent, const char *name);
/* The last child of that name, added if there is none. */
struct xml_element *xml_element_ensure(struct xml_element *parent, const char *name);
void xml_attribute_set(struct xml_element *element, const char *name, const char *value);
void xml_text_add(struct xml_element *element, const char *text, size_t length);

/* Walking a document: NULL where there is no more. Text between elements is
 * passed over. */
struct xml_element *xml_element_first(struct xml_element *parent);
struct xml_element *xml_element_next(struct xml_element *element);
const char *xml_element_name(const struct xml_element *element);
/* Appends the attribute's value. False when there is none. */
bool xml_attribute_get(struct xml_element *element, const char *name, struct buffer *value);
/* Appends all text in the element. */
void xml_text_get(struct xml_element *element, struct buffer *text);
/* Takes the element out of its document, appends it as a document of its own,
 * with an XML declaration, and frees it. */
void xml_element_write(struct xml_element *element, struct buffer *buffer);

/* Appends the document as UTF-8 with an XML declaration. */
void xml_document_write(struct xml_document *document, struct buffer *buffer);

/* Reads one of the program's own files, without network or entities. */
struct xml_document *xml_document_read(const char *path, struct error *error);

/* The address under which a stylesheet's document() finds this document. */
void xml_document_set_address(struct xml_document *document, const char *address);

/* libxml2's own node for the transform: an xmlDocPtr. Borrowed. */
void *xml_document_native(struct xml_document *document);

#endif
