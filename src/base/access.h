/* Why a file cannot be used: what the system says and, where it is a matter of
 * rights, whose it is and who wants it. */
#ifndef KUNNSKAPSWEB_ACCESS_H
#define KUNNSKAPSWEB_ACCESS_H

#include <stddef.h>

enum {
    ACCESS_WORDS_SIZE = 400
};

/* Puts the words for errno `fault` of a path into words, and gives them:
 *
 *     No such file or directory
 *     Permission denied; it belongs to root:root, mode 0600, and this runs as kari
 *     Permission denied; its directory /root belongs to root:root, mode 0700, ... */
const char *access_words(const char *path, int fault, char words[ACCESS_WORDS_SIZE]);

#endif
