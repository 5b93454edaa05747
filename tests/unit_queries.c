/* The way from SQL to XML, and the wall in front of the database. */
#include "unit.h"

#include <stdio.h>
#include <unistd.h>

#include "data/database.h"
#include "data/queries.h"
#include "data/script.h"
#include "xml/xml.h"

static const char *const names[] = {"language", "slug", NULL};
static char path[64];
static struct database *database;

static int make_database(void **state)
{
    struct error error = {0};
    struct database *made;

    (void)state;
    snprintf(path, sizeof path, "/tmp/kunnskapsweb-unit-%ld.db", (long)getpid());
    unlink(path);
    made = database_create(path, &error);
    if (made == NULL ||
        !database_run_script(made,
                             "PRAGMA application_id = 0x4b57656b; PRAGMA user_version = 3;\n"
                             "CREATE TABLE fruit (id INTEGER PRIMARY KEY, name TEXT, note TEXT);\n"
                             "CREATE TABLE seed (fruit INTEGER, color TEXT);\n"
                             "INSERT INTO fruit VALUES (1, 'apple', '*red*'), (2, 'pear', NULL);\n"
                             "INSERT INTO seed VALUES (1, 'brown'), (1, 'black');",
                             "test", &error))
        return -1;
    database_close(made);
    database = database_open(path, 10, &error);
    return database == NULL;
}

static int remove_database(void **state)
{
    (void)state;
    database_close(database);
    unlink(path);
    return 0;
}

/* What an SQL text makes of a request with this slug. */
static void assert_xml(const char *sql, const char *slug, const char *expected)
{
    const struct query_value values[] = {{"language", "nb"}, {"slug", slug}, {NULL, NULL}};
    struct error error = {0};
    struct queries *queries = queries_new(database, sql, "test.sql", names, &error);
    struct xml_document *document = xml_document_new("page");
    struct buffer written = {0};

    assert_string_equal(error.message, "");
    assert_non_null(queries);
    for (int again = 0; again < 2; again++)
        assert_true(queries_run(queries, values,
                                again ? xml_element_add(xml_document_root(document), "x")
                                      : xml_document_root(document),
                                &error));
    xml_document_write(document, &written);
    assert_non_null(strstr(written.data, expected));
    buffer_free(&written);
    xml_document_free(document);
    queries_free(queries);
}

static void columns_say_where_values_go(void **state)
{
    (void)state;
    assert_xml("--> fruit\nSELECT id AS \"@id\", name AS \"name\", 'nb' AS \"name/@lang\","
               " note AS \"note (commonmark)\", 'nb' AS \"note/@lang\" FROM fruit ORDER BY id",
               NULL,
               "<page><fruit id=\"1\"><name lang=\"nb\">apple</name><note "
               "lang=\"nb\"><paragraph><emphasis>"
               "red</emphasis></paragraph></note></fruit>"
               "<fruit id=\"2\"><name lang=\"nb\">pear</name></fruit><x>");
    assert_xml("--> a/b/c\nSELECT name AS \".\" FROM fruit ORDER BY id", NULL,
               "<page><a><b><c>apple</c><c>pear</c></b></a><x>");
}

static void nested_statements_run_for_each_row(void **state)
{
    (void)state;
    assert_xml(
        "--> fruit\nSELECT name AS \"@name\", id AS \":fruit\" FROM fruit ORDER BY id;\n"
        "--> fruit/seeds/seed\nSELECT color AS \".\" FROM seed WHERE fruit = :fruit ORDER BY 1;",
        NULL,
        "<page><fruit name=\"apple\"><seeds><seed>black</seed><seed>brown</seed></seeds></fruit>"
        "<fruit name=\"pear\"/><x>");
}

static void values_of_the_request_are_bound(void **state)
{
    (void)state;
    assert_xml("--> f\nSELECT name AS \"@n\" FROM fruit WHERE name = :slug", "pear",
               "<page><f n=\"pear\"/>");
    assert_xml("--> f\nSELECT name AS \"@n\" FROM fruit WHERE name = :slug", "' OR 1 --",
               "<page><x/>");
    assert_xml("--> f\nSELECT :slug IS NULL AS \"@n\"", NULL, "<page><f n=\"1\"/>");
}

