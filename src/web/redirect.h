/* Answers that lead elsewhere: to an address's right form, or to where a page
 * has moved. */
#ifndef KUNNSKAPSWEB_REDIRECT_H
#define KUNNSKAPSWEB_REDIRECT_H

#include "web/exchange.h"

/* To exchange->match.location, with the parameters that are known. */
void redirect_to_right_form(const struct exchange *exchange);

/* To where the database's table says that the address went. False when it
 * says nothing, or on an error. The database is open. */
bool redirect_to_moved(const struct exchange *exchange, struct error *error);

#endif
