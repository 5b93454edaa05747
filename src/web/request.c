/* See request.h. */
#include "web/request.h"

#include <stdio.h>
#include <string.h>

#include "base/random.h"

void request_set_reference(struct request *request, const char *given)
{
    size_t length = given == NULL ? 0 : strspn(given, "0123456789abcdef");

    if (length >= 8 && length <= 32 && given[length] == '\0')
        snprintf(request->reference, sizeof request->reference, "%s", given);
    else
        random_hex(request->reference);
}
