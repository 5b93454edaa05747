/* How SQLite runs the statements of SQL files, for plans.test.mjs: reads the
 * files as the program does and prints a line of JSON for each statement,
 *
 *     {"place": "sql/pages/news.sql:3", "plan": [...], "walks": [...], "reads": [...]}
 *
 * plan is what EXPLAIN QUERY PLAN says; walks are the tables that it goes
 * through from end to end, by their own names: the plan has aliases and names
 * inside views. A step of the plan and the code it stands for have the same
 * place in the program, so what is opened there is what is walked. reads are
 * the fields that it takes, "TABLE.FIELD", in views too.
 *
 *     query_plans DIRECTORY DATABASE NAME...
 *
 * DIRECTORY has views.sql (and report/views.sql), and NAME.sql. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "data/database.h"
#include "data/queries.h"
#include "data/sqlite.h"
#include "data/views.h"

enum {
    STEPS_MAX = 200,
    CODE_MAX = 5000
};

struct plan_step {
    int address; /* in the code, where its steps are left out */
    char words[240];
};

struct code {
    struct instruction {
        char opcode[20];
        int p1, p2;
    } list[CODE_MAX];
    int count;
};

static void fail(const char *what, const char *message)
{
    fprintf(stderr, "query_plans: %s: %s\n", what, message);
    exit(1);
}

static sqlite3_stmt *prepare(struct database *database, const char *before, const char *sql)
{
    struct buffer text = {0};
    sqlite3_stmt *statement = NULL;

    buffer_printf(&text, "%s%s", before, sql);
    if (sqlite3_prepare_v2(database->handle, text.data, -1, &statement, NULL) != SQLITE_OK)
        fail(sql, sqlite3_errmsg(database->handle));
    buffer_free(&text);
    return statement;
}

static int read_plan(struct database *database, const char *sql, struct plan_step *steps)
{
    sqlite3_stmt *plan = prepare(database, "EXPLAIN QUERY PLAN ", sql);
    int count = 0;

    for (; sqlite3_step(plan) == SQLITE_ROW; count++) {
        if (count == STEPS_MAX)
            fail(sql, "its plan has too many steps");
        steps[count].address = sqlite3_column_int(plan, 0) - count;
        snprintf(steps[count].words, sizeof steps[count].words, "%s",
                 (const char *)sqlite3_column_text(plan, 3));
    }
    sqlite3_finalize(plan);
    return count;
}

