/* Heads of answers, compression, and the reading of configuration files. */
#include "unit.h"

#include <stdio.h>
#include <unistd.h>
#include <zlib.h>

#include "base/compress.h"
#include "base/configuration.h"
#include "web/nginx_cache.h"
#include "web/request.h"
#include "web/response.h"

static void a_page_may_be_kept_and_revalidated(void **state)
{
    struct response response = {.status = 200,
                                .content_type = "text/html; charset=utf-8",
                                .etag = "\"x\"",
                                .kept_until = 1700000000};
    struct buffer head = {0};

    (void)state;
    response_write_head(&response, &head);
    assert_non_null(strstr(head.data, "Status: 200\r\n"));
    assert_non_null(strstr(head.data, "ETag: \"x\"\r\n"));
    assert_non_null(strstr(head.data, "X-Accel-Expires: @1700000000\r\n"));
    assert_null(strstr(head.data, "no-store"));
    assert_null(strstr(head.data, "Strict-Transport-Security"));
    assert_string_equal(head.data + head.length - 4, "\r\n\r\n");
    buffer_free(&head);
}

static void nginx_keeps_by_its_own_clock(void **state)
{
    static const char *const none[] = {NULL, "", "x", "-1", "1e9", "1700000000,5", "999999999999"};

    (void)state;
    assert_int_equal(nginx_cache_until("1700000000.123", NULL, 1800000000), 1700000000);
    assert_int_equal(nginx_cache_until("1900000000", NULL, 1800000000), 1900000000);
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        assert_int_equal(nginx_cache_until(none[i], "", 1800000000), 1800000000);
}

static void nginx_keeps_nothing_where_there_is_no_room(void **state)
{
    struct response response = {.status = 200, .etag = "\"x\""};
    struct buffer head = {0};

    (void)state;
    assert_int_equal(nginx_cache_until(NULL, "/", 5), 5);
    assert_int_equal(nginx_cache_until(NULL, "/not/there", 5), 5);
    assert_int_equal(nginx_cache_until(NULL, "/proc", 5), 0);
    response_write_head(&response, &head);
    assert_non_null(strstr(head.data, "X-Accel-Expires: 0\r\n"));
    buffer_free(&head);
}

static void an_error_is_never_kept(void **state)
{
    struct response response = {.status = 503, .secure = true};
    struct buffer head = {0};

    (void)state;
    response_write_head(&response, &head);
    assert_non_null(strstr(head.data, "Cache-Control: no-store\r\n"));
    assert_non_null(strstr(head.data, "Retry-After: "));
    assert_non_null(strstr(head.data, "Strict-Transport-Security: "));
    assert_null(strstr(head.data, "ETag"));
    assert_null(strstr(head.data, "X-Accel-Expires"));
    buffer_free(&head);
}

static void compressed_bodies_are_the_same_each_time(void **state)
{
    struct compressor *compressor = compressor_new();
    struct buffer body = {0}, one = {0}, other = {0};
    char back[4096];
    z_stream stream = {0};

    (void)state;
    for (int i = 0; i < 100; i++)
        buffer_append_string(&body, "Kunnskapskommunen ");
    assert_true(compress_gzip(compressor, &body, &one));
    assert_true(compress_gzip(compressor, &body, &other));
    assert_int_equal(one.length, other.length);
    assert_memory_equal(one.data, other.data, one.length);
    stream.next_in = (unsigned char *)one.data;
    stream.avail_in = (unsigned)one.length;
    stream.next_out = (unsigned char *)back;
    stream.avail_out = sizeof back;
    assert_int_equal(inflateInit2(&stream, MAX_WBITS + 16), Z_OK);
    assert_int_equal(inflate(&stream, Z_FINISH), Z_STREAM_END);
    assert_int_equal(stream.total_out, body.length);
    assert_memory_equal(back, body.data, body.length);
    inflateEnd(&stream);
    assert_false(compress_gzip(NULL, &body, &one));
    compressor_free(compressor);
    buffer_free(&body);
    buffer_free(&one);
    buffer_free(&other);
}

static void assert_configuration(const char *text, bool ok, const char *message)
{
    struct configuration configuration;
    struct error error = {0};
    char path[64];
    FILE *file;

    snprintf(path, sizeof path, "/tmp/kunnskapsweb-unit-%ld.conf", (long)getpid());
    file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    configuration_init(&configuration);
    assert_int_equal(configuration_read_file(&configuration, path, &error), ok);
    assert_non_null(strstr(error.message, message));
    configuration_free(&configuration);
    unlink(path);
}

static void configuration_faults_are_named_with_their_line(void **state)
{
    (void)state;
    assert_configuration("# a comment\n\n workers =  4 \nbase-url = https://example.no\n", true,
                         "");
    assert_configuration("workers = 4\r\n", true, "");
    assert_configuration("\nworkers = many\n", false,
                         ":2: workers must be a number from 1 to 64, not 'many'");
    assert_configuration("workers = 0", false, ":1: workers");
    assert_configuration("color = red", false, ":1: unknown option 'color'");
    assert_configuration("workers", false, ":1: not a 'name = value' line");
    assert_configuration("base-url = https://example.no/", false, ":1: base-url");
    assert_configuration("base-url = javascript:x", false, ":1: base-url");
}

static void references_are_made_or_taken_over(void **state)
{
    struct request request = {0};

    (void)state;
    request_set_reference(&request, "0123456789abcdef0123456789abcdef");
    assert_string_equal(request.reference, "0123456789abcdef0123456789abcdef");
    request_set_reference(&request, "evil\nline");
    assert_int_equal(strlen(request.reference), 32);
    assert_int_equal(strspn(request.reference, "0123456789abcdef"), 32);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_may_be_kept_and_revalidated),
        cmocka_unit_test(nginx_keeps_by_its_own_clock),
        cmocka_unit_test(nginx_keeps_nothing_where_there_is_no_room),
        cmocka_unit_test(an_error_is_never_kept),
        cmocka_unit_test(compressed_bodies_are_the_same_each_time),
        cmocka_unit_test(configuration_faults_are_named_with_their_line),
        cmocka_unit_test(references_are_made_or_taken_over),
    };

    return cmocka_run_group_tests_name("response", tests, NULL, NULL);
}
