/* Memory for libxml2 (pool.h), held against what was written into it. */
#include "unit.h"

#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "xml/pool.h"

static void is_aligned_and_apart(void **state)
{
    unsigned char *blocks[2000];

    (void)state;
    for (size_t size = 0; size < 2000; size++) {
        blocks[size] = pool_allocate(size);
        assert_non_null(blocks[size]);
        assert_int_equal((uintptr_t)blocks[size] % 16, 0);
        memset(blocks[size], (int)(size % 251), size);
    }
    for (size_t size = 0; size < 2000; size++) {
        for (size_t at = 0; at < size; at++)
            assert_int_equal(blocks[size][at], size % 251);
        pool_release(blocks[size]);
    }
}

static void gives_again_what_came_back(void **state)
{
    void *first = pool_allocate(120), *second;

    (void)state;
    pool_release(first);
    second = pool_allocate(113);
    assert_ptr_equal(first, second);
    pool_release(second);
    pool_release(NULL);
}

static void resizing_keeps_the_content(void **state)
{
    unsigned char *block = NULL;

    (void)state;
    for (size_t size = 1; size < 5000; size += 37) {
        size_t kept = size > 37 ? size - 37 : 0;
        block = pool_resize(block, size);
        assert_non_null(block);
        for (size_t at = 0; at < kept; at++)
            assert_int_equal(block[at], at % 253);
        for (size_t at = kept; at < size; at++)
            block[at] = (unsigned char)(at % 253);
    }
    block = pool_resize(block, 10);
    for (size_t at = 0; at < 10; at++)
        assert_int_equal(block[at], at);
    pool_release(block);
}

static void copies_strings(void **state)
{
    char *empty = pool_copy_string(""), *copy = pool_copy_string("blåbær");

    (void)state;
    assert_string_equal(empty, "");
    assert_string_equal(copy, "blåbær");
    pool_release(empty);
    pool_release(copy);
}

static void ask_for_too_much(int way)
{
    static char *start; /* of the block as malloc gave it: to valgrind it is not lost */
    char *block;

    if (way < 2)
        pool_allocate(SIZE_MAX - (size_t)way * 8);
    block = pool_allocate(way == 2 ? 10 : 10000);
    start = block - 16;
    pool_resize(block, SIZE_MAX - 8);
    _exit(start == NULL);
}

static void nobody_goes_on_without_memory(void **state)
{
    (void)state;
    for (int way = 0; way < 4; way++) {
        pid_t pid = fork();
        int status;
        if (pid == 0)
            ask_for_too_much(way);
        assert_int_equal(waitpid(pid, &status, 0), pid);
#ifndef __SANITIZE_ADDRESS__
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), EX_OSERR);
#endif
        assert_int_not_equal(status, 0);
    }
}

/* Blocks come, grow and go in an order that a fixed seed gives; each holds
 * its own number throughout. */
static void nobody_writes_into_another(void **state)
{
    enum {
        COUNT = 500,
        ROUNDS = 100000
    };
    static struct {
        unsigned char *bytes;
        size_t size;
    } held[COUNT];
    uint32_t random = 1;

    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        random = random * 1664525 + 1013904223;
        size_t at = random >> 8 & 511, size = random >> 17 & 2047;
        if (at >= COUNT)
            continue;
        for (size_t i = 0; i < held[at].size; i += held[at].size / 4 + 1)
            assert_int_equal(held[at].bytes[i], at % 256);
        if (size % 3 == 0) {
            pool_release(held[at].bytes);
            held[at].bytes = NULL;
            held[at].size = 0;
        } else {
            held[at].bytes = pool_resize(held[at].bytes, size);
            held[at].size = size;
            memset(held[at].bytes, (int)(at % 256), size);
        }
    }
    for (size_t at = 0; at < COUNT; at++)
        pool_release(held[at].bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_aligned_and_apart),
        cmocka_unit_test(gives_again_what_came_back),
        cmocka_unit_test(resizing_keeps_the_content),
        cmocka_unit_test(copies_strings),
        cmocka_unit_test(nobody_goes_on_without_memory),
        cmocka_unit_test(nobody_writes_into_another),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
