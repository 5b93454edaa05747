/* XSLT. Only this and stylesheet_names.h know libxslt: stylesheets are compiled once, may
 * read nothing but the interface's words while they run, and write nothing. */
#ifndef KUNNSKAPSWEB_TRANSFORM_H
#define KUNNSKAPSWEB_TRANSFORM_H

#include "base/buffer.h"
#include "xml/xml.h"

struct transform;

/* Sets the rules for all transforms of this process. Before the first one. */
bool transform_library_start(struct error *error);
void transform_library_stop(void);

/* Compiles the stylesheet at path. ERROR_CONFIG names file and line. */
struct transform *transform_new(const char *path, struct error *error);
void transform_free(struct transform *transform);

/* The media type that the stylesheet's xsl:output gives, or the default one
 * of its method, without charset. Borrowed. */
const char *transform_media_type(const struct transform *transform);

/* Appends what the stylesheet makes of document. words is a document that it
 * may ask for by its address (xml_document_set_address), the only one.
 * An empty result or a fault while it runs is ERROR_INTERNAL. */
bool transform_apply(struct transform *transform, struct xml_document *document,
                     struct xml_document *words, struct buffer *result, struct error *error);

/* The same, but gives the result as a document, which the caller frees. NULL
 * on error. */
struct xml_document *transform_to_document(struct transform *transform,
                                           struct xml_document *document,
                                           struct xml_document *words, struct error *error);

#endif
