/* Names that a stylesheet uses and nobody declares: libxslt finds an unknown
 * variable, function or template only when it comes to it, and a word of the
 * interface that is not there is an empty text without any fault. */
#ifndef KUNNSKAPSWEB_STYLESHEET_NAMES_H
#define KUNNSKAPSWEB_STYLESHEET_NAMES_H

#include "xml/transform.h"

/* Whether each variable and template that the stylesheet names is declared in
 * it or what it imports, somewhere, each function known, and each word
 * ($m/GROUP/KEY) in words (NULL: not looked at). ERROR_CONFIG says the first
 * that is not, with file and line. */
bool stylesheet_names_check(struct transform *transform, struct xml_document *words,
                            struct error *error);

#endif