static void assert_fails(const char *sql, const char *slug, enum error_code code,
                         const char *parameter)
{
    const struct query_value values[] = {{"language", "nb"}, {"slug", slug}, {NULL, NULL}};
    struct error error = {0};
    struct queries *queries = queries_new(database, sql, "test.sql", names, &error);
    struct xml_document *document = xml_document_new("page");

    assert_non_null(queries);
    assert_false(queries_run(queries, values, xml_document_root(document), &error));
    assert_int_equal(error.code, code);
    assert_string_equal(error.parameter, parameter);
    xml_document_free(document);
    queries_free(queries);
}

static void required_rows_and_checks_answer(void **state)
{
    static const char check[] = "--> parameter slug\nSELECT 1 FROM fruit WHERE name = :slug;";

    (void)state;
    assert_fails("--> f required\nSELECT 1 AS \"@a\" FROM fruit WHERE id = 9", NULL,
                 ERROR_NOT_FOUND, "");
    assert_fails(check, "plum", ERROR_PARAMETER, "slug");
    assert_xml(check, "pear", "<page><x/>");
    assert_xml(check, NULL, "<page><x/>");
}

static void assert_refused(const char *sql, const char *message)
{
    struct error error = {0};

    assert_null(queries_new(database, sql, "test.sql", names, &error));
    assert_int_equal(error.code, ERROR_CONFIG);
    assert_non_null(strstr(error.message, message));
}

static void faults_in_the_file_are_named_with_their_line(void **state)
{
    (void)state;
    assert_refused("--> fruit\nSELECT nix FROM fruit",
                   "test.sql:1: preparing: no such column: nix");
    assert_refused("\n\n--> fruit\nSELECT name FROM fruit WHERE id = :who",
                   "test.sql:3: nothing gives a value for :who");
    assert_refused("--> fruit\nSELECT count(*) FROM fruit", "column \"count(*)\" does not say");
    assert_refused("--> fruit maybe\nSELECT 1 AS a", "no directive");
    assert_refused("--> Fr!uit\nSELECT 1 AS a", "no directive");
    assert_refused("--> fruit\n", "test.sql:1: preparing: no statement");
}

static void the_public_connection_only_reads(void **state)
{
    (void)state;
    assert_refused("--> f\nDELETE FROM fruit", "not authorized");
    assert_refused("--> f\nINSERT INTO fruit (name) VALUES ('x')", "not authorized");
    assert_refused("--> f\nATTACH 'x' AS y", "not authorized");
    assert_refused("--> f\nPRAGMA user_version", "not authorized");
    assert_refused("--> f\nSELECT load_extension('x') AS a", "not authorized");
    assert_refused("--> f\nSELECT \"nosuchcolumn\" AS a FROM fruit", "no such column");
}

static void revision_changes_with_every_write(void **state)
{
    struct error error = {0};
    uint64_t before, same, after;
    char command[200];

    (void)state;
    assert_true(database_begin_read(database, &error));
    assert_true(database_revision(database, &before, &error));
    database_end_read(database);
    assert_true(database_begin_read(database, &error));
    assert_true(database_revision(database, &same, &error));
    database_end_read(database);
    assert_true(before == same);
    snprintf(command, sizeof command, "sqlite3 %s \"UPDATE fruit SET note = 'x' WHERE id = 2\"",
             path);
    assert_int_equal(system(command), 0);
    assert_true(database_begin_read(database, &error));
    assert_true(database_revision(database, &after, &error));
    database_end_read(database);
    assert_true(after != before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_say_where_values_go),
        cmocka_unit_test(nested_statements_run_for_each_row),
        cmocka_unit_test(values_of_the_request_are_bound),
        cmocka_unit_test(required_rows_and_checks_answer),
        cmocka_unit_test(faults_in_the_file_are_named_with_their_line),
        cmocka_unit_test(the_public_connection_only_reads),
        cmocka_unit_test(revision_changes_with_every_write),
    };

    return cmocka_run_group_tests_name("queries", tests, make_database, remove_database);
}
