/* See pool.h. Before a block stands a head with its class: class n has n * 16
 * bytes, head included; class 0 is a block that malloc gave for itself. Heads
 * stand 8 bytes before a multiple of 16, so that memory is aligned as that of
 * malloc. */
#include "xml/pool.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"

enum {
    STEP = 16,
    CLASS_COUNT = 65,       /* up to 1 KB */
    CHUNK_SIZE = 256 * 1024 /* taken from malloc at a time */
};

struct head {
    uint64_t class;
};

/* Its first bytes; the rest is cut into blocks. */
struct chunk {
    struct chunk *before; /* so that all of them can be found */
};

/* What a block holds while nobody has it. */
struct waiting {
    struct waiting *next;
};

static struct waiting *lists[CLASS_COUNT];
static struct chunk *last;
static char *top, *end; /* what is left of the last chunk */

static struct head *head_of(void *memory)
{
    return (struct head *)memory - 1;
}

static size_t room_of(const struct head *head)
{
    return head->class * STEP - sizeof *head;
}

static void *give(char *place, uint64_t class)
{
    struct head *head = (struct head *)place;

    head->class = class;
    return head + 1;
}

static size_t with_step(size_t size)
{
    if (size > SIZE_MAX - STEP)
        memory_exhausted(size);
    return size + STEP;
}

static void *allocate_alone(size_t size)
{
    char *memory = memory_resize(NULL, with_step(size));

    return give(memory + STEP - sizeof(struct head), 0);
}

static void *cut(uint64_t class)
{
    char *place;

    if ((size_t)(end - top) < class * STEP) {
        struct chunk *chunk = memory_resize(NULL, CHUNK_SIZE);
        chunk->before = last;
        last = chunk;
        top = (char *)chunk + STEP - sizeof(struct head);
        end = (char *)chunk + CHUNK_SIZE;
    }
    place = top;
    top += class * STEP;
    return give(place, class);
}

void *pool_allocate(size_t size)
{
    size_t class;
    struct waiting *first;

    if (size > (CLASS_COUNT - 1) * STEP - sizeof(struct head))
        return allocate_alone(size);
    class = (size + sizeof(struct head) + STEP - 1) / STEP;
    first = lists[class];
    if (first == NULL)
        return cut(class);
    lists[class] = first->next;
    return first;
}

void pool_release(void *block)
{
    struct waiting *waiting = block;
    uint64_t class;

    if (block == NULL)
        return;
    class = head_of(block)->class;
    if (class == 0) {
        free((char *)block - STEP);
        return;
    }
    waiting->next = lists[class];
    lists[class] = waiting;
}

static void *resize_alone(void *block, size_t size)
{
    char *memory = memory_resize((char *)block - STEP, with_step(size));

    return memory + STEP;
}

void *pool_resize(void *block, size_t size)
{
    void *larger;

    if (block == NULL)
        return pool_allocate(size);
    if (head_of(block)->class == 0)
        return resize_alone(block, size);
    if (size <= room_of(head_of(block)))
        return block;
    larger = pool_allocate(size);
    memcpy(larger, block, room_of(head_of(block)));
    pool_release(block);
    return larger;
}

char *pool_copy_string(const char *string)
{
    size_t size = strlen(string) + 1;

    return memcpy(pool_allocate(size), string, size);
}
