/* The formats of the annual report, one row each. */
#ifndef KUNNSKAPSWEB_FORMAT_H
#define KUNNSKAPSWEB_FORMAT_H

#include <stddef.h>

struct report_format {
    const char *name;       /* also the file's ending: "odt"; base/media_type.c has its type */
    const char *stylesheet; /* xslt/report/NAME.xsl; NULL: the document itself */
    enum report_kind {
        REPORT_TEXT,    /* the stylesheet's output is the file */
        REPORT_CSV,     /* the same with a byte order mark before it */
        REPORT_PACKAGE, /* it describes an archive (package.h) */
        REPORT_PDF      /* it makes XSL-FO (pdf.h) */
    } kind;
};

extern const struct report_format report_formats[];
extern const size_t report_format_count;

/* NULL when there is none of that name. */
const struct report_format *report_format_find(const char *name);

/* All their names, for a sentence: "xml, html, pdf". Cut to what fits. */
void report_format_list(char *list, size_t size);

#endif
