/* The identity of an answer: its entity tag (RFC 9110, 8.8.3), and whether
 * the visitor has it already. */
#ifndef KUNNSKAPSWEB_ENTITY_TAG_H
#define KUNNSKAPSWEB_ENTITY_TAG_H

#include <stdbool.h>
#include <stdint.h>

enum {
    ENTITY_TAG_SIZE = 64
};

/* All that may enter a tag. The address is not needed: a tag is compared for
 * one address only. */
struct entity_tag_inputs {
    uint64_t build;   /* the program and its files */
    uint64_t content; /* the database's */
    const char *day;  /* coming events become past ones */
    bool gzip;        /* another coding, other bytes */
};

/* Writes the tag, quoted. */
void entity_tag_write(char tag[ENTITY_TAG_SIZE], const struct entity_tag_inputs *inputs);

/* Whether an If-None-Match field (13.1.2; NULL: none) names the tag; compared
 * weakly. */
bool entity_tag_matches(const char *if_none_match, const char *tag);

#endif
