/* What an address is (RFC 3986; letters of all scripts as RFC 3987 has them),
 * and how it is written: the one place that decides either, for configuration,
 * data, texts, redirects and DOIs. */
#ifndef KUNNSKAPSWEB_ADDRESS_H
#define KUNNSKAPSWEB_ADDRESS_H

#include <stdbool.h>

#include "base/buffer.h"

enum address_kind {
    ADDRESS_NONE,  /* not one that anything may lead to */
    ADDRESS_WEB,   /* http: or https:, with a host */
    ADDRESS_MAIL,  /* mailto: with an address */
    ADDRESS_PHONE, /* tel: with a number */
    ADDRESS_OWN,   /* of our own site: begins with one slash */
    ADDRESS_PLACE  /* of the same page: begins with # */
};

/* Appends the address in ASCII, ready for any format; nothing for
 * ADDRESS_NONE. Characters that have no place in an address are then
 * percent-encoded, and so is a % that encodes nothing. fault (may be NULL):
 * in words what is wrong with the text as it stands, or NULL. */
enum address_kind address_write(const char *text, struct buffer *written, const char **fault);

/* What is wrong with a text where only one kind will do; NULL: nothing. */
const char *address_fault_web(const char *text);
const char *address_fault_own(const char *text);
const char *address_fault_mail(const char *text); /* without mailto: */

/* What is wrong with the path of an old address, which is kept as it reads
 * (æ, not %C3%A6), without language or query. */
const char *address_fault_path(const char *text);

/* A site's own address without anything after host and port; "" is none. */
bool address_is_base(const char *text);

/* Appends a DOI (ISO 26324) as it reads, without doi: or the address of a
 * resolver before it, and where it leads. False: it is no DOI. Either may be NULL. */
bool doi_write(const char *text, struct buffer *doi, struct buffer *address);

#endif
