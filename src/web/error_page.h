/* The page of an error: what went wrong in the reader's words, with a
 * reference that the log has too. */
#ifndef KUNNSKAPSWEB_ERROR_PAGE_H
#define KUNNSKAPSWEB_ERROR_PAGE_H

#include "web/exchange.h"

/* Makes error the answer, in place of what was begun; logs it when it is the
 * site's fault. Answers in plain text when even this page cannot be made. */
void error_page_answer(const struct exchange *exchange, const struct error *error);

#endif
