/* See headings.h. */
#include "report/headings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LEVELS = 6
};

/* The headings that one stands under, the innermost last. */
struct outline {
    int levels[LEVELS];
    size_t depth;
};

static void mark(struct outline *outline, struct xml_element *heading)
{
    struct buffer level = {0};
    char depth[24];
    int own;

    xml_attribute_get(heading, "level", &level);
    own = level.data == NULL ? 1 : atoi(level.data);
    buffer_free(&level);
    while (outline->depth > 0 && outline->levels[outline->depth - 1] >= own)
        outline->depth--;
    if (outline->depth < LEVELS)
        outline->levels[outline->depth++] = own;
    snprintf(depth, sizeof depth, "%zu", outline->depth);
    xml_attribute_set(heading, "depth", depth);
}

void headings_mark(struct xml_element *element)
{
    struct outline outline = {.depth = 0};

    for (struct xml_element *child = xml_element_first(element); child != NULL;
         child = xml_element_next(child)) {
        if (strcmp(xml_element_name(child), "heading") == 0)
            mark(&outline, child);
        else
            headings_mark(child);
    }
}
