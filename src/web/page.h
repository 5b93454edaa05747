/* A page: its queries' rows become XML, and the stylesheet makes the body of
 * the answer from it. */
#ifndef KUNNSKAPSWEB_PAGE_H
#define KUNNSKAPSWEB_PAGE_H

#include "web/exchange.h"

/* The XML of exchange->match, as its queries give it; the caller frees it. NULL
 * on error: ERROR_NOT_FOUND and ERROR_PARAMETER come from the queries. The
 * database is open. */
struct xml_document *page_document(const struct exchange *exchange, struct error *error);

/* Fills in body and type of the answer to exchange->match, as HTML, feed or
 * the XML itself. */
bool page_answer(const struct exchange *exchange, struct error *error);

/* What page_answer shares with the pages of errors: the attributes of every
 * document, the site's own facts where the database gives them, and the
 * transform into the answer's body. */
void page_set_attributes(const struct exchange *exchange, struct xml_element *page);
void page_add_site(const struct exchange *exchange, struct xml_element *page);
bool page_render(const struct exchange *exchange, struct transform *transform,
                 struct xml_document *document, struct error *error);

#endif
