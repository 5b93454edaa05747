/* What each worker is doing, in memory that it shares with its parent: the
 * worker writes, the parent reads and ends who is over the time limit.
 *
 * The server begins and ends a request; whoever does the work says which part
 * it is. Outside a worker (verbs, units) all of it goes nowhere. */
#ifndef KUNNSKAPSWEB_ACTIVITY_H
#define KUNNSKAPSWEB_ACTIVITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum activity_phase {
    PHASE_STARTING, /* opening the database, before the first request */
    PHASE_READING,  /* the request */
    PHASE_QUERYING, /* SQL, and the XML of its rows */
    PHASE_TEXT,     /* CommonMark */
    PHASE_TRANSFORMING,
    PHASE_COMPRESSING,
    PHASE_WRITING, /* the answer */
    PHASE__MAX
};

/* What a log calls them: "reading the request". */
extern const char *const activity_phase_words[PHASE__MAX];

/* What a slot says besides the time. */
struct activity {
    enum activity_phase phase;
    char reference[33]; /* empty while the request is being read */
    char address[200];  /* raw, cut to this length */
};

/* The parent's part --------------------------------------------------------- */

struct activity_board;

/* A board with so many slots, for all processes that are forked from now on.
 * Ends the process when there is no memory. */
struct activity_board *activity_board_new(size_t slots);
void activity_board_free(struct activity_board *board);

/* Before a worker that will write there is forked. */
void activity_clear(struct activity_board *board, size_t slot);

/* When its worker's request began, by clock_milliseconds; not above 0 when there
 * is none. */
int64_t activity_began(const struct activity_board *board, size_t slot);
/* Since when it has been reading its request or writing its answer: it waits
 * for the client. 0 when it is at something else. */
int64_t activity_waits_for_client(const struct activity_board *board, size_t slot);
void activity_read(const struct activity_board *board, size_t slot, struct activity *copy);

/* True: the request that began then is still running, and its worker takes no
 * other after it. To be killed. */
bool activity_condemn(struct activity_board *board, size_t slot, int64_t began);

/* Whether the next worker that begins is to send SIGUSR1 to its parent. Set
 * this before looking whether all are at rest: then none is missed. */
void activity_ask_for_signal(struct activity_board *board, bool wanted);

/* A worker's part ----------------------------------------------------------- */

/* This process writes to that slot. */
void activity_adopt(struct activity_board *board, size_t slot);

void activity_begin(enum activity_phase phase);
void activity_describe(const char *reference, const char *address);

/* Gives the phase that it takes the place of, to go back to. */
enum activity_phase activity_enter(enum activity_phase phase);

/* False: the parent has condemned this worker, which must take no other
 * request. */
bool activity_end(void);

#endif
