/* Bitmaps: the sets of positions behind the catalogue's filters. */
#include "unit.h"

#include "base/bitmap.h"

static struct buffer bitmap_of(const size_t *positions, size_t count)
{
    struct buffer bitmap = {0};

    for (size_t i = 0; i < count; i++)
        bitmap_add(&bitmap, positions[i]);
    return bitmap;
}

static const unsigned char *bytes(const struct buffer *bitmap)
{
    return (const unsigned char *)bitmap->data;
}

static void counts_what_is_in_both(void **state)
{
    struct buffer one = bitmap_of((size_t[]){0, 7, 8, 500, 100000}, 5);
    struct buffer other = bitmap_of((size_t[]){7, 500, 501}, 3);

    (void)state;
    assert_int_equal(bitmap_count(bytes(&one), one.length, NULL, 0), 5);
    assert_int_equal(bitmap_count(bytes(&one), one.length, bytes(&other), other.length), 2);
    assert_int_equal(bitmap_count(bytes(&other), other.length, bytes(&one), one.length), 2);
    buffer_free(&one);
    buffer_free(&other);
}

static void intersects_with_a_shorter_and_an_empty_one(void **state)
{
    struct buffer one = bitmap_of((size_t[]){1, 2, 300}, 3);
    struct buffer other = bitmap_of((size_t[]){2, 3}, 2);

    (void)state;
    bitmap_intersect(&one, bytes(&other), other.length);
    assert_int_equal(bitmap_count(bytes(&one), one.length, NULL, 0), 1);
    bitmap_intersect(&one, (const unsigned char *)"", 0);
    assert_int_equal(one.length, 0);
    buffer_free(&one);
    buffer_free(&other);
}

static void assert_page(const struct buffer *bitmap, size_t offset, size_t limit,
                        const char *expected)
{
    struct buffer json = {0};

    bitmap_page(bytes(bitmap), bitmap->length, offset, limit, &json);
    assert_string_equal(json.data, expected);
    buffer_free(&json);
}

static void gives_pages_of_positions_in_order(void **state)
{
    struct buffer bitmap = bitmap_of((size_t[]){9, 3, 4, 77, 1000}, 5);

    (void)state;
    assert_page(&bitmap, 0, 2, "[3,4]");
    assert_page(&bitmap, 2, 2, "[9,77]");
    assert_page(&bitmap, 4, 2, "[1000]");
    assert_page(&bitmap, 5, 2, "[]");
    assert_page(&bitmap, 0, 0, "[]");
    buffer_free(&bitmap);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_is_in_both),
        cmocka_unit_test(intersects_with_a_shorter_and_an_empty_one),
        cmocka_unit_test(gives_pages_of_positions_in_order),
    };

    return cmocka_run_group_tests_name("bitmap", tests, NULL, NULL);
}
