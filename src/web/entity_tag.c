/* See entity_tag.h. */
#include "web/entity_tag.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"

void entity_tag_write(char tag[ENTITY_TAG_SIZE], const struct entity_tag_inputs *inputs)
{
    uint64_t hash = hash_add(inputs->build, &inputs->content, sizeof inputs->content);

    hash = hash_add(hash, inputs->day, strlen(inputs->day));
    snprintf(tag, ENTITY_TAG_SIZE, "\"%016llx%s\"", (unsigned long long)hash,
             inputs->gzip ? "-gzip" : "");
}

bool entity_tag_matches(const char *if_none_match, const char *tag)
{
    const char *list = if_none_match;
    size_t length = strlen(tag);

    while (list != NULL && *list != '\0') {
        list += strspn(list, " \t,");
        if (*list == '*')
            return true;
        if (strncmp(list, "W/", 2) == 0)
            list += 2;
        if (strncmp(list, tag, length) == 0 && strchr(" \t,", list[length]) != NULL)
            return true;
        list = strchr(list, ',');
    }
    return false;
}
