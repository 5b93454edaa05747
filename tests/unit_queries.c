/* The way from SQL to XML, and the wall in front of the database. */
#include "unit.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "data/database.h"
#include "data/queries.h"
#include "data/script.h"
#include "data/views.h"
#include "xml/xml.h"

static const char *const names[] = {"language", "slug", NULL};
static char directory[64]; /* of the test's SQL files */
static char path[96];
static struct database *database;

static int make_database(void **state)
{
    struct error error = {0};
    struct database *made;

    (void)state;
    snprintf(directory, sizeof directory, "/tmp/kunnskapsweb-unit-XXXXXX");
    if (mkdtemp(directory) == NULL)
        return -1;
    snprintf(path, sizeof path, "%s/test.db", directory);
    made = database_open_unpublished(path, &error);
    if (made == NULL || !database_run_script(
                            made,
                            "PRAGMA application_id = 0x4b57656b; PRAGMA user_version = 3;\n"
                            "CREATE TABLE content_version (version TEXT, change_counter INTEGER);\n"
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
    char command[100];

    (void)state;
    database_close(database);
    snprintf(command, sizeof command, "rm -r %s", directory);
    return system(command);
}

static void write_file(const char *name, const char *sql)
{
    char file[128];
    FILE *stream;

    snprintf(file, sizeof file, "%s/%s.sql", directory, name);
    stream = fopen(file, "w");
    assert_non_null(stream);
    fputs(sql, stream);
    fclose(stream);
}

/* The queries of an SQL text, whose name is test.sql; NULL on error. */
static struct queries *queries_of(const char *sql, struct error *error)
{
    write_file("test", sql);
    return queries_new(directory, "test", names, error);
}

/* What an SQL text makes of a request with this slug. */
static void assert_xml(const char *sql, const char *slug, const char *expected)
{
    const struct query_value values[] = {{"language", "nb"}, {"slug", slug}, {NULL, NULL}};
    struct error error = {0};
    struct queries *queries = queries_of(sql, &error);
    struct xml_document *document = xml_document_new("page");
    struct buffer written = {0};

    assert_string_equal(error.message, "");
    assert_non_null(queries);
    for (int again = 0; again < 2; again++)
        assert_true(queries_run(queries, database, values,
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
    struct queries *queries = queries_of(sql, &error);
    struct xml_document *document = xml_document_new("page");

    assert_non_null(queries);
    assert_false(queries_run(queries, database, values, xml_document_root(document), &error));
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

static void a_row_may_check_a_parameter(void **state)
{
    static const char check[] = "--> fruits\nSELECT count(*) AS \"@n\", CAST(:slug AS INTEGER) < "
                                "count(*) AS \"?slug\" FROM fruit;";

    (void)state;
    assert_xml(check, "0", "<page><fruits n=\"2\"/><x>");
    assert_xml(check, NULL, "<page><fruits n=\"2\"/><x>");
    assert_fails(check, "7", ERROR_PARAMETER, "slug");
}

static void statements_are_prepared_when_they_are_first_run(void **state)
{
    static const char late[] = "--> f\nSELECT 1 AS \"@a\" WHERE 0;\n--> f/g\nSELECT nix";
    struct error error = {0};
    struct queries *queries = queries_of(late, &error);

    (void)state;
    assert_xml(late, NULL, "<page><x/>");
    assert_false(queries_prepare(queries, database, &error));
    assert_non_null(strstr(error.message, "sql/test.sql:3: preparing"));
    queries_free(queries);
}

static void assert_refused(const char *sql, const char *message)
{
    struct error error = {0};
    struct queries *queries = queries_of(sql, &error);

    assert_true(queries == NULL || !queries_prepare(queries, database, &error));
    queries_free(queries);
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

static void files_are_taken_in_at_a_path(void **state)
{
    (void)state;
    write_file("seeds", "-- of a fruit\n--> seed\nSELECT color AS \".\" FROM seed\n"
                        " WHERE fruit = :fruit ORDER BY color;\n");
    write_file("fruits", "--> .\nSELECT name AS \"@name\", id AS \":fruit\" FROM fruit\n"
                         " ORDER BY id;\n--> . from seeds\n");
    assert_xml("--> basket/fruit from fruits\n--> end\nSELECT 1 AS \"@a\";", NULL,
               "<page><basket><fruit name=\"apple\"><seed>black</seed><seed>brown</seed></fruit>"
               "<fruit name=\"pear\"/></basket><end a=\"1\"/><x>");
    write_file("top", "--> top\nSELECT 1 AS \"@a\";");
    assert_xml("--> . from top", NULL, "<page><top a=\"1\"/><x>");
}

static void faults_in_what_is_taken_in_are_named_with_their_line(void **state)
{
    (void)state;
    write_file("inner", "\n\n--> seed\nSELECT nix FROM seed");
    assert_refused("--> fruit from inner", "sql/inner.sql:3: preparing: no such column: nix");
    write_file("top", "--> .\nSELECT 1 AS \"@a\"");
    assert_refused("--> . from top", "sql/top.sql:1: no directive");
    write_file("circle", "--> a from circle");
    assert_refused("--> . from circle", "sql/circle.sql:1: files take in each other");
    assert_refused("\n--> . from inner\nSELECT 1", "sql/test.sql:2: a statement after a file");
    assert_refused("\n--> a from none", "sql/test.sql:2: ");
    assert_refused("--> a//b\nSELECT 1 AS a", "no directive");
    assert_refused("--> a/b/c/d/e\nSELECT 1 AS a", "test.sql:1: a path of more than 4 names");
}

static void views_see_what_the_request_gives(void **state)
{
    struct error error = {0};

    (void)state;
    assert_true(
        views_add(database,
                  "-- two views, one of them made\n"
                  "CREATE TEMP VIEW asked AS SELECT * FROM fruit WHERE name = given('slug');"
                  "SELECT 'CREATE TEMP VIEW ' || name || '_view AS SELECT 7 AS seven'"
                  " FROM sqlite_schema WHERE name = 'seed';",
                  "views.sql", &error));
    assert_xml("--> f\nSELECT id AS \"@id\" FROM asked", "pear", "<page><f id=\"2\"/><x>");
    assert_xml("--> f\nSELECT id AS \"@id\" FROM asked", NULL, "<page><x/>");
    assert_xml("--> f\nSELECT seven AS \"@s\" FROM seed_view", NULL, "<page><f s=\"7\"/>");
    assert_fails("--> f\nSELECT given('nothing') AS \"@a\"", NULL, ERROR_DATABASE, "");
    assert_false(views_add(database, "\n\nCREATE TEMP VIEW x AS", "views.sql", &error));
    assert_int_equal(error.code, ERROR_CONFIG);
    assert_non_null(strstr(error.message, "views.sql:3: incomplete input"));
    assert_refused("--> f\nCREATE TEMP VIEW late AS SELECT 1", "not authorized");
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

/* By a writer who should have published: what is open is not that any more. */
static void a_change_in_place_is_noticed(void **state)
{
    struct error error = {0};
    struct database *changed;
    char command[200];

    (void)state;
    assert_true(database_is_current(database));
    snprintf(command, sizeof command, "sqlite3 %s \"UPDATE fruit SET note = 'x' WHERE id = 2\"",
             path);
    assert_int_equal(system(command), 0);
    assert_false(database_is_current(database));
    changed = database_open(path, 10, &error);
    assert_non_null(changed);
    assert_true(database_content(changed) != database_content(database));
    database_close(changed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_say_where_values_go),
        cmocka_unit_test(nested_statements_run_for_each_row),
        cmocka_unit_test(values_of_the_request_are_bound),
        cmocka_unit_test(required_rows_and_checks_answer),
        cmocka_unit_test(a_row_may_check_a_parameter),
        cmocka_unit_test(statements_are_prepared_when_they_are_first_run),
        cmocka_unit_test(files_are_taken_in_at_a_path),
        cmocka_unit_test(faults_in_what_is_taken_in_are_named_with_their_line),
        cmocka_unit_test(views_see_what_the_request_gives),
        cmocka_unit_test(faults_in_the_file_are_named_with_their_line),
        cmocka_unit_test(the_public_connection_only_reads),
        cmocka_unit_test(a_change_in_place_is_noticed),
    };

    return cmocka_run_group_tests_name("queries", tests, make_database, remove_database);
}
