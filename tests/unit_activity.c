/* What workers say of themselves, and what the parent makes of it. */
#include "unit.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/activity.h"
#include "base/clock.h"

enum {
    SLOT = 1
};

static int begin(void **state)
{
    *state = activity_board_new(2);
    activity_adopt(*state, SLOT);
    return 0;
}

static int end(void **state)
{
    activity_board_free(*state);
    return 0;
}

static void tells_what_it_is_at(void **state)
{
    struct activity activity;

    assert_true(activity_began(*state, SLOT) <= 0);
    activity_begin(PHASE_READING);
    assert_true(activity_began(*state, SLOT) > 0);
    assert_true(activity_began(*state, SLOT) <= clock_milliseconds());
    assert_true(activity_began(*state, 0) <= 0);
    activity_describe("0123", "/om");
    assert_int_equal(activity_enter(PHASE_TRANSFORMING), PHASE_READING);
    activity_read(*state, SLOT, &activity);
    assert_int_equal(activity.phase, PHASE_TRANSFORMING);
    assert_string_equal(activity.reference, "0123");
    assert_string_equal(activity.address, "/om");
    assert_true(activity_end());
    assert_true(activity_began(*state, SLOT) <= 0);
}

static void says_nothing_of_the_request_before(void **state)
{
    struct activity activity;

    activity_begin(PHASE_READING);
    activity_describe("0123", "/om");
    activity_end();
    activity_begin(PHASE_READING);
    activity_read(*state, SLOT, &activity);
    assert_string_equal(activity.reference, "");
    assert_string_equal(activity.address, "");
    activity_end();
}

static void cuts_long_addresses(void **state)
{
    char address[4000];
    struct activity activity;

    memset(address, 'x', sizeof address);
    address[sizeof address - 1] = '\0';
    activity_begin(PHASE_READING);
    activity_describe("0123", address);
    activity_read(*state, SLOT, &activity);
    assert_int_equal(strlen(activity.address), sizeof activity.address - 1);
    activity_end();
}

static void condemns_the_request_that_was_late_and_no_other(void **state)
{
    int64_t began;

    activity_begin(PHASE_READING);
    began = activity_began(*state, SLOT);
    assert_false(activity_condemn(*state, SLOT, began - 1));
    assert_true(activity_end());
    assert_false(activity_condemn(*state, SLOT, began)); /* it has ended */

    activity_begin(PHASE_READING);
    assert_true(activity_condemn(*state, SLOT, activity_began(*state, SLOT)));
    assert_true(activity_began(*state, SLOT) <= 0);
    assert_false(activity_end());
}

/* What a child writes the parent sees; the child sends the signal once. */
static void wakes_a_parent_that_asked_for_it(void **state)
{
    static const struct timespec at_once = {0, 0};
    sigset_t signals;
    pid_t child;

    sigemptyset(&signals);
    sigaddset(&signals, SIGUSR1);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    activity_ask_for_signal(*state, true);
    child = fork();
    if (child == 0) {
        activity_adopt(*state, 0);
        activity_begin(PHASE_READING);
        _exit(0);
    }
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_true(activity_began(*state, 0) > 0);
    assert_int_equal(sigtimedwait(&signals, NULL, &at_once), SIGUSR1);
    activity_begin(PHASE_READING);
    assert_int_equal(sigtimedwait(&signals, NULL, &at_once), -1);
    activity_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tells_what_it_is_at, begin, end),
        cmocka_unit_test_setup_teardown(says_nothing_of_the_request_before, begin, end),
        cmocka_unit_test_setup_teardown(cuts_long_addresses, begin, end),
        cmocka_unit_test_setup_teardown(condemns_the_request_that_was_late_and_no_other, begin,
                                        end),
        cmocka_unit_test_setup_teardown(wakes_a_parent_that_asked_for_it, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