/* The table, and index, whose pages begin at root; false for SQLite's own. */
static bool name_of_root(struct database *database, int root, struct buffer *name)
{
    sqlite3_stmt *statement =
        prepare(database, "",
                "SELECT tbl_name || CASE type WHEN 'index' THEN ' USING INDEX ' || name ELSE '' END"
                "  FROM sqlite_schema WHERE rootpage = ?");
    bool found;

    sqlite3_bind_int(statement, 1, root);
    found = sqlite3_step(statement) == SQLITE_ROW;
    if (found)
        buffer_append_string(name, (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

static void read_code(struct database *database, const char *sql, struct code *code)
{
    sqlite3_stmt *program = prepare(database, "EXPLAIN ", sql);

    for (code->count = 0; sqlite3_step(program) == SQLITE_ROW; code->count++) {
        struct instruction *one = &code->list[code->count];
        if (code->count == CODE_MAX)
            fail(sql, "its code is too long");
        snprintf(one->opcode, sizeof one->opcode, "%s",
                 (const char *)sqlite3_column_text(program, 1));
        one->p1 = sqlite3_column_int(program, 2);
        one->p2 = sqlite3_column_int(program, 3);
    }
    sqlite3_finalize(program);
}

static bool is_one_of(const char *opcode, const char *const *names)
{
    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(opcode, names[i]) == 0)
            return true;
    return false;
}

/* Whether the loop that begins at an address ends with its first row: so does
 * the greatest of what is in order. */
static bool ends_at_once(const struct code *code, int loop)
{
    static const char *const next[] = {"Next", "Prev", NULL};

    for (int i = loop + 1; i < code->count; i++)
        if (is_one_of(code->list[i].opcode, next) && code->list[i].p1 == code->list[loop].p1)
            return strcmp(code->list[i - 1].opcode, "Goto") == 0 && code->list[i - 1].p2 > i;
    return false;
}

/* The cursor that goes through all it has, between two addresses; -1: none.
 * Counting comes before its step, loops come after theirs. */
static int cursor_walking(const struct code *code, int start, int end)
{
    static const char *const loops[] = {"Rewind", "Last",   "VFilter",    "Yield",
                                        "Sort",   "SeekGE", "SorterSort", "SeekGT",
                                        "SeekLE", "SeekLT", NULL};

    if (start >= 2 && strcmp(code->list[start - 2].opcode, "Count") == 0)
        return code->list[start - 2].p1;
    for (int i = start; i < end && i < code->count; i++)
        if (is_one_of(code->list[i].opcode, loops))
            return code->list[i].opcode[0] == 'V' || code->list[i].opcode[0] == 'Y' ||
                           ends_at_once(code, i)
                       ? -1
                       : code->list[i].p1;
    return -1;
}

/* The root page of the table of the database that a cursor is opened on, or 0. */
static int root_of(const struct code *code, int cursor, int end)
{
    int root = 0;

    for (int i = 0; i < end && i < code->count; i++)
        if (strncmp(code->list[i].opcode, "Open", 4) == 0 && code->list[i].p1 == cursor)
            root = strcmp(code->list[i].opcode, "OpenRead") == 0 ? code->list[i].p2 : 0;
    return root;
}

static void print_string(const char *text, bool first)
{
    printf("%s\"", first ? "" : ", ");
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

/* The least or greatest of a column without an index is called a search. */
static bool is_walk(const char *words)
{
    return strncmp(words, "SCAN ", 5) == 0 ||
           (strncmp(words, "SEARCH ", 7) == 0 && strstr(words, " USING ") == NULL);
}

static void print_walks(struct database *database, const char *sql, const struct plan_step *steps,
                        int count)
{
    static struct code code;
    bool first = true;

    read_code(database, sql, &code);
    for (int i = 0; i < count; i++) {
        struct buffer name = {0};
        int end = i + 1 < count ? steps[i + 1].address : code.count;
        int cursor = is_walk(steps[i].words) ? cursor_walking(&code, steps[i].address, end) : -1;
        int root = cursor < 0 ? 0 : root_of(&code, cursor, end);
        if (root > 0 && name_of_root(database, root, &name)) {
            print_string(name.data, first);
            first = false;
        }
        buffer_free(&name);
    }
}

/* Takes the place of the authorizer that lets nothing but reading through. */
static int print_read(void *first, int action, const char *table, const char *field,
                      const char *schema, const char *view)
{
    char name[128];

    (void)schema, (void)view;
    if (action != SQLITE_READ || *field == '\0')
        return SQLITE_OK;
    snprintf(name, sizeof name, "%s.%s", table, field);
    print_string(name, *(bool *)first);
    *(bool *)first = false;
    return SQLITE_OK;
}

static void print_reads(struct database *database, const char *sql)
{
    bool first = true;

    sqlite3_set_authorizer(database->handle, print_read, &first);
    sqlite3_finalize(prepare(database, "", sql));
    sqlite_allow_only_reading(database);
}

static void print_statement(struct database *database, const char *place, const char *sql)
{
    struct plan_step steps[STEPS_MAX];
    int count = read_plan(database, sql, steps);

    printf("{\"place\": ");
    print_string(place, true);
    printf(", \"plan\": [");
    for (int i = 0; i < count; i++)
        print_string(steps[i].words, i == 0);
    printf("], \"walks\": [");
    print_walks(database, sql, steps, count);
    printf("], \"reads\": [");
    print_reads(database, sql);
    printf("]}\n");
}

static void print_file(struct database *database, const char *directory, const char *name)
{
    static const char *const no_names[] = {NULL};
    struct error error = {0};
    struct queries *queries = queries_new(directory, name, no_names, &error);

    if (queries == NULL)
        fail(name, error.message);
    for (int i = 0; i < queries_count(queries); i++)
        print_statement(database, queries_place(queries, i),
                        queries_sql(queries, i) + strspn(queries_sql(queries, i), "\n"));
    queries_free(queries);
}

static void add_views(struct database *database, const char *directory, const char *name)
{
    struct error error = {0};
    struct buffer text = {0};
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/%s.sql", directory, name);
    if (access(path, F_OK) == 0 &&
        (!buffer_read_file(&text, path, &error) || !views_add(database, text.data, path, &error)))
        fail(path, error.message);
    buffer_free(&text);
}

int main(int count, char **words)
{
    struct error error = {0};
    struct database *database;

    if (count < 3 || !database_library_start(&error))
        fail("usage", "query_plans DIRECTORY DATABASE NAME...");
    database = database_open(words[2], 0, &error);
    if (database == NULL)
        fail(words[2], error.message);
    add_views(database, words[1], "views");
    add_views(database, words[1], "report/views");
    for (int i = 3; i < count; i++)
        print_file(database, words[1], words[i]);
    database_close(database);
    return 0;
}
