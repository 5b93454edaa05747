/* The PDF, PDF/A-2a and PDF/UA-1 in one file: Apache FOP makes it as a program
 * of its own, libqpdf finishes it. The only file that knows qpdf. */
#ifndef KUNNSKAPSWEB_PDF_H
#define KUNNSKAPSWEB_PDF_H

#include <time.h>

#include "base/buffer.h"

/* Appends the PDF of an XSL-FO document. share_dir has FOP's configuration
 * (xslt/report/fop.xml). FOP runs as this user, without network addresses to
 * read, with a time limit and 512 MB; ERROR_UNAVAILABLE says so when it is not
 * installed. The same FO and time give the same bytes. */
bool pdf_from_fo(const char *share_dir, const struct buffer *fo, time_t time, struct buffer *pdf,
                 struct error *error);

#endif
