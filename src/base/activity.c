/* See activity.h. Numbers are atomic. The two texts are not: the parent reads
 * them of a worker that is late, and then nobody writes them but by a chance
 * that costs a garbled address in one line of the log. */
#include "base/activity.h"

#include "base/clock.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum {
    CONDEMNED = -1 /* in the place of a slot's beginning */
};

struct slot {
    _Alignas(64) _Atomic int64_t began; /* a cache line, at least, for each */
    _Atomic int64_t entered;            /* the phase */
    _Atomic int phase;
    char reference[33];
    char address[200];
};

struct activity_board {
    _Atomic bool signal_wanted;
    pid_t parent;
    size_t size; /* bytes of the whole */
    struct slot slots[];
};

const char *const activity_phase_words[PHASE__MAX] = {
    [PHASE_STARTING] = "starting",
    [PHASE_READING] = "reading the request",
    [PHASE_QUERYING] = "querying the database",
    [PHASE_TEXT] = "reading a text's CommonMark",
    [PHASE_TRANSFORMING] = "transforming with XSLT",
    [PHASE_COMPRESSING] = "compressing the answer",
    [PHASE_WRITING] = "writing the answer",
};

static struct slot nowhere;
static struct slot *own = &nowhere;
static struct activity_board *own_board;

struct activity_board *activity_board_new(size_t slots)
{
    size_t size = sizeof(struct activity_board) + slots * sizeof(struct slot);
    struct activity_board *board =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (board == MAP_FAILED)
        abort();
    board->parent = getpid();
    board->size = size;
    return board;
}

void activity_board_free(struct activity_board *board)
{
    munmap(board, board->size);
}

void activity_clear(struct activity_board *board, size_t slot)
{
    board->slots[slot].began = 0;
}

int64_t activity_began(const struct activity_board *board, size_t slot)
{
    return board->slots[slot].began;
}

/* First the phase, then its time, which the worker writes the other way round:
 * a phase never seems older than it is. */
int64_t activity_waits_for_client(const struct activity_board *board, size_t slot)
{
    int phase = board->slots[slot].phase;

    return phase == PHASE_READING || phase == PHASE_WRITING ? board->slots[slot].entered : 0;
}

void activity_read(const struct activity_board *board, size_t slot, struct activity *copy)
{
    const struct slot *from = &board->slots[slot];

    copy->phase = (enum activity_phase)from->phase;
    memcpy(copy->reference, from->reference, sizeof copy->reference);
    memcpy(copy->address, from->address, sizeof copy->address);
    copy->reference[sizeof copy->reference - 1] = '\0';
    copy->address[sizeof copy->address - 1] = '\0';
}

bool activity_condemn(struct activity_board *board, size_t slot, int64_t began)
{
    return atomic_compare_exchange_strong(&board->slots[slot].began, &began, CONDEMNED);
}

void activity_ask_for_signal(struct activity_board *board, bool wanted)
{
    board->signal_wanted = wanted;
}

void activity_adopt(struct activity_board *board, size_t slot)
{
    own_board = board;
    own = &board->slots[slot];
}

/* First the time, then the question: see activity_ask_for_signal. */
void activity_begin(enum activity_phase phase)
{
    own->reference[0] = own->address[0] = '\0';
    own->entered = clock_milliseconds();
    own->phase = phase;
    own->began = own->entered;
    if (own_board != NULL && atomic_exchange(&own_board->signal_wanted, false))
        kill(own_board->parent, SIGUSR1);
}

void activity_describe(const char *reference, const char *address)
{
    snprintf(own->reference, sizeof own->reference, "%s", reference);
    snprintf(own->address, sizeof own->address, "%s", address);
}

enum activity_phase activity_enter(enum activity_phase phase)
{
    own->entered = clock_milliseconds();
    return (enum activity_phase)atomic_exchange(&own->phase, (int)phase);
}

bool activity_end(void)
{
    return atomic_exchange(&own->began, 0) != CONDEMNED;
}
