/* Memory for the trees of libxml2, which takes and gives back tens of
 * thousands of small blocks for one page. Sizes are rounded up to multiples
 * of 16 bytes; a block given back waits in the list of its size for the next
 * that asks. Blocks have no lifetime of a request: each is free only when its
 * owner says so. The pool keeps what it once took from malloc. Not for threads.
 *
 * The four functions have the signatures that xmlMemSetup asks for; blocks of
 * one must be given back to it, not to free. There is always memory, or the
 * process ends: libxml2 would leave out what it has none for, and go on. */
#ifndef KUNNSKAPSWEB_POOL_H
#define KUNNSKAPSWEB_POOL_H

#include <stddef.h>

void *pool_allocate(size_t size);
void *pool_resize(void *block, size_t size);
void pool_release(void *block);
char *pool_copy_string(const char *string);

#endif
