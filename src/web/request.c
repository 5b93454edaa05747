/* See request.h. */
#include "web/request.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

void request_set_reference(struct request *request, const char *given)
{
    size_t length = given == NULL ? 0 : strspn(given, "0123456789abcdef");
    uint64_t random[2] = {0};

    if (length >= 8 && length <= 32 && given[length] == '\0') {
        snprintf(request->reference, sizeof request->reference, "%s", given);
        return;
    }
    /* A reference need not be secret: zeros would do, and are unlikely. */
    if (getrandom(random, sizeof random, 0) != sizeof random)
        random[0] = 0;
    snprintf(request->reference, sizeof request->reference, "%016llx%016llx",
             (unsigned long long)random[0], (unsigned long long)random[1]);
}
