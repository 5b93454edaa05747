/* Media types of the files that the program makes, by their endings: what a
 * server says of them. Stylesheets name the types of what they write themselves. */
#ifndef KUNNSKAPSWEB_MEDIA_TYPE_H
#define KUNNSKAPSWEB_MEDIA_TYPE_H

/* As in a Content-Type field (RFC 9110, 8.3), with charset where it is text.
 * ending is without the dot: "odt". NULL for one that is not known. */
const char *media_type_of(const char *ending);

#endif
