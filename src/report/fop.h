/* Apache FOP as a program of its own: XSL-FO in, PDF out. */
#ifndef KUNNSKAPSWEB_FOP_H
#define KUNNSKAPSWEB_FOP_H

#include "base/buffer.h"

/* Appends the PDF that FOP makes of fo, with the configuration
 * share_dir/xslt/report/fop.xml, in a private directory that is gone
 * afterwards. ERROR_UNAVAILABLE when FOP or a font is not installed. */
bool fop_make_pdf(const char *share_dir, const struct buffer *fo, struct buffer *pdf,
                  struct error *error);

#endif
